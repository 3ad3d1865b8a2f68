public import DICOMCore

/// Writes frames as Encapsulated Uncompressed Explicit VR Little Endian has them (PS3.5 A.4.11): native, one a fragment.
public struct EncapsulatedUncompressedEncoder: FrameEncoder {
    /// Whether pixels of one bit, a byte each in `PixelFrame`, become eight in a byte, as Bits Allocated 1 has them.
    public let packsBits: Bool

    /// - Parameter packsBits: for frames of one bit.
    public init(packsBits: Bool = false) {
        self.packsBits = packsBits
    }

    public var transferSyntax: TransferSyntax { .encapsulatedUncompressedExplicitVRLittleEndian }
    public var isLossy: Bool { false }

    public func photometricInterpretation(
        encoding description: PixelDescription
    ) throws(ImagingError) -> PhotometricInterpretation {
        try description.interpretationOfFrames(packsBits: packsBits)
    }

    public func encode(_ frame: PixelFrame) throws(ImagingError) -> Bytes {
        try frame.native(packsBits: packsBits)
    }
}
