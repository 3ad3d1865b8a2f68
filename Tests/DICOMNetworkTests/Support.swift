import DICOMCore
import DICOMNetwork
import DICOMProtocol
import Logging
import NIOCore
import NIOPosix
import Synchronization
import Testing

/// Says nothing but what is critical.
let quiet: Logger = {
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    return logger
}()

/// Every test of the module, one after the other: they measure time, and share two cores with their peers.
@Suite("DICOMNetwork", .serialized, .timeLimit(.minutes(2)))
struct NetworkTests {}

/// Runs a server on a free port of this machine while `body` runs.
@discardableResult
func withServer<Result: Sendable>(
    _ services: [DICOMService], rules: ServerRules = .standard,
    _ body: @escaping @Sendable (Peer, DICOMServer) async throws -> Result
) async throws -> Result {
    let server = DICOMServer("TEST", on: .loopback(0), services: services, rules: rules, logger: quiet)
    return try await withThrowingTaskGroup(of: Result?.self) { group in
        group.addTask {
            try await server.run()
            return nil
        }
        group.addTask {
            defer { server.shutdown(grace: .zero) }
            let port = try #require(await server.listeningPort)
            return try await body(Peer("TEST", host: "127.0.0.1", port: port), server)
        }
        var result: Result?
        for try await one in group { if let one { result = one } }
        return try #require(result)
    }
}

/// Keeps what a server is sent.
final class Received: Sendable {
    struct Instance: Sendable {
        var incoming: IncomingInstance
        var bytes: [UInt8]
        var slices: [Int]
    }

    private let state = Mutex((finished: [Instance](), abandoned: 0, opened: 0))

    var finished: [Instance] { state.withLock { $0.finished } }
    var abandoned: Int { state.withLock { $0.abandoned } }
    var opened: Int { state.withLock { $0.opened } }

    fileprivate func finish(_ instance: Instance) { state.withLock { $0.finished.append(instance) } }
    fileprivate func abandon() { state.withLock { $0.abandoned += 1 } }

    /// Answers every instance with `result`.
    func service(_ result: DIMSEStatus = .success) -> DICOMService {
        .storage { self.open($0, result) }
    }

    @Sendable
    func open(_ incoming: IncomingInstance) -> any InstanceSink {
        open(incoming, .success)
    }

    private func open(_ incoming: IncomingInstance, _ result: DIMSEStatus) -> any InstanceSink {
        state.withLock { $0.opened += 1 }
        return Sink(received: self, instance: Instance(incoming: incoming, bytes: [], slices: []), result: result)
    }

    actor Sink: InstanceSink {
        let received: Received
        var instance: Instance
        let result: DIMSEStatus

        init(received: Received, instance: Instance, result: DIMSEStatus) {
            self.received = received
            self.instance = instance
            self.result = result
        }

        func append(_ bytes: Bytes) {
            instance.bytes += bytes.array
            instance.slices.append(bytes.count)
        }

        func finish() -> DIMSEStatus {
            received.finish(instance)
            return result
        }

        func abandon() { received.abandon() }
    }
}

/// An instance of any bytes: nobody looks into them on the way.
func instance(
    _ number: Int, size: Int = 1000, sopClass: UID = .ctImageStorage,
    transferSyntax: TransferSyntax = .explicitVRLittleEndian
) -> OutgoingInstance {
    OutgoingInstance(
        sopClassUID: sopClass, sopInstanceUID: UID("1.2.3.\(number)"), transferSyntax: transferSyntax,
        content: .bytes(Bytes(pattern(size, seed: number))))
}

func pattern(_ count: Int, seed: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: ($0 &* 31) ^ ($0 >> 8) ^ seed) }
}

/// The error that `body` throws, if it is one of the network.
func networkError(_ body: () async throws -> some Any) async -> NetworkError? {
    do {
        _ = try await body()
        return nil
    } catch {
        return error as? NetworkError
    }
}

/// A TCP connection that says what it likes.
struct RawConnection: Sendable {
    let channel: NIOAsyncChannel<ByteBuffer, ByteBuffer>

    static func connect(to peer: Peer) async throws -> RawConnection {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: peer.host, port: peer.port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return RawConnection(channel: channel)
    }

    /// Sends the parts, the second when something has come in answer to the first if asked to, then reads until the
    /// peer closes; or closes itself once `enough` bytes have come.
    func exchange(
        _ parts: [[UInt8]], waitingAfterFirst: Bool = false, enough: Int = .max
    ) async throws -> [UInt8] {
        try await channel.executeThenClose { inbound, outbound in
            var received: [UInt8] = []
            var iterator = inbound.makeAsyncIterator()
            do {
                for (number, part) in parts.enumerated() {
                    if number == 1, waitingAfterFirst {
                        received += (try await iterator.next()).map { Array($0.readableBytesView) } ?? []
                    }
                    try await outbound.write(ByteBuffer(bytes: part))
                }
                while received.count < enough, let buffer = try await iterator.next() {
                    received += Array(buffer.readableBytesView)
                }
            } catch is IOError {
                // A reset is an end too.
            } catch ChannelError.ioOnClosedChannel {
                // So is a peer that closes while we still write.
            }
            return received
        }
    }
}

/// Accepts TCP connections on a free port and does what `serve` says with each.
func withRawServer<Result: Sendable>(
    _ serve:
        @escaping @Sendable (
            NIOAsyncChannelInboundStream<ByteBuffer>, NIOAsyncChannelOutboundWriter<ByteBuffer>
        ) async throws -> Void,
    _ body: @escaping @Sendable (Peer) async throws -> Result
) async throws -> Result {
    let server = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
        .bind(host: "127.0.0.1", port: 0) { channel in
            channel.eventLoop.makeCompletedFuture {
                try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
            }
        }
    let port = try #require(server.channel.localAddress?.port)
    return try await withThrowingTaskGroup(of: Result?.self) { group in
        group.addTask {
            try? await server.executeThenClose { inbound in
                try await withThrowingDiscardingTaskGroup { connections in
                    for try await connection in inbound {
                        connections.addTask {
                            try? await connection.executeThenClose { try await serve($0, $1) }
                        }
                    }
                }
            }
            return nil
        }
        group.addTask { try await body(Peer("RAW", host: "127.0.0.1", port: port)) }
        while let one = try await group.next() {
            if let one {
                group.cancelAll()
                return one
            }
        }
        throw CancellationError()
    }
}
