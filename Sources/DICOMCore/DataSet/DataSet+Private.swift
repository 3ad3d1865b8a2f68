extension DataSet {
    /// The tag under which a creator's private element stands in this data set (PS3.5 7.8.1).
    ///
    /// - Parameters:
    ///   - tag: the group, and the element's last two digits.
    ///   - creator: the private creator's text.
    /// - Returns: nil where the creator has reserved no block of the group.
    public func privateTag(_ tag: AttributeTag, creator: String) -> AttributeTag? {
        for block: UInt16 in 0x10...0xFF {
            guard let element = self[AttributeTag(tag.group, block)] else { continue }
            if element.string == creator {
                return AttributeTag(tag.group, block << 8 | tag.element & 0xFF)
            }
        }
        return nil
    }

    /// The creator that reserved the block in which a private element stands; nil for other elements and open blocks.
    public func privateCreator(of tag: AttributeTag) -> String? {
        guard tag.isPrivate, tag.element >= 0x1000 else { return nil }
        return self[AttributeTag(tag.group, tag.element >> 8)]?.string
    }

    /// Sets a private element, reserving the first free block of the group where the creator has none yet.
    ///
    /// - Parameters:
    ///   - tag: an odd group, and the element's last two digits.
    ///   - creator: the private creator's text.
    /// - Throws: `.unencodable` where the group is not odd or every block is taken.
    public mutating func set(
        _ tag: AttributeTag, creator: String, _ vr: VR, _ value: ElementValue
    ) throws(DICOMError) {
        guard tag.isPrivate else { throw DICOMError(.unencodable, at: AttributePath(tag), rule: "PS3.5 7.8.1") }
        if let place = privateTag(tag, creator: creator) { return set(place, vr, value) }
        for block: UInt16 in 0x10...0xFF where self[AttributeTag(tag.group, block)] == nil {
            set(AttributeTag(tag.group, block), .LO, text: creator)
            return set(AttributeTag(tag.group, block << 8 | tag.element & 0xFF), vr, value)
        }
        throw DICOMError(.unencodable, at: AttributePath(tag), rule: "PS3.5 7.8.1")
    }
}
