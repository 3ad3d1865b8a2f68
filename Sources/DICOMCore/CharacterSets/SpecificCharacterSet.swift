/// The character sets of the text of a data set: the values of Specific Character Set (0008,0005), PS3.3 C.12.1.1.2.
///
/// Two are equal where they read and write alike, however they are spelt.
public struct SpecificCharacterSet: Sendable {
    /// The values of the attribute as they were given; empty for the default repertoire.
    public let definedTerms: [String]
    private let coding: TextCoding

    /// ISO-IR 6, ASCII. Reading is lenient: other bytes are taken for UTF-8 where they are such as a whole, else for
    /// Latin 1.
    public static let `default` = SpecificCharacterSet(definedTerms: [])

    /// UTF-8, `ISO_IR 192`.
    public static let utf8 = SpecificCharacterSet(definedTerms: ["ISO_IR 192"])

    /// The character sets that the values name.
    ///
    /// Spellings such as `ISO-IR 100`, `iso_ir_100` or `UTF-8` are understood. An unknown first term means the default
    /// repertoire; an unknown other one is passed over, as is one after `ISO_IR 192`, `GB18030` or `GBK`.
    public init(definedTerms: [String]) {
        self.definedTerms = definedTerms
        coding = TextCoding(definedTerms: definedTerms)
    }

    /// Whether a value of the attribute means something to us, however it is spelt.
    package static func isKnown(_ definedTerm: String) -> Bool {
        CharacterSetTerm(definedTerm) != nil
    }

    // MARK: Reading

    /// The text of a whole value field, backslashes and padding included.
    ///
    /// Split into values afterwards: a byte 5C may be half of a character.
    ///
    /// - Parameter vr: decides what ends the reach of an escape sequence (PS3.5 6.1.2.5.3).
    /// - Returns: text in which U+FFFD stands for bytes that are no character.
    public func decode(_ bytes: borrowing RawSpan, vr: VR) -> String {
        decodeReportingLoss(bytes, vr: vr).text
    }

    /// As `decode(_:vr:)`, and whether there was anything to which the character sets give no meaning.
    public func decodeReportingLoss(_ bytes: borrowing RawSpan, vr: VR) -> (text: String, isIncomplete: Bool) {
        switch coding {
        case .iso2022(let extensions):
            if bytes.isPlainASCII(allowingEscape: false) { return (bytes.stringOfUTF8, false) }
            return decodeExtended(bytes, vr: vr, extensions.initial)
        case .utf8:
            if let text = bytes.validatedUTF8 { return (text, false) }
            return (bytes.stringOfUTF8, true)
        case .gb18030, .gbk:
            if bytes.isPlainASCII(allowingEscape: true) { return (bytes.stringOfUTF8, false) }
            let decoded = GB18030Coding(isGBK: coding == .gbk).decode(bytes)
            return (decoded.string, decoded.isIncomplete)
        }
    }

    private func decodeExtended(
        _ bytes: borrowing RawSpan, vr: VR, _ initial: InvokedSets
    ) -> (text: String, isIncomplete: Bool) {
        if initial.right == nil, !bytes.containsEscape, let text = bytes.validatedUTF8 { return (text, false) }
        var decoder = ISO2022Decoder(initial, vr: vr, capacity: bytes.byteCount * 2)
        decoder.decode(bytes)
        return (decoder.text.string, decoder.text.isIncomplete)
    }

    // MARK: Writing

    /// The bytes of a whole value field's text, without padding; nil where the character sets do not have all of its
    /// characters.
    ///
    /// - Parameter vr: decides before what the first character sets have to be in force again (PS3.5 6.1.2.5.3).
    public func encode(_ text: String, vr: VR) -> [UInt8]? {
        switch coding {
        case .iso2022(let extensions):
            if text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x1B }) { return Array(text.utf8) }
            var encoder = ISO2022Encoder(extensions, vr: vr)
            return encoder.encode(text) ? encoder.bytes : nil
        case .utf8: return Array(text.utf8)
        case .gb18030: return GB18030Coding(isGBK: false).encode(text)
        case .gbk: return GB18030Coding(isGBK: true).encode(text)
        }
    }
}

extension SpecificCharacterSet: Hashable {
    public static func == (left: SpecificCharacterSet, right: SpecificCharacterSet) -> Bool {
        left.coding == right.coding
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(coding)
    }
}

extension RawSpan {
    /// U+FFFD for what is no UTF-8.
    fileprivate var stringOfUTF8: String {
        // The string copies the bytes.
        unsafe withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
    }

    /// Nil where the bytes are no UTF-8.
    fileprivate var validatedUTF8: String? {
        // The string copies the bytes.
        unsafe withUnsafeBytes { unsafe String(validating: $0, as: UTF8.self) }
    }

    fileprivate var containsEscape: Bool {
        var offset = 0
        while let byte = byte(at: offset) {
            if byte == 0x1B { return true }
            offset += 1
        }
        return false
    }
}
