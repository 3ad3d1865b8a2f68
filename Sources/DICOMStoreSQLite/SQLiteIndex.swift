public import DICOMCore
public import DICOMStore
package import GRDB

/// The index in one SQLite database, committed with full synchronisation: a transaction that returns is on stable storage.
public final class SQLiteIndex: InstanceIndex {
    package let pool: DatabasePool

    /// Opens the database, makes it or brings its tables up to date.
    ///
    /// - Throws: `StoreError` with `.damagedIndex`.
    public init(path: String) async throws(StoreError) {
        pool = try await DatabasePool.durable(path: path, label: "dicom.index", migrator: Schema.migrator)
    }

    // MARK: Changes

    public func insert(_ records: [IndexRecord]) async throws(StoreError) {
        guard !records.isEmpty else { return }
        try await write { writer in
            for record in records { try writer.insert(record) }
        }
    }

    public func remove(_ instances: [UID]) async throws(StoreError) {
        guard !instances.isEmpty else { return }
        try await write { try $0.remove(instances) }
    }

    public func removeAll() async throws(StoreError) {
        try await write { writer in
            for table in ["instance", "series", "study", "patient"] {
                try writer.database.execute(sql: "DELETE FROM " + table)
            }
        }
    }

    private func write(_ body: @escaping @Sendable (RecordWriter) throws -> Void) async throws(StoreError) {
        try await StoreError.rethrowing { [pool] in
            try await pool.write { try body(RecordWriter(database: $0)) }
        }
    }

    // MARK: Queries

    public func find(_ query: Query) async throws(StoreError) -> Matches {
        let matching = MatchSQL(query)
        let few = try await read { database -> [DataSet]? in
            let rows = try matching.rows(limit: MatchCursor.pageSize + 1, database)
            guard rows.count <= MatchCursor.pageSize else { return nil }
            return try rows.compactMap { try matching.match($0, database) }
        }
        if let few { return Matches(few) }
        let cursor = try await StoreError.rethrowing { [pool] in MatchCursor(matching, in: try pool.makeSnapshot()) }
        return Matches { try await cursor.next() }
    }

    public func instances(_ query: Query) async throws(StoreError) -> [InstanceReference] {
        let matching = MatchSQL(query)
        return try await read { database in
            var references: [InstanceReference] = []
            for row in try matching.rows(database) {
                guard let candidate = try matching.candidate(row, database), matching.matcher.matches(candidate) else {
                    continue
                }
                let statement = try database.cachedStatement(sql: matching.instancesSQL)
                let rows = try Row.fetchCursor(statement, arguments: [row])
                while let row = try rows.next() { references.append(ReferenceRow.reference(row)) }
            }
            return references
        }
    }

    public func references(of instances: [UID]) async throws(StoreError) -> [UID: InstanceReference] {
        try await read { database in
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

    public func statistics() async throws(StoreError) -> StoreStatistics {
        try await read { database in
            var statistics = StoreStatistics()
            statistics.patients = try Int.fetchOne(database, sql: "SELECT count(*) FROM patient") ?? 0
            statistics.studies = try Int.fetchOne(database, sql: "SELECT count(*) FROM study") ?? 0
            statistics.series = try Int.fetchOne(database, sql: "SELECT count(*) FROM series") ?? 0
            statistics.instances = try Int.fetchOne(database, sql: "SELECT count(*) FROM instance") ?? 0
            statistics.bytes = try Int.fetchOne(database, sql: "SELECT sum(size) FROM instance") ?? 0
            return statistics
        }
    }

    public func close() async {
        try? pool.close()
    }

    private func strings(_ sql: String, _ arguments: [String]) async throws(StoreError) -> [String] {
        try await read { database in
            try String.fetchAll(database.cachedStatement(sql: sql), arguments: StatementArguments(arguments))
        }
    }

    private func read<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreError) -> Value {
        try await StoreError.rethrowing { [pool] in try await pool.read(body) }
    }
}
