extension DataElement {
    /// Appends the value as UTF-8 text: text as it is without padding, numbers in decimal digits parted by backslashes, other
    /// bytes in hexadecimal digits; nothing of items and fragments.
    package func appendText(to buffer: inout [UInt8]) {
        // As it stands in the source, where that is little endian: nothing is copied or shared on the way.
        if case .indexed(let index, let position, let isBigEndian) = storage, !isBigEndian {
            let entry = index[position]
            guard !entry.isContainer else { return }
            let end = entry.offset + Int(entry.number)
            return appendText(of: index.span.extracting(entry.offset..<end), to: &buffer)
        }
        switch value {
        case .items, .fragments: break
        case .text(let text): buffer.append(contentsOf: text.utf8)
        case .bytes(let bytes): appendText(of: bytes.bytes, to: &buffer)
        }
    }

    private func appendText(of bytes: RawSpan, to buffer: inout [UInt8]) {
        let vr = resolvedVR
        if vr.isText {
            guard bytes.isPlainASCII(allowingEscape: false) else {
                buffer.append(contentsOf: (string ?? "").utf8)
                return
            }
            let text = bytes.extracting(Text.trimmedRange(bytes, leading: vr.ignoresLeadingSpaces))
            unsafe text.withUnsafeBytes { text in unsafe buffer.append(contentsOf: text) }
        } else if let unit = vr.jsonNumberSize, bytes.byteCount % unit == 0 {
            for start in stride(from: 0, to: bytes.byteCount, by: unit) {
                if start > 0 { buffer.append(0x5C) }
                JSONText.appendNumber(bytes, at: start, vr, to: &buffer)
            }
        } else {
            for place in 0..<bytes.byteCount { JSONText.appendHexadecimal(bytes.byte(at: place) ?? 0, to: &buffer) }
        }
    }
}

extension DataSet {
    /// Elements at every depth that the source holds.
    package var indexedElementCount: Int { index?.elementCount(in: entries) ?? 0 }
}
