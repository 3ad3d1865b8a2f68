public import DICOMCore
import DICOMProtocol

extension DICOMService {
    /// Performs an operation of DIMSE-N. What it throws refuses the operation: a `ServiceRefusal` with its status,
    /// anything else with Processing Failure (0110).
    public typealias NormalizedHandler = @Sendable (NormalizedRequest) async throws -> NormalizedReply

    /// The services of DIMSE-N as SCP (PS3.7 10): what the typed ones are made of.
    ///
    /// - Parameter abstractSyntaxes: SOP classes, or meta SOP classes that hold several.
    public static func normalized(
        for abstractSyntaxes: [UID], _ handler: @escaping NormalizedHandler
    ) -> DICOMService {
        DICOMService([.normalized(abstractSyntaxes, handler)])
    }

    /// Takes the N-EVENT-REPORT of peers that provide a service we used before: they open the association and propose
    /// to be its provider (PS3.7 D.3.3.4).
    public static func reports(
        for abstractSyntaxes: [UID], _ handler: @escaping @Sendable (EventReport, Caller) async throws -> Void
    ) -> DICOMService {
        DICOMService([.reports(abstractSyntaxes, handler)])
    }
}

extension DICOMServer {
    /// DIMSE-N: one operation, its answer, and what follows upon it.
    ///
    /// - Returns: what is to be done afterwards.
    func answerNormalized(
        _ command: CommandSet, _ context: PresentationContext, _ association: ServedAssociation,
        _ handler: DICOMService.NormalizedHandler?
    ) async throws -> (@Sendable () async throws -> Void)? {
        let exchange = association.exchange
        let operation = try await exchange.operation(
            of: command, in: context, from: .requests, maximumSize: rules.maximumIdentifierSize)
        guard let operation else { return nil }
        do {
            if case .report(let type, let dataSet) = operation {
                return try await takeReport(type, dataSet, command, context, association)
            }
            guard let handler, context.allows(.scu, for: .requestor) else {
                throw ServiceRefusal(.unrecognizedOperation)
            }
            let request = NormalizedRequest(
                operation: operation, instance: Self.instance(of: command, context),
                abstractSyntax: context.abstractSyntax, caller: association.caller)
            let reply = try await handler(request)
            try await exchange.respond(to: command, in: context, reply)
            guard let afterwards = reply.afterwards else { return nil }
            return { try await afterwards(ReportingAssociation(exchange: exchange)) }
        } catch let error as NetworkError {
            throw error
        } catch {
            try await exchange.respond(to: command, in: context, ServiceRefusal(error))
            return nil
        }
    }

    private func takeReport(
        _ type: UInt16, _ dataSet: DataSet?, _ command: CommandSet, _ context: PresentationContext,
        _ association: ServedAssociation
    ) async throws -> (@Sendable () async throws -> Void)? {
        guard let handler = services.reports[context.abstractSyntax], context.allows(.scp, for: .requestor) else {
            throw ServiceRefusal(.unrecognizedOperation)
        }
        let instance = Self.instance(of: command, context)
        let report = EventReport(
            sopClassUID: instance.sopClassUID, sopInstanceUID: instance.sopInstanceUID, type: type, dataSet: dataSet)
        try await handler(report, association.caller)
        try await association.exchange.respond(to: command, in: context, NormalizedReply())
        return nil
    }

    private static func instance(of command: CommandSet, _ context: PresentationContext) -> NormalizedInstance {
        NormalizedInstance(
            command.requestedSOPClassUID ?? command.affectedSOPClassUID ?? context.abstractSyntax,
            command.requestedSOPInstanceUID ?? command.affectedSOPInstanceUID)
    }
}
