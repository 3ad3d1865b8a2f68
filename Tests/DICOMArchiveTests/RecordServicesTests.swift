import DICOMArchive
import DICOMCore
import DICOMNetwork
import DICOMStore
import Testing

@Suite("A node's worklist, performed steps and storage commitment", .timeLimit(.minutes(1)))
struct RecordServicesTests {
    @Test("a scheduled step is on the worklist, is started and leaves it when it is done")
    func worklistFollows() async throws {
        let records = MemoryRecords()
        try await ScheduledProcedureStep.schedule(Self.entry("SPS1", modality: "CT"), in: records)
        try await ScheduledProcedureStep.schedule(Self.entry("SPS2", modality: "MR"), in: records)
        try await withNode(records: records) { peer, _ in
            let contexts = ProposedContexts.worklist + .performedProcedureSteps
            try await peer.withAssociation(as: "CT1", proposing: contexts) { association in
                #expect(try await Self.steps(association, modality: "CT") == ["SPS1 SCHEDULED"])
                #expect(try await Self.steps(association, modality: "").count == 2)
                try await association.createPerformedProcedureStep("1.2.3.9", Self.performed("SPS1"))
                #expect(try await Self.steps(association, modality: "CT") == ["SPS1 STARTED"])
                var done = DataSet()
                done[.performedProcedureStepStatus] = "COMPLETED"
                try await association.setPerformedProcedureStep("1.2.3.9", done)
                #expect(try await Self.steps(association, modality: "CT") == [])
                #expect(try await Self.steps(association, modality: "CT", status: "DEPARTED") == ["SPS1 DEPARTED"])
            }
        }
    }

    @Test("an entry without study or step is not scheduled")
    func incompleteEntry() async throws {
        let records = MemoryRecords()
        var entry = Self.entry("SPS1", modality: "CT")
        entry[.studyInstanceUID] = nil
        await #expect(throws: DICOMError.self) { try await ScheduledProcedureStep.schedule(entry, in: records) }
        var without = Self.entry("SPS1", modality: "CT")
        without[.scheduledProcedureStepSequence] = nil
        await #expect(throws: DICOMError.self) { try await ScheduledProcedureStep.schedule(without, in: records) }
    }

    @Test("committed is what is stored under the SOP class that is named; all else says why not")
    func commitment() async throws {
        let records = MemoryRecords()
        try await withNode(records: records) { peer, store in
            var dataSet = DataSet()
            dataSet[.sopClassUID] = .ctImageStorage
            dataSet[.sopInstanceUID] = "1.2.3.4.1"
            dataSet[.studyInstanceUID] = "1.2.3"
            dataSet[.seriesInstanceUID] = "1.2.3.4"
            _ = try await store.ingest(try DICOMFile(dataSet: dataSet))
            dataSet[.sopInstanceUID] = "1.2.3.4.3"
            _ = try await store.ingest(try DICOMFile(dataSet: dataSet))
            // More than one look-up takes.
            let unknown = (1000..<1400).map { SOPInstanceReference(.ctImageStorage, UID("1.9.\($0)")) }
            let stored = SOPInstanceReference(.ctImageStorage, "1.2.3.4.1")
            let conflicting = SOPInstanceReference(.mrImageStorage, "1.2.3.4.3")
            let request = StorageCommitment.Request(instances: [stored, conflicting] + unknown)
            let result = try await peer.withAssociation(proposing: .storageCommitment) { association in
                try await association.requestStorageCommitment(request)
                return try await association.storageCommitmentResult(
                    of: request.transactionUID, timeout: .seconds(20))
            }
            #expect(result.committed == [stored])
            #expect(result.failed[conflicting] == .classInstanceConflict)
            #expect(unknown.allSatisfy { result.failed[$0] == .noSuchObjectInstance })
            #expect(result.retrieveAETitle == "NODE")
            let kept = await records.record(.storageCommitment, request.transactionUID.rawValue)
            let report = try #require(kept).dataSet
            #expect(try StorageCommitment.Result(report) == result)
        }
    }

    // MARK: Parts

    private static func entry(_ step: String, modality: String) -> DataSet {
        var scheduled = DataSet()
        scheduled[.scheduledProcedureStepID] = step
        scheduled[.modality] = modality
        scheduled[.scheduledProcedureStepStatus] = "SCHEDULED"
        var entry = DataSet()
        entry[.patientID] = "P1"
        entry[.studyInstanceUID] = "1.2.3"
        entry[.scheduledProcedureStepSequence] = [scheduled]
        return entry
    }

    private static func performed(_ step: String) -> DataSet {
        var scheduled = DataSet()
        scheduled[.studyInstanceUID] = "1.2.3"
        scheduled[.scheduledProcedureStepID] = step
        var performed = DataSet()
        performed[.performedProcedureStepStatus] = "IN PROGRESS"
        performed[.scheduledStepAttributesSequence] = [scheduled]
        return performed
    }

    /// Each step's identifier and status.
    private static func steps(
        _ association: Association, modality: String, status: String = ""
    ) async throws -> [String] {
        var step = DataSet()
        step[.modality] = modality
        step[.scheduledProcedureStepStatus] = status
        step.setEmpty(.scheduledProcedureStepID)
        var identifier = DataSet()
        identifier[.scheduledProcedureStepSequence] = [step]
        var found: [String] = []
        for try await match in association.worklist(identifier) {
            let item = match[.scheduledProcedureStepSequence]?.first
            let values = [item?[.scheduledProcedureStepID], item?[.scheduledProcedureStepStatus]]
            found.append(values.compactMap(\.self).joined(separator: " "))
        }
        return found
    }

    private func withNode(
        records: any RecordStore, _ body: @Sendable @escaping (Peer, MemoryStore) async throws -> Void
    ) async throws {
        let store = try await MemoryStore()
        let configuration = NodeConfiguration(title: "NODE", address: .loopback(0))
        let server = ArchiveNode(configuration, store: store, records: records).server
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            group.addTask {
                defer { server.shutdown(grace: .seconds(1)) }
                let port = try #require(await server.listeningPort)
                try await body(Peer("NODE", host: "127.0.0.1", port: port), store)
            }
            try await group.waitForAll()
        }
    }
}
