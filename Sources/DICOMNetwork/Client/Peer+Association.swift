import DICOMCore
public import DICOMProtocol
import NIOCore
import NIOPosix

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Android)
import Android
#else
import Darwin
#endif

extension Peer {
    /// Opens an association, runs `body` with it, and ends it: by A-RELEASE when `body` returns, by A-ABORT when it
    /// throws or the task is cancelled.
    ///
    /// `body` runs on the event loop of the connection, unless it belongs to an actor: it must not block.
    ///
    /// - Parameters:
    ///   - callingTitle: what we call ourselves.
    ///   - contexts: what we want to do. A context that the peer refuses is no error until it is needed.
    ///   - options: waits, sizes, windows.
    /// - Throws: `NetworkError`, `CancellationError`, or what `body` throws.
    @discardableResult
    public func withAssociation<Result: Sendable>(
        as callingTitle: AETitle = "SWIFTDICOM", proposing contexts: ProposedContexts,
        options: AssociationOptions = AssociationOptions(),
        _ body: (Association) async throws -> Result
    ) async throws -> Result {
        let association = try await open(as: callingTitle, proposing: contexts, options: options)
        let connection = association.exchange.connection
        do {
            return try await withTaskExecutorPreference(connection.executor) {
                let result = try await body(association)
                try await association.release()
                return result
            }
        } catch {
            connection.abort(error as? NetworkError ?? NetworkError(.aborted, abort: .user))
            await connection.close(within: .milliseconds(500))
            throw (error as? NetworkError)?.with(self) ?? error
        }
    }

    private func open(
        as callingTitle: AETitle, proposing contexts: ProposedContexts, options: AssociationOptions
    ) async throws -> Association {
        let request = try contexts.request(calling: callingTitle, called: title, options: options)
        let connection = try await connect(options)
        do {
            connection.onEventLoop { $0.associate(request) }
            let item = try await connection.next(
                .association, wait: .association, timeout: options.timeouts.association)
            guard case .accepted(let accept, let accepted) = item else {
                throw NetworkError(ProtocolError(.unexpectedPDU, rule: "PS3.8 9.2.3"))
            }
            do throws(ProtocolError) {
                return try Association(self, connection, accept: accept, contexts: accepted, options: options)
            } catch {
                throw NetworkError(error)
            }
        } catch {
            connection.abort(error as? NetworkError ?? NetworkError(.aborted, abort: .user))
            await connection.close(within: .milliseconds(500))
            throw (error as? NetworkError)?.with(self) ?? error
        }
    }

    private func connect(_ options: AssociationOptions) async throws -> Connection {
        let configuration = UpperLayerHandler.Configuration(
            artim: options.timeouts.release, limits: PDULimits(announcing: options.maximumPDULength))
        let logger = options.logger
        let bootstrap = ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connectTimeout(TimeAmount(options.timeouts.connect))
            .channelOptions(.association)
        try Task.checkCancellation()
        do {
            return try await bootstrap.connect(host: host, port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    let connection = Connection(channel: channel, role: .requestor)
                    try channel.pipeline.syncOperations.addHandler(
                        UpperLayerHandler(connection, configuration: configuration, logger: logger))
                    return connection
                }
            }
        } catch {
            throw NetworkError(connecting: error).with(self)
        }
    }
}

extension Association {
    /// A-RELEASE; where the peer does not answer in time, A-ABORT.
    func release() async throws {
        let connection = exchange.connection
        switch connection.end {
        case .released: break
        case .failed(let error): throw error
        case nil:
            connection.onEventLoop { $0.handle(.release) }
            try await connection.ended(timeout: options.timeouts.release)
            if case .failed(let error) = connection.end { throw error }
        }
        await connection.close(within: .milliseconds(500))
    }
}

extension ClientBootstrap {
    func channelOptions(_ options: AssociationChannelOptions) -> ClientBootstrap {
        channelOption(.autoRead, value: false)
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .channelOption(.socketOption(.so_keepalive), value: 1)
            .channelOption(.recvAllocator, value: options.receiving)
            .channelOption(.writeBufferWaterMark, value: options.writing)
    }
}

/// What every connection of an association is set to, whoever opened it.
struct AssociationChannelOptions {
    /// Grows with what arrives, up to 256 KiB a read.
    let receiving = AdaptiveRecvByteBufferAllocator(minimum: 1024, initial: 4096, maximum: 256 << 10)
    let writing = ChannelOptions.Types.WriteBufferWaterMark(low: 256 << 10, high: 1 << 20)

    static let association = AssociationChannelOptions()
}

extension PDULimits {
    /// What we take where we announce this maximum length; 0 is no limit (PS3.8 D.1.1). A long PDU costs no memory: its
    /// parts are handed on as they come.
    init(announcing maximumLength: UInt32) {
        self.init(dataLength: maximumLength == 0 ? .max : maximumLength)
    }
}

extension NetworkError {
    /// Why a connection could not be made.
    init(connecting error: any Error) {
        switch error {
        case let error as NetworkError:
            self = error
        case is ChannelError:
            self = .timedOut(.connect)
        case let error as NIOConnectionError:
            let errors = error.connectionErrors.map(\.error)
            if errors.contains(where: { ($0 as? IOError)?.errnoCode == ECONNREFUSED }) {
                self = NetworkError(.connectionRefused)
            } else if errors.contains(where: { $0 is ChannelError }) {
                self = .timedOut(.connect)
            } else {
                self = NetworkError(.unreachable, detail: errors.first.map { "\($0)" } ?? "no such host")
            }
        case let error as IOError where error.errnoCode == ECONNREFUSED:
            self = NetworkError(.connectionRefused)
        default:
            self = NetworkError(.unreachable, detail: "\(error)")
        }
    }
}
