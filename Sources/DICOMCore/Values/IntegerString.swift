/// Integer String (VR IS, PS3.5 6.2): an integer of 32 bits as text of up to twelve characters, which is kept as it was
/// read.
public struct IntegerString: TextRepresentedValue, Hashable {
    /// As it stands in the element, without padding.
    public let description: String
    public let value: Int32

    /// Digits with or without a sign; nil for anything else, and for numbers of more than 32 bits.
    public init?(_ text: String) {
        let utf8 = text.utf8
        let digits = utf8.first == 0x2B || utf8.first == 0x2D ? utf8.dropFirst() : utf8[...]
        guard utf8.count <= 12, !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }),
            let value = Int32(text)
        else { return nil }
        description = text
        self.value = value
    }

    public init(_ value: Int32) {
        self.value = value
        description = String(value)
    }
}

extension IntegerString: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int32) { self.init(value) }
}
