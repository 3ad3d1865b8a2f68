public import DICOMCore

/// Compares instances with the standard: their bytes (PS3.5), their file (PS3.10) and their object (PS3.3).
///
/// A condition that the tables do not express for certain leads to a warning, never to an error. Memory is bounded by the
/// size of the instance and by `findingLimit`, time by the number of its elements.
public struct InstanceValidator: Sendable {
    /// What is compared.
    public struct Checks: OptionSet, Sendable {
        public let rawValue: Int

        public init(rawValue: Int) {
            self.rawValue = rawValue
        }

        /// What reading forgave, and File Meta Information (PS3.5 7, PS3.10 7.1).
        public static let file = Checks(rawValue: 1)
        /// VR, multiplicity, length and repertoire of each value, at every depth (PS3.5 6).
        public static let values = Checks(rawValue: 2)
        /// Modules, functional groups and attributes of the information object (PS3.3).
        public static let object = Checks(rawValue: 4)
        public static let all: Checks = [.file, .values, .object]
    }

    public let checks: Checks
    /// As many findings are kept of one instance.
    public let findingLimit: Int

    public init(checks: Checks = .all, findingLimit: Int = 10_000) {
        self.checks = checks
        self.findingLimit = findingLimit
    }

    /// Compares a file. Of one that was read as `.header` only what was read is compared.
    public func validate(_ file: DICOMFile) -> ValidationReport {
        var list = FindingList(limit: findingLimit)
        if checks.contains(.file) { FileCheck(file).run(&list) }
        return validate(file.dataSet, meta: file.meta.dataSet, transferSyntax: file.transferSyntax, &list)
    }

    /// Compares a data set as it came or goes in a message.
    public func validate(
        _ dataSet: DataSet, transferSyntax: TransferSyntax = .explicitVRLittleEndian
    ) -> ValidationReport {
        var list = FindingList(limit: findingLimit)
        if checks.contains(.file) { FileCheck.addFindings(of: dataSet, to: &list) }
        return validate(dataSet, meta: nil, transferSyntax: transferSyntax, &list)
    }

    private func validate(
        _ dataSet: DataSet, meta: DataSet?, transferSyntax: TransferSyntax, _ list: inout FindingList
    ) -> ValidationReport {
        if checks.contains(.values) {
            if let meta { ValueCheck(meta, transferSyntax: .explicitVRLittleEndian, isMeta: true).run(&list) }
            ValueCheck(dataSet, transferSyntax: transferSyntax, isMeta: false).run(&list)
        }
        var object: String?
        if checks.contains(.object) {
            object = ObjectCheck.run(on: dataSet, transferSyntax: transferSyntax, &list)
        }
        return ValidationReport(object: object, findings: list.findings, isComplete: list.isComplete)
    }
}
