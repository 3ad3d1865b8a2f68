// Generated from PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension Attribute where Value == UInt64 {
    /// File Offset in Container (0008,040C), UV, VM 1
    public static var fileOffsetInContainer: Self { .init(AttributeTag(rawValue: 0x0008040C), .UV) }
    /// File Length in Container (0008,040D), UV, VM 1
    public static var fileLengthInContainer: Self { .init(AttributeTag(rawValue: 0x0008040D), .UV) }
    /// Total Number of Study Records (0008,0428), UV, VM 1
    public static var totalNumberOfStudyRecords: Self { .init(AttributeTag(rawValue: 0x00080428), .UV) }
    /// Maximum Number of Records (0008,0429), UV, VM 1
    public static var maximumNumberOfRecords: Self { .init(AttributeTag(rawValue: 0x00080429), .UV) }
    /// Acquisition Image Counter (0014,6020), UV, VM 1
    public static var acquisitionImageCounter: Self { .init(AttributeTag(rawValue: 0x00146020), .UV) }
    /// Encapsulated Pixel Data Value Total Length (7FE0,0003), UV, VM 1
    public static var encapsulatedPixelDataValueTotalLength: Self { .init(AttributeTag(rawValue: 0x7FE00003), .UV) }
}
