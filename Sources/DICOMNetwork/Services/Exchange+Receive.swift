import DICOMCore
import DICOMProtocol

/// An instance whose bytes have all come, or were refused.
struct ReceivedInstance: Sendable {
    let command: CommandSet
    let context: PresentationContext
    /// Nil where it was refused.
    let sink: (any InstanceSink)?
    let refusal: ServiceRefusal?
}

extension Exchange {
    /// Takes one instance that the peer stores: slice after slice into a sink, then answers.
    ///
    /// - Throws: where the association ends midway; the sink has then been told to abandon.
    func receive(
        _ command: CommandSet, in context: PresentationContext, from mailbox: Mailbox, caller: Caller,
        open: DICOMService.StorageHandler
    ) async throws {
        try await finish(receiveDataSet(command, in: context, from: mailbox, caller: caller, open: open))
    }

    /// The first half of `receive`: all that comes from the network.
    func receiveDataSet(
        _ command: CommandSet, in context: PresentationContext, from mailbox: Mailbox, caller: Caller,
        open: DICOMService.StorageHandler
    ) async throws -> ReceivedInstance {
        guard command.hasDataSet else {
            let refusal = ServiceRefusal(.unableToProcess, "no data set")
            return ReceivedInstance(command: command, context: context, sink: nil, refusal: refusal)
        }
        var (sink, refusal) = await opened(command, in: context, caller: caller, open)
        do {
            var isLast = false
            while !isLast {
                guard
                    case .data(let part, let last) = try await connection.next(
                        mailbox, wait: .response, timeout: responseTimeout)
                else { throw misplaced() }
                isLast = last
                guard let open = sink, !part.isEmpty else { continue }
                do {
                    try await open.append(part)
                } catch {
                    refusal = ServiceRefusal(error)
                    sink = nil
                    await open.abandon()
                }
            }
        } catch {
            await sink?.abandon()
            throw error
        }
        return ReceivedInstance(command: command, context: context, sink: sink, refusal: refusal)
    }

    /// The second half of `receive`: the sink's own work, and the answer.
    func finish(_ received: ReceivedInstance) async throws {
        var status = received.refusal?.status ?? .success
        if let sink = received.sink {
            do {
                status = try await sink.finish()
            } catch {
                status = ServiceRefusal(error).status
            }
        }
        try await send(.response(to: received.command, status), in: received.context)
    }

    private func opened(
        _ command: CommandSet, in context: PresentationContext, caller: Caller, _ open: DICOMService.StorageHandler
    ) async -> (sink: (any InstanceSink)?, refusal: ServiceRefusal?) {
        guard let sopClass = command.affectedSOPClassUID, let instance = command.affectedSOPInstanceUID else {
            return (nil, ServiceRefusal(.unableToProcess, "no SOP class or instance UID in the command"))
        }
        guard sopClass == context.abstractSyntax else {
            return (nil, ServiceRefusal(.sopClassNotSupported, "SOP class is not that of the context"))
        }
        let incoming = IncomingInstance(
            sopClassUID: sopClass, sopInstanceUID: instance,
            transferSyntax: TransferSyntax(uid: context.transferSyntax),
            caller: caller, moveOriginator: command.moveOriginator)
        do {
            return (try await open(incoming), nil)
        } catch {
            return (nil, ServiceRefusal(error))
        }
    }

    /// Answers an operation with a status that is not success.
    func respond(
        to command: CommandSet, in context: PresentationContext, _ refusal: ServiceRefusal
    ) async throws {
        try await send(.response(to: command, refusal.status), in: context)
    }
}

extension ServiceRefusal {
    /// What a handler threw, as a status: Processing Failure where it does not say.
    init(_ error: any Error, otherwise status: DIMSEStatus.Code = .processingFailure) {
        self = error as? ServiceRefusal ?? ServiceRefusal(status)
    }
}
