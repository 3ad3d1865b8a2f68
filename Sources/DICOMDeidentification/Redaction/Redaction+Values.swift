import DICOMCore

extension Redaction {
    // MARK: D: dummies

    /// A dummy that fits the VR; nothing where there was nothing.
    mutating func replace(_ element: DataElement, into result: inout DataSet) throws(DeidentificationError) {
        let tag = element.tag
        let vr = tag.dictionaryVR == .UN ? element.vr : tag.dictionaryVR
        guard !element.isEmpty else {
            result.setEmpty(tag, vr)
            return note(.emptied)
        }
        if tag == .encapsulatedDocument { report.notice(.encapsulatedDocument) }
        if vr == .SQ {
            result.set(tag, items: dummyItems(of: element))
        } else {
            result.set(tag, vr, dummy(of: element, vr: vr))
        }
        note(.replaced)
    }

    /// Of an element that has a value.
    func dummy(of element: DataElement, vr: VR) -> ElementValue {
        if element.tag.namesPatient, let name = patientPseudonym(of: element) { return .text(name) }
        let text = element.string ?? ""
        switch vr {
        case .AE, .LO, .PN, .SH, .UC: return .text(deidentifier.pseudonyms.name(text, .text))
        case .CS: return .text(element.tag == .reasonForModification ? "COERCE" : "REMOVED")
        case .ST, .LT, .UT: return .text("Removed")
        case .UR: return .text("about:blank")
        case .AS: return .text("000Y")
        case .DA: return .text("19000101")
        case .TM: return .text("000000")
        case .DT: return .text("19000101000000")
        case .DS, .IS: return .text("0")
        case .UI:
            return .text(element.strings.map { deidentifier.uid(inPlaceOf: UID($0)).rawValue }.joined(separator: "\\"))
        case .OB, .OW, .UN: return .bytes(deidentifier.pseudonyms.bytes(element.bytes ?? .empty))
        case .AT: return .bytes([0, 0, 0, 0])
        default: return .bytes(Bytes([UInt8](repeating: 0, count: vr.swapUnit)))
        }
    }

    /// The same for Patient ID and Patient's Name of one patient; nil where the element has no value.
    func patientPseudonym(of element: DataElement) -> String? {
        guard !element.isEmpty else { return nil }
        return deidentifier.pseudonyms.name(patient.isEmpty ? element.string ?? "" : patient, .patient)
    }

    // MARK: C: cleaning

    mutating func clean(
        _ element: DataElement, _ treatment: ProfileTable.Treatment, into result: inout DataSet
    ) throws(DeidentificationError) {
        if element.isEmpty {
            result.setEmpty(element.tag, element.vr)
            return note(.kept, by: treatment.option)
        }
        if treatment.option != .retainLongitudinalModifiedDates, element.holdsItems {
            return try cleanItems(of: element, treatment, into: &result)
        }
        guard let text = cleaned(element, treatment) else {
            let type = ElementTypes.shared.type(of: element.tag, in: parentTag, sopClass: sopClass)
            return try apply(treatment.basic.single(for: type), treatment, to: element, into: &result)
        }
        result.set(element.tag, element.tag.dictionaryVR, text: text)
        note(treatment.option == .retainLongitudinalModifiedDates ? .shifted : .cleaned, by: treatment.option)
    }

    /// Nil where nothing is left.
    private func cleaned(_ element: DataElement, _ treatment: ProfileTable.Treatment) -> String? {
        let values = element.strings
        let vr = element.tag.dictionaryVR
        switch treatment.option {
        case .retainLongitudinalModifiedDates:
            if element.tag == .timezoneOffset { return UTCOffset.isValid(values.first ?? "") ? values[0] : nil }
            let shifted = values.map { $0.isEmpty ? "" : shift.shifted($0, vr) }
            return shifted.contains(nil) || values.isEmpty ? nil : shifted.compactMap(\.self).joined(separator: "\\")
        case .retainDeviceIdentity:
            // An AE title may name a place or a person: the device is still told from others by another one.
            return values.isEmpty ? nil : values.map { deidentifier.pseudonyms.name($0, .text) }.joined(separator: "\\")
        default:
            guard vr.isText else { return nil }
            let text = cleanedDescription(values)
            return text.isEmpty ? nil : text
        }
    }

    /// The words that may stay, value by value.
    func cleanedDescription(_ values: [String]) -> String {
        let cleaned = values.map { deidentifier.vocabulary.cleaned($0, except: names) }
        return cleaned.allSatisfy(\.isEmpty) ? "" : cleaned.joined(separator: "\\")
    }

    /// The items are treated one by one. Of the codes that say something of the patient those of known coding schemes
    /// stay, with the words of their meaning that may stay.
    private mutating func cleanItems(
        of element: DataElement, _ treatment: ProfileTable.Treatment, into result: inout DataSet
    ) throws(DeidentificationError) {
        guard treatment.option != .cleanGraphics, treatment.option != .cleanStructuredContent else {
            _ = try keepItems(of: element, by: treatment.option, into: &result)
            return relabel(.cleaned, at: AttributePath(path))
        }
        let items = (element.allItems ?? []).compactMap { cleanedCode($0) }
        guard !items.isEmpty || element.allItems?.isEmpty == true else { return note(.removed, by: treatment.option) }
        note(.cleaned, by: treatment.option)
        result.set(element.tag, items: try redacted(items, of: element.tag))
    }

    /// Nil for an item with a code of a private scheme.
    private func cleanedCode(_ item: DataSet, depth: Int = 0) -> DataSet? {
        let isCode = item[.codeValue] != nil || item[.codingSchemeDesignator] != nil
        guard !isCode || CodedConcept(item)?.isPublic == true, depth < 16 else { return nil }
        var result = DataSet(inCharacterSetOf: item)
        for element in item {
            if let items = element.items {
                result.set(element.tag, items: items.compactMap { cleanedCode($0, depth: depth + 1) })
            } else if element.tag.isDescriptiveText, !element.isEmpty {
                let text = cleanedDescription(element.strings)
                result.set(element.tag, element.tag.dictionaryVR, text: text.isEmpty ? "Removed" : text)
            } else {
                result.set(element.tag, element.vr, element.value)
            }
        }
        return result
    }

    /// The entry of an element says something else.
    mutating func relabel(_ action: DeidentificationReport.Action, at path: AttributePath) {
        guard let place = report.entries.lastIndex(where: { $0.path == path }) else { return }
        let option = report.entries[place].option
        report.entries[place] = DeidentificationReport.Entry(path: path, action: action, option: option)
    }

    /// The sequence around the data set of the element at the path.
    var parentTag: AttributeTag? {
        guard path.count >= 3, case .attribute(let tag) = path[path.count - 3] else { return nil }
        return tag
    }

    /// Words of persons' names, and of what tells who the patient is, at every depth.
    static func names(in dataSet: DataSet, depth: Int = 0) -> Set<String> {
        var names: Set<String> = []
        for element in dataSet {
            if let items = element.items {
                guard depth < 32 else { continue }
                for item in items { names.formUnion(Self.names(in: item, depth: depth + 1)) }
            } else if element.resolvedVR == .PN || element.tag.identifiesPatient, let text = element.string {
                names.formUnion(DescriptorVocabulary.words(of: text).map { $0.lowercased() })
            }
        }
        return names
    }
}

extension AttributeTag {
    static let encapsulatedDocument = AttributeTag(0x0042, 0x0011)
    static let reasonForModification = AttributeTag(0x0400, 0x0565)
    static let timezoneOffset = AttributeTag(0x0008, 0x0201)
    static let codeValue = AttributeTag(0x0008, 0x0100)
    static let codingSchemeDesignator = AttributeTag(0x0008, 0x0102)

    /// Text that a person wrote, in the items of a sequence that is cleaned: not dates, identifiers and codes.
    var isDescriptiveText: Bool {
        [.LO, .LT, .ST, .UT, .UC].contains(dictionaryVR)
    }

    /// Patient ID, Other Patient IDs, Patient's Address.
    var identifiesPatient: Bool { [0x0010_0020, 0x0010_1000, 0x0010_1040].contains(rawValue) }
}

/// Timezone Offset From UTC (0008,0201): `+0100`.
enum UTCOffset {
    static func isValid(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.count == 5 && (bytes[0] == 0x2B || bytes[0] == 0x2D)
            && bytes.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
    }
}
