public import DICOMCore

/// JPEG-LS, lossless and near-lossless (ITU-T T.87; PS3.5 8.2.3): 2 to 16 bits, any interleaving, restart intervals,
/// parameters and dimensions of one's own.
///
/// What some encoders put between the samples and the end of image is passed over, and a missing end of image is forgiven.
/// Mapping tables, subsampled components and HP's colour transforms are refused.
public struct JPEGLSCodec: FrameCodec {
    /// There is nothing to choose.
    public init() {}

    public var transferSyntaxes: [TransferSyntax] { [.jpegLSLossless, .jpegLSNearLossless] }

    public func decode(_ encoded: Bytes, as description: PixelDescription) throws(ImagingError) -> PixelFrame {
        let format = description.format
        guard format.kind != .float, [8, 16].contains(format.bitsAllocated) else {
            throw ImagingError(.unsupportedLayout, at: Attribute.bitsAllocated.tag, rule: "PS3.5 8.2.3")
        }
        let input = encoded.span
        do throws(JPEGLS.Failure) {
            let decoder = try JPEGLS.Decoder(input)
            let frame = decoder.frame
            guard frame.width == description.columns, frame.height == description.rows,
                frame.components.count == description.samplesPerPixel
            else { throw JPEGLS.Failure(.frame, at: 0) }
            let layout = JPEGLS.SampleLayout(
                components: description.samplesPerPixel, bytesPerSample: format.bytesPerSample,
                isSigned: format.kind == .signedInteger)
            var memory = FrameMemory(count: description.frameSize)
            var output = memory.bytes
            try decoder.decode(input, as: layout, into: &output)
            return PixelFrame(description, unchecked: memory.finish())
        } catch {
            throw ImagingError(
                .malformedFrame, offset: error.offset, detail: error.reason.rawValue, rule: "ITU-T T.87")
        }
    }
}
