public import DICOMCore

/// Writes JPEG-LS frames (ITU-T T.87; PS3.5 8.2.3), lossless unless told otherwise.
///
/// Samples are coded in Bits Stored bits. Where other bits of the container are in use, as overlays in unused bits are,
/// lossless frames hold the whole container.
public struct JPEGLSEncoder: FrameEncoder {
    /// How far a decoded sample may be from what it was (NEAR), 0...255; 0: lossless.
    public let maximumError: Int

    /// - Parameter maximumError: 0 makes JPEG-LS Lossless of it, anything else JPEG-LS Near-lossless. It must be below half
    ///   of what the samples' bits can hold, or frames are refused.
    public init(maximumError: Int = 0) {
        self.maximumError = min(max(maximumError, 0), 255)
    }

    public var transferSyntax: TransferSyntax { isLossy ? .jpegLSNearLossless : .jpegLSLossless }
    public var isLossy: Bool { maximumError > 0 }

    public func photometricInterpretation(
        encoding description: PixelDescription
    ) throws(ImagingError) -> PhotometricInterpretation {
        let format = description.format
        guard format.kind != .float, [8, 16].contains(format.bitsAllocated) else {
            throw ImagingError(.unsupportedLayout, at: Attribute.bitsAllocated.tag, rule: "PS3.5 8.2.3")
        }
        switch description.photometricInterpretation {
        case .monochrome1, .monochrome2, .rgb, .ybrFull: return description.photometricInterpretation
        case .paletteColor where !isLossy: return .paletteColor
        // Frames have a colour difference of its own for each pixel.
        case .ybrFull422: return .ybrFull
        default:
            throw ImagingError(.unsupportedLayout, at: Attribute.photometricInterpretation.tag, rule: "PS3.5 8.2.3")
        }
    }

    public func encode(_ frame: PixelFrame) throws(ImagingError) -> Bytes {
        let format = frame.format
        guard format.kind != .float, [8, 16].contains(format.bitsAllocated) else {
            throw ImagingError(.unsupportedLayout, at: Attribute.bitsAllocated.tag, rule: "PS3.5 8.2.3")
        }
        let isWithin = frame.fillsStoredBitsAlone
        guard isWithin || !isLossy else {
            throw ImagingError(.unsupportedLayout, at: Attribute.bitsStored.tag, rule: "PS3.5 8.2.3")
        }
        let header = JPEGLS.FrameHeader(
            width: frame.columns, height: frame.rows,
            precision: isWithin ? max(format.bitsStored, 2) : format.bitsAllocated,
            components: (0..<frame.samplesPerPixel).map { UInt8($0 + 1) })
        let layout = JPEGLS.SampleLayout(
            components: frame.samplesPerPixel, bytesPerSample: format.bytesPerSample,
            isSigned: format.kind == .signedInteger)
        do throws(JPEGLS.Failure) {
            return Bytes(try JPEGLS.Encoder(near: maximumError).encode(frame.bytes.span, layout, header))
        } catch {
            throw ImagingError(.unsupportedLayout, detail: error.reason.rawValue, rule: "PS3.5 8.2.3")
        }
    }
}

extension PixelFrame {
    /// Whether each sample is its stored value, extended by its sign to the whole container of one or two bytes: only then
    /// can the bits above those stored be left out.
    var fillsStoredBitsAlone: Bool {
        guard format.highBit + 1 == format.bitsStored else { return false }
        guard format.bitsStored < format.bitsAllocated else { return true }
        // The least value becomes 0: none may have a bit above those stored.
        let least = format.kind == .signedInteger ? 1 << UInt16(format.bitsStored - 1) : 0 as UInt16
        let span = bytes.span
        var all: UInt16 = 0
        if format.bytesPerSample == 1 {
            for index in span.indices { all |= UInt16(span[index] &+ UInt8(truncatingIfNeeded: least)) }
        } else {
            for index in stride(from: 0, to: span.count - 1, by: 2) {
                all |= (UInt16(span[index]) | UInt16(span[index + 1]) << 8) &+ least
            }
        }
        return all >> UInt16(format.bitsStored) == 0
    }
}
