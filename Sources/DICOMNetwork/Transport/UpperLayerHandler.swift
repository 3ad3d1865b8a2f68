import DICOMCore
import DICOMProtocol
import Logging
import NIOCore

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Runs the upper layer of one association on its event loop: bytes in, `Inbound` out, and the reverse.
///
/// It holds the protocol's values and does what their actions say; every decision is theirs.
final class UpperLayerHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    /// What the handler is told about times and sizes.
    struct Configuration: Sendable {
        /// PS3.8 9.1.5
        var artim: Duration
        var limits: PDULimits
        /// How often waits are looked at.
        var tick: TimeAmount = .milliseconds(200)
    }

    private let connection: Connection
    private let configuration: Configuration
    private let logger: Logger
    private var machine = AssociationState()
    private var framer: PDUFramer
    private var router: MessageRouter
    private var unread = ByteBuffer()
    private var context: ChannelHandlerContext?
    private var artimDeadline: NIODeadline?
    private var ticks: RepeatedTask?
    private var postponed: [ByteBuffer] = []
    /// Why the connection is about to end, where we know it before the machine does.
    private var cause: NetworkError?
    /// False while mailboxes are full.
    private var readsOn = true

    init(_ connection: Connection, configuration: Configuration, logger: Logger) {
        self.connection = connection
        self.configuration = configuration
        self.logger = logger
        framer = PDUFramer(limits: configuration.limits)
        router = MessageRouter(limits: configuration.limits)
    }
}

// MARK: The channel's life

extension UpperLayerHandler {
    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        connection.attach(self)
        let connection = connection
        ticks = context.eventLoop.scheduleRepeatedTask(
            initialDelay: configuration.tick, delay: configuration.tick
        ) { _ in
            let now = NIODeadline.now()
            connection.expire(now)
            connection.onEventLoop { $0.expireARTIM(now) }
        }
        if context.channel.isActive { begin() }
    }

    func channelActive(context: ChannelHandlerContext) {
        begin()
        context.fireChannelActive()
    }

    private func begin() {
        guard connection.role == .acceptor, machine.number == .idle else { return }
        handle(.accepted)
        context?.read()
    }

    func channelInactive(context: ChannelHandlerContext) {
        if machine.number != .idle {
            if cause == nil { cause = NetworkError(.connectionClosed) }
            handle(.connectionClosed)
        }
        finish(.failed(cause ?? NetworkError(.connectionClosed)))
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        finish(.failed(cause ?? NetworkError(.connectionClosed)))
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if cause == nil { cause = NetworkError(.connectionClosed, detail: "\(error)") }
        context.close(promise: nil)
    }

    private func finish(_ end: AssociationEnd) {
        ticks?.cancel()
        ticks = nil
        context = nil
        connection.end(end)
        connection.attach(nil)
    }

    private func expireARTIM(_ now: NIODeadline) {
        guard let deadline = artimDeadline, deadline <= now else { return }
        artimDeadline = nil
        if machine.number == .awaitingRequest { cause = .timedOut(.request) }
        handle(.timerExpired)
    }
}

// MARK: Reading

extension UpperLayerHandler {
    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var received = unwrapInboundIn(data)
        if unread.readableBytes == 0 {
            unread = received
        } else {
            unread.writeBuffer(&received)
        }
        guard unread.readableBytes >= framer.bytesNeeded else { return }
        takeApart()
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        acknowledge(context)
        if readsOn { context.read() }
        context.fireChannelReadComplete()
    }

    func resumeReading() {
        guard !readsOn else { return }
        readsOn = true
        context?.read()
    }

    private func takeApart() {
        let bytes = Bytes(sharing: unread)
        var costOfOwner = unread.storageCapacity
        var offset = 0
        steps: while offset < bytes.count {
            let rest = bytes[offset..<bytes.count]
            let step: PDUFramer.Step
            do throws(ProtocolError) {
                step = try framer.step(rest.bytes)
            } catch {
                fail(error)
                offset = bytes.count
                break
            }
            offset += step.consumed
            switch step.event {
            case .needsMore:
                break steps
            case .pdu(let pdu):
                handle(.received(pdu))
            case .data(let fragment):
                handle(.receivedData)
                guard machine.number == .established || machine.number == .awaitingReleaseReply else { continue }
                take(fragment, rest[fragment.range], cost: costOfOwner)
                costOfOwner = 0
            }
        }
        unread.moveReaderIndex(forwardBy: offset)
        if unread.readableBytes == 0 { unread = ByteBuffer() }
    }

    private func take(_ fragment: PDVFragment, _ payload: Bytes, cost: Int) {
        do throws(ProtocolError) {
            guard let (item, mailbox) = try router.take(fragment, payload, for: connection) else { return }
            readsOn = connection.deliver(item, to: mailbox, cost: cost + payload.count + 512)
        } catch {
            fail(error)
        }
    }

    /// What has come is not what the protocol allows.
    func fail(_ error: ProtocolError) {
        if cause == nil { cause = NetworkError(error) }
        logger.notice("protocol violation", metadata: ["error": "\(error)"])
        handle(.receivedInvalid(error.abortReason))
    }

    /// Ends the peer's wait for a delayed acknowledgement: with Nagle's algorithm on, it holds its next small segment
    /// back until we acknowledge the last one. Linux forgets the option, so it is set again after each read.
    private func acknowledge(_ context: ChannelHandlerContext) {
        #if os(Linux) || os(Android)
        try? context.channel.syncOptions?.setOption(.tcpOption(.init(rawValue: TCP_QUICKACK)), value: 1)
        #endif
    }
}

// MARK: Writing

extension UpperLayerHandler {
    /// Bytes of P-DATA-TF PDUs.
    func send(_ buffer: ByteBuffer) {
        let count = buffer.readableBytes
        guard let context, machine.number == .established || machine.number == .awaitingLocalReleaseAnswer else {
            connection.wrote(count)
            return
        }
        let connection = connection
        let promise = context.eventLoop.makePromise(of: Void.self)
        promise.futureResult.whenComplete { _ in connection.wrote(count) }
        context.writeAndFlush(wrapOutboundOut(buffer), promise: promise)
    }

    /// A whole message that may go between two others, not within one: a C-CANCEL.
    func sendBetweenMessages(_ buffer: ByteBuffer) {
        if connection.isSending {
            postponed.append(buffer)
        } else {
            context?.writeAndFlush(wrapOutboundOut(buffer), promise: nil)
        }
    }

    func sendPostponed() {
        guard !postponed.isEmpty, !connection.isSending else { return }
        for buffer in postponed { context?.write(wrapOutboundOut(buffer), promise: nil) }
        postponed = []
        context?.flush()
    }
}

// MARK: The machine

extension UpperLayerHandler {
    /// The contexts that both sides agreed on: what is received is checked against them.
    func establish(_ contexts: PresentationContexts) {
        router.establish(contexts)
    }

    func deliverRequests(to mailbox: Mailbox) {
        router.requests = mailbox
    }

    /// Asks for an association, over the connection that is open.
    func associate(_ request: AssociateRequest) {
        handle(.associate(request))
        handle(.connected)
        context?.read()
    }

    /// Does what the machine says.
    func handle(_ event: AssociationEvent) {
        let action: AssociationAction
        do throws(ProtocolError) {
            action = try machine.handle(event)
        } catch {
            logger.debug("no action", metadata: ["event": "\(event.number)", "state": "\(machine.number)"])
            return
        }
        switch action.timer {
        case .none: break
        case .start: artimDeadline = .now() + TimeAmount(configuration.artim)
        case .stop: artimDeadline = nil
        }
        if let pdu = action.pdu { send(pdu) }
        if let indication = action.indication { indicate(indication) }
        if action.closesConnection { context?.close(promise: nil) }
    }

    private func send(_ pdu: PDU) {
        guard let bytes = try? pdu.encoded() else { return }
        context?.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: nil)
    }

    private func indicate(_ indication: AssociationAction.Indication) {
        switch indication {
        case .associate(let request):
            readsOn = connection.deliver(.request(request), to: .association)
        case .accepted(let accept, let contexts):
            establish(contexts)
            readsOn = connection.deliver(.accepted(accept, contexts), to: .association)
        case .rejected(let rejection):
            end(.failed(NetworkError(.rejected, rejection: rejection, rule: "PS3.8 9.3.4")))
        case .data:
            break
        case .release:
            guard connection.role == .acceptor else { return agreeToRelease() }
            readsOn = connection.deliver(.release, to: .requests)
        case .releaseCollision:
            if connection.role == .requestor { handle(.agreeToRelease) }
        case .released:
            end(.released)
            if machine.number == .collisionAcceptorAwaitingLocalAnswer { handle(.agreeToRelease) }
        case .aborted(let abort):
            end(.failed(NetworkError(.aborted, abort: abort, rule: "PS3.8 9.3.8")))
        case .providerAborted(let reason):
            let abort = NetworkError(.aborted, abort: .provider(reason), rule: "PS3.8 9.3.8")
            end(.failed(cause ?? abort))
        }
    }

    /// Answers the peer's release; the association has ended as it should.
    func agreeToRelease() {
        handle(.agreeToRelease)
        end(.released)
    }

    /// A-ABORT, and the end.
    func abort(_ error: NetworkError) {
        cause = cause ?? error
        switch machine.number {
        case .idle, .awaitingClose: context?.close(promise: nil)
        default: handle(.abort)
        }
        end(.failed(error))
    }

    /// Tells the tasks; what still comes is read and dropped until the connection is closed.
    private func end(_ end: AssociationEnd) {
        connection.end(end)
        resumeReading()
    }
}
