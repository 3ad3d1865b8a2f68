/// Sets of two bytes a character, decoded from their text on first use.
enum DoubleByteTable {
    static let jisX0208 = CharacterSetTable.units(CharacterSetTable.jisX0208, rows: 94, columns: 94)
    static let jisX0212 = CharacterSetTable.units(CharacterSetTable.jisX0212, rows: 94, columns: 94)
    static let ksX1001 = CharacterSetTable.units(CharacterSetTable.ksX1001, rows: 94, columns: 94)

    /// GB 2312 is GBK from A1A1 on, but for a few characters.
    static let gb2312: ContiguousArray<UInt16> = {
        var wide = GB18030Table.units
        for range in CharacterSetTable.notInGBK + CharacterSetTable.notInGB2312 {
            for index in range { wide[index] = 0 }
        }
        for (index, unit) in CharacterSetTable.otherInGB2312 { wide[index] = unit }
        var units = ContiguousArray<UInt16>()
        units.reserveCapacity(94 * 94)
        for row in 0..<94 {
            let start = GB18030Table.index(lead: UInt8(0xA1 + row), trail: 0xA1)
            units += wide[start..<start + 94]
        }
        return units
    }()

    static let jisX0208Codes = Codes(jisX0208)
    static let jisX0212Codes = Codes(jisX0212)
    static let ksX1001Codes = Codes(ksX1001)
    static let gb2312Codes = Codes(gb2312)

    /// The character of two bytes between 21 and 7E; nil where there is none.
    static func scalar(of first: UInt8, _ second: UInt8, in set: GraphicSet) -> UInt16? {
        guard (0x21...0x7E).contains(first), (0x21...0x7E).contains(second) else { return nil }
        let index = (Int(first) - 0x21) * 94 + Int(second) - 0x21
        let unit: UInt16
        switch set {
        case .jisX0208: unit = jisX0208[index]
        case .jisX0212: unit = jisX0212[index]
        case .ksX1001: unit = ksX1001[index]
        case .gb2312: unit = gb2312[index]
        default: return nil
        }
        return unit == 0 ? nil : unit
    }

    /// One or two bytes between 20 and 7F, the first of two in the upper eight bits.
    struct Code: RawRepresentable {
        let rawValue: UInt16
    }

    /// From characters to codes: the table turned round.
    struct Codes: Sendable {
        private var codes = ContiguousArray<UInt16>(repeating: 0, count: 0x1_0000)

        init(_ units: ContiguousArray<UInt16>) {
            // The first code of a character that has two.
            for index in units.indices.reversed() where units[index] != 0 {
                codes[Int(units[index])] = UInt16((index / 94 + 0x21) << 8 | (index % 94 + 0x21))
            }
        }

        subscript(scalar: Unicode.Scalar) -> Code? {
            guard scalar.value <= 0xFFFF, codes[Int(scalar.value)] != 0 else { return nil }
            return Code(rawValue: codes[Int(scalar.value)])
        }
    }
}
