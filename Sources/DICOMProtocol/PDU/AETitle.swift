/// An Application Entity title: 1 to 16 characters of the default repertoire, without backslash and control characters;
/// leading and trailing spaces carry no meaning (PS3.5 6.2, PS3.8 9.3.2).
public struct AETitle: Hashable, Sendable {
    /// Without leading and trailing spaces.
    public let rawValue: String

    /// - Returns: nil where the text, less its outer spaces, is no AE title.
    public init?(_ text: String) {
        let trimmed = Self.trimmed(Array(text.utf8)[...])
        guard (1...16).contains(trimmed.count), trimmed.allSatisfy({ (0x20...0x7E).contains($0) && $0 != 0x5C })
        else { return nil }
        rawValue = String(decoding: trimmed, as: UTF8.self)
    }

    /// What a peer sent, as it is, less outer spaces and NULs: it may be empty, which `isValid` tells.
    package init(wire bytes: ArraySlice<UInt8>) {
        rawValue = String(decoding: Self.trimmed(bytes), as: UTF8.self)
    }

    /// False for what only a peer can have sent: an empty title, or one of other characters.
    public var isValid: Bool { AETitle(rawValue) != nil }

    /// Sixteen bytes, filled with spaces.
    package var wireBytes: [UInt8] {
        let bytes = rawValue.utf8.prefix(16)
        return Array(bytes) + [UInt8](repeating: 0x20, count: 16 - bytes.count)
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = bytes
        while let last = rest.last, last == 0x20 || last == 0 { rest.removeLast() }
        while let first = rest.first, first == 0x20 || first == 0 { rest.removeFirst() }
        return rest
    }
}

extension AETitle: ExpressibleByStringLiteral, CustomStringConvertible {
    /// - Precondition: the literal is an AE title.
    public init(stringLiteral value: StaticString) {
        guard let title = AETitle(value.description) else {
            preconditionFailure("\(value) is no AE title: 1 to 16 printable ASCII characters without backslash")
        }
        self = title
    }

    public var description: String { rawValue }
}
