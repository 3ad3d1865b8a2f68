/// An action of PS3.8 9.2.2, taken apart into what a shell does, in this order: `timer`, `opensConnection`, `pdu`,
/// `indication`, `closesConnection`.
public struct AssociationAction: Sendable {
    /// The standard's number.
    public enum Number: String, Hashable, Sendable, CaseIterable {
        case ae1 = "AE-1", ae2 = "AE-2", ae3 = "AE-3", ae4 = "AE-4", ae5 = "AE-5", ae6 = "AE-6", ae7 = "AE-7"
        case ae8 = "AE-8"
        case dt1 = "DT-1", dt2 = "DT-2"
        case ar1 = "AR-1", ar2 = "AR-2", ar3 = "AR-3", ar4 = "AR-4", ar5 = "AR-5", ar6 = "AR-6", ar7 = "AR-7"
        case ar8 = "AR-8", ar9 = "AR-9", ar10 = "AR-10"
        case aa1 = "AA-1", aa2 = "AA-2", aa3 = "AA-3", aa4 = "AA-4", aa5 = "AA-5", aa6 = "AA-6", aa7 = "AA-7"
        case aa8 = "AA-8"
    }

    /// What happens to ARTIM, the timer of PS3.8 9.1.5.
    public enum TimerChange: Hashable, Sendable {
        case none
        /// Starts it, or starts it again.
        case start
        case stop
    }

    /// What the user is told.
    public enum Indication: Hashable, Sendable {
        /// A peer wants an association: answer with `.accept` or `.reject`.
        case associate(AssociateRequest)
        /// The association stands.
        case accepted(AssociateAccept, PresentationContexts)
        /// There is no association.
        case rejected(AssociateReject)
        /// Data have come; take them.
        case data
        /// The peer wants to release: send what must still go, then answer with `.agreeToRelease`.
        case release
        /// The peer wants to release while our own release is under way: the requestor answers with `.agreeToRelease`
        /// now, the acceptor when `.released` has come.
        case releaseCollision
        /// The peer has agreed to our release.
        case released
        /// The peer has aborted.
        case aborted(Abort)
        /// The connection is lost, or the protocol was broken and we abort.
        case providerAborted(AbortReason)
    }

    public let number: Number
    public var timer: TimerChange = .none
    /// Open the connection, then report `.connected` or `.connectionClosed`.
    public var opensConnection = false
    /// To be sent.
    public var pdu: PDU?
    /// May be sent now: the P-DATA-TF PDUs for which `.sendData` asked.
    public var sendsData: Bool { number == .dt1 || number == .ar7 }
    /// To be told to the user.
    public var indication: Indication?
    /// Close the connection, when the PDU is out.
    public var closesConnection = false

    init(_ number: Number) {
        self.number = number
    }
}
