// Generated from PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension Attribute where Value == [PersonName] {
    /// Consulting Physician's Name (0008,009C), PN, VM 1-n
    public static var consultingPhysicianName: Self { .init(AttributeTag(rawValue: 0x0008009C), .PN) }
    /// Physician(s) of Record (0008,1048), PN, VM 1-n
    public static var physiciansOfRecord: Self { .init(AttributeTag(rawValue: 0x00081048), .PN) }
    /// Performing Physician's Name (0008,1050), PN, VM 1-n
    public static var performingPhysicianName: Self { .init(AttributeTag(rawValue: 0x00081050), .PN) }
    /// Name of Physician(s) Reading Study (0008,1060), PN, VM 1-n
    public static var nameOfPhysiciansReadingStudy: Self { .init(AttributeTag(rawValue: 0x00081060), .PN) }
    /// Operators' Name (0008,1070), PN, VM 1-n
    public static var operatorsName: Self { .init(AttributeTag(rawValue: 0x00081070), .PN) }
    /// Other Patient Names (0010,1001), PN, VM 1-n
    public static var otherPatientNames: Self { .init(AttributeTag(rawValue: 0x00101001), .PN) }
    /// Names of Intended Recipients of Results (0040,1010), PN, VM 1-n
    public static var namesOfIntendedRecipientsOfResults: Self { .init(AttributeTag(rawValue: 0x00401010), .PN) }
    /// Selector PN Value (0072,006A), PN, VM 1-n
    public static var selectorPNValue: Self { .init(AttributeTag(rawValue: 0x0072006A), .PN) }
}
