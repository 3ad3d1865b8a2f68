extension JSONDataSetReader {
    /// Reads an object of elements, without recursion.
    mutating func readDataSet() throws(DICOMError) -> DataSetDocument {
        var assembler = DataSetAssembler(sourceSize: scanner.bytes.count, limits: limits)
        frames = [Frame(kind: .dataSet)]
        references = []
        try scanner.take(0x7B)
        while let frame = frames.last {
            switch frame.kind {
            case .dataSet: try readMember(&assembler)
            case .element: try readElementMember(&assembler)
            case .sequence: try readItem(&assembler)
            }
        }
        let (dataSet, meta) = assembler.finish()
        return DataSetDocument(dataSet: dataSet, meta: FileMetaInformation(dataSet: meta), references: references)
    }

    private var top: Int { frames.count - 1 }

    /// The next element of a data set, or its end.
    private mutating func readMember(_ assembler: inout DataSetAssembler) throws(DICOMError) {
        guard try scanner.next(before: 0x7D, isFirst: &frames[top].isFirst) else {
            frames.removeLast()
            if !frames.isEmpty { try assembler.endItem() }
            return
        }
        try scanner.readString()
        let tag = scanner.withText { text in text.count == 8 ? NumberText.tag(text) : nil }
        guard let tag else { throw scanner.error("PS3.18 F.2.2") }
        frames.append(Frame(kind: .element, tag: tag))
        try scanner.take(0x3A)
        try scanner.take(0x7B)
    }

    /// The next member of an element, or its end.
    private mutating func readElementMember(_ assembler: inout DataSetAssembler) throws(DICOMError) {
        guard try scanner.next(before: 0x7D, isFirst: &frames[top].isFirst) else { return try endElement(&assembler) }
        try scanner.readName()
        switch scanner.text {
        case "vr": try readVR()
        case "Value": try readValue(&assembler)
        case "InlineBinary":
            try requireNoContent()
            if let vr = frames[top].vr {
                try readInlineBinary(vr, &assembler)
            } else {
                frames[top].content = .pending(scanner.position, isBinary: true)
                try scanner.skipValue()
            }
        case "BulkDataURI":
            try requireNoContent()
            try scanner.readString()
            frames[top].content = .reference(scanner.text)
        default: try scanner.skipValue()
        }
    }

    private mutating func readVR() throws(DICOMError) {
        try scanner.readString()
        // A VR that we do not know is of a later edition: only bytes can be its value.
        let vr = VR(code: scanner.text) ?? .UN
        // A second one, or one that is not what the items before it are.
        guard frames[top].vr == nil || frames[top].vr == vr else { throw scanner.error("PS3.18 F.2.2") }
        frames[top].vr = vr
    }

    /// `Value`, `InlineBinary` and `BulkDataURI` exclude each other.
    private func requireNoContent() throws(DICOMError) {
        guard case .none = frames[top].content else { throw scanner.error("PS3.18 F.2.2") }
    }

    private mutating func readValue(_ assembler: inout DataSetAssembler) throws(DICOMError) {
        try requireNoContent()
        let start = scanner.position
        if frames[top].vr == nil, isArrayOfDataSets { frames[top].vr = .SQ }
        if let vr = frames[top].vr {
            try readValue(vr, &assembler)
        } else {
            frames[top].content = .pending(start, isBinary: false)
            try scanner.skipValue()
        }
    }

    private mutating func readValue(_ vr: VR, _ assembler: inout DataSetAssembler) throws(DICOMError) {
        frames[top].content = .written
        let tag = frames[top].tag
        if scanner.peek() == 0x6E, scanner.take("null") {
            return try writeEmpty(tag, vr, &assembler)
        }
        guard vr == .SQ else { return try readValues(tag, vr, &assembler) }
        try assembler.beginSequence(tag)
        try scanner.take(0x5B)
        frames.append(Frame(kind: .sequence))
    }

    /// Looks ahead past empty items: whether an item there is has elements.
    private var isArrayOfDataSets: Bool {
        var ahead = scanner
        guard ahead.take(ifNext: 0x5B) else { return false }
        while true {
            if ahead.take(ifNext: 0x7B) {
                if !ahead.take(ifNext: 0x7D) {
                    guard (try? ahead.readString()) != nil else { return false }
                    return ahead.withText { text in text.count == 8 && NumberText.tag(text) != nil }
                }
            } else if ahead.peek() != 0x6E || !ahead.take("null") {
                return false
            }
            guard ahead.take(ifNext: 0x2C) else { return false }
        }
    }

    /// The next item of a sequence, or its end.
    private mutating func readItem(_ assembler: inout DataSetAssembler) throws(DICOMError) {
        guard try scanner.next(before: 0x5D, isFirst: &frames[top].isFirst) else {
            try assembler.endSequence()
            frames.removeLast()
            if let resumption = frames[top].resumption { try finishElement(at: resumption) }
            return
        }
        frames[top].items += 1
        try assembler.beginItem()
        if scanner.peek() == 0x6E, scanner.take("null") { return try assembler.endItem() }
        try scanner.take(0x7B)
        frames.append(Frame(kind: .dataSet))
    }

    // MARK: The end of an element

    private mutating func endElement(_ assembler: inout DataSetAssembler) throws(DICOMError) {
        let frame = frames[top]
        let vr = frame.vr ?? frame.tag.dictionaryVR
        switch frame.content {
        case .written: frames.removeLast()
        case .none:
            try writeEmpty(frame.tag, vr, &assembler)
            frames.removeLast()
        case .reference(let uri):
            try resolve(uri, frame.tag, vr, &assembler)
            frames.removeLast()
        case .pending(let place, let isBinary):
            let resumption = scanner.position
            frames[top].vr = vr
            frames[top].resumption = resumption
            scanner.position = place
            if isBinary { try readInlineBinary(vr, &assembler) } else { try readValue(vr, &assembler) }
            if case .element = frames[top].kind { try finishElement(at: resumption) }
        }
    }

    /// Goes on after an element whose value has now been read.
    private mutating func finishElement(at resumption: Int) throws(DICOMError) {
        scanner.position = resumption
        frames.removeLast()
    }

    private func writeEmpty(
        _ tag: AttributeTag, _ vr: VR, _ assembler: inout DataSetAssembler
    ) throws(DICOMError) {
        if vr == .SQ {
            try assembler.beginSequence(tag)
            try assembler.endSequence()
        } else {
            try assembler.beginValue(tag, vr)
            try assembler.endValue()
        }
    }

    private mutating func resolve(
        _ uri: String, _ tag: AttributeTag, _ vr: VR, _ assembler: inout DataSetAssembler
    ) throws(DICOMError) {
        let reference = BulkDataReference(path: path, vr: vr, uri: uri)
        if let value = try resolver.value(reference) {
            try assembler.put(tag, vr, value)
        } else {
            references.append(reference)
            try writeEmpty(tag, vr, &assembler)
        }
    }
}
