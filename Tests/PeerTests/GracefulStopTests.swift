import Foundation
import Testing

extension RealPeers {
    @Suite("A node that is asked to stop", .timeLimit(.minutes(3)))
    struct GracefulStopTests {
        /// What `dicom serve` promises: open associations end within ten seconds; some more for a busy machine.
        private static let bound = Duration.seconds(20)

        @Test("ends with status 0", arguments: [SIGTERM, SIGINT])
        func idle(signal: Int32) async throws {
            try await TemporaryFolder.with { folder in
                try await DicomNode.running(in: folder) { node in
                    node.process.send(signal: signal)
                    let end = try await node.process.ended(within: Self.bound)
                    #expect(end == .success)
                    #expect(throws: PeerFailure.self) { try RawConnection(port: node.port) }
                }
            }
        }

        @Test("ends an association that says nothing, with an abort or a release, within the bound")
        func silentAssociation() async throws {
            try await TemporaryFolder.with { folder in
                try await DicomNode.running(in: folder) { node in
                    let connection = try RawConnection(port: node.port)
                    try await connection.send(PDUBytes.associateRequest(called: node.aeTitle))
                    #expect(try await connection.receivePDU()?.type == 0x02)
                    node.process.send(signal: SIGTERM)
                    let last = try await connection.receivePDU(within: Self.bound)
                    #expect(last == nil || last?.type == 0x07 || last?.type == 0x05)
                    let end = try await node.process.ended(within: Self.bound)
                    #expect(end == .success)
                }
            }
        }

        @Test("keeps what it acknowledged to a sender it interrupted")
        func whileStoring() async throws {
            try await TemporaryFolder.with { folder in
                let samples = try SampleArchive.series(of: 200, side: 256, in: folder)
                let journal = folder.path("journal")
                let node = try await DicomNode.start(in: folder)
                let words = ["send", node.peer, "--journal", journal, samples.folder]
                let sending = try PeerProcess.start(DicomTool.path(), words, in: folder)
                let started: Bool? = await eventually(within: .seconds(30), every: .milliseconds(1)) {
                    FileManager.default.contents(atPath: journal)?.isEmpty == false ? true : nil
                }
                #expect(started == true, "\(sending.tail)")
                node.process.send(signal: SIGTERM)
                let end = try await node.process.ended(within: Self.bound)
                #expect(end == .success)
                _ = try await sending.ended(within: .seconds(60))
                let text = try String(contentsOfFile: journal, encoding: .utf8)
                let owed = samples.instances.filter { instance in
                    text.split(whereSeparator: { " \t\n\",:{}".contains($0) }).contains { $0 == instance.sopInstance }
                }
                #expect(!owed.isEmpty)
                try await DicomNode.running(in: folder) { node in
                    let output = try folder.folder("got")
                    let keys = ["-k", "StudyInstanceUID=\(samples.instances[0].study)"]
                    try await DicomTool.run(["get", node.peer, "--output", output] + keys, in: folder).checked()
                    try expectNone(complaints(about: owed, under: output))
                }
            }
        }
    }
}
