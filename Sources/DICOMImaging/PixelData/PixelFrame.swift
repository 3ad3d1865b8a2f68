public import DICOMCore

/// One frame, decoded: its samples interleaved, little endian, each in the container of Bits Allocated, 1-bit samples a
/// byte each, shared colour differences widened to every pixel. No colour conversion has taken place.
public struct PixelFrame: Sendable {
    /// At least 1.
    public let rows: Int
    /// At least 1.
    public let columns: Int
    /// 1, 3 or 4.
    public let samplesPerPixel: Int
    /// Of one sample.
    public let format: SampleFormat
    /// What the samples mean now: a codec may have changed it.
    public let photometricInterpretation: PhotometricInterpretation
    /// `rows × columns × samplesPerPixel` samples, row by row. Of uncompressed data it is a slice of the file's bytes.
    public let bytes: Bytes

    /// A frame of a codec's making.
    ///
    /// - Parameters:
    ///   - description: what the data set says.
    ///   - photometricInterpretation: what the decoder made of the colours; nil: nothing.
    ///   - bytes: as the type describes.
    /// - Throws: `ImagingError` with `.malformedFrame` unless the number of bytes is right.
    public init(
        _ description: PixelDescription, photometricInterpretation: PhotometricInterpretation? = nil, bytes: Bytes
    ) throws(ImagingError) {
        guard bytes.count == description.frameSize else { throw ImagingError(.malformedFrame, rule: "PS3.5 8.1.1") }
        self.init(description, photometricInterpretation, unchecked: bytes)
    }

    init(_ description: PixelDescription, _ photometric: PhotometricInterpretation? = nil, unchecked bytes: Bytes) {
        let format = description.format
        rows = description.rows
        columns = description.columns
        samplesPerPixel = description.samplesPerPixel
        self.format = format.bitsAllocated == 1 ? .unsigned(bitsAllocated: 8, bitsStored: 1) : format
        photometricInterpretation = photometric ?? description.photometricInterpretation
        self.bytes = bytes
    }

    /// The samples, as numbers of their own type, without a copy.
    public var samples: PixelSamples {
        switch (format.kind, format.bytesPerSample) {
        case (.float, 4): .float(SampleBuffer(bytes))
        case (.float, _): .double(SampleBuffer(bytes))
        case (.unsignedInteger, 1): .uint8(SampleBuffer(bytes))
        case (.signedInteger, 1): .int8(SampleBuffer(bytes))
        case (.unsignedInteger, 2): .uint16(SampleBuffer(bytes))
        case (.signedInteger, 2): .int16(SampleBuffer(bytes))
        case (.unsignedInteger, _): .uint32(SampleBuffer(bytes))
        case (.signedInteger, _): .int32(SampleBuffer(bytes))
        }
    }

    /// Every sample's stored value (PS3.5 8.1.1): the bits that count, sign-extended.
    ///
    /// - Complexity: O(samples), one allocation.
    public func storedValues() -> [Double] {
        let format = format
        func values<Sample: PixelSample & FixedWidthInteger>(_ buffer: SampleBuffer<Sample>) -> [Double] {
            let span = buffer.span
            return (0..<buffer.count).map { Double(format.storedValue(of: UInt64(truncatingIfNeeded: span[$0]))) }
        }
        func floats<Sample: PixelSample & BinaryFloatingPoint>(_ buffer: SampleBuffer<Sample>) -> [Double] {
            let span = buffer.span
            return (0..<buffer.count).map { Double(span[$0]) }
        }
        return switch samples {
        case .uint8(let buffer): values(buffer)
        case .int8(let buffer): values(buffer)
        case .uint16(let buffer): values(buffer)
        case .int16(let buffer): values(buffer)
        case .uint32(let buffer): values(buffer)
        case .int32(let buffer): values(buffer)
        case .float(let buffer): floats(buffer)
        case .double(let buffer): floats(buffer)
        }
    }
}
