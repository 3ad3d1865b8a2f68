public import DICOMCore

/// JPEG 2000 (PS3.5 8.2.4, A.4.4): all of ITU-T T.800, part 1, for samples of up to 26 bits or so. Of part 2's
/// multi-component syntaxes it decodes what uses no more than part 1.
public struct JPEG2000Codec: FrameCodec {
    /// What becomes of frames whose end is missing.
    public enum Truncation: Sendable {
        /// They are refused.
        case refuse
        /// They are decoded as far as they go, as progressive transmission has them: the rest is less sharp, or 0.
        case accept
    }

    /// What becomes of frames whose end is missing.
    public let truncation: Truncation

    public init(truncation: Truncation = .refuse) {
        self.truncation = truncation
    }

    public var transferSyntaxes: [TransferSyntax] {
        [.jpeg2000Lossless, .jpeg2000, .jpeg2000MCLossless, .jpeg2000MC]
    }

    public func decode(_ encoded: Bytes, as description: PixelDescription) throws(ImagingError) -> PixelFrame {
        try J2K.Decoder(truncation: truncation == .accept ? .accept : .refuse).frame(encoded, as: description)
    }
}

extension J2K.Decoder {
    /// A frame of JPEG 2000 or HTJ2K.
    func frame(_ encoded: Bytes, as description: PixelDescription) throws(ImagingError) -> PixelFrame {
        let layout = J2K.SampleLayout(
            width: description.columns, height: description.rows, samples: description.samplesPerPixel,
            bytesPerSample: description.format.bytesPerSample, isSigned: description.format.kind == .signedInteger,
            significantBits: description.format.highBit + 1)
        guard description.format.kind != .float, layout.bytesPerSample <= 4 else {
            throw ImagingError(.unsupportedLayout, at: Attribute.bitsAllocated.tag, rule: "PS3.5 8.2.4")
        }
        // Nothing is allocated for a frame that cannot be.
        do throws(J2K.Failure) {
            try check(encoded.span, layout)
        } catch {
            throw ImagingError(error)
        }
        var memory = FrameMemory(count: layout.count)
        do throws(J2K.Failure) {
            var output = memory.bytes
            try decode(encoded.span, layout, into: &output)
        } catch {
            throw ImagingError(error)
        }
        let photometric = description.photometricInterpretation
        // The decoder has undone the transform that these two name.
        let isUndone = photometric == .ybrRCT || photometric == .ybrICT
        return try PixelFrame(description, photometricInterpretation: isUndone ? .rgb : nil, bytes: memory.finish())
    }
}

extension ImagingError {
    init(_ failure: J2K.Failure) {
        self.init(.malformedFrame, offset: failure.offset, detail: failure.reason.rawValue, rule: "PS3.5 8.2.4")
    }
}
