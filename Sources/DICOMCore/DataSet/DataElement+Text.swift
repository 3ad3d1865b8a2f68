extension DataElement {
    /// The whole text without its padding, backslashes and all; nil where the VR is no text, empty where there is no value.
    ///
    /// Bytes that the character set does not know become U+FFFD.
    public var string: String? {
        switch storage {
        case .value(.text(let text)): return text
        case .value(.items), .value(.fragments): return nil
        default: break
        }
        let vr = resolvedVR
        guard vr.isText || vr == .UN, let bytes = sourceBytes ?? self.bytes else { return nil }
        return text(of: bytes, vr: vr == .UN ? .LO : vr)
    }

    /// The text of each value without its padding; one value where the VR has but one (LT, ST, UT, UR). Empty where there
    /// is no value, or it is no text.
    public var strings: [String] {
        guard let string, !string.isEmpty else { return [] }
        guard resolvedVR.hasBackslashSeparatedValues, string.utf8.contains(0x5C) else { return [string] }
        return string.split(separator: "\\", omittingEmptySubsequences: false).map {
            Text.trimmed($0, leading: resolvedVR.ignoresLeadingSpaces)
        }
    }

    private func text(of bytes: Bytes, vr: VR) -> String {
        let span = bytes.bytes
        let range = Text.trimmedRange(span, leading: vr.ignoresLeadingSpaces)
        let trimmed = span.extracting(range)
        return vr.usesCharacterSet ? context.characterSet.decode(trimmed, vr: vr) : Text.string(trimmed)
    }
}

extension VR {
    /// Leading spaces mean nothing (PS3.5 6.2).
    package var ignoresLeadingSpaces: Bool {
        switch self {
        case .AE, .CS, .DS, .IS, .LO, .PN, .SH, .UI, .DA, .TM, .DT: true
        default: false
        }
    }
}

/// Padding and the default repertoire.
package enum Text {
    /// Without trailing spaces and NULs, and leading spaces where they mean nothing.
    package static func trimmedRange(_ bytes: borrowing RawSpan, leading: Bool) -> Range<Int> {
        var end = bytes.byteCount
        var start = 0
        while end > 0 {
            let byte = unsafe bytes.unsafeLoad(fromByteOffset: end - 1, as: UInt8.self)
            guard byte == 0x20 || byte == 0 else { break }
            end -= 1
        }
        if leading {
            while start < end, unsafe bytes.unsafeLoad(fromByteOffset: start, as: UInt8.self) == 0x20 { start += 1 }
        }
        return start..<end
    }

    package static func trimmed(_ text: Substring, leading: Bool) -> String {
        var utf8 = text.utf8[...]
        while let last = utf8.last, last == 0x20 || last == 0 { utf8.removeLast() }
        if leading { while utf8.first == 0x20 { utf8.removeFirst() } }
        return String(Substring(utf8))
    }

    /// Text of a VR with the default repertoire: ASCII, or UTF-8 where a source breaks the rule, or else Latin-1.
    package static func string(_ bytes: borrowing RawSpan) -> String {
        unsafe bytes.withUnsafeBytes { buffer in
            if let text = unsafe String(validating: buffer, as: UTF8.self) { return text }
            return String(String.UnicodeScalarView(unsafe buffer.map { UnicodeScalar($0) }))
        }
    }
}
