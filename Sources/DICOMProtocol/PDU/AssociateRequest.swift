public import DICOMCore

/// A presentation context as the requestor proposes it (PS3.8 9.3.2.2).
public struct ProposedPresentationContext: Hashable, Sendable {
    /// Odd, 1 to 255, unique in its request.
    public var id: UInt8
    public var abstractSyntax: UID
    /// In the requestor's order of preference.
    public var transferSyntaxes: [UID]

    public init(id: UInt8, abstractSyntax: UID, transferSyntaxes: [UID]) {
        self.id = id
        self.abstractSyntax = abstractSyntax
        self.transferSyntaxes = transferSyntaxes
    }
}

/// A-ASSOCIATE-RQ: who calls whom, and what is proposed (PS3.8 9.3.2).
public struct AssociateRequest: Hashable, Sendable {
    /// The application context of DICOM, the only one (PS3.7 A.2.1).
    public static let dicomApplicationContext: UID = "1.2.840.10008.3.1.1.1"

    /// One bit a version; bit 0 is version 1, the only one.
    public var protocolVersion: UInt16
    /// Bytes 11 to 74 as they stand in the PDU: both titles and the reserved field, which an acceptance returns.
    public let titleFields: Bytes
    public var applicationContext: UID
    public var presentationContexts: [ProposedPresentationContext]
    public var userInformation: UserInformation

    /// A request as it stands; `init(calling:called:proposing:userInformation:)` numbers the contexts for you.
    public init(
        calling: AETitle, called: AETitle, presentationContexts: [ProposedPresentationContext],
        userInformation: UserInformation
    ) {
        protocolVersion = 1
        titleFields = Bytes(called.wireBytes + calling.wireBytes + [UInt8](repeating: 0, count: 32))
        applicationContext = Self.dicomApplicationContext
        self.presentationContexts = presentationContexts
        self.userInformation = userInformation
    }

    init(
        protocolVersion: UInt16, titleFields: Bytes, applicationContext: UID,
        presentationContexts: [ProposedPresentationContext], userInformation: UserInformation
    ) {
        self.protocolVersion = protocolVersion
        self.titleFields = titleFields
        self.applicationContext = applicationContext
        self.presentationContexts = presentationContexts
        self.userInformation = userInformation
    }

    /// Whom the requestor calls.
    public var calledAETitle: AETitle { AETitle(wire: titleFields.array[0..<16]) }

    /// What the requestor calls itself: a claim, not an authentication.
    public var callingAETitle: AETitle { AETitle(wire: titleFields.array[16..<32]) }
}
