// Replaced by the generated tables and the character sets.
extension AttributeTag { public var keyword: String? { nil } }
public enum DataDictionary {
    public struct Entry { public var vrs: [VR] }
    public static func entry(for: AttributeTag) -> Entry? { nil }
    static func vrCode(of: UInt32) -> UInt16 { VR.UN.rawValue }
}
public struct SpecificCharacterSet: Sendable, Hashable {
    public static let `default` = SpecificCharacterSet(definedTerms: [])
    public let definedTerms: [String]
    public init(definedTerms: [String]) { self.definedTerms = definedTerms }
    public func decode(_ b: borrowing RawSpan, vr: VR) -> String { Text.string(b) }
    public func encode(_ s: String, vr: VR) -> [UInt8]? { Array(s.utf8) }
}
public struct TransferSyntax: Hashable, Sendable {
    public let uid: UID
    public init(uid: UID) { self.uid = uid }
    public static let implicitVRLittleEndian = TransferSyntax(uid: "1.2.840.10008.1.2")
    public static let explicitVRLittleEndian = TransferSyntax(uid: "1.2.840.10008.1.2.1")
    public static let explicitVRBigEndian = TransferSyntax(uid: "1.2.840.10008.1.2.2")
    public var isImplicitVR: Bool { uid == "1.2.840.10008.1.2" }
    public var isBigEndian: Bool { uid == "1.2.840.10008.1.2.2" }
    public var isDeflated: Bool { uid == "1.2.840.10008.1.2.1.99" }
    public var isKnown: Bool { true }
}
