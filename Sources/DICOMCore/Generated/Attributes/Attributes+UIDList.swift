// Generated from PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension Attribute where Value == [UID] {
    /// Referenced Related General SOP Class UID in File (0004,151A), UI, VM 1-n
    public static var referencedRelatedGeneralSOPClassUIDInFile: Self { .init(AttributeTag(rawValue: 0x0004151A), .UI) }
    /// Related General SOP Class UID (0008,001A), UI, VM 1-n
    public static var relatedGeneralSOPClassUID: Self { .init(AttributeTag(rawValue: 0x0008001A), .UI) }
    /// Failed SOP Instance UID List (0008,0058), UI, VM 1-n
    public static var failedSOPInstanceUIDList: Self { .init(AttributeTag(rawValue: 0x00080058), .UI) }
    /// SOP Classes in Study (0008,0062), UI, VM 1-n
    public static var sopClassesInStudy: Self { .init(AttributeTag(rawValue: 0x00080062), .UI) }
    /// SOP Classes Supported (0008,115A), UI, VM 1-n
    public static var sopClassesSupported: Self { .init(AttributeTag(rawValue: 0x0008115A), .UI) }
    /// Available Transfer Syntax UID (0008,3002), UI, VM 1-n
    public static var availableTransferSyntaxUID: Self { .init(AttributeTag(rawValue: 0x00083002), .UI) }
    /// Irradiation Event UID (0008,3010), UI, VM 1-n
    public static var irradiationEventUID: Self { .init(AttributeTag(rawValue: 0x00083010), .UI) }
    /// Manufacturer's Device Class UID (0018,100B), UI, VM 1-n
    public static var manufacturerDeviceClassUID: Self { .init(AttributeTag(rawValue: 0x0018100B), .UI) }
    /// Selector UI Value (0072,007F), UI, VM 1-n
    public static var selectorUIValue: Self { .init(AttributeTag(rawValue: 0x0072007F), .UI) }
    /// Pertinent SOP Classes in Study (3010,0052), UI, VM 1-n
    public static var pertinentSOPClassesInStudy: Self { .init(AttributeTag(rawValue: 0x30100052), .UI) }
    /// Pertinent SOP Classes in Series (3010,0053), UI, VM 1-n
    public static var pertinentSOPClassesInSeries: Self { .init(AttributeTag(rawValue: 0x30100053), .UI) }
}
