import DICOMCore
import DICOMValidation

extension Door {
    /// An instance beside the standard: whatever it holds, findings are what comes of it, as many as are kept.
    static let validation = Door(name: "validation") { bytes in
        guard let file = try? DICOMFile(bytes: bytes, limits: limits) else { return }
        let report = InstanceValidator(findingLimit: 100).validate(file)
        if report.findings.count > 100 { broken("more findings than are kept") }
    }
}
