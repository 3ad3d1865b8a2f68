public import DICOMCore
import DICOMProtocol

/// Where performed procedure steps are kept.
public protocol PerformedProcedureSteps: Sendable {
    /// Keeps a new step, durably.
    ///
    /// - Throws: `ServiceRefusal` with 0111 where there is one of this UID.
    func create(_ uid: UID, _ step: DataSet, from caller: Caller) async throws

    /// Replaces a step by what `change` makes of it, in one go, durably.
    ///
    /// - Throws: `ServiceRefusal` with 0112 where there is none of this UID; what `change` throws, with nothing changed.
    func update(
        _ uid: UID, from caller: Caller, _ change: @Sendable @escaping (DataSet) throws -> DataSet
    ) async throws

    /// A step; nil where there is none.
    func step(_ uid: UID) async throws -> DataSet?
}

extension DICOMService {
    /// Modality Performed Procedure Step and its retrieval as SCP (PS3.4 F.7, F.8), with the rules of its states.
    public static func performedProcedureSteps(_ steps: any PerformedProcedureSteps) -> DICOMService {
        .normalized(
            for: [PerformedProcedureStep.sopClassUID, PerformedProcedureStep.retrieveSOPClassUID]
        ) { request in
            let caller = request.caller
            if request.abstractSyntax == PerformedProcedureStep.retrieveSOPClassUID {
                return try await retrieve(request, steps)
            }
            switch request.operation {
            case .create(let step):
                try PerformedProcedureStep.checkNew(step)
                let uid = request.instance.sopInstanceUID ?? UID.generate()
                try await steps.create(uid, step, from: caller)
                return NormalizedReply(sopInstanceUID: uid)
            case .set(let changes):
                guard let uid = request.instance.sopInstanceUID else { throw ServiceRefusal(.noSuchSOPInstance) }
                try await steps.update(uid, from: caller) { step in
                    try PerformedProcedureStep.updating(step, with: changes)
                }
                return NormalizedReply()
            default:
                throw ServiceRefusal(.unrecognizedOperation)
            }
        }
    }

    private static func retrieve(
        _ request: NormalizedRequest, _ steps: any PerformedProcedureSteps
    ) async throws -> NormalizedReply {
        guard case .get(let tags) = request.operation else { throw ServiceRefusal(.unrecognizedOperation) }
        guard let uid = request.instance.sopInstanceUID, let step = try await steps.step(uid) else {
            throw ServiceRefusal(.noSuchSOPInstance)
        }
        guard !tags.isEmpty else { return NormalizedReply(dataSet: step) }
        var answer = DataSet()
        for tag in tags { step[tag].map { answer.set($0) } }
        return NormalizedReply(dataSet: answer)
    }
}
