/// The keys that a file gives to the records which lead to it.
struct DirectoryKeys {
    private let source: DataSet
    private let id: FileID
    private let missingKeys: FileSetBuilder.MissingKeys
    private(set) var findings: [DirectoryFinding] = []

    init(_ source: DataSet, id: FileID, missingKeys: FileSetBuilder.MissingKeys) {
        self.source = source
        self.id = id
        self.missingKeys = missingKeys
    }

    /// Patient ID, or one made of the study's UID: patients without an ID are not one.
    func patientID() throws(DICOMError) -> String {
        if let text = source[.patientIDTag]?.string, !text.isEmpty { return text }
        return Self.inventedPatientID(try uid(.studyTag))
    }

    func uid(_ tag: AttributeTag) throws(DICOMError) -> UID {
        guard let uid = source.uid(tag), !uid.rawValue.isEmpty else {
            throw DICOMError(.absent, at: AttributePath(tag), rule: "PS3.3 F.5")
        }
        return uid
    }

    mutating func record(_ type: DirectoryRecordType, number: Int) throws(DICOMError) -> DirectoryRecord {
        DirectoryRecord(type, keys: try keys(of: type, number: number))
    }

    /// - Parameter number: of the record in its branch, for numbers that have to be made up.
    mutating func keys(of type: DirectoryRecordType, number: Int) throws(DICOMError) -> DataSet {
        var keys = DataSet()
        for key in type.keys {
            if let element = element(key.tag), !element.isEmpty {
                keys.set(element)
            } else if key.isRequired {
                try invent(key.tag, number: number, in: &keys)
            } else if key.mayBeEmpty {
                keys.setEmpty(key.tag, key.tag.dictionaryVR)
            }
        }
        return keys
    }

    // MARK: Found

    private func element(_ tag: AttributeTag) -> DataElement? {
        switch tag {
        // Icons are made, not copied.
        case Self.iconImage: nil
        case Self.content: contentModifiers
        case Self.verificationDateTime: lastVerification
        default: source[tag]
        }
    }

    /// Of a report's content, what qualifies its title (PS3.3 F.5.25).
    private var contentModifiers: DataElement? {
        let items = source[Self.content]?.items?.filter { $0[Self.relationship]?.string == "HAS CONCEPT MOD" } ?? []
        return items.isEmpty ? nil : DataElement(Self.content, .SQ, .items(items))
    }

    private var lastVerification: DataElement? {
        let observers = source[AttributeTag(0x0040, 0xA073)]?.items ?? []
        let times = observers.compactMap { $0[Self.verificationDateTime]?.string }
        return times.max().map { DataElement(Self.verificationDateTime, .DT, .text($0)) }
    }

    // MARK: Made up

    private mutating func invent(_ tag: AttributeTag, number: Int, in keys: inout DataSet) throws(DICOMError) {
        guard missingKeys == .invent, let text = invention(for: tag, number: number) else {
            throw DICOMError(.absent, at: AttributePath(tag), rule: "PS3.3 F.5")
        }
        keys.set(tag, tag.dictionaryVR, text: text)
        findings.append(DirectoryFinding(.inventedKey, file: id, tag: tag))
    }

    private func invention(for tag: AttributeTag, number: Int) -> String? {
        if tag == .patientIDTag { return try? patientID() }
        switch tag.dictionaryVR {
        case .DA: return firstValue(of: Self.dates) ?? "19000101"
        case .TM: return firstValue(of: Self.times) ?? "000000"
        case .IS, .SH: return String(number)
        case .CS: return tag == AttributeTag(0x0008, 0x0060) ? "OT" : "UNKNOWN"
        default: return nil
        }
    }

    private func firstValue(of elements: [UInt16]) -> String? {
        elements.lazy.compactMap { source[AttributeTag(0x0008, $0)]?.strings.first }.first { !$0.isEmpty }
    }

    /// The last digits of a study's UID, which fit a Patient ID of 64 characters.
    private static func inventedPatientID(_ study: UID) -> String {
        "NOID-" + String(study.rawValue.suffix(59))
    }

    // Of series, acquisition, content, instance creation and study.
    private static let dates: [UInt16] = [0x0020, 0x0021, 0x0022, 0x0023, 0x0012]
    private static let times: [UInt16] = [0x0030, 0x0031, 0x0032, 0x0033, 0x0013]
    private static let iconImage = AttributeTag(0x0088, 0x0200)
    private static let content = AttributeTag(0x0040, 0xA730)
    private static let relationship = AttributeTag(0x0040, 0xA010)
    private static let verificationDateTime = AttributeTag(0x0040, 0xA030)
}
