import DICOMCore
import DICOMNetwork
import DICOMProtocol
import Synchronization
import Testing

extension NetworkTests {
    @Suite("Queries over a real socket (PS3.4 C.4.1)")
    struct QueryTests {
        /// Answers with `count` matches, the patient identifier asked for in each, and counts what it gave.
        final class Source: Sendable {
            let given = Mutex(0)

            func service(_ count: Int, failing: ServiceRefusal? = nil) -> DICOMService {
                .query { request in
                    AsyncThrowingStream<DataSet, any Error>(unfolding: {
                        let number = self.given.withLock { given in
                            given += 1
                            return given
                        }
                        guard number <= count else {
                            if let failing { throw failing }
                            return nil
                        }
                        var match = DataSet()
                        match[.patientID] = request.identifier[.patientID]
                        match[.studyInstanceUID] = UID("1.2.\(number)")
                        return match
                    })
                }
            }
        }

        static let query = Query(.study).matching(.patientID, "4711").returning(.studyInstanceUID)

        static func studies(_ matches: Matches) async throws -> [String] {
            var found: [String] = []
            for try await match in matches {
                #expect(match[.patientID] == "4711")
                found.append(match[.studyInstanceUID]?.rawValue ?? "none")
            }
            return found
        }

        @Test("every match comes, in order; none is none", arguments: [0, 1, 1000])
        func matches(count: Int) async throws {
            try await withServer([Source().service(count)]) { peer, _ in
                try await peer.withAssociation(proposing: .find) { association in
                    let found = try await Self.studies(association.find(Self.query))
                    #expect(found == (0..<count).map { "1.2.\($0 + 1)" })
                }
            }
        }

        @Test("a limit cancels the query at the peer, and the association goes on")
        func limit() async throws {
            let source = Source()
            try await withServer([source.service(1_000_000), .verification]) { peer, _ in
                try await peer.withAssociation(proposing: .find + .verification) { association in
                    #expect(
                        try await Self.studies(association.find(Self.query, limit: 3)) == ["1.2.1", "1.2.2", "1.2.3"])
                    try await association.echo()
                    #expect(try await Self.studies(association.find(Self.query, limit: 0)) == [])
                }
            }
            #expect(source.given.withLock { $0 } < 1_000_000)
        }

        @Test("leaving the loop cancels the query at the peer")
        func leaving() async throws {
            let source = Source()
            try await withServer([source.service(1_000_000)]) { peer, _ in
                try await peer.withAssociation(proposing: .find) { association in
                    for try await _ in association.find(Self.query) { break }
                    #expect(try await Self.studies(association.find(Self.query, limit: 1)).count == 1)
                }
            }
            #expect(source.given.withLock { $0 } < 1_000_000)
        }

        @Test("cancelling the task ends the query with CancellationError")
        func cancelledTask() async throws {
            let source = Source()
            try await withServer([source.service(.max)]) { peer, _ in
                let result = await withTaskGroup(of: Bool.self) { group in
                    group.addTask {
                        do {
                            try await peer.withAssociation(proposing: .find) { association in
                                for try await _ in association.find(Self.query) {}
                            }
                            return false
                        } catch { return error is CancellationError }
                    }
                    try? await eventually { source.given.withLock { $0 } > 10 }
                    group.cancelAll()
                    return await group.next() ?? false
                }
                #expect(result)
                // The peer has heard of it: it looks for no more matches.
                try await eventually {
                    let before = source.given.withLock { $0 }
                    try? await Task.sleep(for: .milliseconds(50))
                    return source.given.withLock { $0 } == before
                }
            }
        }

        @Test("a status that a handler throws reaches the caller after the matches before it")
        func failure() async throws {
            let service = Source().service(2, failing: ServiceRefusal(.outOfResources, "too much"))
            try await withServer([service]) { peer, _ in
                let error = await networkError {
                    try await peer.withAssociation(proposing: .find) { try await Self.studies($0.find(Self.query)) }
                }
                #expect(error?.code == .statusFailure)
                #expect(error?.status?.code == .outOfResources)
                #expect(error?.status?.errorComment == "too much")
            }
        }

        @Test("the patient root model is asked in its own context")
        func patientRoot() async throws {
            let asked = Mutex<UID?>(nil)
            let service = DICOMService.query { request in
                asked.withLock { $0 = request.sopClassUID }
                return AsyncThrowingStream { nil }
            }
            try await withServer([service]) { peer, _ in
                try await peer.withAssociation(proposing: .find) { association in
                    for try await _ in association.find(Query(.patient, model: .patientRoot)) {}
                }
            }
            #expect(asked.withLock { $0 } == QueryRetrieveModel.findSOPClasses[0])
        }
    }
}
