import DICOMCore

/// Which fragments make which frame (PS3.5 A.4): one each, or as an offset table says, or all for a single one.
struct EncodedFrames: Sendable {
    /// The fragments of each frame; nil where nobody can tell.
    private let ranges: [Range<Int>]?
    private let fragments: [Bytes]

    /// - Parameters:
    ///   - basicOffsets: the Basic Offset Table's bytes, little endian; may be empty.
    ///   - extendedOffsets: Extended Offset Table (7FE0,0001), little endian; nil where absent.
    init(fragments: [Bytes], basicOffsets: Bytes, extendedOffsets: Bytes?, numberOfFrames: Int) {
        self.fragments = fragments
        if fragments.count == numberOfFrames {
            ranges = fragments.indices.map { $0..<$0 + 1 }
        } else if numberOfFrames == 1 {
            ranges = [fragments.indices]
        } else if let extendedOffsets {
            ranges = Self.ranges(fragments, Self.numbers(extendedOffsets, width: 8), numberOfFrames)
        } else {
            ranges = Self.ranges(fragments, Self.numbers(basicOffsets, width: 4), numberOfFrames)
        }
    }

    /// The bytes of a frame: those of its fragment, or of several joined.
    func frame(_ index: Int) throws(ImagingError) -> Bytes {
        guard !fragments.isEmpty else { throw ImagingError(.noPixelData, rule: "PS3.5 A.4") }
        guard let ranges else {
            throw ImagingError(
                .malformedFrame, at: Attribute.pixelData.tag, frame: index,
                detail: "no offset table tells frames apart",
                rule: "PS3.5 A.4")
        }
        guard ranges.indices.contains(index), !ranges[index].isEmpty else {
            throw ImagingError(.pixelDataTruncated, frame: index, rule: "PS3.5 A.4")
        }
        let range = ranges[index]
        if range.count == 1 { return fragments[range.lowerBound] }
        var joined: [UInt8] = []
        joined.reserveCapacity(fragments[range].reduce(0) { $0 + $1.count })
        for fragment in fragments[range] { joined += fragment.array }
        return Bytes(joined)
    }

    /// Offsets count from the first byte after the table's item, item headers of 8 bytes included.
    private static func ranges(_ fragments: [Bytes], _ offsets: [UInt64], _ frames: Int) -> [Range<Int>]? {
        guard offsets.count == frames else { return nil }
        var starts: [UInt64: Int] = [:]
        var position: UInt64 = 0
        for (number, fragment) in fragments.enumerated() {
            starts[position] = number
            position += 8 + UInt64(fragment.count + fragment.count % 2)
        }
        var first: [Int] = []
        for offset in offsets {
            guard let number = starts[offset], number > first.last ?? -1 else { return nil }
            first.append(number)
        }
        return first.indices.map { first[$0]..<($0 + 1 < first.count ? first[$0 + 1] : fragments.count) }
    }

    private static func numbers(_ bytes: Bytes, width: Int) -> [UInt64] {
        let span = bytes.span
        return (0..<bytes.count / width).map { number in
            (0..<width).reduce(0) { $0 | UInt64(span[number * width + $1]) << UInt64(8 * $1) }
        }
    }
}
