extension XMLDataSetReader {
    mutating func readDocument() throws(DICOMError) -> DataSetDocument {
        var assembler = DataSetAssembler(sourceSize: scanner.bytes.count, limits: limits)
        reading: while true {
            switch try scanner.next() {
            case .start: try start(&assembler)
            case .end: try end(&assembler)
            case .text: try takeText(&assembler)
            case .finished: break reading
            }
        }
        let (dataSet, meta) = assembler.finish()
        return DataSetDocument(dataSet: dataSet, meta: FileMetaInformation(dataSet: meta), references: references)
    }

    private var top: Int { frames.count - 1 }

    // MARK: Starts

    private mutating func start(_ assembler: inout DataSetAssembler) throws(DICOMError) {
        guard let frame = frames.last else {
            guard scanner.isNamed("NativeDicomModel") else { throw scanner.error("PS3.19 A.1.6") }
            return frames.append(Frame(kind: .dataSet))
        }
        switch frame.kind {
        case .dataSet:
            guard scanner.isNamed("DicomAttribute") else { return frames.append(Frame(kind: .other)) }
            try startElement(&assembler)
        case .element: try startContent(of: frame, &assembler)
        case .personName: try startGroup()
        case .group: try startComponent()
        case .value, .binary, .component: throw scanner.error("PS3.19 A.1.6")
        case .other: frames.append(Frame(kind: .other))
        }
    }

    private mutating func startElement(_ assembler: inout DataSetAssembler) throws(DICOMError) {
        let written = scanner.attribute("tag") ?? ""
        guard written.utf8.count == 8, var tag = NumberText.tag(Bytes(utf8: written).span) else {
            throw scanner.error("PS3.19 A.1.6")
        }
        let creator = scanner.attribute("privateCreator") ?? ""
        // Without its block the tag may look like that of a creator; those have none themselves.
        if !creator.isEmpty, tag.isPrivate {
            guard let place = frames[top].blocks.tag(tag, creator: creator) else {
                throw DICOMError(.malformedXML, at: path.appending(.attribute(tag)), rule: "PS3.5 7.8.1")
            }
            tag = place
        } else if tag.isPrivateCreator {
            frames[top].blocks.notePresence(of: tag)
        }
        // A VR that we do not know is of a later edition: only bytes can be its value.
        let vr = scanner.attribute("vr").map { VR(code: $0) ?? .UN } ?? tag.dictionaryVR
        frames.append(Frame(kind: .element, tag: tag, vr: vr))
        if vr == .SQ { try assembler.beginSequence(tag) }
    }

    private mutating func startContent(of frame: Frame, _ assembler: inout DataSetAssembler) throws(DICOMError) {
        if scanner.isNamed("Value") {
            try startValue(frame, &assembler)
            frames.append(Frame(kind: .value))
        } else if scanner.isNamed("PersonName") {
            guard frame.vr == .PN else { throw DICOMError(.wrongVR, rule: "PS3.19 A.1.6") }
            try startValue(frame, &assembler)
            name = [[], [], []]
            frames.append(Frame(kind: .personName))
        } else if scanner.isNamed("Item") {
            try startItem(frame, &assembler)
        } else if scanner.isNamed("InlineBinary") {
            guard frame.vr != .SQ else { throw DICOMError(.wrongVR, rule: "PS3.19 A.1.6") }
            try set(.binary)
            base64 = Base64.Decoder()
            if frame.tag != .pixelDataTag { try assembler.beginValue(frame.tag, frame.vr) }
            text.removeAll(keepingCapacity: true)
            frames.append(Frame(kind: .binary))
        } else {
            if scanner.isNamed("BulkData") { try startBulkData(frame) }
            frames.append(Frame(kind: .other))
        }
    }

    /// An element has values, or items, or bytes, or a reference.
    private mutating func set(_ content: Content) throws(DICOMError) {
        guard frames[top].content == .none else { throw scanner.error("PS3.19 A.1.6") }
        frames[top].content = content
    }

    private mutating func startValue(_ frame: Frame, _ assembler: inout DataSetAssembler) throws(DICOMError) {
        guard frame.vr != .SQ else { throw DICOMError(.wrongVR, rule: "PS3.19 A.1.6") }
        if frame.content == .none {
            frames[top].content = .values
            try assembler.beginValue(frame.tag, frame.vr)
        } else if frame.content != .values {
            throw scanner.error("PS3.19 A.1.6")
        }
        let number = try self.number(after: frame.count, skippable: frame.vr.isText)
        if frame.vr.isText, frame.tag != .specificCharacterSetTag {
            for _ in max(frame.count, 1)..<max(number, 1) { assembler.memory.append(0x5C) }
        }
        frames[top].count = number
        text.removeAll(keepingCapacity: true)
    }

    private mutating func startItem(_ frame: Frame, _ assembler: inout DataSetAssembler) throws(DICOMError) {
        guard frame.vr == .SQ || frame.vr == .UN else { throw DICOMError(.wrongVR, rule: "PS3.19 A.1.6") }
        if frame.content == .none {
            frames[top].content = .items
            if frame.vr == .UN { try assembler.beginSequence(frame.tag) }
        } else if frame.content != .items {
            throw scanner.error("PS3.19 A.1.6")
        }
        frames[top].count = try number(after: frame.count, skippable: false)
        try assembler.beginItem()
        frames.append(Frame(kind: .dataSet))
    }

    /// The `number` of a value or item: the next one where it is not said. Values before it that are not there are empty.
    private func number(after count: Int, skippable: Bool) throws(DICOMError) -> Int {
        guard let text = scanner.attribute("number") else { return count + 1 }
        guard let number = Int(text), number > count, number <= count + (skippable ? 1024 : 1) else {
            throw scanner.error("PS3.19 A.1.6")
        }
        return number
    }

    private mutating func startBulkData(_ frame: Frame) throws(DICOMError) {
        guard frame.vr != .SQ else { throw DICOMError(.wrongVR, rule: "PS3.19 A.1.6") }
        let uuid = scanner.attribute("uuid").map { "urn:uuid:" + $0 }
        guard let uri = scanner.attribute("uri") ?? uuid else { throw scanner.error("PS3.19 A.1.6") }
        try set(.reference(uri))
    }

    // MARK: Names

    private mutating func startGroup() throws(DICOMError) {
        let number =
            scanner.isNamed("Alphabetic")
            ? 0 : scanner.isNamed("Ideographic") ? 1 : scanner.isNamed("Phonetic") ? 2 : nil
        guard let number else { return frames.append(Frame(kind: .other)) }
        guard name[number].isEmpty else { throw scanner.error("PS3.19 A.1.6") }
        frames.append(Frame(kind: .group, number: number))
    }

    private mutating func startComponent() throws(DICOMError) {
        let names: [StaticString] = ["FamilyName", "GivenName", "MiddleName", "NamePrefix", "NameSuffix"]
        guard let number = names.firstIndex(where: { scanner.isNamed($0) }) else {
            return frames.append(Frame(kind: .other))
        }
        let group = frames[top].number
        while name[group].count <= number { name[group].append("") }
        guard name[group][number].isEmpty else { throw scanner.error("PS3.19 A.1.6") }
        text.removeAll(keepingCapacity: true)
        frames.append(Frame(kind: .component, number: number))
    }
}
