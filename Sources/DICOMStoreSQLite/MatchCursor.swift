import DICOMCore
import DICOMStore
import GRDB

/// The matches of a query that has many, a page at a time, out of one snapshot of the database.
actor MatchCursor {
    /// Candidates of a page.
    static let pageSize = 200

    private let matching: MatchSQL
    private var snapshot: DatabaseSnapshot?
    private var rows: ArraySlice<Int64>?
    private var page: ArraySlice<DataSet> = []

    init(_ matching: MatchSQL, in snapshot: DatabaseSnapshot) {
        self.matching = matching
        self.snapshot = snapshot
    }

    func next() async throws(StoreError) -> DataSet? {
        while page.isEmpty, let snapshot {
            let (matching, known) = (matching, rows)
            let read = try await StoreError.rethrowing {
                try await snapshot.read { database in
                    let rows = if let known { known } else { try matching.rows(database)[...] }
                    let matches = try rows.prefix(Self.pageSize).compactMap { try matching.match($0, database) }
                    return (matches, rows.dropFirst(Self.pageSize))
                }
            }
            page = read.0[...]
            rows = read.1
            // The snapshot goes with the last page: it keeps the log from being written back.
            if read.1.isEmpty { self.snapshot = nil }
        }
        return page.popFirst()
    }
}
