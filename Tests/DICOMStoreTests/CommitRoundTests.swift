import DICOMCore
import DICOMStore
import DICOMStoreTesting
import Testing

@Suite("Ingests that commit together share their synchronisation")
struct CommitRoundTests {
    @Test("one after another: each folder and index once, nothing waited for")
    func single() async throws {
        let (disk, store) = try await Self.open()
        try await Self.send(1, to: store)
        let before = disk.steps
        try await Self.send(2, to: store)
        #expect(
            Self.kinds(disk.log[before...]) == [
                "create", "append", "append", "sync file", "rename", "sync folder", "index insert", "index inserted",
            ])
    }

    @Test("many at once: fewer synchronisations of folder and index than instances")
    func many() async throws {
        let (disk, store) = try await Self.open()
        try await Self.send(0, to: store)
        let before = disk.steps
        let count = 64
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 1...count { group.addTask { try await Self.send(number, to: store) } }
            try await group.waitForAll()
        }
        let kinds = Self.kinds(disk.log[before...])
        #expect(kinds.filter { $0 == "sync file" }.count == count)
        #expect(kinds.filter { $0 == "index insert" }.count < count / 2)
        #expect(kinds.filter { $0 == "sync folder" }.count == kinds.filter { $0 == "index insert" }.count)
        #expect(try await store.statistics().instances == count + 1)
    }

    @Test("synced before they are renamed, folder before index, index before the answer")
    func order() async throws {
        let (disk, store) = try await Self.open()
        try await Self.send(1, to: store)
        let log = disk.log
        let places = ["sync file", "rename", "sync folder objects/1.2.3/1.2.3.1", "index insert"].map { kind in
            log.lastIndex { $0.hasPrefix(kind) }
        }
        let found = places.compactMap { $0 }
        #expect(found.count == places.count)
        #expect(found == found.sorted())
        // The names of new folders, each in the one above it, before anything is put into them.
        let parents = ["sync folder objects", "sync folder objects/1.2.3"].compactMap { log.firstIndex(of: $0) }
        #expect(parents.count == 2)
        #expect(parents.allSatisfy { $0 < (places[1] ?? 0) })
    }

    private static func open() async throws -> (SimulatedDisk, PowerLossTests.Store) {
        let disk = SimulatedDisk()
        return (disk, try await PowerLossTests.open(disk, RememberedIndex.Log()))
    }

    private static func send(_ number: Int, to store: PowerLossTests.Store) async throws {
        let sample = SampleInstance(study: "1.2.3", series: "1.2.3.1", instance: UID(rawValue: "1.2.3.1.\(number + 1)"))
        let sink = try await store.open(
            InstanceArrival(
                sopClass: sample.sopClass, sopInstance: sample.instance, transferSyntax: sample.transferSyntax))
        try await sink.append(try sample.encoded())
        let outcome = try await sink.commit()
        #expect(outcome.disposition == .stored)
    }

    private static func kinds(_ log: some Sequence<String>) -> [String] {
        log.map { line in
            ["create", "append", "sync file", "rename", "sync folder", "index inserted", "index insert"]
                .first { line.hasPrefix($0) } ?? line
        }
    }
}
