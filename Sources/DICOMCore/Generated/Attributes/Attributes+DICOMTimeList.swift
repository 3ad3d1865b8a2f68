// Generated from PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension Attribute where Value == [DICOMTime] {
    /// Calibration Time (0014,407C), TM, VM 1-n
    public static var calibrationTime: Self { .init(AttributeTag(rawValue: 0x0014407C), .TM) }
    /// Time of Last Calibration (0018,1201), TM, VM 1-n
    public static var timeOfLastCalibration: Self { .init(AttributeTag(rawValue: 0x00181201), .TM) }
    /// Selector TM Value (0072,006B), TM, VM 1-n
    public static var selectorTMValue: Self { .init(AttributeTag(rawValue: 0x0072006B), .TM) }
    /// Intended Fraction Start Time (3010,0085), TM, VM 1-n
    public static var intendedFractionStartTime: Self { .init(AttributeTag(rawValue: 0x30100085), .TM) }
}
