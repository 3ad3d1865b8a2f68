/// The generated tables, as text: characters in the order of their codes.
enum CharacterSetTable {
    /// Code units in the order of the codes, 0 where a code has none.
    ///
    /// - Parameters:
    ///   - literal: a row a line; `.` for a code without a character, `x-y` for neighbours in Unicode.
    ///   - columns: codes in a row.
    ///   - rows: rows in the table.
    static func units(_ literal: StaticString, rows: Int, columns: Int) -> ContiguousArray<UInt16> {
        var units = ContiguousArray<UInt16>(repeating: 0, count: rows * columns)
        var row = 0
        var place = 0
        var continuesRun = false
        for scalar in literal.description.unicodeScalars {
            switch scalar {
            case "\n":
                row += 1
                place = row * columns
            case ".": place += 1
            case "-": continuesRun = true
            default:
                let unit = UInt16(truncatingIfNeeded: scalar.value)
                let first = continuesRun ? units[place - 1] + 1 : unit
                for member in first...unit {
                    units[place] = member
                    place += 1
                }
                continuesRun = false
            }
        }
        return units
    }
}

/// The sets of one byte a character: what their upper halves stand for.
enum SingleByteTable {
    private static let count = Int(GraphicSet.thai.rawValue - GraphicSet.katakana.rawValue) + 1
    private static let units = CharacterSetTable.units(CharacterSetTable.singleByteSets, rows: count, columns: 96)

    /// The character of a byte of 80 or more; nil where there is none.
    static func scalar(of byte: UInt8, row: Int) -> UInt16? {
        // The control characters of the ISO 8859 sets keep their codes.
        guard byte >= 0xA0 else { return row == 0 ? nil : UInt16(byte) }
        let unit = units[row * 96 + Int(byte) - 0xA0]
        return unit == 0 ? nil : unit
    }

    /// The byte of 80 or more that stands for a character; nil where there is none.
    static func code(of scalar: Unicode.Scalar, row: Int) -> UInt8? {
        guard scalar.value >= 0x80, scalar.value <= 0xFFFF else { return nil }
        if scalar.value < 0xA0 { return row == 0 ? nil : UInt8(scalar.value) }
        let unit = UInt16(scalar.value)
        return units[row * 96..<(row + 1) * 96].firstIndex(of: unit).map { UInt8($0 - row * 96 + 0xA0) }
    }
}
