import Foundation
import Testing

extension RealPeers {
    @Suite("A node that is killed", .timeLimit(.minutes(10)))
    struct KilledNodeTests {
        @Test("keeps every instance it had acknowledged to dicom send: twenty kills")
        func killedWhileSending() async throws {
            try await TemporaryFolder.with { folder in
                let samples = try SampleArchive.series(of: 240, side: 256, in: folder)
                var kept = 0
                for round in 1...20 {
                    kept += try await killOnce(round, samples, in: folder) { node, journal in
                        try PeerProcess.start(
                            DicomTool.path(), ["send", node.peer, "--journal", journal, samples.folder], in: folder)
                    }
                }
                print("Killed node: 20 rounds, \(kept) acknowledged instances, all found and whole")
            }
        }

        @Test("keeps every instance it had acknowledged to pynetdicom", .enabled(if: Tools.pynetdicomExpected))
        func killedWhilePynetdicomSends() async throws {
            try await TemporaryFolder.with { folder in
                let samples = try SampleArchive.series(of: 60, side: 256, in: folder)
                for round in 1...3 {
                    _ = try await killOnce(round, samples, in: folder) { node, journal in
                        try Pynetdicom.acknowledgingSender(
                            to: node, sending: samples.folder, journal: journal, in: folder)
                    }
                }
            }
        }

        /// One round over a fresh archive: kill while sending, start again, look.
        /// - Returns: how many instances had been acknowledged.
        private func killOnce(
            _ round: Int, _ samples: SampleArchive, in folder: TemporaryFolder,
            sender: (DicomNode, String) throws -> PeerProcess
        ) async throws -> Int {
            let archive = "killed-\(UUID().uuidString.prefix(8))"
            let journal = folder.path("\(archive).journal")
            let node = try await DicomNode.start(in: folder, directory: archive)
            let sending = try sender(node, journal)
            let goal = 1 + (round * 11) % (samples.instances.count / 2)
            let reached: Bool? = await eventually(within: .seconds(60), every: .milliseconds(1)) {
                acknowledged(journal, samples).count >= goal || sending.poll() != nil ? true : nil
            }
            node.process.kill()
            _ = try await node.process.ended(within: .seconds(10))
            _ = try await sending.ended(within: .seconds(60))
            try #require(reached == true, "round \(round): nothing was acknowledged\n\(sending.tail)")
            let owed = acknowledged(journal, samples)
            #expect(owed.count < samples.instances.count, "round \(round): the kill came after the last instance")
            #expect(owed.count >= goal, "round \(round): \(sending.tail)")
            try await check(owed, in: archive, round, folder)
            try FileManager.default.removeItem(atPath: folder.path(archive))
            return owed.count
        }

        /// Starts the node again over what the kill left, finds and fetches everything that is owed.
        private func check(
            _ owed: [SampleInstance], in archive: String, _ round: Int, _ folder: TemporaryFolder
        ) async throws {
            guard let first = owed.first else { return }
            try await DicomNode.running(in: folder, directory: archive) { node in
                let keys = ["-k", "StudyInstanceUID=\(first.study)"]
                let images = [
                    "--level", "image", "-k", "SeriesInstanceUID=\(first.series)", "-k", "SOPInstanceUID",
                ]
                let done = try await DicomTool.run(["find", node.peer, "--json"] + keys + images, in: folder)
                let found = Set(try DicomTool.matches(done).compactMap { $0["00080018"] })
                #expect(owed.map(\.sopInstance).filter { !found.contains($0) } == [], "round \(round)")
                let output = try folder.folder("\(archive)-got")
                try await DicomTool.run(["get", node.peer, "--output", output] + keys, in: folder).checked()
                try expectNone(complaints(about: owed, under: output), "round \(round)")
                try FileManager.default.removeItem(atPath: output)
            }
        }

        /// The instances whose UID stands whole in the journal's complete lines.
        private func acknowledged(_ journal: String, _ samples: SampleArchive) -> [SampleInstance] {
            let text = String(decoding: FileManager.default.contents(atPath: journal) ?? Data(), as: UTF8.self)
            let separators = CharacterSet(charactersIn: " \t\",:{}")
            let complete = text[..<(text.lastIndex(of: "\n") ?? text.startIndex)]
            let words = Set(complete.split(separator: "\n").flatMap { $0.components(separatedBy: separators) })
            return samples.instances.filter { words.contains($0.sopInstance) }
        }
    }
}
