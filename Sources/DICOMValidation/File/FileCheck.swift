import DICOMCore

/// What reading forgave, and the rules of File Meta Information (PS3.10 7.1).
struct FileCheck {
    private static let rule: DICOMError.Rule = "PS3.10 7.1"

    private let file: DICOMFile
    private let meta: DataSet

    init(_ file: DICOMFile) {
        self.file = file
        meta = file.meta.dataSet
    }

    func run(_ list: inout FindingList) {
        for finding in file.findings { list.add(Self.finding(finding)) }
        // Said by the findings above.
        guard !meta.isEmpty else { return }
        checkPresence(&list)
        checkVersion(&list)
        checkUIDs(&list)
        checkTransferSyntax(&list)
        for element in meta where element.tag.group != 2 {
            list.add(
                .init(.error, .metaInformation, at: AttributePath(element.tag), rule: Self.rule, "not of group 0002"))
        }
    }

    static func addFindings(of dataSet: DataSet, to list: inout FindingList) {
        for finding in dataSet.findings { list.add(Self.finding(finding)) }
    }

    private func checkPresence(_ list: inout FindingList) {
        for element: UInt16 in [0x0000, 0x0001, 0x0002, 0x0003, 0x0010, 0x0012] {
            let tag = AttributeTag(0x0002, element)
            switch meta.presence(of: tag) {
            case .present: continue
            case .empty: add(.error, tag, "no value, type 1", &list)
            case .absent: add(.error, tag, "missing, type 1", &list)
            }
        }
        let creator = AttributeTag(0x0002, 0x0100)
        if meta.presence(of: AttributeTag(0x0002, 0x0102)) != .absent, meta.presence(of: creator) != .present {
            add(.error, creator, "missing, type 1C, required where Private Information is present", &list)
        }
    }

    private func checkVersion(_ list: inout FindingList) {
        let tag = AttributeTag(0x0002, 0x0001)
        guard let bytes = meta[tag]?.bytes, !bytes.isEmpty else { return }
        if bytes.count != 2 || bytes.span[1] & 1 == 0 || bytes.span[0] != 0 {
            add(.error, tag, "not version 1, two bytes 00H 01H", &list)
        }
    }

    private func checkUIDs(_ list: inout FindingList) {
        let pairs: [(AttributeTag, AttributeTag)] = [
            (AttributeTag(0x0002, 0x0002), .sopClassTag), (AttributeTag(0x0002, 0x0003), .sopInstanceTag),
        ]
        for (tag, twin) in pairs {
            guard let uid = meta.uid(tag), !uid.rawValue.isEmpty, let other = file.dataSet.uid(twin) else { continue }
            if uid != other { add(.error, tag, "not the same as \(twin) of the data set", &list) }
        }
    }

    private func checkTransferSyntax(_ list: inout FindingList) {
        let tag = AttributeTag(0x0002, 0x0010)
        guard let uid = meta.uid(tag), !uid.rawValue.isEmpty else { return }
        let syntax = TransferSyntax(uid: uid)
        if !syntax.isKnown {
            add(.warning, tag, "not a transfer syntax of the standard", &list)
        } else if syntax.isRetired {
            list.add(.init(.note, .retired, at: AttributePath(tag), rule: "PS3.6 A", "a retired transfer syntax"))
        }
    }

    private func add(
        _ severity: ValidationFinding.Severity, _ tag: AttributeTag, _ text: String, _ list: inout FindingList
    ) {
        list.add(.init(severity, .metaInformation, at: AttributePath(tag), rule: Self.rule, text))
    }

    // MARK: What reading forgave

    private static func finding(_ finding: Finding) -> ValidationFinding {
        let (severity, rule) = weight(of: finding.kind)
        return .init(
            severity, .encoding, at: finding.path, rule: rule, finding.kind.rawValue + ", at byte \(finding.offset)")
    }

    private static func weight(of kind: Finding.Kind) -> (ValidationFinding.Severity, DICOMError.Rule) {
        switch kind {
        case .missingPreamble, .missingMetaInformation, .wrongMetaEncoding, .wrongMetaLength: (.error, "PS3.10 7.1")
        case .guessedTransferSyntax: (.warning, "PS3.10 7.1")
        case .oddLength: (.error, "PS3.5 7.1.1")
        case .unknownVR, .implicitElement: (.error, "PS3.5 7.1.2")
        case .unexpectedDelimiter, .missingDelimiter, .lengthPastEnd: (.error, "PS3.5 7.5")
        case .elementsOutOfOrder: (.error, "PS3.5 7.1")
        case .zlibHeader: (.warning, "PS3.5 A.5")
        case .trailingBytes: (.warning, "PS3.10 7.2")
        }
    }
}
