// Generated from PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension Attribute where Value == [Int32] {
    /// Rational Numerator Value (0040,A162), SL, VM 1-n
    public static var rationalNumeratorValue: Self { .init(AttributeTag(rawValue: 0x0040A162), .SL) }
    /// Pixel Coordinates Set (Trial) (0040,A29A), SL, VM 2-2n, retired
    public static var pixelCoordinatesSetTrial: Self { .init(AttributeTag(rawValue: 0x0040A29A), .SL) }
    /// Displayed Area Top Left Hand Corner (0070,0052), SL, VM 2
    public static var displayedAreaTopLeftHandCorner: Self { .init(AttributeTag(rawValue: 0x00700052), .SL) }
    /// Displayed Area Bottom Right Hand Corner (0070,0053), SL, VM 2
    public static var displayedAreaBottomRightHandCorner: Self { .init(AttributeTag(rawValue: 0x00700053), .SL) }
    /// Selector SL Value (0072,007C), SL, VM 1-n
    public static var selectorSLValue: Self { .init(AttributeTag(rawValue: 0x0072007C), .SL) }
}
