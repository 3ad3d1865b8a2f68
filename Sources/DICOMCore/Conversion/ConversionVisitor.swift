/// Writes a data set again while it is read (PS3.5 7): once to measure it, then to a sink.
///
/// Both times it takes the same steps; where the first notes a length, the second takes it.
struct ConversionVisitor: DataSetVisitor {
    /// A data set, a sequence or fragments that are being written.
    struct Container {
        var isDataSet: Bool
        var isUndefined: Bool
        /// Which of the plan's lengths is its; nil where the length is undefined.
        var slot: Int?
        /// Where its contents start.
        var start: Int
        /// Of its contents in the source.
        var encoding: ElementEncoding
        /// The root is 0, items are counted as they begin.
        var number: Int
        var pixelRepresentation: UInt16?
        /// The group being written, and its length's place in the plan.
        var group: UInt16?
        var groupSlot: Int?
        var groupStart = 0
    }

    private(set) var plan: ConversionPlan
    let style: ConversionStyle
    /// Nil while measuring.
    let sink: ByteSink?
    private var containers: ContiguousArray<Container> = []
    private var nextSlot = 0
    private var nextNumber = 1
    /// Bytes written, or counted.
    private var position = 0
    private var value = ConvertedValue()
    /// What is looked at while measuring.
    private var noted: AttributeTag?

    init(_ style: ConversionStyle, source: ElementEncoding, plan: ConversionPlan? = nil, sink: ByteSink? = nil) {
        self.style = style
        self.plan = plan ?? ConversionPlan()
        self.sink = sink
        containers.append(
            Container(
                isDataSet: true, isUndefined: true, start: 0, encoding: source, number: 0,
                pixelRepresentation: plan?.pixelRepresentations[0]))
    }

    private var isMeasuring: Bool { sink == nil }

    private var innermost: Container {
        get { containers[containers.count - 1] }
        set { containers[containers.count - 1] = newValue }
    }

    // MARK: Events

    mutating func visit(_ event: DataSetEvent) throws(DICOMError) -> DataSetVisit {
        switch event {
        case .element(let header): return try write(header)
        case .fragment(let header):
            let length = header.length ?? 0
            try writeHeader(.item, .OB, length: UInt64(length + length % 2))
            return begin(ConvertedValue(length: length, unit: 1, padding: 0))
        case .sequence(let header): try begin(header)
        case .fragments(let header): try beginFragments(header)
        case .item(let header): try begin(header)
        case .endOfItem: try close(with: .itemDelimitation)
        case .endOfSequence, .endOfFragments: try close(with: .sequenceDelimitation)
        }
        return .proceed
    }

    mutating func visit(value slice: RawSpan, at offset: Int, isLast: Bool) throws(DICOMError) {
        if let noted { return note(slice, of: noted) }
        guard let sink else { return }
        try value.write(slice, isLast: isLast, to: sink)
    }

    /// The data set has ended.
    mutating func finish() { endGroup() }

    // MARK: Elements

    private mutating func write(_ header: DataSetEvent.ElementHeader) throws(DICOMError) -> DataSetVisit {
        noted = nil
        // Group lengths but those of messages and files are retired, and stale after a change (PS3.5 7.2).
        if header.tag.isGroupLength, header.tag.group > 2 { return .skip }
        try beginGroup(header.tag)
        let vr = resolvedVR(header)
        let length = header.length ?? 0
        try writeHeader(header.tag, vr, length: UInt64(length + length % 2))
        let swaps = innermost.encoding.isBigEndian != style.encoding.isBigEndian
        let visit = begin(ConvertedValue(length: length, unit: swaps ? vr.swapUnit : 1, padding: vr.paddingByte))
        guard isMeasuring, length > 0, length <= 64, isNotable(header.tag) else { return visit }
        noted = header.tag
        return .gather
    }

    private mutating func begin(_ value: ConvertedValue) -> DataSetVisit {
        position += value.length + value.length % 2
        guard !isMeasuring else { return .skip }
        self.value = value
        return .proceed
    }

    /// The VR by the dictionary; where that leaves a choice, by Pixel Representation.
    private func resolvedVR(_ header: DataSetEvent.ElementHeader) -> VR {
        let vr = header.vr
        guard vr == .US, header.isImplicit, DataDictionary.isSignedByPixelRepresentation(header.tag) else { return vr }
        return innermost.pixelRepresentation == 1 ? .SS : .US
    }

    private func isNotable(_ tag: AttributeTag) -> Bool {
        switch tag {
        case .pixelRepresentationTag: true
        case .sopClassTag, .sopInstanceTag: containers.count == 1
        default: false
        }
    }

    private mutating func note(_ value: RawSpan, of tag: AttributeTag) {
        let bytes = Bytes(copying: value)
        guard tag == .pixelRepresentationTag else {
            let uid = UID(String(decoding: bytes.array, as: UTF8.self))
            if tag == .sopClassTag { plan.sopClass = uid } else { plan.sopInstance = uid }
            return
        }
        guard bytes.count >= 2 else { return }
        let (first, second) = (UInt16(bytes.span[0]), UInt16(bytes.span[1]))
        plan.pixelRepresentations[innermost.number] =
            innermost.encoding.isBigEndian ? first << 8 | second : second << 8 | first
    }

    // MARK: Groups

    /// An element of a group follows: the group's length goes before its first.
    private mutating func beginGroup(_ tag: AttributeTag) throws(DICOMError) {
        guard style.writesGroupLengths, innermost.isDataSet, innermost.group != tag.group else { return }
        endGroup()
        let slot = takeSlot()
        try writeHeader(AttributeTag(tag.group, 0), .UL, length: 4)
        try write(UInt32(clamping: plan.lengths[slot]))
        innermost.group = tag.group
        innermost.groupSlot = slot
        innermost.groupStart = position
    }

    private mutating func endGroup() {
        guard isMeasuring, let slot = innermost.groupSlot else { return }
        plan.lengths[slot] = UInt64(position - innermost.groupStart)
    }

    private mutating func takeSlot() -> Int {
        nextSlot += 1
        if isMeasuring { plan.lengths.append(0) }
        return nextSlot - 1
    }

    // MARK: Containers

    private mutating func begin(_ header: DataSetEvent.ElementHeader) throws(DICOMError) {
        try beginGroup(header.tag)
        // Without a VR, an undefined length is all that tells items of an unknown element from bytes.
        let hidesVR = style.encoding.isImplicit && DataDictionary.vrCode(of: header.tag.rawValue) != VR.SQ.rawValue
        let isUndefined =
            switch style.sequenceLength {
            case .defined: hidesVR
            case .undefined: true
            case .asFound: hidesVR || header.length == nil
            }
        var inner = Container(
            isDataSet: false, isUndefined: isUndefined, start: 0, encoding: innermost.encoding,
            number: innermost.number, pixelRepresentation: innermost.pixelRepresentation)
        // Explicit UN of undefined length holds items in implicit little endian (PS3.5 6.2.2).
        if header.flags.contains(.special) { inner.encoding = .implicitLittleEndian }
        try open(inner, header.tag, .SQ)
    }

    private mutating func begin(_ header: DataSetEvent.ItemHeader) throws(DICOMError) {
        let isUndefined = style.sequenceLength == .asFound ? header.length == nil : innermost.isUndefined
        let number = nextNumber
        nextNumber += 1
        let inner = Container(
            isDataSet: true, isUndefined: isUndefined, start: 0, encoding: innermost.encoding, number: number,
            pixelRepresentation: plan.pixelRepresentations[number] ?? innermost.pixelRepresentation)
        try open(inner, .item, .SQ)
    }

    private mutating func beginFragments(_ header: DataSetEvent.ElementHeader) throws(DICOMError) {
        guard style.passesFragments, !style.encoding.isImplicit, !style.encoding.isBigEndian else {
            throw DICOMError(.unencodable, at: AttributePath(header.tag), offset: header.offset, rule: "PS3.5 A.4")
        }
        try beginGroup(header.tag)
        let inner = Container(
            isDataSet: false, isUndefined: true, start: 0, encoding: innermost.encoding, number: innermost.number)
        try open(inner, header.tag, header.vr == .OW ? .OW : .OB)
    }

    private mutating func open(_ container: Container, _ tag: AttributeTag, _ vr: VR) throws(DICOMError) {
        var container = container
        if !container.isUndefined { container.slot = takeSlot() }
        try writeHeader(tag, vr, length: container.slot.map { plan.lengths[$0] })
        container.start = position
        containers.append(container)
        noted = nil
    }

    private mutating func close(with delimiter: AttributeTag) throws(DICOMError) {
        if innermost.isDataSet { endGroup() }
        let container = containers.removeLast()
        if isMeasuring, let slot = container.slot { plan.lengths[slot] = UInt64(position - container.start) }
        if container.isUndefined { try writeHeader(delimiter, .SQ, length: 0) }
    }

    // MARK: Bytes

    /// - Parameter length: nil where it is undefined.
    private mutating func writeHeader(_ tag: AttributeTag, _ vr: VR, length: UInt64?) throws(DICOMError) {
        if let length, length >= UInt64(UInt32.max) {
            throw DICOMError(.unencodable, at: AttributePath(tag), rule: "PS3.5 7.1")
        }
        let length = length.map { UInt32(truncatingIfNeeded: $0) } ?? .max
        try write(tag.group)
        try write(tag.element)
        if style.encoding.isImplicit || tag.group == 0xFFFE { return try write(length) }
        // A value too long for the short form is written as UN (PS3.5 6.2.2, note 5).
        let vr = !vr.hasLongLength && length > UInt32(UInt16.max) ? .UN : vr
        try write(vr.rawValue, bigEndian: false)
        guard vr.hasLongLength else { return try write(UInt16(truncatingIfNeeded: length)) }
        try write(UInt16(0))
        try write(length)
    }

    private mutating func write<Word: FixedWidthInteger>(
        _ word: Word, bigEndian: Bool? = nil
    ) throws(DICOMError) {
        position += MemoryLayout<Word>.size
        guard let sink else { return }
        try sink.append(bigEndian ?? style.encoding.isBigEndian ? word.bigEndian : word.littleEndian)
    }
}
