public import DICOMCore

/// Writes lossless JPEG frames (process 14; PS3.5 A.4.2).
///
/// Unsigned samples are coded in Bits Stored bits. Signed ones, and those with bits in use above the stored ones, as
/// overlays are, are coded with their whole container.
public struct JPEGLosslessEncoder: FrameEncoder {
    /// How samples are predicted, 1 to 7 (ITU-T T.81 table H.1). With 1 frames are of JPEG Lossless SV1, the transfer
    /// syntax that most systems read.
    public let predictor: Int
    /// So many lower bits are lost, 0 to 15.
    public let pointTransform: Int

    /// - Parameters:
    ///   - predictor: 1 to 7.
    ///   - pointTransform: 0: lossless. It must be below the samples' bits, or frames are refused.
    public init(predictor: Int = 1, pointTransform: Int = 0) {
        self.predictor = min(max(predictor, 1), 7)
        self.pointTransform = min(max(pointTransform, 0), 15)
    }

    public var transferSyntax: TransferSyntax { predictor == 1 ? .jpegLosslessSV1 : .jpegLossless }
    public var isLossy: Bool { pointTransform > 0 }

    public func photometricInterpretation(
        encoding description: PixelDescription
    ) throws(ImagingError) -> PhotometricInterpretation {
        let format = description.format
        guard format.kind != .float, [8, 16].contains(format.bitsAllocated) else {
            throw ImagingError(.unsupportedLayout, at: Attribute.bitsAllocated.tag, rule: "PS3.5 8.2.1")
        }
        switch description.photometricInterpretation {
        case .monochrome1, .monochrome2, .paletteColor, .rgb, .ybrFull:
            return description.photometricInterpretation
        // Frames have colour differences of its own for each pixel.
        case .ybrFull422: return .ybrFull
        default:
            throw ImagingError(.unsupportedLayout, at: Attribute.photometricInterpretation.tag, rule: "PS3.5 8.2.1")
        }
    }

    public func encode(_ frame: PixelFrame) throws(ImagingError) -> Bytes {
        let format = frame.format
        guard format.kind != .float, [8, 16].contains(format.bitsAllocated) else {
            throw ImagingError(.unsupportedLayout, at: Attribute.bitsAllocated.tag, rule: "PS3.5 8.2.1")
        }
        let isShort = format.kind == .unsignedInteger && frame.fillsStoredBitsAlone
        let encoder = JPEG.LosslessEncoder(predictor: predictor, pointTransform: pointTransform)
        do throws(JPEG.Failure) {
            return Bytes(
                try encoder.encode(
                    frame.bytes.span, JPEG.Picture(frame),
                    precision: isShort ? max(format.bitsStored, 2) : format.bitsAllocated))
        } catch {
            throw ImagingError(.unsupportedLayout, detail: error.reason.rawValue, rule: "PS3.5 8.2.1")
        }
    }
}

extension JPEG.Picture {
    init(_ frame: PixelFrame) {
        let meaning: JPEG.ColourSpace =
            switch frame.photometricInterpretation {
            case .rgb: .rgb
            case .ybrFull, .ybrFull422: .yCbCr
            default: frame.samplesPerPixel == 1 ? .grey : .unknown
            }
        self.init(
            width: frame.columns, height: frame.rows, components: frame.samplesPerPixel,
            bytesPerSample: frame.format.bytesPerSample, colour: meaning)
    }
}
