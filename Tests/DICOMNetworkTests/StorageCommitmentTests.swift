import DICOMCore
import DICOMNetwork
import DICOMProtocol
import Synchronization
import Testing

extension NetworkTests {
    @Suite("Storage commitment over a real socket (PS3.4 J)")
    struct StorageCommitmentTests {
        private static let request = StorageCommitment.Request(
            instances: [
                SOPInstanceReference(.ctImageStorage, "1.2.1"), SOPInstanceReference(.ctImageStorage, "1.2.2"),
            ])

        /// Commits all but 1.2.2.
        @Sendable
        private static func commit(
            _ request: StorageCommitment.Request, _ caller: Caller
        ) -> StorageCommitment.Result { result(of: request) }

        private static func result(of request: StorageCommitment.Request) -> StorageCommitment.Result {
            StorageCommitment.Result(
                transactionUID: request.transactionUID,
                committed: request.instances.filter { $0.sopInstanceUID != "1.2.2" },
                failed: [SOPInstanceReference(.ctImageStorage, "1.2.2"): .noSuchObjectInstance])
        }

        @Test("the result comes on the same association while that lasts")
        func sameAssociation() async throws {
            try await withServer([.storageCommitment(Self.commit)]) { peer, _ in
                try await peer.withAssociation(proposing: .storageCommitment) { association in
                    try await association.requestStorageCommitment(Self.request)
                    let result = try await association.storageCommitmentResult(
                        of: Self.request.transactionUID, timeout: .seconds(10))
                    #expect(result.committed == [SOPInstanceReference(.ctImageStorage, "1.2.1")])
                    #expect(
                        result.failed == [SOPInstanceReference(.ctImageStorage, "1.2.2"): .noSuchObjectInstance])
                    #expect(result.eventType == 2)
                }
            }
        }

        @Test("the result comes on an association of the provider's once the first has ended")
        func laterAssociation() async throws {
            let (results, sink) = AsyncStream.makeStream(of: StorageCommitment.Result.self)
            let listener = DICOMService.storageCommitmentResults { result, caller in
                #expect(caller.title == "TEST")
                sink.yield(result)
            }
            try await withServer([listener, .verification]) { listening, _ in
                let hasEnded = Mutex(false)
                let provider = DICOMService.storageCommitment(reportingTo: { title in
                    #expect(title == "MODALITY")
                    return listening
                }) { request, caller in
                    while !hasEnded.withLock({ $0 }) { try await Task.sleep(for: .milliseconds(5)) }
                    return Self.commit(request, caller)
                }
                try await withServer([provider]) { peer, server in
                    try await peer.withAssociation(as: "MODALITY", proposing: .storageCommitment) { association in
                        try await association.requestStorageCommitment(Self.request)
                    }
                    hasEnded.withLock { $0 = true }
                    var iterator = results.makeAsyncIterator()
                    let result = await iterator.next()
                    #expect(result?.transactionUID == Self.request.transactionUID)
                    #expect(result?.committed.count == 1)
                }
            }
        }

        @Test("a request that names nothing, or another instance, is refused")
        func refused() async throws {
            try await withServer([.storageCommitment(Self.commit)]) { peer, _ in
                try await peer.withAssociation(proposing: .storageCommitment) { association in
                    let well = NormalizedInstance(
                        StorageCommitment.sopClassUID, StorageCommitment.sopInstanceUID)
                    let empty = await networkError { try await association.perform(.action(1, DataSet()), on: well) }
                    #expect(empty?.status?.code == .missingAttribute)
                    let type = await networkError {
                        try await association.perform(.action(9, Self.request.dataSet), on: well)
                    }
                    #expect(type?.status?.code == .noSuchActionType)
                    let other = NormalizedInstance(StorageCommitment.sopClassUID, "1.2.3")
                    let wrong = await networkError {
                        try await association.perform(.action(1, Self.request.dataSet), on: other)
                    }
                    #expect(wrong?.status?.code == .noSuchSOPInstance)
                }
            }
        }

        @Test("what a provider throws fails the whole request")
        func failing() async throws {
            let service = DICOMService.storageCommitment { _, _ in throw CancellationError() }
            try await withServer([service]) { peer, _ in
                try await peer.withAssociation(proposing: .storageCommitment) { association in
                    try await association.requestStorageCommitment(Self.request)
                    let result = try await association.storageCommitmentResult(
                        of: Self.request.transactionUID, timeout: .seconds(10))
                    #expect(result.committed.isEmpty)
                    #expect(Set(result.failed.values) == [.processingFailure])
                }
            }
        }

        @Test("a report that nobody asked for is refused by who takes none")
        func unwantedReport() async throws {
            try await withServer([.storageCommitment(Self.commit)]) { peer, _ in
                try await peer.withAssociation(proposing: .storageCommitmentResults) { association in
                    let error = await networkError {
                        try await association.reportStorageCommitment(Self.result(of: Self.request))
                    }
                    #expect(error?.code == .noAcceptedContext)
                }
            }
        }
    }
}
