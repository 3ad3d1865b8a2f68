/// A range of days (VR DA in a query, PS3.5 6.2 and PS3.4 C.2.2.2.5.1): `20240101-20240131`, `20240101-`, `-20240131`,
/// or one day. Both ends belong to it.
public struct DICOMDateRange: TextRepresentedValue, Hashable {
    /// Nil where it is open.
    public let first: DICOMDate?
    /// Nil where it is open.
    public let last: DICOMDate?

    /// Nil where both are, or the last day is before the first.
    public init?(first: DICOMDate?, last: DICOMDate?) {
        guard first != nil || last != nil else { return nil }
        if let first, let last, last < first { return nil }
        self.first = first
        self.last = last
    }

    /// Nil for text that is no day and no range of days; `-` alone is none.
    public init?(_ text: String) {
        if let day = DICOMDate(text) {
            self.init(first: day, last: day)
            return
        }
        guard let ends = RangeText.ends(of: text, { DICOMDate($0) }) else { return nil }
        self.init(first: ends.0, last: ends.1)
    }

    public func contains(_ date: DICOMDate) -> Bool {
        (first.map { $0 <= date } ?? true) && (last.map { date <= $0 } ?? true)
    }

    /// As it is written in a key: one day without a dash.
    public var description: String {
        RangeText.text(first?.description, last?.description)
    }
}

/// A range of times of day (VR TM in a query, PS3.4 C.2.2.2.5.2): `0800-1200`, `0800-`, `-1200`, or one time.
/// An end of low precision reaches as far as it can be understood: `08-09` up to 09:59:59.999999.
public struct DICOMTimeRange: TextRepresentedValue, Hashable {
    /// Nil where it is open.
    public let first: DICOMTime?
    /// Nil where it is open.
    public let last: DICOMTime?

    /// Nil where both are, or the last time is before the first: ranges do not go past midnight.
    public init?(first: DICOMTime?, last: DICOMTime?) {
        guard first != nil || last != nil else { return nil }
        if let first, let last, last.microseconds.upperBound < first.microseconds.lowerBound { return nil }
        self.first = first
        self.last = last
    }

    /// Nil for text that is no time and no range of times; `-` alone is none.
    public init?(_ text: String) {
        if let time = DICOMTime(text) {
            self.init(first: time, last: time)
            return
        }
        guard let ends = RangeText.ends(of: text, { DICOMTime($0) }) else { return nil }
        self.init(first: ends.0, last: ends.1)
    }

    /// Whether all that the time may mean lies in the range.
    public func contains(_ time: DICOMTime) -> Bool {
        (first.map { $0.microseconds.lowerBound <= time.microseconds.lowerBound } ?? true)
            && (last.map { time.microseconds.upperBound <= $0.microseconds.upperBound } ?? true)
    }

    /// As it is written in a key: one time without a dash.
    public var description: String {
        RangeText.text(first?.description, last?.description)
    }
}

/// Two ends with a dash between them.
enum RangeText {
    /// Nil where the text is no range; nil for an open end.
    static func ends<End>(of text: String, _ end: (String) -> End?) -> (End?, End?)? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        let trimmed = parts.map { Text.trimmed($0, leading: true) }
        let ends = trimmed.map { $0.isEmpty ? nil : end($0) }
        guard zip(trimmed, ends).allSatisfy({ $0.isEmpty || $1 != nil }) else { return nil }
        return (ends[0], ends[1])
    }

    static func text(_ first: String?, _ last: String?) -> String {
        if let first, first == last { return first }
        return (first ?? "") + "-" + (last ?? "")
    }
}
