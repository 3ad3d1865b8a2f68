import DICOMCore

extension AttributeTag {
    static let sharedFunctionalGroups = AttributeTag(0x5200, 0x9229)
    static let perFrameFunctionalGroups = AttributeTag(0x5200, 0x9230)
    static let frameContent = AttributeTag(0x0020, 0x9111)
    static let dimensionIndexSequence = AttributeTag(0x0020, 0x9222)
    static let dimensionIndexValues = AttributeTag(0x0020, 0x9157)
    static let numberOfFrames = AttributeTag(0x0028, 0x0008)

    /// What one item for all frames, or an item a frame, holds (PS3.3 C.7.6.16).
    var isFunctionalGroups: Bool { self == .sharedFunctionalGroups || self == .perFrameFunctionalGroups }
}

extension ObjectCheck {
    private static let groupRule: DICOMError.Rule = "PS3.3 C.7.6.16"

    /// Which functional groups there are: each for all frames or for every frame, and the mandatory ones (PS3.3 C.7.6.16.1.1).
    func checkFunctionalGroups(_ root: Level, _ list: inout FindingList) {
        guard root[.sharedFunctionalGroups] != nil || root[.perFrameFunctionalGroups] != nil else { return }
        let shared = Set(root[.sharedFunctionalGroups]?.items?.first?.tags ?? [])
        let frames = root[.perFrameFunctionalGroups]?.items ?? []
        var counts: [AttributeTag: Int] = [:]
        for frame in frames {
            for element in frame { counts[element.tag, default: 0] += 1 }
        }
        checkFrameCount(frames.count, root, &list)
        checkDimensions(frames, root, &list)
        if shared.contains(.frameContent) {
            add(.error, isShared: true, .frameContent, "a group that has to stand in each frame", &list)
        }
        for tag in shared.sorted() where counts[tag] != nil && tag.isSequenceOfStandard {
            add(.error, isShared: true, tag, "stands here and in frames as well", &list)
        }
        for group in object.functionalGroups where !shared.contains(group.tag) {
            checkFrames(group, counts[group.tag] ?? 0, frames.count, &list)
        }
    }

    private func checkFrameCount(_ count: Int, _ root: Level, _ list: inout FindingList) {
        guard count > 0, let frames = root[.numberOfFrames]?.int, frames != count else { return }
        list.add(
            .init(
                .error, .functionalGroup, at: AttributePath(.perFrameFunctionalGroups), rule: Self.groupRule,
                "\(count) items where Number of Frames is \(frames)"))
    }

    /// A frame has an index for each dimension (PS3.3 C.7.6.16.2.2); the first one that has not is named.
    private func checkDimensions(_ frames: [DataSet], _ root: Level, _ list: inout FindingList) {
        guard let dimensions = root[.dimensionIndexSequence]?.items?.count else { return }
        for (number, frame) in frames.enumerated() {
            guard let indices = frame[.frameContent]?.items?.first?[.dimensionIndexValues], !indices.isEmpty,
                let count = indices.bytes?.count, count != dimensions * 4
            else { continue }
            let path = AttributePath([
                .attribute(.perFrameFunctionalGroups), .item(number), .attribute(.frameContent), .item(0),
                .attribute(.dimensionIndexValues),
            ])
            list.add(
                .init(
                    .error, .functionalGroup, at: path, rule: "PS3.3 C.7.6.16.2.2",
                    "\(count / 4) indices for \(dimensions) dimensions"))
            return
        }
    }

    /// A group that is not there for all frames.
    private func checkFrames(
        _ group: ObjectDefinition.FunctionalGroup, _ count: Int, _ frames: Int, _ list: inout FindingList
    ) {
        if count == 0 {
            guard group.usage == .mandatory else { return }
            add(.error, isShared: frames == 0, group.tag, "missing, mandatory functional group", &list)
        } else if count < frames, group.usage == .mandatory {
            add(.error, isShared: false, group.tag, "mandatory, and in \(count) of \(frames) frames only", &list)
        }
    }

    private func add(
        _ severity: Severity, isShared shared: Bool, _ tag: AttributeTag, _ text: String, _ list: inout FindingList
    ) {
        let sequence: AttributeTag = shared ? .sharedFunctionalGroups : .perFrameFunctionalGroups
        let path = AttributePath([.attribute(sequence), .item(0), .attribute(tag)])
        list.add(.init(severity, .functionalGroup, at: path, rule: Self.groupRule, text))
    }
}

extension AttributeTag {
    fileprivate var isSequenceOfStandard: Bool { !isPrivate && dictionaryVR == .SQ }
}
