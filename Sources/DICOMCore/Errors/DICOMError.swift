/// What is wrong with a data set or a file, where, and by which rule.
///
/// It never holds the value, which may identify a patient.
public struct DICOMError: Error, Hashable, Sendable {
    /// What is wrong. More codes may come: switch with a `default`.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        private enum Kind: String {
            case absent = "no value in"
            case deflateDamaged = "damaged deflated data in"
            case duplicateElement = "an element that comes twice at"
            case directoryLoop = "a directory record that is reached twice, at"
            case directoryOffset = "an offset at which no directory record starts, in"
            case elementTooLarge = "an element larger than the limit at"
            case fileAccess = "cannot read or write the file"
            case malformedJSON = "malformed JSON at"
            case malformedValue = "malformed value in"
            case malformedXML = "malformed XML at"
            case nestingTooDeep = "sequences nested too deep at"
            case notDICOM = "not DICOM"
            case tooManyElements = "too many elements at"
            case truncated = "the data end inside"
            case unencodable = "a value that cannot be written in"
            case unexpectedDelimiter = "a delimiter where none belongs at"
            case unsupportedXML = "XML of a kind that is not read at"
            case unlisted = "not to be listed in a directory, by"
            case unsafeFileID = "a file name that does not stay in its file-set, in"
            case unknownTransferSyntax = "unknown transfer syntax in"
            case wrongVR = "a VR that does not hold this type in"
        }

        private let kind: Kind

        /// No element, or one without a value.
        public static let absent = Code(kind: .absent)
        /// The deflated bytes are no deflated bytes, end early or inflate past the limit.
        public static let deflateDamaged = Code(kind: .deflateDamaged)
        /// A tag that a data set in JSON or XML has twice.
        public static let duplicateElement = Code(kind: .duplicateElement)
        /// Directory records that lead to each other in a circle, or two that lead to one.
        public static let directoryLoop = Code(kind: .directoryLoop)
        /// An offset in a DICOMDIR that leads to no record.
        public static let directoryOffset = Code(kind: .directoryOffset)
        /// A length over what `Limits` allows.
        public static let elementTooLarge = Code(kind: .elementTooLarge)
        /// The system refused to open, read or write a file: `DICOMError.systemError` has its number.
        public static let fileAccess = Code(kind: .fileAccess)
        /// No JSON (RFC 8259), or none of the DICOM JSON model (PS3.18 F).
        public static let malformedJSON = Code(kind: .malformedJSON)
        /// The bytes are not what the VR asks for.
        public static let malformedValue = Code(kind: .malformedValue)
        /// No well-formed XML, or none of the Native DICOM Model (PS3.19 A.1).
        public static let malformedXML = Code(kind: .malformedXML)
        /// Sequences nested deeper than `Limits` allows.
        public static let nestingTooDeep = Code(kind: .nestingTooDeep)
        /// Neither a Part 10 file nor a data set.
        public static let notDICOM = Code(kind: .notDICOM)
        /// More elements than `Limits` allows.
        public static let tooManyElements = Code(kind: .tooManyElements)
        /// A length that reaches past the end of what encloses it.
        public static let truncated = Code(kind: .truncated)
        /// A value that its VR, its length field or its transfer syntax cannot carry.
        public static let unencodable = Code(kind: .unencodable)
        /// An item or a delimiter outside of a sequence, or another element between items.
        public static let unexpectedDelimiter = Code(kind: .unexpectedDelimiter)
        /// A document type, an entity of its own, or an encoding other than UTF-8.
        public static let unsupportedXML = Code(kind: .unsupportedXML)
        /// A transfer syntax that nobody told us how to read.
        public static let unknownTransferSyntax = Code(kind: .unknownTransferSyntax)
        /// A file that has no place in a directory, or that is listed already.
        public static let unlisted = Code(kind: .unlisted)
        /// A Referenced File ID that could lead out of the root of the file-set.
        public static let unsafeFileID = Code(kind: .unsafeFileID)
        /// The element's VR does not hold the type asked for.
        public static let wrongVR = Code(kind: .wrongVR)

        public var description: String { kind.rawValue }
    }

    /// The section of the standard that was broken, `PS3.5 7.1.2`.
    public struct Rule: Hashable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
        public let description: String

        public init(stringLiteral value: String) {
            description = value
        }
    }

    public let code: Code
    public var path: AttributePath
    /// From the first byte of the source; nil where the error has no place in one.
    public var offset: Int?
    public let rule: Rule
    /// The `errno` of a refused file access, 0 otherwise.
    public var systemError: Int32

    @inline(never)
    public init(
        _ code: Code, at path: AttributePath = AttributePath(), offset: Int? = nil, rule: Rule, systemError: Int32 = 0
    ) {
        self.code = code
        self.path = path
        self.offset = offset
        self.rule = rule
        self.systemError = systemError
    }
}

extension DICOMError: CustomStringConvertible {
    /// `malformed value in (0010,1010) PatientAge at byte 1432 (PS3.5 6.2)`
    public var description: String {
        var text = code.description
        if !path.steps.isEmpty {
            text += " " + path.abbreviated
            if case .attribute(let tag) = path.steps.last, let keyword = tag.keyword { text += " " + keyword }
        } else if code == .truncated {
            text += " the data set"
        } else if text.hasSuffix(" at") {
            text.removeLast(3)
        }
        if let offset { text += " at byte \(offset)" }
        if systemError != 0 { text += ": " + SystemCall.message(systemError) }
        return text + " (" + rule.description + ")"
    }
}
