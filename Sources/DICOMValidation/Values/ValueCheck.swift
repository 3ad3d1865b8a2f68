import DICOMCore

/// The rules that hold for elements whatever the object: VR, multiplicity, length, repertoire (PS3.5 6 and 7, PS3.6).
struct ValueCheck {
    /// Deeper is not looked at.
    static let depthLimit = 200

    private let root: DataSet
    private let transferSyntax: TransferSyntax
    private let isMeta: Bool
    private var path: [AttributePath.Step] = []
    /// What the registry says, by tag.
    private var entries: [AttributeTag: DataDictionary.Entry?] = [:]

    init(_ root: DataSet, transferSyntax: TransferSyntax, isMeta: Bool) {
        self.root = root
        self.transferSyntax = transferSyntax
        self.isMeta = isMeta
    }

    func run(_ list: inout FindingList) {
        var check = self
        check.visit(root, pixelRepresentation: nil, &list)
    }

    private mutating func visit(_ dataSet: DataSet, pixelRepresentation: Int?, _ list: inout FindingList) {
        let signed = dataSet[.pixelRepresentationTag]?.int ?? pixelRepresentation
        var previous: AttributeTag?
        // With more findings than are kept there is no more to tell.
        for element in dataSet where list.isComplete {
            path.append(.attribute(element.tag))
            if element.tag == previous { add(.error, .encoding, "PS3.5 7.1", "stands there more than once", &list) }
            previous = element.tag
            checkTag(element, in: dataSet, &list)
            if let items = element.items {
                visit(items, pixelRepresentation: signed, &list)
            } else {
                checkValue(element, in: dataSet, pixelRepresentation: signed, &list)
            }
            path.removeLast()
        }
    }

    private mutating func visit(_ items: [DataSet], pixelRepresentation: Int?, _ list: inout FindingList) {
        guard path.count < Self.depthLimit * 2 else {
            return add(.warning, .depth, "PS3.5 7.5", "nested deeper than is looked at", &list)
        }
        for (number, item) in items.enumerated() {
            path.append(.item(number))
            visit(item, pixelRepresentation: pixelRepresentation, &list)
            path.removeLast()
        }
    }

    // MARK: Tags and VRs

    private mutating func checkTag(_ element: DataElement, in dataSet: DataSet, _ list: inout FindingList) {
        let tag = element.tag
        if !isMeta, tag.group <= 7 && tag.group != 4 || tag.group == 0xFFFF || tag.group == 0xFFFE {
            return add(.error, .encoding, "PS3.5 7.1", "a group that does not belong in a data set", &list)
        }
        if tag.isPrivate { return checkPrivate(element, in: dataSet, &list) }
        if tag.isGroupLength {
            if tag.group > 2 { add(.note, .retired, "PS3.5 7.2", "a group length, retired", &list) }
            return
        }
        guard let entry = entry(for: tag) else {
            return add(.warning, .unknownAttribute, "PS3.6 6", "not in the registry", &list)
        }
        if entry.isRetired { add(.note, .retired, "PS3.6 6", "a retired attribute", &list) }
        checkVR(of: element, entry, &list)
    }

    private mutating func entry(for tag: AttributeTag) -> DataDictionary.Entry? {
        if let known = entries[tag] { return known }
        let entry = DataDictionary.entry(for: tag)
        entries[tag] = .some(entry)
        return entry
    }

    private func checkPrivate(_ element: DataElement, in dataSet: DataSet, _ list: inout FindingList) {
        let tag = element.tag
        if tag.isPrivateCreator {
            if element.isEmpty {
                add(.error, .privateElement, "PS3.5 7.8.1", "a private creator without a value", &list)
            }
            return
        }
        if tag.isGroupLength { return add(.note, .retired, "PS3.5 7.2", "a group length, retired", &list) }
        if tag.group < 9 || tag.element < 0x1000 {
            return add(.error, .privateElement, "PS3.5 7.8.1", "not a place for private elements", &list)
        }
        if dataSet.presence(of: AttributeTag(tag.group, tag.element >> 8)) != .present {
            add(.error, .privateElement, "PS3.5 7.8.1", "in a block that no private creator reserves", &list)
        }
    }

    private func checkVR(of element: DataElement, _ entry: DataDictionary.Entry, _ list: inout FindingList) {
        guard !element.isImplicit, !entry.vrs.isEmpty, !entry.vrs.contains(element.vr) else { return }
        if element.vr == .UN {
            return add(.warning, .vr, "PS3.5 6.2.2", "UN though the VR is known", &list)
        }
        let known = entry.vrs.map(\.code).joined(separator: " or ")
        add(.error, .vr, "PS3.6 6", "\(element.vr) where the registry has \(known)", &list)
    }

    // MARK: Values

    private mutating func checkValue(
        _ element: DataElement, in dataSet: DataSet, pixelRepresentation: Int?, _ list: inout FindingList
    ) {
        if element.tag == .pixelDataTag { checkPixelData(element, in: dataSet, &list) }
        guard let bytes = element.bytes, !bytes.isEmpty else { return }
        let vr = element.resolvedVR
        let count: Int
        if vr.isText {
            let values = TextValue.values(of: bytes, vr: vr, in: dataSet.characterSet)
            count = values.count
            for finding in TextValue.findings(of: values, vr: vr) { add(finding, &list) }
            for finding in TextValue.findings(of: bytes, vr: vr, in: dataSet.characterSet) { add(finding, &list) }
        } else {
            let unit = vr == .AT ? 4 : vr.swapUnit
            if bytes.count % unit != 0 {
                return add(.error, .length, "PS3.5 6.2", "no multiple of \(unit) bytes", &list)
            }
            checkSign(element, pixelRepresentation, &list)
            count = vr.holdsOneValue ? 1 : bytes.count / unit
        }
        guard !element.tag.isPrivate, !element.tag.isGroupLength, let entry = entry(for: element.tag) else { return }
        guard entry.vrs.contains(vr), !entry.multiplicity.allows(count) else { return }
        // LUT data and the like: where OW may stand, US is but a way of writing it.
        if entry.vrs.contains(.OW), vr != .OW { return }
        add(
            .error, .multiplicity, "PS3.6 6",
            "\(count) values where the registry allows \(entry.multiplicity)", &list)
    }

    private func checkSign(_ element: DataElement, _ pixelRepresentation: Int?, _ list: inout FindingList) {
        guard element.vr == .US || element.vr == .SS, !element.isImplicit, let pixelRepresentation,
            DataDictionary.entry(for: element.tag)?.vrs.starts(with: [.US, .SS]) == true
        else { return }
        // The first value of a LUT descriptor counts, and is never signed; who writes US for it is right as well.
        if element.vr == .SS, pixelRepresentation == 0 {
            add(.warning, .vr, "PS3.5 A.1", "SS though Pixel Representation is 0", &list)
        }
    }

    private func checkPixelData(_ element: DataElement, in dataSet: DataSet, _ list: inout FindingList) {
        guard path.count == 1 else { return }
        if case .fragments = element.value {
            if !transferSyntax.isEncapsulated {
                add(.error, .encoding, "PS3.5 A.4", "encapsulated in a transfer syntax that is not", &list)
            } else if element.vr != .OB {
                add(.error, .vr, "PS3.5 A.4", "encapsulated, and not OB", &list)
            }
        } else if transferSyntax.isEncapsulated, transferSyntax.isKnown {
            add(.error, .encoding, "PS3.5 A.4", "not encapsulated in a transfer syntax that is", &list)
        } else if !element.isImplicit, element.vr == .OB, let bits = dataSet[.bitsAllocated], bits > 8 {
            add(.error, .vr, "PS3.5 A.2", "OB though Bits Allocated is over 8", &list)
        }
    }

    // MARK: Findings

    private func add(_ finding: TextValue.Fault, _ list: inout FindingList) {
        add(finding.severity, finding.kind, finding.rule, finding.text, &list)
    }

    private func add(
        _ severity: ValidationFinding.Severity, _ kind: ValidationFinding.Kind, _ rule: DICOMError.Rule,
        _ text: String, _ list: inout FindingList
    ) {
        list.add(.init(severity, kind, at: AttributePath(path), rule: rule, text))
    }
}

extension VR {
    /// However long it is (PS3.5 6.4).
    fileprivate var holdsOneValue: Bool {
        switch self {
        case .OB, .OD, .OF, .OL, .OV, .OW, .UN, .SQ: true
        default: false
        }
    }
}
