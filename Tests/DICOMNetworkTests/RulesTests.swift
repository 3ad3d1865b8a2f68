import DICOMCore
import DICOMNetwork
import DICOMProtocol
import Testing

extension NetworkTests {
    @Suite("A server's rules: who may call, how many, how long")
    struct RulesTests {
        static func rejection(_ rules: ServerRules, called: AETitle = "TEST", calling: AETitle = "ME") async throws
            -> AssociateReject?
        {
            try await withServer([.verification], rules: rules) { peer, server in
                let peer = Peer(called, host: peer.host, port: peer.port)
                let error = await networkError {
                    try await peer.withAssociation(as: calling, proposing: .verification) { try await $0.echo() }
                }
                try await eventually { server.associationCount == 0 }
                return error?.rejection
            }
        }

        static func expect(_ expected: AssociateReject?, _ body: () async throws -> AssociateReject?) async throws {
            let found = try await body()
            #expect(found == expected)
        }

        @Test("another called title is refused where the server says so: reason 7")
        func calledTitle() async throws {
            let rules = ServerRules(checksCalledTitle: true)
            let expected = AssociateReject(.permanent, .calledAETitleNotRecognized)
            try await Self.expect(expected) { try await Self.rejection(rules, called: "OTHER") }
            try await Self.expect(nil) { try await Self.rejection(rules, called: "TEST") }
            try await Self.expect(nil) { try await Self.rejection(ServerRules(), called: "OTHER") }
        }

        @Test("who is not on the list is refused: reason 3; a title from another address too")
        func callingTitle() async throws {
            let expected = AssociateReject(.permanent, .callingAETitleNotRecognized)
            try await Self.expect(expected) { try await Self.rejection(ServerRules(callers: [.init("YOU")])) }
            try await Self.expect(nil) { try await Self.rejection(ServerRules(callers: [.init("YOU"), .init("ME")])) }
            try await Self.expect(nil) {
                try await Self.rejection(ServerRules(callers: [.init("ME", host: "127.0.0.1")]))
            }
            try await Self.expect(expected) {
                try await Self.rejection(ServerRules(callers: [.init("ME", host: "192.0.2.1")]))
            }
            try await Self.expect(nil) {
                try await Self.rejection(ServerRules(callers: [.init("ME", host: "localhost")]))
            }
            try await Self.expect(nil) {
                try await Self.rejection(ServerRules(callers: [.init("ME", host: "::ffff:127.0.0.1")]))
            }
            try await Self.expect(expected) {
                try await Self.rejection(ServerRules(callers: [.init("ME", host: "no-such-host.invalid")]))
            }
            try await Self.expect(expected) { try await Self.rejection(ServerRules(callers: [])) }
        }

        @Test("more associations than allowed are refused for now: local limit exceeded; a place that is left is free")
        func maximumAssociations() async throws {
            try await withServer([.verification], rules: ServerRules(maximumAssociations: 1)) { peer, server in
                try await peer.withAssociation(proposing: .verification) { first in
                    let error = await networkError {
                        try await peer.withAssociation(proposing: .verification) { try await $0.echo() }
                    }
                    #expect(error?.rejection == AssociateReject(.transient, .localLimitExceeded))
                    try await first.echo()
                }
                try await eventually { server.associationCount == 0 }
                try await peer.withAssociation(proposing: .verification) { try await $0.echo() }
            }
        }

        @Test("a connection that asks for nothing is closed when ARTIM expires")
        func artim() async throws {
            try await withServer([.verification], rules: ServerRules(artim: .milliseconds(300))) { peer, _ in
                let start = ContinuousClock.now
                let received = try await RawConnection.connect(to: peer).exchange([])
                #expect(received.isEmpty)
                #expect(ContinuousClock.now - start < .seconds(3))
            }
        }

        @Test("an association without requests is aborted after the idle time; one that is used is not")
        func idle() async throws {
            try await withServer([.verification], rules: ServerRules(idle: .milliseconds(600))) { peer, server in
                let error = await networkError {
                    try await peer.withAssociation(proposing: .verification) { association in
                        for _ in 0..<6 {
                            try await association.echo()
                            try await Task.sleep(for: .milliseconds(200))
                        }
                        try await Task.sleep(for: .seconds(2))
                        try await association.echo()
                    }
                }
                #expect(error?.code == .aborted || error?.code == .endOfAssociation)
                #expect(server.associationCount == 0)
            }
        }

        @Test("a server that drains lets associations finish, refuses new connections, and is gone in time")
        func drain() async throws {
            let received = Received()
            let server = DICOMServer("TEST", on: .loopback(0), services: [received.service()], logger: quiet)
            let start = ContinuousClock.now
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await server.run() }
                let peer = Peer("TEST", host: "127.0.0.1", port: try #require(await server.listeningPort))
                try await peer.withAssociation(proposing: .storage(of: [instance(1)])) { association in
                    _ = try await association.store(instance(1))
                    server.shutdown(grace: .seconds(20))
                    try await Task.sleep(for: .milliseconds(200))
                    _ = try await association.store(instance(2))
                    let error = await networkError {
                        try await peer.withAssociation(proposing: .verification) { _ in }
                    }
                    #expect(error?.code == .connectionRefused)
                }
                try await group.waitForAll()
            }
            #expect(received.finished.count == 2)
            #expect(ContinuousClock.now - start < .seconds(10))
        }

        @Test("what is still open after the grace is aborted")
        func drainAborts() async throws {
            let server = DICOMServer("TEST", on: .loopback(0), services: [.verification], logger: quiet)
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await server.run() }
                let peer = Peer("TEST", host: "127.0.0.1", port: try #require(await server.listeningPort))
                let error = await networkError {
                    try await peer.withAssociation(proposing: .verification) { association in
                        server.shutdown(grace: .milliseconds(200))
                        try await Task.sleep(for: .seconds(2))
                        try await association.echo()
                    }
                }
                #expect(error?.code == .aborted)
                try await group.waitForAll()
            }
            #expect(await server.listeningPort == nil)
        }

        @Test("cancelling the task that runs a server ends it and aborts what is open")
        func cancelled() async throws {
            let server = DICOMServer("TEST", on: .loopback(0), services: [.verification], logger: quiet)
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try? await server.run() }
                let peer = Peer("TEST", host: "127.0.0.1", port: try #require(await server.listeningPort))
                let error = await networkError {
                    try await peer.withAssociation(proposing: .verification) { association in
                        group.cancelAll()
                        try await group.waitForAll()
                        try await Task.sleep(for: .milliseconds(200))
                        try await association.echo()
                    }
                }
                #expect(error?.code == .aborted || error?.code == .connectionClosed)
            }
        }

        @Test("a port that is taken is an error of its own")
        func portTaken() async throws {
            try await withServer([]) { peer, _ in
                let error = await networkError {
                    try await DICOMServer("TEST", on: .loopback(peer.port), services: []).run()
                }
                #expect(error?.code == .addressUnavailable)
            }
        }
    }
}
