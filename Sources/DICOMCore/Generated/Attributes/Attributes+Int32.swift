// Generated from PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension Attribute where Value == Int32 {
    /// Integer Numeric Value (0014,4108), SL, VM 1
    public static var integerNumericValue: Self { .init(AttributeTag(rawValue: 0x00144108), .SL) }
    /// Reference Pixel X0 (0018,6020), SL, VM 1
    public static var referencePixelX0: Self { .init(AttributeTag(rawValue: 0x00186020), .SL) }
    /// Reference Pixel Y0 (0018,6022), SL, VM 1
    public static var referencePixelY0: Self { .init(AttributeTag(rawValue: 0x00186022), .SL) }
    /// Doppler Sample Volume X Position (0018,6039), SL, VM 1
    public static var dopplerSampleVolumeXPosition: Self { .init(AttributeTag(rawValue: 0x00186039), .SL) }
    /// Doppler Sample Volume Y Position (0018,603B), SL, VM 1
    public static var dopplerSampleVolumeYPosition: Self { .init(AttributeTag(rawValue: 0x0018603B), .SL) }
    /// TM-Line Position X0 (0018,603D), SL, VM 1
    public static var tmLinePositionX0: Self { .init(AttributeTag(rawValue: 0x0018603D), .SL) }
    /// TM-Line Position Y0 (0018,603F), SL, VM 1
    public static var tmLinePositionY0: Self { .init(AttributeTag(rawValue: 0x0018603F), .SL) }
    /// TM-Line Position X1 (0018,6041), SL, VM 1
    public static var tmLinePositionX1: Self { .init(AttributeTag(rawValue: 0x00186041), .SL) }
    /// TM-Line Position Y1 (0018,6043), SL, VM 1
    public static var tmLinePositionY1: Self { .init(AttributeTag(rawValue: 0x00186043), .SL) }
    /// Column Position In Total Image Pixel Matrix (0048,021E), SL, VM 1
    public static var columnPositionInTotalImagePixelMatrix: Self { .init(AttributeTag(rawValue: 0x0048021E), .SL) }
    /// Row Position In Total Image Pixel Matrix (0048,021F), SL, VM 1
    public static var rowPositionInTotalImagePixelMatrix: Self { .init(AttributeTag(rawValue: 0x0048021F), .SL) }
}
