import DICOMCore
import DICOMStore
import DICOMStoreSQLite
import DICOMStoreTesting
import Foundation
import GRDB
import Testing

@Suite("The SQLite index syncs what it commits")
struct DurabilityTests {
    @Test("its writer stands at synchronous FULL, its journal is a write-ahead log")
    func pragmas() async throws {
        try await withTemporaryFolder { folder in
            let index = try await SQLiteIndex(path: folder + "/index.sqlite")
            let synchronous = try await index.pool.writeWithoutTransaction {
                try Int.fetchOne($0, sql: "PRAGMA synchronous")
            }
            #expect(synchronous == 2)
            let journal = try await index.pool.writeWithoutTransaction {
                try String.fetchOne($0, sql: "PRAGMA journal_mode")
            }
            #expect(journal == "wal")
            await index.close()
        }
    }

    @Test("what a copy of its files holds at the moment of the answer is all that was answered")
    func copiedAtTheAnswer() async throws {
        try await withTemporaryFolder { folder in
            let store = try await FolderStore(directory: folder + "/archive")
            for number in 1...3 {
                try await store.send(
                    SampleInstance(study: "1.2.3", series: "1.2.3.1", instance: UID("1.2.3.1.\(number)")))
            }
            // The store is still open: this is what a kill leaves.
            try FileManager.default.copyItem(atPath: folder + "/archive", toPath: folder + "/copy")
            let copy = try await FolderStore(directory: folder + "/copy")
            #expect(try await copy.statistics().instances == 3)
            let before = try await StoreConformance.snapshot(of: store)
            #expect(try await StoreConformance.snapshot(of: copy) == before)
            await copy.close()
            await store.close()
        }
    }

    @Test("a damaged database is told of, not a crash")
    func damaged() async throws {
        try await withTemporaryFolder { folder in
            try Data(repeating: 0x5A, count: 8192).write(to: URL(filePath: folder + "/index.sqlite"))
            await #expect(throws: StoreError.self) { try await SQLiteIndex(path: folder + "/index.sqlite") }
        }
    }
}
