import DICOMCore

/// What is to be changed in each file.
struct FileEdit: Sendable {
    let removals: [AttributeArgument]
    let changes: [AttributeValueArgument]

    /// The file with the changes.
    ///
    /// - Parameter warning: told what nobody asked for and is done all the same.
    /// - Throws: `DICOMError` for a value that is none of its VR, and for a path into what is no sequence.
    func applied(to file: DICOMFile, warning: (String) -> Void) throws(DICOMError) -> DICOMFile {
        var file = file
        for attribute in removals {
            try Self.edit(attribute, in: &file) { (dataSet, key) throws(DICOMError) in
                if let tag = dataSet[key]?.tag { dataSet.remove(tag) }
            }
        }
        for change in changes {
            let text = if case .text(let text) = change.value { text } else { "" }
            if change.attribute.tag == AttributeTag(0x0008, 0x0005) {
                let terms = text.split(separator: "\\", omittingEmptySubsequences: false).map(String.init)
                file.dataSet.convertText(to: text.isEmpty ? [] : terms)
                continue
            }
            try Self.edit(change.attribute, in: &file) { (dataSet, key) throws(DICOMError) in
                try dataSet.set(key, parsing: text)
            }
        }
        if let place = file.dataSet.unencodableText {
            warning("the character set has not all of the characters of \(place): all text is written as UTF-8")
        }
        return file
    }

    /// Group 0002 stands in the meta information, all else in the data set.
    private static func edit(
        _ attribute: AttributeArgument, in file: inout DICOMFile,
        _ change: (inout DataSet, AttributeArgument.Key) throws(DICOMError) -> Void
    ) throws(DICOMError) {
        if case .tag(let tag)? = attribute.steps.first?.key, tag.group == 0x0002 {
            try edit(attribute.steps[...], in: &file.meta.dataSet, change)
        } else {
            try edit(attribute.steps[...], in: &file.dataSet, change)
        }
    }

    private static func edit(
        _ steps: ArraySlice<AttributeArgument.Step>, in dataSet: inout DataSet,
        _ change: (inout DataSet, AttributeArgument.Key) throws(DICOMError) -> Void
    ) throws(DICOMError) {
        guard let step = steps.first else { return }
        let rest = steps.dropFirst()
        if rest.isEmpty { return try change(&dataSet, step.key) }
        let tag = try dataSet.tag(of: step.key)
        let numbers = step.item.map { $0..<$0 + 1 } ?? 0..<(dataSet[tag]?.items?.count ?? 0)
        for number in numbers {
            do throws(DICOMError) {
                try dataSet.withItem(number, of: tag) { (item) throws(DICOMError) in try edit(rest, in: &item, change) }
            } catch {
                var error = error
                // Errors of the sequence itself have their place already.
                if error.path.steps.first != .attribute(tag) {
                    error.path = error.path.prefixed(by: .item(number)).prefixed(by: .attribute(tag))
                }
                throw error
            }
        }
    }
}

extension DataSet {
    /// The tag of one step of a path; a private one in the block that its creator has.
    fileprivate func tag(of key: AttributeArgument.Key) throws(DICOMError) -> AttributeTag {
        switch key {
        case .tag(let tag): return tag
        case .private(let group, let element, let creator):
            let tag = AttributeTag(group, UInt16(element))
            guard let place = privateTag(tag, creator: creator) else {
                throw DICOMError(.absent, at: AttributePath(tag), rule: "PS3.5 7.8.1")
            }
            return place
        }
    }

    /// Sets an element from text; a private one in the block of its creator, which is reserved where there is none.
    fileprivate mutating func set(_ key: AttributeArgument.Key, parsing text: String) throws(DICOMError) {
        switch key {
        case .tag(let tag):
            let vr = try editingVR(of: tag, creator: privateCreator(of: tag))
            set(tag, vr, try ElementValue(parsing: text, as: vr, for: tag))
        case .private(let group, let element, let creator):
            let tag = AttributeTag(group, UInt16(element))
            let vr = try editingVR(of: privateTag(tag, creator: creator) ?? tag, creator: creator)
            try set(tag, creator: creator, vr, try ElementValue(parsing: text, as: vr, for: tag))
        }
    }

    /// The VR of the element there is, or of the registries, LO for private elements that nobody knows.
    private func editingVR(of tag: AttributeTag, creator: String?) throws(DICOMError) -> VR {
        if let vr = self[tag]?.vr, vr != .UN { return vr }
        guard tag.group != 0xFFFE, !tag.isGroupLength else {
            throw DICOMError(.unencodable, at: AttributePath(tag), rule: "PS3.5 7.5")
        }
        if tag.isPrivate {
            guard let creator, let vr = DataDictionary.privateEntry(for: tag, creator: creator)?.vrs.first, vr != .UN
            else {
                return .LO
            }
            return vr
        }
        guard let vrs = DataDictionary.entry(for: tag)?.vrs, let first = vrs.first else {
            throw DICOMError(.wrongVR, at: AttributePath(tag), rule: "PS3.6 6")
        }
        if vrs.contains(.OW) { return .OW }
        if vrs.contains(.US), vrs.contains(.SS) { return self[.pixelRepresentation] == 1 ? .SS : .US }
        return first
    }
}
