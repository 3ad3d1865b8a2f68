/// What a data set's elements take from around them. Behind one reference, so that an element's share of it costs no more.
struct DataSetContext: Sendable {
    private final class Values: Sendable {
        let characterSet: SpecificCharacterSet
        let pixelRepresentation: UInt16?
        let isImplicit: Bool
        let knownVR: VR?

        init(
            _ characterSet: SpecificCharacterSet, _ pixelRepresentation: UInt16?, isImplicit: Bool, knownVR: VR? = nil
        ) {
            self.characterSet = characterSet
            self.pixelRepresentation = pixelRepresentation
            self.isImplicit = isImplicit
            self.knownVR = knownVR
        }

        static let standard = Values(.default, nil, isImplicit: false)
        static let implicit = Values(.default, nil, isImplicit: true)
    }

    private var values: Values

    init() {
        values = .standard
    }

    init(isImplicit: Bool) {
        values = isImplicit ? .implicit : .standard
    }

    // What is set to what it was, as is the rule, makes nothing new.

    var characterSet: SpecificCharacterSet {
        get { values.characterSet }
        set { values = Values(newValue, values.pixelRepresentation, isImplicit: values.isImplicit) }
    }

    /// Pixel Representation (0028,0103), which chooses between US and SS.
    var pixelRepresentation: UInt16? {
        get { values.pixelRepresentation }
        set {
            if newValue == values.pixelRepresentation { return }
            values = Values(values.characterSet, newValue, isImplicit: values.isImplicit)
        }
    }

    var isImplicit: Bool {
        get { values.isImplicit }
        set {
            if newValue == values.isImplicit { return }
            values = Values(values.characterSet, values.pixelRepresentation, isImplicit: newValue)
        }
    }

    /// Of an element whose source does not tell its VR.
    var knownVR: VR? { values.knownVR }

    /// Of one element whose VR something else tells.
    func assuming(_ vr: VR) -> DataSetContext {
        var context = self
        context.values = Values(
            values.characterSet, values.pixelRepresentation, isImplicit: values.isImplicit, knownVR: vr)
        return context
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
