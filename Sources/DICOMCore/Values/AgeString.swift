/// Age String (VR AS, PS3.5 6.2): an age in days, weeks, months or years, four bytes as in `018M`.
public struct AgeString: TextRepresentedValue, Hashable {
    public enum Unit: UInt8, Sendable { case days = 0x44, weeks = 0x57, months = 0x4D, years = 0x59 }

    /// 0...999
    public let count: UInt16
    public let unit: Unit

    /// Nil where `count` has more than three digits.
    public init?(_ count: UInt16, _ unit: Unit) {
        guard count <= 999 else { return nil }
        self.count = count
        self.unit = unit
    }

    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 4, let unit = Unit(rawValue: bytes[3]), let count = Digits.value(bytes[0..<3]) else {
            return nil
        }
        self.init(UInt16(count), unit)
    }

    public var description: String {
        Digits.text(Int(count), 3) + String(UnicodeScalar(unit.rawValue))
    }
}

/// Fixed numbers of decimal digits.
enum Digits {
    /// Nil where a byte is no digit; at most nine digits.
    static func value(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
        var value = 0
        for byte in bytes {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    static func text(_ value: Int, _ count: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
    }
}
