/// Puts a data set together front to back, for readers of text models: the values stand one after another in one piece of
/// memory, in implicit VR little endian, with the index beside them that reading a file would have made.
///
/// Text is UTF-8. The memory is some two times that of the text it was read from at most, whatever the text says.
struct DataSetAssembler: ~Copyable {
    private struct Container {
        /// Of the opening entry; -1 for the root.
        var opening: Int
        /// Where its length field stands.
        var lengthField: Int
        var hasUndefinedLength = false
        var last: UInt32 = 0
        /// The tags so far, where they did not rise.
        var seen: Set<UInt32>?
        /// A data set and not a sequence.
        var holdsElements: Bool
    }

    /// Where the value that is being written goes: append to it between `beginValue` and `endValue`.
    var memory = BytesBuilder()
    private var entries = PlainBuffer<IndexEntry>(capacity: 64)
    private var container = Container(opening: -1, lengthField: 0, holdsElements: true)
    private var enclosing: [Container] = []
    private var current = (tag: AttributeTag(rawValue: 0), vr: VR.UN, start: 0)
    private var isOrdered = true
    private var items = 0
    private let itemLimit: Int
    private let limits: Limits
    /// Large values of the root that stand where they came from.
    private var resolved: [(tag: AttributeTag, vr: VR, value: ElementValue)] = []
    /// Text beyond ASCII was written.
    var hasWideText = false

    /// - Parameter sourceSize: bytes of the text; items that hold nothing cost more than they take there, and are
    ///   bounded by it.
    init(sourceSize: Int, limits: Limits) {
        self.limits = limits
        itemLimit = min(limits.elementCount, 100_000 + sourceSize / 16)
    }

    /// Sequences around the place reached.
    var depth: Int { enclosing.count / 2 }

    /// Where the value that is being written starts in the memory.
    var valueStart: Int { current.start }

    // MARK: Elements

    mutating func beginValue(_ tag: AttributeTag, _ vr: VR) throws(DICOMError) {
        try note(tag)
        memory.append(littleEndian: tag.group)
        memory.append(littleEndian: tag.element)
        memory.append(littleEndian: UInt32(0))
        current = (tag, vr, memory.count)
    }

    mutating func endValue() throws(DICOMError) {
        let (tag, vr, start) = current
        if (memory.count - start) % 2 != 0 { memory.append(vr.paddingByte) }
        let length = try self.length(from: start)
        memory.set(length, at: start - 4)
        // The header has eight bytes whatever the VR: it is one of implicit VR.
        let flags: IndexEntry.Flags = vr.hasLongLength ? .shortHeader : []
        entries.append(IndexEntry(tag: tag.rawValue, number: length, vr: vr.rawValue, offset: start, flags: flags))
    }

    /// A whole element whose value somebody else holds.
    mutating func put(_ tag: AttributeTag, _ vr: VR, _ value: ElementValue) throws(DICOMError) {
        if enclosing.isEmpty {
            try note(tag)
            resolved.append((tag, vr, value))
            return
        }
        switch value {
        case .bytes(let bytes):
            try beginValue(tag, vr)
            memory.append(bytes.span)
            try endValue()
        case .text(let text):
            try beginValue(tag, vr)
            for byte in text.utf8 { memory.append(byte) }
            hasWideText = hasWideText || text.utf8.contains { $0 >= 0x80 }
            try endValue()
        case .fragments(let pixelData): try put(tag, vr, pixelData)
        case .items: throw DICOMError(.wrongVR, rule: "PS3.18 F.2.2")
        }
    }

    private mutating func put(_ tag: AttributeTag, _ vr: VR, _ pixelData: EncapsulatedPixelData) throws(DICOMError) {
        try open(tag, vr == .OW ? .OW : .OB, hasUndefinedLength: true)
        for fragment in [pixelData.offsetTable] + pixelData.fragments {
            try openHeader(.item)
            let start = memory.count
            memory.append(fragment.span)
            if fragment.count % 2 != 0 { memory.append(0) }
            let length = try self.length(from: start)
            memory.set(length, at: start - 4)
            entries.append(
                IndexEntry(tag: AttributeTag.item.rawValue, number: length, vr: VR.OB.rawValue, offset: start))
        }
        try close(.sequenceDelimitation)
    }

    // MARK: Sequences

    mutating func beginSequence(_ tag: AttributeTag) throws(DICOMError) {
        guard depth < limits.nestingDepth else { throw DICOMError(.nestingTooDeep, rule: "PS3.5 7.5") }
        // Without a VR, an undefined length is all that tells items of an unknown element from bytes.
        try open(tag, .SQ, hasUndefinedLength: DataDictionary.vrCode(of: tag.rawValue) != VR.SQ.rawValue)
    }

    mutating func beginItem() throws(DICOMError) {
        items += 1
        guard items <= itemLimit else { throw DICOMError(.tooManyElements, rule: "PS3.5 7.5") }
        try openHeader(.item)
        entries.append(
            IndexEntry(tag: AttributeTag.item.rawValue, number: 0, vr: 0, offset: memory.count, flags: .container))
        enclosing.append(container)
        container = Container(opening: entries.count - 1, lengthField: memory.count - 4, holdsElements: true)
    }

    mutating func endItem() throws(DICOMError) {
        try close(.itemDelimitation)
    }

    mutating func endSequence() throws(DICOMError) {
        try close(.sequenceDelimitation)
    }

    private mutating func open(_ tag: AttributeTag, _ vr: VR, hasUndefinedLength: Bool) throws(DICOMError) {
        try note(tag)
        try openHeader(tag)
        var flags: IndexEntry.Flags = .container
        if vr.hasLongLength { flags.insert(.shortHeader) }
        entries.append(IndexEntry(tag: tag.rawValue, number: 0, vr: vr.rawValue, offset: memory.count, flags: flags))
        enclosing.append(container)
        container = Container(
            opening: entries.count - 1, lengthField: memory.count - 4, hasUndefinedLength: hasUndefinedLength,
            holdsElements: false)
    }

    private mutating func openHeader(_ tag: AttributeTag) throws(DICOMError) {
        memory.append(littleEndian: tag.group)
        memory.append(littleEndian: tag.element)
        memory.append(littleEndian: UInt32.max)
        guard entries.count < limits.elementCount, memory.count < IndexEntry.offsetLimit else {
            throw DICOMError(.tooManyElements, rule: "PS3.5 7.1")
        }
    }

    private mutating func close(_ delimiter: AttributeTag) throws(DICOMError) {
        let length = container.hasUndefinedLength ? UInt32.max : try self.length(from: container.lengthField + 4)
        memory.set(length, at: container.lengthField)
        entries.append(IndexEntry(tag: delimiter.rawValue, number: length, vr: 0, offset: memory.count))
        entries[container.opening].number = UInt32(truncatingIfNeeded: entries.count - 1 - container.opening)
        if container.hasUndefinedLength {
            memory.append(littleEndian: delimiter.group)
            memory.append(littleEndian: delimiter.element)
            memory.append(littleEndian: UInt32(0))
        }
        if let outer = enclosing.popLast() { container = outer }
    }

    private func length(from start: Int) throws(DICOMError) -> UInt32 {
        guard let length = UInt32(exactly: memory.count - start), length < UInt32.max else {
            throw DICOMError(.elementTooLarge, rule: "PS3.5 7.1.1")
        }
        return length
    }

    // MARK: Tags

    /// - Throws: `.duplicateElement` for a tag that the data set has already, and for one that is none of an element.
    private mutating func note(_ tag: AttributeTag) throws(DICOMError) {
        guard tag.group != 0xFFFE else { throw DICOMError(.unexpectedDelimiter, rule: "PS3.5 7.5") }
        guard entries.count < limits.elementCount else { throw DICOMError(.tooManyElements, rule: "PS3.5 7.1") }
        let value = tag.rawValue
        if value > container.last || container.last == 0 && value == 0 && isFirst {
            container.last = value
            container.seen?.insert(value)
            return
        }
        isOrdered = false
        var seen = container.seen ?? tagsSoFar()
        container.seen = nil
        guard seen.insert(value).inserted else { throw DICOMError(.duplicateElement, rule: "PS3.5 7.1") }
        container.seen = seen
        // What is above the highest tag so far cannot be a duplicate.
        container.last = max(container.last, value)
    }

    /// Nothing stands in the data set yet.
    private var isFirst: Bool { entries.count == container.opening + 1 && resolved.isEmpty }

    private func tagsSoFar() -> Set<UInt32> {
        var tags = Set<UInt32>()
        var position = container.opening + 1
        while position < entries.count {
            let entry = entries[position]
            tags.insert(entry.tagValue)
            position += entry.isContainer ? Int(entry.number) + 1 : 1
        }
        if enclosing.isEmpty { for element in resolved { tags.insert(element.tag.rawValue) } }
        return tags
    }

    // MARK: The end

    /// The data set, and the elements of group 0002 that stood in it.
    consuming func finish() -> (dataSet: DataSet, meta: DataSet) {
        let (isOrdered, hasWideText, resolved) = (isOrdered, hasWideText, resolved)
        let bytes = memory.finish()
        let index = DataSetIndex(
            bytes, encoding: .implicitLittleEndian, entries, isOrdered: isOrdered, findings: [], end: bytes.count)
        var dataSet = DataSet(index)
        for element in resolved { dataSet.set(element.tag, element.vr, element.value) }
        var meta = DataSet()
        for element in dataSet.prefix(while: { $0.tag.group <= 2 }) where element.tag.group == 2 {
            meta.set(element)
            dataSet.remove(element.tag)
        }
        // Whatever character set was declared, the text is UTF-8 now.
        if hasWideText, dataSet.characterSet != .utf8 {
            dataSet.set(.specificCharacterSetTag, .CS, text: "ISO_IR 192")
        }
        return (dataSet, meta)
    }
}
