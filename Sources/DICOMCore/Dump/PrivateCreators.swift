/// The private creators met so far in one data set, which come before what they reserve.
package struct PrivateCreators {
    private struct Owner: Hashable {
        let group: UInt16
        let creator: String
    }

    private var creators: [UInt32: String] = [:]
    private var owners: Set<Owner> = []
    private var ambiguous: Set<Owner> = []

    package init() {}

    package mutating func note(_ element: DataElement) {
        guard element.tag.isPrivateCreator else { return }
        let creator = element.string ?? ""
        creators[element.tag.rawValue] = creator
        let owner = Owner(group: element.tag.group, creator: creator)
        let isNoName = element.vr != .LO || creator.utf8.contains(0x5C)
        if !owners.insert(owner).inserted || isNoName { ambiguous.insert(owner) }
    }

    /// Who has reserved the block of a private element (PS3.5 7.8.1).
    package func creator(of tag: AttributeTag) -> String? {
        guard tag.isPrivate, tag.element >= 0x1000, !creators.isEmpty else { return nil }
        return creators[tag.rawValue & 0xFFFF_0000 | UInt32(tag.element >> 8)]
    }

    /// Whether the name of a creator does not tell which block of a group is meant: it has several, against the rule,
    /// is several values, or stands in an element that is no text.
    func isAmbiguous(_ creator: String, in group: UInt16) -> Bool {
        !ambiguous.isEmpty && ambiguous.contains(Owner(group: group, creator: creator))
    }
}
