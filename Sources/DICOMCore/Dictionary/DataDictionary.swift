/// The registry of data elements (PS3.6), and the vendors' private elements.
public enum DataDictionary {
    /// What the registry says of an element.
    public struct Entry: Sendable, Hashable {
        /// `PatientName`; empty for a few retired elements.
        public let keyword: String
        /// `Patient's Name`
        public let name: String
        /// One, or the choices: `US or SS`.
        public let vrs: [VR]
        public let multiplicity: ValueMultiplicity
        public let isRetired: Bool
    }

    /// Of a standard element, repeating groups included; nil for private and unregistered tags.
    public static func entry(for tag: AttributeTag) -> Entry? {
        let tag = canonical(tag)
        if let row = VRTable.shared.row(of: tag.rawValue) {
            return Self.entry(RowText.elements[row][...])
        }
        return TagPattern.matching(tag)?.entry
    }

    /// Appends the keyword of a standard element, repeating groups included, as UTF-8.
    ///
    /// - Returns: false, and nothing appended, where it has none.
    static func appendKeyword(of tag: AttributeTag, to buffer: inout [UInt8]) -> Bool {
        let tag = canonical(tag)
        if let row = VRTable.shared.row(of: tag.rawValue) {
            return RowText.elements.withField(3, of: row) { keyword in
                for place in 0..<keyword.count { buffer.append(keyword[place]) }
                return !keyword.isEmpty
            }
        }
        guard let pattern = TagPattern.matching(tag) else { return false }
        buffer.append(contentsOf: pattern.entry.keyword.utf8)
        return !pattern.entry.keyword.isEmpty
    }

    /// Whether an element is US or SS by Pixel Representation (PS3.5 A.1).
    static func isSignedByPixelRepresentation(_ tag: AttributeTag) -> Bool {
        guard let row = VRTable.shared.row(of: canonical(tag).rawValue) else { return false }
        // The choices stand first in the row, `US/SS` or `US/SS/OW`.
        return RowText.elements.withField(0, of: row) { choices in
            choices.count >= 5 && choices[0] == UInt8(ascii: "U") && choices[3] == UInt8(ascii: "S")
        }
    }

    /// Of a creator's private element; nil where nobody told.
    ///
    /// - Parameter tag: of any block: the element's upper byte does not count.
    public static func privateEntry(for tag: AttributeTag, creator: String) -> Entry? {
        PrivateElements.shared.entry(for: tag, creator: creator)
    }

    /// The tag of a keyword, `PatientName`; nil where there is none. Repeating groups give their first.
    public static func tag(keyword: String) -> AttributeTag? {
        Keywords.shared.tags[keyword]
    }

    /// The letters of an element's VR, as `VR.rawValue`: the wider one of a choice, US of US or SS, UN where unknown.
    static func vrCode(of tag: UInt32) -> UInt16 {
        if let row = VRTable.shared.code(of: tag) { return row }
        let tag = canonical(AttributeTag(rawValue: tag))
        if tag.isGroupLength { return VR.UL.rawValue }
        if tag.isPrivate { return tag.isPrivateCreator ? VR.LO.rawValue : VR.UN.rawValue }
        if let code = VRTable.shared.code(of: tag.rawValue) { return code }
        return TagPattern.matching(tag)?.vr.rawValue ?? VR.UN.rawValue
    }

    /// The first of a repeating group: curves (50xx) and overlays (60xx) repeat sixteen times (PS3.5 7.6).
    private static func canonical(_ tag: AttributeTag) -> AttributeTag {
        switch tag.group {
        case 0x5000...0x501E where tag.group & 1 == 0: AttributeTag(0x5000, tag.element)
        case 0x6000...0x601E where tag.group & 1 == 0: AttributeTag(0x6000, tag.element)
        default: tag
        }
    }

    /// From a generated row: VRs, VM, retired, keyword, name.
    static func entry(_ row: Substring) -> Entry? {
        let fields = row.split(separator: "|", maxSplits: 4, omittingEmptySubsequences: false)
        guard fields.count == 5 else { return nil }
        return Entry(
            keyword: String(fields[3]), name: String(fields[4]),
            vrs: fields[0].split(separator: "/").compactMap { VR(code: String($0)) },
            multiplicity: ValueMultiplicity(fields[1]), isRetired: fields[2] == "Y")
    }
}

extension AttributeTag {
    /// The tag of a keyword of PS3.6, `PatientName`; nil where there is none.
    public init?(keyword: String) {
        guard let tag = DataDictionary.tag(keyword: keyword) else { return nil }
        self = tag
    }

    /// `PatientName`; nil for private and unregistered tags.
    public var keyword: String? {
        var bytes: [UInt8] = []
        return DataDictionary.appendKeyword(of: self, to: &bytes) ? String(decoding: bytes, as: UTF8.self) : nil
    }

    /// `Patient's Name`; nil for private and unregistered tags.
    public var name: String? { DataDictionary.entry(for: self)?.name }

    /// The VR that implicit VR gives the element: UN where the registry does not know it.
    public var dictionaryVR: VR { VR(rawValue: DataDictionary.vrCode(of: rawValue)) ?? .UN }
}
