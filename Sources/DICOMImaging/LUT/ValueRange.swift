import DICOMCore

/// The least and the greatest value of a frame in the modality's units, padding left out.
enum ValueRange {
    /// nil where the frame holds padding alone, or nothing that is a number.
    static func of(_ frame: PixelFrame, _ modality: ModalityTransform, _ padding: PixelPadding) -> ClosedRange<Double>?
    {
        switch frame.samples {
        case .uint8(let samples): present(samples, frame.format, modality, padding)
        case .int8(let samples): present(samples, frame.format, modality, padding)
        case .uint16(let samples): present(samples, frame.format, modality, padding)
        case .int16(let samples): present(samples, frame.format, modality, padding)
        case .uint32(let samples):
            range(samples, modality, padding) { Double(frame.format.storedValue(of: UInt64($0))) }
        case .int32(let samples):
            range(samples, modality, padding) { Double(frame.format.storedValue(of: UInt64(truncatingIfNeeded: $0))) }
        case .float(let samples): range(samples, modality, padding) { Double($0) }
        case .double(let samples): range(samples, modality, padding) { $0 }
        }
    }

    /// Marks which patterns occur, then looks at each once.
    private static func present(
        _ samples: SampleBuffer<some PixelSample & FixedWidthInteger>, _ format: SampleFormat,
        _ modality: ModalityTransform, _ padding: PixelPadding
    ) -> ClosedRange<Double>? {
        var occurs = [Bool](repeating: false, count: Int(format.mask) + 1)
        let input = samples.span
        let shift = UInt32(truncatingIfNeeded: format.shift)
        let mask = UInt32(truncatingIfNeeded: format.mask)
        for index in input.indices {
            occurs[Int((UInt32(truncatingIfNeeded: input[index]) &>> shift) & mask)] = true
        }
        var result: ClosedRange<Double>?
        for pattern in occurs.indices where occurs[pattern] {
            let stored = Double(format.storedValue(of: UInt64(pattern) << UInt64(format.shift)))
            extend(&result, by: stored, modality, padding)
        }
        return result
    }

    private static func range<Sample: PixelSample>(
        _ samples: SampleBuffer<Sample>, _ modality: ModalityTransform, _ padding: PixelPadding,
        _ stored: (Sample) -> Double
    ) -> ClosedRange<Double>? {
        var result: ClosedRange<Double>?
        let input = samples.span
        for index in input.indices { extend(&result, by: stored(input[index]), modality, padding) }
        return result
    }

    private static func extend(
        _ range: inout ClosedRange<Double>?, by stored: Double, _ modality: ModalityTransform, _ padding: PixelPadding
    ) {
        guard !padding.contains(stored) else { return }
        let value = modality(stored)
        guard value.isFinite else { return }
        if let known = range {
            if known.contains(value) { return }
            range = min(known.lowerBound, value)...max(known.upperBound, value)
        } else {
            range = value...value
        }
    }
}
