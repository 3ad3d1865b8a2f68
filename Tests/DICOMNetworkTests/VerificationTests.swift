import DICOMCore
import DICOMNetwork
import DICOMProtocol
import Testing

extension NetworkTests {
    @Suite("Verification over a real socket (PS3.4 A)")
    struct VerificationTests {
        @Test("C-ECHO is answered, as often as one asks")
        func echo() async throws {
            try await withServer([.verification]) { peer, server in
                let count = try await peer.withAssociation(proposing: .verification) { association in
                    for _ in 0..<100 { try await association.echo() }
                    return server.associationCount
                }
                #expect(count == 1)
            }
        }

        @Test("a service that is not offered is refused in its context, not by rejecting the association")
        func refusedContext() async throws {
            try await withServer([.verification]) { peer, _ in
                try await peer.withAssociation(proposing: .query + .verification) { association in
                    try await association.echo()
                    #expect(association.contexts.map(\.abstractSyntax) == [.verification])
                }
            }
        }

        @Test("an association of which every context is refused stands, and operations say what was refused")
        func everyContextRefused() async throws {
            try await withServer([]) { peer, _ in
                let error = await networkError {
                    try await peer.withAssociation(proposing: .verification) { try await $0.echo() }
                }
                #expect(error?.code == .noAcceptedContext)
                #expect(error?.uid == .verification)
                #expect(error?.peer == peer)
            }
        }

        @Test("a hundred associations at once are all served")
        func concurrent() async throws {
            try await withServer([.verification]) { peer, _ in
                try await withThrowingDiscardingTaskGroup { group in
                    for _ in 0..<100 {
                        group.addTask {
                            try await peer.withAssociation(proposing: .verification) { association in
                                for _ in 0..<5 { try await association.echo() }
                            }
                        }
                    }
                }
            }
        }

        @Test("operations of several tasks on one association wait for each other")
        func severalTasks() async throws {
            try await withServer([.verification]) { peer, _ in
                try await peer.withAssociation(proposing: .verification) { association in
                    try await withThrowingDiscardingTaskGroup { group in
                        for _ in 0..<50 { group.addTask { try await association.echo() } }
                    }
                }
            }
        }
    }
}
