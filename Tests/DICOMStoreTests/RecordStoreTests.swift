import DICOMStore
import DICOMStoreTesting
import Testing

@Suite("Records in memory pass the conformance suite")
struct RecordStoreTests {
    @Test("in memory", arguments: RecordStoreConformance.checks)
    func memory(check: RecordStoreConformance.Check) async throws {
        try await check.run(MemoryRecords())
    }
}
