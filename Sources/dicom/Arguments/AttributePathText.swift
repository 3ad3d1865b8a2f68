import DICOMCore

/// A path as people type it: keywords, dots and item numbers, private elements by their creator.
struct AttributePathText {
    /// `ReferencedImageSequence.0.ReferencedSOPInstanceUID`
    let text: String
    /// The tag and VR of the last attribute, ` (0008,1155) UI`; nothing for an item.
    let suffix: String

    /// - Parameter dataSets: the roots, of which one at least has what the path names.
    init(_ path: AttributePath, _ dataSets: DataSet...) {
        var (words, around) = ([String](), dataSets.map(Optional.init))
        var last: AttributeTag?
        var elements: [DataElement] = []
        for step in path.steps {
            switch step {
            case .item(let number):
                words.append(String(number))
                around = elements.map { element in
                    element.items.flatMap { $0.indices.contains(number) ? $0[number] : nil }
                }
                last = nil
            case .attribute(let tag):
                words.append(Self.name(of: tag, around.lazy.compactMap { $0?.privateCreator(of: tag) }.first))
                elements = around.compactMap { $0?[tag] }
                last = tag
            }
        }
        text = words.joined(separator: ".")
        suffix = last.map { " " + $0.description + (elements.first.map { " " + $0.vr.code } ?? "") } ?? ""
    }

    private static func name(of tag: AttributeTag, _ creator: String?) -> String {
        if let keyword = tag.keyword { return keyword }
        guard let creator else {
            return Hexadecimal.text(tag.group, digits: 4) + "," + Hexadecimal.text(tag.element, digits: 4)
        }
        return Hexadecimal.text(tag.group, digits: 4) + ",xx" + Hexadecimal.text(tag.element & 0xFF, digits: 2) + "@"
            + creator
    }
}

extension AttributeArgument {
    /// Whether a path names what this does: a lone attribute at whatever depth; a path, whose items may have any number where
    /// it says none.
    ///
    /// - Parameter dataSets: the roots, of which one at least has what the path names.
    func names(_ path: AttributePath, in dataSets: DataSet...) -> Bool {
        var tags: [AttributeTag] = []
        var items: [Int?] = []
        for step in path.steps {
            switch step {
            case .attribute(let tag):
                tags.append(tag)
                items.append(nil)
            case .item(let number):
                guard !items.isEmpty else { return false }
                items[items.count - 1] = number
            }
        }
        guard tags.count == steps.count || steps.count == 1 && !tags.isEmpty else { return false }
        for (place, step) in zip(tags.indices.suffix(steps.count), steps) {
            if let item = step.item, items[place] != item { return false }
            guard matches(step.key, tags[place], at: path, depth: place, dataSets) else { return false }
        }
        return true
    }

    private func matches(
        _ key: Key, _ tag: AttributeTag, at path: AttributePath, depth: Int, _ dataSets: [DataSet]
    ) -> Bool {
        switch key {
        case .tag(let wanted): return wanted == tag
        case .private(let group, let element, let creator):
            guard tag.group == group, tag.element & 0xFF == UInt16(element), tag.element >= 0x1000 else { return false }
            var prefix: [AttributePath.Step] = []
            var attributes = 0
            for step in path.steps {
                if case .attribute = step {
                    if attributes == depth { break }
                    attributes += 1
                }
                prefix.append(step)
            }
            prefix.append(.attribute(AttributeTag(group, tag.element >> 8)))
            return dataSets.contains { $0[AttributePath(prefix)]?.string == creator }
        }
    }
}
