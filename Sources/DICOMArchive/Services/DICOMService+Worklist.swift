public import DICOMCore
public import DICOMNetwork
public import DICOMStore

extension DICOMService {
    /// Modality worklist as SCP over the scheduled procedure steps of a record store (PS3.4 K).
    ///
    /// A step that is DEPARTED is told only to who asks for that status.
    public static func worklist(from records: any RecordStore) -> DICOMService {
        .worklist { request in
            let identifier = request.identifier
            let asksForStatus = ScheduledProcedureStep.status(of: identifier) != nil
            return records.find(.scheduledProcedureStep, identifier) { entry in
                asksForStatus || ScheduledProcedureStep.status(of: entry) != .departed
            }
        }
    }

    /// Modality performed procedure steps as SCP, kept in a record store (PS3.4 F). A step that begins makes the scheduled one
    /// that it performs STARTED, one that ends makes it DEPARTED.
    public static func performedProcedureSteps(in records: any RecordStore) -> DICOMService {
        .performedProcedureSteps(RecordedProcedureSteps(records: records))
    }
}

/// An entry of a worklist: a requested procedure with one scheduled procedure step (PS3.4 table K.6-1).
public enum ScheduledProcedureStep {
    /// Scheduled Procedure Step Status (0040,0020).
    public enum Status: String, Hashable, Sendable {
        case scheduled = "SCHEDULED"
        case arrived = "ARRIVED"
        case ready = "READY"
        case started = "STARTED"
        case departed = "DEPARTED"
    }

    /// Puts an entry on the worklist, or replaces the one of the same study and step.
    ///
    /// - Throws: `DICOMError` with `.absent` where Study Instance UID or Scheduled Procedure Step ID are missing;
    ///   `StoreError`.
    public static func schedule(_ entry: DataSet, in records: any RecordStore) async throws {
        let study = try entry.value(.studyInstanceUID)
        let step = try (entry[.scheduledProcedureStepSequence]?.first ?? DataSet()).value(.scheduledProcedureStepID)
        try await records.put(StoredRecord(.scheduledProcedureStep, key(study, step), entry))
    }

    static func key(_ study: UID, _ step: String) -> String { study.rawValue + "/" + step }

    static func status(of entry: DataSet) -> Status? {
        entry[.scheduledProcedureStepSequence]?.first?[.scheduledProcedureStepStatus].flatMap(Status.init(rawValue:))
    }

    /// The entry with another status.
    static func setting(_ status: Status, in entry: DataSet) -> DataSet {
        var entry = entry
        entry[.scheduledProcedureStepSequence] = entry[.scheduledProcedureStepSequence]?.map { step in
            var step = step
            step[.scheduledProcedureStepStatus] = status.rawValue
            return step
        }
        return entry
    }
}

/// Performed procedure steps in a record store.
private struct RecordedProcedureSteps: PerformedProcedureSteps {
    let records: any RecordStore

    func create(_ uid: UID, _ step: DataSet, from caller: Caller) async throws {
        do {
            try await records.insert(StoredRecord(.performedProcedureStep, uid.rawValue, step))
        } catch {
            guard error.code == .alreadyExists else { throw error }
            throw ServiceRefusal(.duplicateSOPInstance)
        }
        try await follow(step)
    }

    func update(_ uid: UID, from caller: Caller, _ change: @Sendable @escaping (DataSet) throws -> DataSet) async throws
    {
        do {
            try await records.update(.performedProcedureStep, uid.rawValue, change)
        } catch let error as StoreError where error.code == .notFound {
            throw ServiceRefusal(.noSuchSOPInstance)
        }
        if let step = try await step(uid) { try await follow(step) }
    }

    func step(_ uid: UID) async throws -> DataSet? {
        try await records.record(.performedProcedureStep, uid.rawValue)?.dataSet
    }

    /// The worklist follows what is done.
    private func follow(_ step: DataSet) async throws {
        guard let state = PerformedProcedureStep.state(of: step) else { return }
        for scheduled in step[.scheduledStepAttributesSequence] ?? [] {
            guard let study = scheduled[.studyInstanceUID], let id = scheduled[.scheduledProcedureStepID] else {
                continue
            }
            do {
                try await records.update(.scheduledProcedureStep, ScheduledProcedureStep.key(study, id)) { entry in
                    ScheduledProcedureStep.setting(state.isFinal ? .departed : .started, in: entry)
                }
            } catch let error as StoreError where error.code == .notFound {
                // Performed though nobody had scheduled it here.
            }
        }
    }
}
