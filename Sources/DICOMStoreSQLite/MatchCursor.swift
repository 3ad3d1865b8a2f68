import DICOMCore
import DICOMStore
import GRDB

/// The matches of a query, a page at a time, out of one snapshot of the database.
actor MatchCursor {
    private static let pageSize = 500

    private let matching: MatchSQL
    private var snapshot: DatabaseSnapshot?
    private var page: ArraySlice<DataSet> = []
    private var last: Int64 = 0

    init(_ query: Query, in snapshot: DatabaseSnapshot) {
        matching = MatchSQL(query)
        self.snapshot = snapshot
    }

    func next() async throws -> DataSet? {
        while page.isEmpty, let snapshot {
            let read = try await snapshot.read { [matching, last] database in
                try Self.page(of: matching, after: last, database)
            }
            page = read.matches[...]
            last = read.last
            // The snapshot goes with the last page: it keeps the log from being written back.
            if read.isLast { self.snapshot = nil }
        }
        return page.popFirst()
    }

    private static func page(
        of matching: MatchSQL, after last: Int64, _ database: Database
    ) throws -> (matches: [DataSet], last: Int64, isLast: Bool) {
        var (matches, last, count): ([DataSet], Int64, Int) = ([], last, 0)
        let statement = try database.cachedStatement(sql: matching.pageSQL(limit: pageSize))
        let rows = try Row.fetchCursor(statement, arguments: [last] + matching.arguments)
        while let row = try rows.next() {
            count += 1
            last = row["rowID"]
            let candidate = try matching.candidate(row, database)
            if matching.matcher.matches(candidate) { matches.append(matching.matcher.response(from: candidate)) }
        }
        return (matches, last, count < pageSize)
    }
}
