import Foundation
import Testing

extension RealPeers {
    @Suite("Every real file through dicom serve", .enabled(if: Corpus.isThere, "no corpus: set DICOM_CORPUS"))
    struct CorpusThroughNodeTests {
        @Test("is stored, found, and comes back in its transfer syntax as it was", .timeLimit(.minutes(15)))
        func everyFile() async throws {
            let corpus = try Corpus()
            try await TemporaryFolder.with { folder in
                try await DicomNode.running(in: folder) { node in
                    try await send(corpus, to: node, in: folder)
                    let lost = try await notFound(corpus, at: node, in: folder)
                    #expect(lost == [], "stored and not found")
                    try await retrieveAndCompare(corpus, from: node, in: folder)
                }
            }
        }

        private func send(_ corpus: Corpus, to node: DicomNode, in folder: TemporaryFolder) async throws {
            let paths = corpus.instances.map(\.path)
            let sent = try await DicomTool.run(["send", node.peer] + paths, in: folder, within: .seconds(300))
            #expect(sent.succeeded, "\(sent)")
        }

        /// The instances that a query by their UIDs does not find.
        private func notFound(
            _ corpus: Corpus, at node: DicomNode, in folder: TemporaryFolder
        ) async throws -> [String] {
            var lost: [String] = []
            // Some series go by the same UID in two studies.
            for members in Dictionary(grouping: corpus.instances, by: { [$0.study, $0.series] }).values {
                let keys = [
                    "--level", "image", "-k", "StudyInstanceUID=\(members[0].study)", "-k",
                    "SeriesInstanceUID=\(members[0].series)", "-k", "SOPInstanceUID", "-k", "SOPClassUID",
                ]
                let done = try await DicomTool.run(["find", node.peer, "--json"] + keys, in: folder)
                let found = Set(try DicomTool.matches(done).compactMap { $0["00080018"] })
                lost += members.map(\.sopInstance).filter { !found.contains($0) }
            }
            return lost
        }

        private func retrieveAndCompare(
            _ corpus: Corpus, from node: DicomNode, in folder: TemporaryFolder
        ) async throws {
            let output = try folder.folder("retrieved")
            var failures: [String] = []
            for names in Set(corpus.instances.map { [$0.study, $0.series] }) {
                let keys = ["-k", "StudyInstanceUID=\(names[0])", "-k", "SeriesInstanceUID=\(names[1])"]
                let words = ["get", node.peer, "--output", output, "--level", "series"] + keys
                let done = try await DicomTool.run(words, in: folder, within: .seconds(120))
                if !done.succeeded { failures.append("\(done)") }
            }
            #expect(failures == [])
            let tally = try compare(corpus, with: output)
            print(
                """
                Corpus through dicom serve: \(corpus.instances.count) instances, \(tally.identical) came back byte for byte, \
                \(tally.equal) equal but encoded otherwise, \(tally.complaints.count) missing or different; left out: \
                \(corpus.leftOut.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", "))
                """)
            #expect(tally.complaints == [])
        }

        private func compare(
            _ corpus: Corpus, with output: String
        ) throws -> (identical: Int, equal: Int, complaints: [String]) {
            let copies = try instances(under: output)
            var (identical, equal, complaints) = (0, 0, [String]())
            for original in corpus.instances {
                let name = original.path.dropFirst(Corpus.folder.count + 1)
                guard let copy = copies[original.sopInstance] else {
                    complaints.append("\(name) did not come back")
                    continue
                }
                if try Part10.Parts(path: copy).transferSyntax != original.transferSyntax {
                    complaints.append("\(name) came back in another transfer syntax")
                }
                switch try DataSetComparison.files(original.path, copy) {
                case .identical: identical += 1
                case .equal: equal += 1
                case .different(let differences): complaints.append("\(name): \(differences.joined(separator: ", "))")
                }
            }
            return (identical, equal, complaints)
        }
    }
}
