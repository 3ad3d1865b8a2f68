/// The vendors' private elements by creator.
struct PrivateElements: Sendable {
    static let shared = PrivateElements()

    private let rows = RowText(PrivateElementTable.rows)
    /// The rows of each creator.
    private let creators: [String: Range<Int>]

    private init() {
        var creators: [String: Range<Int>] = [:]
        var open: (name: String, start: Int)?
        for row in 0..<rows.count where rows[row].utf8.first == 0x40 {
            if let open { creators[open.name] = open.start..<row }
            open = (String(rows[row].dropFirst()), row + 1)
        }
        if let open { creators[open.name] = open.start..<rows.count }
        self.creators = creators
    }

    func entry(for tag: AttributeTag, creator: String) -> DataDictionary.Entry? {
        guard tag.isPrivate, let range = creators[creator] else { return nil }
        let wanted = Hexadecimal.text(tag.group, digits: 4) + "XX" + Hexadecimal.text(tag.element & 0xFF, digits: 2)
        for row in range {
            let fields = rows[row].split(separator: "|", maxSplits: 3, omittingEmptySubsequences: false)
            guard fields.count == 4, fields[0].uppercased() == wanted else { continue }
            return DataDictionary.Entry(
                keyword: "", name: String(fields[3]), vrs: [VR(code: String(fields[1])) ?? .UN],
                multiplicity: ValueMultiplicity(fields[2]), isRetired: false)
        }
        return nil
    }
}
