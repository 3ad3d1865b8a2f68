import DICOMCore
public import DICOMProtocol
public import Logging
import NIOCore
import NIOPosix
import Synchronization

/// A DICOM node: listens, takes associations and serves them with the services it is given.
///
///     let server = DICOMServer("PACS", on: .loopback(11112), services: [.verification, .storage { … }])
///     try await server.run()
///
/// Handlers and sinks run on the event loop of their connection, unless they belong to an actor: they must not block.
public final class DICOMServer: Sendable {
    public let title: AETitle
    public let address: ListenAddress
    public let rules: ServerRules
    let services: ServiceTable
    let logger: Logger
    private let state = Mutex(State())

    private struct State {
        var port: Int?
        var listener: (any Channel)?
        var isOver = false
        var associations = 0
        var connections = 0
        var lastNumber: UInt64 = 0
        /// Set once `shutdown` was called: until when open associations may go on.
        var grace: Duration?
        var portWaiters: [CheckedContinuation<Int?, Never>] = []
        var drain: AsyncStream<Duration>.Continuation?
    }

    /// - Parameters:
    ///   - title: what we are called, and what we call ourselves when we call out.
    ///   - address: where to listen.
    ///   - services: what is offered; of two that offer the same the first serves.
    ///   - rules: who may call, and all bounds.
    ///   - logger: associations at info, operations at debug, breaches at notice; nothing of patients.
    public init(
        _ title: AETitle, on address: ListenAddress, services: [DICOMService], rules: ServerRules = .standard,
        logger: Logger = Logger(label: "dicom.server")
    ) {
        self.title = title
        self.address = address
        self.rules = rules
        self.services = ServiceTable(services)
        self.logger = logger
    }

    /// Listens and serves until `shutdown` is called, or the task is cancelled; then nothing is left open.
    ///
    /// Cancelling aborts open associations at once; `shutdown(grace:)` lets them finish. A server runs once.
    ///
    /// - Parameter whenListening: called with the port, as soon as peers can connect.
    /// - Throws: `NetworkError` with `.addressUnavailable`; what `whenListening` throws.
    public func run(whenListening: (@Sendable (Int) async throws -> Void)? = nil) async throws {
        let callers = try await CallerList(rules.callers)
        let (connections, accepted) = AsyncStream.makeStream(of: Connection.self)
        let (drains, drain) = AsyncStream.makeStream(of: Duration.self)
        let listener = try await listen(accepted)
        let port = listener.localAddress?.port ?? address.port
        begin(listener, port: port, drain: drain)
        defer { end() }
        logger.info("listening", metadata: ["title": "\(title)", "address": "\(address.host)", "port": "\(port)"])
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                await withDiscardingTaskGroup { associations in
                    for await connection in connections {
                        associations.addTask(executorPreference: connection.executor) {
                            await self.serve(connection, callers)
                        }
                    }
                }
            }
            group.addTask {
                for await grace in drains {
                    try? await listener.close().get()
                    accepted.finish()
                    try await Task.sleep(for: grace)
                    return
                }
            }
            defer {
                listener.close(promise: nil)
                accepted.finish()
            }
            do {
                try await whenListening?(port)
                try await group.next()
            } catch {
                group.cancelAll()
                throw error
            }
            group.cancelAll()
        }
        logger.info("stopped", metadata: ["title": "\(title)", "port": "\(port)"])
    }

    /// Stops listening, lets open associations go on for at most `grace`, then aborts what is left: `run` returns.
    public func shutdown(grace: Duration = .seconds(10)) {
        let drain = state.withLock { state in
            state.grace = grace
            return state.drain
        }
        logger.info("shutting down", metadata: ["grace": "\(grace)"])
        drain?.yield(grace)
    }

    /// The port we listen on, once we do; nil where `run` has ended, or failed to.
    public var listeningPort: Int? {
        get async {
            await withCheckedContinuation { continuation in
                let known: Int?? = state.withLock { state in
                    if let port = state.port { return .some(port) }
                    if state.isOver { return .some(nil) }
                    state.portWaiters.append(continuation)
                    return nil
                }
                if let known { continuation.resume(returning: known) }
            }
        }
    }

    /// Associations that are open now.
    public var associationCount: Int { state.withLock { $0.associations } }
}

// MARK: Listening

extension DICOMServer {
    private func listen(_ accepted: AsyncStream<Connection>.Continuation) async throws -> any Channel {
        let configuration = UpperLayerHandler.Configuration(
            artim: rules.artim, limits: PDULimits(announcing: rules.maximumPDULength))
        let logger = logger
        let options = AssociationChannelOptions.association
        let bootstrap = ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.backlog, value: 512)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.autoRead, value: false)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelOption(.socketOption(.so_keepalive), value: 1)
            .childChannelOption(.recvAllocator, value: options.receiving)
            .childChannelOption(.writeBufferWaterMark, value: options.writing)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    guard self.takesConnection() else { throw NetworkError(.connectionClosed) }
                    channel.closeFuture.whenComplete { _ in self.connectionClosed() }
                    let connection = Connection(channel: channel, role: .acceptor)
                    try channel.pipeline.syncOperations.addHandler(
                        UpperLayerHandler(connection, configuration: configuration, logger: logger))
                    accepted.yield(connection)
                }
            }
        do {
            return try await bootstrap.bind(host: address.host, port: address.port).get()
        } catch {
            markOver()
            throw NetworkError(.addressUnavailable, detail: "\(address): \(error)")
        }
    }

    /// Connections beyond those that can become associations are closed unheard: the rest of the bound is for those
    /// that are being answered, or closed.
    private func takesConnection() -> Bool {
        state.withLock { state in
            guard state.connections < rules.maximumAssociations + 128 else { return false }
            state.connections += 1
            return true
        }
    }

    private func connectionClosed() {
        state.withLock { $0.connections -= 1 }
    }

    private func begin(_ listener: any Channel, port: Int, drain: AsyncStream<Duration>.Continuation) {
        let (waiters, grace) = state.withLock { state in
            state.listener = listener
            state.port = port
            state.drain = drain
            defer { state.portWaiters = [] }
            return (state.portWaiters, state.grace)
        }
        for waiter in waiters { waiter.resume(returning: port) }
        if let grace { drain.yield(grace) }
    }

    private func end() {
        state.withLock { state in
            state.drain?.finish()
            state.listener = nil
        }
        markOver()
    }

    private func markOver() {
        let waiters = state.withLock { state in
            state.port = nil
            state.isOver = true
            defer { state.portWaiters = [] }
            return state.portWaiters
        }
        for waiter in waiters { waiter.resume(returning: nil) }
    }

    /// A place among the associations, or nil where there is none; and the number of the association.
    func takePlace() -> UInt64? {
        state.withLock { state in
            guard state.associations < rules.maximumAssociations, state.grace == nil else { return nil }
            state.associations += 1
            state.lastNumber += 1
            return state.lastNumber
        }
    }

    func leavePlace() {
        state.withLock { $0.associations -= 1 }
    }
}
