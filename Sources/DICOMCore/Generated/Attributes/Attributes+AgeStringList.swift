// Generated from PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension Attribute where Value == [AgeString] {
    /// Selector AS Value (0072,005F), AS, VM 1-n
    public static var selectorASValue: Self { .init(AttributeTag(rawValue: 0x0072005F), .AS) }
}
