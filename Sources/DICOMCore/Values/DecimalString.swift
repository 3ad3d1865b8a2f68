/// Decimal String (VR DS, PS3.5 6.2): a number as text of up to sixteen characters. The text is kept as it was read.
public struct DecimalString: TextRepresentedValue, Hashable {
    /// As it stands in the element, without padding.
    public let description: String
    public let value: Double

    public init?(_ text: String) {
        guard let value = Self.number(text) else { return nil }
        description = text
        self.value = value
    }

    /// The shortest text that gives the number again, cut to sixteen characters where it is longer.
    public init(_ value: Double) {
        self.value = value
        description = Self.text(of: value)
    }

    /// Digits with a sign, a point and an exponent; nil for anything else.
    static func number(_ text: String) -> Double? {
        let utf8 = text.utf8
        guard !utf8.isEmpty,
            utf8.allSatisfy({ (0x30...0x39).contains($0) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains($0) })
        else { return nil }
        return Double(text)
    }

    private static func text(of value: Double) -> String {
        if let whole = Int64(exactly: value), abs(whole) < 1_000_000_000_000_000 { return String(whole) }
        var text = value.description
        guard text.utf8.count > 16 else { return text }
        // Shorten the digits before the exponent; what is lost is below the sixteen characters that the VR has.
        let parts = text.split(separator: "e", maxSplits: 1)
        let exponent = parts.count == 2 ? "e" + parts[1] : ""
        text = String(parts[0].prefix(16 - exponent.utf8.count)) + exponent
        return text
    }
}

extension DecimalString: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
    public init(floatLiteral value: Double) { self.init(value) }
    public init(integerLiteral value: Int) { self.init(Double(value)) }
}
