public import DICOMCore
import DICOMProtocol

extension Association {
    /// Invokes an operation of DIMSE-N (PS3.7 10): what the typed services are made of.
    ///
    /// - Parameters:
    ///   - operation: what to do.
    ///   - instance: to what.
    ///   - abstractSyntax: of the presentation context; nil: the SOP class itself.
    /// - Returns: the answer, its status success or a warning.
    /// - Throws: `NetworkError`: `.noAcceptedContext`, `.statusFailure` with the peer's status, or how the association
    ///   ended; `DICOMError` where the answer cannot be read; `CancellationError`.
    @discardableResult
    public func perform(
        _ operation: NormalizedOperation, on instance: NormalizedInstance, in abstractSyntax: UID? = nil
    ) async throws -> NormalizedReply {
        do {
            return try await exchange.invoke(operation, on: instance, in: abstractSyntax)
        } catch let error as NetworkError {
            throw error.with(peer)
        }
    }

    /// Waits for the peer's next N-EVENT-REPORT on this association, and answers it with success.
    ///
    /// - Parameter timeout: nil: as long as the association lasts.
    /// - Throws: `NetworkError`: `.timedOut`, or how the association ended; `CancellationError`.
    public func nextReport(timeout: Duration? = nil) async throws -> EventReport {
        let clock = ContinuousClock()
        let deadline = timeout.map { clock.now + $0 }
        while true {
            let left = deadline.map { max(.zero, $0 - clock.now) }
            let item = try await exchange.connection.next(.requests, wait: .response, timeout: left)
            guard case .command(let command, let context) = item else {
                if case .release = item { throw NetworkError(.endOfAssociation).with(peer) }
                throw exchange.misplaced()
            }
            let operation = try await exchange.operation(
                of: command, in: context, from: .requests, maximumSize: ServerRules.standard.maximumIdentifierSize)
            guard let operation else { continue }
            guard case .report(let type, let dataSet) = operation else {
                try await exchange.respond(to: command, in: context, ServiceRefusal(.unrecognizedOperation))
                continue
            }
            try await exchange.respond(to: command, in: context, NormalizedReply())
            return EventReport(
                sopClassUID: command.affectedSOPClassUID ?? context.abstractSyntax,
                sopInstanceUID: command.affectedSOPInstanceUID, type: type, dataSet: dataSet)
        }
    }
}

/// What an N-EVENT-REPORT says.
public struct EventReport: Sendable {
    public let sopClassUID: UID
    public let sopInstanceUID: UID?
    /// Event Type ID: what it means depends on the SOP class.
    public let type: UInt16
    public let dataSet: DataSet?
}

/// The association of a peer that uses a service of ours: reports go back over it.
public struct ReportingAssociation: Sendable {
    let exchange: Exchange

    /// Sends an N-EVENT-REPORT and waits for its answer.
    ///
    /// - Throws: `NetworkError`, among them how the association ended: the report must then go another way.
    public func report(
        _ type: UInt16, _ dataSet: DataSet?, on instance: NormalizedInstance, in abstractSyntax: UID? = nil
    ) async throws {
        _ = try await exchange.invoke(.report(type, dataSet), on: instance, in: abstractSyntax)
    }
}
