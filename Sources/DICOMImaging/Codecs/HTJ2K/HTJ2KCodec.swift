public import DICOMCore

/// High-Throughput JPEG 2000 (PS3.5 8.2.14, A.4.11): ITU-T T.814 in the frame of T.800.
public struct HTJ2KCodec: FrameCodec {
    /// There is nothing to choose.
    public init() {}

    public var transferSyntaxes: [TransferSyntax] { [.htj2kLossless, .htj2kLosslessRPCL, .htj2k] }

    public func decode(_ encoded: Bytes, as description: PixelDescription) throws(ImagingError) -> PixelFrame {
        try J2K.Decoder().frame(encoded, as: description)
    }
}
