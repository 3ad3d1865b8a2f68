public import DICOMCore

/// RLE Lossless (PS3.5 G): a run-length coded segment for each byte of a sample, the most significant first.
public struct RLECodec: FrameCodec {
    /// There is nothing to choose.
    public init() {}

    public var transferSyntaxes: [TransferSyntax] { [.rleLossless] }

    public func decode(_ encoded: Bytes, as description: PixelDescription) throws(ImagingError) -> PixelFrame {
        if description.format.bitsAllocated == 1 {
            // One segment of packed bits for each sample: unpacked as uncompressed ones are.
            guard description.samplesPerPixel == 1 else {
                throw ImagingError(.unsupportedLayout, at: Attribute.samplesPerPixel.tag, rule: "PS3.5 8.2.2")
            }
            let layout = RLEDecoder.Layout(pixels: (description.pixelCount + 7) / 8, samples: 1, bytesPerSample: 1)
            return try NativeFrames(description: description).frame(decode(encoded, layout))
        }
        let layout = RLEDecoder.Layout(
            pixels: description.pixelCount, samples: description.samplesPerPixel,
            bytesPerSample: description.format.bytesPerSample)
        return try PixelFrame(description, bytes: decode(encoded, layout))
    }

    private func decode(_ encoded: Bytes, _ layout: RLEDecoder.Layout) throws(ImagingError) -> Bytes {
        // A byte of RLE makes at most 64 (PackBits: two bytes make 128), so absurd sizes are refused before allocation.
        guard layout.count / 64 <= encoded.count else {
            throw ImagingError(.malformedFrame, detail: "too few bytes for a frame of this size", rule: "PS3.5 G.3")
        }
        var memory = FrameMemory(count: layout.count)
        var output = memory.bytes
        do throws(RLEDecoder.Failure) {
            try RLEDecoder.decode(encoded.span, layout, into: &output)
        } catch {
            throw ImagingError(.malformedFrame, offset: error.offset, detail: error.reason.rawValue, rule: "PS3.5 G")
        }
        return memory.finish()
    }
}
