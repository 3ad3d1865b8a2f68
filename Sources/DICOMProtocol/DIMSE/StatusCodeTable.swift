/// What the standard calls status codes (PS3.7 C and the service classes of PS3.4), cut from the generated rows once.
struct StatusCodeTable: Sendable {
    static let shared = StatusCodeTable()

    private struct Row {
        /// The digits that the code states, and which those are: `A7xx` is A700 under FF00.
        let (value, mask): (UInt16, UInt16)
        let service, operations, meaning: Substring

        init?(_ line: Substring) {
            let fields = line.split(separator: "|", maxSplits: 4, omittingEmptySubsequences: false)
            guard fields.count == 5 else { return nil }
            var (value, mask): (UInt16, UInt16) = (0, 0)
            for digit in fields[0] {
                value = value << 4 | UInt16(digit.hexDigitValue ?? 0)
                mask = mask << 4 | (digit == "x" ? 0 : 15)
            }
            (self.value, self.mask) = (value, mask)
            (service, operations, meaning) = (fields[1], fields[3], fields[4])
        }

        /// Rows that name no operation are about all.
        func isOf(_ operation: String?) -> Bool {
            guard let operation, !operations.isEmpty else { return true }
            return operations.split(separator: " ").contains(operation[...])
        }
    }

    private let rows: [Row]

    private init() {
        rows = StatusCodeRows.rows.description.split(separator: "\n").compactMap(Row.init)
    }

    /// The service's own meaning before the general one, a stated code before a range.
    func meaning(of code: UInt16, service: String, operation: String?) -> String? {
        let fitting = rows.filter { row in
            code & row.mask == row.value && (row.service == service || row.service == "(all)")
                && row.isOf(operation)
        }
        // The first of the best: rows of one code stand in the order of the standard.
        var best: (rank: Int, row: Row)?
        for row in fitting {
            let rank = (row.service == service ? 32 : 0) + row.mask.nonzeroBitCount
            if rank > best?.rank ?? -1 { best = (rank, row) }
        }
        return best.map { String($0.row.meaning) }
    }
}

extension DIMSEStatus.Code {
    /// What the standard calls the code, `Refused: Out of resources`; nil where it has no name for it.
    ///
    /// - Parameters:
    ///   - service: as PS3.4 names it, `Storage`, `Query/Retrieve`, `Modality Worklist`, `Print`; any other gets the
    ///     meaning that all services share (PS3.7 C).
    ///   - operation: `C-MOVE`; nil takes the first that knows the code.
    public func meaning(service: String, operation: String? = nil) -> String? {
        StatusCodeTable.shared.meaning(of: rawValue, service: service, operation: operation)
    }
}
