public import DICOMCore
public import DICOMStore
import Foundation
import GRDB

/// Records in one SQLite database of their own, committed with full synchronisation.
public final class SQLiteRecords: RecordStore {
    private let pool: DatabasePool

    /// Opens the database, makes it or brings its tables up to date.
    ///
    /// - Throws: `StoreError` with `.damagedIndex`.
    public init(path: String) async throws(StoreError) {
        pool = try await DatabasePool.durable(path: path, label: "dicom.records", migrator: Self.migrator)
    }

    /// The tables by version. A released migration is never changed.
    private static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { database in
            try database.execute(
                sql: """
                    CREATE TABLE record (
                        kind TEXT NOT NULL,
                        key TEXT NOT NULL,
                        dataSet BLOB NOT NULL,
                        PRIMARY KEY (kind, key)
                    ) STRICT, WITHOUT ROWID;
                    """)
        }
        return migrator
    }

    public func insert(_ record: StoredRecord) async throws(StoreError) {
        let blob = try Self.blob(record.dataSet)
        try await StoreError.rethrowing { [pool] in
            try await pool.write { database in
                try database.execute(
                    sql: "INSERT OR IGNORE INTO record (kind, key, dataSet) VALUES (?, ?, ?)",
                    arguments: [record.kind.rawValue, record.key, blob])
                guard database.changesCount == 1 else { throw StoreError(.alreadyExists) }
            }
        }
    }

    public func update(
        _ kind: RecordKind, _ key: String, _ change: @Sendable @escaping (DataSet) throws -> DataSet
    ) async throws {
        do {
            try await pool.write { database in
                guard let record = try Self.record(kind, key, database) else { throw StoreError(.notFound) }
                let blob = try Self.blob(try change(record.dataSet))
                try database.execute(
                    sql: "UPDATE record SET dataSet = ? WHERE kind = ? AND key = ?",
                    arguments: [blob, kind.rawValue, key])
            }
        } catch let error as DatabaseError {
            throw StoreError(error)
        }
    }

    public func record(_ kind: RecordKind, _ key: String) async throws(StoreError) -> StoredRecord? {
        try await StoreError.rethrowing { [pool] in
            try await pool.read { try Self.record(kind, key, $0) }
        }
    }

    public func records(
        _ kind: RecordKind, after key: String?, limit: Int
    ) async throws(StoreError) -> [StoredRecord] {
        try await StoreError.rethrowing { [pool] in
            try await pool.read { database in
                let rows = try Row.fetchAll(
                    database, sql: "SELECT key, dataSet FROM record WHERE kind = ? AND key > ? ORDER BY key LIMIT ?",
                    arguments: [kind.rawValue, key ?? "", limit])
                return try rows.map { try Self.record(kind, $0[0], $0[1]) }
            }
        }
    }

    @discardableResult
    public func remove(_ kind: RecordKind, _ key: String) async throws(StoreError) -> Bool {
        try await StoreError.rethrowing { [pool] in
            try await pool.write { database in
                try database.execute(
                    sql: "DELETE FROM record WHERE kind = ? AND key = ?", arguments: [kind.rawValue, key])
                return database.changesCount == 1
            }
        }
    }

    private static func record(_ kind: RecordKind, _ key: String, _ database: Database) throws -> StoredRecord? {
        let blob = try Data.fetchOne(
            database, sql: "SELECT dataSet FROM record WHERE kind = ? AND key = ?",
            arguments: [kind.rawValue, key])
        return try blob.map { try record(kind, key, $0) }
    }

    private static func record(_ kind: RecordKind, _ key: String, _ blob: Data) throws(StoreError) -> StoredRecord {
        do {
            return StoredRecord(
                kind, key, try DataSet(parsing: Bytes([UInt8](blob)), transferSyntax: .explicitVRLittleEndian))
        } catch {
            throw StoreError(.damagedIndex, cause: error)
        }
    }

    private static func blob(_ dataSet: DataSet) throws(StoreError) -> Data {
        do {
            return Data(try dataSet.encoded(as: .explicitVRLittleEndian).array)
        } catch {
            throw StoreError(.damagedObject, cause: error)
        }
    }
}
