public import DICOMCore
public import DICOMProtocol
import NIOCore

extension Association {
    /// Has the peer send what the query names to a third party, or to ourselves, over an association of its own
    /// (PS3.4 C.4.2).
    ///
    /// The query's level and its unique keys say what; the peer must know where `destination` listens.
    ///
    ///     for try await progress in association.move(query, to: "WORKSTATION") { print(progress.completed) }
    public func move(_ query: Query, to destination: AETitle) -> Retrieval {
        Retrieval(association: self, query: query, destination: destination, sink: nil)
    }

    /// Has the peer send what the query names over this association (PS3.4 C.4.3), which must have been opened with
    /// `ProposedContexts.retrieval`.
    ///
    /// - Parameter sink: opens a sink for each instance that comes; called one after the other.
    public func get(_ query: Query, into sink: @escaping DICOMService.StorageHandler) -> Retrieval {
        Retrieval(association: self, query: query, destination: nil, sink: sink)
    }
}

/// How far a retrieval is: what a pending or the final response says.
public struct RetrieveProgress: Hashable, Sendable {
    /// Pending while it goes on; then success, warning (some instances failed), cancel or a failure.
    public let status: DIMSEStatus
    /// Instances still to be sent; nil where the peer does not say.
    public let remaining: Int?
    public let completed: Int?
    public let failed: Int?
    public let warnings: Int?
    /// (0008,0058) of the final response: what could not be sent, as far as the peer tells.
    public let failedInstances: [UID]

    /// The last of its retrieval.
    public var isFinal: Bool { !status.isPending }
}

/// A retrieval under way: its pending responses, then the final one.
///
/// After a final status that is a failure the iteration throws `NetworkError` with `.statusFailure`, so that who only
/// loops learns it too. Ending the iteration early, or cancelling the task, cancels a C-MOVE by C-CANCEL; a C-GET ends
/// with the association, since what still comes would have nobody to take it.
public struct Retrieval: AsyncSequence, Sendable {
    public typealias Element = RetrieveProgress
    public typealias Failure = any Error

    let association: Association
    let query: Query
    let destination: AETitle?
    let sink: DICOMService.StorageHandler?

    public func makeAsyncIterator() -> Iterator {
        Iterator(self)
    }

    /// Waits for the end.
    ///
    /// - Returns: the final response: success, or a warning with what failed.
    @discardableResult
    public func result() async throws -> RetrieveProgress {
        var last: RetrieveProgress?
        for try await progress in self { last = progress }
        guard let last else { throw NetworkError(.endOfAssociation) }
        return last
    }

    public final class Iterator: AsyncIteratorProtocol {
        private enum Phase {
            case new
            case asked(UInt16, PresentationContext)
            case failed(NetworkError)
            case over
        }

        private let retrieval: Retrieval
        private var phase = Phase.new

        init(_ retrieval: Retrieval) {
            self.retrieval = retrieval
        }

        deinit {
            giveUp()
        }

        public func next() async throws -> RetrieveProgress? {
            do {
                if case .new = phase { try await ask() }
                switch phase {
                case .asked(let id, let context): return try await nextProgress(id, context)
                case .failed(let error):
                    phase = .over
                    throw error
                case .new, .over: return nil
                }
            } catch {
                giveUp()
                throw error
            }
        }

        private var exchange: Exchange { retrieval.association.exchange }

        private func ask() async throws {
            let place = retrieval.query.model.place
            let models =
                retrieval.destination == nil
                ? QueryRetrieveModel.getSOPClasses : QueryRetrieveModel.moveSOPClasses
            let context = try exchange.context(for: models[place])
            let identifier = try retrieval.query.identifier.encoded(as: TransferSyntax(uid: context.transferSyntax))
            let id = try await retrieval.association.begin()
            phase = .asked(id, context)
            let command: CommandSet
            if let destination = retrieval.destination {
                command = .moveRequest(messageID: id, sopClassUID: models[place], destination: destination)
            } else {
                exchange.connection.deliverRequests(to: .response(id))
                command = .getRequest(messageID: id, sopClassUID: models[place])
            }
            try await exchange.send(command, in: context, dataSet: identifier)
        }

        private func nextProgress(_ id: UInt16, _ context: PresentationContext) async throws -> RetrieveProgress {
            while true {
                let (command, commandContext, dataSet) = try await nextMessage(id)
                guard let command else { continue }
                let failedInstances = try dataSet.map {
                    try exchange.parse($0, in: commandContext)[.failedSOPInstanceUIDList] ?? []
                }
                let progress = RetrieveProgress(command, failedInstances: failedInstances ?? [])
                guard progress.isFinal else { return progress }
                exchange.connection.deliverRequests(to: .requests)
                exchange.connection.endOperation(id)
                phase = progress.status.isFailure ? .failed(retrieval.association.failure(command)) : .over
                return progress
            }
        }

        /// A response; or nil after an instance has been taken, which may come between responses.
        private func nextMessage(
            _ id: UInt16
        ) async throws -> (CommandSet?, PresentationContext, Bytes?) {
            let mailbox = Mailbox.response(id)
            let item = try await exchange.connection.next(
                mailbox, wait: .response, timeout: exchange.responseTimeout)
            guard case .command(let command, let context) = item else { throw exchange.misplaced() }
            if let sink = retrieval.sink, command.isStoreRequest {
                let caller = Caller(retrieval.association)
                try await exchange.receive(command, in: context, from: mailbox, caller: caller, open: sink)
                return (nil, context, nil)
            }
            guard command.hasDataSet else { return (command, context, nil) }
            return (command, context, try await exchange.dataSet(from: mailbox, maximumSize: 64 << 20))
        }

        private func giveUp() {
            guard case .asked(let id, let context) = phase else { return }
            phase = .over
            if retrieval.sink == nil {
                exchange.connection.abandon(id)
                exchange.cancel(id, in: context)
            } else {
                exchange.connection.endOperation(id)
                exchange.connection.abort(NetworkError(.aborted, abort: .user))
            }
        }
    }
}

extension RetrieveProgress {
    init(_ command: CommandSet, failedInstances: [UID]) {
        status = command.statusOrFailure
        remaining = command.remainingSuboperations
        completed = command.completedSuboperations
        failed = command.failedSuboperations
        warnings = command.warningSuboperations
        self.failedInstances = failedInstances
    }
}

extension Caller {
    /// The peer of our own association.
    init(_ association: Association) {
        self.init(
            title: association.peer.title, calledTitle: association.peer.title,
            address: association.exchange.connection.channel.remoteAddress?.ipAddress, association: 0,
            userIdentity: nil)
    }
}
