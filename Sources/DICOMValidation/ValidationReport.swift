/// What validation found in one instance.
public struct ValidationReport: Sendable {
    /// The name of the information object definition that it was compared with, `CT Image`; nil where there is none.
    public let object: String?
    /// In the order of the rules: encoding, meta information, values, object.
    public let findings: [ValidationFinding]
    /// False where there were more findings than the validator keeps.
    public let isComplete: Bool

    /// How many findings have a severity.
    public func count(of severity: ValidationFinding.Severity) -> Int {
        findings.reduce(0) { $1.severity == severity ? $0 + 1 : $0 }
    }

    /// Whether no rule is broken for certain.
    public var isValid: Bool { !findings.contains { $0.severity == .error } }
}

/// Findings as they are gathered, as many as are wanted.
struct FindingList {
    private(set) var findings: [ValidationFinding] = []
    private(set) var isComplete = true
    let limit: Int

    init(limit: Int) {
        self.limit = limit
    }

    mutating func add(_ finding: ValidationFinding) {
        guard findings.count < limit else {
            isComplete = false
            return
        }
        findings.append(finding)
    }
}
