/// Why a provider aborts (PS3.8 Table 9-26); without meaning where the user does.
public struct AbortReason: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let notSpecified = AbortReason(rawValue: 0)
    public static let unrecognizedPDU = AbortReason(rawValue: 1)
    public static let unexpectedPDU = AbortReason(rawValue: 2)
    public static let unrecognizedPDUParameter = AbortReason(rawValue: 4)
    public static let unexpectedPDUParameter = AbortReason(rawValue: 5)
    public static let invalidPDUParameterValue = AbortReason(rawValue: 6)
}

extension AbortReason: CustomStringConvertible {
    /// `unexpected PDU`
    public var description: String {
        switch self {
        case .notSpecified: "reason not specified"
        case .unrecognizedPDU: "unrecognized PDU"
        case .unexpectedPDU: "unexpected PDU"
        case .unrecognizedPDUParameter: "unrecognized PDU parameter"
        case .unexpectedPDUParameter: "unexpected PDU parameter"
        case .invalidPDUParameterValue: "invalid PDU parameter value"
        default: "reason \(rawValue)"
        }
    }
}

/// A-ABORT: the association ends at once, what was under way is lost (PS3.8 9.3.8).
public struct Abort: Error, Hashable, Sendable {
    /// Who aborts.
    public struct Source: RawRepresentable, Hashable, Sendable {
        public let rawValue: UInt8

        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// The application.
        public static let user = Source(rawValue: 0)
        /// The upper layer itself.
        public static let provider = Source(rawValue: 2)
    }

    public let source: Source
    public let reason: AbortReason

    public init(source: Source, reason: AbortReason = .notSpecified) {
        self.source = source
        self.reason = reason
    }

    /// What an application sends that wants out.
    public static let user = Abort(source: .user)

    /// What the upper layer sends on a breach of the protocol.
    public static func provider(_ reason: AbortReason) -> Abort { Abort(source: .provider, reason: reason) }
}

extension Abort: CustomStringConvertible {
    /// `aborted by the provider: unexpected PDU`
    public var description: String {
        switch source {
        case .user: "aborted by the user"
        case .provider: "aborted by the provider: " + reason.description
        default: "aborted by source \(source.rawValue): " + reason.description
        }
    }
}
