public import DICOMCore

/// Encapsulated Uncompressed Explicit VR Little Endian (PS3.5 A.4.11): each frame is native, in a fragment of its own.
public struct EncapsulatedUncompressedCodec: FrameCodec {
    /// There is nothing to choose.
    public init() {}

    public var transferSyntaxes: [TransferSyntax] { [.encapsulatedUncompressedExplicitVRLittleEndian] }

    public func decode(_ encoded: Bytes, as description: PixelDescription) throws(ImagingError) -> PixelFrame {
        try NativeFrames(description: description).frame(encoded)
    }
}
