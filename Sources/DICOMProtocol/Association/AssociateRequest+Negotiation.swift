import DICOMCore

extension AssociateRequest {
    /// A request that numbers the proposed contexts 1, 3, 5 …, and proposes their roles.
    ///
    /// - Throws: `ProtocolError` with `.tooManyContexts` for more than 128.
    public init(
        calling: AETitle, called: AETitle, proposing proposals: [PresentationContextProposal],
        userInformation: UserInformation
    ) throws(ProtocolError) {
        guard proposals.count <= 128 else { throw ProtocolError(.tooManyContexts, rule: "PS3.8 9.3.2.2") }
        var information = userInformation
        var roles: [UID: Set<ServiceRole>] = [:]
        for selection in information.roleSelections { roles[selection.sopClassUID] = [] }
        // One item for a SOP Class: what any of its contexts wants.
        for proposal in proposals {
            guard let wanted = proposal.roles else { continue }
            roles[proposal.abstractSyntax, default: []].formUnion(wanted)
        }
        var isTold = Set(information.roleSelections.map(\.sopClassUID))
        for proposal in proposals where proposal.roles != nil && isTold.insert(proposal.abstractSyntax).inserted {
            let wanted = roles[proposal.abstractSyntax] ?? []
            information.roleSelections.append(
                RoleSelection(
                    sopClassUID: proposal.abstractSyntax, isSCU: wanted.contains(.scu), isSCP: wanted.contains(.scp)))
        }
        self.init(
            calling: calling, called: called,
            presentationContexts: proposals.enumerated().map { place, proposal in
                ProposedPresentationContext(
                    id: UInt8(2 * place + 1), abstractSyntax: proposal.abstractSyntax,
                    transferSyntaxes: proposal.transferSyntaxes)
            },
            userInformation: information)
    }

    /// What an acceptance makes of this request.
    ///
    /// A context that it does not mention is not accepted; of roles no more is agreed than was proposed.
    ///
    /// - Throws: `ProtocolError` with `.unproposedAnswer` where it accepts a context or a transfer syntax that was not
    ///   proposed.
    public func contexts(answeredBy accept: AssociateAccept) throws(ProtocolError) -> PresentationContexts {
        var proposals: [UInt8: ProposedPresentationContext] = [:]
        for proposal in presentationContexts { proposals[proposal.id] = proposal }
        var accepted: [PresentationContext] = []
        for answer in accept.presentationContexts {
            guard let proposal = proposals[answer.id] else {
                throw ProtocolError(.unproposedAnswer, rule: "PS3.8 9.3.3.2")
            }
            guard answer.result == .acceptance else { continue }
            guard let transferSyntax = answer.transferSyntax, proposal.transferSyntaxes.contains(transferSyntax) else {
                throw ProtocolError(.unproposedAnswer, rule: "PS3.8 9.3.3.2")
            }
            let (isSCU, isSCP) = roles(of: proposal.abstractSyntax, answeredBy: accept)
            accepted.append(
                PresentationContext(
                    id: answer.id, abstractSyntax: proposal.abstractSyntax, transferSyntax: transferSyntax,
                    requestorIsSCU: isSCU, requestorIsSCP: isSCP))
        }
        return PresentationContexts(accepted)
    }

    /// The requestor's roles: the default where either side says nothing (PS3.7 D.3.3.4).
    private func roles(of sopClass: UID, answeredBy accept: AssociateAccept) -> (isSCU: Bool, isSCP: Bool) {
        guard let proposed = userInformation.roleSelections.first(where: { $0.sopClassUID == sopClass }),
            let answered = accept.userInformation.roleSelections.first(where: { $0.sopClassUID == sopClass })
        else { return (true, false) }
        return (proposed.isSCU && answered.isSCU, proposed.isSCP && answered.isSCP)
    }
}
