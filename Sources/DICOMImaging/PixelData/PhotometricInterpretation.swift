/// What the samples of a pixel mean (PS3.3 C.7.6.3.1.2).
///
/// More values may come: the type holds any text of the attribute.
public struct PhotometricInterpretation: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// The attribute's value, `MONOCHROME2`.
    public let rawValue: String

    /// Any value, known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The attribute's value.
    public var description: String { rawValue }

    /// One sample; the least value is shown white.
    public static let monochrome1 = Self(rawValue: "MONOCHROME1")
    /// One sample; the least value is shown black.
    public static let monochrome2 = Self(rawValue: "MONOCHROME2")
    /// One sample, an index into three tables.
    public static let paletteColor = Self(rawValue: "PALETTE COLOR")
    /// Red, green, blue.
    public static let rgb = Self(rawValue: "RGB")
    /// Luminance and two colour differences over the full range (ITU-R BT.601).
    public static let ybrFull = Self(rawValue: "YBR_FULL")
    /// As `ybrFull`; two neighbours in a row share their colour differences.
    public static let ybrFull422 = Self(rawValue: "YBR_FULL_422")
    /// Retired: as `ybrFull422`, luminance from 16 to 235.
    public static let ybrPartial422 = Self(rawValue: "YBR_PARTIAL_422")
    /// Video's: luminance from 16 to 235, colour differences for two by two pixels.
    public static let ybrPartial420 = Self(rawValue: "YBR_PARTIAL_420")
    /// JPEG 2000's irreversible colour transformation.
    public static let ybrICT = Self(rawValue: "YBR_ICT")
    /// JPEG 2000's reversible colour transformation.
    public static let ybrRCT = Self(rawValue: "YBR_RCT")

    /// MONOCHROME1 or MONOCHROME2.
    public var isMonochrome: Bool { self == .monochrome1 || self == .monochrome2 }

    /// Two pixels share their colour differences, so that an uncompressed pixel has two samples for three.
    var sharesChrominance: Bool { self == .ybrFull422 || self == .ybrPartial422 }

    /// How many samples a pixel has; nil for a value that we do not know.
    var sampleCount: Int? {
        switch self {
        case .monochrome1, .monochrome2, .paletteColor: 1
        case .rgb, .ybrFull, .ybrFull422, .ybrPartial422, .ybrPartial420, .ybrICT, .ybrRCT: 3
        default: nil
        }
    }
}
