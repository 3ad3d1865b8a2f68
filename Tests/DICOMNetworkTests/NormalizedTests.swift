import DICOMCore
import DICOMNetwork
import DICOMProtocol
import Synchronization
import Testing

extension NetworkTests {
    @Suite("Operations of DIMSE-N over a real socket (PS3.7 10)")
    struct NormalizedTests {
        private static let sopClass: UID = "1.2.840.10008.5.1.1.1"

        private static let patient: DataSet = {
            var dataSet = DataSet()
            dataSet[.patientID] = "4711"
            return dataSet
        }()

        @Test("each operation arrives as it was asked for, and its answer as it was given")
        func everyOperation() async throws {
            let seen = Mutex<[String]>([])
            let service = DICOMService.normalized(for: [Self.sopClass]) { request in
                let words: String
                switch request.operation {
                case .create(let dataSet): words = "create \(dataSet.count)"
                case .get(let tags): words = "get \(tags.count)"
                case .set(let dataSet): words = "set \(dataSet.count)"
                case .action(let type, let dataSet): words = "action \(type) \(dataSet?.count ?? -1)"
                case .delete: words = "delete"
                case .report(let type, _): words = "report \(type)"
                }
                seen.withLock { $0.append(words + " " + (request.instance.sopInstanceUID?.rawValue ?? "-")) }
                return NormalizedReply(
                    sopInstanceUID: "1.2.9", dataSet: request.operation.isGet ? Self.patient : nil)
            }
            try await withServer([service]) { peer, _ in
                try await peer.withAssociation(proposing: .services([Self.sopClass])) { association in
                    let one = NormalizedInstance(Self.sopClass, "1.2.3")
                    let made = try await association.perform(
                        .create(Self.patient), on: NormalizedInstance(Self.sopClass))
                    #expect(made.sopInstanceUID == "1.2.9")
                    try await association.perform(.create(DataSet()), on: one)
                    let got = try await association.perform(.get([Attribute.patientID.tag]), on: one)
                    #expect(got.dataSet == Self.patient)
                    #expect(got.sopInstanceUID == "1.2.3")
                    try await association.perform(.set(Self.patient), on: one)
                    try await association.perform(.action(7, nil), on: one)
                    try await association.perform(.delete, on: one)
                }
            }
            #expect(
                seen.withLock { $0 } == [
                    "create 1 -", "create 0 1.2.3", "get 1 1.2.3", "set 1 1.2.3", "action 7 -1 1.2.3", "delete 1.2.3",
                ])
        }

        @Test("what a handler throws is the peer's status, and the association goes on")
        func refusals() async throws {
            let service = DICOMService.normalized(for: [Self.sopClass]) { request in
                if case .delete = request.operation { throw ServiceRefusal(.noSuchSOPInstance, "gone") }
                throw CancellationError()
            }
            try await withServer([service]) { peer, _ in
                try await peer.withAssociation(proposing: .services([Self.sopClass])) { association in
                    let one = NormalizedInstance(Self.sopClass, "1.2.3")
                    let gone = await networkError { try await association.perform(.delete, on: one) }
                    #expect(gone?.code == .statusFailure)
                    #expect(gone?.status?.code == .noSuchSOPInstance)
                    #expect(gone?.status?.errorComment == "gone")
                    let failed = await networkError { try await association.perform(.get([]), on: one) }
                    #expect(failed?.status?.code == .processingFailure)
                    // A report to who provides the service is not for it.
                    let report = await networkError { try await association.perform(.report(1, nil), on: one) }
                    #expect(report?.code == .noAcceptedContext)
                }
            }
        }

        @Test("a step goes from in progress to completed, and then no further")
        func performedProcedureStep() async throws {
            let steps = RememberedSteps()
            try await withServer([.performedProcedureSteps(steps)]) { peer, _ in
                let contexts =
                    ProposedContexts.performedProcedureSteps
                    + .services([PerformedProcedureStep.retrieveSOPClassUID])
                try await peer.withAssociation(proposing: contexts) { association in
                    var step = Self.patient
                    let wrong = await networkError { try await association.createPerformedProcedureStep("1.2", step) }
                    #expect(wrong?.status?.code == .missingAttributeValue)
                    step[.performedProcedureStepStatus] = "IN PROGRESS"
                    try await association.createPerformedProcedureStep("1.2", step)
                    let again = await networkError { try await association.createPerformedProcedureStep("1.2", step) }
                    #expect(again?.status?.code == .duplicateSOPInstance)

                    var changes = DataSet()
                    changes[.performedProcedureStepStatus] = "COMPLETED"
                    changes[.performedProcedureStepID] = "7"
                    try await association.setPerformedProcedureStep("1.2", changes)
                    let late = await networkError { try await association.setPerformedProcedureStep("1.2", changes) }
                    #expect(late?.status?.code == .processingFailure)
                    #expect(late?.status?.errorID == 0xA710)
                    let unknown = await networkError { try await association.setPerformedProcedureStep("1.9", changes) }
                    #expect(unknown?.status?.code == .noSuchSOPInstance)

                    let kept = try await association.performedProcedureStep("1.2")
                    #expect(kept[.patientID] == "4711")
                    #expect(kept[.performedProcedureStepID] == "7")
                    #expect(kept[.performedProcedureStepStatus] == "COMPLETED")
                    let part = try await association.performedProcedureStep("1.2", [Attribute.patientID.tag])
                    #expect(part.count == 1)
                }
            }
        }
    }
}

extension NormalizedOperation {
    fileprivate var isGet: Bool {
        if case .get = self { true } else { false }
    }
}

private actor RememberedSteps: PerformedProcedureSteps {
    private var steps: [UID: DataSet] = [:]

    func create(_ uid: UID, _ step: DataSet, from caller: Caller) throws {
        guard steps[uid] == nil else { throw ServiceRefusal(.duplicateSOPInstance) }
        steps[uid] = step
    }

    func update(_ uid: UID, from caller: Caller, _ change: @Sendable @escaping (DataSet) throws -> DataSet) throws {
        guard let step = steps[uid] else { throw ServiceRefusal(.noSuchSOPInstance) }
        steps[uid] = try change(step)
    }

    func step(_ uid: UID) -> DataSet? { steps[uid] }
}
