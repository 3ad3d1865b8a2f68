public import DICOMCore
import Synchronization

/// A store made of objects and an index: the objects are first and last, the index can be made from them.
public final class ComposedStore<Objects: ObjectStorage, Index: InstanceIndex>: InstanceStore {
    public let objects: Objects
    public let index: Index
    public let limits: Limits
    private let group: CommitGroup<Objects, Index>
    /// Whether index and objects may differ after a failure.
    private let isUncertain = Mutex(false)

    /// Composes the two; where the objects were left without `close()`, the index is reconciled with them first.
    ///
    /// - Throws: `StoreError` where objects or index cannot be read.
    public init(objects: Objects, index: Index, limits: Limits = .standard) async throws(StoreError) {
        self.objects = objects
        self.index = index
        self.limits = limits
        group = CommitGroup(objects, index)
        if await objects.wasInterrupted { try await reconcile() }
    }

    public func open(_ arrival: InstanceArrival) async throws(StoreError) -> any IngestSink {
        ComposedSink(
            arrival: arrival, object: try await objects.stage(), limits: limits,
            commit: { [group] (record, object) async throws(StoreError) in try await group.commit(record, object) })
    }

    public func find(_ query: Query) async throws(StoreError) -> Matches {
        try await index.find(query)
    }

    public func instances(_ query: Query) async throws(StoreError) -> [InstanceReference] {
        try await index.instances(query)
    }

    public func object(of instance: InstanceReference) async throws(StoreError) -> StoredObject {
        StoredObject(
            size: instance.size, dataSetOffset: instance.dataSetOffset, path: objects.path(of: instance.key),
            load: { [objects] (range) async throws(StoreError) in try await objects.read(instance.key, range) })
    }

    public func delete(_ query: Query) async throws(StoreError) -> Int {
        let instances = try await index.instances(query)
        // Objects first: what a crash leaves then is an index entry without object, which the next start drops.
        do throws(StoreError) {
            try await objects.remove(instances.map(\.key))
        } catch {
            // Some of them may be gone: the index must not name those.
            var gone: [UID] = []
            for instance in instances where await isGone(instance.key) { gone.append(instance.sopInstance) }
            isUncertain.withLock { $0 = true }
            try? await index.remove(gone)
            throw error
        }
        let gone = instances.map(\.sopInstance)
        do throws(StoreError) {
            try await index.remove(gone)
        } catch {
            isUncertain.withLock { $0 = true }
            try await index.remove(gone)
        }
        return instances.count
    }

    private func isGone(_ key: ObjectKey) async -> Bool {
        do throws(StoreError) {
            _ = try await objects.read(key, 0..<1)
            return false
        } catch {
            return error.code == .notFound
        }
    }

    public func statistics() async throws(StoreError) -> StoreStatistics {
        try await index.statistics()
    }

    public func rebuildIndex() async throws(StoreError) -> RebuildReport {
        try await index.removeAll()
        let indexing = Indexing(objects, index, limits)
        try await objects.keys { (keys) async throws(StoreError) in try await indexing.add(keys) }
        return await indexing.report
    }

    public func close() async {
        await index.close()
        // Left open, the objects are compared with the index at the next start.
        if !isUncertain.withLock({ $0 }) { await objects.close() }
    }

    /// Brings the index in line with the objects: those that it lacks go in, entries without object go out.
    private func reconcile() async throws(StoreError) {
        let indexing = Indexing(objects, index, limits)
        let seen = SeenFolders()
        try await objects.keys { [index] (keys) async throws(StoreError) in
            guard let folder = keys.first?.folders.first else { return }
            await seen.insert(folder)
            let known = try await index.keys(inFolder: folder)
            try await indexing.add(keys.filter { !known.contains($0) })
            try await indexing.drop(known.subtracting(keys))
        }
        for folder in try await index.folders() where await !seen.contains(folder) {
            try await indexing.drop(try await index.keys(inFolder: folder))
        }
    }
}

private actor SeenFolders {
    private var folders: Set<String> = []

    func insert(_ folder: String) { folders.insert(folder) }
    func contains(_ folder: String) -> Bool { folders.contains(folder) }
}

/// Puts objects that are there into the index.
private actor Indexing<Objects: ObjectStorage, Index: InstanceIndex> {
    private let objects: Objects
    private let index: Index
    private let limits: Limits
    private(set) var report = RebuildReport()

    init(_ objects: Objects, _ index: Index, _ limits: Limits) {
        self.objects = objects
        self.index = index
        self.limits = limits
    }

    func add(_ keys: [ObjectKey]) async throws(StoreError) {
        var records: [IndexRecord] = []
        for key in keys {
            do throws(StoreError) {
                let header = try await objects.header(of: key, limits: limits)
                let record = try IndexRecord(header.file, arrival: nil, size: header.size)
                guard record.instance.key == key else { throw StoreError(.contradictsCommand) }
                records.append(record)
            } catch {
                report.failed.append((key, error))
            }
            if records.count == 1000 {
                try await index.insert(records)
                report.indexed += records.count
                records = []
            }
        }
        try await index.insert(records)
        report.indexed += records.count
    }

    func drop(_ keys: Set<ObjectKey>) async throws(StoreError) {
        guard !keys.isEmpty else { return }
        try await index.remove(try await index.instances(withKeys: keys))
    }
}
