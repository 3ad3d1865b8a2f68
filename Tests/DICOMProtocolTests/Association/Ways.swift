import DICOMCore
import DICOMProtocol

/// Events that lead a machine into a state.
struct Way: Sendable {
    let events: [AssociationEvent]

    func machine() throws -> AssociationState {
        var machine = AssociationState()
        for event in events { _ = try machine.handle(event) }
        return machine
    }
}

enum Ways {
    static let request = AssociateRequest(
        calling: "MODALITY", called: "ARCHIVE",
        presentationContexts: [
            ProposedPresentationContext(
                id: 1, abstractSyntax: "1.2.840.10008.1.1", transferSyntaxes: ["1.2.840.10008.1.2"])
        ],
        userInformation: UserInformation(maximumLength: 16_384, implementationClassUID: "1.2.3"))

    static let acceptance = AssociateAccept(
        answering: request,
        presentationContexts: [
            AnsweredPresentationContext(id: 1, result: .acceptance, transferSyntax: "1.2.840.10008.1.2")
        ],
        userInformation: UserInformation(maximumLength: 16_384, implementationClassUID: "1.2.4"))

    static let rejection = AssociateReject(.transient, .localLimitExceeded)

    private static let asRequestor: [AssociationEvent] = [
        .associate(request), .connected, .received(.associateAccept(acceptance)),
    ]
    private static let asAcceptor: [AssociationEvent] = [
        .accepted, .received(.associateRequest(request)), .accept(acceptance),
    ]

    /// The ways into a state: where both roles come there, the requestor's first.
    static func into(_ state: Int) -> [Way] {
        let both = [asRequestor, asAcceptor]
        let ways: [[AssociationEvent]] =
            switch state {
            case 1: [[]]
            case 2: [[.accepted]]
            case 3: [[.accepted, .received(.associateRequest(request))]]
            case 4: [[.associate(request)]]
            case 5: [[.associate(request), .connected]]
            case 6: both
            case 7: both.map { $0 + [.release] }
            case 8: both.map { $0 + [.received(.releaseRequest)] }
            case 9: [asRequestor + [.release, .received(.releaseRequest)]]
            case 10: [asAcceptor + [.release, .received(.releaseRequest)]]
            case 11: [asRequestor + [.release, .received(.releaseRequest), .agreeToRelease]]
            case 12: [asAcceptor + [.release, .received(.releaseRequest), .received(.releaseReply)]]
            default: both.map { $0 + [.abort] } + [[.accepted, .received(.releaseRequest)]]
            }
        return ways.map(Way.init)
    }

    /// The forms of an event.
    static func events(_ number: Int) -> [AssociationEvent] {
        var oldVersion = request
        oldVersion.protocolVersion = 0
        let item = PresentationDataValues.Item(contextID: 1, isCommand: false, isLast: true, payload: [1, 2])
        return switch number {
        case 1: [.associate(request)]
        case 2: [.connected]
        case 3: [.received(.associateAccept(acceptance))]
        case 4: [.received(.associateReject(rejection))]
        case 5: [.accepted]
        case 6: [.received(.associateRequest(request)), .received(.associateRequest(oldVersion))]
        case 7: [.accept(acceptance)]
        case 8: [.reject(rejection)]
        case 9: [.sendData]
        case 10: [.receivedData, .received(.data(PresentationDataValues([item])))]
        case 11: [.release]
        case 12: [.received(.releaseRequest)]
        case 13: [.received(.releaseReply)]
        case 14: [.agreeToRelease]
        case 15: [.abort]
        case 16: [.received(.abort(.user)), .received(.abort(.provider(.unexpectedPDU)))]
        case 17: [.connectionClosed]
        case 18: [.timerExpired]
        default: [.receivedInvalid(.unrecognizedPDU)]
        }
    }
}
