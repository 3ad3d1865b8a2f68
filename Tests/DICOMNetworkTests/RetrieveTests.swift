import DICOMCore
import DICOMNetwork
import DICOMProtocol
import Synchronization
import Testing

extension NetworkTests {
    @Suite("C-MOVE and C-GET over real sockets (PS3.4 C.4.2, C.4.3)")
    struct RetrieveTests {
        static let query = Query(.study).matching(.studyInstanceUID, "1.2")

        /// Runs a source that moves to one destination, called `TARGET`.
        static func withMove(
            _ instances: [OutgoingInstance], to received: Received, result: DIMSEStatus = .success,
            _ body: @escaping @Sendable (Peer) async throws -> Void
        ) async throws {
            try await withServer([received.service(result)]) { target, _ in
                let move = DICOMService.move(to: { $0 == "TARGET" ? target : nil }, { _ in instances })
                try await withServer([move]) { peer, _ in try await body(peer) }
            }
        }

        @Test("C-MOVE sends every instance to the destination and counts")
        func move() async throws {
            let instances = (1...20).map { instance($0, size: $0 * 10_000) }
            let received = Received()
            try await Self.withMove(instances, to: received) { peer in
                try await peer.withAssociation(as: "ASKER", proposing: .move) { association in
                    var progress: [RetrieveProgress] = []
                    for try await one in association.move(Self.query, to: "TARGET") { progress.append(one) }
                    #expect(progress.count == 20)
                    #expect(progress.dropLast().allSatisfy { $0.status == .pending })
                    #expect(progress.dropLast().map(\.remaining) == (1...19).reversed().map { $0 })
                    #expect(progress.last?.status == .success && progress.last?.completed == 20)
                }
            }
            #expect(received.finished.map(\.incoming.sopInstanceUID) == instances.map(\.sopInstanceUID))
            #expect(received.finished.allSatisfy { $0.incoming.moveOriginator?.title == "ASKER" })
        }

        @Test("nothing to send is success")
        func nothing() async throws {
            let received = Received()
            try await Self.withMove([], to: received) { peer in
                let result = try await peer.withAssociation(proposing: .move) {
                    try await $0.move(Self.query, to: "TARGET").result()
                }
                #expect(result.status == .success && result.completed == 0)
            }
        }

        @Test("an unknown destination is A801")
        func unknownDestination() async throws {
            try await Self.withMove([instance(1)], to: Received()) { peer in
                let error = await networkError {
                    try await peer.withAssociation(proposing: .move) {
                        try await $0.move(Self.query, to: "NOBODY").result()
                    }
                }
                #expect(error?.code == .statusFailure && error?.status?.code == .moveDestinationUnknown)
            }
        }

        @Test("what cannot be sent is counted and listed; the rest arrives")
        func failures() async throws {
            let lost = OutgoingInstance(
                sopClassUID: .ctImageStorage, sopInstanceUID: "1.9.9", transferSyntax: .explicitVRLittleEndian,
                content: .file(path: "/nonexistent", range: 0..<10))
            let received = Received()
            try await Self.withMove([instance(1), lost, instance(3)], to: received) { peer in
                let result = try await peer.withAssociation(proposing: .move) {
                    try await $0.move(Self.query, to: "TARGET").result()
                }
                #expect(result.status.severity == .warning && result.completed == 2 && result.failed == 1)
                #expect(result.failedInstances == ["1.9.9"])
            }
            #expect(received.finished.count == 2)
        }

        @Test("a destination that is not there fails every instance: A702, all of them listed")
        func destinationDown() async throws {
            let move = DICOMService.move(
                to: { _ in Peer("TARGET", host: "127.0.0.1", port: 1) }, { _ in [instance(1), instance(2)] })
            try await withServer([move]) { peer, _ in
                try await peer.withAssociation(proposing: .move) { association in
                    var last: RetrieveProgress?
                    let error = await networkError {
                        for try await one in association.move(Self.query, to: "TARGET") { last = one }
                    }
                    #expect(error?.status?.code == .outOfResourcesForSubOperations)
                    #expect(last?.failed == 2 && last?.failedInstances == ["1.2.3.1", "1.2.3.2"])
                }
            }
        }

        @Test("warnings of the destination are counted as such")
        func warnings() async throws {
            let received = Received()
            try await Self.withMove([instance(1)], to: received, result: DIMSEStatus(.elementsDiscarded)) { peer in
                let result = try await peer.withAssociation(proposing: .move) {
                    try await $0.move(Self.query, to: "TARGET").result()
                }
                #expect(result.warnings == 1 && result.completed == 0 && result.failed == 0)
            }
        }

        @Test("leaving the loop cancels a C-MOVE; the association goes on")
        func cancelledMove() async throws {
            let received = Received()
            let instances = (1...2000).map { instance($0, size: 100) }
            try await Self.withMove(instances, to: received) { peer in
                try await peer.withAssociation(proposing: .move) { association in
                    for try await one in association.move(Self.query, to: "TARGET") where one.completed == 3 { break }
                    let error = await networkError { try await association.move(Self.query, to: "NOBODY").result() }
                    #expect(error?.status?.code == .moveDestinationUnknown)
                }
            }
            #expect(received.finished.count < 2000)
        }

        @Test("C-GET sends every instance back over the same association, each as it is stored")
        func get() async throws {
            let instances = [
                instance(1, size: 500_000), instance(2, transferSyntax: .jpegBaseline8Bit),
                instance(3, sopClass: .mrImageStorage),
            ]
            let received = Received()
            let proposing = ProposedContexts.retrieval(
                of: [.ctImageStorage, .mrImageStorage],
                transferSyntaxes: [[.explicitVRLittleEndian], [.jpegBaseline8Bit]])
            try await withServer([.get { _ in instances }, .verification]) { peer, _ in
                try await peer.withAssociation(proposing: proposing + .verification) { association in
                    let result = try await association.get(Self.query, into: received.open).result()
                    #expect(result.status == .success && result.completed == 3)
                    try await association.echo()
                }
            }
            #expect(
                received.finished.map(\.bytes) == [
                    pattern(500_000, seed: 1), pattern(1000, seed: 2), pattern(1000, seed: 3),
                ])
            #expect(
                received.finished.map(\.incoming.transferSyntax) == [
                    .explicitVRLittleEndian, .jpegBaseline8Bit, .explicitVRLittleEndian,
                ])
        }

        @Test("C-GET brings private SOP classes too, where the server takes them")
        func getPrivate() async throws {
            let sopClass: UID = "1.3.46.670589.11.0.0.12.1"
            let received = Received()
            let stored = DICOMService.storage(takesOthers: true) { _ in throw ServiceRefusal(.processingFailure) }
            try await withServer([stored, .get { _ in [instance(1, sopClass: sopClass)] }]) { peer, _ in
                let result = try await peer.withAssociation(proposing: .retrieval(of: [sopClass])) {
                    try await $0.get(Self.query, into: received.open).result()
                }
                #expect(result.status == .success && result.completed == 1)
            }
        }

        @Test("C-GET without a context for an instance counts it as failed and lists it")
        func getWithoutContext() async throws {
            let received = Received()
            try await withServer([.get { _ in [instance(1), instance(2, sopClass: .mrImageStorage)] }]) { peer, _ in
                let result = try await peer.withAssociation(proposing: .retrieval(of: [.ctImageStorage])) {
                    try await $0.get(Self.query, into: received.open).result()
                }
                #expect(
                    result.status.severity == .warning && result.completed == 1 && result.failedInstances == ["1.2.3.2"]
                )
            }
        }

        @Test("a sink that refuses what C-GET brings makes it a failed sub-operation")
        func getRefused() async throws {
            try await withServer([.get { _ in [instance(1)] }]) { peer, _ in
                let error = await networkError {
                    try await peer.withAssociation(proposing: .retrieval(of: [.ctImageStorage])) {
                        try await $0.get(Self.query) { _ in throw ServiceRefusal(.outOfResources) }.result()
                    }
                }
                #expect(error?.status?.code == .outOfResourcesForSubOperations)
            }
        }

        @Test("an uncompressed data set is encoded anew where the requestor takes other uncompressed syntaxes alone")
        func converted() async throws {
            var dataSet = DataSet()
            dataSet[.sopClassUID] = .ctImageStorage
            dataSet[.patientID] = "4711"
            let stored = OutgoingInstance(
                sopClassUID: .ctImageStorage, sopInstanceUID: "1.2.3", transferSyntax: .explicitVRBigEndian,
                content: .bytes(try dataSet.encoded(as: .explicitVRBigEndian)))
            let received = Received()
            let proposing = ProposedContexts.retrieval(
                of: [.ctImageStorage], transferSyntaxes: [[.implicitVRLittleEndian]])
            try await withServer([.get { _ in [stored] }]) { peer, _ in
                try await peer.withAssociation(proposing: proposing) {
                    try await $0.get(Self.query, into: received.open).result()
                }
            }
            let one = try #require(received.finished.first)
            let read = try DataSet(parsing: Bytes(one.bytes), transferSyntax: .implicitVRLittleEndian)
            #expect(read[.patientID] == "4711")
        }
    }
}
