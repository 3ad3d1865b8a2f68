/// Date Time (VR DT, PS3.5 6.2): `20240131113059.25+0100`, of the precision that its text has, from the year on.
public struct DICOMDateTime: TextRepresentedValue, Hashable {
    public let year: Int
    public let month: Int?
    public let day: Int?
    /// Nil where the text ends with the day
    public let time: DICOMTime?
    /// From UTC, in minutes; nil where the text states none: then Timezone Offset From UTC (0008,0201) holds
    public let utcOffset: Int?
    public let description: String

    public init?(_ text: String) {
        var bytes = Array(text.utf8)[...]
        utcOffset = Self.removeOffset(&bytes)
        if utcOffset == nil, bytes.contains(where: { $0 == 0x2B || $0 == 0x2D }) { return nil }
        let start = bytes.startIndex
        guard bytes.count >= 4, let year = Digits.value(bytes[start..<start + 4]) else { return nil }
        self.year = year
        month = bytes.count >= 6 ? Digits.value(bytes[start + 4..<start + 6]) : nil
        day = bytes.count >= 8 ? Digits.value(bytes[start + 6..<start + 8]) : nil
        let clock = bytes.dropFirst(8)
        time = clock.isEmpty ? nil : DICOMTime(String(decoding: clock, as: UTF8.self))
        let hasValidDate =
            switch bytes.count {
            case 4: true
            case 6: (1...12).contains(month ?? 0)
            case 8...: DICOMDate(year: year, month: month ?? 0, day: day ?? 0) != nil
            default: false
            }
        guard hasValidDate, clock.isEmpty || time != nil else { return nil }
        description = text
    }

    /// The offset at the end of the text, taken off; nil where there is none or it is none.
    private static func removeOffset(_ bytes: inout ArraySlice<UInt8>) -> Int? {
        guard bytes.count >= 9, let sign = bytes.dropLast(4).last, sign == 0x2B || sign == 0x2D else { return nil }
        let digits = bytes.suffix(4)
        guard let hours = Digits.value(digits.prefix(2)), let minutes = Digits.value(digits.suffix(2)), minutes < 60
        else { return nil }
        let size = hours * 60 + minutes
        // -12:00 to +14:00; nothing is written -0000.
        guard sign == 0x2D ? (1...720).contains(size) : size <= 840 else { return nil }
        bytes = bytes.dropLast(5)
        return sign == 0x2D ? -size : size
    }
}
