import DICOMCore
import DICOMProtocol

extension DICOMServer {
    /// C-FIND: a pending response for each match, then the final one (PS3.4 C.4.1.3).
    func answerQuery(
        _ command: CommandSet, _ context: PresentationContext, _ association: ServedAssociation,
        _ handler: @escaping DICOMService.QueryHandler
    ) async throws {
        guard let identifier = try await identifier(of: command, context, association) else { return }
        let request = QueryRequest(
            sopClassUID: context.abstractSyntax, identifier: identifier, caller: association.caller)
        let exchange = association.exchange
        try await cancellable(command, association, endsTask: true) { _ in
            var refusal: ServiceRefusal?
            do {
                try await Self.sendMatches(of: request, command, context, exchange, handler)
            } catch let error as NetworkError {
                throw error
            } catch {
                refusal = ServiceRefusal(error, otherwise: .unableToProcess)
            }
            if Task.isCancelled { refusal = ServiceRefusal(.cancel) }
            let response = CommandSet.response(to: command, refusal?.status ?? .success)
            exchange.sendAtOnce(response, in: context)
        }
    }

    private static func sendMatches(
        of request: QueryRequest, _ command: CommandSet, _ context: PresentationContext, _ exchange: Exchange,
        _ handler: DICOMService.QueryHandler
    ) async throws {
        let syntax = TransferSyntax(uid: context.transferSyntax)
        for try await match in try await handler(request) {
            if Task.isCancelled { return }
            let bytes = try match.encoded(as: syntax)
            try await exchange.send(.response(to: command, .pending, hasDataSet: true), in: context, dataSet: bytes)
        }
    }
}

extension Exchange {
    /// A short message without a data set, behind whatever is being sent. It waits for nothing, so it goes out even
    /// where the task that performed the operation was cancelled.
    func sendAtOnce(_ command: CommandSet, in context: PresentationContext) {
        var pdus = PDUBuilder(contextID: context.id, maximumPayload: fragmenter.maximumPayload, capacity: 256)
        pdus.append(command: command.encoded())
        let bytes = pdus.bytes
        connection.onEventLoop { $0.sendBetweenMessages(bytes) }
    }
}
