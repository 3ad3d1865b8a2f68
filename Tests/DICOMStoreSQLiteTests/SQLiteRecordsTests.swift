import DICOMCore
import DICOMStore
import DICOMStoreSQLite
import DICOMStoreTesting
import Foundation
import Testing

@Suite("Records in SQLite")
struct SQLiteRecordsTests {
    @Test("pass the conformance suite", arguments: RecordStoreConformance.checks)
    func conformance(check: RecordStoreConformance.Check) async throws {
        try await withTemporaryFolder { folder in
            try await check.run(try await SQLiteRecords(path: folder + "/records.sqlite"))
        }
    }

    @Test("a copy of the files at the moment of the answer holds what was answered")
    func copiedAtTheAnswer() async throws {
        try await withTemporaryFolder { folder in
            let folder = folder + "/first"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let records = try await SQLiteRecords(path: folder + "/records.sqlite")
            var dataSet = DataSet()
            dataSet[.patientID] = "4711"
            try await records.insert(StoredRecord(.performedProcedureStep, "1.2.3", dataSet))
            try FileManager.default.copyItem(atPath: folder, toPath: folder + "-copy")
            let copy = try await SQLiteRecords(path: folder + "-copy/records.sqlite")
            let kept = try await copy.record(.performedProcedureStep, "1.2.3")
            #expect(kept?.dataSet == dataSet)
        }
    }
}
