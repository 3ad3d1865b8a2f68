/// The upper layer of one association (PS3.8 9.2): events in, actions out, no clock and no socket.
///
/// An event is what the user, the transport, the timer or a PDU does; the action that comes back is what is to be done
/// now: see `AssociationAction`. Both roles are one machine: the first event decides.
public struct AssociationState: ~Copyable {
    var phase = Phase.idle

    /// Sta1: no connection.
    public init() {}

    /// Where the machine stands.
    public var number: AssociationStateNumber { phase.number }

    /// Takes one event.
    ///
    /// - Throws: `ProtocolError` with `.impossibleEvent` where Table 9-10 has no action: our own misuse, since no act
    ///   of a peer leads there. The state stays as it was.
    public mutating func handle(_ event: AssociationEvent) throws(ProtocolError) -> AssociationAction {
        let (next, action) = try phase.transition(on: event)
        phase = next
        return action
    }
}

/// The thirteen states of PS3.8 9.2.1, by the standard's numbers.
public enum AssociationStateNumber: Int, Hashable, Sendable, CaseIterable {
    /// Sta1: no connection.
    case idle = 1
    /// Sta2: the connection is open, an A-ASSOCIATE-RQ is awaited; ARTIM runs.
    case awaitingRequest = 2
    /// Sta3: the user's answer to the request is awaited.
    case awaitingLocalAnswer = 3
    /// Sta4: the connection is awaited.
    case awaitingConnection = 4
    /// Sta5: A-ASSOCIATE-AC or -RJ is awaited.
    case awaitingReply = 5
    /// Sta6: data may flow.
    case established = 6
    /// Sta7: A-RELEASE-RP is awaited; the peer's data may still come.
    case awaitingReleaseReply = 7
    /// Sta8: the user's answer to the release is awaited; the user's data may still go.
    case awaitingLocalReleaseAnswer = 8
    /// Sta9: both released at once; requestor, the user's answer is awaited.
    case collisionRequestorAwaitingLocalAnswer = 9
    /// Sta10: both released at once; acceptor, A-RELEASE-RP is awaited.
    case collisionAcceptorAwaitingReply = 10
    /// Sta11: both released at once; requestor, A-RELEASE-RP is awaited.
    case collisionRequestorAwaitingReply = 11
    /// Sta12: both released at once; acceptor, the user's answer is awaited.
    case collisionAcceptorAwaitingLocalAnswer = 12
    /// Sta13: the connection is to be closed by the peer; ARTIM runs.
    case awaitingClose = 13
}

/// An event of PS3.8 9.2.2.
public enum AssociationEvent: Sendable {
    /// Evt1: the user asks for an association.
    case associate(AssociateRequest)
    /// Evt2: the connection that was asked for is open.
    case connected
    /// Evt5: a peer has connected.
    case accepted
    /// Evt3, 4, 6, 10, 12, 13, 16: a PDU has come.
    case received(PDU)
    /// Evt10: a P-DATA-TF, or a part of one, has come; what `received(.data(…))` is, without its bytes.
    case receivedData
    /// Evt19: what has come is no PDU, or a malformed one; `ProtocolError.abortReason` gives the reason.
    case receivedInvalid(AbortReason)
    /// Evt7: the user accepts the association.
    case accept(AssociateAccept)
    /// Evt8: the user rejects the association.
    case reject(AssociateReject)
    /// Evt9: the user has data to send.
    case sendData
    /// Evt11: the user wants to release.
    case release
    /// Evt14: the user agrees to the peer's release.
    case agreeToRelease
    /// Evt15: the user wants to abort.
    case abort
    /// Evt17: the connection has closed.
    case connectionClosed
    /// Evt18: ARTIM has expired.
    case timerExpired

    /// Evt1 to Evt19 of Table 9-10.
    public var number: Int {
        switch self {
        case .associate: 1
        case .connected: 2
        case .accepted: 5
        case .received(let pdu):
            switch pdu {
            case .associateAccept: 3
            case .associateReject: 4
            case .associateRequest: 6
            case .data: 10
            case .releaseRequest: 12
            case .releaseReply: 13
            case .abort: 16
            }
        case .receivedData: 10
        case .receivedInvalid: 19
        case .accept: 7
        case .reject: 8
        case .sendData: 9
        case .release: 11
        case .agreeToRelease: 14
        case .abort: 15
        case .connectionClosed: 17
        case .timerExpired: 18
        }
    }
}
