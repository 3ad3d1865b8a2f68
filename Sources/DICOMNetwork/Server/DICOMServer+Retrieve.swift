import DICOMCore
import DICOMProtocol
import Logging

extension DICOMServer {
    /// C-MOVE: sends what is asked for over an association of our own to the destination (PS3.4 C.4.2.3).
    func answerMove(
        _ command: CommandSet, _ context: PresentationContext, _ association: ServedAssociation,
        _ handler: DICOMService.MoveHandler
    ) async throws {
        guard let identifier = try await identifier(of: command, context, association) else { return }
        let exchange = association.exchange
        guard let destination = command.moveDestination, let peer = try? await handler.destination(destination) else {
            return try await exchange.respond(to: command, in: context, ServiceRefusal(.moveDestinationUnknown))
        }
        let request = RetrieveRequest(
            sopClassUID: context.abstractSyntax, identifier: identifier, caller: association.caller,
            destination: destination)
        let (title, options, logger) = (title, rules.outgoing, association.logger)
        let originator = MoveOriginator(title: association.caller.title, messageID: command.messageID ?? 0)
        try await retrieve(command, context, association, request, handler.instances) { instances, flag, told in
            for group in ProposedContexts.groups(of: instances) {
                var rest = group[...]
                do {
                    try await peer.withAssociation(as: title, proposing: .storage(of: group), options: options) {
                        for try await outcome in $0.store(group, originator: originator) {
                            rest = rest.dropFirst()
                            try await told(.outcome(outcome))
                            if flag.isSet { break }
                        }
                    }
                } catch let error as NetworkError where error.peer == peer {
                    logger.notice("destination failed", metadata: ["destination": "\(peer)", "error": "\(error)"])
                    try await told(.unsent(Array(rest)))
                }
                if flag.isSet { return }
            }
        }
    }

    /// C-GET: sends what is asked for over the same association (PS3.4 C.4.3.3).
    func answerGet(
        _ command: CommandSet, _ context: PresentationContext, _ association: ServedAssociation,
        _ handler: @escaping DICOMService.RetrieveHandler
    ) async throws {
        guard let identifier = try await identifier(of: command, context, association) else { return }
        let request = RetrieveRequest(
            sopClassUID: context.abstractSyntax, identifier: identifier, caller: association.caller, destination: nil)
        let exchange = association.exchange
        try await retrieve(command, context, association, request, handler) { instances, flag, told in
            for try await outcome in StoreOutcomes(exchange: exchange, instances: instances, originator: nil) {
                try await told(.outcome(outcome))
                if flag.isSet { return }
            }
        }
    }

    /// What the sender of instances tells, one after the other.
    enum Told: Sendable {
        case outcome(StoreOutcome)
        case unsent([OutgoingInstance])
    }

    typealias Sending =
        @Sendable (
            [OutgoingInstance], CancelFlag, (Told) async throws -> Void
        ) async throws -> Void

    private func retrieve(
        _ command: CommandSet, _ context: PresentationContext, _ association: ServedAssociation,
        _ request: RetrieveRequest, _ handler: @escaping DICOMService.RetrieveHandler, _ send: @escaping Sending
    ) async throws {
        let exchange = association.exchange
        try await cancellable(command, association, endsTask: false) { flag in
            let instances: [OutgoingInstance]
            do {
                instances = try await handler(request)
            } catch {
                let refusal = ServiceRefusal(error, otherwise: .unableToProcess)
                return try await exchange.respond(to: command, in: context, refusal)
            }
            var tally = SuboperationTally(count: instances.count)
            if !instances.isEmpty {
                try await send(instances, flag) { told in
                    switch told {
                    case .outcome(let outcome): tally.add(outcome)
                    case .unsent(let rest): tally.fail(rest)
                    }
                    guard tally.remaining > 0, !flag.isSet else { return }
                    try await exchange.send(
                        .retrieveResponse(to: command, .pending, counts: tally.counts(tellingRemaining: true)),
                        in: context)
                }
            }
            let status = tally.status(isCancelled: flag.isSet && tally.remaining > 0)
            let identifier = try DataSet.identifier(failedSOPInstances: tally.failedInstances)?
                .encoded(as: TransferSyntax(uid: context.transferSyntax))
            try await exchange.send(
                .retrieveResponse(
                    to: command, status, counts: tally.counts(tellingRemaining: status.severity == .cancel),
                    hasDataSet: identifier != nil),
                in: context, dataSet: identifier)
        }
    }
}

extension ProposedContexts {
    /// The instances in groups that fit in one association each, in their order.
    package static func groups(of instances: [OutgoingInstance]) -> [[OutgoingInstance]] {
        groups(of: instances) { $0 }
    }

    /// What holds instances, in groups that fit in one association each, in their order.
    package static func groups<Item>(of items: [Item], by instance: (Item) -> OutgoingInstance) -> [[Item]] {
        var groups: [[Item]] = []
        var seen: Set<PresentationContextProposal> = []
        for item in items {
            let kind = PresentationContextProposal(
                instance(item).sopClassUID, transferSyntaxes: [instance(item).transferSyntax.uid])
            // Each kind needs two contexts at most.
            if groups.isEmpty || !seen.contains(kind) && seen.count == maximumCount / 2 {
                groups.append([])
                seen = []
            }
            seen.insert(kind)
            groups[groups.count - 1].append(item)
        }
        return groups
    }
}
