public import DICOMCore

/// What an acceptor takes of the associations that it is asked for: a pure function from request to answer.
public struct AcceptorPolicy: Sendable {
    /// What is taken of one abstract syntax.
    public struct AbstractSyntaxSupport: Hashable, Sendable {
        /// In our order of preference; nil: any that is proposed, the first of them.
        public var transferSyntaxes: [UID]?
        /// The requestor may invoke operations.
        public var acceptsRequestorAsSCU: Bool
        /// The requestor may perform operations, if it proposes to.
        public var acceptsRequestorAsSCP: Bool

        public init(
            transferSyntaxes: [UID]?, acceptsRequestorAsSCU: Bool = true, acceptsRequestorAsSCP: Bool = false
        ) {
            self.transferSyntaxes = transferSyntaxes
            self.acceptsRequestorAsSCU = acceptsRequestorAsSCU
            self.acceptsRequestorAsSCP = acceptsRequestorAsSCP
        }
    }

    /// Whose order of transfer syntaxes decides.
    public enum Preference: Hashable, Sendable {
        case requestor
        case acceptor
    }

    /// The answer.
    public enum Answer: Hashable, Sendable {
        /// With each context answered; there may be none that is accepted.
        case accept(AssociateAccept, PresentationContexts)
        case reject(AssociateReject)
    }

    /// The titles that we go by; nil: any.
    public var calledAETitles: Set<AETitle>?
    /// Who may call; nil: anyone. A title is a claim, not an authentication.
    public var callingAETitles: Set<AETitle>?
    public var abstractSyntaxes: [UID: AbstractSyntaxSupport]
    /// For abstract syntaxes that the dictionary does not name; nil: they are not supported.
    public var otherAbstractSyntaxes: AbstractSyntaxSupport?
    public var preference: Preference
    /// What the answer says of us; role selections and extended negotiations are filled in for each request.
    public var userInformation: UserInformation
    /// Our answer to a proposed extended negotiation; nil: none.
    public var extendedNegotiation: @Sendable (SOPClassExtendedNegotiation) -> Bytes?

    public init(
        abstractSyntaxes: [UID: AbstractSyntaxSupport], otherAbstractSyntaxes: AbstractSyntaxSupport? = nil,
        calledAETitles: Set<AETitle>? = nil, callingAETitles: Set<AETitle>? = nil,
        preference: Preference = .requestor, userInformation: UserInformation,
        extendedNegotiation: @escaping @Sendable (SOPClassExtendedNegotiation) -> Bytes? = { _ in nil }
    ) {
        self.abstractSyntaxes = abstractSyntaxes
        self.otherAbstractSyntaxes = otherAbstractSyntaxes
        self.calledAETitles = calledAETitles
        self.callingAETitles = callingAETitles
        self.preference = preference
        self.userInformation = userInformation
        self.extendedNegotiation = extendedNegotiation
    }
}
