import DICOMCore

extension AcceptorPolicy {
    /// Decides about a request (PS3.8 9.3.3, 9.3.4).
    ///
    /// It is rejected for its protocol version, its application context, its titles; a presentation context that cannot
    /// be taken is answered with its result, and the association stands even with none accepted.
    public func answer(to request: AssociateRequest) -> Answer {
        if let reason = reasonToReject(request) { return .reject(AssociateReject(.permanent, reason)) }
        let roles = roles(for: request)
        var answers: [AnsweredPresentationContext] = []
        var accepted: [PresentationContext] = []
        for proposed in request.presentationContexts {
            let answer = self.answer(to: proposed)
            answers.append(answer)
            guard answer.result == .acceptance, let transferSyntax = answer.transferSyntax else { continue }
            let role = roles[proposed.abstractSyntax]
            accepted.append(
                PresentationContext(
                    id: proposed.id, abstractSyntax: proposed.abstractSyntax, transferSyntax: transferSyntax,
                    requestorIsSCU: role?.isSCU ?? true, requestorIsSCP: role?.isSCP ?? false))
        }
        let accept = AssociateAccept(
            answering: request, presentationContexts: answers, userInformation: information(for: request, roles))
        return .accept(accept, PresentationContexts(accepted))
    }

    private func reasonToReject(_ request: AssociateRequest) -> AssociateReject.Reason? {
        if request.protocolVersion & 1 == 0 { return .protocolVersionNotSupported }
        if request.applicationContext != AssociateRequest.dicomApplicationContext {
            return .applicationContextNotSupported
        }
        if let calledAETitles, !calledAETitles.contains(request.calledAETitle) { return .calledAETitleNotRecognized }
        if let callingAETitles, !callingAETitles.contains(request.callingAETitle) {
            return .callingAETitleNotRecognized
        }
        return nil
    }

    private func support(of abstractSyntax: UID) -> AbstractSyntaxSupport? {
        if let support = abstractSyntaxes[abstractSyntax] { return support }
        return UIDRegistry.entry(for: abstractSyntax) == nil ? otherAbstractSyntaxes : nil
    }

    private func answer(to proposed: ProposedPresentationContext) -> AnsweredPresentationContext {
        guard let support = support(of: proposed.abstractSyntax) else {
            return AnsweredPresentationContext(
                id: proposed.id, result: .abstractSyntaxNotSupported, transferSyntax: proposed.transferSyntaxes.first)
        }
        guard let chosen = choose(among: proposed.transferSyntaxes, support) else {
            return AnsweredPresentationContext(
                id: proposed.id, result: .transferSyntaxesNotSupported, transferSyntax: proposed.transferSyntaxes.first)
        }
        return AnsweredPresentationContext(id: proposed.id, result: .acceptance, transferSyntax: chosen)
    }

    private func choose(among proposed: [UID], _ support: AbstractSyntaxSupport) -> UID? {
        guard let ours = support.transferSyntaxes else { return proposed.first }
        switch preference {
        case .requestor: return proposed.first { ours.contains($0) }
        case .acceptor: return ours.first { proposed.contains($0) }
        }
    }

    /// What is agreed of the proposed roles: no more than was proposed (PS3.7 D.3.3.4).
    private func roles(for request: AssociateRequest) -> [UID: RoleSelection] {
        var roles: [UID: RoleSelection] = [:]
        for proposed in request.userInformation.roleSelections where roles[proposed.sopClassUID] == nil {
            guard let support = support(of: proposed.sopClassUID) else { continue }
            roles[proposed.sopClassUID] = RoleSelection(
                sopClassUID: proposed.sopClassUID, isSCU: proposed.isSCU && support.acceptsRequestorAsSCU,
                isSCP: proposed.isSCP && support.acceptsRequestorAsSCP)
        }
        return roles
    }

    private func information(for request: AssociateRequest, _ roles: [UID: RoleSelection]) -> UserInformation {
        var information = userInformation
        information.roleSelections = roles.values.sorted { $0.sopClassUID < $1.sopClassUID }
        information.extendedNegotiations = request.userInformation.extendedNegotiations.compactMap { proposed in
            extendedNegotiation(proposed).map {
                SOPClassExtendedNegotiation(sopClassUID: proposed.sopClassUID, applicationInformation: $0)
            }
        }
        information.commonExtendedNegotiations = []
        information.userIdentity = nil
        // A window is answered only where one was proposed, and with no more than that.
        information.asynchronousOperations = request.userInformation.asynchronousOperations.map { proposed in
            let ours = userInformation.asynchronousOperations ?? .one
            return AsynchronousOperationsWindow(
                invoked: Self.lesser(proposed.invoked, ours.performed),
                performed: Self.lesser(proposed.performed, ours.invoked))
        }
        return information
    }

    /// Where 0 is no limit.
    private static func lesser(_ left: UInt16, _ right: UInt16) -> UInt16 {
        left == 0 ? right : right == 0 ? left : min(left, right)
    }
}
