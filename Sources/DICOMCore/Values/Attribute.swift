/// A tag, its VR and the Swift type of its value: the key that reads, writes, asks and selects.
///
/// The attributes of PS3.6 are static members, so `dataSet[.rows]` is a `UInt16?` and a wrong type does not compile.
/// Your own, for private elements, are made alike: `Attribute<String>(AttributeTag(0x0019, 0x100C), .LO)`.
public struct Attribute<Value: AttributeValue>: Hashable, Sendable {
    public let tag: AttributeTag
    /// The VR that a new value is written with.
    public let vr: VR

    public init(_ tag: AttributeTag, _ vr: VR) {
        self.tag = tag
        self.vr = vr
    }
}

extension Attribute: CustomStringConvertible {
    public var description: String { tag.description }
}
