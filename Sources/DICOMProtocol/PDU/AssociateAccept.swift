public import DICOMCore

/// The answer to one proposed presentation context (PS3.8 9.3.3.2).
public struct AnsweredPresentationContext: Hashable, Sendable {
    /// Acceptance, or why not (PS3.8 Table 9-18).
    public struct Result: RawRepresentable, Hashable, Sendable {
        public let rawValue: UInt8

        public init(rawValue: UInt8) { self.rawValue = rawValue }

        public static let acceptance = Result(rawValue: 0)
        public static let userRejection = Result(rawValue: 1)
        public static let noReason = Result(rawValue: 2)
        public static let abstractSyntaxNotSupported = Result(rawValue: 3)
        public static let transferSyntaxesNotSupported = Result(rawValue: 4)
    }

    public var id: UInt8
    public var result: Result
    /// The one chosen; without meaning, and perhaps nil, where the context is not accepted.
    public var transferSyntax: UID?

    public init(id: UInt8, result: Result, transferSyntax: UID?) {
        self.id = id
        self.result = result
        self.transferSyntax = transferSyntax
    }
}

extension AnsweredPresentationContext.Result: CustomStringConvertible {
    /// `abstract syntax not supported`
    public var description: String {
        switch self {
        case .acceptance: "acceptance"
        case .userRejection: "user rejection"
        case .noReason: "no reason"
        case .abstractSyntaxNotSupported: "abstract syntax not supported"
        case .transferSyntaxesNotSupported: "transfer syntaxes not supported"
        default: "result \(rawValue)"
        }
    }
}

/// A-ASSOCIATE-AC: the association stands, each context is answered for itself (PS3.8 9.3.3).
public struct AssociateAccept: Hashable, Sendable {
    /// One bit a version; bit 0 is version 1, the only one.
    public var protocolVersion: UInt16
    /// Bytes 11 to 74: those of the request, returned and not to be tested.
    public let titleFields: Bytes
    public var applicationContext: UID
    public var presentationContexts: [AnsweredPresentationContext]
    public var userInformation: UserInformation

    /// The answer to `request`.
    public init(
        answering request: AssociateRequest, presentationContexts: [AnsweredPresentationContext],
        userInformation: UserInformation
    ) {
        protocolVersion = 1
        titleFields = request.titleFields
        applicationContext = AssociateRequest.dicomApplicationContext
        self.presentationContexts = presentationContexts
        self.userInformation = userInformation
    }

    init(
        protocolVersion: UInt16, titleFields: Bytes, applicationContext: UID,
        presentationContexts: [AnsweredPresentationContext], userInformation: UserInformation
    ) {
        self.protocolVersion = protocolVersion
        self.titleFields = titleFields
        self.applicationContext = applicationContext
        self.presentationContexts = presentationContexts
        self.userInformation = userInformation
    }
}
