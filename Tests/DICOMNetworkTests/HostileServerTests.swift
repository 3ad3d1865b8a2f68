import DICOMCore
import DICOMNetwork
import DICOMProtocol
import NIOCore
import Testing

extension NetworkTests {
    @Suite("A client and what may answer it")
    struct HostileServerTests {
        static let quick = AssociationOptions(
            timeouts: Timeouts(
                connect: .seconds(2), association: .milliseconds(500), response: .milliseconds(500),
                send: .milliseconds(500), release: .milliseconds(500)))

        /// The error of a C-ECHO to a server that answers each connection with `bytes` and then says nothing.
        static func error(_ answer: @escaping @Sendable (AssociateRequest) throws -> [[UInt8]]) async throws
            -> NetworkError?
        {
            try await withRawServer(
                { inbound, outbound in
                    var iterator = inbound.makeAsyncIterator()
                    guard let first = try await iterator.next(),
                        case .associateRequest(let request) = try PDU(decoding: Bytes(Array(first.readableBytesView)))
                    else { return }
                    for part in try answer(request) { try await outbound.write(ByteBuffer(bytes: part)) }
                    while try await iterator.next() != nil {}
                },
                { peer in
                    let start = ContinuousClock.now
                    let error = await networkError {
                        try await peer.withAssociation(proposing: .verification, options: Self.quick) {
                            try await $0.echo()
                        }
                    }
                    #expect(ContinuousClock.now - start < .seconds(5))
                    return error
                })
        }

        static func acceptance(
            _ request: AssociateRequest, _ information: UserInformation = UserInformation(maximumLength: 16_384)
        ) throws -> [UInt8] {
            let policy = AcceptorPolicy(
                abstractSyntaxes: [.verification: .init(transferSyntaxes: nil)], userInformation: information)
            guard case .accept(let accept, _) = policy.answer(to: request) else { throw CancellationError() }
            return try PDU.associateAccept(accept).encoded()
        }

        @Test("a server that says nothing: the association request times out")
        func silent() async throws {
            let error = try await Self.error { _ in [] }
            #expect(error?.code == .timedOut && error?.wait == .association)
        }

        @Test("a server that accepts and says nothing: the response times out")
        func silentAfterAcceptance() async throws {
            let error = try await Self.error { [try Self.acceptance($0)] }
            #expect(error?.code == .timedOut && error?.wait == .response)
        }

        @Test("HTTP in answer is told as such")
        func http() async throws {
            let error = try await Self.error { _ in [Array("HTTP/1.1 400 Bad Request\r\n\r\n".utf8)] }
            #expect(error?.code == .foreignProtocol && error?.protocolError?.foreignProtocol == .http)
        }

        @Test("a TLS alert in answer is told as such")
        func tls() async throws {
            let error = try await Self.error { _ in [[0x15, 0x03, 0x01, 0x00, 0x02, 0x02, 0x46]] }
            #expect(error?.code == .foreignProtocol || error?.code == .protocolViolation)
        }

        @Test("a rejection is told in words")
        func rejected() async throws {
            let error = try await Self.error { _ in
                [try PDU.associateReject(AssociateReject(.permanent, .calledAETitleNotRecognized)).encoded()]
            }
            #expect(error?.code == .rejected)
            #expect(error?.description.contains("called AE title not recognized") == true)
        }

        @Test("an abort is told with source and reason")
        func aborted() async throws {
            let error = try await Self.error { request in
                [try Self.acceptance(request), try PDU.abort(.provider(.unexpectedPDU)).encoded()]
            }
            #expect(error?.code == .aborted && error?.abort == .provider(.unexpectedPDU))
        }

        @Test("maximum lengths that leave no room are refused", arguments: [1, 2, 7] as [UInt32])
        func tooShort(length: UInt32) async throws {
            let error = try await Self.error { [try Self.acceptance($0, UserInformation(maximumLength: length))] }
            #expect(error?.code == .protocolViolation && error?.protocolError?.code == .maximumLengthTooShort)
        }

        @Test("an answer to a message that was never sent is a breach")
        func otherMessage() async throws {
            let error = try await Self.error { request in
                let command = CommandSet.response(to: .echoRequest(messageID: 4711), .success).encoded()
                let length = UInt8(command.count)
                return [
                    try Self.acceptance(request),
                    [0x04, 0, 0, 0, 0, length + 6, 0, 0, 0, length + 2, 1, 3] + command,
                ]
            }
            #expect(error?.code == .protocolViolation)
        }

        @Test("a server that closes at once is a closed connection")
        func closes() async throws {
            try await withRawServer(
                { _, _ in },
                { peer in
                    let error = await networkError {
                        try await peer.withAssociation(proposing: .verification, options: Self.quick) {
                            try await $0.echo()
                        }
                    }
                    #expect(error?.code == .connectionClosed)
                })
        }

        @Test("nobody at the port is a refused connection")
        func refused() async throws {
            let error = await networkError {
                try await Peer("X", host: "127.0.0.1", port: 1).withAssociation(proposing: .verification) { _ in }
            }
            #expect(error?.code == .connectionRefused)
            #expect(error?.description.contains("127.0.0.1:1") == true)
        }

        @Test("a name that is none is unreachable")
        func unknownHost() async throws {
            let error = await networkError {
                try await Peer("X", host: "no-such-host.invalid", port: 104).withAssociation(proposing: .verification) {
                    _ in
                }
            }
            #expect(error?.code == .unreachable)
        }

        @Test("a server that never answers the release is aborted in time, and that is an error")
        func noRelease() async throws {
            let error = try await withRawServer(
                { inbound, outbound in
                    var iterator = inbound.makeAsyncIterator()
                    guard let first = try await iterator.next(),
                        case .associateRequest(let request) = try PDU(decoding: Bytes(Array(first.readableBytesView)))
                    else { return }
                    try await outbound.write(ByteBuffer(bytes: try Self.acceptance(request)))
                    while try await iterator.next() != nil {}
                },
                { peer in
                    await networkError {
                        try await peer.withAssociation(proposing: .verification, options: Self.quick) { _ in }
                    }
                })
            #expect(error?.code == .timedOut && error?.wait == .release)
        }

        /// A server that accepts, then answers each of the next reads with the bytes given.
        static func withScript<Result: Sendable>(
            _ answers: [[UInt8]], _ body: @escaping @Sendable (Peer) async throws -> Result
        ) async throws -> Result {
            try await withRawServer(
                { inbound, outbound in
                    var iterator = inbound.makeAsyncIterator()
                    guard let first = try await iterator.next(),
                        case .associateRequest(let request) = try PDU(decoding: Bytes(Array(first.readableBytesView)))
                    else { return }
                    try await outbound.write(ByteBuffer(bytes: try Self.acceptance(request)))
                    for answer in answers {
                        _ = try await iterator.next()
                        try await outbound.write(ByteBuffer(bytes: answer))
                    }
                    while try await iterator.next() != nil {}
                }, body)
        }

        @Test("when both sides release at once, both get their reply")
        func releaseCollision() async throws {
            let answers = [try PDU.releaseRequest.encoded(), try PDU.releaseReply.encoded()]
            try await Self.withScript(answers) { peer in
                try await peer.withAssociation(proposing: .verification, options: Self.quick) { _ in }
            }
        }

        @Test("a server that releases on its own gets its reply, and operations say that the association has ended")
        func releasedByServer() async throws {
            let error = try await Self.withScript([try PDU.releaseRequest.encoded()]) { peer in
                await networkError {
                    try await peer.withAssociation(proposing: .verification, options: Self.quick) {
                        try await $0.echo()
                    }
                }
            }
            #expect(error?.code == .endOfAssociation)
        }

        @Test("a data set that no response announced is a breach")
        func unannouncedData() async throws {
            let error = try await Self.withScript([[0x04, 0, 0, 0, 0, 8, 0, 0, 0, 4, 1, 2, 0, 0]]) { peer in
                await networkError {
                    try await peer.withAssociation(proposing: .verification, options: Self.quick) {
                        try await $0.echo()
                    }
                }
            }
            #expect(error?.code == .protocolViolation)
        }
    }
}
