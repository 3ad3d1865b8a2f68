import DICOMCore

/// What the profile says of an element (PS3.15 table E.1-1a).
enum ActionCode: String {
    case replace = "D", empty = "Z", remove = "X", keep = "K", clean = "C", map = "U"
    case emptyOrReplace = "Z/D", removeOrEmpty = "X/Z", removeOrReplace = "X/D"
    case removeEmptyOrReplace = "X/Z/D", removeEmptyOrMap = "X/Z/U"
}

/// A row of table E.1-1 or E.3.4-1: the action of the basic profile, and what an option makes of it.
struct Rule {
    /// The columns, in the order of the letters of a generated row.
    private static let columns: [DeidentificationOption] = [
        .retainSafePrivate, .retainUIDs, .retainDeviceIdentity, .retainInstitutionIdentity,
        .retainPatientCharacteristics, .retainLongitudinalFullDates, .retainLongitudinalModifiedDates,
        .cleanDescriptors, .cleanStructuredContent, .cleanGraphics,
    ]

    let basic: ActionCode
    private let kept: Set<DeidentificationOption>
    private let cleaned: Set<DeidentificationOption>

    init?(_ basic: Substring, letters: Substring) {
        guard let basic = ActionCode(rawValue: String(basic)) else { return nil }
        self.basic = basic
        var (kept, cleaned): (Set<DeidentificationOption>, Set<DeidentificationOption>) = ([], [])
        for (option, letter) in zip(Self.columns, letters.utf8) {
            if letter == UInt8(ascii: "K") { kept.insert(option) }
            if letter == UInt8(ascii: "C") { cleaned.insert(option) }
        }
        (self.kept, self.cleaned) = (kept, cleaned)
    }

    /// What these options make of the action. Of several: shifted dates first, since an exact one would give the shift
    /// away; then keeping; then cleaning; then the basic profile.
    func resolved(_ options: Set<DeidentificationOption>) -> (action: ActionCode, by: DeidentificationOption?) {
        let dates = DeidentificationOption.retainLongitudinalModifiedDates
        if options.contains(dates), cleaned.contains(dates) { return (.clean, dates) }
        if let option = Self.columns.first(where: { options.contains($0) && kept.contains($0) }) {
            return (.keep, option)
        }
        if let option = Self.columns.first(where: { options.contains($0) && cleaned.contains($0) }) {
            return (.clean, option)
        }
        return (basic, nil)
    }
}
