import DICOMCore

extension Redaction {
    /// A content item, as table E.3.4-1 says of its concept; nil where it goes.
    ///
    /// Of concepts that the table does not name text and names of persons are replaced, and all else is treated by the
    /// attributes that hold it.
    mutating func redactedContent(
        _ item: DataSet, in sequence: AttributeTag
    ) throws(DeidentificationError) -> DataSet? {
        let concept = CodedConcept(of: .conceptName, in: item)
        let treatment = concept.flatMap { deidentifier.contentTable.treatment(scheme: $0.scheme, code: $0.code) }
        if let treatment, treatment.action == .remove {
            note(.removed, by: treatment.option)
            return nil
        }
        var result = DataSet(inCharacterSetOf: item)
        var surroundings = Surroundings(item, isSafe: safePrivate)
        for element in item {
            path.append(.attribute(element.tag))
            defer { path.removeLast() }
            if AttributeTag.contentValues.contains(element.tag), !element.isEmpty {
                try redactValue(element, treatment, into: &result)
            } else {
                try redact(element, of: &surroundings, in: sequence, into: &result)
            }
        }
        return result
    }

    private mutating func redactValue(
        _ element: DataElement, _ treatment: ProfileTable.Treatment?, into result: inout DataSet
    ) throws(DeidentificationError) {
        guard let treatment else {
            return try redactUnknownValue(element, into: &result)
        }
        switch treatment.action {
        case .keep: try keep(element, by: treatment.option, into: &result)
        case .clean: try clean(element, treatment.forcing(.replace), into: &result)
        default:
            if element.holdsItems {
                // What is referred to stays, under other UIDs; a code becomes a dummy.
                guard element.tag == .referencedSOP else { return try replace(element, into: &result) }
                _ = try keepItems(of: element, by: nil, into: &result)
            } else {
                try replace(element, into: &result)
            }
        }
    }

    private mutating func redactUnknownValue(
        _ element: DataElement, into result: inout DataSet
    ) throws(DeidentificationError) {
        if let treatment = deidentifier.table[element.tag] {
            return try apply(treatment.action.single(for: .required), treatment, to: element, into: &result)
        }
        guard element.tag == .textValue else { return try keep(element, by: nil, into: &result) }
        let text = deidentifier.options.contains(.cleanDescriptors) ? cleanedDescription(element.strings) : ""
        guard !text.isEmpty else { return try replace(element, into: &result) }
        result.set(element.tag, .UT, text: text)
        note(.cleaned, by: .cleanDescriptors)
    }
}

extension ProfileTable.Treatment {
    /// With another action where cleaning leaves nothing.
    fileprivate func forcing(_ basic: ActionCode) -> ProfileTable.Treatment {
        ProfileTable.Treatment(action: action, option: option, basic: basic)
    }
}

extension AttributeTag {
    static let conceptName = AttributeTag(0x0040, 0xA043)
    static let textValue = AttributeTag(0x0040, 0xA160)
    static let referencedSOP = AttributeTag(0x0008, 0x1199)

    /// What holds the value of a content item, by value type (PS3.3 C.18): DATETIME, DATE, TIME, PNAME, UIDREF, TEXT,
    /// CODE, NUM, COMPOSITE and its kin, and the text of a waveform annotation.
    static let contentValues: Set<AttributeTag> = [
        AttributeTag(0x0008, 0x1199), AttributeTag(0x0040, 0xA120), AttributeTag(0x0040, 0xA121),
        AttributeTag(0x0040, 0xA122), AttributeTag(0x0040, 0xA123), AttributeTag(0x0040, 0xA124), textValue,
        AttributeTag(0x0040, 0xA168), AttributeTag(0x0040, 0xA300), AttributeTag(0x0070, 0x0006),
    ]
}
