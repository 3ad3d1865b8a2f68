import DICOMCore

/// Frames of uncompressed pixel data (PS3.5 8.1.1, 8.2): a slice where the bytes are already those of `PixelFrame`, a
/// rearranged copy otherwise.
struct NativeFrames {
    let description: PixelDescription

    /// - Parameters:
    ///   - index: from 0, within the number of frames.
    ///   - bytes: the whole pixel data, little endian.
    func frame(_ index: Int, in bytes: Bytes) throws(ImagingError) -> PixelFrame {
        let bits = description.nativeFrameBits
        let (start, overflow) = bits.multipliedReportingOverflow(by: index)
        guard !overflow, let available = bytes.count.multipliedIfNoOverflow(by: 8), available >= bits,
            start <= available - bits
        else {
            throw ImagingError(.pixelDataTruncated, frame: index, rule: "PS3.5 8.1.1")
        }
        if description.format.bitsAllocated == 1 {
            return PixelFrame(description, unchecked: unpacked(bytes, firstBit: start))
        }
        return try frame(bytes[start / 8..<(start + bits) / 8])
    }

    /// The frame in an item of its own, or cut out by `frame(_:in:)`. Trailing padding is forgiven.
    func frame(_ native: Bytes) throws(ImagingError) -> PixelFrame {
        let size = (description.nativeFrameBits + 7) / 8
        guard native.count >= size else { throw ImagingError(.pixelDataTruncated, rule: "PS3.5 8.1.1") }
        let native = native[0..<size]
        if description.format.bitsAllocated == 1 {
            return PixelFrame(description, unchecked: unpacked(native, firstBit: 0))
        }
        if description.photometricInterpretation.sharesChrominance {
            let full: PhotometricInterpretation? =
                description.photometricInterpretation == .ybrFull422 ? .ybrFull : nil
            return PixelFrame(description, full, unchecked: widened(native))
        }
        if description.samplesPerPixel > 1, description.planarConfiguration == .planar {
            return PixelFrame(description, unchecked: interleaved(native))
        }
        return PixelFrame(description, unchecked: native)
    }

    /// Samples of 32 bits out of big endian words: OW has each word's bytes put in little endian order, and the word with the
    /// upper half still comes first.
    static func rejoined(_ bytes: Bytes) -> Bytes {
        var memory = FrameMemory(count: bytes.count)
        var output = memory.bytes
        let input = bytes.span
        for start in stride(from: 0, to: input.count - 3, by: 4) {
            output[start] = input[start + 2]
            output[start + 1] = input[start + 3]
            output[start + 2] = input[start]
            output[start + 3] = input[start + 1]
        }
        return memory.finish()
    }

    /// A byte for each bit. The first pixel is the least significant bit of the first byte.
    private func unpacked(_ bytes: Bytes, firstBit: Int) -> Bytes {
        var memory = FrameMemory(count: description.frameSize)
        var output = memory.bytes
        let input = bytes.span
        for index in output.indices {
            let bit = firstBit &+ index
            output[index] = (input[bit &>> 3] &>> UInt8(truncatingIfNeeded: bit & 7)) & 1
        }
        return memory.finish()
    }

    /// R R G G B B → R G B R G B.
    private func interleaved(_ bytes: Bytes) -> Bytes {
        let width = description.format.bytesPerSample
        let samples = description.samplesPerPixel
        let pixels = description.pixelCount
        var memory = FrameMemory(count: description.frameSize)
        var output = memory.bytes
        let input = bytes.span
        for plane in 0..<samples {
            var source = plane * pixels * width
            var target = plane * width
            for _ in 0..<pixels {
                for byte in 0..<width { output[target &+ byte] = input[source &+ byte] }
                source &+= width
                target &+= samples &* width
            }
        }
        return memory.finish()
    }

    /// Y Y B R → Y B R Y B R (PS3.3 C.7.6.3.1.2, YBR_FULL_422).
    private func widened(_ bytes: Bytes) -> Bytes {
        let width = description.format.bytesPerSample
        var memory = FrameMemory(count: description.frameSize)
        var output = memory.bytes
        let input = bytes.span
        var source = 0
        var target = 0
        for _ in 0..<description.pixelCount / 2 {
            for byte in 0..<width {
                output[target &+ byte] = input[source &+ byte]
                output[target &+ 3 &* width &+ byte] = input[source &+ width &+ byte]
                let blue = input[source &+ 2 &* width &+ byte]
                let red = input[source &+ 3 &* width &+ byte]
                output[target &+ width &+ byte] = blue
                output[target &+ 4 &* width &+ byte] = blue
                output[target &+ 2 &* width &+ byte] = red
                output[target &+ 5 &* width &+ byte] = red
            }
            source &+= 4 &* width
            target &+= 6 &* width
        }
        return memory.finish()
    }
}

extension Int {
    func multipliedIfNoOverflow(by other: Int) -> Int? {
        let (product, overflow) = multipliedReportingOverflow(by: other)
        return overflow ? nil : product
    }
}
