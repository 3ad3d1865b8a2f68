import DICOMCore
import NIOCore

/// How an association came to its end.
enum AssociationEnd: Sendable {
    /// By A-RELEASE.
    case released
    case failed(NetworkError)

    /// What an operation after the end throws.
    var error: NetworkError {
        switch self {
        case .released: NetworkError(.endOfAssociation)
        case .failed(let error): error
        }
    }
}

/// What the event loop and the tasks share of a connection, under one lock.
struct ConnectionState: Sendable {
    /// A task that waits.
    struct Waiter: Sendable {
        let continuation: CheckedContinuation<Void, any Error>
        let deadline: NIODeadline?
        let wait: NetworkError.Wait

        func resume() { continuation.resume() }
        func resume(throwing error: any Error) { continuation.resume(throwing: error) }
    }

    var mail: [Mailbox: CircularBuffer<(item: Inbound, cost: Int)>] = [
        .association: CircularBuffer(), .requests: CircularBuffer(),
    ]
    var waiters: [Mailbox: Waiter] = [:]
    /// Bytes in mailboxes, with a share for what they keep alive.
    var inbound = 0
    var isReadingPaused = false
    /// Bytes under way to the socket.
    var outbound = 0
    var end: AssociationEnd?
    private var writes = 0

    var isSending = false
    var turns: CircularBuffer<UInt64> = []
    private var nextTicket: UInt64 = 0

    /// Operations that we asked for and that have no final response.
    var operations = 0
    var abandoned: Set<UInt16> = []
    private var windowTickets: CircularBuffer<UInt64> = []
    private var lastMessageID: UInt16 = 0
}

// MARK: Mail

extension ConnectionState {
    func hasMail(_ mailbox: Mailbox) -> Bool {
        mail[mailbox]?.isEmpty == false
    }

    mutating func take(from mailbox: Mailbox) throws -> (Inbound?, resumesReading: Bool) {
        guard let (item, cost) = mail[mailbox]?.popFirst() else {
            if let end { throw end.error }
            return (nil, false)
        }
        inbound -= cost
        return (item, resumesReading())
    }

    mutating func put(_ item: Inbound, into mailbox: Mailbox, cost: Int) {
        guard mail[mailbox] != nil else { return }
        mail[mailbox]?.append((item, cost))
        inbound += cost
    }

    mutating func discard(_ mailbox: Mailbox) {
        guard let items = mail.removeValue(forKey: mailbox) else { return }
        for (_, cost) in items { inbound -= cost }
    }

    mutating func continuesReading() -> Bool {
        if inbound >= Connection.inboundBounds.high && end == nil { isReadingPaused = true }
        return !isReadingPaused
    }

    mutating func resumesReading() -> Bool {
        guard isReadingPaused, inbound <= Connection.inboundBounds.low || end != nil else { return false }
        isReadingPaused = false
        return true
    }

    mutating func expired(_ now: NIODeadline) -> [Waiter] {
        let keys = waiters.compactMap { key, waiter in
            waiter.deadline.map { $0 <= now } ?? false ? key : nil
        }
        return keys.compactMap { waiters.removeValue(forKey: $0) }
    }
}

extension ConnectionState {
    /// Every thirty-second write: time to let the event loop look for input.
    mutating func isLongBurst() -> Bool {
        writes &+= 1
        return writes & 31 == 0
    }
}

// MARK: Turns and operations

extension ConnectionState {
    /// - Returns: nil where the way is free and now ours; otherwise the number to wait with.
    mutating func takeTurn() -> UInt64? {
        guard isSending else {
            isSending = true
            return nil
        }
        nextTicket += 1
        turns.append(nextTicket)
        return nextTicket
    }

    /// - Returns: false where the ticket no longer waits, because it was given the turn.
    mutating func removeTurn(_ ticket: UInt64) -> Bool {
        guard let index = turns.firstIndex(of: ticket) else { return false }
        turns.remove(at: index)
        return true
    }

    mutating func passTurn() -> Waiter? {
        guard let ticket = turns.popFirst() else {
            isSending = false
            return nil
        }
        return waiters.removeValue(forKey: .turn(ticket))
    }

    /// - Returns: an identifier, or the number to wait with.
    mutating func beginOperation(window: Int) throws -> (id: UInt16?, ticket: UInt64) {
        if let end { throw end.error }
        guard operations < window else {
            nextTicket += 1
            windowTickets.append(nextTicket)
            return (nil, nextTicket)
        }
        operations += 1
        repeat {
            lastMessageID = lastMessageID == .max ? 1 : lastMessageID + 1
        } while mail[.response(lastMessageID)] != nil || abandoned.contains(lastMessageID)
        mail[.response(lastMessageID)] = CircularBuffer()
        return (lastMessageID, 0)
    }

    mutating func endOperation(_ messageID: UInt16) -> Waiter? {
        let isKnown = mail[.response(messageID)] != nil || abandoned.contains(messageID)
        discard(.response(messageID))
        abandoned.remove(messageID)
        if isKnown { operations -= 1 }
        while let ticket = windowTickets.popFirst() {
            if let waiter = waiters.removeValue(forKey: .window(ticket)) { return waiter }
        }
        return nil
    }
}

extension TimeAmount {
    /// To the nanosecond, capped at 292 years.
    init(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        let (scaled, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        let (sum, carry) = scaled.addingReportingOverflow(attoseconds / 1_000_000_000)
        self = .nanoseconds(overflow || carry ? .max / 2 : sum)
    }
}
