/// The vendors' private elements by creator.
struct PrivateElements: Sendable {
    static let shared = PrivateElements()

    private let rows = RowText(PrivateElementTable.rows)
    /// The rows of each creator.
    private let creators: [String: Range<Int>]

    private init() {
        var creators: [String: Range<Int>] = [:]
        var open: (name: String, start: Int)?
        for row in 0..<rows.count {
            // The whole of a creator's row: none of them has a bar.
            let isCreator = rows.withField(0, of: row) { $0.count > 0 && $0[0] == UInt8(ascii: "@") }
            guard isCreator else { continue }
            if let open { creators[open.name] = open.start..<row }
            open = (String(rows[row].dropFirst()), row + 1)
        }
        if let open { creators[open.name] = open.start..<rows.count }
        self.creators = creators
    }

    func entry(for tag: AttributeTag, creator: String) -> DataDictionary.Entry? {
        guard tag.isPrivate, let range = creators[creator] else { return nil }
        let digits = Hexadecimal.text(tag.group, digits: 4) + "xx" + Hexadecimal.text(tag.element & 0xFF, digits: 2)
        let wanted = Array(digits.utf8)
        for row in range {
            let isWanted = rows.withField(0, of: row) { pattern in
                pattern.count == wanted.count && wanted.indices.allSatisfy { pattern[$0] == wanted[$0] }
            }
            guard isWanted else { continue }
            let fields = rows[row].split(separator: "|", maxSplits: 3, omittingEmptySubsequences: false)
            guard fields.count == 4 else { continue }
            let vrs = fields[1].split(separator: "/").compactMap { VR(code: String($0)) }
            return DataDictionary.Entry(
                keyword: "", name: String(fields[3]), vrs: vrs.isEmpty ? [.UN] : vrs,
                multiplicity: ValueMultiplicity(fields[2]), isRetired: false)
        }
        return nil
    }
}
