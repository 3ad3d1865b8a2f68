extension DICOMTime {
    /// The microseconds since midnight that the text may mean: all of the hour, minute or second with which it ends.
    public var microseconds: ClosedRange<Int> {
        let start = (hour * 3600 + (minute ?? 0) * 60 + (second ?? 0)) * 1_000_000 + (microsecond ?? 0)
        if minute == nil { return start...start + 3_599_999_999 }
        if second == nil { return start...start + 59_999_999 }
        return start...start + (microsecond == nil ? 999_999 : 0)
    }
}

extension DICOMDate {
    /// Days since 1970-01-01.
    package var daysSince1970: Int {
        // Years begin in March here, so that the leap day is the last one.
        let years = month <= 2 ? year - 1 : year
        let era = (years >= 0 ? years : years - 399) / 400
        let yearOfEra = years - era * 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// Nil for days of no year from 0 to 9999.
    package init?(daysSince1970 days: Int) {
        let day = days + 719_468
        guard (0...3_652_500).contains(day) else { return nil }
        let era = day / 146_097
        let dayOfEra = day - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let monthOfYear = month < 10 ? month + 3 : month - 9
        self.init(
            year: yearOfEra + era * 400 + (monthOfYear <= 2 ? 1 : 0), month: monthOfYear,
            day: dayOfYear - (153 * month + 2) / 5 + 1)
    }
}

extension DICOMDateTime {
    /// A day, a time of it, and the offset from UTC in minutes; nil where the offset is none (-12:00 to +14:00).
    public init?(date: DICOMDate, time: DICOMTime? = nil, utcOffset: Int? = nil) {
        // The old forms have separators.
        let clock = time.map { $0.description.filter { $0 != ":" } } ?? ""
        self.init(date.description + clock + (utcOffset.map(Self.text(ofOffset:)) ?? ""))
    }

    private static func text(ofOffset minutes: Int) -> String {
        let size = minutes.magnitude
        guard size < 6000 else { return "?" }
        return (minutes < 0 ? "-" : "+") + Digits.text(Int(size / 60), 2) + Digits.text(Int(size % 60), 2)
    }

    /// The day, where the text has one.
    public var date: DICOMDate? {
        guard let month, let day else { return nil }
        return DICOMDate(year: year, month: month, day: day)
    }

    /// The microseconds since 1970-01-01 00:00 UTC that the text may mean: all of the year, month, day, hour, minute or
    /// second with which it ends. Leap seconds do not count.
    ///
    /// - Parameter assumed: the offset where the text states none, in minutes: Timezone Offset From UTC (0008,0201).
    public func microseconds(assumingOffset assumed: Int) -> ClosedRange<Int> {
        let day = 86_400_000_000
        let shift = min(max(utcOffset ?? assumed, -1440), 1440) * 60_000_000
        let first = DICOMDate(year: year, month: month ?? 1, day: self.day ?? 1)?.daysSince1970 ?? 0
        let start = first * day - shift
        if let time { return start + time.microseconds.lowerBound...start + time.microseconds.upperBound }
        let lastMonth = month ?? 12
        let lastDay = self.day ?? DICOMDate.days(in: lastMonth, of: year)
        let last = DICOMDate(year: year, month: lastMonth, day: lastDay)?.daysSince1970 ?? first
        return start...(max(first, last) + 1) * day - 1 - shift
    }
}
