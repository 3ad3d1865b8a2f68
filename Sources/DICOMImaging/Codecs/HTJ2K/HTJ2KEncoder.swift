public import DICOMCore

/// Encodes frames in High-Throughput JPEG 2000 (PS3.5 8.2.14): as `JPEG2000Encoder`, many times faster and a little larger.
public struct HTJ2KEncoder: FrameEncoder {
    /// How much may be lost.
    public let compression: JPEG2000Encoder.Compression
    /// Lossless, lower resolutions first and their ends marked, so that a thumbnail can be had from the first bytes
    /// (PS3.5 10.18).
    public let isProgressive: Bool

    /// - Parameter isProgressive: in HTJ2K Lossless RPCL; without meaning for lossy compression.
    public init(_ compression: JPEG2000Encoder.Compression = .lossless, isProgressive: Bool = false) {
        self.compression = compression
        self.isProgressive = isProgressive && compression == .lossless
    }

    public var transferSyntax: TransferSyntax {
        isLossy ? .htj2k : isProgressive ? .htj2kLosslessRPCL : .htj2kLossless
    }

    public var isLossy: Bool { compression != .lossless }

    public func photometricInterpretation(
        encoding description: PixelDescription
    ) throws(ImagingError) -> PhotometricInterpretation {
        try J2K.photometricInterpretation(encoding: description.photometricInterpretation, isLossy: isLossy)
    }

    public func encode(_ frame: PixelFrame) throws(ImagingError) -> Bytes {
        var options = J2K.EncoderOptions()
        options.coder = .highThroughput
        options.loss = J2K.loss(compression)
        if isProgressive {
            options.progression = .resolutionPosition
            options.hasTileParts = true
            // The lowest resolution has to be no more than 64 wide or high.
            while min(frame.columns, frame.rows) > 64 << options.decompositions { options.decompositions += 1 }
        }
        return try J2K.Encoder(options).encode(frame)
    }
}
