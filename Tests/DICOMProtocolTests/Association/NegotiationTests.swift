import DICOMCore
import DICOMProtocol
import Testing

private let ct: UID = "1.2.840.10008.5.1.4.1.1.2"
private let verification: UID = "1.2.840.10008.1.1"
private let implicit: UID = "1.2.840.10008.1.2"
private let explicit: UID = "1.2.840.10008.1.2.1"
private let jpeg: UID = "1.2.840.10008.1.2.4.70"

private func request(
    _ proposals: [PresentationContextProposal], _ information: UserInformation = UserInformation(maximumLength: 16_384)
) throws -> AssociateRequest {
    try AssociateRequest(calling: "MODALITY", called: "ARCHIVE", proposing: proposals, userInformation: information)
}

private let policy = AcceptorPolicy(
    abstractSyntaxes: [
        verification: .init(transferSyntaxes: [implicit]),
        ct: .init(transferSyntaxes: [explicit, implicit], acceptsRequestorAsSCP: true),
    ],
    userInformation: UserInformation(maximumLength: 65_536, implementationClassUID: "1.2.3"))

@Suite("Negotiation, acceptor (PS3.8 9.3.3, PS3.7 D.3)")
struct AcceptorPolicyTests {
    @Test("answers each context for itself")
    func eachContext() throws {
        let request = try request([
            PresentationContextProposal(verification, transferSyntaxes: [implicit]),
            PresentationContextProposal(ct, transferSyntaxes: [jpeg]),
            PresentationContextProposal("1.2.3.4", transferSyntaxes: [implicit]),
            PresentationContextProposal(ct, transferSyntaxes: []),
        ])
        guard case .accept(let accept, let contexts) = policy.answer(to: request) else {
            Issue.record("rejected")
            return
        }
        #expect(
            accept.presentationContexts.map(\.result) == [
                .acceptance, .transferSyntaxesNotSupported, .abstractSyntaxNotSupported, .transferSyntaxesNotSupported,
            ])
        #expect(accept.presentationContexts.map(\.id) == [1, 3, 5, 7])
        #expect(accept.userInformation.maximumLength == 65_536)
        #expect(contexts.map(\.id) == [1])
        #expect(try request.contexts(answeredBy: accept) == contexts)
    }

    @Test("stands with every context refused")
    func noneAccepted() throws {
        let request = try request([PresentationContextProposal("1.2.3.4", transferSyntaxes: [implicit])])
        guard case .accept(_, let contexts) = policy.answer(to: request) else {
            Issue.record("rejected")
            return
        }
        #expect(contexts.isEmpty)
    }

    @Test(
        "takes the requestor's order of transfer syntaxes, or its own",
        arguments: [
            (AcceptorPolicy.Preference.requestor, implicit), (.acceptor, explicit),
        ])
    func preference(preference: AcceptorPolicy.Preference, chosen: UID) throws {
        var policy = policy
        policy.preference = preference
        let request = try request([PresentationContextProposal(ct, transferSyntaxes: [jpeg, implicit, explicit])])
        guard case .accept(_, let contexts) = policy.answer(to: request) else { return }
        #expect(contexts[id: 1]?.transferSyntax == chosen)
    }

    @Test("takes any transfer syntax and any abstract syntax where told to")
    func promiscuous() throws {
        var policy = policy
        policy.otherAbstractSyntaxes = .init(transferSyntaxes: nil)
        let request = try request([PresentationContextProposal("1.2.3.4", transferSyntaxes: ["1.2.3.5", implicit])])
        guard case .accept(_, let contexts) = policy.answer(to: request) else { return }
        #expect(contexts.first?.transferSyntax == "1.2.3.5")
    }

    @Test("takes no SOP class of the standard for an unknown one")
    func standardButNotServed() throws {
        var policy = policy
        policy.otherAbstractSyntaxes = .init(transferSyntaxes: nil)
        let worklist: UID = "1.2.840.10008.5.1.4.31"
        let request = try request([PresentationContextProposal(worklist, transferSyntaxes: [implicit])])
        guard case .accept(let accept, let contexts) = policy.answer(to: request) else { return }
        #expect(accept.presentationContexts.map(\.result) == [.abstractSyntaxNotSupported])
        #expect(contexts.first == nil)
    }

    struct Rejected: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let change: @Sendable (inout AssociateRequest, inout AcceptorPolicy) -> Void
        let reason: AssociateReject.Reason
    }

    static let rejected: [Rejected] = [
        Rejected(
            testDescription: "a called title that is not ours", change: { $1.calledAETitles = ["OTHER"] },
            reason: .calledAETitleNotRecognized),
        Rejected(
            testDescription: "a calling title that may not call", change: { $1.callingAETitles = [] },
            reason: .callingAETitleNotRecognized),
        Rejected(
            testDescription: "another application context",
            change: { request, _ in request.applicationContext = "1.2" },
            reason: .applicationContextNotSupported),
        Rejected(
            testDescription: "no application context", change: { request, _ in request.applicationContext = "" },
            reason: .applicationContextNotSupported),
        Rejected(
            testDescription: "another protocol version", change: { request, _ in request.protocolVersion = 0xFFFE },
            reason: .protocolVersionNotSupported),
    ]

    @Test("rejects for good, with the reason of PS3.8 Table 9-21", arguments: rejected)
    func rejects(rejected: Rejected) throws {
        var request = try request([PresentationContextProposal(verification, transferSyntaxes: [implicit])])
        var policy = policy
        rejected.change(&request, &policy)
        #expect(policy.answer(to: request) == .reject(AssociateReject(.permanent, rejected.reason)))
    }

    @Test("takes titles that it knows")
    func knownTitles() throws {
        var policy = policy
        policy.calledAETitles = ["ARCHIVE"]
        policy.callingAETitles = ["MODALITY"]
        let request = try request([])
        guard case .accept = policy.answer(to: request) else {
            Issue.record("rejected")
            return
        }
    }

    @Test("agrees to no more roles than were proposed and are supported")
    func roles() throws {
        let request = try request([
            PresentationContextProposal(ct, transferSyntaxes: [explicit], roles: [.scp]),
            PresentationContextProposal(verification, transferSyntaxes: [implicit], roles: [.scu, .scp]),
            PresentationContextProposal("1.2.3", transferSyntaxes: [implicit], roles: [.scp]),
        ])
        #expect(request.userInformation.roleSelections.count == 3)
        guard case .accept(let accept, let contexts) = policy.answer(to: request) else { return }
        #expect(
            Set(accept.userInformation.roleSelections) == [
                RoleSelection(sopClassUID: ct, isSCU: false, isSCP: true),
                RoleSelection(sopClassUID: verification, isSCU: true, isSCP: false),
            ])
        let store = try #require(contexts[id: 1])
        #expect(store.allows(.scp, for: .requestor))
        #expect(store.allows(.scu, for: .acceptor))
        #expect(!store.allows(.scu, for: .requestor))
        #expect(contexts.first(ct) == nil)
        #expect(contexts.first(ct, as: .scu, for: .acceptor)?.id == 1)
        #expect(try request.contexts(answeredBy: accept) == contexts)
    }

    @Test("without a role selection the requestor is SCU alone")
    func defaultRoles() throws {
        let request = try request([PresentationContextProposal(ct, transferSyntaxes: [explicit])])
        guard case .accept(let accept, let contexts) = policy.answer(to: request) else { return }
        #expect(accept.userInformation.roleSelections.isEmpty)
        #expect(contexts[id: 1]?.allows(.scu, for: .requestor) == true)
        #expect(contexts[id: 1]?.allows(.scp, for: .acceptor) == true)
        #expect(contexts[id: 1]?.allows(.scu, for: .acceptor) == false)
    }

    static let windows: [(proposed: (UInt16, UInt16)?, ours: (UInt16, UInt16)?, agreed: (UInt16, UInt16)?)] = [
        (nil, (5, 5), nil), ((8, 1), nil, (1, 1)), ((8, 1), (1, 4), (4, 1)), ((0, 0), (2, 3), (3, 2)),
        ((2, 0), (0, 0), (2, 0)),
    ]

    @Test("agrees to a window only where one was proposed, and to the lesser", arguments: windows)
    func window(proposed: (UInt16, UInt16)?, ours: (UInt16, UInt16)?, agreed: (UInt16, UInt16)?) throws {
        func window(_ pair: (UInt16, UInt16)?) -> AsynchronousOperationsWindow? {
            pair.map { AsynchronousOperationsWindow(invoked: $0.0, performed: $0.1) }
        }
        var policy = policy
        policy.userInformation.asynchronousOperations = window(ours)
        let request = try request([], UserInformation(asynchronousOperations: window(proposed)))
        guard case .accept(let accept, _) = policy.answer(to: request) else { return }
        #expect(accept.userInformation.asynchronousOperations == window(agreed))
    }

    @Test("answers the extended negotiations that it knows, and returns nobody's identity")
    func extended() throws {
        var policy = policy
        policy.extendedNegotiation = { $0.sopClassUID == ct ? [1] : nil }
        let request = try request(
            [],
            UserInformation(
                extendedNegotiations: [
                    SOPClassExtendedNegotiation(sopClassUID: ct, applicationInformation: [1, 1]),
                    SOPClassExtendedNegotiation(sopClassUID: "1.2", applicationInformation: [1]),
                ],
                userIdentity: .username("reader")))
        guard case .accept(let accept, _) = policy.answer(to: request) else { return }
        #expect(
            accept.userInformation.extendedNegotiations == [
                SOPClassExtendedNegotiation(sopClassUID: ct, applicationInformation: [1])
            ])
        #expect(accept.userInformation.userIdentity == nil)
    }
}

@Suite("Negotiation, requestor (PS3.8 9.3.3.2)")
struct RequestorTests {
    @Test("numbers contexts with the odd identifiers, 128 of them")
    func numbers() throws {
        let proposal = PresentationContextProposal(ct, transferSyntaxes: [explicit])
        let full = try request([PresentationContextProposal](repeating: proposal, count: 128))
        #expect(full.presentationContexts.map(\.id) == Array(stride(from: 1, through: 255, by: 2)))
        #expect(throws: ProtocolError(.tooManyContexts, rule: "PS3.8 9.3.2.2")) {
            try request([PresentationContextProposal](repeating: proposal, count: 129))
        }
    }

    static let contradictions: [(name: String, answer: AnsweredPresentationContext)] = [
        ("a context that was not proposed", .init(id: 5, result: .acceptance, transferSyntax: explicit)),
        ("a transfer syntax that was not proposed", .init(id: 1, result: .acceptance, transferSyntax: jpeg)),
        ("an acceptance of no transfer syntax", .init(id: 1, result: .acceptance, transferSyntax: nil)),
        ("a refusal of what was not proposed", .init(id: 5, result: .noReason, transferSyntax: nil)),
    ]

    @Test("refuses an answer to what was not proposed", arguments: contradictions)
    func contradicts(name: String, answer: AnsweredPresentationContext) throws {
        let request = try request([PresentationContextProposal(ct, transferSyntaxes: [explicit])])
        let accept = AssociateAccept(
            answering: request, presentationContexts: [answer], userInformation: UserInformation())
        #expect(throws: ProtocolError(.unproposedAnswer, rule: "PS3.8 9.3.3.2")) {
            try request.contexts(answeredBy: accept)
        }
    }

    @Test("a context without an answer is not accepted; a transfer syntax of a refusal means nothing")
    func unanswered() throws {
        let request = try request([
            PresentationContextProposal(ct, transferSyntaxes: [explicit]),
            PresentationContextProposal(verification, transferSyntaxes: [implicit]),
        ])
        let accept = AssociateAccept(
            answering: request,
            presentationContexts: [.init(id: 1, result: .userRejection, transferSyntax: jpeg)],
            userInformation: UserInformation())
        #expect(try request.contexts(answeredBy: accept).isEmpty)
    }

    @Test("roles that were not proposed are not agreed to")
    func roles() throws {
        let request = try request([PresentationContextProposal(ct, transferSyntaxes: [explicit])])
        let accept = AssociateAccept(
            answering: request, presentationContexts: [.init(id: 1, result: .acceptance, transferSyntax: explicit)],
            userInformation: UserInformation(
                roleSelections: [RoleSelection(sopClassUID: ct, isSCU: false, isSCP: true)]))
        let context = try #require(try request.contexts(answeredBy: accept)[id: 1])
        #expect(context.requestorIsSCU)
        #expect(!context.requestorIsSCP)
    }

    @Test("roles of one SOP Class in several contexts are one item")
    func oneItem() throws {
        let request = try request([
            PresentationContextProposal(ct, transferSyntaxes: [explicit], roles: [.scu]),
            PresentationContextProposal(ct, transferSyntaxes: [implicit], roles: [.scp]),
            PresentationContextProposal(verification, transferSyntaxes: [implicit]),
        ])
        #expect(
            request.userInformation.roleSelections == [RoleSelection(sopClassUID: ct, isSCU: true, isSCP: true)])
    }

    @Test("a peer that says no maximum length is sent what every implementation takes")
    func maximumLength() {
        #expect(UserInformation().peerMaximumLength == 16_384)
        #expect(UserInformation(maximumLength: 0).peerMaximumLength == 0)
    }
}

@Suite("Accepted presentation contexts")
struct PresentationContextsTests {
    static let contexts = PresentationContexts([
        PresentationContext(id: 255, abstractSyntax: ct, transferSyntax: jpeg),
        PresentationContext(id: 1, abstractSyntax: verification, transferSyntax: implicit),
        PresentationContext(id: 3, abstractSyntax: ct, transferSyntax: explicit),
        PresentationContext(id: 3, abstractSyntax: ct, transferSyntax: implicit),
        PresentationContext(id: 4, abstractSyntax: ct, transferSyntax: implicit),
    ])

    @Test("are found by identifier, by abstract syntax, and with its transfer syntax")
    func lookUp() {
        #expect(Self.contexts.map(\.id) == [1, 3, 255])
        #expect(Self.contexts.first(ct)?.id == 3)
        #expect(Self.contexts.first(ct, transferSyntax: jpeg)?.id == 255)
        #expect(Self.contexts.first(ct, transferSyntax: implicit) == nil)
        #expect(Self.contexts[id: 255]?.transferSyntax == jpeg)
        for id in UInt8.min...UInt8.max where ![1, 3, 255].contains(id) { #expect(Self.contexts[id: id] == nil) }
    }
}
