extension JSONDataSetReader {
    /// Reads the array of an element that is no sequence.
    mutating func readValues(
        _ tag: AttributeTag, _ vr: VR, _ assembler: inout DataSetAssembler
    ) throws(DICOMError) {
        try scanner.take(0x5B)
        try assembler.beginValue(tag, vr)
        if tag == .specificCharacterSetTag {
            try skipCharacterSet(&assembler)
            return try assembler.endValue()
        }
        var (isFirst, nulls, count) = (true, 0, 0)
        while try scanner.next(before: 0x5D, isFirst: &isFirst) {
            if count > 0, vr.isText { assembler.memory.append(0x5C) }
            count += 1
            if scanner.peek() == 0x6E, scanner.take("null") {
                nulls += 1
            } else if vr == .PN, scanner.peek() == 0x7B {
                try readPersonName(&assembler)
            } else {
                try readSingleValue(vr, &assembler)
            }
            // There are no numbers but those that are there.
            if !vr.isText, nulls > 0, nulls < count { throw malformed() }
        }
        try assembler.endValue()
    }

    /// The text is UTF-8, whatever was declared.
    private mutating func skipCharacterSet(_ assembler: inout DataSetAssembler) throws(DICOMError) {
        var (isFirst, isDeclared) = (true, false)
        while try scanner.next(before: 0x5D, isFirst: &isFirst) {
            if scanner.peek() == 0x22 {
                try scanner.readString()
                isDeclared = isDeclared || scanner.withText { text in !text.isEmpty }
            } else if !scanner.take("null") {
                throw malformed()
            }
        }
        if isDeclared { for byte in "ISO_IR 192".utf8 { assembler.memory.append(byte) } }
    }

    private mutating func readSingleValue(_ vr: VR, _ assembler: inout DataSetAssembler) throws(DICOMError) {
        let isString = scanner.peek() == 0x22
        let hasNumbers = vr.jsonNumberSize != nil
        guard vr.isText || hasNumbers else {
            throw DICOMError(.wrongVR, offset: scanner.position, rule: "PS3.18 F.2.3")
        }
        let start = scanner.position
        if isString {
            try scanner.readString()
            if hasNumbers {
                let isNumber = scanner.withText { text in NumberText.append(text, vr, to: &assembler.memory) }
                guard isNumber else { throw malformed(at: start) }
            } else {
                appendText(&assembler)
            }
            return
        }
        let source = scanner.bytes
        let number = source.span.extracting(try scanner.readNumber())
        if vr == .DS || vr == .IS {
            assembler.memory.append(number)
        } else if vr == .AT || !hasNumbers || !NumberText.append(number, vr, to: &assembler.memory) {
            throw malformed(at: start)
        }
    }

    private func appendText(_ assembler: inout DataSetAssembler) {
        scanner.withText { text in assembler.memory.append(text) }
        if !scanner.isTextASCII { assembler.hasWideText = true }
    }

    /// `{"Alphabetic":…,"Ideographic":…,"Phonetic":…}`, in any order.
    private mutating func readPersonName(_ assembler: inout DataSetAssembler) throws(DICOMError) {
        try scanner.take(0x7B)
        var groups: [String?] = [nil, nil, nil]
        var isFirst = true
        while try scanner.next(before: 0x7D, isFirst: &isFirst) {
            try scanner.readName()
            let group: Int
            switch scanner.text {
            case "Alphabetic": group = 0
            case "Ideographic": group = 1
            case "Phonetic": group = 2
            default:
                try scanner.skipValue()
                continue
            }
            guard groups[group] == nil else { throw scanner.error("PS3.18 F.2.2") }
            if scanner.peek() == 0x6E, scanner.take("null") {
                groups[group] = ""
                continue
            }
            try scanner.readString()
            groups[group] = scanner.text
            if !scanner.isTextASCII { assembler.hasWideText = true }
        }
        guard let last = groups.lastIndex(where: { $0?.isEmpty == false }) else { return }
        for (number, group) in groups[...last].enumerated() {
            if number > 0 { assembler.memory.append(0x3D) }
            for byte in (group ?? "").utf8 { assembler.memory.append(byte) }
        }
    }

    // MARK: Bytes

    mutating func readInlineBinary(_ vr: VR, _ assembler: inout DataSetAssembler) throws(DICOMError) {
        guard vr != .SQ else { throw DICOMError(.wrongVR, offset: scanner.position, rule: "PS3.18 F.2.7") }
        let tag = frames[frames.count - 1].tag
        frames[frames.count - 1].content = .written
        if scanner.peek() == 0x6E, scanner.take("null") {
            try assembler.beginValue(tag, vr)
            return try assembler.endValue()
        }
        let start = scanner.position
        try scanner.readString()
        var memory = BytesBuilder(capacity: 64)
        if tag == .pixelDataTag {
            // Fragments come as they stand in a file, so that one has to see all of it.
            guard decode(to: &memory) else { throw malformed(at: start) }
            let bytes = memory.finish()
            if let fragments = EncapsulatedPixelData(asInFile: bytes) {
                return try assembler.put(tag, vr, .fragments(fragments))
            }
            return try assembler.put(tag, vr, .bytes(bytes))
        }
        try assembler.beginValue(tag, vr)
        guard decode(to: &assembler.memory) else { throw malformed(at: start) }
        if vr.isText { assembler.hasWideText = true }
        try assembler.endValue()
    }

    private func decode(to memory: inout BytesBuilder) -> Bool {
        var decoder = Base64.Decoder()
        return scanner.withText { text in decoder.append(text, to: &memory) } && decoder.finish(to: &memory)
    }

    @inline(never)
    private func malformed(at offset: Int? = nil) -> DICOMError {
        DICOMError(.malformedValue, offset: offset ?? scanner.position, rule: "PS3.18 F.2.3")
    }
}

extension EncapsulatedPixelData {
    /// An offset table and fragments as items in little endian, with a sequence delimiter or without; nil where the bytes are
    /// anything else.
    init?(asInFile bytes: Bytes) {
        let span = bytes.span
        func word(_ place: Int) -> UInt32 {
            UInt32(span[place]) | UInt32(span[place + 1]) << 8 | UInt32(span[place + 2]) << 16
                | UInt32(span[place + 3]) << 24
        }
        var (position, parts) = (0, [Bytes]())
        while bytes.count - position >= 8 {
            let (tag, length) = (word(position), Int(word(position + 4)))
            position += 8
            if tag == 0xE0DD_FFFE {
                guard length == 0, position == bytes.count, let table = parts.first else { return nil }
                self.init(offsetTable: table, fragments: Array(parts.dropFirst()))
                return
            }
            guard tag == 0xE000_FFFE, length <= bytes.count - position else { return nil }
            parts.append(bytes[position..<position + length])
            position += length
        }
        guard position == bytes.count, let table = parts.first else { return nil }
        self.init(offsetTable: table, fragments: Array(parts.dropFirst()))
    }
}
