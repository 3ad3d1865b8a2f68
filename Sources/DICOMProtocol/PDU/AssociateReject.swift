/// A-ASSOCIATE-RJ: the association is refused (PS3.8 9.3.4).
public struct AssociateReject: Error, Hashable, Sendable {
    /// Whether asking again later may help.
    public struct Result: RawRepresentable, Hashable, Sendable {
        public let rawValue: UInt8

        public init(rawValue: UInt8) { self.rawValue = rawValue }

        public static let permanent = Result(rawValue: 1)
        public static let transient = Result(rawValue: 2)
    }

    /// Who refuses, and why: the reason's number means something only together with its source.
    public struct Reason: Hashable, Sendable {
        /// 1 the user, 2 the provider (ACSE), 3 the provider (presentation).
        public let source: UInt8
        public let diagnostic: UInt8

        public init(source: UInt8, diagnostic: UInt8) {
            self.source = source
            self.diagnostic = diagnostic
        }

        public static let noReasonGiven = Reason(source: 1, diagnostic: 1)
        public static let applicationContextNotSupported = Reason(source: 1, diagnostic: 2)
        public static let callingAETitleNotRecognized = Reason(source: 1, diagnostic: 3)
        public static let calledAETitleNotRecognized = Reason(source: 1, diagnostic: 7)
        public static let noReasonGivenByProvider = Reason(source: 2, diagnostic: 1)
        public static let protocolVersionNotSupported = Reason(source: 2, diagnostic: 2)
        public static let temporaryCongestion = Reason(source: 3, diagnostic: 1)
        public static let localLimitExceeded = Reason(source: 3, diagnostic: 2)
    }

    public let result: Result
    public let reason: Reason

    public init(_ result: Result, _ reason: Reason) {
        self.result = result
        self.reason = reason
    }
}

extension AssociateReject.Reason: CustomStringConvertible {
    /// `called AE title not recognized`
    public var description: String {
        switch self {
        case .noReasonGiven, .noReasonGivenByProvider: "no reason given"
        case .applicationContextNotSupported: "application context name not supported"
        case .callingAETitleNotRecognized: "calling AE title not recognized"
        case .calledAETitleNotRecognized: "called AE title not recognized"
        case .protocolVersionNotSupported: "protocol version not supported"
        case .temporaryCongestion: "temporary congestion"
        case .localLimitExceeded: "local limit exceeded"
        default: "reason \(diagnostic) of source \(source)"
        }
    }
}

extension AssociateReject: CustomStringConvertible {
    /// `association rejected for good: called AE title not recognized`
    public var description: String {
        let kind =
            switch result {
            case .permanent: "for good"
            case .transient: "for now"
            default: "with result \(result.rawValue)"
            }
        return "association rejected " + kind + ": " + reason.description
    }
}
