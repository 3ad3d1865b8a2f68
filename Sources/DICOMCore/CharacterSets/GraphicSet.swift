/// A repertoire that code extensions bring into one half of the code (PS3.3 C.12.1.1.2, PS3.5 6.1.2.4).
///
/// The raw values are in the order in which a character is looked for when text is encoded.
enum GraphicSet: UInt8, CaseIterable, Sendable {
    /// ISO-IR 6, left half.
    case ascii
    /// ISO-IR 14, left half. Read and written as ASCII: 5C parts values, whatever its glyph.
    case romanJIS
    // Right half, one byte; the generated rows are in this order.
    case katakana, latin1, latin2, latin3, latin4, latin5, latin9, cyrillic, arabic, greek, hebrew, thai
    /// Left half, two bytes.
    case jisX0208, jisX0212
    /// Right half, two bytes.
    case ksX1001, gb2312

    /// A half of the code: bytes below and above 80.
    enum Half: Sendable { case left, right }

    var half: Half {
        switch self {
        case .ascii, .romanJIS, .jisX0208, .jisX0212: .left
        default: .right
        }
    }

    /// The row of a set of one byte a character among the generated ones; nil for the others.
    var singleByteRow: Int? {
        let row = Int(rawValue) - Int(GraphicSet.katakana.rawValue)
        return row >= 0 && self.rawValue <= GraphicSet.thai.rawValue ? row : nil
    }

    /// What brings the set into its half (PS3.3 tables C.12-3 and C.12-4), after ESC.
    var escapeSequence: [UInt8] {
        switch self {
        case .ascii: [0x28, 0x42]
        case .romanJIS: [0x28, 0x4A]
        case .katakana: [0x29, 0x49]
        case .latin1: [0x2D, 0x41]
        case .latin2: [0x2D, 0x42]
        case .latin3: [0x2D, 0x43]
        case .latin4: [0x2D, 0x44]
        case .latin5: [0x2D, 0x4D]
        case .latin9: [0x2D, 0x62]
        case .cyrillic: [0x2D, 0x4C]
        case .arabic: [0x2D, 0x47]
        case .greek: [0x2D, 0x46]
        case .hebrew: [0x2D, 0x48]
        case .thai: [0x2D, 0x54]
        case .jisX0208: [0x24, 0x42]
        case .jisX0212: [0x24, 0x28, 0x44]
        case .ksX1001: [0x24, 0x29, 0x43]
        case .gb2312: [0x24, 0x29, 0x41]
        }
    }

    /// The code of a character, its bytes below 80; nil where the set does not have it, or is of ASCII.
    func code(of scalar: Unicode.Scalar) -> DoubleByteTable.Code? {
        if let row = singleByteRow {
            return SingleByteTable.code(of: scalar, row: row).map { DoubleByteTable.Code(rawValue: UInt16($0 & 0x7F)) }
        }
        switch self {
        case .jisX0208: return DoubleByteTable.jisX0208Codes[scalar]
        case .jisX0212: return DoubleByteTable.jisX0212Codes[scalar]
        case .ksX1001: return DoubleByteTable.ksX1001Codes[scalar]
        case .gb2312: return DoubleByteTable.gb2312Codes[scalar]
        default: return nil
        }
    }
}

/// Which sets are in force in the two halves of the code.
struct InvokedSets: Hashable, Sendable {
    var left = GraphicSet.ascii
    /// Nil where nothing was declared for it.
    var right: GraphicSet?
}

/// An escape sequence that names a set.
struct Designation {
    let set: GraphicSet
    let half: GraphicSet.Half
    /// In bytes, ESC included.
    let length: Int

    /// Reads the escape sequence that begins at an offset; nil where it is none that text may hold.
    ///
    /// JIS C 6226 (`ESC $ @`), the long form `ESC $ ( B` and Katakana in the left half (`ESC ( I`) are read as well.
    init?(_ bytes: borrowing RawSpan, at start: Int) {
        guard let first = bytes.byte(at: start + 1), let second = bytes.byte(at: start + 2) else { return nil }
        switch first {
        case 0x24 where second == 0x28 || second == 0x29:
            guard let final = bytes.byte(at: start + 3), let set = Self.doubleByteSet(final) else { return nil }
            self.init(set: set, half: second == 0x28 ? .left : .right, length: 4)
        case 0x24:
            guard let set = Self.doubleByteSet(second) else { return nil }
            self.init(set: set, half: .left, length: 3)
        case 0x28, 0x29, 0x2D:
            guard let set = Self.singleByteSet(intermediate: first, final: second) else { return nil }
            self.init(set: set, half: first == 0x28 ? .left : .right, length: 3)
        default: return nil
        }
    }

    private init(set: GraphicSet, half: GraphicSet.Half, length: Int) {
        self.set = set
        self.half = half
        self.length = length
    }

    private static func doubleByteSet(_ final: UInt8) -> GraphicSet? {
        switch final {
        case 0x40, 0x42: .jisX0208
        case 0x41: .gb2312
        case 0x43: .ksX1001
        case 0x44: .jisX0212
        default: nil
        }
    }

    private static func singleByteSet(intermediate: UInt8, final: UInt8) -> GraphicSet? {
        switch (intermediate, final) {
        case (0x28, 0x42): .ascii
        case (0x28, 0x4A): .romanJIS
        case (0x28, 0x49), (0x29, 0x49): .katakana
        case (0x2D, 0x41): .latin1
        case (0x2D, 0x42): .latin2
        case (0x2D, 0x43): .latin3
        case (0x2D, 0x44): .latin4
        case (0x2D, 0x4D): .latin5
        case (0x2D, 0x62): .latin9
        case (0x2D, 0x4C): .cyrillic
        case (0x2D, 0x47): .arabic
        case (0x2D, 0x46): .greek
        case (0x2D, 0x48): .hebrew
        case (0x2D, 0x54): .thai
        default: nil
        }
    }
}
