/// GB 18030 and its part GBK: one, two or four bytes a character.
///
/// Of the characters up to U+FFFF, those without two bytes have four, in the order of Unicode.
enum GB18030Table {
    static let units = CharacterSetTable.units(CharacterSetTable.gb18030, rows: 126, columns: 190)

    /// Whether GBK has the character at a place of the table.
    static func isInGBK(_ index: Int) -> Bool {
        var (low, high) = (0, CharacterSetTable.notInGBK.count)
        while low < high {
            let middle = (low + high) / 2
            let range = CharacterSetTable.notInGBK[middle]
            if range.contains(index) { return false }
            if range.upperBound <= index { low = middle + 1 } else { high = middle }
        }
        return true
    }

    /// Where two bytes stand in the table; the trail is 40 to 7E or 80 to FE.
    static func index(lead: UInt8, trail: UInt8) -> Int {
        (Int(lead) - 0x81) * 190 + Int(trail) - (trail < 0x7F ? 0x40 : 0x41)
    }

    /// From characters to places in the table, one added; 0 where there is none.
    static let places: ContiguousArray<UInt16> = {
        var places = ContiguousArray<UInt16>(repeating: 0, count: 0x1_0000)
        for index in units.indices { places[Int(units[index])] = UInt16(index + 1) }
        return places
    }()

    /// Neighbours in Unicode with neighbouring four-byte codes.
    private struct Run {
        let scalar: Int
        /// The number of the four-byte code.
        let number: Int
        let count: Int
    }

    private static let runs: [Run] = {
        var runs: [Run] = []
        var number = 0
        var start = 0x80
        for value in 0x80...0x1_0000 {
            let isOutside = value == 0x1_0000 || places[value] != 0 || 0xD800..<0xE000 ~= value
            guard isOutside else { continue }
            if value > start {
                runs.append(Run(scalar: start, number: number, count: value - start))
                number += value - start
            }
            start = value + 1
        }
        return runs
    }()

    /// The character of a four-byte code by its number; nil where there is none.
    static func scalar(number: Int) -> UInt32? {
        if number >= 189_000 {
            let value = number - 189_000 + 0x1_0000
            return value <= 0x10_FFFF ? UInt32(value) : nil
        }
        let run = runs[partition { $0.number <= number } - 1]
        return number < run.number + run.count ? UInt32(run.scalar + number - run.number) : nil
    }

    /// The number of a character's four-byte code, for one without two bytes.
    static func number(of scalar: Unicode.Scalar) -> Int {
        let value = Int(scalar.value)
        if value >= 0x1_0000 { return value - 0x1_0000 + 189_000 }
        let run = runs[partition { $0.scalar <= value } - 1]
        return run.number + value - run.scalar
    }

    /// The number of runs, from the first on, that fit.
    private static func partition(_ fits: (Run) -> Bool) -> Int {
        var (low, high) = (0, runs.count)
        while low < high {
            let middle = (low + high) / 2
            if fits(runs[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
