import DICOMCore
import DICOMProtocol
import Logging
import NIOCore
import Synchronization

/// One association that a server serves.
struct ServedAssociation: Sendable {
    let exchange: Exchange
    let caller: Caller
    let logger: Logger
}

extension DICOMServer {
    /// Serves one connection to its end. Never throws: what goes wrong with a peer is logged and ends that peer alone.
    func serve(_ connection: Connection, _ callers: CallerList) async {
        var logger = logger
        logger[metadataKey: "peer"] = "\(connection.channel.remoteAddress?.description ?? "unknown")"
        do {
            let item = try await connection.next(.association, wait: .request, timeout: nil)
            guard case .request(let request) = item else { throw NetworkError(.connectionClosed) }
            logger[metadataKey: "calling"] = "\(request.callingAETitle)"
            try await answer(request, connection, callers, logger)
        } catch {
            let failure = error as? NetworkError
            connection.abort(failure ?? NetworkError(.aborted, abort: .user))
            logger.notice("connection ended", metadata: ["reason": "\(failure?.description ?? "shutting down")"])
        }
        await connection.close(within: min(rules.artim, .seconds(1)))
    }

    private func answer(
        _ request: AssociateRequest, _ connection: Connection, _ callers: CallerList, _ logger: Logger
    ) async throws {
        guard let number = takePlace() else {
            return reject(AssociateReject(.transient, .localLimitExceeded), connection, logger)
        }
        defer { leavePlace() }
        let address = connection.channel.remoteAddress?.ipAddress
        var policy = services.policy(
            information: UserInformation(
                maximumLength: rules.maximumPDULength, implementationClassUID: Implementation.classUID,
                implementationVersionName: Implementation.versionName,
                asynchronousOperations: AsynchronousOperationsWindow(
                    invoked: 1, performed: max(1, rules.asynchronousOperations))))
        if rules.checksCalledTitle { policy.calledAETitles = [title] }
        if !callers.admits(request.callingAETitle, from: address) { policy.callingAETitles = [] }
        switch policy.answer(to: request) {
        case .reject(let rejection):
            reject(rejection, connection, logger)
        case .accept(let accept, let contexts):
            let caller = Caller(
                title: request.callingAETitle, calledTitle: request.calledAETitle, address: address,
                association: number, userIdentity: request.userInformation.userIdentity)
            try await serve(accept, contexts, request, connection, caller, logger)
        }
    }

    private func reject(_ rejection: AssociateReject, _ connection: Connection, _ logger: Logger) {
        logger.info("association rejected", metadata: ["reason": "\(rejection.reason)"])
        connection.onEventLoop { $0.handle(.reject(rejection)) }
    }

    private func serve(
        _ accept: AssociateAccept, _ contexts: PresentationContexts, _ request: AssociateRequest,
        _ connection: Connection, _ caller: Caller, _ logger: Logger
    ) async throws {
        let fragmenter: MessageFragmenter
        do throws(ProtocolError) {
            fragmenter = try MessageFragmenter(
                peerMaximumLength: request.userInformation.peerMaximumLength,
                cap: rules.outgoing.maximumSentPDULength)
        } catch {
            throw NetworkError(error)
        }
        var logger = logger
        logger[metadataKey: "association"] = "\(caller.association)"
        logger.info("association accepted", metadata: ["contexts": "\(contexts.count)"])
        connection.onEventLoop { handler in
            handler.establish(contexts)
            handler.handle(.accept(accept))
        }
        let exchange = Exchange(
            connection: connection, contexts: contexts, fragmenter: fragmenter, sendTimeout: rules.stall,
            responseTimeout: rules.stall, window: 1)
        let window = accept.userInformation.asynchronousOperations?.invoked ?? 1
        try await serve(
            ServedAssociation(exchange: exchange, caller: caller, logger: logger),
            window: window == 0 ? Int(rules.asynchronousOperations) : Int(window))
        logger.info("association released")
    }

    /// Performs one operation after the other, until the peer releases. Only where a window was agreed on do instances
    /// come in while others are being finished.
    private func serve(_ association: ServedAssociation, window: Int) async throws {
        try await withThrowingDiscardingTaskGroup { afterwards in
            try await serveOperations(of: association, window: window) { work in
                afterwards.addTask {
                    do {
                        try await work()
                    } catch {
                        association.logger.notice("report failed", metadata: ["error": "\(error)"])
                    }
                }
            }
        }
    }

    private func serveOperations(
        of association: ServedAssociation, window: Int,
        afterwards: (@escaping @Sendable () async throws -> Void) -> Void
    ) async throws {
        let connection = association.exchange.connection
        try await withThrowingTaskGroup(of: Void.self) { finishing in
            var underWay = 0
            while true {
                let item = try await connection.next(.requests, wait: .idle, timeout: rules.idle)
                if case .command(let command, let context) = item, window > 1, command.isStoreRequest,
                    case .storage(let offer) = services[context.abstractSyntax]
                {
                    if underWay == window { try await finishing.next() } else { underWay += 1 }
                    let received = try await association.exchange.receiveDataSet(
                        command, in: context, from: .requests, caller: association.caller, open: offer.open)
                    finishing.addTask { try await association.exchange.finish(received) }
                    continue
                }
                while underWay > 0 {
                    try await finishing.next()
                    underWay -= 1
                }
                switch item {
                case .command(let command, let context):
                    if let work = try await perform(command, context, association) { afterwards(work) }
                case .release:
                    connection.onEventLoop { $0.agreeToRelease() }
                    return
                default:
                    throw association.exchange.misplaced()
                }
            }
        }
    }

    /// - Returns: what is to be done once the answer has gone, beside what follows.
    private func perform(
        _ command: CommandSet, _ context: PresentationContext, _ association: ServedAssociation
    ) async throws -> (@Sendable () async throws -> Void)? {
        let exchange = association.exchange
        let part = services[context.abstractSyntax]
        association.logger.debug(
            "request", metadata: ["command": "\(command.field)", "class": "\(context.abstractSyntax)"])
        switch (command.field, part) {
        case (.echoRequest, .verification):
            try await exchange.send(.response(to: command, .success), in: context)
        case (.storeRequest, .storage(let offer)):
            try await exchange.receive(
                command, in: context, from: .requests, caller: association.caller, open: offer.open)
        case (.findRequest, .query(_, let handler)):
            try await answerQuery(command, context, association, handler)
        case (.moveRequest, .move(_, let handler)):
            try await answerMove(command, context, association, handler)
        case (.getRequest, .get(_, let handler)):
            try await answerGet(command, context, association, handler)
        case (.createRequest, _), (.attributesRequest, _), (.setRequest, _), (.actionRequest, _), (.deleteRequest, _),
            (.eventReportRequest, _):
            guard case .normalized(_, let handler) = part else {
                return try await answerNormalized(command, context, association, nil)
            }
            return try await answerNormalized(command, context, association, handler)
        default:
            try await discardDataSet(of: command, exchange)
            try await exchange.respond(to: command, in: context, ServiceRefusal(.unrecognizedOperation))
        }
        return nil
    }

    private func discardDataSet(of command: CommandSet, _ exchange: Exchange) async throws {
        guard command.hasDataSet else { return }
        while case .data(_, let isLast) = try await exchange.connection.next(
            .requests, wait: .response, timeout: exchange.responseTimeout), !isLast
        {}
    }

    /// The identifier of a query or a retrieval; nil where it cannot be read, which has then been answered.
    func identifier(
        of command: CommandSet, _ context: PresentationContext, _ association: ServedAssociation
    ) async throws -> DataSet? {
        let exchange = association.exchange
        guard command.hasDataSet else {
            let refusal = ServiceRefusal(.dataSetDoesNotMatchSOPClass, "no identifier")
            try await exchange.respond(to: command, in: context, refusal)
            return nil
        }
        let bytes = try await exchange.dataSet(from: .requests, maximumSize: rules.maximumIdentifierSize)
        do throws(DICOMError) {
            return try exchange.parse(bytes, in: context)
        } catch {
            let refusal = ServiceRefusal(.dataSetDoesNotMatchSOPClass, "unreadable identifier")
            try await exchange.respond(to: command, in: context, refusal)
            return nil
        }
    }

    /// Runs what performs an operation until it ends or the association does; the peer may ask to cancel it.
    ///
    /// - Parameter endsTask: a C-CANCEL cancels the task of `body`. Otherwise only the flag says so, for a body that
    ///   must first bring a message to its end.
    func cancellable(
        _ command: CommandSet, _ association: ServedAssociation, endsTask: Bool,
        _ body: @escaping @Sendable (CancelFlag) async throws -> Void
    ) async throws {
        let connection = association.exchange.connection
        let mailbox = Mailbox.cancellation(command.messageID ?? 0)
        let flag = CancelFlag()
        connection.open(mailbox)
        defer { connection.close(mailbox) }
        try await withThrowingTaskGroup(of: Bool.self) { group in
            group.addTask {
                try await body(flag)
                return true
            }
            group.addTask {
                _ = try await connection.next(mailbox, wait: .response, timeout: nil)
                flag.set()
                return false
            }
            let isDone = try await group.next() ?? true
            if isDone || endsTask { group.cancelAll() }
            if !isDone { _ = try await group.next() }
        }
    }
}

/// Whether the peer has sent C-CANCEL for an operation.
final class CancelFlag: Sendable {
    private let flag = Atomic(false)

    var isSet: Bool { flag.load(ordering: .relaxed) }

    func set() { flag.store(true, ordering: .relaxed) }
}
