public import DICOMCore

/// The User Information item of a request or an acceptance (PS3.8 9.3.2.3, D; PS3.7 D.3.3).
///
/// Sub-items that the standard does not know are skipped in reading (PS3.8 9.3.1).
public struct UserInformation: Hashable, Sendable {
    /// The greatest PDU-length of P-DATA-TF that the sender takes; 0 is no limit, nil was not said (PS3.8 D.1).
    public var maximumLength: UInt32?
    /// Mandatory, but nil where a peer leaves it out (PS3.7 D.3.3.2.1).
    public var implementationClassUID: UID?
    /// 1 to 16 characters (PS3.7 D.3.3.2.3).
    public var implementationVersionName: String?
    /// Nil is one operation at a time (PS3.7 D.3.3.3).
    public var asynchronousOperations: AsynchronousOperationsWindow?
    /// One for a SOP Class at most (PS3.7 D.3.3.4).
    public var roleSelections: [RoleSelection]
    /// One for a SOP Class at most (PS3.7 D.3.3.5).
    public var extendedNegotiations: [SOPClassExtendedNegotiation]
    /// Of a request only (PS3.7 D.3.3.6).
    public var commonExtendedNegotiations: [SOPClassCommonExtendedNegotiation]
    /// Of a request only (PS3.7 D.3.3.7.1).
    public var userIdentity: UserIdentity?
    /// Of an acceptance only: the server's response to an identity that asked for one (PS3.7 D.3.3.7.2).
    public var userIdentityResponse: Bytes?

    public init(
        maximumLength: UInt32? = nil, implementationClassUID: UID? = nil, implementationVersionName: String? = nil,
        asynchronousOperations: AsynchronousOperationsWindow? = nil, roleSelections: [RoleSelection] = [],
        extendedNegotiations: [SOPClassExtendedNegotiation] = [],
        commonExtendedNegotiations: [SOPClassCommonExtendedNegotiation] = [], userIdentity: UserIdentity? = nil,
        userIdentityResponse: Bytes? = nil
    ) {
        self.maximumLength = maximumLength
        self.implementationClassUID = implementationClassUID
        self.implementationVersionName = implementationVersionName
        self.asynchronousOperations = asynchronousOperations
        self.roleSelections = roleSelections
        self.extendedNegotiations = extendedNegotiations
        self.commonExtendedNegotiations = commonExtendedNegotiations
        self.userIdentity = userIdentity
        self.userIdentityResponse = userIdentityResponse
    }

    /// What a peer that says no maximum length may be sent: 16,384, the length that every implementation is known to
    /// take.
    public static let assumedMaximumLength: UInt32 = 16_384

    /// The length to give to `MessageFragmenter`: as announced, 0 for no limit, or the assumed one.
    public var peerMaximumLength: UInt32 { maximumLength ?? Self.assumedMaximumLength }
}

/// How many operations may be under way at once; 0 is no limit (PS3.7 D.3.3.3).
public struct AsynchronousOperationsWindow: Hashable, Sendable {
    /// Operations that the sender of the item may have invoked and not yet answered.
    public var invoked: UInt16
    /// Operations that the sender of the item may perform at once.
    public var performed: UInt16

    public init(invoked: UInt16, performed: UInt16) {
        self.invoked = invoked
        self.performed = performed
    }

    /// What holds where nothing is negotiated.
    public static let one = AsynchronousOperationsWindow(invoked: 1, performed: 1)
}

/// The roles of the association requestor for one SOP Class (PS3.7 D.3.3.4): proposed in a request, agreed in an
/// answer.
public struct RoleSelection: Hashable, Sendable {
    public var sopClassUID: UID
    /// The requestor is, or may be, user of the service.
    public var isSCU: Bool
    /// The requestor is, or may be, provider of the service: as C-GET needs for the Storage SOP Classes.
    public var isSCP: Bool

    public init(sopClassUID: UID, isSCU: Bool, isSCP: Bool) {
        self.sopClassUID = sopClassUID
        self.isSCU = isSCU
        self.isSCP = isSCP
    }
}

/// What a service class lets both sides agree about one SOP Class (PS3.7 D.3.3.5).
public struct SOPClassExtendedNegotiation: Hashable, Sendable {
    public var sopClassUID: UID
    /// Its fields are the service class's: relational queries in byte 1 for C-FIND (PS3.4 C.5.1.1).
    public var applicationInformation: Bytes

    public init(sopClassUID: UID, applicationInformation: Bytes) {
        self.sopClassUID = sopClassUID
        self.applicationInformation = applicationInformation
    }
}

/// The service class and the more general SOP Classes of a SOP Class (PS3.7 D.3.3.6).
public struct SOPClassCommonExtendedNegotiation: Hashable, Sendable {
    public var sopClassUID: UID
    public var serviceClassUID: UID
    public var relatedGeneralSOPClassUIDs: [UID]

    public init(sopClassUID: UID, serviceClassUID: UID, relatedGeneralSOPClassUIDs: [UID] = []) {
        self.sopClassUID = sopClassUID
        self.serviceClassUID = serviceClassUID
        self.relatedGeneralSOPClassUIDs = relatedGeneralSOPClassUIDs
    }
}

/// Who the user is, and a proof of it (PS3.7 D.3.3.7).
public struct UserIdentity: Hashable, Sendable {
    /// The form of the identity. More may come: switch with a `default`.
    public struct Kind: RawRepresentable, Hashable, Sendable {
        public let rawValue: UInt8

        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// A user name in UTF-8, without proof.
        public static let username = Kind(rawValue: 1)
        /// A user name and, in the secondary field, a passcode, both in UTF-8.
        public static let usernameAndPasscode = Kind(rawValue: 2)
        /// A Kerberos service ticket.
        public static let kerberos = Kind(rawValue: 3)
        /// A SAML assertion.
        public static let saml = Kind(rawValue: 4)
        /// A JSON Web Token.
        public static let jsonWebToken = Kind(rawValue: 5)
    }

    public var kind: Kind
    /// The requestor wants a server response, and no association without one.
    public var wantsResponse: Bool
    public var primaryField: Bytes
    /// The passcode where the kind is `.usernameAndPasscode`, else empty.
    public var secondaryField: Bytes

    public init(kind: Kind, wantsResponse: Bool = false, primaryField: Bytes, secondaryField: Bytes = .empty) {
        self.kind = kind
        self.wantsResponse = wantsResponse
        self.primaryField = primaryField
        self.secondaryField = secondaryField
    }

    /// A user name alone.
    public static func username(_ name: String, wantsResponse: Bool = false) -> UserIdentity {
        UserIdentity(kind: .username, wantsResponse: wantsResponse, primaryField: Bytes(utf8: name))
    }

    /// A user name and its passcode: over TLS only, they travel as they are.
    public static func username(_ name: String, passcode: String, wantsResponse: Bool = false) -> UserIdentity {
        UserIdentity(
            kind: .usernameAndPasscode, wantsResponse: wantsResponse, primaryField: Bytes(utf8: name),
            secondaryField: Bytes(utf8: passcode))
    }
}
