package import DICOMCore

/// Which attributes describe a patient, a study, a series and an image to a query (PS3.4 C.6.1.1, C.6.2.1; PS3.3 C.7).
package enum LevelAttributes {
    package static let patient = tags([
        0x0010_0010, 0x0010_0020, 0x0010_0021, 0x0010_0022, 0x0010_0024, 0x0010_0026, 0x0010_0027, 0x0010_0028,
        0x0010_0030, 0x0010_0032, 0x0010_0040, 0x0010_1000, 0x0010_1001, 0x0010_1002, 0x0010_1005, 0x0010_1040,
        0x0010_1060, 0x0010_2110, 0x0010_2160, 0x0010_4000, 0x0010_0212, 0x0010_2201, 0x0010_2202,
    ])

    package static let study = tags([
        0x0008_0020, 0x0008_0030, 0x0008_0050, 0x0008_0051, 0x0008_0090, 0x0008_0096, 0x0008_009C, 0x0008_0201,
        0x0008_1030, 0x0008_1032, 0x0008_1048, 0x0008_1049, 0x0008_1060, 0x0008_1062, 0x0008_1080, 0x0008_1084,
        0x0008_1110, 0x0008_1120, 0x0010_1010, 0x0010_1020, 0x0010_1022, 0x0010_1030, 0x0010_2000, 0x0010_2180,
        0x0010_21B0, 0x0020_000D, 0x0020_0010, 0x0032_000A, 0x0032_4000, 0x0040_1002, 0x0040_1012,
    ])

    package static let series = tags([
        0x0008_0021, 0x0008_0031, 0x0008_0060, 0x0008_0064, 0x0008_0068, 0x0008_0070, 0x0008_0080, 0x0008_0081,
        0x0008_1010, 0x0008_103E, 0x0008_103F, 0x0008_1040, 0x0008_1050, 0x0008_1052, 0x0008_1070, 0x0008_1090,
        0x0008_1111, 0x0018_0015, 0x0018_0010, 0x0018_1000, 0x0018_1020, 0x0018_1030, 0x0018_5100, 0x0020_000E,
        0x0020_0011, 0x0020_0052, 0x0020_0060, 0x0020_1040, 0x0028_0108, 0x0028_0109, 0x0040_0241, 0x0040_0244,
        0x0040_0245, 0x0040_0250, 0x0040_0251, 0x0040_0253, 0x0040_0254, 0x0040_0275, 0x0040_0280, 0x2050_0020,
    ])

    package static let image = tags([
        0x0008_0008, 0x0008_0012, 0x0008_0013, 0x0008_0014, 0x0008_0016, 0x0008_0018, 0x0008_001A, 0x0008_0022,
        0x0008_0023, 0x0008_002A, 0x0008_0032, 0x0008_0033, 0x0008_2111, 0x0008_2112, 0x0008_1140,
        0x0018_0050, 0x0018_0060, 0x0018_0080, 0x0018_0081, 0x0018_1150, 0x0018_1151, 0x0018_1164, 0x0020_0012,
        0x0020_0013, 0x0020_0032, 0x0020_0037, 0x0020_1041, 0x0020_4000, 0x0020_9161, 0x0020_9162, 0x0028_0002,
        0x0028_0004, 0x0028_0008, 0x0028_0010, 0x0028_0011, 0x0028_0030, 0x0028_0100, 0x0028_0101, 0x0028_0102,
        0x0028_0103, 0x0028_0301, 0x0028_1050, 0x0028_1051, 0x0028_2110, 0x0040_A032, 0x0040_A043, 0x0040_A073,
        0x0040_A370, 0x0040_A372, 0x0040_A375, 0x0040_A491, 0x0040_A492, 0x0040_A493, 0x0040_A504, 0x0042_0010,
        0x0042_0012, 0x0070_0080, 0x0070_0081, 0x0070_0082, 0x0070_0083, 0x0070_0084,
    ])

    private static func tags(_ values: [UInt32]) -> Set<AttributeTag> {
        Set(values.map(AttributeTag.init(rawValue:)))
    }
}

/// What an index counts rather than stores (PS3.4 C.3.4).
package enum ComputedAttribute: UInt32, CaseIterable, Sendable {
    case modalitiesInStudy = 0x0008_0061
    case sopClassesInStudy = 0x0008_0062
    case patientStudies = 0x0020_1200
    case patientSeries = 0x0020_1202
    case patientInstances = 0x0020_1204
    case studySeries = 0x0020_1206
    case studyInstances = 0x0020_1208
    case seriesInstances = 0x0020_1209

    package var tag: AttributeTag { AttributeTag(rawValue: rawValue) }

    /// The level that it describes.
    package var level: Query.Level {
        switch self {
        case .patientStudies, .patientSeries, .patientInstances: .patient
        case .modalitiesInStudy, .sopClassesInStudy, .studySeries, .studyInstances: .study
        case .seriesInstances: .series
        }
    }

    package var vr: VR {
        switch self {
        case .modalitiesInStudy: .CS
        case .sopClassesInStudy: .UI
        default: .IS
        }
    }
}
