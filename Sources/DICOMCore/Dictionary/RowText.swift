#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Generated text of a row a line, cut on demand.
@safe
struct RowText: @unchecked Sendable {
    static let elements = RowText(DataElementTable.rows)

    // Sendable: a literal, which nobody changes and which is never freed.
    private let bytes: UnsafeBufferPointer<UInt8>
    private let starts: [Int]

    init(_ literal: StaticString) {
        unsafe bytes = UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
        var starts = [0]
        var place = 0
        // In bounds: never more than is left of the literal.
        while let line = unsafe memchr(literal.utf8Start + place, 0x0A, literal.utf8CodeUnitCount - place) {
            place = unsafe UnsafePointer(line.assumingMemoryBound(to: UInt8.self)) - literal.utf8Start + 1
            starts.append(place)
        }
        self.starts = starts
    }

    var count: Int { starts.count }

    subscript(row: Int) -> Substring {
        unsafe String(decoding: bytes[range(of: row)], as: UTF8.self)[...]
    }

    /// One of the fields that bars part in a row, as bytes; empty where there are fewer.
    func withField<Result>(_ number: Int, of row: Int, _ body: (Span<UInt8>) -> Result) -> Result {
        let range = range(of: row)
        var (start, left) = (range.lowerBound, number)
        while start < range.upperBound, left > 0 {
            if unsafe bytes[start] == 0x7C { left -= 1 }
            start += 1
        }
        var end = start
        while end < range.upperBound, unsafe bytes[end] != 0x7C { end += 1 }
        // In bounds: a part of the row.
        return body(unsafe UnsafeBufferPointer(rebasing: bytes[start..<end]).span)
    }

    /// As `withField`, copied.
    func text(ofField number: Int, of row: Int) -> String {
        withField(number, of: row) { field in
            // The string copies the bytes.
            unsafe field.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
        }
    }

    private func range(of row: Int) -> Range<Int> {
        starts[row]..<(row + 1 < starts.count ? starts[row + 1] - 1 : unsafe bytes.count)
    }
}

/// Keyword to tag.
struct Keywords: Sendable {
    static let shared = Keywords()

    let tags: [String: AttributeTag]

    private init() {
        var tags: [String: AttributeTag] = [:]
        tags.reserveCapacity(DataElementTable.tagsAndVRs.count)
        let rows = RowText.elements
        for (row, packed) in DataElementTable.tagsAndVRs.enumerated() {
            let keyword = rows.text(ofField: 3, of: row)
            if !keyword.isEmpty { tags[keyword] = AttributeTag(rawValue: UInt32(truncatingIfNeeded: packed >> 16)) }
        }
        for pattern in TagPattern.all { tags[pattern.entry.keyword] = pattern.first }
        self.tags = tags
    }
}

/// Elements whose tags vary in some digits: `(0020,31xx)`, `(1010,xxxx)`.
struct TagPattern: Sendable {
    static let all: [TagPattern] = {
        let rows = RowText(DataElementTable.patterns)
        return (0..<rows.count).compactMap { TagPattern(rows[$0]) }
    }()

    /// The few groups that have such elements: most unregistered tags need no search.
    private static let groups: [(value: UInt32, mask: UInt32)] = {
        let values = [UInt32: UInt32](
            all.map { ($0.value & 0xFFFF_0000, $0.mask & 0xFFFF_0000) }, uniquingKeysWith: { first, _ in first })
        return values.map { (value: $0.key, mask: $0.value) }
    }()

    let value: UInt32
    private let mask: UInt32
    let entry: DataDictionary.Entry

    /// The lowest tag that fits and is neither an element of its own nor a group length.
    var first: AttributeTag {
        let lowest = AttributeTag(rawValue: value)
        guard lowest.isGroupLength || VRTable.shared.row(of: value) != nil else { return lowest }
        // One more in the lowest digit that varies.
        return AttributeTag(rawValue: value + (~mask & (mask &+ 1)))
    }

    /// The wider one of a choice.
    var vr: VR { entry.vrs.contains(.OW) ? .OW : entry.vrs.first ?? .UN }

    private init?(_ row: Substring) {
        guard let bar = row.firstIndex(of: "|"), let entry = DataDictionary.entry(row[row.index(after: bar)...]) else {
            return nil
        }
        var (value, mask): (UInt32, UInt32) = (0, 0)
        for digit in row[..<bar].utf8 {
            let nibble = Hexadecimal.value(digit)
            value = value << 4 | UInt32(nibble ?? 0)
            mask = mask << 4 | (nibble == nil ? 0 : 15)
        }
        self.value = value
        // Repeating groups are the even ones.
        self.mask = mask | 0x0001_0000
        self.entry = entry
    }

    func matches(_ tag: UInt32) -> Bool { tag & mask == value }

    /// The pattern of a standard element; none for private elements and group lengths, which no pattern is about.
    static func matching(_ tag: AttributeTag) -> TagPattern? {
        guard !tag.isPrivate, !tag.isGroupLength, groups.contains(where: { tag.rawValue & $0.mask == $0.value }) else {
            return nil
        }
        return all.first { $0.matches(tag.rawValue) }
    }
}
