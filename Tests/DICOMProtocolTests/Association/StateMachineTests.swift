import DICOMCore
import DICOMProtocol
import Testing

/// One cell of PS3.8 Table 9-10.
struct StateTableCell: Sendable, CustomTestStringConvertible {
    let event: Int
    let state: Int
    let action: String
    let next: [Int]

    var testDescription: String { "Evt\(event) in Sta\(state): \(action)" }
}

@Suite("Upper layer state machine (PS3.8 Table 9-10)")
struct StateMachineTests {
    /// Every event in every state: the table's cells, and the impossible ones.
    static let cells: [StateTableCell] = (1...19).flatMap { event in
        (1...13).map { state in
            stateTable.first { $0.event == event && $0.state == state }
                ?? StateTableCell(event: event, state: state, action: "impossible", next: [state])
        }
    }

    @Test("the fixture holds 123 cells of 247")
    func fixtureIsWhole() {
        #expect(stateTable.count == 123)
        #expect(Self.cells.count == 247)
        #expect(Self.cells.filter { $0.action == "impossible" }.count == 124)
    }

    @Test("does what the table says, in every cell", arguments: cells)
    func cell(_ cell: StateTableCell) throws {
        var reached: Set<Int> = []
        for way in Ways.into(cell.state) {
            for event in Ways.events(cell.event) {
                var machine = try way.machine()
                #expect(machine.number.rawValue == cell.state)
                #expect(event.number == cell.event)
                guard cell.action != "impossible" else {
                    #expect(throws: ProtocolError(.impossibleEvent, rule: "PS3.8 9.2.3")) {
                        try machine.handle(event)
                    }
                    #expect(machine.number.rawValue == cell.state)
                    continue
                }
                let action = try machine.handle(event)
                #expect(action.number.rawValue == cell.action)
                #expect(cell.next.contains(machine.number.rawValue))
                reached.insert(machine.number.rawValue)
            }
        }
        if cell.action != "impossible" { #expect(reached == Set(cell.next)) }
    }

    @Test("takes each action's steps as PS3.8 Tables 9-6 to 9-9 list them", arguments: cells)
    func steps(_ cell: StateTableCell) throws {
        guard cell.action != "impossible" else { return }
        for way in Ways.into(cell.state) {
            for event in Ways.events(cell.event) {
                var machine = try way.machine()
                let action = try machine.handle(event)
                let isAccepted = machine.number != .awaitingClose
                #expect(action.timer == Self.timer(cell.action, isAccepted))
                #expect(action.opensConnection == (cell.action == "AE-1"))
                #expect(action.closesConnection == ["AE-4", "AR-3", "AA-2", "AA-3"].contains(cell.action))
                #expect(action.pdu?.type == Self.pdu(cell.action, isAccepted))
                #expect(action.sendsData == ["DT-1", "AR-7"].contains(cell.action))
                #expect((action.indication != nil) == Self.indicates(cell.action, isAccepted))
            }
        }
    }

    private static func timer(_ action: String, _ isAccepted: Bool) -> AssociationAction.TimerChange {
        switch action {
        case "AE-5", "AE-8", "AR-4", "AA-1", "AA-8": .start
        case "AE-6": isAccepted ? .stop : .start
        case "AR-5", "AA-2", "AA-5": .stop
        default: .none
        }
    }

    private static func pdu(_ action: String, _ isAccepted: Bool) -> PDUType? {
        switch action {
        case "AE-2": .associateRequest
        case "AE-6": isAccepted ? nil : .associateReject
        case "AE-7": .associateAccept
        case "AE-8": .associateReject
        case "AR-1": .releaseRequest
        case "AR-4", "AR-9": .releaseReply
        case "AA-1", "AA-7", "AA-8": .abort
        default: nil
        }
    }

    private static func indicates(_ action: String, _ isAccepted: Bool) -> Bool {
        switch action {
        case "AE-6": isAccepted
        case "AE-3", "AE-4", "DT-2", "AR-2", "AR-3", "AR-6", "AR-8", "AR-10", "AA-3", "AA-4", "AA-8": true
        default: false
        }
    }
}

@Suite("Upper layer state machine, what its actions carry")
struct StateMachineContentTests {
    @Test("an acceptance of a context that was not proposed is an invalid PDU: AA-8")
    func contradictoryAcceptance() throws {
        var machine = try Ways.into(5)[0].machine()
        var accept = Ways.acceptance
        accept.presentationContexts[0].id = 77
        let action = try machine.handle(.received(.associateAccept(accept)))
        #expect(action.number == .aa8)
        #expect(action.pdu == .abort(.provider(.unexpectedPDUParameter)))
        #expect(machine.number == .awaitingClose)
    }

    @Test("a request of another protocol version is rejected by the provider, and the timer runs on")
    func protocolVersion() throws {
        var machine = try Ways.into(2)[0].machine()
        var request = Ways.request
        request.protocolVersion = 2
        let action = try machine.handle(.received(.associateRequest(request)))
        #expect(action.number == .ae6)
        #expect(action.pdu == .associateReject(AssociateReject(.permanent, .protocolVersionNotSupported)))
        #expect(action.timer == .start)
    }

    @Test("a version field with more bits than bit 0 is version 1 too")
    func laterVersionToo() throws {
        var machine = try Ways.into(2)[0].machine()
        var request = Ways.request
        request.protocolVersion = 3
        let action = try machine.handle(.received(.associateRequest(request)))
        #expect(action.indication == .associate(request))
    }

    @Test("an abort tells whether the user or the provider aborted")
    func abortSource() throws {
        var first = try Ways.into(6)[0].machine()
        #expect(try first.handle(.received(.abort(.user))).indication == .aborted(.user))
        var second = try Ways.into(6)[0].machine()
        let abort = Abort.provider(.unexpectedPDU)
        #expect(try second.handle(.received(.abort(abort))).indication == .providerAborted(.unexpectedPDU))
    }

    @Test("what is no PDU is answered with its reason")
    func invalidReason() throws {
        var machine = try Ways.into(6)[0].machine()
        let action = try machine.handle(.receivedInvalid(.invalidPDUParameterValue))
        #expect(action.pdu == .abort(.provider(.invalidPDUParameterValue)))
    }

    @Test("data parts of one PDU leave the state as it is")
    func dataParts() throws {
        var machine = try Ways.into(6)[0].machine()
        for _ in 0..<1000 { #expect(try machine.handle(.receivedData).indication == .data) }
        #expect(machine.number == .established)
    }

    @Test("both sides of a release collision come to an end")
    func collision() throws {
        var requestor = try Ways.into(7)[0].machine()
        var acceptor = try Ways.into(7)[1].machine()
        #expect(try requestor.handle(.received(.releaseRequest)).indication == .releaseCollision)
        #expect(try acceptor.handle(.received(.releaseRequest)).indication == .releaseCollision)
        #expect(try requestor.handle(.agreeToRelease).pdu == .releaseReply)
        #expect(try acceptor.handle(.received(.releaseReply)).indication == .released)
        #expect(try acceptor.handle(.agreeToRelease).pdu == .releaseReply)
        let last = try requestor.handle(.received(.releaseReply))
        #expect(last.indication == .released)
        #expect(last.closesConnection)
        #expect(try acceptor.handle(.connectionClosed).number == .ar5)
        #expect(requestor.number == .idle)
        #expect(acceptor.number == .idle)
    }
}
