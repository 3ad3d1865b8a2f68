/// Date (VR DA, PS3.5 6.2): a day of the Gregorian calendar, `20240131`. The old form `2024.01.31` is read too.
public struct DICOMDate: TextRepresentedValue, Hashable, Comparable {
    public let year: Int
    /// 1...12
    public let month: Int
    /// 1...31, as the month allows
    public let day: Int

    /// Nil for days that no calendar has.
    public init?(year: Int, month: Int, day: Int) {
        guard (0...9999).contains(year), (1...12).contains(month),
            (1...Self.days(in: month, of: year)).contains(day)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    public init?(_ text: String) {
        var bytes = Array(text.utf8)
        if bytes.count == 10, bytes[4] == 0x2E, bytes[7] == 0x2E { bytes = bytes.filter { $0 != 0x2E } }
        guard bytes.count == 8, let year = Digits.value(bytes[0..<4]), let month = Digits.value(bytes[4..<6]),
            let day = Digits.value(bytes[6..<8])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    public var description: String {
        Digits.text(year, 4) + Digits.text(month, 2) + Digits.text(day, 2)
    }

    public static func < (left: Self, right: Self) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
