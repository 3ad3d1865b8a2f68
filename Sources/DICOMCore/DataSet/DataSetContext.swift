/// What a data set's elements take from around them. A class, so that an element's share of it is one reference.
final class DataSetContext: Sendable {
    let characterSet: SpecificCharacterSet
    /// Pixel Representation (0028,0103), which chooses between US and SS.
    let pixelRepresentation: UInt16?
    let isImplicit: Bool

    static let standard = DataSetContext(.default, pixelRepresentation: nil, isImplicit: false)
    static let implicit = DataSetContext(.default, pixelRepresentation: nil, isImplicit: true)

    private init(_ characterSet: SpecificCharacterSet, pixelRepresentation: UInt16?, isImplicit: Bool) {
        self.characterSet = characterSet
        self.pixelRepresentation = pixelRepresentation
        self.isImplicit = isImplicit
    }

    // Each of these gives itself back where nothing changes, as is the rule.

    func with(pixelRepresentation: UInt16?) -> DataSetContext {
        if pixelRepresentation == self.pixelRepresentation { return self }
        return DataSetContext(characterSet, pixelRepresentation: pixelRepresentation, isImplicit: isImplicit)
    }

    func with(isImplicit: Bool) -> DataSetContext {
        if isImplicit == self.isImplicit { return self }
        return DataSetContext(characterSet, pixelRepresentation: pixelRepresentation, isImplicit: isImplicit)
    }

    func with(characterSet: SpecificCharacterSet) -> DataSetContext {
        DataSetContext(characterSet, pixelRepresentation: pixelRepresentation, isImplicit: isImplicit)
    }
}

extension SpecificCharacterSet {
    private static let latin1 = SpecificCharacterSet(definedTerms: ["ISO_IR 100"])

    /// The character sets of a value field of Specific Character Set (0008,0005).
    init(valueField bytes: borrowing RawSpan) {
        switch bytes.byteCount {
        case 0: self = .default
        case 10 where Self.isTerm(bytes, .init(ascii: "1"), .init(ascii: "0"), .init(ascii: "0")): self = .latin1
        case 10 where Self.isTerm(bytes, .init(ascii: "1"), .init(ascii: "9"), .init(ascii: "2")): self = .utf8
        default:
            let text = Text.string(bytes.extracting(Text.trimmedRange(bytes, leading: true)))
            self.init(valueField: text)
        }
    }

    init(valueField text: String) {
        let terms = text.isEmpty ? [] : text.split(separator: "\\", omittingEmptySubsequences: false)
        self.init(definedTerms: terms.map { Text.trimmed($0, leading: true) })
    }

    /// Whether the ten bytes are `ISO_IR` and this number.
    private static func isTerm(_ bytes: borrowing RawSpan, _ a: UInt8, _ b: UInt8, _ c: UInt8) -> Bool {
        // "ISO_IR 1" as a little endian number; both loads are bounds-checked.
        let head = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: 0, as: UInt64.self)
        let tail = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: 8, as: UInt16.self)
        return a == 0x31 && UInt64(littleEndian: head) == 0x3120_5249_5F4F_5349
            && UInt16(littleEndian: tail) == UInt16(c) << 8 | UInt16(b)
    }
}
