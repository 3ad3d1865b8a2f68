import DICOMCore

/// One data set on the way from the root to an item, its elements at hand by tag.
final class Level {
    let dataSet: DataSet
    /// In tag order.
    let elements: [DataElement]
    let parent: Level?
    let depth: Int

    init(_ dataSet: DataSet, within parent: Level? = nil) {
        self.dataSet = dataSet
        elements = Array(dataSet)
        self.parent = parent
        depth = parent.map { $0.depth + 1 } ?? 0
    }

    subscript(_ tag: AttributeTag) -> DataElement? {
        var (low, high) = (0, elements.count)
        while low < high {
            let middle = (low + high) / 2
            if elements[middle].tag < tag { low = middle + 1 } else { high = middle }
        }
        return low < elements.count && elements[low].tag == tag ? elements[low] : nil
    }

    var root: Level {
        var level = self
        while let parent = level.parent { level = parent }
        return level
    }

    /// A tag, or where its group repeats (PS3.5 7.6) the same in each of the groups that stand here.
    ///
    /// The layer of an overlay or a curve (PS3.3 C.11.7) may be told where the overlay itself is not.
    func repetitions(of tag: AttributeTag) -> [AttributeTag] {
        guard tag.isInRepeatingGroup else { return [tag] }
        let isLayer = tag.element == 0x1001
        let groups = Set(
            elements.lazy.map(\.tag).filter { other in
                other.group & 0xFF01 == tag.group & 0xFF00 && (other.element == 0x1001) == isLayer
            }.map(\.group))
        return groups.sorted().map { AttributeTag($0, tag.element) }
    }
}

extension AttributeTag {
    /// Curves and overlays: the even groups 50xx and 60xx.
    var isInRepeatingGroup: Bool { !isPrivate && (group & 0xFF00 == 0x5000 || group & 0xFF00 == 0x6000) }

    /// The first of the groups that repeat, where it stands in one.
    var inFirstRepetition: AttributeTag { isInRepeatingGroup ? AttributeTag(group & 0xFF00, element) : self }
}

extension DataElement {
    /// The values as the tables write them: text, numbers in decimal, tags as eight digits.
    var comparableValues: [String] {
        switch resolvedVR {
        case .AT: tagValues
        case .DS, .IS: strings.map { Double($0).flatMap(Int.init(exactly:)).map { String($0) } ?? $0 }
        case .US, .SS, .UL, .SL, .UV, .SV: ints.map { String($0) }
        default: strings
        }
    }

    private var tagValues: [String] {
        guard let words = try? words(UInt16.self) else { return [] }
        return stride(from: 0, to: words.count - words.count % 2, by: 2).map {
            AttributeTag(words[$0], words[$0 + 1]).hexadecimal
        }
    }
}
