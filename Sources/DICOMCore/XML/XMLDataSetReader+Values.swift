extension XMLDataSetReader {
    private var top: Int { frames.count - 1 }

    // MARK: Text

    /// A piece of character data.
    mutating func takeText(_ assembler: inout DataSetAssembler) throws(DICOMError) {
        guard let frame = frames.last else { return }
        switch frame.kind {
        case .value, .component:
            scanner.withText { piece in JSONText.appendBytes(piece, 0..<piece.count, to: &text) }
        case .binary where frames[top - 1].tag == .pixelDataTag:
            scanner.withText { piece in JSONText.appendBytes(piece, 0..<piece.count, to: &text) }
        case .binary:
            var decoder = base64
            let isBase64 = scanner.withText { piece in decoder.append(piece, to: &assembler.memory) }
            base64 = decoder
            guard isBase64 else { throw malformed() }
        case .other: break
        case .dataSet, .element, .personName, .group:
            let isSpace = scanner.withText { piece in
                for place in 0..<piece.count where !piece[place].isXMLSpace { return false }
                return true
            }
            guard isSpace else { throw scanner.error("PS3.19 A.1.6") }
        }
    }

    // MARK: Ends

    mutating func end(_ assembler: inout DataSetAssembler) throws(DICOMError) {
        guard let frame = frames.last else { return }
        switch frame.kind {
        case .dataSet: try endDataSet(frame, &assembler)
        case .element: try endElement(frame, &assembler)
        case .value: try endValue(&assembler)
        case .binary: try endBinary(&assembler)
        case .personName: endName(&assembler)
        case .group, .other: break
        case .component:
            let component = String(decoding: text, as: UTF8.self)
            if text.contains(where: { $0 >= 0x80 }) { assembler.hasWideText = true }
            name[frames[top - 1].number][frame.number] = component
        }
        frames.removeLast()
    }

    private mutating func endDataSet(_ frame: Frame, _ assembler: inout DataSetAssembler) throws(DICOMError) {
        for block in frame.blocks.missing.sorted() {
            try assembler.beginValue(block, .LO)
            for byte in (frame.blocks.creator(of: block) ?? "").utf8 { assembler.memory.append(byte) }
            try assembler.endValue()
        }
        if frames.count > 1 { try assembler.endItem() }
    }

    private mutating func endElement(_ frame: Frame, _ assembler: inout DataSetAssembler) throws(DICOMError) {
        switch frame.content {
        case .items: try assembler.endSequence()
        case .none where frame.vr == .SQ: try assembler.endSequence()
        case .values:
            if frame.tag.isPrivateCreator { try noteCreator(frame) }
            try assembler.endValue()
        case .binary: break
        case .none:
            try assembler.beginValue(frame.tag, frame.vr)
            try assembler.endValue()
        case .reference(let uri):
            let reference = BulkDataReference(path: path, vr: frame.vr, uri: uri)
            if let value = try resolver.value(reference) { return try assembler.put(frame.tag, frame.vr, value) }
            references.append(reference)
            try assembler.beginValue(frame.tag, frame.vr)
            try assembler.endValue()
        }
    }

    /// A private creator's text is that of its only value. What has several names nobody.
    private mutating func noteCreator(_ frame: Frame) throws(DICOMError) {
        let only = Text.trimmed(String(decoding: text, as: UTF8.self)[...], leading: true)
        let creator = frame.count > 1 ? PrivateBlocks.severalValues : only
        guard frames[top - 1].blocks.note(frame.tag, creator) else {
            throw DICOMError(.malformedXML, rule: "PS3.5 7.8.1")
        }
    }

    private mutating func endValue(_ assembler: inout DataSetAssembler) throws(DICOMError) {
        let element = frames[top - 1]
        if element.vr.isText {
            if element.tag == .specificCharacterSetTag {
                // The text is UTF-8, whatever was declared.
                if !text.isEmpty, element.count == 1 {
                    for byte in "ISO_IR 192".utf8 { assembler.memory.append(byte) }
                }
                return
            }
            assembler.memory.append(text.span)
            if text.contains(where: { $0 >= 0x80 }) { assembler.hasWideText = true }
        } else if text.contains(where: { !$0.isXMLSpace }) {
            guard element.vr.jsonNumberSize != nil else { throw DICOMError(.wrongVR, rule: "PS3.19 A.1.6") }
            guard NumberText.append(text.span, element.vr, to: &assembler.memory) else { throw malformed() }
        } else if element.count > 1 {
            // There are no numbers but those that are there.
            throw malformed()
        }
    }

    private mutating func endBinary(_ assembler: inout DataSetAssembler) throws(DICOMError) {
        let element = frames[top - 1]
        guard element.tag == .pixelDataTag else {
            guard base64.finish(to: &assembler.memory) else { throw malformed() }
            // Text that XML has no characters for.
            if element.vr.isText { assembler.hasWideText = true }
            return try assembler.endValue()
        }
        var memory = BytesBuilder(capacity: text.count / 4 * 3 + 16)
        var decoder = Base64.Decoder()
        guard decoder.append(text.span, to: &memory), decoder.finish(to: &memory) else { throw malformed() }
        let bytes = memory.finish()
        // Fragments come as they stand in a file, so that one has to see all of it.
        let value = EncapsulatedPixelData(asInFile: bytes).map(ElementValue.fragments) ?? .bytes(bytes)
        try assembler.put(element.tag, element.vr, value)
    }

    private func endName(_ assembler: inout DataSetAssembler) {
        guard let last = name.lastIndex(where: { !$0.isEmpty }) else { return }
        for (number, components) in name[...last].enumerated() {
            if number > 0 { assembler.memory.append(0x3D) }
            for (place, component) in components.enumerated() {
                if place > 0 { assembler.memory.append(0x5E) }
                for byte in component.utf8 { assembler.memory.append(byte) }
            }
        }
    }

    @inline(never)
    private func malformed() -> DICOMError {
        DICOMError(.malformedValue, rule: "PS3.19 A.1.6")
    }
}
