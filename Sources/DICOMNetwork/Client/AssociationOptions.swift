public import DICOMProtocol
public import Logging

/// How we hold an association that we ask for.
public struct AssociationOptions: Sendable {
    public var timeouts: Timeouts
    /// The greatest P-DATA-TF PDU that we take, in bytes, announced to the peer: 128 KiB.
    public var maximumPDULength: UInt32
    /// The greatest P-DATA-TF PDU that we send, whatever more the peer would take: 128 KiB.
    public var maximumSentPDULength: UInt32
    /// Operations under way at once, proposed to the peer (PS3.7 D.3.3.3); what it agrees to holds. 1 is nothing
    /// proposed.
    public var asynchronousOperations: UInt16
    /// Who the user is, where the peer asks for it (PS3.7 D.3.3.7). Passcodes only over a secured connection.
    public var userIdentity: UserIdentity?
    public var logger: Logger

    public init(
        timeouts: Timeouts = .standard, maximumPDULength: UInt32 = 131_072, maximumSentPDULength: UInt32 = 131_072,
        asynchronousOperations: UInt16 = 1, userIdentity: UserIdentity? = nil,
        logger: Logger = Logger(label: "dicom.association")
    ) {
        self.timeouts = timeouts
        self.maximumPDULength = maximumPDULength
        self.maximumSentPDULength = maximumSentPDULength
        self.asynchronousOperations = asynchronousOperations
        self.userIdentity = userIdentity
        self.logger = logger
    }
}
