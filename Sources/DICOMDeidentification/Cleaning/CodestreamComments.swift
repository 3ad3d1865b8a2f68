import DICOMCore

/// What a compressed frame says beside its pixels: comments and camera data before the first scan of a JPEG or JPEG-LS
/// codestream (ISO/IEC 10918-1 B.2.4), comments in the main header of a JPEG 2000 one (ISO/IEC 15444-1 A.9.2).
enum CodestreamComments {
    /// The frame or fragment with zeros in place of comments, as long as before; nil where it has none.
    static func blanked(_ fragment: Bytes) -> Bytes? {
        let ranges = ranges(in: fragment.span)
        guard !ranges.isEmpty else { return nil }
        var bytes = fragment.array
        for place in ranges.joined() { bytes[place] = 0 }
        return Bytes(bytes)
    }

    /// Where the segments' contents are that decoding needs nothing of.
    private static func ranges(in bytes: Span<UInt8>) -> [Range<Int>] {
        guard bytes.count >= 4, bytes[0] == 0xFF, bytes[1] == 0xD8 || bytes[1] == 0x4F else { return [] }
        let isJPEG2000 = bytes[1] == 0x4F
        var ranges: [Range<Int>] = []
        var position = 2
        while position + 4 <= bytes.count, bytes[position] == 0xFF {
            let marker = bytes[position + 1]
            if marker == 0xFF {
                position += 1
                continue
            }
            // Start of scan, end of image, start of a tile part.
            if marker == 0xDA || marker == 0xD9 || isJPEG2000 && marker == 0x90 { break }
            let length = Int(bytes[position + 2]) << 8 | Int(bytes[position + 3])
            let (start, end) = (position + 4, position + 2 + length)
            guard length >= 2, end <= bytes.count else { break }
            if isJPEG2000 {
                // The first two bytes say what kind of comment it is.
                if marker == 0x64, start + 2 < end { ranges.append(start + 2..<end) }
            } else if [0xFE, 0xE1, 0xED].contains(marker), start < end {
                ranges.append(start..<end)
            }
            position = end
        }
        return ranges
    }
}
