import DICOMCore

extension AssociationState {
    /// A state with what is true in it.
    enum Phase: Sendable {
        case idle
        case awaitingRequest
        case awaitingLocalAnswer
        case awaitingConnection(AssociateRequest)
        case awaitingReply(AssociateRequest)
        case established(AssociationRole)
        case awaitingReleaseReply(AssociationRole)
        case awaitingLocalReleaseAnswer
        case collisionRequestorAwaitingLocalAnswer
        case collisionAcceptorAwaitingReply
        case collisionRequestorAwaitingReply
        case collisionAcceptorAwaitingLocalAnswer
        case awaitingClose

        var number: AssociationStateNumber {
            switch self {
            case .idle: .idle
            case .awaitingRequest: .awaitingRequest
            case .awaitingLocalAnswer: .awaitingLocalAnswer
            case .awaitingConnection: .awaitingConnection
            case .awaitingReply: .awaitingReply
            case .established: .established
            case .awaitingReleaseReply: .awaitingReleaseReply
            case .awaitingLocalReleaseAnswer: .awaitingLocalReleaseAnswer
            case .collisionRequestorAwaitingLocalAnswer: .collisionRequestorAwaitingLocalAnswer
            case .collisionAcceptorAwaitingReply: .collisionAcceptorAwaitingReply
            case .collisionRequestorAwaitingReply: .collisionRequestorAwaitingReply
            case .collisionAcceptorAwaitingLocalAnswer: .collisionAcceptorAwaitingLocalAnswer
            case .awaitingClose: .awaitingClose
            }
        }
    }

    typealias Transition = (next: Phase, action: AssociationAction)
}

extension AssociationState.Phase {
    /// Table 9-10: one cell.
    func transition(on event: AssociationEvent) throws(ProtocolError) -> AssociationState.Transition {
        switch event {
        case .received(let pdu): try received(pdu)
        case .receivedData: try receivedData()
        case .receivedInvalid(let reason): try receivedUnexpected(reason, isInvalid: true)
        case .connected, .accepted, .connectionClosed: try transport(event)
        case .timerExpired: try timerExpired()
        default: try user(event)
        }
    }

    /// An empty cell.
    private var impossible: ProtocolError { ProtocolError(.impossibleEvent, rule: "PS3.8 9.2.3") }
}

// MARK: What the transport and the timer do

extension AssociationState.Phase {
    private func transport(_ event: AssociationEvent) throws(ProtocolError) -> AssociationState.Transition {
        switch (event, self) {
        case (.connected, .awaitingConnection(let request)):
            return (.awaitingReply(request), .send(.ae2, .associateRequest(request)))
        case (.accepted, .idle):
            return (.awaitingRequest, AssociationAction(.ae5, timer: .start))
        case (.connectionClosed, .idle):
            throw impossible
        case (.connectionClosed, .awaitingRequest):
            return (.idle, AssociationAction(.aa5, timer: .stop))
        case (.connectionClosed, .awaitingClose):
            return (.idle, AssociationAction(.ar5, timer: .stop))
        case (.connectionClosed, _):
            return (.idle, .indicate(.aa4, .providerAborted(.notSpecified)))
        default:
            throw impossible
        }
    }

    private func timerExpired() throws(ProtocolError) -> AssociationState.Transition {
        switch self {
        case .awaitingRequest, .awaitingClose: (.idle, AssociationAction(.aa2, timer: .stop, closes: true))
        default: throw impossible
        }
    }
}

// MARK: What the user does

extension AssociationState.Phase {
    private func user(_ event: AssociationEvent) throws(ProtocolError) -> AssociationState.Transition {
        switch (event, self) {
        case (.associate(let request), .idle):
            return (.awaitingConnection(request), AssociationAction(.ae1, opens: true))
        case (.accept(let accept), .awaitingLocalAnswer):
            return (.established(.acceptor), .send(.ae7, .associateAccept(accept)))
        case (.reject(let rejection), .awaitingLocalAnswer):
            return (.awaitingClose, .send(.ae8, .associateReject(rejection), timer: .start))
        case (.sendData, .established):
            return (self, AssociationAction(.dt1))
        case (.sendData, .awaitingLocalReleaseAnswer):
            return (self, AssociationAction(.ar7))
        case (.release, .established(let role)):
            return (.awaitingReleaseReply(role), .send(.ar1, .releaseRequest))
        case (.agreeToRelease, .awaitingLocalReleaseAnswer), (.agreeToRelease, .collisionAcceptorAwaitingLocalAnswer):
            return (.awaitingClose, .send(.ar4, .releaseReply, timer: .start))
        case (.agreeToRelease, .collisionRequestorAwaitingLocalAnswer):
            return (.collisionRequestorAwaitingReply, .send(.ar9, .releaseReply))
        case (.abort, _):
            return try abort()
        default:
            throw impossible
        }
    }

    private func abort() throws(ProtocolError) -> AssociationState.Transition {
        switch self {
        case .idle, .awaitingRequest, .awaitingClose: throw impossible
        case .awaitingConnection: (.idle, AssociationAction(.aa2, timer: .stop, closes: true))
        default: (.awaitingClose, .send(.aa1, .abort(.user), timer: .start))
        }
    }
}

// MARK: What the peer does

extension AssociationState.Phase {
    private func received(_ pdu: PDU) throws(ProtocolError) -> AssociationState.Transition {
        switch pdu {
        case .associateRequest(let request): try receivedRequest(request)
        case .associateAccept(let accept): try receivedAcceptance(accept)
        case .associateReject(let rejection): try receivedRejection(rejection)
        case .data: try receivedData()
        case .releaseRequest: try receivedReleaseRequest()
        case .releaseReply: try receivedReleaseReply()
        case .abort(let abort): try receivedAbort(abort)
        }
    }

    private func receivedRequest(_ request: AssociateRequest) throws(ProtocolError) -> AssociationState.Transition {
        switch self {
        case .awaitingRequest:
            guard request.protocolVersion & 1 == 1 else {
                let rejection = AssociateReject(.permanent, .protocolVersionNotSupported)
                return (.awaitingClose, .send(.ae6, .associateReject(rejection), timer: .start))
            }
            return (.awaitingLocalAnswer, .indicate(.ae6, .associate(request), timer: .stop))
        case .awaitingClose:
            return (self, .send(.aa7, .abort(.provider(.unexpectedPDU))))
        default:
            return try receivedUnexpected(.unexpectedPDU)
        }
    }

    private func receivedAcceptance(_ accept: AssociateAccept) throws(ProtocolError) -> AssociationState.Transition {
        guard case .awaitingReply(let request) = self else { return try receivedUnexpected(.unexpectedPDU) }
        do throws(ProtocolError) {
            let contexts = try request.contexts(answeredBy: accept)
            return (.established(.requestor), .indicate(.ae3, .accepted(accept, contexts)))
        } catch {
            // An acceptance that contradicts the request is an invalid PDU.
            return try receivedUnexpected(error.abortReason, isInvalid: true)
        }
    }

    private func receivedRejection(_ rejection: AssociateReject) throws(ProtocolError) -> AssociationState.Transition {
        guard case .awaitingReply = self else { return try receivedUnexpected(.unexpectedPDU) }
        return (.idle, .indicate(.ae4, .rejected(rejection), closes: true))
    }

    func receivedData() throws(ProtocolError) -> AssociationState.Transition {
        switch self {
        case .established: (self, .indicate(.dt2, .data))
        case .awaitingReleaseReply: (self, .indicate(.ar6, .data))
        default: try receivedUnexpected(.unexpectedPDU)
        }
    }

    private func receivedReleaseRequest() throws(ProtocolError) -> AssociationState.Transition {
        switch self {
        case .established: (.awaitingLocalReleaseAnswer, .indicate(.ar2, .release))
        case .awaitingReleaseReply(.requestor):
            (.collisionRequestorAwaitingLocalAnswer, .indicate(.ar8, .releaseCollision))
        case .awaitingReleaseReply(.acceptor):
            (.collisionAcceptorAwaitingReply, .indicate(.ar8, .releaseCollision))
        default: try receivedUnexpected(.unexpectedPDU)
        }
    }

    private func receivedReleaseReply() throws(ProtocolError) -> AssociationState.Transition {
        switch self {
        case .awaitingReleaseReply, .collisionRequestorAwaitingReply:
            (.idle, .indicate(.ar3, .released, closes: true))
        case .collisionAcceptorAwaitingReply:
            (.collisionAcceptorAwaitingLocalAnswer, .indicate(.ar10, .released))
        default: try receivedUnexpected(.unexpectedPDU)
        }
    }

    private func receivedAbort(_ abort: Abort) throws(ProtocolError) -> AssociationState.Transition {
        switch self {
        case .idle, .awaitingConnection:
            throw impossible
        case .awaitingRequest, .awaitingClose:
            return (.idle, AssociationAction(.aa2, timer: .stop, closes: true))
        default:
            let indication: AssociationAction.Indication =
                abort.source == .provider ? .providerAborted(abort.reason) : .aborted(abort)
            return (.idle, .indicate(.aa3, indication, closes: true))
        }
    }

    /// A PDU that does not belong here, or none at all.
    private func receivedUnexpected(
        _ reason: AbortReason, isInvalid: Bool = false
    ) throws(ProtocolError) -> AssociationState.Transition {
        switch self {
        case .idle, .awaitingConnection:
            throw impossible
        case .awaitingRequest:
            return (.awaitingClose, .send(.aa1, .abort(.user), timer: .start))
        case .awaitingClose where isInvalid:
            return (self, .send(.aa7, .abort(.provider(reason))))
        case .awaitingClose:
            return (self, AssociationAction(.aa6))
        default:
            var action = AssociationAction.send(.aa8, .abort(.provider(reason)), timer: .start)
            action.indication = .providerAborted(reason)
            return (.awaitingClose, action)
        }
    }
}

extension AssociationAction {
    init(_ number: Number, timer: TimerChange = .none, opens: Bool = false, closes: Bool = false) {
        self.init(number)
        self.timer = timer
        opensConnection = opens
        closesConnection = closes
    }

    static func send(_ number: Number, _ pdu: PDU, timer: TimerChange = .none) -> AssociationAction {
        var action = AssociationAction(number, timer: timer)
        action.pdu = pdu
        return action
    }

    static func indicate(
        _ number: Number, _ indication: Indication, timer: TimerChange = .none, closes: Bool = false
    ) -> AssociationAction {
        var action = AssociationAction(number, timer: timer, closes: closes)
        action.indication = indication
        return action
    }
}
