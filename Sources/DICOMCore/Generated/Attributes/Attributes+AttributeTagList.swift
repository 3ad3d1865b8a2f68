// Generated from PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension Attribute where Value == [AttributeTag] {
    /// Offending Element (0000,0901), AT, VM 1-n
    public static var offendingElement: Self { .init(AttributeTag(rawValue: 0x00000901), .AT) }
    /// Attribute Identifier List (0000,1005), AT, VM 1-n
    public static var attributeIdentifierList: Self { .init(AttributeTag(rawValue: 0x00001005), .AT) }
    /// Original Image Identification (0020,5000), AT, VM 1-n, retired
    public static var originalImageIdentification: Self { .init(AttributeTag(rawValue: 0x00205000), .AT) }
    /// Frame Increment Pointer (0028,0009), AT, VM 1-n
    public static var frameIncrementPointer: Self { .init(AttributeTag(rawValue: 0x00280009), .AT) }
    /// Frame Dimension Pointer (0028,000A), AT, VM 1-n
    public static var frameDimensionPointer: Self { .init(AttributeTag(rawValue: 0x0028000A), .AT) }
    /// Compression Step Pointers (0028,0066), AT, VM 1-n, retired
    public static var compressionStepPointers: Self { .init(AttributeTag(rawValue: 0x00280066), .AT) }
    /// Details of Coefficients (0028,0404), AT, VM 1-n, retired
    public static var detailsOfCoefficients: Self { .init(AttributeTag(rawValue: 0x00280404), .AT) }
    /// Data Block (0028,0702), AT, VM 1-n, retired
    public static var dataBlock: Self { .init(AttributeTag(rawValue: 0x00280702), .AT) }
    /// Zonal Map Location (0028,0721), AT, VM 1-n, retired
    public static var zonalMapLocation: Self { .init(AttributeTag(rawValue: 0x00280721), .AT) }
    /// Selector Sequence Pointer (0072,0052), AT, VM 1-n
    public static var selectorSequencePointer: Self { .init(AttributeTag(rawValue: 0x00720052), .AT) }
    /// Selector AT Value (0072,0060), AT, VM 1-n
    public static var selectorATValue: Self { .init(AttributeTag(rawValue: 0x00720060), .AT) }
    /// Data Elements Signed (0400,0020), AT, VM 1-n
    public static var dataElementsSigned: Self { .init(AttributeTag(rawValue: 0x04000020), .AT) }
    /// Failure Attributes (2200,000E), AT, VM 1-n
    public static var failureAttributes: Self { .init(AttributeTag(rawValue: 0x2200000E), .AT) }
    /// Overlay Compression Step Pointers (60xx,0066), AT, VM 1-n, retired
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func overlayCompressionStepPointers(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60000066 | UInt32(overlay & 15) << 17), .AT)
    }
    /// Overlay Code Table Location (60xx,0803), AT, VM 1-n, retired
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func overlayCodeTableLocation(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60000803 | UInt32(overlay & 15) << 17), .AT)
    }
}
