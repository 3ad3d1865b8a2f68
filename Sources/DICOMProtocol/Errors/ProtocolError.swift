public import DICOMCore

/// What is wrong with what a peer sent, or with what we were asked to send: where, and by which rule.
///
/// It never holds a value, which may identify a patient.
public struct ProtocolError: Error, Hashable, Sendable {
    /// What is wrong. More codes may come: switch with a `default`.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        private enum Kind: String {
            case commandSetTooLong = "a command set longer than the limit"
            case dataSetTooLong = "a data set longer than the limit"
            case foreignProtocol = "another protocol than DICOM"
            case impossibleEvent = "an event that cannot happen in this state"
            case malformedCommandSet = "a malformed command set"
            case malformedPDU = "a malformed PDU"
            case maximumLengthTooShort = "a maximum PDU length that leaves no room for data"
            case missingAttribute = "an attribute missing from the command set"
            case noAcceptedContext = "no accepted presentation context"
            case pduTooLong = "a PDU longer than the limit"
            case tooManyContexts = "more than 128 presentation contexts"
            case unexpectedFragment = "a message fragment where none belongs"
            case unexpectedPDU = "an unexpected PDU"
            case unexpectedResponse = "a response to nothing that was asked"
            case unproposedAnswer = "an answer to what was not proposed"
            case unrecognizedPDU = "an unrecognized PDU type"
        }

        private let kind: Kind

        /// A command set longer than `PDULimits.commandSetLength`.
        public static let commandSetTooLong = Code(kind: .commandSetTooLong)
        /// A data set longer than its consumer wanted to collect.
        public static let dataSetTooLong = Code(kind: .dataSetTooLong)
        /// The first bytes are no PDU but the beginning of `ProtocolError.foreignProtocol`.
        public static let foreignProtocol = Code(kind: .foreignProtocol)
        /// Our own misuse: Table 9-10 has no action for this event in this state.
        public static let impossibleEvent = Code(kind: .impossibleEvent)
        /// A command set whose elements do not fill it exactly, or a value of the wrong length.
        public static let malformedCommandSet = Code(kind: .malformedCommandSet)
        /// A PDU, item or sub-item whose lengths or fields break their layout.
        public static let malformedPDU = Code(kind: .malformedPDU)
        /// The peer's maximum length is shorter than one PDV header and two bytes.
        public static let maximumLengthTooShort = Code(kind: .maximumLengthTooShort)
        /// A mandatory attribute of a message is absent or empty: `ProtocolError.tag`.
        public static let missingAttribute = Code(kind: .missingAttribute)
        /// No presentation context was accepted that could carry the message.
        public static let noAcceptedContext = Code(kind: .noAcceptedContext)
        /// An announced length over `PDULimits`.
        public static let pduTooLong = Code(kind: .pduTooLong)
        /// More contexts proposed than there are identifiers.
        public static let tooManyContexts = Code(kind: .tooManyContexts)
        /// A fragment in a context that was not accepted, out of order, or of another message.
        public static let unexpectedFragment = Code(kind: .unexpectedFragment)
        /// A PDU that the state of the association does not allow.
        public static let unexpectedPDU = Code(kind: .unexpectedPDU)
        /// A response whose message identifier is that of no operation under way.
        public static let unexpectedResponse = Code(kind: .unexpectedResponse)
        /// An acceptance of a context or a transfer syntax that was not proposed.
        public static let unproposedAnswer = Code(kind: .unproposedAnswer)
        /// A PDU type other than 01 to 07: `ProtocolError.pduType`.
        public static let unrecognizedPDU = Code(kind: .unrecognizedPDU)

        public var description: String { kind.rawValue }
    }

    public let code: Code
    /// From the first byte of the PDU or of the command set; nil where the error has no place in one.
    public var offset: Int?
    /// The section of the standard that was broken, `PS3.8 9.3.2`.
    public let rule: DICOMError.Rule
    /// The attribute of the command set, where one is meant.
    public var tag: AttributeTag?
    /// The type byte of the PDU that was not recognized.
    public var pduType: UInt8?
    /// The protocol that the peer seems to speak instead.
    public var foreignProtocol: ForeignProtocol?

    @inline(never)
    public init(
        _ code: Code, offset: Int? = nil, rule: DICOMError.Rule, tag: AttributeTag? = nil, pduType: UInt8? = nil,
        foreignProtocol: ForeignProtocol? = nil
    ) {
        self.code = code
        self.offset = offset
        self.rule = rule
        self.tag = tag
        self.pduType = pduType
        self.foreignProtocol = foreignProtocol
    }

    /// The reason that an A-ABORT gives for this error (PS3.8 Table 9-26).
    public var abortReason: AbortReason {
        switch code {
        case .unrecognizedPDU, .foreignProtocol: .unrecognizedPDU
        case .unexpectedPDU: .unexpectedPDU
        case .unexpectedFragment, .unexpectedResponse, .unproposedAnswer: .unexpectedPDUParameter
        case .malformedPDU, .pduTooLong, .malformedCommandSet, .missingAttribute, .commandSetTooLong:
            .invalidPDUParameterValue
        default: .notSpecified
        }
    }
}

extension ProtocolError: CustomStringConvertible {
    /// `an unrecognized PDU type 9A at byte 0 (PS3.8 9.3.1)`
    public var description: String {
        var text = code.description
        if let foreignProtocol { text += " (" + foreignProtocol.description + ")" }
        if let pduType { text += " " + Hexadecimal.text(pduType, digits: 2) }
        if let tag { text += " " + tag.description }
        if let offset { text += " at byte \(offset)" }
        return text + " (" + rule.description + ")"
    }
}

/// A protocol that people point at a DICOM port by mistake, told by its first bytes.
public enum ForeignProtocol: Hashable, Sendable, CustomStringConvertible {
    /// A request line of HTTP.
    case http
    /// A TLS record: the peer wants TLS where we speak plainly.
    case tls
    /// An SSH banner.
    case ssh

    public var description: String {
        switch self {
        case .http: "HTTP"
        case .tls: "TLS"
        case .ssh: "SSH"
        }
    }

    /// Looks at the first four bytes of a connection or at any four that should have begun a PDU.
    package init?(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8) {
        let word = UInt32(first) << 24 | UInt32(second) << 16 | UInt32(third) << 8 | UInt32(fourth)
        switch word {
        // "GET ", "POST", "PUT ", "HEAD", "DELE", "OPTI", "PATC", "CONN", "TRAC", "PRI ", "HTTP"
        case 0x4745_5420, 0x504F_5354, 0x5055_5420, 0x4845_4144, 0x4445_4C45, 0x4F50_5449, 0x5041_5443,
            0x434F_4E4E, 0x5452_4143, 0x5052_4920, 0x4854_5450:
            self = .http
        case 0x5353_482D:  // "SSH-"
            self = .ssh
        case _ where first == 0x16 && second == 0x03:
            self = .tls
        default:
            return nil
        }
    }
}
