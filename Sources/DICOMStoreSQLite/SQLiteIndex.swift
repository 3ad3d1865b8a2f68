public import DICOMCore
public import DICOMStore
import GRDB

/// The index in one SQLite database, committed with full synchronisation: a transaction that returns is on stable storage.
public final class SQLiteIndex: InstanceIndex {
    let pool: DatabasePool

    /// Opens the database, makes it or brings its tables up to date.
    ///
    /// - Throws: `StoreError` with `.damagedIndex`.
    public init(path: String) async throws(StoreError) {
        var configuration = Configuration()
        configuration.label = "dicom.index"
        configuration.busyMode = .timeout(10)
        configuration.maximumReaderCount = 8
        pool = try Self.rethrowing { try DatabasePool(path: path, configuration: configuration) }
        try await Self.rethrowing { [pool] in
            // GRDB sets its writer to NORMAL once the pool is open, whatever was prepared before.
            try await pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            try Schema.migrator.migrate(pool)
        }
    }

    public func references(of instances: [UID]) async throws(StoreError) -> [UID: InstanceReference] {
        try await Self.rethrowing { [pool] in
            try await pool.read { database in
                var found: [UID: InstanceReference] = [:]
                let statement = try database.cachedStatement(sql: ReferenceRow.sql + " WHERE instance.uid = ?")
                for instance in instances {
                    if let row = try Row.fetchOne(statement, arguments: [instance.rawValue]) {
                        found[instance] = ReferenceRow.reference(row)
                    }
                }
                return found
            }
        }
    }

    public func insert(_ records: [IndexRecord]) async throws(StoreError) {
        guard !records.isEmpty else { return }
        try await Self.rethrowing { [pool] in
            try await pool.write { database in
                for record in records { try RecordWriter.insert(record, into: database) }
            }
        }
    }

    public func remove(_ instances: [UID]) async throws(StoreError) {
        try await Self.rethrowing { [pool] in
            try await pool.write { database in
                let statement = try database.cachedStatement(sql: "DELETE FROM instance WHERE uid = ?")
                for instance in instances { try statement.execute(arguments: [instance.rawValue]) }
                try RecordWriter.removeEmpty(from: database)
            }
        }
    }

    public func removeAll() async throws(StoreError) {
        try await Self.rethrowing { [pool] in
            try await pool.write { database in
                for table in ["instance", "series", "study", "patient"] {
                    try database.execute(sql: "DELETE FROM " + table)
                }
            }
        }
    }

    public func find(_ query: Query) async throws(StoreError) -> Matches {
        let cursor = try Self.rethrowing { MatchCursor(query, in: try pool.makeSnapshot()) }
        return Matches { try await cursor.next() }
    }

    public func instances(_ query: Query) async throws(StoreError) -> [InstanceReference] {
        let matching = MatchSQL(query)
        return try await Self.rethrowing { [pool] in
            try await pool.read { database in
                var references: [InstanceReference] = []
                let sql = matching.instanceSQL
                let rows = try Row.fetchCursor(database, sql: sql, arguments: matching.arguments)
                while let row = try rows.next() {
                    if try matching.matcher.matches(matching.candidate(row, database)) {
                        references.append(ReferenceRow.reference(row))
                    }
                }
                return references
            }
        }
    }

    public func keys(inFolder folder: String) async throws(StoreError) -> Set<ObjectKey> {
        let keys = try await strings("SELECT objectKey FROM instance WHERE folder = ?", [folder])
        return Set(keys.map(ObjectKey.init(rawValue:)))
    }

    public func folders() async throws(StoreError) -> Set<String> {
        Set(try await strings("SELECT DISTINCT folder FROM instance", []))
    }

    public func instances(withKeys keys: Set<ObjectKey>) async throws(StoreError) -> [UID] {
        var instances: [UID] = []
        for key in keys {
            guard let folder = key.folders.first else { continue }
            let found = try await strings(
                "SELECT uid FROM instance WHERE folder = ? AND objectKey = ?", [folder, key.rawValue])
            instances += found.map(UID.init(rawValue:))
        }
        return instances
    }

    private func strings(_ sql: String, _ arguments: [String]) async throws(StoreError) -> [String] {
        try await Self.rethrowing { [pool] in
            try await pool.read { try String.fetchAll($0, sql: sql, arguments: StatementArguments(arguments)) }
        }
    }

    public func statistics() async throws(StoreError) -> StoreStatistics {
        try await Self.rethrowing { [pool] in
            try await pool.read { database in
                var statistics = StoreStatistics()
                statistics.patients = try Int.fetchOne(database, sql: "SELECT count(*) FROM patient") ?? 0
                statistics.studies = try Int.fetchOne(database, sql: "SELECT count(*) FROM study") ?? 0
                statistics.series = try Int.fetchOne(database, sql: "SELECT count(*) FROM series") ?? 0
                statistics.instances = try Int.fetchOne(database, sql: "SELECT count(*) FROM instance") ?? 0
                statistics.bytes = try Int.fetchOne(database, sql: "SELECT sum(size) FROM instance") ?? 0
                return statistics
            }
        }
    }

    public func close() async {
        try? pool.close()
    }

    // MARK: Errors

    static func rethrowing<Value>(_ body: () throws -> Value) throws(StoreError) -> Value {
        do {
            return try body()
        } catch {
            throw storeError(error)
        }
    }

    static func rethrowing<Value: Sendable>(
        _ body: @Sendable () async throws -> Value
    ) async throws(StoreError) -> Value {
        do {
            return try await body()
        } catch {
            throw storeError(error)
        }
    }

    private static func storeError(_ error: any Error) -> StoreError {
        if let error = error as? StoreError { return error }
        guard let error = error as? DatabaseError else { return StoreError(.damagedIndex) }
        return StoreError(error.resultCode == .SQLITE_FULL ? .outOfSpace : .damagedIndex)
    }
}
