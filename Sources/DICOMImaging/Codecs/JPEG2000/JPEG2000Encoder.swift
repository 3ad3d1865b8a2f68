public import DICOMCore

/// Encodes frames in JPEG 2000 (PS3.5 8.2.4): one tile, 5/3 for lossless, 9/7 for lossy compression, red, green and blue as
/// luminance and differences.
public struct JPEG2000Encoder: FrameEncoder {
    /// How much may be lost.
    public enum Compression: Hashable, Sendable {
        /// Nothing.
        case lossless
        /// As much as it takes for a frame of so many times fewer bytes than its samples take; at least 1.
        case ratio(Double)
        /// About as much as rounding stored values to multiples of this, above 0.
        case step(Double)
    }

    /// How much may be lost.
    public let compression: Compression
    /// Quality layers: each shows the whole frame, better than the one before; 1 to 32.
    public let layers: Int

    public init(_ compression: Compression = .lossless, layers: Int = 1) {
        self.compression = compression
        self.layers = min(max(layers, 1), 32)
    }

    public var transferSyntax: TransferSyntax { isLossy ? .jpeg2000 : .jpeg2000Lossless }

    public var isLossy: Bool { compression != .lossless }

    public func photometricInterpretation(
        encoding description: PixelDescription
    ) throws(ImagingError) -> PhotometricInterpretation {
        try J2K.photometricInterpretation(encoding: description.photometricInterpretation, isLossy: isLossy)
    }

    public func encode(_ frame: PixelFrame) throws(ImagingError) -> Bytes {
        var options = J2K.EncoderOptions()
        options.loss = J2K.loss(compression)
        options.layers = layers
        return try J2K.Encoder(options).encode(frame)
    }
}

extension J2K {
    static func loss(_ compression: JPEG2000Encoder.Compression) -> EncoderOptions.Loss {
        switch compression {
        case .lossless: .none
        case .ratio(let ratio): .ratio(ratio)
        case .step(let step): .step(step)
        }
    }

    /// What to call the colours once they are encoded (PS3.5 8.2.4).
    static func photometricInterpretation(
        encoding photometric: PhotometricInterpretation, isLossy: Bool
    ) throws(ImagingError) -> PhotometricInterpretation {
        switch photometric {
        case .monochrome1, .monochrome2: return photometric
        case .paletteColor where !isLossy: return photometric
        case .rgb, .ybrRCT, .ybrICT: return isLossy ? .ybrICT : .ybrRCT
        // What shared its differences has been widened; there is no transform to undo.
        case .ybrFull, .ybrFull422: return .ybrFull
        default:
            throw ImagingError(
                .unsupportedLayout, at: Attribute.photometricInterpretation.tag, detail: photometric.rawValue,
                rule: "PS3.5 8.2.4")
        }
    }
}

extension J2K.Encoder {
    /// A frame of JPEG 2000 or HTJ2K.
    func encode(_ frame: PixelFrame) throws(ImagingError) -> Bytes {
        if case .ratio(let ratio) = options.loss, !(ratio >= 1) {
            throw ImagingError(.invalidOption, detail: "a ratio below 1", rule: "PS3.5 8.2.4")
        }
        if case .step(let step) = options.loss, !(step > 0 && step < 65_536) {
            throw ImagingError(.invalidOption, detail: "a step that is not above 0", rule: "PS3.5 8.2.4")
        }
        let isLossy = options.loss != .none
        let photometric = try J2K.photometricInterpretation(
            encoding: frame.photometricInterpretation, isLossy: isLossy)
        guard frame.format.kind != .float, frame.format.bytesPerSample <= 4, frame.samplesPerPixel <= 3 else {
            throw ImagingError(.unsupportedLayout, at: Attribute.bitsAllocated.tag, rule: "PS3.5 8.2.4")
        }
        let picture = J2K.Picture(
            layout: J2K.SampleLayout(
                width: frame.columns, height: frame.rows, samples: frame.samplesPerPixel,
                bytesPerSample: frame.format.bytesPerSample),
            precision: frame.codedPrecision, isSigned: frame.format.kind == .signedInteger,
            isColour: photometric == .ybrRCT || photometric == .ybrICT)
        do throws(J2K.Failure) {
            return Bytes(try encode(frame.bytes.span, picture))
        } catch {
            throw ImagingError(
                .unsupportedLayout, at: Attribute.bitsStored.tag, detail: "more than 25 bits", rule: "PS3.5 8.2.4")
        }
    }
}

extension PixelFrame {
    /// How many bits of the containers have to be coded: Bits Stored, or all of them where the others are no mere extension
    /// of those.
    var codedPrecision: Int {
        let isExtension =
            switch samples {
            case .uint8(let buffer): buffer.isExtension(of: format)
            case .int8(let buffer): buffer.isExtension(of: format)
            case .uint16(let buffer): buffer.isExtension(of: format)
            case .int16(let buffer): buffer.isExtension(of: format)
            case .uint32(let buffer): buffer.isExtension(of: format)
            case .int32(let buffer): buffer.isExtension(of: format)
            default: false
            }
        return isExtension ? format.bitsStored : format.bitsAllocated
    }
}

extension SampleBuffer where Sample: FixedWidthInteger {
    fileprivate func isExtension(of format: SampleFormat) -> Bool {
        guard format.shift == 0, format.bitsStored < Sample.bitWidth else { return format.shift == 0 }
        let span = span
        var bits: Sample = 0
        // A negative number's bits are the inverse of another's.
        let sign = Sample(truncatingIfNeeded: Sample.bitWidth - 1)
        for index in 0..<count {
            let sample = span[index]
            bits |= Sample.isSigned ? sample ^ (sample &>> sign) : sample
        }
        return bits &>> Sample(truncatingIfNeeded: format.bitsStored - (Sample.isSigned ? 1 : 0)) == 0
    }
}
