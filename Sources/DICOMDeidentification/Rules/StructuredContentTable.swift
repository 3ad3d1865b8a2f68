/// Table E.3.4-1 of PS3.15, by the concept of a content item.
struct StructuredContentTable: Sendable {
    private let treatments: [String: ProfileTable.Treatment]

    init(_ options: Set<DeidentificationOption>) {
        var treatments: [String: ProfileTable.Treatment] = [:]
        for row in TableRows(StructuredContentRows.rows) where row.count == 4 {
            guard let rule = Rule(row[2], letters: row[3]) else { continue }
            let resolved = rule.resolved(options)
            treatments[Self.key(String(row[0]), String(row[1]))] = ProfileTable.Treatment(
                action: resolved.action, option: resolved.by, basic: rule.basic)
        }
        self.treatments = treatments
    }

    /// - Parameters:
    ///   - scheme: Coding Scheme Designator (0008,0102)
    ///   - code: Code Value (0008,0100)
    func treatment(scheme: String, code: String) -> ProfileTable.Treatment? {
        treatments[Self.key(scheme, code)]
    }

    private static func key(_ scheme: String, _ code: String) -> String { scheme + "|" + code }
}
