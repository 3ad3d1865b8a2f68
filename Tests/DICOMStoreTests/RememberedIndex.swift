import DICOMCore
import DICOMStore
import Synchronization

/// An index whose commits are steps of a simulated disk: what it committed is there after a restart, all of it or none.
final class RememberedIndex: InstanceIndex {
    /// What lasts.
    final class Log: Sendable {
        let records = Mutex<[UID: IndexRecord]>([:])
    }

    private let disk: SimulatedDisk
    private let log: Log
    private let memory = MemoryIndex()

    init(_ disk: SimulatedDisk, _ log: Log) async throws(StoreError) {
        self.disk = disk
        self.log = log
        let records = log.records.withLock { $0.values.sorted { $0.instance.sopInstance < $1.instance.sopInstance } }
        try await memory.insert(records)
    }

    func insert(_ records: [IndexRecord]) async throws(StoreError) {
        guard !records.isEmpty else { return }
        try disk.step("index insert \(records.count)")
        log.records.withLock { log in
            for record in records { log[record.instance.sopInstance] = record }
        }
        // Committed, and nobody hears of it.
        try disk.step("index inserted", cutOnly: true)
        try await memory.insert(records)
    }

    func remove(_ instances: [UID]) async throws(StoreError) {
        try disk.step("index remove \(instances.count)")
        log.records.withLock { log in
            for instance in instances { log[instance] = nil }
        }
        try disk.step("index removed", cutOnly: true)
        try await memory.remove(instances)
    }

    func removeAll() async throws(StoreError) {
        try disk.step("index remove all")
        log.records.withLock { $0 = [:] }
        try await memory.removeAll()
    }

    func references(of instances: [UID]) async throws(StoreError) -> [UID: InstanceReference] {
        try await memory.references(of: instances)
    }

    func find(_ query: Query) async throws(StoreError) -> Matches { try await memory.find(query) }
    func instances(_ query: Query) async throws(StoreError) -> [InstanceReference] { try await memory.instances(query) }
    func keys(inFolder folder: String) async throws(StoreError) -> Set<ObjectKey> {
        try await memory.keys(inFolder: folder)
    }
    func folders() async throws(StoreError) -> Set<String> { try await memory.folders() }
    func instances(withKeys keys: Set<ObjectKey>) async throws(StoreError) -> [UID] {
        try await memory.instances(withKeys: keys)
    }
    func statistics() async throws(StoreError) -> StoreStatistics { try await memory.statistics() }
    func close() async {}
}
