import DICOMCore
import DICOMProtocol

extension Association {
    /// Stores one instance at the peer, as it is stored, in slices (PS3.4 B).
    ///
    /// - Returns: the peer's answer, or why the instance could not be sent. A failure status is no error here.
    /// - Throws: `NetworkError` for what ends the association; `CancellationError`.
    public func store(_ instance: OutgoingInstance) async throws -> StoreOutcome {
        var iterator = store([instance]).makeAsyncIterator()
        guard let outcome = try await iterator.next() else { throw NetworkError(.endOfAssociation) }
        return outcome
    }

    /// Stores a file at the peer.
    ///
    /// - Throws: also `DICOMError` where the file is no DICOM file.
    public func store(path: String) async throws -> StoreOutcome {
        try await store(try await OutgoingInstance(path: path))
    }

    /// Stores instances, one after the other, or as many at once as both sides agreed on: an outcome for each, in
    /// order.
    ///
    /// One that cannot be sent is an outcome with an error; the others still go. Ending the iteration early sends no
    /// more.
    public func store<Instances: Sequence & Sendable>(_ instances: Instances) -> StoreOutcomes<Instances>
    where Instances.Element == OutgoingInstance {
        StoreOutcomes(exchange: exchange, instances: instances, originator: nil)
    }

    /// The same on behalf of who asked for a C-MOVE.
    func store(
        _ instances: [OutgoingInstance], originator: MoveOriginator
    ) -> StoreOutcomes<[OutgoingInstance]> {
        StoreOutcomes(exchange: exchange, instances: instances, originator: originator)
    }
}

/// The outcomes of `Association.store`, as they come.
public struct StoreOutcomes<Instances: Sequence & Sendable>: AsyncSequence, Sendable
where Instances.Element == OutgoingInstance {
    public typealias Element = StoreOutcome
    public typealias Failure = any Error

    let exchange: Exchange
    let instances: Instances
    let originator: MoveOriginator?

    public func makeAsyncIterator() -> Iterator {
        Iterator(exchange: exchange, instances: instances.makeIterator(), originator: originator)
    }

    public struct Iterator: AsyncIteratorProtocol {
        /// Sent and not answered, or failed and not told.
        private enum Pending {
            case sent(Exchange.PendingStore, OutgoingInstance, Int)
            case failed(StoreOutcome)
        }

        private let exchange: Exchange
        private var instances: Instances.Iterator
        private let originator: MoveOriginator?
        private var pending: [Pending] = []
        private var count = 0

        init(exchange: Exchange, instances: Instances.Iterator, originator: MoveOriginator?) {
            self.exchange = exchange
            self.originator = originator
            self.instances = instances
        }

        public mutating func next() async throws -> StoreOutcome? {
            while pending.count < exchange.window, let instance = instances.next() {
                pending.append(try await send(instance, index: count))
                count += 1
            }
            guard !pending.isEmpty else { return nil }
            switch pending.removeFirst() {
            case .failed(let outcome):
                return outcome
            case .sent(let store, let instance, let index):
                let response = try await exchange.finishStore(store)
                return StoreOutcome(
                    sopClassUID: instance.sopClassUID, sopInstanceUID: instance.sopInstanceUID, index: index,
                    status: response.statusOrFailure, error: nil, bytes: store.bytes)
            }
        }

        private func send(_ instance: OutgoingInstance, index: Int) async throws -> Pending {
            do {
                return .sent(try await exchange.beginStore(instance, originator: originator), instance, index)
            } catch let error as NetworkError where exchange.isOfInstance(error) {
                return .failed(
                    StoreOutcome(
                        sopClassUID: instance.sopClassUID, sopInstanceUID: instance.sopInstanceUID, index: index,
                        status: nil, error: error, bytes: 0))
            }
        }
    }
}
