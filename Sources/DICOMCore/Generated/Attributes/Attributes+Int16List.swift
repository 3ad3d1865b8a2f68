// Generated from PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension Attribute where Value == [Int16] {
    /// Center of Circular Exposure Control Sensing Region (0018,9440), SS, VM 2
    public static var centerOfCircularExposureControlSensingRegion: Self { .init(AttributeTag(rawValue: 0x00189440), .SS) }
    /// Vertices of the Polygonal Exposure Control Sensing Region (0018,9442), SS, VM 2-n
    public static var verticesOfThePolygonalExposureControlSensingRegion: Self { .init(AttributeTag(rawValue: 0x00189442), .SS) }
    /// Vertices of the Region (0028,9503), SS, VM 2-2n
    public static var verticesOfTheRegion: Self { .init(AttributeTag(rawValue: 0x00289503), .SS) }
    /// Visual Acuity Modifiers (0046,0135), SS, VM 2
    public static var visualAcuityModifiers: Self { .init(AttributeTag(rawValue: 0x00460135), .SS) }
    /// Abstract Prior Value (0072,003C), SS, VM 2
    public static var abstractPriorValue: Self { .init(AttributeTag(rawValue: 0x0072003C), .SS) }
    /// Selector SS Value (0072,007E), SS, VM 1-n
    public static var selectorSSValue: Self { .init(AttributeTag(rawValue: 0x0072007E), .SS) }
    /// Overlay Origin (60xx,0050), SS, VM 2
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func overlayOrigin(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60000050 | UInt32(overlay & 15) << 17), .SS)
    }
}
