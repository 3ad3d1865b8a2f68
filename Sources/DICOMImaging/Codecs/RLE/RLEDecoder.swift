/// The RLE of PS3.5 annex G: a header of segment offsets, then PackBits segments, one for each byte of a sample.
///
/// It knows nothing of DICOM. Every run is checked against what is left of input and output before it is copied.
enum RLEDecoder {
    /// What the frame becomes: samples interleaved, little endian.
    struct Layout {
        var pixels: Int
        var samples: Int
        var bytesPerSample: Int

        var segments: Int { samples * bytesPerSample }
        var count: Int { pixels * segments }
    }

    /// Why a frame cannot be decoded, and where.
    struct Failure: Error {
        enum Reason: String {
            case header = "a header that does not fit the frame"
            case offset = "a segment that starts outside of the frame"
            case segmentEnds = "a segment that ends too early"
        }

        var reason: Reason
        /// From the frame's first byte.
        var offset: Int
    }

    static let headerSize = 64

    /// - Parameters:
    ///   - input: the frame.
    ///   - output: `layout.count` bytes.
    static func decode(_ input: Span<UInt8>, _ layout: Layout, into output: inout MutableSpan<UInt8>) throws(Failure) {
        guard input.count >= headerSize, output.count == layout.count, layout.segments <= 15,
            number(input, 0) == layout.segments
        else { throw Failure(reason: .header, offset: 0) }
        for segment in 0..<layout.segments {
            let start = number(input, 4 * (segment + 1))
            let next = segment + 1 < layout.segments ? number(input, 4 * (segment + 2)) : input.count
            guard start >= headerSize, start < next, next <= input.count else {
                throw Failure(reason: .offset, offset: 4 * (segment + 1))
            }
            // Segments run from the first sample's most significant byte to the last one's least.
            let sample = segment / layout.bytesPerSample
            let byte = layout.bytesPerSample - 1 - segment % layout.bytesPerSample
            try decodeSegment(
                input, start..<next, into: &output, first: sample * layout.bytesPerSample + byte,
                stride: layout.segments, count: layout.pixels)
        }
    }

    /// PackBits (PS3.5 G.3.1): 0...127 copies the next 1...128 bytes, 129...255 repeats the next byte 128...2 times,
    /// 128 does nothing. What a segment holds past `count` bytes is left out.
    private static func decodeSegment(
        _ input: Span<UInt8>, _ range: Range<Int>, into output: inout MutableSpan<UInt8>, first: Int, stride: Int,
        count: Int
    ) throws(Failure) {
        var position = range.lowerBound
        var target = first
        var missing = count
        while missing > 0 {
            guard position < range.upperBound else { throw Failure(reason: .segmentEnds, offset: position) }
            let control = input[position]
            position &+= 1
            if control < 128 {
                let length = Int(control) &+ 1
                guard range.upperBound &- position >= length else {
                    throw Failure(reason: .segmentEnds, offset: position)
                }
                let used = min(length, missing)
                // In bounds: `used` bytes are left of both, and the target's last index is below `output.count`.
                for index in 0..<used {
                    unsafe output[unchecked: target &+ index &* stride] = input[unchecked: position &+ index]
                }
                position &+= length
                target &+= used &* stride
                missing &-= used
            } else if control > 128 {
                guard position < range.upperBound else { throw Failure(reason: .segmentEnds, offset: position) }
                let value = input[position]
                position &+= 1
                let used = min(257 &- Int(control), missing)
                for index in 0..<used { unsafe output[unchecked: target &+ index &* stride] = value }
                target &+= used &* stride
                missing &-= used
            }
        }
    }

    private static func number(_ input: Span<UInt8>, _ offset: Int) -> Int {
        Int(input[offset]) | Int(input[offset + 1]) << 8 | Int(input[offset + 2]) << 16 | Int(input[offset + 3]) << 24
    }
}
