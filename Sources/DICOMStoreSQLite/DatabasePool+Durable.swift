import DICOMStore
import GRDB

extension DatabasePool {
    /// Opens a database whose transactions are on stable storage when they return, makes it or brings its tables up to date.
    ///
    /// - Throws: `StoreError` with `.damagedIndex`.
    static func durable(
        path: String, label: String, migrator: DatabaseMigrator
    ) async throws(StoreError) -> DatabasePool {
        var configuration = Configuration()
        configuration.label = label
        configuration.busyMode = .timeout(10)
        configuration.maximumReaderCount = 8
        configuration.prepareDatabase { database in
            // The log is written back in larger, rarer pieces.
            try database.execute(sql: "PRAGMA wal_autocheckpoint = 4000; PRAGMA cache_size = -16000")
        }
        let opened = configuration
        return try await StoreError.rethrowing {
            let pool = try DatabasePool(path: path, configuration: opened)
            // GRDB sets its writer to NORMAL once the pool is open, whatever was prepared before.
            try await pool.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA synchronous = FULL; PRAGMA fullfsync = ON")
            }
            try migrator.migrate(pool)
            return pool
        }
    }
}

extension StoreError {
    static func rethrowing<Value: Sendable>(
        _ body: @Sendable () async throws -> Value
    ) async throws(StoreError) -> Value {
        do {
            return try await body()
        } catch {
            throw StoreError(error)
        }
    }

    init(_ error: any Error) {
        if let error = error as? StoreError {
            self = error
        } else if (error as? DatabaseError)?.resultCode == .SQLITE_FULL {
            self.init(.outOfSpace)
        } else {
            self.init(.damagedIndex)
        }
    }
}
