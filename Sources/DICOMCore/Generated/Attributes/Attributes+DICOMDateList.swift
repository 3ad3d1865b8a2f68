// Generated from PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension Attribute where Value == [DICOMDate] {
    /// Calibration Date (0014,407E), DA, VM 1-n
    public static var calibrationDate: Self { .init(AttributeTag(rawValue: 0x0014407E), .DA) }
    /// Date of Last Calibration (0018,1200), DA, VM 1-n
    public static var dateOfLastCalibration: Self { .init(AttributeTag(rawValue: 0x00181200), .DA) }
    /// Selector DA Value (0072,0061), DA, VM 1-n
    public static var selectorDAValue: Self { .init(AttributeTag(rawValue: 0x00720061), .DA) }
}
