public import DICOMCore

/// JPEG (PS3.5 8.2.1, A.4.1, A.4.2): baseline, extended, progressive and lossless. What a frame is, its own markers say,
/// whichever of the transfer syntaxes it came in.
///
/// Colours are left as they are coded; where pixels share colour differences, these are widened to every pixel.
public struct JPEGCodec: FrameCodec {
    /// There is nothing to choose.
    public init() {}

    /// Those with arithmetic coding have their frames refused by an error that says so.
    public var transferSyntaxes: [TransferSyntax] {
        [
            .jpegBaseline8Bit, .jpegExtended12Bit, .jpegExtended35, .jpegSpectralSelectionNonHierarchical68,
            .jpegSpectralSelectionNonHierarchical79, .jpegFullProgressionNonHierarchical1012,
            .jpegFullProgressionNonHierarchical1113, .jpegLossless, .jpegLosslessNonHierarchical15, .jpegLosslessSV1,
        ]
    }

    public func decode(_ encoded: Bytes, as description: PixelDescription) throws(ImagingError) -> PixelFrame {
        let header: JPEG.Header
        do throws(JPEG.Failure) {
            header = try JPEG.Header(encoded.span)
            try JPEG.Decoder.check(header, against: encoded.span)
        } catch {
            throw ImagingError(error)
        }
        let (frame, format) = (header.frame, description.format)
        guard frame.width == description.columns, frame.height == description.rows,
            frame.components.count == description.samplesPerPixel, format.kind != .float,
            format.bitsAllocated == 8 || format.bitsAllocated == 16, frame.precision <= format.bitsAllocated
        else {
            throw ImagingError(.malformedFrame, detail: "a picture of another shape", rule: "PS3.5 8.2.1")
        }
        var memory = FrameMemory(count: description.frameSize)
        var output = memory.bytes
        do throws(JPEG.Failure) {
            try JPEG.Decoder.decode(encoded.span, header, bytesPerSample: format.bytesPerSample, into: &output)
        } catch {
            throw ImagingError(error)
        }
        let full: PhotometricInterpretation? =
            description.photometricInterpretation == .ybrFull422 ? .ybrFull : nil
        return PixelFrame(description, full, unchecked: memory.finish())
    }
}

extension ImagingError {
    fileprivate init(_ failure: JPEG.Failure) {
        self.init(
            .malformedFrame, offset: failure.offset, detail: failure.reason.rawValue, rule: "PS3.5 8.2.1")
    }
}
