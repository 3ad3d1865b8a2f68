// Replaced by the character sets.
public struct SpecificCharacterSet: Sendable, Hashable {
    public static let `default` = SpecificCharacterSet(definedTerms: [])
    public let definedTerms: [String]
    public init(definedTerms: [String]) { self.definedTerms = definedTerms }
    public func decode(_ b: borrowing RawSpan, vr: VR) -> String { Text.string(b) }
    public func encode(_ s: String, vr: VR) -> [UInt8]? {
        definedTerms.isEmpty && !s.utf8.allSatisfy({ $0 < 0x80 }) ? nil : Array(s.utf8)
    }
}
