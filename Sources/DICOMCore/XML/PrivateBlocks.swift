/// Which creators have reserved which blocks of private elements, while a data set is read from XML (PS3.5 7.8.1).
///
/// The Native DICOM Model writes private elements as `gggg00ee` beside the name of their creator.
struct PrivateBlocks {
    private struct Owner: Hashable {
        let group: UInt16
        let creator: String
    }

    private var creators: [AttributeTag: String] = [:]
    private var blocks: [Owner: UInt16] = [:]
    private var reserved: Set<AttributeTag> = []
    private var present: Set<AttributeTag> = []

    /// Stands for a creator element of several values, which names nobody.
    static let severalValues = "\\"

    /// Blocks in use whose creator elements are not there.
    var missing: Set<AttributeTag> { reserved.subtracting(present) }

    /// A creator element is there, whatever it holds.
    mutating func notePresence(of tag: AttributeTag) {
        present.insert(tag)
    }

    /// A creator element was read.
    ///
    /// - Returns: false where the block already belongs to somebody else.
    mutating func note(_ tag: AttributeTag, _ creator: String) -> Bool {
        if let owner = creators[tag] { return owner == creator }
        creators[tag] = creator
        let owner = Owner(group: tag.group, creator: creator)
        if blocks[owner] == nil { blocks[owner] = tag.element }
        return true
    }

    func creator(of block: AttributeTag) -> String? { creators[block] }

    /// The tag of a private element, in a block that its creator has, or now gets.
    ///
    /// - Returns: nil where there is no block for it.
    mutating func tag(_ tag: AttributeTag, creator: String) -> AttributeTag? {
        let given = AttributeTag(tag.group, tag.element >> 8)
        if given.isPrivateCreator {
            if let owner = creators[given] {
                let isOfSeveral = owner == Self.severalValues && creator.utf8.contains(0x5C)
                return owner == creator || isOfSeveral ? tag : nil
            }
            reserve(given, creator)
            return tag
        }
        guard given.element == 0 else { return nil }
        if let block = blocks[Owner(group: tag.group, creator: creator)] {
            return AttributeTag(tag.group, block << 8 | tag.element)
        }
        for block: UInt16 in 0x10...0xFF where creators[AttributeTag(tag.group, block)] == nil {
            reserve(AttributeTag(tag.group, block), creator)
            return AttributeTag(tag.group, block << 8 | tag.element)
        }
        return nil
    }

    private mutating func reserve(_ block: AttributeTag, _ creator: String) {
        _ = note(block, creator)
        reserved.insert(block)
    }
}
