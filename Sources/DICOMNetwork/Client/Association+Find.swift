public import DICOMCore
import DICOMProtocol

extension Association {
    /// Asks for what matches, and gives each match as it comes (PS3.4 C.4.1).
    ///
    /// C-CANCEL is sent when `limit` matches have come, when the iteration ends early, and when the task is cancelled;
    /// the association then goes on.
    ///
    ///     for try await study in association.find(Query(.study).matching(.patientName, "DOE*")) { … }
    public func find(_ query: Query, limit: Int? = nil) -> Matches {
        Matches(
            association: self, sopClassUID: QueryRetrieveModel.findSOPClasses[query.model.place],
            identifier: query.identifier, limit: limit)
    }

    /// The same for any SOP class that has C-FIND: worklists, protocols, unified procedure steps.
    public func find(_ identifier: DataSet, sopClassUID: UID, limit: Int? = nil) -> Matches {
        Matches(association: self, sopClassUID: sopClassUID, identifier: identifier, limit: limit)
    }
}

extension Query.Model {
    /// Where it stands in the lists of `QueryRetrieveModel`.
    var place: Int {
        switch self {
        case .patientRoot: 0
        case .studyRoot: 1
        }
    }
}

/// The matches of a query. Iterated once: each iteration asks anew.
///
/// Throws `NetworkError` (`.noAcceptedContext`, `.statusFailure` with the peer's status, or how the association ended),
/// `DICOMError` where a match cannot be read, `CancellationError`.
public struct Matches: AsyncSequence, Sendable {
    public typealias Element = DataSet
    public typealias Failure = any Error

    let association: Association
    let sopClassUID: UID
    let identifier: DataSet
    let limit: Int?

    public func makeAsyncIterator() -> Iterator {
        Iterator(self)
    }

    public final class Iterator: AsyncIteratorProtocol {
        private enum Phase {
            case new
            case asked(UInt16, PresentationContext)
            case over
        }

        private let matches: Matches
        private var phase = Phase.new
        private var count = 0

        init(_ matches: Matches) {
            self.matches = matches
        }

        deinit {
            giveUp()
        }

        public func next() async throws -> DataSet? {
            do {
                if case .new = phase { try await ask() }
                guard case .asked(let id, let context) = phase else { return nil }
                if let limit = matches.limit, count >= limit {
                    giveUp()
                    return nil
                }
                return try await nextMatch(id, context)
            } catch {
                giveUp()
                throw error
            }
        }

        private var exchange: Exchange { matches.association.exchange }

        private func ask() async throws {
            if let limit = matches.limit, limit <= 0 { return phase = .over }
            let context = try exchange.context(for: matches.sopClassUID)
            let identifier = try matches.identifier.encoded(as: TransferSyntax(uid: context.transferSyntax))
            let id = try await matches.association.begin()
            phase = .asked(id, context)
            try await exchange.send(
                .findRequest(messageID: id, sopClassUID: matches.sopClassUID), in: context, dataSet: identifier)
        }

        private func nextMatch(_ id: UInt16, _ context: PresentationContext) async throws -> DataSet? {
            let (response, _, dataSet) = try await exchange.response(to: id)
            let status = response.statusOrFailure
            if status.isPending {
                guard let dataSet else {
                    throw NetworkError(
                        ProtocolError(.missingAttribute, rule: "PS3.4 C.4.1.1.4", tag: AttributeTag(0, 0x0800)))
                }
                count += 1
                return try exchange.parse(dataSet, in: context)
            }
            exchange.connection.endOperation(id)
            phase = .over
            guard !status.isFailure else { throw matches.association.failure(response) }
            return nil
        }

        /// Nobody wants the rest: the peer is told, and what still comes is dropped.
        private func giveUp() {
            guard case .asked(let id, let context) = phase else { return }
            phase = .over
            exchange.connection.abandon(id)
            exchange.cancel(id, in: context)
        }
    }
}
