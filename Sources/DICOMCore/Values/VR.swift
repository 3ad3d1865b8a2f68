/// Value Representation: how the bytes of a value are to be read (PS3.5 6.2).
public enum VR: UInt16, CaseIterable, Sendable {
    // The raw value is the two letters as they stand in an explicit VR stream, read as a little endian number.
    case AE = 0x4541, AS = 0x5341, AT = 0x5441, CS = 0x5343, DA = 0x4144, DS = 0x5344, DT = 0x5444
    case FD = 0x4446, FL = 0x4C46, IS = 0x5349, LO = 0x4F4C, LT = 0x544C, OB = 0x424F, OD = 0x444F
    case OF = 0x464F, OL = 0x4C4F, OV = 0x564F, OW = 0x574F, PN = 0x4E50, SH = 0x4853, SL = 0x4C53
    case SQ = 0x5153, SS = 0x5353, ST = 0x5453, SV = 0x5653, TM = 0x4D54, UC = 0x4355, UI = 0x4955
    case UL = 0x4C55, UN = 0x4E55, UR = 0x5255, US = 0x5355, UT = 0x5455, UV = 0x5655

    /// The VR named by two letters, `"PN"`.
    public init?(code: String) {
        var letters = code.utf8.makeIterator()
        guard code.utf8.count == 2, let first = letters.next(), let second = letters.next() else { return nil }
        self.init(rawValue: UInt16(second) << 8 | UInt16(first))
    }

    /// Two letters, `"PN"`.
    public var code: String {
        String(UnicodeScalar(UInt8(truncatingIfNeeded: rawValue))) + String(UnicodeScalar(UInt8(rawValue >> 8)))
    }

    /// Whether the length stands in 32 bits after two reserved bytes in an explicit VR stream (PS3.5 7.1.2).
    public var hasLongLength: Bool {
        switch self {
        case .OB, .OD, .OF, .OL, .OV, .OW, .SQ, .SV, .UC, .UN, .UR, .UT, .UV: true
        default: false
        }
    }

    /// The value is characters, padded to even length with a space (with NUL for UI).
    public var isText: Bool {
        switch self {
        case .AE, .AS, .CS, .DA, .DS, .DT, .IS, .LO, .LT, .PN, .SH, .ST, .TM, .UC, .UI, .UR, .UT: true
        default: false
        }
    }

    /// Text that Specific Character Set (0008,0005) governs (PS3.5 6.1.2.2).
    public var usesCharacterSet: Bool {
        switch self {
        case .LO, .LT, .PN, .SH, .ST, .UC, .UT: true
        default: false
        }
    }

    /// A backslash parts one value from the next (PS3.5 6.4).
    public var hasBackslashSeparatedValues: Bool {
        switch self {
        case .AE, .AS, .CS, .DA, .DS, .DT, .IS, .LO, .PN, .SH, .TM, .UC, .UI: true
        default: false
        }
    }

    /// How many bytes change places together between little and big endian: 1, 2, 4 or 8 (PS3.5 7.3).
    public var swapUnit: Int {
        switch self {
        case .AT, .OW, .SS, .US: 2
        case .FL, .OF, .OL, .SL, .UL: 4
        case .FD, .OD, .OV, .SV, .UV: 8
        default: 1
        }
    }

    /// The byte that fills a value up to even length (PS3.5 6.2).
    public var paddingByte: UInt8 {
        isText && self != .UI ? 0x20 : 0
    }
}

extension VR: CustomStringConvertible {
    public var description: String { code }
}
