/// Which elements a cursor or an incremental reader tells of.
///
/// What is left out costs as little as it can: the contents of a sequence of defined length are jumped over, unread.
public struct ElementSelection: Hashable, Sendable {
    /// Reading ends before the first element at the root whose tag is this or a greater one.
    ///
    /// Tags rise in a data set (PS3.5 7.1); of one that breaks the rule, elements behind a greater tag are missed.
    public var end: AttributeTag?
    private var groups: ContiguousArray<UInt16> = []
    private var tags: ContiguousArray<UInt32>?
    private var leavesOutPrivate = false

    /// Every element at every depth.
    public static let all = ElementSelection()

    /// What stands before Pixel Data (7FE0,0010) and its kin, Float and Double Float Pixel Data.
    public static let header = ElementSelection.before(AttributeTag(rawValue: FileSource.pixelDataStart))

    /// What stands at the root before a tag.
    public static func before(_ tag: AttributeTag) -> ElementSelection {
        ElementSelection(end: tag)
    }

    /// These elements at the root, with all that is in them.
    public static func only(_ tags: some Sequence<AttributeTag>) -> ElementSelection {
        var selection = ElementSelection()
        selection.tags = ContiguousArray(tags.map(\.rawValue).sorted())
        return selection
    }

    /// - Parameter end: reading ends before the first element at the root whose tag is this or a greater one.
    public init(end: AttributeTag? = nil) {
        self.end = end
    }

    /// The same without the elements of some groups, at every depth.
    public func skipping(groups: some Sequence<UInt16>) -> ElementSelection {
        var selection = self
        selection.groups = ContiguousArray(Set(self.groups).union(groups).sorted())
        return selection
    }

    /// The same without private elements (PS3.5 7.8), at every depth.
    public func skippingPrivate() -> ElementSelection {
        var selection = self
        selection.leavesOutPrivate = true
        return selection
    }

    /// The same, ending before a tag at the root.
    public func before(_ tag: AttributeTag) -> ElementSelection {
        var selection = self
        selection.end = tag
        return selection
    }

    /// Whether nothing but `end` restricts it.
    var includesAll: Bool { tags == nil && groups.isEmpty && !leavesOutPrivate }

    func includes(_ tag: AttributeTag, isRoot: Bool) -> Bool {
        if leavesOutPrivate, tag.isPrivate { return false }
        if !groups.isEmpty, Self.contains(groups, tag.group) { return false }
        guard isRoot, let tags else { return true }
        return Self.contains(tags, tag.rawValue)
    }

    private static func contains<Value: Comparable>(_ values: ContiguousArray<Value>, _ value: Value) -> Bool {
        var (low, high) = (0, values.count)
        while low < high {
            let middle = (low + high) / 2
            if values[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low < values.count && values[low] == value
    }
}
