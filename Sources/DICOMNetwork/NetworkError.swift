public import DICOMCore
public import DICOMProtocol

/// Why an association or an operation over it failed: what, with whom, and by which rule.
///
/// It never holds a value of a data set, which may identify a patient.
public struct NetworkError: Error, Hashable, Sendable {
    /// What failed. More codes may come: switch with a `default`.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        private enum Kind: String {
            case aborted = "the association was aborted"
            case addressUnavailable = "cannot listen there"
            case connectionClosed = "the connection was closed"
            case connectionRefused = "the connection was refused"
            case endOfAssociation = "the association has ended"
            case foreignProtocol = "the peer does not speak DICOM"
            case malformedPeer = "not a peer"
            case noAcceptedContext = "the peer accepted no presentation context for"
            case protocolViolation = "the peer broke the protocol"
            case rejected = "the association was rejected"
            case statusFailure = "the peer answered with a failure"
            case timedOut = "timed out"
            case tooManyContexts = "more than 128 presentation contexts"
            case unreachable = "the peer cannot be reached"
            case unreadableInstance = "the instance cannot be read"
        }

        private let kind: Kind

        /// A-ABORT was received, or sent by us: `NetworkError.abort` says which source and reason it bore.
        public static let aborted = Code(kind: .aborted)
        /// Binding a socket failed: another process listens there, or the address is not ours.
        public static let addressUnavailable = Code(kind: .addressUnavailable)
        /// The peer closed the connection, or it broke, without release or abort.
        public static let connectionClosed = Code(kind: .connectionClosed)
        /// Nobody listens at the peer's port.
        public static let connectionRefused = Code(kind: .connectionRefused)
        /// The association was released or aborted before this operation began.
        public static let endOfAssociation = Code(kind: .endOfAssociation)
        /// The peer answered in HTTP, TLS or SSH: `NetworkError.protocolError` tells.
        public static let foreignProtocol = Code(kind: .foreignProtocol)
        /// The text is not `AE@HOST:PORT`, `AE@HOST` or `HOST:PORT`.
        public static let malformedPeer = Code(kind: .malformedPeer)
        /// No accepted context carries the SOP class in a transfer syntax that serves: `NetworkError.uid`.
        public static let noAcceptedContext = Code(kind: .noAcceptedContext)
        /// The peer broke the upper layer or the message exchange: `NetworkError.protocolError`.
        public static let protocolViolation = Code(kind: .protocolViolation)
        /// A-ASSOCIATE-RJ: `NetworkError.rejection`.
        public static let rejected = Code(kind: .rejected)
        /// A final status that is neither success nor warning: `NetworkError.status`.
        public static let statusFailure = Code(kind: .statusFailure)
        /// A wait took longer than its bound: `NetworkError.wait`.
        public static let timedOut = Code(kind: .timedOut)
        /// More SOP classes and transfer syntaxes than one association can propose.
        public static let tooManyContexts = Code(kind: .tooManyContexts)
        /// The host has no address, or no way leads there.
        public static let unreachable = Code(kind: .unreachable)
        /// An instance to be sent could not be opened or read: `NetworkError.dataError` or `.detail`.
        public static let unreadableInstance = Code(kind: .unreadableInstance)

        public var description: String { kind.rawValue }
    }

    /// What was waited for when the time ran out (`Timeouts`).
    public enum Wait: String, Hashable, Sendable {
        case connect = "while connecting"
        case association = "waiting for the answer to the association request"
        case response = "waiting for a response"
        case send = "waiting for the peer to take what was sent"
        case release = "waiting for the answer to the release request"
        case idle = "idle"
        case request = "waiting for an association request"
    }

    public let code: Code
    /// With whom.
    public var peer: Peer?
    public var wait: Wait?
    public var rejection: AssociateReject?
    public var abort: Abort?
    public var status: DIMSEStatus?
    public var protocolError: ProtocolError?
    public var dataError: DICOMError?
    /// The SOP class, or the SOP instance of `.unreadableInstance`.
    public var uid: UID?
    /// More words, of ours or of the system.
    public var detail: String?
    /// The section that applies.
    public let rule: DICOMError.Rule?

    @inline(never)
    package init(
        _ code: Code, peer: Peer? = nil, wait: Wait? = nil, rejection: AssociateReject? = nil, abort: Abort? = nil,
        status: DIMSEStatus? = nil, protocolError: ProtocolError? = nil, dataError: DICOMError? = nil,
        uid: UID? = nil, detail: String? = nil, rule: DICOMError.Rule? = nil
    ) {
        self.code = code
        self.peer = peer
        self.wait = wait
        self.rejection = rejection
        self.abort = abort
        self.status = status
        self.protocolError = protocolError
        self.dataError = dataError
        self.uid = uid
        self.detail = detail
        self.rule = rule ?? protocolError?.rule ?? dataError?.rule
    }
}

extension NetworkError {
    @inline(never)
    static func malformedPeer(_ detail: String) -> NetworkError {
        NetworkError(.malformedPeer, detail: detail)
    }

    @inline(never)
    static func timedOut(_ wait: Wait) -> NetworkError {
        NetworkError(.timedOut, wait: wait)
    }

    /// A breach of the protocol by the peer, or another protocol altogether.
    @inline(never)
    init(_ error: ProtocolError) {
        self.init(error.code == .foreignProtocol ? .foreignProtocol : .protocolViolation, protocolError: error)
    }

    /// The same error, told with whom.
    func with(_ peer: Peer?) -> NetworkError {
        var error = self
        if error.peer == nil { error.peer = peer }
        return error
    }
}

extension NetworkError: CustomStringConvertible {
    /// `the association was rejected: rejected for good: called AE title not recognized (ORTHANC@192.0.2.7:4242)`
    public var description: String {
        var text = code.description
        if let wait { text += " " + wait.rawValue }
        if let uid { text += " " + (uid.name ?? uid.rawValue) }
        if let rejection { text += ": " + rejection.description }
        if let abort { text += ": " + abort.description }
        if let status { text += ": " + status.description }
        if let protocolError { text += ": " + protocolError.description }
        if let dataError { text += ": " + dataError.description }
        if let detail { text += ": " + detail }
        if let peer { text += " (" + peer.description + ")" }
        return text
    }
}
