public import DICOMCore
import DICOMProtocol

/// Modality Performed Procedure Step (PS3.4 F.7).
public enum PerformedProcedureStep {
    /// 1.2.840.10008.3.1.2.3.3: a modality makes and changes steps.
    public static let sopClassUID: UID = "1.2.840.10008.3.1.2.3.3"
    /// 1.2.840.10008.3.1.2.3.4: others look at them.
    public static let retrieveSOPClassUID: UID = "1.2.840.10008.3.1.2.3.4"
    /// 1.2.840.10008.3.1.2.3.5: others are told of them.
    public static let notificationSOPClassUID: UID = "1.2.840.10008.3.1.2.3.5"

    /// Performed Procedure Step Status (0040,0252).
    public enum State: String, Hashable, Sendable {
        case inProgress = "IN PROGRESS"
        case discontinued = "DISCONTINUED"
        case completed = "COMPLETED"

        /// Nothing changes any more.
        public var isFinal: Bool { self != .inProgress }
    }

    /// What a step becomes where a modality sets attributes: PS3.4 F.7.2.2 as a pure function.
    ///
    /// - Parameters:
    ///   - step: all its attributes so far.
    ///   - changes: the modification list.
    /// - Throws: `ServiceRefusal`: 0110 with error identifier A710 once the step is final (F.7.2.2.2), 0106 for a
    ///   status that there is not.
    public static func updating(
        _ step: DataSet, with changes: DataSet
    ) throws(ServiceRefusal) -> DataSet {
        if let state = state(of: step), state.isFinal {
            throw ServiceRefusal(
                DIMSEStatus(
                    .processingFailure, errorComment: "the step is \(state.rawValue)", errorID: 0xA710))
        }
        if changes[statusTag] != nil, state(of: changes) == nil {
            throw ServiceRefusal(DIMSEStatus(.invalidAttributeValue, offendingElements: [statusTag]))
        }
        var updated = step
        for element in changes { updated.set(element) }
        return updated
    }

    /// What a new step must be: in progress (PS3.4 F.7.2.1.2).
    ///
    /// - Throws: `ServiceRefusal` with 0106 or 0121.
    public static func checkNew(_ step: DataSet) throws(ServiceRefusal) {
        guard let text = step[statusTag]?.string, !text.isEmpty else {
            throw ServiceRefusal(DIMSEStatus(.missingAttributeValue, offendingElements: [statusTag]))
        }
        guard State(rawValue: text) == .inProgress else {
            throw ServiceRefusal(DIMSEStatus(.invalidAttributeValue, offendingElements: [statusTag]))
        }
    }

    /// The status of a step; nil where it has none that there is.
    public static func state(of step: DataSet) -> State? {
        step[statusTag]?.string.flatMap(State.init(rawValue:))
    }

    private static let statusTag = Attribute.performedProcedureStepStatus.tag
}

extension Association {
    /// Tells the peer that a step has begun.
    ///
    /// - Parameters:
    ///   - uid: what the step is called from now on.
    ///   - attributes: those of PS3.4 table F.7.2-1, with status IN PROGRESS.
    /// - Throws: as `perform` does.
    public func createPerformedProcedureStep(_ uid: UID, _ attributes: DataSet) async throws {
        try await perform(.create(attributes), on: NormalizedInstance(PerformedProcedureStep.sopClassUID, uid))
    }

    /// Changes a step that has begun: its last change makes it COMPLETED or DISCONTINUED.
    ///
    /// - Throws: as `perform` does.
    public func setPerformedProcedureStep(_ uid: UID, _ changes: DataSet) async throws {
        try await perform(.set(changes), on: NormalizedInstance(PerformedProcedureStep.sopClassUID, uid))
    }

    /// The attributes of a step; of all where none is named.
    ///
    /// - Throws: as `perform` does.
    public func performedProcedureStep(_ uid: UID, _ attributes: [AttributeTag] = []) async throws -> DataSet {
        let reply = try await perform(
            .get(attributes), on: NormalizedInstance(PerformedProcedureStep.retrieveSOPClassUID, uid))
        return reply.dataSet ?? DataSet()
    }
}

extension ProposedContexts {
    /// To make and change performed procedure steps.
    public static let performedProcedureSteps = services([PerformedProcedureStep.sopClassUID])
}
