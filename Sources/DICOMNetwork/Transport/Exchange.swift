import DICOMCore
import DICOMProtocol
import NIOCore

/// The messages of one established association, for either side.
struct Exchange: Sendable {
    let connection: Connection
    let contexts: PresentationContexts
    let fragmenter: MessageFragmenter
    /// How long the peer may take nothing of what we send.
    let sendTimeout: Duration
    /// How long we wait for a response, or for the next part of a message.
    let responseTimeout: Duration
    /// Operations that we may have under way at once.
    let window: Int

    /// Sends a message whose data set, if any, is in memory.
    func send(_ command: CommandSet, in context: PresentationContext, dataSet: Bytes? = nil) async throws {
        let bytes = command.encoded()
        try await connection.withTurn(timeout: sendTimeout) {
            var writer = writer(context)
            try await writer.send(command: bytes, dataSet: dataSet)
        }
    }

    func writer(_ context: PresentationContext) -> MessageWriter {
        MessageWriter(connection, context, fragmenter, timeout: sendTimeout)
    }

    /// The next response to an operation, and the data set that comes with it.
    func response(
        to messageID: UInt16, maximumDataSetSize: Int = 64 << 20
    ) async throws -> (command: CommandSet, context: PresentationContext, dataSet: Bytes?) {
        let mailbox = Mailbox.response(messageID)
        let item = try await connection.next(mailbox, wait: .response, timeout: responseTimeout)
        guard case .command(let command, let context) = item else { throw misplaced() }
        guard command.hasDataSet else { return (command, context, nil) }
        return (command, context, try await dataSet(from: mailbox, maximumSize: maximumDataSetSize))
    }

    /// A whole data set of bounded size, from the mailbox that its command came from.
    func dataSet(from mailbox: Mailbox, maximumSize: Int) async throws -> Bytes {
        var parts: [Bytes] = []
        var size = 0
        while true {
            guard
                case .data(let part, let isLast) = try await connection.next(
                    mailbox, wait: .response, timeout: responseTimeout)
            else { throw misplaced() }
            size += part.count
            guard size <= maximumSize else {
                throw NetworkError(ProtocolError(.dataSetTooLong, rule: "PS3.7 6.3.1"))
            }
            if !part.isEmpty { parts.append(part) }
            if isLast { break }
        }
        if parts.count == 1 { return parts[0] }
        var joined: [UInt8] = []
        joined.reserveCapacity(size)
        for part in parts { unsafe part.withUnsafeBytes { unsafe joined.append(contentsOf: $0) } }
        return Bytes(joined)
    }

    func parse(_ bytes: Bytes, in context: PresentationContext) throws(DICOMError) -> DataSet {
        try DataSet(parsing: bytes, transferSyntax: TransferSyntax(uid: context.transferSyntax))
    }

    /// The router lets a data set come only after its command, and nothing between: its own breach.
    func misplaced() -> NetworkError {
        NetworkError(ProtocolError(.unexpectedFragment, rule: "PS3.7 6.3.1"))
    }

    /// The accepted context of an abstract syntax in which we may invoke operations.
    func context(for abstractSyntax: UID) throws(NetworkError) -> PresentationContext {
        guard let context = contexts.first(abstractSyntax, as: .scu, for: connection.role) else {
            throw NetworkError(.noAcceptedContext, uid: abstractSyntax, rule: "PS3.8 9.3.3.2")
        }
        return context
    }

    /// Asks the peer to stop an operation.
    func cancel(_ messageID: UInt16, in context: PresentationContext) {
        sendAtOnce(.cancelRequest(messageID: messageID), in: context)
    }
}
