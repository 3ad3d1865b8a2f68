import DICOMCore
import DICOMProtocol

/// Puts messages together from fragments and tells whose they are: command sets whole, data sets part by part.
struct MessageRouter {
    /// Where the data set goes that the last command set announced.
    private struct Expected {
        /// Nil: nobody wants it.
        var mailbox: Mailbox?
        /// An operation that is over with this data set, though nobody waits for it.
        var ends: UInt16?
    }

    private let commandSetLimit: Int
    private var assembler: MessageAssembler
    private var expected: Expected?
    /// Who takes what the peer asks for.
    var requests = Mailbox.requests

    init(limits: PDULimits) {
        commandSetLimit = limits.commandSetLength
        assembler = MessageAssembler(contexts: PresentationContexts([]), commandSetLimit: commandSetLimit)
    }

    /// What both sides agreed on: fragments are taken in these contexts alone.
    mutating func establish(_ contexts: PresentationContexts) {
        assembler = MessageAssembler(contexts: contexts, commandSetLimit: commandSetLimit)
    }

    /// Takes one fragment.
    ///
    /// - Returns: what has come with it, and for whom; nil where there is nothing to tell.
    mutating func take(
        _ fragment: PDVFragment, _ payload: Bytes, for connection: Connection
    ) throws(ProtocolError) -> (Inbound, Mailbox)? {
        switch try assembler.take(fragment, payload: payload) {
        case .none:
            return nil
        case .command(let command, let context):
            return try route(command, context, connection)
        case .data(let isLast):
            let target = expected
            if isLast {
                expected = nil
                if let id = target?.ends { connection.finishAbandoned(id) }
            }
            guard let mailbox = target?.mailbox, isLast || !payload.isEmpty else { return nil }
            return (.data(payload, isLast: isLast), mailbox)
        }
    }

    /// Finds out whom a message is for.
    private mutating func route(
        _ command: CommandSet, _ context: PresentationContext, _ connection: Connection
    ) throws(ProtocolError) -> (Inbound, Mailbox)? {
        var target: Expected
        defer { if command.hasDataSet { expected = target } }
        target = Expected()
        if command.isCancelRequest {
            return command.messageIDBeingRespondedTo.map { (.cancel, .cancellation($0)) }
        }
        guard command.isResponse else {
            target.mailbox = requests
            return (.command(command, context), requests)
        }
        guard let id = command.messageIDBeingRespondedTo, connection.awaitsResponse(id) else {
            throw ProtocolError(.unexpectedFragment, rule: "PS3.7 9.1")
        }
        if connection.isAbandoned(id) {
            guard !command.statusOrFailure.isPending else { return nil }
            if command.hasDataSet { target.ends = id } else { connection.finishAbandoned(id) }
            return nil
        }
        target.mailbox = .response(id)
        return (.command(command, context), .response(id))
    }
}
