import DICOMCore
import DICOMProtocol

/// How far the C-STORE sub-operations of a C-MOVE or C-GET are (PS3.4 C.4.2.1.6 to C.4.2.1.9).
struct SuboperationTally: Sendable {
    private(set) var remaining: Int
    private(set) var completed = 0
    private(set) var failed = 0
    private(set) var warnings = 0
    /// What goes into the Failed SOP Instance UID List (0008,0058).
    private(set) var failedInstances: [UID] = []

    init(count: Int) {
        remaining = count
    }

    mutating func add(_ outcome: StoreOutcome) {
        remaining -= 1
        switch outcome.status?.severity {
        case .success:
            completed += 1
        case .warning:
            // Stored, with a remark: PS3.4 counts it as a warning, not as completed.
            warnings += 1
        default:
            failed += 1
            failedInstances.append(outcome.sopInstanceUID)
        }
    }

    /// Instances that cannot be sent at all.
    mutating func fail(_ instances: some Sequence<OutgoingInstance>) {
        for instance in instances {
            remaining -= 1
            failed += 1
            failedInstances.append(instance.sopInstanceUID)
        }
    }

    /// The final status.
    func status(isCancelled: Bool) -> DIMSEStatus {
        if isCancelled { return .cancel }
        if failed > 0 && completed == 0 && warnings == 0 { return DIMSEStatus(.outOfResourcesForSubOperations) }
        return failed > 0 || warnings > 0 ? DIMSEStatus(.subOperationsCompleteWithFailures) : .success
    }

    /// As a response tells them; a final one tells what remains only where the peer cancelled (PS3.4 C.4.2.1.6).
    func counts(tellingRemaining: Bool) -> SuboperationCounts {
        SuboperationCounts(
            remaining: tellingRemaining ? remaining : nil, completed: completed, failed: failed, warnings: warnings)
    }
}
