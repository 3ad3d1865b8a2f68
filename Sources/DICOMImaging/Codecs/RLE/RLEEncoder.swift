public import DICOMCore

/// Writes RLE Lossless frames (PS3.5 G) of 8 or 16 bits, or of single bits.
public struct RLEEncoder: FrameEncoder {
    /// Whether pixels of one bit, a byte each in `PixelFrame`, are coded as Bits Allocated 1 has them: eight in a byte.
    public let packsBits: Bool

    /// - Parameter packsBits: for frames of one bit.
    public init(packsBits: Bool = false) {
        self.packsBits = packsBits
    }

    public var transferSyntax: TransferSyntax { .rleLossless }
    public var isLossy: Bool { false }

    public func photometricInterpretation(
        encoding description: PixelDescription
    ) throws(ImagingError) -> PhotometricInterpretation {
        guard description.format.bitsAllocated <= 16 else {
            throw ImagingError(.unsupportedLayout, at: Attribute.bitsAllocated.tag, rule: "PS3.5 8.2.2")
        }
        let interpretation = try description.interpretationOfFrames(packsBits: packsBits)
        guard [.monochrome1, .monochrome2, .paletteColor, .rgb, .ybrFull].contains(interpretation) else {
            throw ImagingError(.unsupportedLayout, at: Attribute.photometricInterpretation.tag, rule: "PS3.5 8.2.2")
        }
        return interpretation
    }

    public func encode(_ frame: PixelFrame) throws(ImagingError) -> Bytes {
        let native = try frame.native(packsBits: packsBits)
        // Packed rows need not begin with a byte: the whole frame is one then.
        let encoded =
            packsBits
            ? RLESegments.encode(native.span, rows: 1, columns: native.count, samples: 1, bytesPerSample: 1)
            : RLESegments.encode(
                native.span, rows: frame.rows, columns: frame.columns, samples: frame.samplesPerPixel,
                bytesPerSample: frame.format.bytesPerSample)
        guard frame.format.bitsAllocated <= 16, let encoded else {
            throw ImagingError(.unsupportedLayout, at: Attribute.bitsAllocated.tag, rule: "PS3.5 8.2.2")
        }
        return Bytes(encoded)
    }
}
