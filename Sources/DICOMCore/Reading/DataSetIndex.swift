/// The index over the bytes of one data set: every element at every depth, in the order of the source. Immutable.
@safe
package final class DataSetIndex: @unchecked Sendable {
    // Sendable: filled by `IndexBuilder` before anyone else sees it, unchanged after.
    package let bytes: Bytes
    package let encoding: ElementEncoding
    private var entries: UnsafeMutablePointer<IndexEntry>
    private var capacity: Int
    package private(set) var count = 0
    /// Tags rise within every data set, as they should (PS3.5 7.1).
    package var isOrdered = true
    package var findings: [Finding] = []
    /// The first byte after the last element read.
    package var end = 0

    package init(_ bytes: Bytes, encoding: ElementEncoding) {
        self.bytes = bytes
        self.encoding = encoding
        // Real headers hold an element in 30 to 60 bytes; pixel data make a guess by size pointless beyond some KiB.
        capacity = max(16, min(bytes.count / 32, 512))
        unsafe entries = .allocate(capacity: capacity)
    }

    deinit {
        unsafe entries.deallocate()
    }

    @inline(__always)
    package subscript(position: Int) -> IndexEntry {
        precondition(position >= 0 && position < count, "an entry outside of the index")
        return unsafe entries[position]
    }

    @inline(__always)
    func append(_ entry: IndexEntry) {
        if count == capacity { grow() }
        unsafe (entries + count).initialize(to: entry)
        count &+= 1
    }

    func setNumber(_ number: Int, at position: Int) {
        precondition(position >= 0 && position < count, "an entry outside of the index")
        unsafe entries[position].number = UInt32(truncatingIfNeeded: number)
    }

    @inline(never)
    private func grow() {
        let larger = UnsafeMutablePointer<IndexEntry>.allocate(capacity: capacity * 2)
        unsafe larger.moveInitialize(from: entries, count: count)
        unsafe entries.deallocate()
        unsafe entries = larger
        capacity *= 2
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
