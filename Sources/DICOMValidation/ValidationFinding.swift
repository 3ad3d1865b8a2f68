public import DICOMCore

/// A rule that an instance breaks, or a thing worth knowing about it. The text never holds a value that may identify a
/// patient: of values, only coded ones (VR CS and UI of defined meaning) are shown.
public struct ValidationFinding: Hashable, Sendable {
    /// How bad it is.
    public enum Severity: String, CaseIterable, Comparable, Sendable {
        /// Allowed, and worth knowing.
        case note
        /// Probably wrong: the rule's condition is not certain, or the standard leaves room.
        case warning
        /// A rule of the standard is broken.
        case error

        public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .note: 0
            case .warning: 1
            case .error: 2
            }
        }
    }

    /// What kind of thing was found. More kinds may come: switch with a `default`.
    public enum Kind: String, CaseIterable, Sendable {
        /// The bytes broke a rule that reading forgave (PS3.5 7, PS3.10 7).
        case encoding
        /// File Meta Information (PS3.10 7.1).
        case metaInformation
        /// A SOP class that no IOD is known for.
        case unknownObject
        /// A module that has to be there is not.
        case moduleMissing
        /// An attribute that has to be there is not (types 1, 2, and 1C, 2C where their condition holds).
        case attributeMissing
        /// An attribute that has to have a value has none (types 1 and 1C).
        case valueMissing
        /// An attribute that must not be there, since its condition does not hold.
        case attributeNotAllowed
        /// Too few or too many items in a sequence.
        case itemCount
        /// None of the enumerated values.
        case enumeratedValue
        /// None of the defined terms, which may be extended.
        case definedTerm
        /// A functional group missing, or where it does not belong (PS3.3 C.7.6.16).
        case functionalGroup
        /// Another VR than the dictionary's (PS3.6).
        case vr
        /// More or fewer values than the dictionary's multiplicity (PS3.6).
        case multiplicity
        /// A value that is too long, or no multiple of its unit (PS3.5 6.2).
        case length
        /// A value that its VR does not allow (PS3.5 6.2).
        case value
        /// Characters outside of the VR's or the declared repertoire (PS3.5 6.1).
        case repertoire
        /// An attribute that the IOD does not have: a Standard Extended SOP Class (PS3.2 3).
        case additionalAttribute
        /// An attribute that PS3.6 does not know.
        case unknownAttribute
        /// An attribute or a UID that the standard has retired.
        case retired
        /// A private element in a block that nobody has reserved (PS3.5 7.8.1).
        case privateElement
        /// Nested deeper than is looked at.
        case depth
    }

    public let severity: Severity
    public let kind: Kind
    /// Empty where it concerns the whole.
    public let path: AttributePath
    /// The place in the standard: `PS3.3 table C.7-1`, `PS3.5 6.2`.
    public let rule: DICOMError.Rule
    /// What is wrong, in words.
    public let text: String

    package init(
        _ severity: Severity, _ kind: Kind, at path: AttributePath, rule: DICOMError.Rule, _ text: String
    ) {
        self.severity = severity
        self.kind = kind
        self.path = path
        self.rule = rule
        self.text = text
    }
}

extension ValidationFinding: CustomStringConvertible {
    /// `error: (0028,0004) PhotometricInterpretation: missing, type 1 of Image Pixel (PS3.3 table C.7-11a)`
    public var description: String {
        var place = ""
        if case .attribute(let tag) = path.steps.last {
            place = path.description + (tag.keyword.map { " " + $0 } ?? "")
        }
        if case .item = path.steps.last { place = path.description }
        return severity.rawValue + ": " + (place.isEmpty ? "" : place + ": ") + text + " (" + rule.description + ")"
    }
}
