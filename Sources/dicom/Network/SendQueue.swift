import DICOMNetwork
import Synchronization

/// Something to be sent, and where it came from.
struct SendItem: Sendable {
    var path: String
    var instance: OutgoingInstance
    /// Associations that ended while it was being sent.
    var attempts = 0
}

/// What is still to be sent, shared by the associations that send it.
final class SendQueue: Sendable {
    private let items: Mutex<ArraySlice<SendItem>>

    init(_ items: [SendItem]) {
        self.items = Mutex(items[...])
    }

    func next() -> SendItem? {
        items.withLock { $0.popFirst() }
    }

    /// Gives back what was not acknowledged.
    func putBack(_ unsent: [SendItem]) {
        items.withLock { $0 = unsent + $0 }
    }
}

/// What one association takes of the queue: a sequence that remembers what has no outcome yet.
final class SendShare: Sequence, IteratorProtocol, Sendable {
    private let queue: SendQueue
    private let pending = Mutex<ArraySlice<SendItem>>([])

    init(_ queue: SendQueue) {
        self.queue = queue
    }

    func next() -> OutgoingInstance? {
        guard let item = queue.next() else { return nil }
        pending.withLock { $0.append(item) }
        return item.instance
    }

    /// Whose outcome has come: outcomes come in the order of the instances.
    func takeAnswered() -> SendItem? {
        pending.withLock { $0.popFirst() }
    }

    /// What was taken and has no outcome.
    var unanswered: [SendItem] { pending.withLock { Array($0) } }
}
