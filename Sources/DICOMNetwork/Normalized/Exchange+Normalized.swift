import DICOMCore
import DICOMProtocol

extension Exchange {
    /// Invokes an operation of DIMSE-N and waits for its answer.
    ///
    /// - Throws: `NetworkError` with `.noAcceptedContext`, `.statusFailure`, or how the association ended.
    func invoke(
        _ operation: NormalizedOperation, on instance: NormalizedInstance, in abstractSyntax: UID?
    ) async throws -> NormalizedReply {
        let syntax = abstractSyntax ?? instance.sopClassUID
        guard let context = contexts.first(syntax, as: operation.invoker, for: connection.role) else {
            throw NetworkError(.noAcceptedContext, uid: syntax, rule: "PS3.8 9.3.3.2")
        }
        let dataSet = try operation.dataSet?.encoded(as: TransferSyntax(uid: context.transferSyntax))
        let id = try await connection.beginOperation(window: window, timeout: responseTimeout)
        defer { connection.endOperation(id) }
        try await send(operation.command(messageID: id, of: instance), in: context, dataSet: dataSet)
        let (response, _, bytes) = try await self.response(to: id)
        let status = response.statusOrFailure
        guard !status.isFailure else { throw NetworkError(.statusFailure, status: status) }
        return NormalizedReply(
            status, sopInstanceUID: response.affectedSOPInstanceUID,
            dataSet: try bytes.map { bytes throws(DICOMError) in try parse(bytes, in: context) })
    }

    /// The operation that a command asks for, with its data set.
    ///
    /// - Returns: nil where it could not be understood, which has then been answered.
    func operation(
        of command: CommandSet, in context: PresentationContext, from mailbox: Mailbox, maximumSize: Int
    ) async throws -> NormalizedOperation? {
        let bytes = command.hasDataSet ? try await dataSet(from: mailbox, maximumSize: maximumSize) : nil
        do {
            let dataSet = try bytes.map { bytes throws(DICOMError) in try parse(bytes, in: context) }
            if let operation = try NormalizedOperation(command, dataSet) { return operation }
            try await respond(to: command, in: context, ServiceRefusal(.unrecognizedOperation))
        } catch let refusal as ServiceRefusal {
            try await respond(to: command, in: context, refusal)
        } catch is DICOMError {
            try await respond(to: command, in: context, ServiceRefusal(.processingFailure, "unreadable data set"))
        }
        return nil
    }

    /// Sends the answer to an operation of DIMSE-N.
    func respond(
        to command: CommandSet, in context: PresentationContext, _ reply: NormalizedReply
    ) async throws {
        let dataSet = try reply.dataSet?.encoded(as: TransferSyntax(uid: context.transferSyntax))
        var response = CommandSet.response(to: command, reply.status, hasDataSet: dataSet != nil)
        if response.affectedSOPInstanceUID == nil { response.affectedSOPInstanceUID = reply.sopInstanceUID }
        try await send(response, in: context, dataSet: dataSet)
    }
}
