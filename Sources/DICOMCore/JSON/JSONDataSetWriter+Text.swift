extension JSONDataSetWriter {
    /// The text as it stands, padding included.
    mutating func writeRaw(_ bytes: Bytes) {
        JSONText.append(",\"raw\":\"", to: &buffer)
        let text = bytes.span
        for index in 0..<text.count {
            let byte = text[index]
            if byte < 0x80 {
                JSONText.appendEscaped(byte, to: &buffer)
            } else {
                // ISO 8859-1, since DS and IS know no such byte.
                buffer.append(0xC0 | byte >> 6)
                buffer.append(0x80 | byte & 0x3F)
            }
        }
        buffer.append(0x22)
    }

    mutating func writeText(_ bytes: Bytes, of element: DataElement) {
        if element.tag == .specificCharacterSetTag {
            JSONText.append(",\"Value\":[\"ISO_IR 192\"]", to: &buffer)
            return
        }
        let start = buffer.count
        JSONText.append(",\"Value\":[", to: &buffer)
        let isEmpty = bytes.span.isPlainASCII ? writeASCII(bytes.span, element.vr) : writeDecoded(element)
        if isEmpty {
            buffer.removeLast(buffer.count - start)
        } else {
            buffer.append(0x5D)
        }
    }

    /// - Returns: whether there is nothing but padding.
    private mutating func writeASCII(_ text: Span<UInt8>, _ vr: VR) -> Bool {
        var start = 0
        while true {
            var end = text.count
            if vr.hasBackslashSeparatedValues {
                end = start
                while end < text.count, text[end] != 0x5C { end += 1 }
            }
            let value = text.trimmed(start..<end, leading: vr.ignoresLeadingSpaces)
            if start > 0 { buffer.append(0x2C) }
            writeASCIIValue(text, value, vr)
            if end >= text.count { return start == 0 && value.isEmpty }
            start = end + 1
        }
    }

    private mutating func writeASCIIValue(_ text: Span<UInt8>, _ range: Range<Int>, _ vr: VR) {
        if range.isEmpty {
            JSONText.append("null", to: &buffer)
        } else if vr == .PN {
            writeASCIIPersonName(text, range)
        } else if vr != .DS && vr != .IS || !JSONNumber.append(text, range, to: &buffer) {
            buffer.append(0x22)
            JSONText.appendEscaped(text, range, to: &buffer)
            buffer.append(0x22)
        }
    }

    private mutating func writeASCIIPersonName(_ text: Span<UInt8>, _ range: Range<Int>) {
        buffer.append(0x7B)
        var (start, group, isFirst) = (range.lowerBound, 0, true)
        while start <= range.upperBound {
            var end = start
            while end < range.upperBound, group == 2 || text[end] != 0x3D { end += 1 }
            let value = text.trimmed(start..<end, leading: false)
            if !value.isEmpty {
                beginGroup(group, &isFirst)
                buffer.append(0x22)
                JSONText.appendEscaped(text, value, to: &buffer)
                buffer.append(0x22)
            }
            start = end + 1
            group += 1
        }
        buffer.append(0x7D)
    }

    private mutating func beginGroup(_ group: Int, _ isFirst: inout Bool) {
        if !isFirst { buffer.append(0x2C) }
        isFirst = false
        switch group {
        case 0: JSONText.append("\"Alphabetic\":", to: &buffer)
        case 1: JSONText.append("\"Ideographic\":", to: &buffer)
        default: JSONText.append("\"Phonetic\":", to: &buffer)
        }
    }

    /// - Returns: whether there is nothing but padding.
    private mutating func writeDecoded(_ element: DataElement) -> Bool {
        let values = element.vr.hasBackslashSeparatedValues ? element.strings : [element.string ?? ""]
        var isFirst = true
        for value in values {
            if !isFirst { buffer.append(0x2C) }
            isFirst = false
            let trimmed = Self.trimmed(value, leading: element.vr.ignoresLeadingSpaces)
            if trimmed.isEmpty {
                JSONText.append("null", to: &buffer)
            } else if element.vr == .PN {
                writePersonName(trimmed)
            } else {
                JSONText.quote(trimmed, to: &buffer)
            }
        }
        return values.allSatisfy(\.isEmpty) && values.count < 2
    }

    private mutating func writePersonName(_ text: Substring) {
        buffer.append(0x7B)
        var isFirst = true
        let groups = text.split(separator: "=", maxSplits: 2, omittingEmptySubsequences: false)
        for (number, group) in groups.enumerated() {
            let value = Self.trimmed(group, leading: false)
            if value.isEmpty { continue }
            beginGroup(number, &isFirst)
            JSONText.quote(value, to: &buffer)
        }
        buffer.append(0x7D)
    }

    private static func trimmed(_ text: some StringProtocol, leading: Bool) -> Substring {
        let scalars = text.unicodeScalars
        var (start, end) = (scalars.startIndex, scalars.endIndex)
        while end > start {
            let previous = scalars.index(before: end)
            guard scalars[previous] == " " || scalars[previous] == "\0" else { break }
            end = previous
        }
        while leading, start < end, scalars[start] == " " { start = scalars.index(after: start) }
        return Substring(text[start..<end])
    }
}

extension Span<UInt8> {
    /// No byte over 0x7F and no escape sequence: every character set of PS3.3 C.12.1.1.2 reads it alike.
    var isPlainASCII: Bool {
        for index in 0..<count where self[index] >= 0x80 || self[index] == 0x1B { return false }
        return true
    }

    /// Less trailing spaces and NULs, and leading spaces.
    func trimmed(_ range: Range<Int>, leading: Bool) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while end > start, self[end - 1] == 0x20 || self[end - 1] == 0 { end -= 1 }
        while leading, start < end, self[start] == 0x20 { start += 1 }
        return start..<end
    }
}
