import DICOMCore

extension Redaction {
    /// One item that says nothing, in place of those of a sequence.
    func dummyItems(of element: DataElement) -> [DataSet] {
        if element.tag == .contentSequence { return [Self.dummyContent] }
        guard let first = element.allItems?.first else { return [DataSet()] }
        return [dummyItem(first)]
    }

    /// The same attributes with dummies for values: numbers are zero, text says nothing, and what the profile removes
    /// is gone. Values that a rule of the standard enumerates stay, and so do UIDs that say what something is.
    private func dummyItem(_ item: DataSet, depth: Int = 0) -> DataSet {
        var result = DataSet(inCharacterSetOf: item)
        for element in item {
            let tag = element.tag
            guard !tag.isPrivate, !tag.isGroupLength, tag.isOfDictionary, depth < 16 else { continue }
            if let treatment = deidentifier.table[tag], treatment.action == .remove { continue }
            if tag == .specificCharacterSetTag || element.isEmpty { continue }
            if element.holdsItems {
                guard let first = element.allItems?.first else { continue }
                result.set(tag, items: [dummyItem(first, depth: depth + 1)])
            } else if isEnumerated(element) {
                result.set(tag, element.vr, text: element.strings.joined(separator: "\\"))
            } else if tag.group == 0x0070, vrOfCounts.contains(tag.dictionaryVR), element.vr == tag.dictionaryVR {
                // How many points there are in how many dimensions: without it the zeros are no graphics.
                result.set(tag, element.vr, element.value)
            } else {
                let vr = tag.dictionaryVR == .UN ? element.vr : tag.dictionaryVR
                result.set(tag, vr, dummyNumbers(of: element, vr: vr) ?? dummy(of: element, vr: vr))
            }
        }
        return result
    }

    /// As many zeros as there were numbers.
    private func dummyNumbers(of element: DataElement, vr: VR) -> ElementValue? {
        guard !vr.isText, ![.OB, .OW, .UN, .SQ].contains(vr), let count = element.bytes?.count else { return nil }
        return .bytes(Bytes([UInt8](repeating: 0, count: count)))
    }

    private func isEnumerated(_ element: DataElement) -> Bool {
        guard element.tag.dictionaryVR == .CS else { return false }
        if element.tag == .graphicLayer { return layers.isSuperset(of: element.strings) }
        return element.strings.allSatisfy(Self.enumerated.contains)
    }

    private var vrOfCounts: Set<VR> { [.US, .UL] }

    /// The layers of a presentation state, which stay: graphics in one of them say which.
    private var layers: Set<String> {
        Set((source[AttributeTag(0x0070, 0x0060)]?.items ?? []).flatMap { $0[.graphicLayer]?.strings ?? [] })
    }

    private static let enumerated: Set<String> = [
        "PIXEL", "DISPLAY", "MATRIX", "POINT", "POLYLINE", "INTERPOLATED", "CIRCLE", "ELLIPSE", "LEFT", "RIGHT",
        "CENTER", "SOLID", "DASHED", "NORMAL", "OUTLINED", "OFF", "TOP", "BOTTOM", "Y", "N", "YES", "NO", "CONTAINS",
        "TEXT", "CODE", "NUM", "CONTAINER", "SEPARATE", "CONTINUOUS",
    ]

    /// Comment: Removed.
    private static let dummyContent: DataSet = {
        var name = DataSet()
        name.set(.codeValue, .SH, text: "121106")
        name.set(.codingSchemeDesignator, .SH, text: "DCM")
        name.set(AttributeTag(0x0008, 0x0104), .LO, text: "Comment")
        var item = DataSet()
        item.set(AttributeTag(0x0040, 0xA010), .CS, text: "CONTAINS")
        item.set(AttributeTag(0x0040, 0xA040), .CS, text: "TEXT")
        item.set(.conceptName, items: [name])
        item.set(.textValue, .UT, text: "Removed")
        return item
    }()
}

extension AttributeTag {
    static let contentSequence = AttributeTag(0x0040, 0xA730)
    static let graphicLayer = AttributeTag(0x0070, 0x0002)
}
