// Generated from PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension Attribute where Value == [UInt64] {
    /// Selector UV Value (0072,0083), UV, VM 1-n
    public static var selectorUVValue: Self { .init(AttributeTag(rawValue: 0x00720083), .UV) }
}
