import DICOMCore

extension Redaction {
    /// Private elements go, unless they are known to be harmless and wanted (PS3.15 E.3.10); the creators of those that
    /// stay do as well.
    mutating func redactPrivate(
        _ element: DataElement, of surroundings: Surroundings, into result: inout DataSet
    ) throws(DeidentificationError) {
        let tag = element.tag
        if tag.isPrivateCreator {
            // Kept with the first element of its block.
            return surroundings.isNeeded(creator: tag) ? keepCreator(element, into: &result) : note(.removed)
        }
        guard deidentifier.options.contains(.retainSafePrivate), let creator = surroundings.creator(of: tag),
            isSafe(tag, creator)
        else { return note(.removed) }
        let vr = SafePrivateTable.shared.vr(of: tag, creator: creator)
        if element.holdsItems || vr == .SQ && element.vr == .UN {
            // Items are looked into whatever is said of the element.
            guard let items = element.allItems else {
                report.notice(.unreadableElement)
                return note(.removed)
            }
            note(.kept, by: .retainSafePrivate)
            result.set(tag, items: try redacted(items, of: tag))
        } else if element.resolvedVR == .UI || vr == .UI, !deidentifier.options.contains(.retainUIDs) {
            let uids = element.strings.map { deidentifier.pseudonyms.uid(UID($0)).rawValue }
            result.set(tag, element.vr, text: uids.joined(separator: "\\"))
            note(.mapped, by: .retainSafePrivate)
        } else {
            result.set(tag, element.vr, element.value)
            note(.kept, by: .retainSafePrivate)
        }
    }

    private mutating func keepCreator(_ element: DataElement, into result: inout DataSet) {
        result.set(element.tag, .LO, element.value)
        note(.kept, by: .retainSafePrivate)
    }

    /// Nil where no private element stays.
    var safePrivate: ((AttributeTag, String) -> Bool)? {
        guard deidentifier.options.contains(.retainSafePrivate) else { return nil }
        return isSafe
    }

    private func isSafe(_ tag: AttributeTag, _ creator: String) -> Bool {
        SafePrivateTable.shared.contains(tag, creator: creator) || declaredSafe.contains(tag, creator: creator)
    }

    /// Private Data Element Characteristics Sequence (0008,0300) tells of private elements: it goes with the last one.
    mutating func removeDescriptionOfPrivateElements(from result: inout DataSet) {
        let description = AttributeTag(0x0008, 0x0300)
        guard result[description] != nil, !result.contains(where: \.tag.isPrivate) else { return }
        result.remove(description)
        report.entries.removeAll { $0.path.steps.first == .attribute(description) }
        report.entries.append(
            DeidentificationReport.Entry(path: AttributePath(description), action: .removed, option: nil))
    }
}
