/// A range of date-times (VR DT in a query, PS3.5 6.2 and PS3.4 C.2.2.2.5.3), or of a date and a time of two attributes
/// that are asked for together (C.2.2.2.5.4). An end of low precision reaches as far as it can be understood.
///
/// A dash may be the sign of an offset from UTC: `20240101-0500` is one date-time, `20240101-20240102` a range,
/// `20240101-0500-` a range from it on.
public struct DICOMDateTimeRange: TextRepresentedValue, Hashable {
    /// Nil where it is open.
    public let first: DICOMDateTime?
    /// Nil where it is open.
    public let last: DICOMDateTime?

    /// Nil where both are, or the last is before the first however they are understood.
    public init?(first: DICOMDateTime?, last: DICOMDateTime?) {
        guard first != nil || last != nil else { return nil }
        if let first, let last,
            last.microseconds(assumingOffset: 0).upperBound < first.microseconds(assumingOffset: 0).lowerBound
        {
            return nil
        }
        self.first = first
        self.last = last
    }

    /// Nil for text that is no date-time and no range of them; `-` alone is none.
    public init?(_ text: String) {
        if let instant = DICOMDateTime(text) {
            self.init(first: instant, last: instant)
            return
        }
        // The dash between the ends is the first that leaves an end, or nothing, on either side.
        for dash in text.indices where text[dash] == "-" {
            let first = Text.trimmed(text[..<dash], leading: true)
            let last = Text.trimmed(text[text.index(after: dash)...], leading: true)
            let ends = (DICOMDateTime(first), DICOMDateTime(last))
            guard first.isEmpty || ends.0 != nil, last.isEmpty || ends.1 != nil else { continue }
            self.init(first: ends.0, last: ends.1)
            return
        }
        return nil
    }

    /// The range that a range of days and one of times mean together: from the first time of the first day to the last
    /// time of the last.
    ///
    /// - Parameter utcOffset: of both, in minutes (Timezone Offset From UTC, 0008,0201); nil where none is stated.
    public init?(dates: DICOMDateRange, times: DICOMTimeRange?, utcOffset: Int? = nil) {
        func end(_ date: DICOMDate?, _ time: DICOMTime?) -> DICOMDateTime? {
            date.flatMap { DICOMDateTime(date: $0, time: time, utcOffset: utcOffset) }
        }
        self.init(first: end(dates.first, times?.first), last: end(dates.last, times?.last))
    }

    /// Whether all that the date-time may mean lies in the range.
    ///
    /// - Parameter utcOffset: of ends and values that state none, in minutes.
    public func contains(_ instant: DICOMDateTime, assumingOffset utcOffset: Int = 0) -> Bool {
        let instant = instant.microseconds(assumingOffset: utcOffset)
        return (first.map { $0.microseconds(assumingOffset: utcOffset).lowerBound <= instant.lowerBound } ?? true)
            && (last.map { instant.upperBound <= $0.microseconds(assumingOffset: utcOffset).upperBound } ?? true)
    }

    /// As it is written in a key: one date-time without a dash between ends.
    public var description: String {
        RangeText.text(first?.description, last?.description)
    }
}
