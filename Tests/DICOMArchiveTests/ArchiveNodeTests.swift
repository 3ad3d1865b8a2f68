import DICOMArchive
import DICOMCore
import DICOMNetwork
import DICOMStore
import Testing

@Suite("A node over a store", .timeLimit(.minutes(1)))
struct ArchiveNodeTests {
    @Test("stores, finds and gives back what it was sent")
    func roundTrip() async throws {
        try await withNode { peer, _ in
            let files = try (1...3).map { try Self.image($0) }
            try await Self.store(files, at: peer)
            let query = Query(.study).matching(.patientID, "P1").returning(.numberOfStudyRelatedInstances)
            var studies: [DataSet] = []
            try await peer.withAssociation(proposing: .query) { association in
                for try await study in association.find(query) { studies.append(study) }
            }
            #expect(studies.map { $0[.numberOfStudyRelatedInstances] } == [3])
            #expect(studies.first?[AttributeTag(0x0008, 0x0054)]?.string == "NODE")
            let fetched = try await MemoryStore()
            let contexts = ProposedContexts.retrieval(of: [.ctImageStorage])
            let retrieval = Query(.study).matching(.studyInstanceUID, "1.2.3")
            let result = try await peer.withAssociation(proposing: contexts) { association in
                try await association.get(retrieval, into: fetched.storageHandler).result()
            }
            #expect(result.completed == 3)
            for file in files {
                let uid = try #require(file.dataSet[.sopInstanceUID]).rawValue
                let found = try await fetched.instances(Query(.image).matching(.sopInstanceUID, uid))
                let copy = try await fetched.object(of: try #require(found.first)).file()
                #expect(copy.dataSet == file.dataSet)
            }
        }
    }

    @Test("moves to a destination it knows, and refuses others with A801")
    func moves() async throws {
        let received = try await MemoryStore()
        try await withServer(DICOMServer("DEST", on: .loopback(0), services: [.storage(into: received)])) { port in
            let destination = Peer("DEST", host: "127.0.0.1", port: port)
            try await withNode(peers: [destination]) { peer, _ in
                try await Self.store([try Self.image(1)], at: peer)
                let query = Query(.study).matching(.studyInstanceUID, "1.2.3")
                let result = try await peer.withAssociation(proposing: .query) { association in
                    try await association.move(query, to: "DEST").result()
                }
                #expect(result.completed == 1)
                #expect(try await received.statistics().instances == 1)
                try await peer.withAssociation(proposing: .query) { association in
                    let error = await #expect(throws: NetworkError.self) {
                        try await association.move(query, to: "ELSEWHERE").result()
                    }
                    #expect(error?.status?.code == .moveDestinationUnknown)
                }
            }
        }
    }

    @Test("answers other bytes of a known instance with a warning and keeps the first")
    func duplicates() async throws {
        try await withNode { peer, store in
            let first = try Self.image(1)
            var other = first
            other.dataSet[.patientName] = "Other"
            let outcomes = try await Self.outcomes([first, first, other], at: peer)
            #expect(outcomes.map { $0.status?.severity } == [.success, .success, .warning])
            let kept = try await store.find(Query(.image).returning(.patientName)).collected()
            #expect(kept.map { $0[.patientName]?.description } == ["Doe^John"])
        }
    }

    @Test(
        "refuses with A900 an instance without Study Instance UID",
        arguments: [
            AttributeTag(0x0020, 0x000D), AttributeTag(0x0020, 0x000E),
        ])
    func missingIdentifier(tag: AttributeTag) async throws {
        try await withNode { peer, store in
            var file = try Self.image(1)
            file.dataSet.remove(tag)
            let outcomes = try await Self.outcomes([file], at: peer)
            #expect(outcomes.map { $0.status?.code } == [.dataSetDoesNotMatchSOPClass])
            #expect(try await store.statistics().instances == 0)
        }
    }

    @Test("refuses to retrieve without the level's unique key")
    func retrievesNothingAtAll() async throws {
        try await withNode { peer, _ in
            try await peer.withAssociation(proposing: .query) { association in
                let error = await #expect(throws: NetworkError.self) {
                    try await association.move(Query(.study).matching(.patientID, "P1"), to: "DEST").result()
                }
                #expect(error?.status?.isFailure == true)
            }
        }
    }

    // MARK: Parts

    private static func image(_ number: Int) throws -> DICOMFile {
        var dataSet = DataSet()
        dataSet[.sopClassUID] = .ctImageStorage
        dataSet[.sopInstanceUID] = UID(rawValue: "1.2.3.4.\(number)")
        dataSet[.studyInstanceUID] = "1.2.3"
        dataSet[.seriesInstanceUID] = "1.2.3.4"
        dataSet[.patientID] = "P1"
        dataSet[.patientName] = "Doe^John"
        dataSet[.modality] = "CT"
        dataSet[.instanceNumber] = number
        dataSet.set(AttributeTag(0x7FE0, 0x0010), .OW, bytes: Bytes([UInt8](repeating: UInt8(number), count: 4096)))
        return try DICOMFile(dataSet: dataSet)
    }

    private static func store(_ files: [DICOMFile], at peer: Peer) async throws {
        for outcome in try await outcomes(files, at: peer) { #expect(outcome.isStored) }
    }

    private static func outcomes(_ files: [DICOMFile], at peer: Peer) async throws -> [StoreOutcome] {
        let instances = try files.map { try OutgoingInstance($0) }
        return try await peer.withAssociation(proposing: .storage(of: instances)) { association in
            var outcomes: [StoreOutcome] = []
            // One after the other, so that the first is stored before the next comes.
            for instance in instances { outcomes.append(try await association.store(instance)) }
            return outcomes
        }
    }

    private func withNode(
        peers: [Peer] = [], _ body: @Sendable @escaping (Peer, MemoryStore) async throws -> Void
    ) async throws {
        let store = try await MemoryStore()
        let node = ArchiveNode(NodeConfiguration(title: "NODE", address: .loopback(0), peers: peers), store: store)
        try await withServer(node.server) { port in
            try await body(Peer("NODE", host: "127.0.0.1", port: port), store)
        }
    }

    private func withServer(
        _ server: DICOMServer, _ body: @Sendable @escaping (Int) async throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            group.addTask {
                defer { server.shutdown(grace: .seconds(1)) }
                try await body(try #require(await server.listeningPort))
            }
            try await group.waitForAll()
        }
    }
}
