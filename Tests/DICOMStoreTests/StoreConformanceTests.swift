import DICOMCore
import DICOMStore
import DICOMStoreTesting
import Testing

@Suite("Every store passes the conformance suite")
struct StoreConformanceTests {
    @Test("in memory", arguments: StoreConformance.checks)
    func memory(check: StoreConformance.Check) async throws {
        let store = try await MemoryStore()
        try await check.run(store)
        await store.close()
    }

    @Test("a folder on a simulated disk with an index in memory", arguments: StoreConformance.checks)
    func composed(check: StoreConformance.Check) async throws {
        let objects = try await FolderObjects(SimulatedDisk())
        let store = try await ComposedStore(objects: objects, index: MemoryIndex())
        try await check.run(store)
        await store.close()
    }

    @Test("a folder on the real disk with an index in memory", arguments: StoreConformance.checks)
    func folder(check: StoreConformance.Check) async throws {
        try await withTemporaryFolder { folder in
            let objects = try await FolderObjects(directory: folder + "/new/archive")
            let store = try await ComposedStore(objects: objects, index: MemoryIndex())
            try await check.run(store)
            await store.close()
        }
    }
}
