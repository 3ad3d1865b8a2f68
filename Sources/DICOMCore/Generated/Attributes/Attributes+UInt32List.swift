// Generated from PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension Attribute where Value == [UInt32] {
    /// Private Data Element Value Multiplicity (0008,0309), UL, VM 1-3
    public static var privateDataElementValueMultiplicity: Self { .init(AttributeTag(rawValue: 0x00080309), .UL) }
    /// Private Data Element Number of Items (0008,030B), UL, VM 1-2
    public static var privateDataElementNumberOfItems: Self { .init(AttributeTag(rawValue: 0x0008030B), .UL) }
    /// Simple Frame List (0008,1161), UL, VM 1-n
    public static var simpleFrameList: Self { .init(AttributeTag(rawValue: 0x00081161), .UL) }
    /// Calculated Frame List (0008,1162), UL, VM 3-3n
    public static var calculatedFrameList: Self { .init(AttributeTag(rawValue: 0x00081162), .UL) }
    /// Table of X Break Points (0018,6052), UL, VM 1-n
    public static var tableOfXBreakPoints: Self { .init(AttributeTag(rawValue: 0x00186052), .UL) }
    /// Table of Pixel Values (0018,6058), UL, VM 1-n
    public static var tableOfPixelValues: Self { .init(AttributeTag(rawValue: 0x00186058), .UL) }
    /// Dimension Index Values (0020,9157), UL, VM 1-n
    public static var dimensionIndexValues: Self { .init(AttributeTag(rawValue: 0x00209157), .UL) }
    /// Referenced Sample Positions (0040,A132), UL, VM 1-n
    public static var referencedSamplePositions: Self { .init(AttributeTag(rawValue: 0x0040A132), .UL) }
    /// Rational Denominator Value (0040,A163), UL, VM 1-n
    public static var rationalDenominatorValue: Self { .init(AttributeTag(rawValue: 0x0040A163), .UL) }
    /// Referenced Content Item Identifier (0040,DB73), UL, VM 1-n
    public static var referencedContentItemIdentifier: Self { .init(AttributeTag(rawValue: 0x0040DB73), .UL) }
    /// Histogram Data (0060,3020), UL, VM 1-n
    public static var histogramData: Self { .init(AttributeTag(rawValue: 0x00603020), .UL) }
    /// Grid Dimensions (0064,0007), UL, VM 3
    public static var gridDimensions: Self { .init(AttributeTag(rawValue: 0x00640007), .UL) }
    /// Selector UL Value (0072,0078), UL, VM 1-n
    public static var selectorULValue: Self { .init(AttributeTag(rawValue: 0x00720078), .UL) }
}
