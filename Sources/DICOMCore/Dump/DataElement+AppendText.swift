extension DataElement {
    /// Appends the value as UTF-8 text: text as it is without padding, numbers in decimal digits parted by backslashes, other
    /// bytes in hexadecimal digits; nothing of items and fragments.
    package func appendText(to buffer: inout [UInt8]) {
        switch value {
        case .items, .fragments: break
        case .text(let text): buffer.append(contentsOf: text.utf8)
        case .bytes(let bytes):
            let vr = resolvedVR
            if vr.isText {
                appendCharacters(bytes.span, vr, to: &buffer)
            } else if let unit = vr.jsonNumberSize, bytes.count % unit == 0 {
                let span = bytes.bytes
                for start in stride(from: 0, to: bytes.count, by: unit) {
                    if start > 0 { buffer.append(0x5C) }
                    JSONText.appendNumber(span, at: start, vr, to: &buffer)
                }
            } else {
                let octets = bytes.span
                for place in 0..<octets.count { JSONText.appendHexadecimal(octets[place], to: &buffer) }
            }
        }
    }

    private func appendCharacters(_ text: Span<UInt8>, _ vr: VR, to buffer: inout [UInt8]) {
        guard text.isPlainASCII else {
            buffer.append(contentsOf: (string ?? "").utf8)
            return
        }
        JSONText.appendBytes(text, text.trimmed(0..<text.count, leading: vr.ignoresLeadingSpaces), to: &buffer)
    }
}

extension DataSet {
    /// Elements at every depth that the source holds.
    package var indexedElementCount: Int {
        guard let index else { return 0 }
        var count = 0
        for position in entries where index[position].tagValue >> 16 != 0xFFFE { count += 1 }
        return count
    }
}
