/// One element of a data set: its tag, its VR and a view of its value, decoded on access.
public struct DataElement: Sendable {
    enum Storage: Sendable {
        /// An entry of the index, in a data set with this encoding.
        case indexed(DataSetIndex, position: Int, isBigEndian: Bool)
        /// Boxed, so that a copy of any element is one reference and plain bits.
        indirect case value(ElementValue)
    }

    public let tag: AttributeTag
    /// As the source has it; for implicit VR by the dictionary, and where that leaves a choice, by the data set (PS3.5 A).
    public let vr: VR
    let storage: Storage
    let context: DataSetContext

    init(tag: AttributeTag, vr: VR, storage: Storage, context: DataSetContext) {
        self.tag = tag
        self.vr = vr
        self.storage = storage
        self.context = context
    }

    /// An element of your own making.
    public init(_ tag: AttributeTag, _ vr: VR, _ value: ElementValue) {
        self.init(tag: tag, vr: vr, storage: .value(value), context: DataSetContext())
    }

    /// The VR that tells how to read the value: the dictionary's where the source only says UN (PS3.5 6.2.2).
    public var resolvedVR: VR {
        guard vr == .UN, case .indexed = storage else { return vr }
        if let known = context.knownVR { return known == .SQ ? .UN : known }
        let known = VR(rawValue: DataDictionary.vrCode(of: tag.rawValue)) ?? .UN
        if known == .US, context.pixelRepresentation == 1, DataDictionary.isSignedByPixelRepresentation(tag) {
            return .SS
        }
        return known == .SQ ? .UN : known
    }

    /// The same element, read as this VR where nothing else tells its own.
    func assuming(_ vr: VR?) -> DataElement {
        guard let vr, self.vr == .UN, case .indexed(let index, let position, _) = storage,
            !index[position].isContainer, resolvedVR == .UN
        else { return self }
        return DataElement(tag: tag, vr: self.vr, storage: storage, context: context.assuming(vr))
    }

    // MARK: The value

    /// Decoded on each access. Bytes share the source where they are little endian or have no order.
    public var value: ElementValue {
        switch storage {
        case .value(let value):
            return value
        case .indexed(let index, let position, let isBigEndian):
            let entry = index[position]
            guard entry.isContainer else { return .bytes(littleEndian(index, entry, isBigEndian)) }
            if entry.isFragments { return .fragments(fragments(index, position)) }
            return .items(items(index, position))
        }
    }

    /// The items of a sequence; nil for any other value.
    public var items: [DataSet]? {
        switch storage {
        case .indexed(let index, let position, _):
            let entry = index[position]
            return entry.isContainer && !entry.isFragments ? items(index, position) : nil
        case .value(.items(let items)): return items
        case .value: return nil
        }
    }

    /// The bytes of the value in little endian; nil for sequences and encapsulated pixel data.
    public var bytes: Bytes? {
        switch value {
        case .bytes(let bytes): bytes
        case .text(let text): Bytes(context.characterSet.encode(text, vr: vr) ?? Array(text.utf8))
        case .items, .fragments: nil
        }
    }

    /// The bytes as they stand in the source, without a copy; nil for containers and values set by a program.
    package var sourceBytes: Bytes? {
        guard case .indexed(let index, let position, _) = storage, !index[position].isContainer else { return nil }
        let entry = index[position]
        return index.bytes[entry.offset..<entry.offset + Int(entry.number)]
    }

    /// The length field in the source: nil where it is undefined, or the element was set by a program.
    public var length: Int? {
        guard case .indexed(let index, let position, _) = storage else { return nil }
        let entry = index[position]
        let number = entry.isContainer ? index.closing(of: position).number : entry.number
        return number == .max ? nil : Int(number)
    }

    /// Where the value starts in the source.
    public var offset: Int? {
        guard case .indexed(let index, let position, _) = storage else { return nil }
        return index[position].offset
    }

    /// The VR letters that stand in the source differ from `vr`: it has none (implicit VR).
    package var isImplicit: Bool {
        guard case .indexed(let index, let position, _) = storage else { return false }
        return index[position].flags.contains(.implicit)
    }

    /// No value: zero length, no items.
    public var isEmpty: Bool {
        switch storage {
        case .indexed(let index, let position, _):
            let entry = index[position]
            return entry.isContainer ? entry.number == 1 : entry.number == 0
        case .value(.bytes(let bytes)): return bytes.isEmpty
        case .value(.text(let text)): return text.isEmpty
        case .value(.items(let items)): return items.isEmpty
        case .value(.fragments): return false
        }
    }

    // MARK: Decoding

    private func littleEndian(_ index: DataSetIndex, _ entry: IndexEntry, _ isBigEndian: Bool) -> Bytes {
        let bytes = index.bytes[entry.offset..<entry.offset + Int(entry.number)]
        let unit = vr.swapUnit
        return isBigEndian && unit > 1 ? ByteOrder.swapped(bytes, unit: unit) : bytes
    }

    private func items(_ index: DataSetIndex, _ position: Int) -> [DataSet] {
        let closing = position + Int(index[position].number)
        var encoding = ElementEncoding(isImplicit: index.encoding.isImplicit, isBigEndian: false)
        if case .indexed(_, _, let isBigEndian) = storage { encoding.isBigEndian = isBigEndian }
        if index[position].flags.contains(.special) { encoding = .implicitLittleEndian }
        if context.isImplicit { encoding.isImplicit = true }
        var items: [DataSet] = []
        var item = position + 1
        // One item, as most sequences have, takes its room at once.
        if item < closing { items.reserveCapacity(1) }
        while item < closing {
            items.append(DataSet(index, item: item, encoding: encoding, inheriting: context))
            item = index.next(after: item)
        }
        return items
    }

    private func fragments(_ index: DataSetIndex, _ position: Int) -> EncapsulatedPixelData {
        let closing = position + Int(index[position].number)
        var slices: [Bytes] = []
        slices.reserveCapacity(closing - position)
        for fragment in position + 1..<closing {
            let entry = index[fragment]
            slices.append(index.bytes[entry.offset..<entry.offset + Int(entry.number)])
        }
        guard let table = slices.first else { return EncapsulatedPixelData(fragments: []) }
        return EncapsulatedPixelData(offsetTable: table, fragments: Array(slices.dropFirst()))
    }

    /// A `DICOMError` at this element.
    @inline(never)
    func error(_ code: DICOMError.Code, _ rule: DICOMError.Rule) -> DICOMError {
        guard case .indexed(let index, let position, _) = storage else {
            return DICOMError(code, at: AttributePath(tag), rule: rule)
        }
        return DICOMError(code, at: index.path(to: position), offset: index[position].offset, rule: rule)
    }
}
