public import DICOMCore

/// Writes JPEG baseline frames of 8 bits and extended frames of 12 (processes 1 and 4; PS3.5 A.4.1). Both lose a little.
public struct JPEGLossyEncoder: FrameEncoder {
    /// What the frames are.
    public enum Process: Hashable, Sendable {
        /// JPEG Baseline: samples of 8 bits.
        case baseline
        /// JPEG Extended: monochrome samples of up to 12 bits, unsigned, in 16.
        case extended
    }

    /// How many pixels share a colour difference.
    public enum Subsampling: Hashable, Sendable {
        /// 4:4:4: each pixel has its own. Colours stay what they are, since no Photometric Interpretation of YCbCr
        /// without subsampling is allowed here.
        case none
        /// 4:2:2: two neighbours in a line.
        case horizontal
        /// 4:2:0: two by two.
        case both
    }

    /// What the frames are.
    public let process: Process
    /// 1 to 100, as the Independent JPEG Group counts: with 90 few see a difference.
    public let quality: Int
    /// Of colours that become or are luminance and colour differences.
    public let subsampling: Subsampling
    /// Whether each frame has Huffman tables of its own: smaller, slower.
    public let optimizesTables: Bool

    /// - Parameters:
    ///   - process: by what the samples are.
    ///   - quality: 1 to 100.
    ///   - subsampling: of colours.
    ///   - optimizesTables: smaller frames for more time; extended ones always have their own tables.
    public init(
        _ process: Process = .baseline, quality: Int = 90, subsampling: Subsampling = .horizontal,
        optimizesTables: Bool = false
    ) {
        self.process = process
        self.quality = min(max(quality, 1), 100)
        self.subsampling = subsampling
        self.optimizesTables = optimizesTables
    }

    public var transferSyntax: TransferSyntax { process == .baseline ? .jpegBaseline8Bit : .jpegExtended12Bit }
    public var isLossy: Bool { true }

    /// RGB becomes YBR_FULL_422, unless each pixel keeps its own colour differences (PS3.5 table 8.2.1-1).
    public func photometricInterpretation(
        encoding description: PixelDescription
    ) throws(ImagingError) -> PhotometricInterpretation {
        try check(description.format)
        switch description.photometricInterpretation {
        case .monochrome1, .monochrome2: return description.photometricInterpretation
        case .rgb where process == .baseline: return subsampling == .none ? .rgb : .ybrFull422
        case .ybrFull where process == .baseline, .ybrFull422 where process == .baseline: return .ybrFull422
        default:
            throw ImagingError(.unsupportedLayout, at: Attribute.photometricInterpretation.tag, rule: "PS3.5 8.2.1")
        }
    }

    private func check(_ format: SampleFormat) throws(ImagingError) {
        let bits = process == .baseline ? 8 : 12
        guard format.kind == .unsignedInteger, format.bitsAllocated == (process == .baseline ? 8 : 16) else {
            throw ImagingError(.unsupportedLayout, at: Attribute.bitsAllocated.tag, rule: "PS3.5 8.2.1")
        }
        guard format.bitsStored <= bits else {
            throw ImagingError(.unsupportedLayout, at: Attribute.bitsStored.tag, rule: "PS3.5 8.2.1")
        }
    }

    public func encode(_ frame: PixelFrame) throws(ImagingError) -> Bytes {
        try check(frame.format)
        guard frame.fillsStoredBitsAlone else {
            throw ImagingError(.unsupportedLayout, at: Attribute.bitsStored.tag, rule: "PS3.5 8.2.1")
        }
        let isColour = frame.samplesPerPixel == 3
        let isConverted = isColour && frame.photometricInterpretation == .rgb && subsampling != .none
        let chroma: JPEG.ChromaSubsampling =
            switch subsampling {
            // A frame of luminance and differences is YBR_FULL_422 whatever is asked for.
            case .none: frame.photometricInterpretation == .rgb ? .none : .horizontal
            case .horizontal: .horizontal
            case .both: .both
            }
        let encoder = JPEG.DCTEncoder(
            quality: quality, subsampling: chroma, isOptimized: optimizesTables, convertsColour: isConverted)
        do throws(JPEG.Failure) {
            return Bytes(
                try encoder.encode(
                    frame.bytes.span, JPEG.Picture(frame), precision: process == .baseline ? 8 : 12))
        } catch {
            throw ImagingError(.unsupportedLayout, detail: error.reason.rawValue, rule: "PS3.5 8.2.1")
        }
    }
}
