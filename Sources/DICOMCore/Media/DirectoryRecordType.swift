/// What a directory record stands for (PS3.3 F.5): a patient, a study, an image, a plan.
///
/// Reading keeps types that no edition knows.
public struct DirectoryRecordType: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// The value of Directory Record Type (0004,1430), `RT DOSE`.
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public static let patient = DirectoryRecordType(rawValue: "PATIENT")
    public static let study = DirectoryRecordType(rawValue: "STUDY")
    public static let series = DirectoryRecordType(rawValue: "SERIES")
    public static let image = DirectoryRecordType(rawValue: "IMAGE")
    public static let structuredReport = DirectoryRecordType(rawValue: "SR DOCUMENT")
    public static let keyObjectDocument = DirectoryRecordType(rawValue: "KEY OBJECT DOC")
    public static let presentation = DirectoryRecordType(rawValue: "PRESENTATION")
    public static let waveform = DirectoryRecordType(rawValue: "WAVEFORM")
    public static let hangingProtocol = DirectoryRecordType(rawValue: "HANGING PROTOCOL")
    public static let `private` = DirectoryRecordType(rawValue: "PRIVATE")

    /// The type of record that refers to instances of a SOP class; nil where PS3.3 F.5 has none.
    public init?(sopClass: UID) {
        guard let name = DirectoryRecordTables.shared.types[sopClass] else { return nil }
        rawValue = name
    }

    public var description: String { rawValue }

    /// Whether the standard knows the type, retired ones left out.
    public var isKnown: Bool { self == .private || DirectoryRecordTables.shared.keys[rawValue] != nil }

    /// Whether a record of the type may stand in the root directory entity (PS3.3 F.4).
    public var mayStandAtRoot: Bool { DirectoryRecordTables.shared.hierarchy["ROOT"]?.contains(rawValue) ?? false }

    /// Whether a record of another type may stand below one of this (PS3.3 F.4).
    public func mayHold(_ lower: DirectoryRecordType) -> Bool {
        // What stands below a private record is private.
        self == .private || DirectoryRecordTables.shared.hierarchy[rawValue]?.contains(lower.rawValue) ?? false
    }

    /// The attributes that a record has.
    var keys: [DirectoryRecordTables.Key] { DirectoryRecordTables.shared.keys[rawValue] ?? [] }
}

/// PS3.3 annex F as the generator lays it down.
struct DirectoryRecordTables: Sendable {
    struct Key: Sendable {
        let tag: AttributeTag
        /// Type 1 of PS3.5 7.4: there, with a value.
        let isRequired: Bool
        /// Type 2: there, with or without a value.
        let mayBeEmpty: Bool
    }

    static let shared = DirectoryRecordTables()

    let keys: [String: [Key]]
    let hierarchy: [String: Set<String>]
    let types: [UID: String]

    private init() {
        var keys: [String: [Key]] = [:]
        for fields in Self.rows(DirectoryRecordRows.keys) {
            guard let name = fields.first else { continue }
            keys[name] = fields.dropFirst().compactMap(Self.key)
        }
        self.keys = keys
        var hierarchy: [String: Set<String>] = [:]
        for fields in Self.rows(DirectoryRecordRows.hierarchy) {
            if let name = fields.first { hierarchy[name] = Set(fields.dropFirst()) }
        }
        self.hierarchy = hierarchy
        var types: [UID: String] = [:]
        for fields in Self.rows(DirectoryRecordRows.sopClasses) where fields.count == 2 {
            types[UID(rawValue: fields[0])] = fields[1]
        }
        self.types = types
    }

    private static func rows(_ literal: StaticString) -> [[String]] {
        let rows = RowText(literal)
        return (0..<rows.count).map { rows[$0].split(separator: "|").map(String.init) }
    }

    /// `001000102`
    private static func key(_ text: String) -> Key? {
        guard let type = text.last, let tag = UInt32(text.dropLast(), radix: 16) else { return nil }
        return Key(tag: AttributeTag(rawValue: tag), isRequired: type == "1", mayBeEmpty: type == "2")
    }
}
