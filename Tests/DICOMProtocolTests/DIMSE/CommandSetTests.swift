import DICOMCore
import DICOMProtocol
import Testing

private let ct: UID = "1.2.840.10008.5.1.4.1.1.2"

/// The command set of a fragment as a peer wrote it, without its message control header.
private func peer(_ bytes: [UInt8]) throws -> CommandSet {
    try CommandSet(decoding: Bytes(Array(bytes.dropFirst())))
}

@Suite("Command sets (PS3.7 6.3.1, E.1)")
struct CommandSetTests {
    static let fromPeer: [(name: String, bytes: [UInt8])] = [
        ("C-STORE-RSP", PeerBytes.storeResponse), ("C-MOVE-RSP", PeerBytes.moveResponse),
        ("C-ECHO-RQ", PeerBytes.echoRequest), ("N-GET-RQ", PeerBytes.attributesRequest),
    ]

    @Test("are written byte for byte as a peer wrote them", arguments: fromPeer)
    func byteForByte(name: String, bytes: [UInt8]) throws {
        #expect(try peer(bytes).encoded() == Array(bytes.dropFirst()))
        #expect(try peer(bytes).field.description == name)
        try peer(bytes).check()
    }

    @Test("C-STORE-RQ is what a peer writes")
    func store() throws {
        let command = CommandSet.storeRequest(
            messageID: 7, sopClassUID: ct, sopInstanceUID: "1.2.3.4.5", priority: .low,
            originator: MoveOriginator(title: "WORKSTATION", messageID: 99))
        #expect(command.encoded() == Array(PeerBytes.storeRequestCommandPDU.dropFirst(12)))
        #expect(command.hasDataSet)
        #expect(command.isStoreRequest)
        #expect(command.moveOriginator == MoveOriginator(title: "WORKSTATION", messageID: 99))
    }

    @Test("C-ECHO-RQ is what a peer writes")
    func echo() {
        #expect(CommandSet.echoRequest(messageID: 1).encoded() == Array(PeerBytes.echoRequest.dropFirst()))
    }

    @Test("N-GET-RQ is what a peer writes")
    func attributes() throws {
        let tags = [AttributeTag(0x2110, 0x0010), AttributeTag(0x2110, 0x0020)]
        let command = CommandSet.attributesRequest(
            messageID: 3, sopClassUID: "1.2.840.10008.5.1.1.16", sopInstanceUID: "1.2.840.10008.5.1.1.17",
            attributes: tags)
        #expect(command.encoded() == Array(PeerBytes.attributesRequest.dropFirst()))
        #expect(try peer(PeerBytes.attributesRequest).attributeIdentifierList == tags)
    }

    @Test("a failed C-STORE-RSP is what a peer writes, and is read with all that comes along")
    func storeResponse() throws {
        var request = CommandSet(.storeRequest)
        request.messageID = 7
        request.affectedSOPClassUID = ct
        request.affectedSOPInstanceUID = "1.2.3.4.5"
        let status = DIMSEStatus(
            .dataSetDoesNotMatchSOPClass, errorComment: "Study UID missing",
            offendingElements: [AttributeTag(0x0020, 0x000D)])
        #expect(CommandSet.response(to: request, status).encoded() == Array(PeerBytes.storeResponse.dropFirst()))
        let read = try peer(PeerBytes.storeResponse)
        #expect(read.status == status)
        #expect(read.messageIDBeingRespondedTo == 7)
        #expect(read.statusOrFailure.description == "failure A900 at (0020,000D): Study UID missing")
    }

    @Test("a C-MOVE-RSP counts its sub-operations as a peer does")
    func moveResponse() throws {
        let counts = SuboperationCounts(remaining: nil, completed: 10, failed: 1, warnings: 2)
        #expect(try peer(PeerBytes.moveResponse).suboperations == counts)
        let request = CommandSet.moveRequest(
            messageID: 12, sopClassUID: "1.2.840.10008.5.1.4.1.2.2.2", destination: "WORKSTATION")
        let response = CommandSet.retrieveResponse(
            to: request, DIMSEStatus(.subOperationsCompleteWithFailures), counts: counts, hasDataSet: true)
        #expect(response.encoded() == Array(PeerBytes.moveResponse.dropFirst()))
    }

    @Test("counts past 16 bits are written as the greatest number")
    func clamped() {
        var command = CommandSet(.moveResponse)
        command.suboperations = SuboperationCounts(remaining: 100_000, completed: 65_535, failed: 0, warnings: 0)
        #expect(command.remainingSuboperations == 65_535)
        #expect(command.completedSuboperations == 65_535)
    }

    @Test("a comment is cut to 64 characters of the default repertoire")
    func comment() {
        var command = CommandSet(.storeResponse)
        command.status = DIMSEStatus(
            .processingFailure, errorComment: "über\\" + String(repeating: "x", count: 100))
        let comment = command.status?.errorComment
        #expect(comment == "?ber/" + String(repeating: "x", count: 59))
    }

    static let requests: [CommandSet] = [
        .echoRequest(messageID: 1), .storeRequest(messageID: 2, sopClassUID: ct, sopInstanceUID: "1.2"),
        .findRequest(messageID: 3, sopClassUID: "1.2"), .getRequest(messageID: 4, sopClassUID: "1.2"),
        .moveRequest(messageID: 5, sopClassUID: "1.2", destination: "DEST"), .cancelRequest(messageID: 5),
        .eventReportRequest(
            messageID: 6, sopClassUID: "1.2", sopInstanceUID: "1.3", eventTypeID: 1, hasDataSet: true),
        .attributesRequest(messageID: 7, sopClassUID: "1.2", sopInstanceUID: "1.3"),
        .setRequest(messageID: 8, sopClassUID: "1.2", sopInstanceUID: "1.3"),
        .actionRequest(messageID: 9, sopClassUID: "1.2", sopInstanceUID: "1.3", actionTypeID: 1, hasDataSet: true),
        .createRequest(messageID: 10, sopClassUID: "1.2", hasDataSet: false),
        .deleteRequest(messageID: 11, sopClassUID: "1.2", sopInstanceUID: "1.3"),
    ]

    @Test("every message has what is mandatory, and lacks it where one is taken away", arguments: requests)
    func mandatory(command: CommandSet) throws {
        try command.check()
        let written = try CommandSet(decoding: Bytes(command.encoded()))
        #expect(written == command)
        let response = CommandSet.response(to: command, .success)
        if command.field != .cancelRequest {
            try response.check()
            #expect(response.messageIDBeingRespondedTo == command.messageID)
            #expect(response.field.rawValue == command.field.rawValue | 0x8000)
        }
        var identifiers: [WritableKeyPath<CommandSet, UInt16?>] = [\.messageID, \.messageIDBeingRespondedTo]
        identifiers += [\.eventTypeID, \.actionTypeID]
        for path in identifiers where command[keyPath: path] != nil {
            var lacking = command
            lacking[keyPath: path] = nil
            #expect(throws: ProtocolError.self) { try lacking.check() }
        }
        let uids: [WritableKeyPath<CommandSet, UID?>] = [
            \.affectedSOPClassUID, \.requestedSOPClassUID, \.affectedSOPInstanceUID, \.requestedSOPInstanceUID,
        ]
        for path in uids where command[keyPath: path] != nil {
            var lacking = command
            lacking[keyPath: path] = nil
            #expect(throws: ProtocolError.self) { try lacking.check() }
        }
    }

    @Test("elements that nobody knows are kept; a wrong or absent group length is forgiven")
    func unknownElements() throws {
        let unknown = hex("0000 0005 04000000 01020304")
        let body = Array(CommandSet.echoRequest(messageID: 1).encoded().dropFirst(12))
        let command = try CommandSet(decoding: Bytes(hex("0000 0000 04000000 99999999") + body + unknown))
        #expect(command.messageID == 1)
        #expect(command.encoded().count == 12 + body.count + unknown.count)
        #expect(try CommandSet(decoding: Bytes(body)) == CommandSet.echoRequest(messageID: 1))
    }

    @Test("elements out of order are put in order, one twice is refused")
    func order() throws {
        let id = hex("0000 1001 02000000 0700")
        let field = hex("0000 0001 02000000 3000")
        let command = try CommandSet(decoding: Bytes(id + field))
        #expect(command.field == .echoRequest)
        #expect(command.messageID == 7)
        #expect(throws: ProtocolError.self) { try CommandSet(decoding: Bytes(id + field + id)) }
        #expect(throws: ProtocolError.self) { try CommandSet(decoding: Bytes(id + id)) }
    }

    static let lengths: [(declared: UInt32, isRead: Bool)] = [
        (0, false), (1, false), (2, true), (3, false), (4, false), (0xFFFF, false), (0x7FFF_FFFF, false),
        (0xFFFF_FFFE, false), (0xFFFF_FFFF, false),
    ]

    @Test("a number of another length than two is refused, or empty", arguments: lengths)
    func numberLength(declared: UInt32, isRead: Bool) {
        let length = (0..<4).map { UInt8(truncatingIfNeeded: declared >> (8 * UInt32($0))) }
        let bytes = Bytes(hex("0000 1001") + length + hex("0700"))
        if isRead {
            #expect(throws: Never.self) { try CommandSet(decoding: bytes) }
        } else {
            #expect { try CommandSet(decoding: bytes) } throws: {
                ($0 as? ProtocolError)?.code == .malformedCommandSet
            }
        }
    }

    @Test("a prefix is read where it ends with an element, and refused elsewhere", arguments: fromPeer)
    func prefixes(name: String, bytes: [UInt8]) {
        let whole = Array(bytes.dropFirst())
        var ends: Set<Int> = [0]
        var end = 0
        while end < whole.count {
            end += 8 + Int(whole[end + 4])
            ends.insert(end)
        }
        for count in 0...whole.count {
            let isRead = (try? CommandSet(decoding: Bytes(Array(whole.prefix(count))))) != nil
            #expect(isRead == ends.contains(count), "\(count) bytes")
        }
    }

    @Test("an element of another group is refused with its place")
    func otherGroup() {
        #expect(throws: ProtocolError(.malformedCommandSet, offset: 10, rule: "PS3.7 6.3.1")) {
            try CommandSet(decoding: Bytes(hex("0000 1001 02000000 0700 0800 0500 00000000")))
        }
    }

    @Test("bytes changed at random are read or refused, and what is read is written again", arguments: fromPeer)
    func mutated(name: String, bytes: [UInt8]) {
        var generator = SeededGenerator(seed: UInt64(bytes.count))
        for _ in 0..<3000 {
            var mutated = Array(bytes.dropFirst())
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                mutated[Int.random(in: 0..<mutated.count, using: &generator)] = .random(in: 0...255, using: &generator)
            }
            guard let command = try? CommandSet(decoding: Bytes(mutated)) else { continue }
            _ = (command.status, command.suboperations, command.moveDestination, command.attributeIdentifierList)
            _ = try? command.check()
            // Odd lengths gain their padding.
            let written = Bytes(command.encoded())
            #expect((try? CommandSet(decoding: written))?.encoded() == written.array)
        }
    }
}

@Suite("DIMSE statuses (PS3.7 C)")
struct DIMSEStatusTests {
    static let severities: [(code: UInt16, severity: DIMSEStatus.Severity)] = [
        (0x0000, .success), (0x0001, .warning), (0x0107, .warning), (0x0116, .warning), (0xB000, .warning),
        (0xBFFF, .warning), (0xFE00, .cancel), (0xFF00, .pending), (0xFF01, .pending), (0x0110, .failure),
        (0x0122, .failure), (0x0211, .failure), (0xA700, .failure), (0xA900, .failure), (0xC000, .failure),
        (0xCFFF, .failure), (0x0002, .failure), (0xFF02, .failure), (0xFE01, .failure),
    ]

    @Test("are told apart by their code", arguments: severities)
    func severity(code: UInt16, severity: DIMSEStatus.Severity) {
        #expect(DIMSEStatus.Code(rawValue: code).severity == severity)
    }

    @Test("a response without a status is a failure")
    func missing() {
        #expect(CommandSet(.echoResponse).statusOrFailure.code == .processingFailure)
    }

    @Test("failed instances make an identifier, none make none")
    func failedInstances() throws {
        #expect(DataSet.identifier(failedSOPInstances: []) == nil)
        let identifier = try #require(DataSet.identifier(failedSOPInstances: ["1.2.3", "1.2.4"]))
        #expect(
            try identifier.encoded(as: .implicitVRLittleEndian).array
                == hex("0800 5800 0C000000") + Array("1.2.3\\1.2.4\0".utf8))
    }
}
