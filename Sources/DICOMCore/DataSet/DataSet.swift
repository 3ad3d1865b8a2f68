/// Elements by tag: the one data model of files, messages, JSON and queries (PS3.5 7).
///
/// A value over an index of its source's bytes: reading copies nothing and decodes on access; edits stand beside the
/// source, and what was not edited is written again as it came.
public struct DataSet: Sendable {
    /// A change to the source: a new value, or none where the element was removed.
    struct Edit: Sendable {
        let tag: AttributeTag
        let vr: VR
        let value: ElementValue?
    }

    let index: DataSetIndex?
    /// The entries of this data set in the index.
    let entries: Range<Int>
    /// Its bytes in the source.
    let contents: Range<Int>
    let encoding: ElementEncoding
    /// In tag order.
    var edits: ContiguousArray<Edit> = []
    var context = DataSetContext()

    /// An empty data set.
    public init() {
        index = nil
        entries = 0..<0
        contents = 0..<0
        encoding = .explicitLittleEndian
    }

    /// An empty data set for values that were encoded in the character set of another one.
    package init(inCharacterSetOf other: DataSet) {
        self.init()
        context.characterSet = other.characterSet
        context.pixelRepresentation = other.pixelRepresentation
    }

    /// The root of an index.
    package init(_ index: DataSetIndex, from start: Int = 0) {
        self.index = index
        entries = 0..<index.count
        contents = start..<index.end
        encoding = index.encoding
        context = DataSetContext(isImplicit: encoding.isImplicit)
        adoptDeclaredCharacterSet()
    }

    /// An item.
    init(_ index: DataSetIndex, item position: Int, encoding: ElementEncoding, inheriting context: DataSetContext) {
        let opening = index[position]
        let closing = position + Int(opening.number)
        self.index = index
        entries = position + 1..<closing
        contents = opening.offset..<Swift.max(opening.offset, index[closing].offset)
        self.encoding = encoding
        self.context = context
        self.context.isImplicit = encoding.isImplicit
        adoptDeclaredCharacterSet()
    }

    /// Reads the bytes of a data set.
    ///
    /// - Parameters:
    ///   - bytes: the data set alone, without File Meta Information.
    ///   - transferSyntax: how it is encoded; deflated data sets are inflated first.
    ///   - limits: what the bytes may make us allocate.
    /// - Throws: `DICOMError`, with the element's place, for bytes that are no data set or exceed a limit.
    public init(
        parsing bytes: Bytes, transferSyntax: TransferSyntax = .implicitVRLittleEndian, limits: Limits = .standard
    ) throws(DICOMError) {
        let source = transferSyntax.isDeflated ? try Deflate.inflated(bytes, limits: limits).bytes : bytes
        self.init(try IndexBuilder.build(source, encoding: transferSyntax.encoding, limits: limits))
    }

    /// Rules that the source broke and reading forgave.
    public var findings: [Finding] { index?.findings ?? [] }

    // MARK: Elements

    /// The element with a tag; nil where there is none.
    public subscript(_ tag: AttributeTag) -> DataElement? {
        if !edits.isEmpty, let edit = edit(of: tag) {
            return edit.value.map { DataElement(tag: tag, vr: edit.vr, storage: .value($0), context: context) }
        }
        return position(of: tag).map(element(at:))
    }

    /// The element of a private block (PS3.5 7.8.1).
    ///
    /// - Parameters:
    ///   - tag: the group, and the element's last two digits: `(0019,000C)`.
    ///   - creator: the text of the private creator element that reserves the block.
    public subscript(_ tag: AttributeTag, creator creator: String) -> DataElement? {
        guard let element = privateTag(tag, creator: creator).flatMap({ self[$0] }) else { return nil }
        // Implicit VR, and UN: by the vendor's dictionary.
        guard element.vr == .UN else { return element }
        let choices = DataDictionary.privateEntry(for: tag, creator: creator)?.vrs ?? []
        return element.assuming(choices == [.US, .SS] && pixelRepresentation == 1 ? .SS : choices.first)
    }

    /// The tags, in rising order.
    public var tags: [AttributeTag] { map(\.tag) }

    /// The number of elements.
    public var count: Int { reduce(into: 0) { count, _ in count += 1 } }

    public var isEmpty: Bool {
        var elements = makeIterator()
        return elements.next() == nil
    }

    /// Whether a program changed it since it was read.
    package var isEdited: Bool { !edits.isEmpty }

    /// The character set that its text is read in: declared here, or inherited from the data set around.
    public var characterSet: SpecificCharacterSet { context.characterSet }

    /// Whether the item was of undefined length in its source; nil for roots and data sets made by a program.
    var hasUndefinedLength: Bool? {
        guard let index, entries.lowerBound > 0 else { return nil }
        return index[entries.upperBound].number == .max
    }

    // MARK: Looking up

    /// Where an element stands in the index, whatever the edits say.
    func position(of tag: AttributeTag) -> Int? {
        index?.position(of: tag.rawValue, in: entries)
    }

    func edit(of tag: AttributeTag) -> Edit? {
        let place = place(of: tag)
        return place < edits.count && edits[place].tag == tag ? edits[place] : nil
    }

    /// Where an edit of this tag stands or belongs.
    func place(of tag: AttributeTag) -> Int {
        var (low, high) = (0, edits.count)
        while low < high {
            let middle = (low + high) / 2
            if edits[middle].tag < tag { low = middle + 1 } else { high = middle }
        }
        return low
    }

    func element(at position: Int) -> DataElement {
        guard let index else {
            return DataElement(tag: .item, vr: .UN, storage: .value(.bytes(.empty)), context: context)
        }
        return element(at: position, of: index)
    }

    @inline(__always)
    func element(at position: Int, of index: DataSetIndex) -> DataElement {
        let entry = index[position]
        var vr = entry.vr
        var context = context
        if entry.tagValue == AttributeTag.pixelRepresentationTag.rawValue {
            // Whatever it is, it does not decide how it is read itself.
            if entry.isContainer, entry.flags.contains(.special) { vr = .UN }
        } else if entry.isContainer {
            context.pixelRepresentation = pixelRepresentation
            if entry.flags.contains(.special) { vr = .UN }
        } else if entry.vrCode == VR.US.rawValue, entry.flags.contains(.implicit) {
            vr = implicitVR(of: entry.tag)
        } else if entry.vrCode == VR.UN.rawValue, !entry.tag.isPrivate {
            context.pixelRepresentation = pixelRepresentation
        }
        return DataElement(
            tag: entry.tag, vr: vr,
            storage: .indexed(index, position: position, isBigEndian: encoding.isBigEndian), context: context)
    }

    /// Of an element that the dictionary has as US, perhaps among others.
    @inline(never)
    private func implicitVR(of tag: AttributeTag) -> VR {
        DataDictionary.isSignedByPixelRepresentation(tag) && pixelRepresentation == 1 ? .SS : .US
    }

    /// Pixel Representation (0028,0103), own or inherited.
    var pixelRepresentation: UInt16? {
        if edits.isEmpty {
            guard let index, let position = position(of: .pixelRepresentationTag) else {
                return context.pixelRepresentation
            }
            let entry = index[position]
            guard entry.vrCode == VR.US.rawValue, entry.number == 2 else { return declaredPixelRepresentation }
            // Bounds-checked; unsafe only as a load of raw bytes is.
            let word = unsafe index.span.unsafeLoadUnaligned(fromByteOffset: entry.offset, as: UInt16.self)
            return encoding.isBigEndian ? UInt16(bigEndian: word) : UInt16(littleEndian: word)
        }
        if edit(of: .pixelRepresentationTag) == nil, position(of: .pixelRepresentationTag) == nil {
            return context.pixelRepresentation
        }
        return declaredPixelRepresentation
    }

    private var declaredPixelRepresentation: UInt16? {
        self[.pixelRepresentationTag]?.int.flatMap(UInt16.init(exactly:))
    }

    mutating func adoptDeclaredCharacterSet() {
        if edits.isEmpty, position(of: .specificCharacterSetTag) == nil { return }
        guard let element = self[.specificCharacterSetTag] else { return }
        if element.vr == .CS, let bytes = element.sourceBytes {
            context.characterSet = SpecificCharacterSet(valueField: bytes.bytes)
        } else if let text = element.string {
            context.characterSet = SpecificCharacterSet(valueField: text)
        }
    }
}
