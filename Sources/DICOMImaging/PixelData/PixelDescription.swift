public import DICOMCore

/// The shape of the pixel data, as the Image Pixel module gives it (PS3.3 C.7.6.3), checked.
///
/// One that exists is consistent: every size computed from it fits, and a frame is no larger than the limit.
public struct PixelDescription: Hashable, Sendable {
    /// How the samples of an uncompressed pixel lie (PS3.3 C.7.6.3.1.3).
    public enum PlanarConfiguration: Int, Hashable, Sendable {
        /// R G B R G B.
        case interleaved = 0
        /// All R, all G, all B.
        case planar = 1
    }

    /// 1 to 65,535.
    public let rows: Int
    /// 1 to 65,535.
    public let columns: Int
    /// 1, 3 or 4.
    public let samplesPerPixel: Int
    /// Of one sample.
    public let format: SampleFormat
    /// `.interleaved` where a pixel has one sample.
    public let planarConfiguration: PlanarConfiguration
    /// What the samples mean.
    public let photometricInterpretation: PhotometricInterpretation
    /// At least 1.
    public let numberOfFrames: Int

    /// Checks what it is given.
    ///
    /// - Throws: `ImagingError` with `.invalidAttribute`, `.contradictoryAttributes` or `.limitExceeded`.
    public init(
        rows: Int, columns: Int, samplesPerPixel: Int = 1, format: SampleFormat,
        planarConfiguration: PlanarConfiguration = .interleaved,
        photometricInterpretation: PhotometricInterpretation, numberOfFrames: Int = 1, limits: Limits = .standard
    ) throws(ImagingError) {
        guard (1...65_535).contains(rows) else { throw .invalid(.rows) }
        guard (1...65_535).contains(columns) else { throw .invalid(.columns) }
        guard [1, 3, 4].contains(samplesPerPixel) else { throw .invalid(.samplesPerPixel) }
        guard numberOfFrames >= 1 else { throw .invalid(.numberOfFrames) }
        if let expected = photometricInterpretation.sampleCount, expected != samplesPerPixel {
            throw .contradiction(.photometricInterpretation)
        }
        if photometricInterpretation.sharesChrominance, columns % 2 != 0 || format.bitsAllocated < 8 {
            throw .contradiction(.photometricInterpretation)
        }
        self.rows = rows
        self.columns = columns
        self.samplesPerPixel = samplesPerPixel
        self.format = format
        self.planarConfiguration = planarConfiguration
        self.photometricInterpretation = photometricInterpretation
        self.numberOfFrames = numberOfFrames
        // At most 2^16 · 2^16 · 4 · 8: no overflow in 64 bits.
        guard frameSize <= limits.frameSize else {
            throw ImagingError(.limitExceeded, at: Attribute.rows.tag, rule: "PS3.3 C.7.6.3.1")
        }
    }

    /// Pixels of one frame.
    public var pixelCount: Int { rows * columns }

    /// Bytes of one decoded frame: samples interleaved, 1-bit samples a byte each, nothing shared between pixels.
    public var frameSize: Int { rows * columns * samplesPerPixel * format.bytesPerSample }

    /// Bits of one frame in uncompressed pixel data. Frames follow each other without a gap (PS3.5 8.1.1).
    var nativeFrameBits: Int {
        let samples = photometricInterpretation.sharesChrominance ? 2 : samplesPerPixel
        return rows * columns * samples * format.bitsAllocated
    }
}

extension ImagingError {
    static func invalid(_ attribute: Attribute<some AttributeValue>) -> ImagingError {
        ImagingError(.invalidAttribute, at: attribute.tag, rule: "PS3.3 C.7.6.3")
    }

    static func contradiction(_ attribute: Attribute<some AttributeValue>) -> ImagingError {
        ImagingError(.contradictoryAttributes, at: attribute.tag, rule: "PS3.3 C.7.6.3")
    }

    static func missing(_ attribute: Attribute<some AttributeValue>) -> ImagingError {
        ImagingError(.missingAttribute, at: attribute.tag, rule: "PS3.3 C.7.6.3")
    }
}
