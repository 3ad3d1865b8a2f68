// Generated from PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension Attribute where Value == [DICOMDateTime] {
    /// Referenced DateTime (0040,A13A), DT, VM 1-n
    public static var referencedDateTime: Self { .init(AttributeTag(rawValue: 0x0040A13A), .DT) }
    /// Selector DT Value (0072,0063), DT, VM 1-n
    public static var selectorDTValue: Self { .init(AttributeTag(rawValue: 0x00720063), .DT) }
}
