import Foundation
import Testing

extension RealPeers {
    @Suite("Bad input at the door of dicom serve", .timeLimit(.minutes(3)))
    struct HostileInputTests {
        /// Runs `attack` against a node, then asks whether the node is alive, small and clean.
        private func attacking(
            arguments: [String] = [], _ attack: (DicomNode, RawConnection) async throws -> Void
        ) async throws {
            try await TemporaryFolder.with { folder in
                try await DicomNode.running(in: folder, arguments: arguments) { node in
                    let outside = Set(files(under: folder.root).filter { !$0.hasPrefix(node.directory) })
                    try await attack(node, RawConnection(port: node.port))
                    #expect(node.process.poll() == nil, "the node ended")
                    let echo = ["echo", node.peer] + (arguments.contains("--accept") ? ["--as", "FRIEND"] : [])
                    try await DicomTool.run(echo, in: folder).checked()
                    #if os(Linux)
                    #expect(try node.memory("VmHWM") < 300 * 1024)
                    #endif
                    let now = Set(files(under: folder.root).filter { !$0.hasPrefix(node.directory) })
                    #expect(now.subtracting(outside).filter { !$0.contains("/dicom-") && !$0.contains("/sh-") } == [])
                }
            }
        }

        /// Expects an A-ABORT with one of these sources and reasons, then the end of the connection.
        private func expectAbort(
            _ connection: RawConnection, _ allowed: [(source: UInt8, reason: UInt8)]
        ) async throws {
            let answer = try #require(try await connection.receivePDU(), "closed without an A-ABORT")
            #expect(answer.type == 0x07)
            let said = (source: answer.body[2], reason: answer.body[3])
            #expect(allowed.contains { $0 == said }, "source \(said.source), reason \(said.reason)")
        }

        /// Before an association, Evt19 is answered by AA-1: service-user as the source (PS3.8 table 9-10); its reason
        /// field is not significant then. A provider's abort that names the reason says more, and is taken too.
        private static let unrecognised: [(source: UInt8, reason: UInt8)] = [(0, 0), (2, 1)]

        @Test(
            "what is no PDU is answered with A-ABORT",
            arguments: [
                Array("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8),
                [0x16, 0x03, 0x01, 0x00, 0x05, 0x01, 0x00, 0x00, 0x01, 0x00],
                [0xC3, 0x91, 0x5F, 0x00, 0x77, 0xE2, 0x08, 0x13, 0xFE, 0x42, 0x99, 0x31],
                [0x63, 0x00, 0x00, 0x00, 0x00, 0x04, 1, 2, 3, 4],
            ] as [[UInt8]])
        func noPDU(bytes: [UInt8]) async throws {
            try await attacking { _, connection in
                try await connection.send(bytes)
                try await expectAbort(connection, Self.unrecognised)
            }
        }

        @Test("an association request of 4 GiB is refused by its announcement", arguments: [UInt8(0x01), 0x04, 0x05])
        func fourGibibytes(type: UInt8) async throws {
            try await attacking { _, connection in
                try await connection.send([type, 0, 0xFF, 0xFF, 0xFF, 0xFF] + [UInt8](repeating: 0, count: 100_000))
                let answer = try await connection.receivePDU()
                #expect(answer == nil || answer?.type == 0x07 || answer?.type == 0x03)
            }
        }

        @Test("4 GiB of data announced in an association are answered with A-ABORT by the provider")
        func fourGibibytesInAssociation() async throws {
            try await attacking { node, connection in
                try await associate(connection, node)
                try await connection.send([0x04, 0, 0xFF, 0xFF, 0xFF, 0xFF] + [UInt8](repeating: 0, count: 100_000))
                try await expectAbort(connection, [(2, 6), (2, 0)])
            }
        }

        @Test("an unknown PDU in an association is answered with A-ABORT: unrecognized PDU")
        func unknownPDU() async throws {
            try await attacking { node, connection in
                try await associate(connection, node)
                try await connection.send(PDUBytes.pdu(0x2A, [1, 2, 3, 4]))
                try await expectAbort(connection, [(2, 1)])
            }
        }

        @Test("a second request in an association is answered with A-ABORT: unexpected PDU")
        func unexpectedPDU() async throws {
            try await attacking { node, connection in
                try await associate(connection, node)
                try await connection.send(PDUBytes.associateRequest(called: node.aeTitle))
                try await expectAbort(connection, [(2, 2)])
            }
        }

        @Test("a presentation data value longer than its PDU is answered with A-ABORT")
        func overlongValue() async throws {
            try await attacking { node, connection in
                try await associate(connection, node)
                try await connection.send(PDUBytes.pdu(0x04, PDUBytes.big(UInt32.max) + [1, 3, 0, 0]))
                try await expectAbort(connection, [(2, 6), (2, 0)])
            }
        }

        @Test("another protocol version is rejected: permanent, ACSE, 2")
        func protocolVersion() async throws {
            try await attacking { node, connection in
                try await connection.send(PDUBytes.associateRequest(version: 2, called: node.aeTitle))
                try await expectRejection(connection, result: 1, source: 2, reason: 2)
            }
        }

        @Test("another application context is rejected: permanent, user, 2")
        func applicationContext() async throws {
            try await attacking { node, connection in
                let request = PDUBytes.associateRequest(called: node.aeTitle, applicationContext: "1.2.3")
                try await connection.send(request)
                try await expectRejection(connection, result: 1, source: 1, reason: 2)
            }
        }

        @Test("a wrong called AE is rejected where it is checked: permanent, user, 7")
        func calledTitle() async throws {
            try await attacking(arguments: ["--check-called-ae"]) { _, connection in
                try await connection.send(PDUBytes.associateRequest(called: "SOMEBODYELSE"))
                try await expectRejection(connection, result: 1, source: 1, reason: 7)
            }
        }

        @Test("a caller that is not on the list is rejected: permanent, user, 3")
        func callingTitle() async throws {
            try await attacking(arguments: ["--accept", "FRIEND"]) { node, connection in
                try await connection.send(PDUBytes.associateRequest(called: node.aeTitle, calling: "STRANGER"))
                try await expectRejection(connection, result: 1, source: 1, reason: 3)
            }
        }

        @Test("contexts that cannot be taken are answered one by one in the A-ASSOCIATE-AC")
        func unacceptableContexts() async throws {
            try await attacking { node, connection in
                let contexts: [PDUBytes.Context] = [
                    .init(
                        id: 1, abstractSyntax: PDUBytes.UIDs.grayscalePrint, transferSyntaxes: [PDUBytes.UIDs.implicit]),
                    .init(id: 3, abstractSyntax: PDUBytes.UIDs.ctImage, transferSyntaxes: ["1.2.3.5"]),
                ]
                try await connection.send(PDUBytes.associateRequest(called: node.aeTitle, contexts: contexts))
                let answer = try #require(try await connection.receivePDU())
                #expect(answer.type == 0x02)
                #expect(contextResults(answer.body) == [1: 3, 3: 4])
                try await connection.send(PDUBytes.releaseRequest)
                #expect(try await connection.receivePDU()?.type == 0x06)
            }
        }

        @Test("a SOP Instance UID that is a path is refused and touches no file")
        func pathAsUID() async throws {
            try await attacking { node, connection in
                let uid = "../../etc/passwd"
                let dataSet =
                    PDUBytes.explicitElement(8, 0x16, "UI", PDUBytes.padded(PDUBytes.UIDs.ctImage))
                    + PDUBytes.explicitElement(8, 0x18, "UI", PDUBytes.padded(uid))
                    + PDUBytes.explicitElement(0x20, 0x0D, "UI", PDUBytes.padded("1.2.3"))
                    + PDUBytes.explicitElement(0x20, 0x0E, "UI", PDUBytes.padded("1.2.3.4"))
                let status = try await store(dataSet, as: uid, over: connection, node)
                #expect(isFailure(status), "status \(String(status, radix: 16))")
                #expect(files(under: node.directory).filter { $0.contains("passwd") } == [])
                try await release(connection)
            }
        }

        @Test("Study and Series Instance UIDs that are paths touch no file outside the store")
        func pathsAsStudyAndSeries() async throws {
            try await attacking { node, connection in
                let dataSet =
                    PDUBytes.explicitElement(8, 0x16, "UI", PDUBytes.padded(PDUBytes.UIDs.ctImage))
                    + PDUBytes.explicitElement(8, 0x18, "UI", PDUBytes.padded("1.2.3.4.5"))
                    + PDUBytes.explicitElement(0x20, 0x0D, "UI", PDUBytes.padded("../../../tmp/x"))
                    + PDUBytes.explicitElement(0x20, 0x0E, "UI", PDUBytes.padded("/etc/cron.d"))
                _ = try await store(dataSet, as: "1.2.3.4.5", over: connection, node)
                try await release(connection)
            }
        }

        @Test("a truncated data set, and one that lacks what an archive needs, are refused with a status")
        func brokenDataSets() async throws {
            try await attacking { node, connection in
                let head =
                    PDUBytes.explicitElement(8, 0x16, "UI", PDUBytes.padded(PDUBytes.UIDs.ctImage))
                    + PDUBytes.explicitElement(8, 0x18, "UI", PDUBytes.padded("1.2.3.4.5"))
                let cut: [UInt8] = [0x10, 0, 0x10, 0, 0x50, 0x4E, 0x90, 0x01, 0x41]  // a PN of 400 bytes, one there
                let broken = [(head + cut, "1.2.3.4.5"), (head, "1.2.3.4.5"), (head, "9.9.9"), ([], "1.2.3.4.5")]
                for (bytes, uid) in broken {
                    let fresh = try RawConnection(port: node.port)
                    let status = try await store(bytes, as: uid, over: fresh, node)
                    #expect(isFailure(status), "status \(String(status, radix: 16))")
                    try await release(fresh)
                }
                _ = connection
                #expect(
                    files(under: node.directory).filter { (try? Part10.Parts(path: $0).transferSyntax) != nil } == [])
            }
        }

        @Test("a command set that is no command set ends the association, not the node")
        func brokenCommandSet() async throws {
            try await attacking { node, connection in
                try await associate(connection, node)
                let noise = [UInt8](repeating: 0xA7, count: 333)
                try await connection.send(PDUBytes.data(context: 1, isCommand: true, noise))
                let answer = try await connection.receivePDU()
                #expect(answer == nil || answer?.type == 0x07 || answer?.type == 0x04)
            }
        }

        @Test("a hundred connections that say nothing hold nobody up")
        func silentConnections() async throws {
            try await attacking { node, connection in
                let silent = try (0..<100).map { _ in try RawConnection(port: node.port) }
                try await associate(connection, node)
                try await connection.send(PDUBytes.data(context: 1, isCommand: true, PDUBytes.echoRequest))
                let answer = try #require(try await connection.receivePDU())
                #expect(PDUBytes.commandValue(0x0900, in: answer.body) == 0)
                #expect(silent.count == 100)
            }
        }

        private func associate(_ connection: RawConnection, _ node: DicomNode) async throws {
            try await connection.send(
                PDUBytes.associateRequest(called: node.aeTitle, contexts: [.verification, .ctImage]))
            let answer = try #require(try await connection.receivePDU())
            #expect(answer.type == 0x02)
        }

        /// Associates and stores these bytes.
        /// - Returns: the status of the C-STORE-RSP.
        private func store(
            _ dataSet: [UInt8], as uid: String, over connection: RawConnection, _ node: DicomNode
        ) async throws -> UInt16 {
            try await associate(connection, node)
            let command = PDUBytes.storeRequest(sopClass: PDUBytes.UIDs.ctImage, sopInstance: uid)
            try await connection.send(
                PDUBytes.data(context: 3, isCommand: true, command)
                    + PDUBytes.data(context: 3, isCommand: false, dataSet))
            let answer = try #require(try await connection.receivePDU())
            #expect(answer.type == 0x04)
            #expect(PDUBytes.commandValue(0x0100, in: answer.body) == 0x8001)
            return try #require(PDUBytes.commandValue(0x0900, in: answer.body))
        }

        private func release(_ connection: RawConnection) async throws {
            try await connection.send(PDUBytes.releaseRequest)
            #expect(try await connection.receivePDU()?.type == 0x06)
        }

        /// A failure by PS3.7 annex C or PS3.4 table B.2-1.
        private func isFailure(_ status: UInt16) -> Bool {
            [0x0105...0x0213, 0xA700...0xA9FF, 0xC000...0xCFFF].contains { $0.contains(status) }
        }

        private func expectRejection(
            _ connection: RawConnection, result: UInt8, source: UInt8, reason: UInt8
        ) async throws {
            let answer = try #require(try await connection.receivePDU(), "closed without an A-ASSOCIATE-RJ")
            #expect(answer.type == 0x03)
            #expect(Array(answer.body[1...3]) == [result, source, reason])
        }

        /// The result of each presentation context in the body of an A-ASSOCIATE-AC.
        private func contextResults(_ body: [UInt8]) -> [UInt8: UInt8] {
            var results: [UInt8: UInt8] = [:]
            var position = 68
            while position + 8 <= body.count {
                let length = Int(body[position + 2]) << 8 | Int(body[position + 3])
                if body[position] == 0x21 { results[body[position + 4]] = body[position + 6] }
                position += 4 + length
            }
            return results
        }
    }
}
