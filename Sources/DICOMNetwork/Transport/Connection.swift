import DICOMCore
import DICOMProtocol
import NIOCore
import Synchronization

/// What has come over an association and waits for a task to take it.
enum Inbound: Sendable {
    /// A peer wants an association.
    case request(AssociateRequest)
    /// Our association stands.
    case accepted(AssociateAccept, PresentationContexts)
    /// A whole command set; a data set follows where it says so.
    case command(CommandSet, PresentationContext)
    /// A part of a data set.
    case data(Bytes, isLast: Bool)
    /// The peer wants to release.
    case release
    /// The peer cancels an operation.
    case cancel
}

/// Whom something that has come, or a change of state, is for.
enum Mailbox: Hashable, Sendable {
    /// Who sets the association up and ends it.
    case association
    /// Who performs what the peer asks for.
    case requests
    /// Who asked, by message identifier.
    case response(UInt16)
    /// Who performs an operation that the peer may cancel, by message identifier.
    case cancellation(UInt16)
    /// Who has more to write than the peer takes.
    case writable
    /// Who waits to send a whole message.
    case turn(UInt64)
    /// Who waits until fewer operations are under way.
    case window(UInt64)
}

/// One association between the event loop, which runs the protocol, and the tasks that use it.
///
/// What comes goes into bounded mailboxes: when they are full, no more is read from the socket until a task has taken
/// something. What goes is counted until the socket has taken it: when too much is under way, the sender waits.
final class Connection: Sendable {
    /// Bytes held in mailboxes at which reading stops, and at which it starts again.
    static let inboundBounds = (low: 256 << 10, high: 1 << 20)
    /// Bytes under way to the socket at which a sender waits, and at which it goes on.
    static let outboundBounds = (low: 512 << 10, high: 1 << 20)

    let channel: any Channel
    let role: AssociationRole
    /// Where the tasks of this association run; it lives as long as the connection.
    let executor: EventLoopExecutor
    private let state: Mutex<ConnectionState>
    private let handler: NIOLoopBoundBox<UpperLayerHandler?>

    /// On the event loop of `channel`.
    init(channel: any Channel, role: AssociationRole) {
        self.channel = channel
        self.role = role
        executor = EventLoopExecutor(channel.eventLoop)
        state = Mutex(ConnectionState())
        handler = NIOLoopBoundBox(nil, eventLoop: channel.eventLoop)
    }

    /// On the event loop: who runs the protocol.
    func attach(_ handler: UpperLayerHandler?) {
        self.handler.value = handler
    }

    /// Runs something with the handler, on the event loop; nothing where the connection is gone.
    func onEventLoop(_ body: @escaping @Sendable (UpperLayerHandler) -> Void) {
        if channel.eventLoop.inEventLoop {
            handler.value.map(body)
        } else {
            channel.eventLoop.execute { self.handler.value.map(body) }
        }
    }
}

// MARK: The end

extension Connection {
    /// A-ABORT by us; tasks that wait learn `error`.
    func abort(_ error: NetworkError) {
        end(.failed(error))
        onEventLoop { $0.abort(error) }
    }

    /// Waits until the socket is closed: by the peer within `grace`, then by us. Not ended by cancellation, but
    /// bounded.
    func close(within grace: Duration) async {
        let channel = channel
        let closing = channel.eventLoop.scheduleTask(in: TimeAmount(grace)) { channel.close(promise: nil) }
        try? await channel.closeFuture.get()
        closing.cancel()
    }
}

// MARK: Tasks take

extension Connection {
    /// The next of a mailbox.
    ///
    /// - Throws: `NetworkError`, once the association has ended and the mailbox is empty; `.timedOut`;
    ///   `CancellationError`.
    func next(_ mailbox: Mailbox, wait: NetworkError.Wait, timeout: Duration?) async throws -> Inbound {
        while true {
            let (taken, resumes) = try state.withLock { state in try state.take(from: mailbox) }
            if resumes { onEventLoop { $0.resumeReading() } }
            if let taken { return taken }
            try await suspend(mailbox, wait: wait, timeout: timeout) { $0.hasMail(mailbox) }
        }
    }

    /// Waits until the association has ended in whatever way.
    func ended(timeout: Duration?) async throws {
        try await suspend(.association, wait: .release, timeout: timeout) { $0.end != nil }
    }

    /// How the association ended; nil while it stands.
    var end: AssociationEnd? { state.withLock { $0.end } }

    /// Opens the mailbox of an operation that we ask for.
    func open(_ mailbox: Mailbox) {
        state.withLock { $0.mail[mailbox] = CircularBuffer() }
    }

    /// The operation is over: what still comes for it is nobody's.
    func close(_ mailbox: Mailbox) {
        let resumes = state.withLock { state in
            state.discard(mailbox)
            return state.resumesReading()
        }
        if resumes { onEventLoop { $0.resumeReading() } }
    }

    /// Nobody takes the answers any more, but the peer is still at it: drops what comes, until the final one.
    func abandon(_ messageID: UInt16) {
        let resumes = state.withLock { state in
            state.discard(.response(messageID))
            state.abandoned.insert(messageID)
            return state.resumesReading()
        }
        if resumes { onEventLoop { $0.resumeReading() } }
    }
}

extension Connection {
    /// Says who takes what the peer asks for, from the next message on.
    func deliverRequests(to mailbox: Mailbox) {
        onEventLoop { $0.deliverRequests(to: mailbox) }
    }
}

// MARK: Tasks send

extension Connection {
    /// Sends bytes; returns when little enough is under way.
    func write(_ buffer: ByteBuffer, timeout: Duration?) async throws {
        let count = buffer.readableBytes
        let (underWay, isLong) = try state.withLock { state in
            if let end = state.end { throw end.error }
            state.outbound += count
            return (state.outbound, state.isLongBurst())
        }
        onEventLoop { $0.send(buffer) }
        if isLong { await breathe() }
        guard underWay > Self.outboundBounds.high else { return }
        try await suspend(.writable, wait: .send, timeout: timeout) { $0.outbound <= Self.outboundBounds.low }
        if let end { throw end.error }
    }

    /// Lets the event loop look for input: a peer that takes all at once never makes its sender wait, and its C-CANCEL
    /// would not be seen.
    private func breathe() async {
        await withCheckedContinuation { continuation in
            channel.eventLoop.scheduleTask(in: EventLoopExecutor.moment) { continuation.resume() }
        }
    }

    /// Gives one sender at a time the way: the fragments of messages do not mix (PS3.7 6.3.1).
    func withTurn<Result>(
        timeout: Duration?, _ body: () async throws -> Result
    ) async throws -> Result {
        if let ticket = state.withLock({ $0.takeTurn() }) {
            do {
                try await suspend(.turn(ticket), wait: .send, timeout: timeout) { !$0.turns.contains(ticket) }
            } catch {
                // Given the turn in the very moment of giving up: pass it on.
                let isOurs = state.withLock { !$0.removeTurn(ticket) }
                if isOurs { passTurn() }
                throw error
            }
        }
        defer { passTurn() }
        if let end { throw end.error }
        return try await body()
    }

    private func passTurn() {
        state.withLock { $0.passTurn() }?.resume()
        onEventLoop { $0.sendPostponed() }
    }

    /// Whether a message is being sent.
    var isSending: Bool { state.withLock { $0.isSending } }

    /// Waits until one more operation may be under way, and takes its place and an identifier.
    func beginOperation(window: Int, timeout: Duration?) async throws -> UInt16 {
        while true {
            let (id, ticket) = try state.withLock { state in try state.beginOperation(window: window) }
            if let id { return id }
            try await suspend(.window(ticket), wait: .response, timeout: timeout) { $0.operations < window }
        }
    }

    /// The final response of an operation has come, or never will.
    func endOperation(_ messageID: UInt16) {
        state.withLock { $0.endOperation(messageID) }?.resume()
    }
}

// MARK: The event loop gives

extension Connection {
    /// - Returns: false where no more should be read for now.
    func deliver(_ item: Inbound, to mailbox: Mailbox, cost: Int = 0) -> Bool {
        let (waiter, reads) = state.withLock { state in
            state.put(item, into: mailbox, cost: cost)
            return (state.waiters.removeValue(forKey: mailbox), state.continuesReading())
        }
        waiter?.resume()
        return reads
    }

    /// The final response to an operation that nobody waits for has come.
    func isAbandoned(_ messageID: UInt16) -> Bool {
        state.withLock { $0.abandoned.contains(messageID) }
    }

    /// Whether we asked for such an operation and have not had its final response.
    func awaitsResponse(_ messageID: UInt16) -> Bool {
        state.withLock { $0.mail[.response(messageID)] != nil || $0.abandoned.contains(messageID) }
    }

    func finishAbandoned(_ messageID: UInt16) {
        endOperation(messageID)
    }

    /// The socket has taken bytes.
    func wrote(_ count: Int) {
        state.withLock { state in
            state.outbound -= count
            guard state.outbound <= Self.outboundBounds.low else { return nil as ConnectionState.Waiter? }
            return state.waiters.removeValue(forKey: .writable)
        }?.resume()
    }

    /// The association is over: who waits learns it, after what was still in its mailbox.
    func end(_ end: AssociationEnd) {
        let waiters = state.withLock { state in
            if state.end == nil { state.end = end }
            defer { state.waiters.removeAll() }
            return Array(state.waiters.values)
        }
        for waiter in waiters { waiter.resume() }
    }

    /// Wakes who has waited too long.
    func expire(_ now: NIODeadline) {
        let expired = state.withLock { state in state.expired(now) }
        for waiter in expired { waiter.resume(throwing: NetworkError.timedOut(waiter.wait)) }
    }

}

extension Connection {
    /// Waits until `isReady`, the end of the association, or whoever wakes this mailbox's waiter.
    private func suspend(
        _ mailbox: Mailbox, wait: NetworkError.Wait, timeout: Duration?,
        until isReady: (borrowing ConnectionState) -> Bool
    ) async throws {
        let deadline = timeout.map { NIODeadline.now() + TimeAmount($0) }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
                let isCancelled = Task.isCancelled
                let goesOn = state.withLock { state in
                    if isCancelled || state.end != nil || isReady(state) { return true }
                    state.waiters[mailbox] = ConnectionState.Waiter(
                        continuation: continuation, deadline: deadline, wait: wait)
                    return false
                }
                guard goesOn else { return }
                continuation.resume(with: isCancelled ? .failure(CancellationError()) : .success(()))
            }
        } onCancel: {
            state.withLock { $0.waiters.removeValue(forKey: mailbox) }?.resume(throwing: CancellationError())
        }
    }
}
