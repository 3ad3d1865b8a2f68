import Foundation
import Testing

extension RealPeers {
    @Suite("DCMTK's tools against dicom serve", .enabled(if: Tools.expected(Tools.dcmtk)), .timeLimit(.minutes(5)))
    struct DCMTKAgainstNodeTests {
        @Test("echoscu is answered, and rejected where it calls somebody else")
        func echo() async throws {
            try await TemporaryFolder.with { folder in
                try await DicomNode.running(in: folder, arguments: ["--check-called-ae"]) { node in
                    let place = ["127.0.0.1", "\(node.port)"]
                    try await DCMTK.run("echoscu", ["-aec", node.aeTitle] + place, in: folder).checked()
                    let refused = try await DCMTK.run("echoscu", ["-aec", "NOBODY"] + place, in: folder)
                    #expect(!refused.succeeded)
                    #expect(refused.errors.contains("Called AE Title Not Recognized"))
                }
            }
        }

        @Test("who is not on the list of callers is rejected")
        func callers() async throws {
            try await TemporaryFolder.with { folder in
                try await DicomNode.running(in: folder, arguments: ["--accept", "FRIEND"]) { node in
                    let place = ["-aec", node.aeTitle, "127.0.0.1", "\(node.port)"]
                    try await DCMTK.run("echoscu", ["-aet", "FRIEND"] + place, in: folder).checked()
                    let refused = try await DCMTK.run("echoscu", ["-aet", "STRANGER"] + place, in: folder)
                    #expect(!refused.succeeded)
                    #expect(refused.errors.contains("Calling AE Title Not Recognized"))
                }
            }
        }

        @Test("what storescu stores, getscu and movescu bring back whole")
        func storeAndRetrieve() async throws {
            try await TemporaryFolder.with { folder in
                let samples = try SampleArchive(in: folder)
                let port = try RawConnection.freePort()
                try await DicomNode.running(in: folder, arguments: ["--peer", "MOVESCU@127.0.0.1:\(port)"]) { node in
                    try await store(samples, in: node, folder)
                    let place = ["-aec", node.aeTitle, "127.0.0.1", "\(node.port)"]
                    for number in 1...4 {
                        let key = "0020,000D=\(SampleArchive.studyUID(number))"
                        let keys = ["-S", "-k", "0008,0052=STUDY", "-k", key]
                        let got = try folder.folder("getscu")
                        try await DCMTK.run("getscu", keys + ["+B", "-od", got] + place, in: folder).checked()
                        let moved = try folder.folder("movescu")
                        // Not +B: movescu of DCMTK 3.6.7 forgets -od then.
                        let mover = ["-aet", "MOVESCU", "-aem", "MOVESCU", "+P", "\(port)", "-od", moved]
                        try await DCMTK.run("movescu", keys + mover + place, in: folder).checked()
                    }
                    try expectNone(complaints(about: samples.instances, under: folder.path("getscu")))
                    try expectNone(complaints(about: samples.instances, under: folder.path("movescu")))
                }
            }
        }

        @Test("encapsulated pixel data travels as it is")
        func encapsulated() async throws {
            try await TemporaryFolder.with { folder in
                let samples = try SampleArchive.encapsulated(in: folder)
                try await DicomNode.running(in: folder) { node in
                    try await store(samples, in: node, folder, arguments: ["-xs", "-R"])
                    let keys = [
                        "-S", "-k", "0008,0052=STUDY", "-k", "0020,000D=\(SampleArchive.studyUID(5))", "+xs", "+B",
                    ]
                    let mine = try folder.folder("dicom-get")
                    let arguments = ["get", node.peer, "-k", "StudyInstanceUID=\(SampleArchive.studyUID(5))"]
                    try await DicomTool.run(arguments + ["--output", mine], in: folder).checked()
                    try expectNone(complaints(about: samples.instances, under: mine))
                    // getscu of DCMTK 3.6.7 proposes no compressed syntax in a C-GET: the sub-operation fails, and says so.
                    let theirs = try folder.folder("getscu")
                    let place = ["-od", theirs, "-aec", node.aeTitle, "127.0.0.1", "\(node.port)"]
                    _ = try await DCMTK.run("getscu", keys + place, in: folder)
                    #expect(node.process.poll() == nil)
                }
            }
        }

        @Test("findscu finds what matches, at every level and in both models")
        func find() async throws {
            try await TemporaryFolder.with { folder in
                let samples = try SampleArchive(in: folder)
                try await DicomNode.running(in: folder) { node in
                    try await store(samples, in: node, folder)
                    for row in Self.queries {
                        let answers = try await Self.find(row.arguments, wanting: row.returned, at: node, in: folder)
                        #expect(answers == row.answers.sorted(), "\(row.arguments)")
                    }
                }
            }
        }

        private typealias Row = (arguments: [String], returned: String, answers: [String])

        private static let queries: [Row] = {
            let study = ["-S", "-k", "0008,0052=STUDY"]
            let patient = ["-P", "-k", "0008,0052=PATIENT"]
            let ids = (1...4).map(SampleArchive.studyUID)
            return [
                (study, "0020,000d", ids),
                (study + ["-k", "0010,0010=DOE*"], "0020,000d", [ids[0], ids[1], ids[2]]),
                (study + ["-k", "0010,0010=D?E^JO*"], "0020,000d", [ids[2]]),
                (study + ["-k", "0008,0020=20240105"], "0020,000d", [ids[0]]),
                (study + ["-k", "0008,0020=20240101-20240229"], "0020,000d", [ids[0], ids[1]]),
                (study + ["-k", "0008,0020=-20231231"], "0020,000d", [ids[2]]),
                (study + ["-k", "0008,0020=20240211-"], "0020,000d", [ids[3]]),
                (study + ["-k", "0008,0030=100000-180000"], "0020,000d", [ids[1], ids[3]]),
                (study + ["-k", "0020,000D=\(ids[1])\\\(ids[3])"], "0020,000d", [ids[1], ids[3]]),
                (study + ["-k", "0008,0061=MR"], "0020,000d", [ids[1]]),
                (study + ["-k", "0008,0050=A3"], "0020,000d", [ids[2]]),
                (study + ["-k", "0010,0020=P1", "-k", "0008,0061=CT"], "0020,000d", [ids[0]]),
                (study + ["-k", "0010,0020=NOBODY"], "0020,000d", []),
                (patient, "0010,0020", ["P1", "P2", "P3"]),
                (patient + ["-k", "0010,0010=DOE^J*"], "0010,0020", ["P1", "P2"]),
                (
                    ["-P", "-k", "0008,0052=STUDY", "-k", "0010,0020=P1"], "0020,000d", [ids[0], ids[1]]
                ),
                (
                    ["-S", "-k", "0008,0052=SERIES", "-k", "0020,000D=\(ids[0])", "-k", "0008,0060=CT"],
                    "0020,000e", ["\(ids[0]).1"]
                ),
                (
                    ["-S", "-k", "0008,0052=SERIES", "-k", "0020,000D=\(ids[0])", "-k", "0008,0060=MR"],
                    "0020,000e", []
                ),
                (
                    [
                        "-S", "-k", "0008,0052=IMAGE", "-k", "0020,000D=\(ids[0])", "-k", "0020,000E=\(ids[0]).1",
                    ], "0008,0018", (1...3).map { "\(ids[0]).1.\($0)" }
                ),
                (
                    [
                        "-S", "-k", "0008,0052=IMAGE", "-k", "0020,000D=\(ids[0])", "-k", "0020,000E=\(ids[0]).1",
                        "-k", "0020,0013=2",
                    ], "0008,0018", ["\(ids[0]).1.2"]
                ),
            ]
        }()

        /// The values of `wanted` in findscu's answers, sorted.
        private static func find(
            _ arguments: [String], wanting wanted: String, at node: DicomNode, in folder: TemporaryFolder
        ) async throws -> [String] {
            var keys = arguments
            if !keys.contains(where: { $0.lowercased().hasPrefix(wanted) }) { keys += ["-k", wanted] }
            let place = ["-aec", node.aeTitle, "127.0.0.1", "\(node.port)"]
            let done = try await DCMTK.run("findscu", ["+sr"] + keys + place, in: folder).checked()
            // Each answer is dumped; the request, dumped first in some log levels, is not.
            return (done.output + done.errors).split(separator: "\n").compactMap { line -> String? in
                guard line.contains("(\(wanted)) "), let open = line.firstIndex(of: "["),
                    let close = line[open...].firstIndex(of: "]")
                else { return nil }
                let text = line[line.index(after: open)..<close]
                return text.trimmingCharacters(in: CharacterSet(charactersIn: " \0"))
            }.sorted()
        }
    }
}

/// Sends sample instances with storescu.
private func store(
    _ samples: SampleArchive, in node: DicomNode, _ folder: TemporaryFolder, arguments: [String] = []
) async throws {
    let words = arguments + ["-aec", node.aeTitle, "127.0.0.1", "\(node.port)", "+sd", samples.folder]
    try await DCMTK.run("storescu", words, in: folder).checked()
}
