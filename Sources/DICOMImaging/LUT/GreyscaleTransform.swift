import DICOMCore

/// The three grey stages in one (PS3.4 N.2): stored value → modality → values of interest → presentation, as 8 bits.
struct GreyscaleTransform {
    var modality: ModalityTransform
    var voi: VOITransform
    /// The greatest value is shown black: MONOCHROME1 or Presentation LUT Shape INVERSE.
    var inverts: Bool

    /// 0 black, 255 white.
    func level(_ stored: Double) -> UInt8 {
        let level = voi(modality(stored))
        // Within 0...1, so that the conversion cannot trap.
        return UInt8((inverts ? 1 - level : level) * 255 + 0.5)
    }

    /// A level for every pattern of the bits that count: at most 65,536.
    func table(for format: SampleFormat) -> [UInt8] {
        (0...format.mask).map { level(Double(format.storedValue(of: $0 << UInt64(format.shift)))) }
    }

    /// A frame's levels.
    ///
    /// - Complexity: O(pixels); a table look-up a pixel up to 16 bits, arithmetic above.
    func apply(_ frame: PixelFrame) -> Bytes {
        switch frame.samples {
        case .uint8(let samples): lookUp(samples, frame.format)
        case .int8(let samples): lookUp(samples, frame.format)
        case .uint16(let samples): lookUp(samples, frame.format)
        case .int16(let samples): lookUp(samples, frame.format)
        case .uint32(let samples): compute(samples, frame.format)
        case .int32(let samples): compute(samples, frame.format)
        case .float(let samples): compute(samples)
        case .double(let samples): compute(samples)
        }
    }

    private func lookUp(_ samples: SampleBuffer<some PixelSample & FixedWidthInteger>, _ format: SampleFormat) -> Bytes
    {
        var memory = FrameMemory(count: samples.count)
        var output = memory.bytes
        LookUpKernel.map(samples.span, shift: format.shift, mask: format.mask, table(for: format), into: &output)
        return memory.finish()
    }

    private func compute(
        _ samples: SampleBuffer<some PixelSample & FixedWidthInteger>, _ format: SampleFormat
    ) -> Bytes {
        var memory = FrameMemory(count: samples.count)
        var output = memory.bytes
        let input = samples.span
        for index in input.indices {
            let stored = format.storedValue(of: UInt64(truncatingIfNeeded: input[index]))
            output[index] = level(Double(stored))
        }
        return memory.finish()
    }

    private func compute(_ samples: SampleBuffer<some PixelSample & BinaryFloatingPoint>) -> Bytes {
        var memory = FrameMemory(count: samples.count)
        var output = memory.bytes
        let input = samples.span
        for index in input.indices { output[index] = level(Double(input[index])) }
        return memory.finish()
    }
}
