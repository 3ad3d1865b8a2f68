public import DICOMCore

/// Deflated Image Frame Compression (PS3.5 A.4.13): each frame is native, and a DEFLATE stream of its own (RFC 1951).
public struct DeflatedFrameCodec: FrameCodec {
    /// There is nothing to choose.
    public init() {}

    public var transferSyntaxes: [TransferSyntax] { [.deflatedImageFrameCompression] }

    public func decode(_ encoded: Bytes, as description: PixelDescription) throws(ImagingError) -> PixelFrame {
        let size = (description.nativeFrameBits + 7) / 8
        // Absurd sizes are refused before allocation.
        guard size / FrameInflater.largestRatio <= encoded.count else {
            throw ImagingError(.malformedFrame, detail: "too few bytes for a frame of this size", rule: "PS3.5 A.4.13")
        }
        var memory = FrameMemory(count: size)
        var output = memory.bytes
        do throws(FrameInflater.Failure) {
            try FrameInflater.fill(&output, from: encoded.span)
        } catch {
            let detail = error == .tooShort ? "the stream ends inside the frame" : "no DEFLATE stream"
            throw ImagingError(.malformedFrame, detail: detail, rule: "PS3.5 A.4.13")
        }
        return try NativeFrames(description: description).frame(memory.finish())
    }
}

/// Writes the frames of Deflated Image Frame Compression (PS3.5 A.4.13).
public struct DeflatedFrameEncoder: FrameEncoder {
    /// Whether pixels of one bit, a byte each in `PixelFrame`, become eight in a byte, as Bits Allocated 1 has them.
    public let packsBits: Bool

    /// - Parameter packsBits: for frames of one bit.
    public init(packsBits: Bool = false) {
        self.packsBits = packsBits
    }

    public var transferSyntax: TransferSyntax { .deflatedImageFrameCompression }
    public var isLossy: Bool { false }

    public func photometricInterpretation(
        encoding description: PixelDescription
    ) throws(ImagingError) -> PhotometricInterpretation {
        try description.interpretationOfFrames(packsBits: packsBits)
    }

    public func encode(_ frame: PixelFrame) throws(ImagingError) -> Bytes {
        let native = try frame.native(packsBits: packsBits)
        do throws(DICOMError) {
            return try Deflate.deflated([native])
        } catch {
            throw .compressionFailed
        }
    }
}
