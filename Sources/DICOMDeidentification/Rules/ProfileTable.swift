import DICOMCore

/// Table E.1-1 of PS3.15, by tag.
struct ProfileTable: Sendable {
    /// Of the table, with these options in force.
    struct Treatment {
        let action: ActionCode
        /// The option that decides, nil where the basic profile does.
        let option: DeidentificationOption?
        /// What is done where cleaning leaves nothing.
        let basic: ActionCode
    }

    private let treatments: [UInt32: Treatment]

    init(_ options: Set<DeidentificationOption>) {
        var treatments: [UInt32: Treatment] = [:]
        for row in TableRows(ProfileRows.rows) where row.count == 3 {
            guard let rule = Rule(row[1], letters: row[2]) else { continue }
            let resolved = rule.resolved(options)
            let treatment = Treatment(action: resolved.action, option: resolved.by, basic: rule.basic)
            // Curves (50xx) and overlays (60xx) are looked up by their first group.
            guard let tag = UInt32(row[0].replacingX, radix: 16) else { continue }
            treatments[tag] = treatment
        }
        self.treatments = treatments
    }

    subscript(tag: AttributeTag) -> Treatment? {
        switch tag.group {
        case 0x5000...0x50FF: treatments[0x5000_0000]
        case 0x6000...0x60FF: treatments[0x6000_0000 | UInt32(tag.element)]
        default: treatments[tag.rawValue]
        }
    }

    /// The curves' only row is about the whole group.
    var curves: Treatment? { treatments[0x5000_0000] }
    /// Overlay Data (60xx,3000).
    var overlays: Treatment? { treatments[0x6000_3000] }
}

extension Substring {
    /// Zeros for the digits that vary.
    fileprivate var replacingX: String { String(map { $0 == "x" ? "0" : $0 }) }
}

/// Generated rows, cut at their bars.
struct TableRows: Sequence, IteratorProtocol {
    private var lines: ArraySlice<Substring>

    init(_ literal: StaticString) {
        lines = literal.description.split(separator: "\n")[...]
    }

    mutating func next() -> [Substring]? {
        lines.popFirst()?.split(separator: "|", omittingEmptySubsequences: false)
    }
}
