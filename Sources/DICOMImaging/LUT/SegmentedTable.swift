import DICOMCore

/// A palette written as segments (PS3.3 C.7.9.2): values as they are, straight lines, and references to earlier segments.
struct SegmentedTable {
    private let fields: [UInt16]
    private let fieldWidth: Int

    /// - Parameter fieldWidth: bytes of an opcode, a length and a value: 1 or 2.
    init(_ bytes: Bytes, fieldWidth: Int) {
        self.fieldWidth = fieldWidth
        let span = bytes.span
        fields = (0..<bytes.count / fieldWidth).map { number in
            fieldWidth == 1 ? UInt16(span[number]) : UInt16(span[2 * number]) | UInt16(span[2 * number + 1]) << 8
        }
    }

    /// The entries that the segments make; nil unless they are `count`. Never more than `count` are made.
    func expanded(count: Int) -> [UInt16]? {
        var entries: [UInt16] = []
        entries.reserveCapacity(count)
        var position = 0
        while entries.count < count {
            guard position < fields.count else { return nil }
            if fields[position] == 2 {
                guard repeatSegments(at: position, into: &entries, count) else { return nil }
                position += 2 + 4 / fieldWidth
            } else {
                guard let next = appendSegment(at: position, into: &entries, count) else { return nil }
                position = next
            }
        }
        return entries
    }

    /// A discrete (0) or a linear (1) segment. Returns where the next one begins.
    private func appendSegment(at position: Int, into entries: inout [UInt16], _ limit: Int) -> Int? {
        guard position + 2 < fields.count else { return nil }
        let length = Int(fields[position + 1])
        guard length > 0, entries.count + length <= limit else { return nil }
        switch fields[position] {
        case 0:
            let values = position + 2..<position + 2 + length
            guard values.upperBound <= fields.count else { return nil }
            entries += fields[values]
            return values.upperBound
        case 1:
            guard let start = entries.last else { return nil }
            let step = (Double(fields[position + 2]) - Double(start)) / Double(length)
            for number in 1...length { entries.append(UInt16((Double(start) + step * Double(number)).rounded())) }
            return position + 3
        default:
            return nil
        }
    }

    /// An indirect segment (2): so many segments from a byte offset on, none of them indirect.
    private func repeatSegments(at position: Int, into entries: inout [UInt16], _ limit: Int) -> Bool {
        let offsetFields = 4 / fieldWidth
        guard position + 2 + offsetFields <= fields.count else { return false }
        let offset = (0..<offsetFields).reduce(0) { result, number in
            result | Int(fields[position + 2 + number]) << (8 * fieldWidth * number)
        }
        guard offset % fieldWidth == 0 else { return false }
        var source = offset / fieldWidth
        for _ in 0..<fields[position + 1] {
            guard source < position, let next = appendSegment(at: source, into: &entries, limit) else { return false }
            source = next
        }
        return true
    }
}
