/// How text stands in bytes.
enum TextCoding: Hashable, Sendable {
    /// One or two halves of a code, extended or not.
    case iso2022(CodeExtensions)
    case utf8
    case gb18030
    case gbk
}

/// The repertoires that are declared, and those in force where no escape sequence says otherwise (PS3.5 6.1.2.4).
struct CodeExtensions: Hashable, Sendable {
    let initial: InvokedSets
    /// A bit a set.
    private var declared: UInt32

    init(initial: InvokedSets = InvokedSets()) {
        self.initial = initial
        declared = 0
        declare(initial.left)
        if let right = initial.right { declare(right) }
    }

    mutating func declare(_ set: GraphicSet) {
        declared |= 1 << UInt32(set.rawValue)
    }

    func declares(_ set: GraphicSet) -> Bool {
        declared & 1 << UInt32(set.rawValue) != 0
    }
}

/// A defined term of Specific Character Set (PS3.3 C.12.1.1.2), however it is spelt.
enum CharacterSetTerm {
    case set(GraphicSet)
    /// A coding that goes with no other.
    case alone(TextCoding)

    /// Nil for a term that means nothing to us. Only letters and digits count, and no difference of case.
    init?(_ term: String) {
        // As nearly all data sets have it.
        switch term {
        case "", "ISO_IR 6", "ISO 2022 IR 6": self = .set(.ascii)
        case "ISO_IR 100": self = .set(.latin1)
        case "ISO_IR 192": self = .alone(.utf8)
        case "ISO 2022 IR 13": self = .set(.katakana)
        case "ISO 2022 IR 87": self = .set(.jisX0208)
        case "ISO 2022 IR 149": self = .set(.ksX1001)
        default: self.init(spelling: term)
        }
    }

    private init?(spelling term: String) {
        let letters = term.utf8.filter { 0x30...0x39 ~= $0 || 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 }
        var name = Substring(String(decoding: letters, as: UTF8.self).uppercased())
        switch name {
        case "UTF8", "ISOIR192", "ISO2022IR192": self = .alone(.utf8)
        case "GB18030", "ISO2022GB18030": self = .alone(.gb18030)
        case "GBK", "ISO2022GBK": self = .alone(.gbk)
        case "ASCII", "USASCII", "ISO646": self = .set(.ascii)
        case "GB2312": self = .set(.gb2312)
        default:
            if name.hasPrefix("ISO8859") {
                guard let set = Self.part(name.dropFirst(7)) else { return nil }
                self = .set(set)
                return
            }
            for prefix in ["ISO", "2022", "IR"] where name.hasPrefix(prefix) { name = name.dropFirst(prefix.count) }
            guard let set = Self.registration(name) else { return nil }
            self = .set(set)
        }
    }

    /// By the number in the international register of coded character sets.
    private static func registration(_ number: Substring) -> GraphicSet? {
        switch number {
        case "6": .ascii
        case "13": .katakana
        case "14": .romanJIS
        case "58": .gb2312
        case "87": .jisX0208
        case "100": .latin1
        case "101": .latin2
        case "109": .latin3
        case "110": .latin4
        case "126": .greek
        case "127": .arabic
        case "138": .hebrew
        case "144": .cyrillic
        case "148": .latin5
        case "149": .ksX1001
        case "159": .jisX0212
        case "166": .thai
        case "203": .latin9
        default: nil
        }
    }

    /// By the part of ISO 8859.
    private static func part(_ number: Substring) -> GraphicSet? {
        switch number {
        case "1": .latin1
        case "2": .latin2
        case "3": .latin3
        case "4": .latin4
        case "5": .cyrillic
        case "6": .arabic
        case "7": .greek
        case "8": .hebrew
        case "9": .latin5
        case "11": .thai
        case "15": .latin9
        default: nil
        }
    }
}

extension TextCoding {
    /// The coding of the values of Specific Character Set.
    ///
    /// A term that is unknown, or that goes with no other and is not the first, is passed over.
    init(definedTerms: [String]) {
        let first = definedTerms.first.flatMap(CharacterSetTerm.init)
        if case .alone(let coding) = first {
            self = coding
            return
        }
        var initial = InvokedSets()
        if case .set(let set) = first {
            if set.half == .right { initial.right = set }
            if set == .katakana || set == .romanJIS { initial = InvokedSets(left: .romanJIS, right: .katakana) }
        }
        var extensions = CodeExtensions(initial: initial)
        for term in definedTerms {
            guard case .set(let set) = CharacterSetTerm(term) else { continue }
            extensions.declare(set)
            if set == .katakana { extensions.declare(.romanJIS) }
        }
        self = .iso2022(extensions)
    }
}
