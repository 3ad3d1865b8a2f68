/// What is asked for: a level and its keys, the same for a store, DIMSE and the web (PS3.4 C.4.1).
///
/// ```swift
/// let query = Query(.study).matching(.patientName, "DOE*").matching(.studyDate, "20240101-").returning(.modalitiesInStudy)
/// ```
public struct Query: Sendable, Hashable {
    /// Query/Retrieve Level (0008,0052).
    public enum Level: String, Sendable, CaseIterable, Comparable {
        case patient = "PATIENT"
        case study = "STUDY"
        case series = "SERIES"
        case image = "IMAGE"

        /// The key that is unique at this level (PS3.4 C.6).
        public var uniqueKey: AttributeTag {
            switch self {
            case .patient: AttributeTag(0x0010, 0x0020)
            case .study: AttributeTag(0x0020, 0x000D)
            case .series: AttributeTag(0x0020, 0x000E)
            case .image: AttributeTag(0x0008, 0x0018)
            }
        }

        /// A level above is less than the ones below it.
        public static func < (left: Self, right: Self) -> Bool {
            allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
        }
    }

    /// The information model (PS3.4 C.3).
    public enum Model: Sendable, CaseIterable {
        case patientRoot, studyRoot
    }

    public let level: Level
    public let model: Model
    /// The identifier as it goes over the wire: Query/Retrieve Level and all keys.
    public private(set) var identifier: DataSet

    public init(_ level: Level, model: Model? = nil) {
        self.level = level
        self.model = model ?? (level == .patient ? .patientRoot : .studyRoot)
        identifier = DataSet()
        identifier.set(.queryRetrieveLevelTag, .CS, text: level.rawValue)
    }

    /// An identifier that came from elsewhere.
    ///
    /// - Throws: `.absent` or `.malformedValue` at Query/Retrieve Level (0008,0052).
    public init(identifier: DataSet, model: Model = .studyRoot) throws(DICOMError) {
        guard let text = identifier[.queryRetrieveLevelTag]?.string, !text.isEmpty else {
            throw DICOMError(.absent, at: AttributePath(.queryRetrieveLevelTag), rule: "PS3.4 C.4.1.1.3")
        }
        guard let level = Level(rawValue: text), model == .patientRoot || level != .patient else {
            throw DICOMError(.malformedValue, at: AttributePath(.queryRetrieveLevelTag), rule: "PS3.4 C.4.1.1.3")
        }
        self.level = level
        self.model = model
        self.identifier = identifier
    }

    /// With a key to match: a value, a pattern with `*` and `?`, a range, a list parted by backslashes (PS3.4 C.2.2.2).
    /// Every match returns it.
    public func matching<Value>(_ attribute: Attribute<Value>, _ pattern: String) -> Query {
        matching(attribute.tag, attribute.vr, pattern)
    }

    public func matching(_ tag: AttributeTag, _ vr: VR, _ pattern: String) -> Query {
        var query = self
        // Numbers of binary VRs are matched by value; keys that patterns fit are text.
        if vr.isText {
            query.identifier.set(tag, vr, text: pattern)
        } else if let number = Int64(pattern) {
            query.identifier.set(tag, vr, Int64.encodeAll([number], as: vr))
        } else {
            query.identifier.setEmpty(tag, vr)
        }
        return query
    }

    /// With keys that each match returns, whatever their value (universal matching, PS3.4 C.2.2.2.3).
    public func returning<each Value>(_ attributes: repeat Attribute<each Value>) -> Query {
        var query = self
        for attribute in repeat each attributes {
            query = query.returning(attribute.tag, attribute.vr)
        }
        return query
    }

    public func returning(_ tag: AttributeTag, _ vr: VR) -> Query {
        var query = self
        if query.identifier[tag] == nil { query.identifier.setEmpty(tag, vr) }
        return query
    }

    /// The keys: every element but level, character set, and what says how to read them.
    public var keys: [DataElement] {
        identifier.filter { element in
            element.tag != .queryRetrieveLevelTag && element.tag != .specificCharacterSetTag
                && element.tag != AttributeTag(0x0008, 0x0201) && element.tag != AttributeTag(0x0008, 0x0053)
                && !element.tag.isGroupLength
        }
    }
}

extension AttributeTag {
    package static let queryRetrieveLevelTag = AttributeTag(0x0008, 0x0052)
}
