// Generated from PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension Attribute where Value == AttributeTag {
    /// Data Element (0014,0202), AT, VM 1
    public static var dataElement: Self { .init(AttributeTag(rawValue: 0x00140202), .AT) }
    /// Dimension Index Pointer (0020,9165), AT, VM 1
    public static var dimensionIndexPointer: Self { .init(AttributeTag(rawValue: 0x00209165), .AT) }
    /// Functional Group Pointer (0020,9167), AT, VM 1
    public static var functionalGroupPointer: Self { .init(AttributeTag(rawValue: 0x00209167), .AT) }
    /// Selector Attribute (0072,0026), AT, VM 1
    public static var selectorAttribute: Self { .init(AttributeTag(rawValue: 0x00720026), .AT) }
    /// Attribute Occurrence Pointer (0074,1052), AT, VM 1
    public static var attributeOccurrencePointer: Self { .init(AttributeTag(rawValue: 0x00741052), .AT) }
    /// Parameter Sequence Pointer (3008,0061), AT, VM 1
    public static var parameterSequencePointer: Self { .init(AttributeTag(rawValue: 0x30080061), .AT) }
    /// Override Parameter Pointer (3008,0062), AT, VM 1
    public static var overrideParameterPointer: Self { .init(AttributeTag(rawValue: 0x30080062), .AT) }
    /// Parameter Pointer (3008,0065), AT, VM 1
    public static var parameterPointer: Self { .init(AttributeTag(rawValue: 0x30080065), .AT) }
}
