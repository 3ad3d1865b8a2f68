/// Universal Resource Identifier or Locator (VR UR, PS3.5 6.2): one URI or relative reference of RFC 3986.
public struct URIReference: TextRepresentedValue, Hashable {
    /// As it stands in the element, without the spaces at its end.
    public let description: String

    /// Nil for text with characters that RFC 3986 does not allow, or a percent sign without two hexadecimal digits.
    public init?(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while bytes.last == 0x20 || bytes.last == 0 { bytes.removeLast() }
        guard !bytes.isEmpty, Self.isReference(bytes) else { return nil }
        description = String(decoding: bytes, as: UTF8.self)
    }

    /// What stands before the first colon, where the reference begins with a scheme: `https`.
    public var scheme: String? {
        let utf8 = description.utf8
        guard let colon = utf8.firstIndex(of: 0x3A), let first = utf8.first, Self.isLetter(first) else { return nil }
        let scheme = utf8[..<colon]
        let isScheme = scheme.allSatisfy {
            Self.isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E
        }
        return isScheme ? String(Substring(scheme)) : nil
    }

    private static func isReference(_ bytes: ArraySlice<UInt8>) -> Bool {
        var escaped = 0
        for byte in bytes {
            if escaped > 0 {
                guard Hexadecimal.value(byte) != nil else { return false }
                escaped -= 1
            } else if byte == 0x25 {
                escaped = 2
            } else if !isLetter(byte), !(0x30...0x39).contains(byte), !marks.contains(byte) {
                return false
            }
        }
        return escaped == 0
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte & 0xDF) && byte < 0x80
    }

    /// Unreserved marks, general and sub-delimiters.
    private static let marks = Set("-._~:/?#[]@!$&'()*+,;=".utf8)
}
