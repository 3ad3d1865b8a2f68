/// temporary
public struct DataElement: Sendable {
    public let tag: AttributeTag
    public let vr: VR
}
public enum ElementContent: Sendable {
    case bytes(Bytes)
}
