extension ElementParser {
    /// The place of an element in the innermost data set, or of the innermost container.
    @inline(never)
    func path(_ tag: AttributeTag?) -> AttributePath {
        var path = Self.path(enclosing + [frame])
        if let tag, tag.group != 0xFFFE { path.steps.append(.attribute(tag)) }
        return path
    }

    /// The place of a container that encloses.
    func path(toContainerAt level: Int) -> AttributePath {
        Self.path((enclosing + [frame]).prefix(level + 1))
    }

    private static func path(_ frames: some Sequence<Frame>) -> AttributePath {
        var steps: [AttributePath.Step] = []
        var items = 0
        for frame in frames where frame.kind != .dataSet {
            if frame.kind == .item {
                steps.append(.item(items - 1))
            } else {
                steps.append(.attribute(AttributeTag(rawValue: frame.tag)))
                items = Int(frame.last)
            }
        }
        return AttributePath(steps)
    }

    @inline(never)
    mutating func find(_ kind: Finding.Kind, _ tag: UInt32? = nil) {
        // Enough to tell what is wrong with a source; a hostile one does not fill our memory with them.
        guard findings.count < 64 else { return }
        add(Finding(kind, at: path(tag.map(AttributeTag.init(rawValue:))), offset: position))
    }

    mutating func add(_ finding: Finding) {
        if findings.count < 64 { findings.append(finding) }
    }

    @inline(never)
    func truncated(_ tag: UInt32?) -> DICOMError {
        DICOMError(
            .truncated, at: path(tag.map(AttributeTag.init(rawValue:))), offset: position, rule: "PS3.5 7.1")
    }

    @inline(never)
    func tooMany(_ tag: UInt32, at offset: Int) -> DICOMError {
        DICOMError(.tooManyElements, at: path(AttributeTag(rawValue: tag)), offset: offset, rule: "PS3.5 7.1")
    }
}
