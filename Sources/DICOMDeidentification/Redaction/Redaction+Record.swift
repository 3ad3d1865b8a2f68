import DICOMCore

extension Redaction {
    /// What an object says of its own de-identification (PS3.15 E.1.1; PS3.3 C.7.1.1, C.12.1).
    mutating func recordMethod(in result: inout DataSet, cleaned: Set<DeidentificationOption>) {
        add(.patientIdentityRemoved, .CS, "YES", to: &result)
        add(.deidentificationMethod, .LO, Implementation.versionName, to: &result)
        add(.temporalInformationModified, .CS, temporalInformation, to: &result)
        if cleaned.contains(.cleanPixelData) { add(.burnedInAnnotation, .CS, "NO", to: &result) }
        if cleaned.contains(.cleanRecognizableVisualFeatures) {
            add(.recognizableVisualFeatures, .CS, "NO", to: &result)
        }
        result.set(.deidentificationMethodCodes, items: methodCodes)
        noteAdded(.deidentificationMethodCodes)
    }

    private var temporalInformation: String {
        if deidentifier.options.contains(.retainLongitudinalModifiedDates) { return "MODIFIED" }
        return deidentifier.options.contains(.retainLongitudinalFullDates) ? "UNMODIFIED" : "REMOVED"
    }

    /// CID 7050: the profile, then the options; before them those of an earlier de-identification.
    private var methodCodes: [DataSet] {
        var codes: [(code: String, meaning: String)] = []
        let known =
            [(deidentifier.profile.code, deidentifier.profile.meaning)]
            + DeidentificationOption.allCases.map { ($0.code, $0.meaning) }
        for item in source[.deidentificationMethodCodes]?.items ?? [] {
            guard let earlier = CodedConcept(item), earlier.scheme == "DCM",
                let row = known.first(where: { $0.0 == earlier.code })
            else { continue }
            codes.append(row)
        }
        codes.append((deidentifier.profile.code, deidentifier.profile.meaning))
        for option in DeidentificationOption.allCases where deidentifier.options.contains(option) {
            codes.append((option.code, option.meaning))
        }
        var seen: Set<String> = []
        return codes.filter { seen.insert($0.code).inserted }.map { row in
            var item = DataSet()
            item.set(.codeValue, .SH, text: row.code)
            item.set(.codingSchemeDesignator, .SH, text: "DCM")
            item.set(AttributeTag(0x0008, 0x0104), .LO, text: row.meaning)
            return item
        }
    }

    private mutating func add(_ tag: AttributeTag, _ vr: VR, _ text: String, to result: inout DataSet) {
        result.set(tag, vr, text: text)
        noteAdded(tag)
    }

    private mutating func noteAdded(_ tag: AttributeTag) {
        report.entries.removeAll { $0.path.steps.first == .attribute(tag) }
        report.entries.append(DeidentificationReport.Entry(path: AttributePath(tag), action: .added, option: nil))
    }
}
