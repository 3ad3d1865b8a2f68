import DICOMCore

/// Dates moved by whole days (PS3.15 E.3.6), so that the time between two of them stays; times of day stay too.
struct DateShift {
    /// Negative into the past.
    let days: Int

    /// The text of one value of VR DA, DT or TM; nil where it is no such value, or the shift leaves the calendar.
    func shifted(_ text: String, _ vr: VR) -> String? {
        switch vr {
        case .DA: DICOMDate(text).flatMap(shifted)?.description
        case .DT: DICOMDateTime(text) == nil ? nil : shiftedDateTime(text)
        case .TM: DICOMTime(text) == nil ? nil : text
        default: nil
        }
    }

    /// The digits of the date are replaced, as many as there are; what stands behind them stays.
    private func shiftedDateTime(_ text: String) -> String? {
        let digits = text.utf8.prefix { (0x30...0x39).contains($0) }.prefix(8)
        guard let year = Int(Substring(digits.prefix(4))) else { return nil }
        // A year or a month is shifted as its middle is.
        let month = digits.count >= 6 ? Int(Substring(digits.dropFirst(4).prefix(2))) : 7
        let day = digits.count >= 8 ? Int(Substring(digits.dropFirst(6))) : digits.count >= 6 ? 15 : 1
        guard let month, let day, let date = DICOMDate(year: year, month: month, day: day), let moved = shifted(date)
        else { return nil }
        return moved.description.prefix(digits.count) + String(Substring(text.utf8.dropFirst(digits.count)))
    }

    func shifted(_ date: DICOMDate) -> DICOMDate? {
        DICOMDate(daysSince1970: date.daysSince1970 + days)
    }
}
