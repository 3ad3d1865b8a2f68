import DICOMCore
import DICOMStore
import DICOMStoreSQLite
import DICOMStoreTesting
import Foundation
import GRDB
import Testing

/// A folder that is gone afterwards.
func withTemporaryFolder(_ body: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "dicom-store-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(folder.path)
}

extension InstanceStore {
    @discardableResult
    func send(_ sample: SampleInstance) async throws -> IngestOutcome {
        let sink = try await open(
            InstanceArrival(
                sopClass: sample.sopClass, sopInstance: sample.instance, transferSyntax: sample.transferSyntax))
        try await sink.append(try sample.encoded())
        return try await sink.commit()
    }
}

@Suite("An archive in a folder with an SQLite index")
struct FolderStoreTests {
    static let sample = SampleInstance(study: "1.2.3", series: "1.2.3.1", instance: "1.2.3.1.1")

    @Test("passes the suite of every store", arguments: StoreConformance.checks)
    func conformance(check: StoreConformance.Check) async throws {
        try await withTemporaryFolder { folder in
            let store = try await FolderStore(directory: folder + "/archive")
            try await check.run(store)
            await store.close()
        }
    }

    @Test("finds and reads everything after it was closed and opened")
    func reopened() async throws {
        try await withTemporaryFolder { folder in
            let first = try await FolderStore(directory: folder)
            for number in 1...5 { try await first.send(Self.sample.with { $0.instance = UID("1.2.3.1.\(number)") }) }
            let before = try await StoreConformance.snapshot(of: first)
            await first.close()
            let second = try await FolderStore(directory: folder)
            #expect(try await StoreConformance.snapshot(of: second) == before)
            await second.close()
        }
    }

    @Test("enters what was published when the process ended before the index knew it")
    func interruptedBeforeIndexing() async throws {
        try await withTemporaryFolder { folder in
            let first = try await FolderStore(directory: folder)
            for number in 1...3 { try await first.send(Self.sample.with { $0.instance = UID("1.2.3.1.\(number)") }) }
            let before = try await StoreConformance.snapshot(of: first)
            await first.close()
            // As if the process had ended: the mark is there, an entry is missing, a half of a file is left.
            try await Self.withDatabase(folder) { try $0.execute(sql: "DELETE FROM instance WHERE uid = '1.2.3.1.2'") }
            try Data().write(to: URL(filePath: folder + "/open"))
            try Data([1, 2, 3]).write(to: URL(filePath: folder + "/incoming/7.part"))
            let second = try await FolderStore(directory: folder)
            #expect(try await StoreConformance.snapshot(of: second) == before)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/incoming").isEmpty)
            await second.close()
        }
    }

    @Test("streams the matches of one moment while others are stored")
    func snapshot() async throws {
        try await withTemporaryFolder { folder in
            let store = try await FolderStore(directory: folder)
            for number in 1...1200 {
                // Straight into the index: this is about its pages.
                let sample = Self.sample.with { $0.instance = UID("1.2.3.1.\(number)") }
                let file = try DICOMFile(dataSet: sample.dataSet)
                let header = try DICOMFile(bytes: try file.encoded())
                try await store.index.insert([try IndexRecord(header, arrival: nil, size: 1000)])
            }
            var seen: Set<String> = []
            let matches = try await store.find(Query(.image).returning(AttributeTag(0x0008, 0x0018), .UI))
            for try await match in matches {
                if seen.isEmpty { try await store.send(Self.sample.with { $0.instance = "1.2.3.1.9999" }) }
                seen.insert(match[AttributeTag(0x0008, 0x0018)]?.string ?? "")
            }
            #expect(seen.count == 1200)
            #expect(!seen.contains("1.2.3.1.9999"))
            #expect(try await store.statistics().instances == 1201)
            await store.close()
        }
    }

    static func withDatabase(_ folder: String, _ body: @Sendable @escaping (Database) throws -> Void) async throws {
        let queue = try DatabaseQueue(path: folder + "/index.sqlite")
        try await queue.write { try body($0) }
        try queue.close()
    }
}
