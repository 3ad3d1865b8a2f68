import DICOMCore
import DICOMNetwork
import DICOMProtocol
import Testing

extension NetworkTests {
    @Suite("A server and what may come to its port")
    struct HostilePeerTests {
        /// Bytes, shown by their name.
        struct Case: CustomTestStringConvertible, Sendable {
            var name: String
            var bytes: [UInt8]

            init(_ name: String, _ bytes: [UInt8]) {
                self.name = name
                self.bytes = bytes
            }

            var testDescription: String { name }
        }

        static let garbage: [Case] = [
            Case("HTTP", Array("GET / HTTP/1.1\r\nHost: a\r\n\r\n".utf8)),
            Case("TLS", [0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xFC, 0x03, 0x03]),
            Case("SSH", Array("SSH-2.0-OpenSSH_9.2\r\n".utf8)),
            Case("unknown type", [0x63, 0, 0, 0, 0, 1, 0]),
            Case("an association request of 4 GiB", [0x01, 0, 0xFF, 0xFF, 0xFF, 0xFF]),
            Case("data of 4 GiB", [0x04, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xF9, 1, 2]),
            Case("data before any association", [0x04, 0, 0, 0, 0, 8, 0, 0, 0, 4, 1, 3, 0, 0]),
            Case("a release before any association", [0x05, 0, 0, 0, 0, 4, 0, 0, 0, 0]),
            Case("an acceptance", [0x02, 0, 0, 0, 0, 4, 0, 1, 0, 0]),
            Case("an empty request", [0x01, 0, 0, 0, 0, 0]),
            Case("noise", pattern(4096, seed: 77)),
        ]

        @Test("garbage gets an A-ABORT and the door; the server keeps serving", arguments: garbage)
        func refusesGarbage(_ sent: Case) async throws {
            try await withServer([.verification], rules: ServerRules(artim: .milliseconds(500))) { peer, _ in
                let answer = try await RawConnection.connect(to: peer).exchange([sent.bytes])
                // A-ABORT, unless a reset took it away.
                #expect(answer.isEmpty || answer.count == 10 && answer[0] == 7, "\(sent.name)")
                try await peer.withAssociation(proposing: .verification) { try await $0.echo() }
            }
        }

        @Test("an abort in place of a request closes the connection")
        func abort() async throws {
            try await withServer([.verification], rules: ServerRules(artim: .seconds(30))) { peer, _ in
                let abort: [UInt8] = [0x07, 0, 0, 0, 0, 4, 0, 0, 0, 0]
                let answer = try await RawConnection.connect(to: peer).exchange([abort])
                #expect(answer.isEmpty)
            }
        }

        static func request(_ contexts: ProposedContexts) throws -> [UInt8] {
            try PDU.associateRequest(
                try AssociateRequest(
                    calling: "HOSTILE", called: "TEST", proposing: contexts.proposals,
                    userInformation: UserInformation(maximumLength: 16_384))
            ).encoded()
        }

        /// Bytes that belong into no association of C-ECHO and C-STORE.
        static let breaches: [Case] = [
            Case("a context that was not agreed", [0x04, 0, 0, 0, 0, 8, 0, 0, 0, 4, 99, 3, 0, 0]),
            Case("an even context", [0x04, 0, 0, 0, 0, 8, 0, 0, 0, 4, 2, 3, 0, 0]),
            Case("a data set without a command", [0x04, 0, 0, 0, 0, 8, 0, 0, 0, 4, 1, 2, 0, 0]),
            Case("an empty command", [0x04, 0, 0, 0, 0, 6, 0, 0, 0, 2, 1, 3]),
            Case("a command of noise", [0x04, 0, 0, 0, 0, 14, 0, 0, 0, 10, 1, 3, 9, 8, 7, 6, 5, 4, 3, 2]),
            Case("a value longer than its PDU", [0x04, 0, 0, 0, 0, 8, 0, 0, 0xFF, 0xFF, 1, 3, 0, 0]),
            Case("a value without room for its header", [0x04, 0, 0, 0, 0, 5, 0, 0, 0, 1, 1]),
            Case("a PDU longer than announced", [0x04, 0, 0, 0x10, 0, 0]),
            Case("a second request", [0x01, 0, 0, 0, 0, 0]),
            Case("an unasked release reply", [0x06, 0, 0, 0, 0, 4, 0, 0, 0, 0]),
        ]

        @Test(
            "a breach within an association gets an A-ABORT by the provider; the server keeps serving",
            arguments: breaches)
        func answersBreach(_ sent: Case) async throws {
            var rules = ServerRules(artim: .milliseconds(500))
            rules.maximumPDULength = 65_536
            let received = Received()
            try await withServer([.verification, received.service()], rules: rules) { peer, _ in
                let request = try Self.request(.verification + .storage([.ctImageStorage]))
                let answer = try await RawConnection.connect(to: peer).exchange(
                    [request, sent.bytes], waitingAfterFirst: true)
                #expect(answer.first == 2, "\(sent.name)")
                #expect(Array(answer.suffix(10).prefix(2)) == [7, 0] && answer.suffix(2).first == 2, "\(sent.name)")
                try await peer.withAssociation(proposing: .verification) { try await $0.echo() }
            }
        }

        @Test("a command set without end is cut off")
        func endlessCommand() async throws {
            try await withServer([.verification], rules: ServerRules(artim: .milliseconds(500))) { peer, _ in
                let part: [UInt8] =
                    [0x04, 0, 0, 0, 0x10, 6, 0, 0, 0x10, 2, 1, 1] + [UInt8](repeating: 0, count: 0x1000)
                let parts = [try Self.request(.verification)] + [[UInt8]](repeating: part, count: 40)
                let answer = try await RawConnection.connect(to: peer).exchange(parts, waitingAfterFirst: true)
                #expect(answer.first == 2)
                try await peer.withAssociation(proposing: .verification) { try await $0.echo() }
            }
        }

        @Test("an association that ends midway in an object makes the sink abandon it")
        func midway() async throws {
            let received = Received()
            try await withServer([received.service()]) { peer, server in
                let request = try Self.request(.storage([.ctImageStorage]))
                let command = CommandSet.storeRequest(
                    messageID: 1, sopClassUID: .ctImageStorage, sopInstanceUID: "1.2.3"
                ).encoded()
                let length = UInt8(command.count)
                let message: [UInt8] = [0x04, 0, 0, 0, 0, length + 6, 0, 0, 0, length + 2, 1, 3] + command
                let part: [UInt8] = [0x04, 0, 0, 0, 0, 8, 0, 0, 0, 4, 1, 0, 0, 0]
                let connection = try await RawConnection.connect(to: peer)
                _ = try await connection.exchange([request, message, part], waitingAfterFirst: true, enough: 1)
                try await eventually { received.abandoned == 1 && server.associationCount == 0 }
                #expect(received.finished.isEmpty)
            }
        }

        @Test("a peer that stops midway in an object is aborted after the stall time")
        func stalled() async throws {
            let received = Received()
            try await withServer([received.service()], rules: ServerRules(stall: .milliseconds(400))) { peer, _ in
                let command = CommandSet.storeRequest(
                    messageID: 1, sopClassUID: .ctImageStorage, sopInstanceUID: "1.2.3"
                ).encoded()
                let length = UInt8(command.count)
                let message: [UInt8] = [0x04, 0, 0, 0, 0, length + 6, 0, 0, 0, length + 2, 1, 3] + command
                let request = try Self.request(.storage([.ctImageStorage]))
                let answer = try await RawConnection.connect(to: peer).exchange(
                    [request, message], waitingAfterFirst: true)
                #expect(answer.suffix(10).first == 7)
                try await eventually { received.abandoned == 1 }
            }
        }

        @Test("two hundred connections that say nothing keep nobody from being served")
        func silentCrowd() async throws {
            try await withServer([.verification], rules: ServerRules(artim: .seconds(2))) { peer, _ in
                try await withThrowingDiscardingTaskGroup { group in
                    for _ in 0..<200 {
                        group.addTask { _ = try? await RawConnection.connect(to: peer).exchange([]) }
                    }
                    try await Task.sleep(for: .milliseconds(300))
                    let start = ContinuousClock.now
                    try await peer.withAssociation(proposing: .verification) { try await $0.echo() }
                    #expect(ContinuousClock.now - start < .seconds(2))
                }
            }
        }
    }
}
