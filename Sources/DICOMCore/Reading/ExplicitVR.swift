/// The two letters of a VR in an explicit VR stream (PS3.5 7.1.2).
enum ExplicitVR {
    enum Form {
        /// Sixteen bits of length after the VR.
        case short
        /// Two reserved bytes, then thirty-two bits of length.
        case long
        case unknown
    }

    /// By a bit of each second letter, for every first one: two loads from a table, no chain of comparisons.
    @inline(__always)
    static func form(of code: UInt16) -> Form {
        let second = UInt32(code >> 8) &- 0x41
        guard second < 26 else { return .unknown }
        let letters = letters(after: UInt8(truncatingIfNeeded: code))
        if letters.short >> second & 1 != 0 { return .short }
        return letters.long >> second & 1 != 0 ? .long : .unknown
    }

    /// The second letters of the VRs that start with a letter.
    @inline(__always)
    private static func letters(after first: UInt8) -> (short: UInt32, long: UInt32) {
        switch first {
        case UInt8(ascii: "A"): (bit(.AE) | bit(.AS) | bit(.AT), 0)
        case UInt8(ascii: "C"): (bit(.CS), 0)
        case UInt8(ascii: "D"): (bit(.DA) | bit(.DS) | bit(.DT), 0)
        case UInt8(ascii: "F"): (bit(.FD) | bit(.FL), 0)
        case UInt8(ascii: "I"): (bit(.IS), 0)
        case UInt8(ascii: "L"): (bit(.LO) | bit(.LT), 0)
        case UInt8(ascii: "O"): (0, bit(.OB) | bit(.OD) | bit(.OF) | bit(.OL) | bit(.OV) | bit(.OW))
        case UInt8(ascii: "P"): (bit(.PN), 0)
        case UInt8(ascii: "S"): (bit(.SH) | bit(.SL) | bit(.SS) | bit(.ST), bit(.SQ) | bit(.SV))
        case UInt8(ascii: "T"): (bit(.TM), 0)
        case UInt8(ascii: "U"): (bit(.UI) | bit(.UL) | bit(.US), bit(.UC) | bit(.UN) | bit(.UR) | bit(.UT) | bit(.UV))
        default: (0, 0)
        }
    }

    @inline(__always)
    private static func bit(_ vr: VR) -> UInt32 {
        1 << (UInt32(vr.rawValue >> 8) &- 0x41)
    }

    /// Whether both bytes are upper-case letters.
    static func isLetters(_ code: UInt16) -> Bool {
        (0x41...0x5A).contains(UInt8(truncatingIfNeeded: code)) && (0x41...0x5A).contains(UInt8(code >> 8))
    }
}
