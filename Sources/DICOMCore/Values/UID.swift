/// A unique identifier (VR UI, PS3.5 9): up to 64 digits and dots.
///
/// Reading is lenient: what a peer or a file holds is kept as it is, less its padding. `isValid` tells whether it keeps
/// the rules.
public struct UID: RawRepresentable, Hashable, Comparable, Sendable {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Nil for text that breaks the rules of `isValid`.
    public init?(validating text: String) {
        guard UID(rawValue: text).isValid else { return nil }
        rawValue = text
    }

    /// Takes the padding off: trailing NULs and spaces, leading spaces.
    public init(_ text: String) {
        var bytes = Substring(text)
        while let last = bytes.last, last == "\0" || last == " " { bytes.removeLast() }
        while bytes.first == " " { bytes.removeFirst() }
        rawValue = String(bytes)
    }

    /// Digits and dots, no empty component, no leading zero in one, at most 64 characters (PS3.5 9.1).
    public var isValid: Bool {
        let bytes = rawValue.utf8
        guard !bytes.isEmpty, bytes.count <= 64 else { return false }
        var componentLength = 0
        var startsWithZero = false
        for byte in bytes {
            switch byte {
            case 0x2E:
                guard componentLength > 0 else { return false }
                componentLength = 0
            case 0x30...0x39:
                if componentLength == 0 { startsWithZero = byte == 0x30 }
                componentLength += 1
                guard componentLength == 1 || !startsWithZero else { return false }
            default:
                return false
            }
        }
        return componentLength > 0
    }

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension UID: ExpressibleByStringLiteral, CustomStringConvertible {
    public init(stringLiteral value: String) {
        rawValue = value
    }

    public var description: String { rawValue }
}

extension UID {
    /// A new UID derived from a random UUID: `2.25.` and the UUID as a decimal number (PS3.5 B.2).
    public static func generate() -> UID {
        var generator = SystemRandomNumberGenerator()
        return generate(using: &generator)
    }

    /// As `generate()`, from a generator of your own: the same seed gives the same UIDs.
    public static func generate(using generator: inout some RandomNumberGenerator) -> UID {
        // Version 4, variant 1 of RFC 9562.
        let high = generator.next() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
        let low = generator.next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        return UID(uuid: UInt128(high) << 64 | UInt128(low))
    }

    /// The UID that is derived from a UUID (PS3.5 B.2): `2.25.` and its 128 bits as a decimal number.
    public init(uuid: UInt128) {
        rawValue = "2.25." + String(uuid)
    }

    /// A new UID under a root that is yours: the root and one component of 96 random bits, or fewer where the root
    /// leaves less room.
    ///
    /// - Returns: nil for a root that is no UID, or of more than 44 characters: what is left would not be unique.
    public static func generate(under root: UID) -> UID? {
        var generator = SystemRandomNumberGenerator()
        return generate(under: root, using: &generator)
    }

    /// As `generate(under:)`, from a generator of your own.
    public static func generate(under root: UID, using generator: inout some RandomNumberGenerator) -> UID? {
        guard root.isValid, root.rawValue.utf8.count <= 44 else { return nil }
        let number = UInt128(generator.next()) << 32 | UInt128(generator.next() as UInt64) & 0xFFFF_FFFF
        let room = 64 - root.rawValue.utf8.count - 1
        // At most 29 digits; a number of the room's digits less one always fits.
        let digits = String(number)
        let component = digits.utf8.count <= room ? digits : String(digits.suffix(room).drop { $0 == "0" })
        return UID(rawValue: root.rawValue + "." + (component.isEmpty ? "0" : component))
    }
}
