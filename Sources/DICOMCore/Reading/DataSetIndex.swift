#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The index over the bytes of one data set: every element at every depth, in the order of the source. Immutable.
@safe
package final class DataSetIndex: @unchecked Sendable {
    // Sendable: nothing changes once it is made.
    package let bytes: Bytes
    package let encoding: ElementEncoding
    private let entries: UnsafeMutablePointer<IndexEntry>
    package let count: Int
    /// Tags rise within every data set, as they should (PS3.5 7.1).
    package let isOrdered: Bool
    package let findings: [Finding]
    /// The first byte after the last element read.
    package let end: Int
    /// How many of the entries are items, fragments and closing marks, where whoever made them counted.
    private let marks: Int?

    init(
        _ bytes: Bytes, encoding: ElementEncoding, _ entries: consuming PlainBuffer<IndexEntry>, isOrdered: Bool,
        findings: [Finding], end: Int, marks: Int? = nil
    ) {
        self.bytes = bytes
        self.encoding = encoding
        self.isOrdered = isOrdered
        self.findings = findings
        self.end = end
        self.marks = marks
        (unsafe self.entries, count) = unsafe entries.taken()
    }

    deinit {
        unsafe free(entries)
    }

    /// The bytes of the source, borrowed from the index: no count of the owner's references changes.
    var span: RawSpan {
        @_lifetime(borrow self)
        get {
            // The index keeps the bytes.
            unsafe _overrideLifetime(
                UnsafeRawBufferPointer(start: bytes.base, count: bytes.count).bytes, borrowing: self)
        }
    }

    @inline(__always)
    package subscript(position: Int) -> IndexEntry {
        precondition(position >= 0 && position < count, "an entry outside of the index")
        return unsafe entries[position]
    }

    /// Where the element with a tag stands among elements of one data set; nil where there is none.
    ///
    /// - Parameter entries: those of the data set.
    func position(of tag: UInt32, in entries: Range<Int>) -> Int? {
        precondition(entries.lowerBound >= 0 && entries.upperBound <= count, "entries outside of the index")
        var position = entries.lowerBound
        while position < entries.upperBound {
            // In bounds: the range is, and no container reaches past what encloses it.
            let found = unsafe self.entries[position].tagValue
            if found >= tag {
                if found == tag { return position }
                if isOrdered { return nil }
            }
            position = next(after: position)
        }
        return nil
    }

    /// How many of the entries are elements, not items, fragments or closing marks.
    func elementCount(in entries: Range<Int>) -> Int {
        precondition(entries.lowerBound >= 0 && entries.upperBound <= count, "entries outside of the index")
        if let marks, entries == 0..<count { return count - marks }
        var elements = 0
        var entry = unsafe self.entries + entries.lowerBound
        // In bounds: the range is.
        let end = unsafe self.entries + entries.upperBound
        while unsafe entry < end {
            elements &+= unsafe entry.pointee.tagValue >> 16 == 0xFFFE ? 0 : 1
            unsafe entry += 1
        }
        return elements
    }

    /// The position after the element or item at `position`.
    @inline(__always)
    package func next(after position: Int) -> Int {
        let entry = self[position]
        return entry.isContainer ? position &+ Int(entry.number) &+ 1 : position &+ 1
    }

    /// The closing entry of the container at `position`.
    package func closing(of position: Int) -> IndexEntry {
        self[position + Int(self[position].number)]
    }

    /// Where the element or item at `position` ends, its delimiter included.
    package func end(of position: Int) -> Int {
        let entry = self[position]
        guard entry.isContainer else { return entry.offset + Int(entry.number) }
        let closing = closing(of: position)
        let isDelimited = closing.number == UInt32.max && !closing.flags.contains(.special)
        return closing.offset + (isDelimited ? 8 : 0)
    }

    /// The place of the element or item at `position`, for errors.
    package func path(to position: Int) -> AttributePath {
        var steps: [AttributePath.Step] = []
        var current = 0
        var item: Int?
        // From the root inwards: into whichever container encloses the position.
        while current < count {
            let entry = self[current]
            let after = next(after: current)
            if position >= after, current != position {
                if item != nil { item! += 1 }
                current = after
                continue
            }
            if let number = item { steps.append(.item(number)) } else { steps.append(.attribute(entry.tag)) }
            if current == position || !entry.isContainer { break }
            item = entry.tagValue == AttributeTag.item.rawValue ? nil : 0
            current += 1
        }
        return AttributePath(steps)
    }
}
