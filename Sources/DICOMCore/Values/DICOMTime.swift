/// Time (VR TM, PS3.5 6.2): a time of day of the precision that its text has, `1130` or `113059.250`.
/// The old form `11:30:59` is read too.
public struct DICOMTime: TextRepresentedValue, Hashable {
    /// 0...23
    public let hour: Int
    /// 0...59, nil where the text ends before it
    public let minute: Int?
    /// 0...60: a leap second is one
    public let second: Int?
    /// Millionths of a second, nil where the text has no fraction
    public let microsecond: Int?
    public let description: String

    public init?(_ text: String) {
        let bytes = Array(text.utf8.filter { $0 != 0x3A })
        let parts = bytes.split(separator: 0x2E, maxSplits: 1, omittingEmptySubsequences: false)
        guard let clock = parts.first, [2, 4, 6].contains(clock.count) else { return nil }
        guard parts.count == 1 || clock.count == 6 && (1...6).contains(parts[1].count) else { return nil }
        let start = clock.startIndex
        guard let hour = Digits.value(clock[start..<start + 2]), hour < 24 else { return nil }
        self.hour = hour
        minute = clock.count >= 4 ? Digits.value(clock[start + 2..<start + 4]) : nil
        second = clock.count == 6 ? Digits.value(clock[start + 4..<start + 6]) : nil
        microsecond =
            parts.count == 2 ? Digits.value(parts[1] + Array(repeating: 0x30, count: 6 - parts[1].count)) : nil
        guard clock.count < 4 || minute.map({ $0 < 60 }) == true, clock.count < 6 || second.map({ $0 <= 60 }) == true,
            parts.count == 1 || microsecond != nil
        else { return nil }
        description = text
    }

    /// Nil where a number is out of its range.
    public init?(hour: Int, minute: Int, second: Int, microsecond: Int = 0) {
        var text = Digits.text(hour, 2) + Digits.text(minute, 2) + Digits.text(second, 2)
        if microsecond != 0 { text += "." + Digits.text(microsecond, 6) }
        self.init(text)
    }
}
