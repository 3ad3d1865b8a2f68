import Foundation
import Testing

extension RealPeers {
    @Suite("The dicom tool against other implementations", .timeLimit(.minutes(5)))
    struct ToolAgainstPeersTests {
        @Test("echo and send reach DCMTK's storescp", .enabled(if: Tools.expected(Tools.dcmtk)))
        func storescp() async throws {
            try await TemporaryFolder.with { folder in
                let samples = try SampleArchive(in: folder)
                let compressed = try SampleArchive.encapsulated(in: folder)
                try await DCMTK.withStoreSCP(in: folder) { receiver in
                    try await DicomTool.run(["echo", receiver.peer], in: folder).checked()
                    let paths = [samples.folder, compressed.folder]
                    try await DicomTool.run(["send", receiver.peer] + paths, in: folder).checked()
                    let all = samples.instances + compressed.instances
                    try expectNone(complaints(about: all, under: receiver.directory))
                }
            }
        }

        @Test(
            "what a peer does not take is named, the rest is sent, and the status is 1",
            .enabled(if: Tools.expected(Tools.dcmtk)))
        func refusedContext() async throws {
            try await TemporaryFolder.with { folder in
                let samples = try SampleArchive(in: folder)
                let compressed = try SampleArchive.encapsulated(in: folder)
                try await DCMTK.withStoreSCP(in: folder, arguments: ["+x="]) { receiver in
                    let paths = [compressed.folder, samples.folder]
                    let done = try await DicomTool.run(["send", receiver.peer] + paths, in: folder)
                    #expect(done.end == .exited(1))
                    #expect(done.errors.contains(compressed.instances[0].path), "\(done)")
                    try expectNone(complaints(about: samples.instances, under: receiver.directory))
                }
            }
        }

        @Test("a journal keeps what was sent from being sent again", .enabled(if: Tools.expected(Tools.dcmtk)))
        func journal() async throws {
            try await TemporaryFolder.with { folder in
                let samples = try SampleArchive(in: folder)
                let words = ["--journal", folder.path("journal"), samples.folder]
                try await DCMTK.withStoreSCP(in: folder) { receiver in
                    try await DicomTool.run(["send", receiver.peer] + words, in: folder).checked()
                    #expect(files(under: receiver.directory).count == samples.instances.count)
                    for path in files(under: receiver.directory) { try FileManager.default.removeItem(atPath: path) }
                    try await DicomTool.run(["send", receiver.peer] + words, in: folder).checked()
                    #expect(files(under: receiver.directory) == [])
                }
            }
        }

        @Test("a limit ends a query early", .enabled(if: Tools.expected(Tools.dcmtk)))
        func limit() async throws {
            try await TemporaryFolder.with { folder in
                let samples = try SampleArchive(in: folder)
                try await DCMTK.withArchive(in: folder, moveTo: ("NOBODY", 104)) { archive in
                    try await DicomTool.run(["send", archive.peer, samples.folder], in: folder).checked()
                    let words = ["find", archive.peer, "--json", "--limit", "2", "-k", "StudyInstanceUID"]
                    let done = try await DicomTool.run(words, in: folder)
                    #expect(try DicomTool.matches(done).count == 2)
                    try await DicomTool.run(["echo", archive.peer], in: folder).checked()
                }
            }
        }

        @Test("echo fails with status 1 where nobody listens")
        func nobody() async throws {
            try await TemporaryFolder.with { folder in
                let port = try RawConnection.freePort()
                let done = try await DicomTool.run(["echo", "NOBODY@127.0.0.1:\(port)"], in: folder)
                #expect(done.end == .exited(1))
                #expect(!done.errors.isEmpty)
            }
        }

        @Test("an archive of DCMTK's dcmqrscp is filled, asked and emptied", .enabled(if: Tools.expected(Tools.dcmtk)))
        func dcmqrscp() async throws {
            try await TemporaryFolder.with { folder in
                try await withDestination(in: folder) { destination in
                    let known = (destination.aeTitle, destination.port)
                    try await DCMTK.withArchive(in: folder, moveTo: known) { archive in
                        try await exercise(archive, movingTo: destination, in: folder)
                    }
                }
            }
        }

        @Test("an Orthanc is filled, asked and emptied", .enabled(if: Tools.expected(["Orthanc"])))
        func orthanc() async throws {
            try await TemporaryFolder.with { folder in
                try await withDestination(in: folder) { destination in
                    let known = (destination.aeTitle, destination.port)
                    try await Orthanc.with(in: folder, moveTo: known) { archive in
                        try await exercise(archive, movingTo: destination, in: folder)
                    }
                }
            }
        }

        @Test("pynetdicom's storescp gets what is sent", .enabled(if: Tools.pynetdicomExpected))
        func pynetdicomStoreSCP() async throws {
            try await TemporaryFolder.with { folder in
                let samples = try SampleArchive(in: folder)
                try await Pynetdicom.withStoreSCP(in: folder) { receiver in
                    try await DicomTool.run(["echo", receiver.peer], in: folder).checked()
                    try await DicomTool.run(["send", receiver.peer, samples.folder], in: folder).checked()
                    try expectNone(complaints(about: samples.instances, under: receiver.directory))
                }
            }
        }

        @Test("an archive of pynetdicom's qrscp is filled, asked and emptied", .enabled(if: Tools.pynetdicomExpected))
        func qrscp() async throws {
            try await TemporaryFolder.with { folder in
                try await withDestination(in: folder) { destination in
                    let known = (destination.aeTitle, destination.port)
                    try await Pynetdicom.withArchive(in: folder, moveTo: known) { archive in
                        // Its qrscp answers C320 to a list of UIDs.
                        try await exercise(archive, movingTo: destination, matchesLists: false, in: folder)
                    }
                }
            }
        }

        /// A `dicom receive`: where the archives move to.
        private func withDestination(
            in folder: TemporaryFolder, _ body: (Receiver) async throws -> Void
        ) async throws {
            let output = try folder.folder("received")
            let words = ["receive", "--port", "0", "--ae-title", "TARGET", "--output", output]
            try await PeerProcess.running(DicomTool.path(), words, in: folder) { process in
                let port = await eventually(within: .seconds(20)) { readyPort(process.output, aeTitle: "TARGET") }
                guard let port else { throw PeerFailure("dicom receive did not become ready\n\(process.tail)") }
                try await body(Receiver(process: process, aeTitle: "TARGET", port: port, directory: output))
            }
        }

        /// Echo, send, find, get and move against an empty archive.
        private func exercise(
            _ archive: Receiver, movingTo destination: Receiver, matchesLists: Bool = true, in folder: TemporaryFolder
        ) async throws {
            do {
                let samples = try SampleArchive(in: folder)
                try await DicomTool.run(["echo", archive.peer], in: folder).checked()
                try await DicomTool.run(["send", archive.peer, samples.folder], in: folder).checked()
                try await checkQueries(archive, matchesLists: matchesLists, in: folder)
                let got = try folder.folder("got")
                for number in 1...4 {
                    let keys = ["-k", "StudyInstanceUID=\(SampleArchive.studyUID(number))"]
                    try await DicomTool.run(["get", archive.peer, "--output", got] + keys, in: folder).checked()
                    try await DicomTool.run(["move", archive.peer, "--to", "TARGET"] + keys, in: folder).checked()
                }
                try expectNone(complaints(about: samples.instances, under: got))
                try expectNone(complaints(about: samples.instances, under: destination.directory))
            } catch {
                throw PeerFailure("\(error)\nthe archive's last words:\n\(archive.process.tail)")
            }
        }

        private func checkQueries(
            _ archive: Receiver, matchesLists: Bool, in folder: TemporaryFolder
        ) async throws {
            let ids = (1...4).map(SampleArchive.studyUID)
            let rows: [(arguments: [String], tag: String, answers: [String])] = [
                (["-k", "PatientName=DOE*", "-k", "StudyInstanceUID"], "0020000D", [ids[0], ids[1], ids[2]]),
                (["-k", "StudyDate=20240101-20240229", "-k", "StudyInstanceUID="], "0020000D", [ids[0], ids[1]]),
                (["-k", "StudyInstanceUID=\(ids[1])\\\(ids[2])"], "0020000D", [ids[1], ids[2]]),
                (
                    ["--level", "patient", "--model", "patient", "-k", "PatientID=P*", "-k", "PatientName"],
                    "00100020", ["P1", "P2", "P3"]
                ),
                (
                    ["--level", "series", "-k", "StudyInstanceUID=\(ids[3])", "-k", "SeriesInstanceUID"],
                    "0020000E", ["\(ids[3]).1"]
                ),
                (
                    [
                        "--level", "image", "-k", "StudyInstanceUID=\(ids[0])", "-k", "SeriesInstanceUID=\(ids[0]).1",
                        "-k", "SOPInstanceUID",
                    ], "00080018", (1...3).map { "\(ids[0]).1.\($0)" }
                ),
            ]
            for row in rows where matchesLists || !row.arguments.contains(where: { $0.contains("\\") }) {
                let done = try await DicomTool.run(["find", archive.peer, "--json"] + row.arguments, in: folder)
                let answers = try DicomTool.matches(done).compactMap { $0[row.tag] }
                // As sets: pynetdicom's archive answers once for each instance below a study.
                #expect(Set(answers) == Set(row.answers), "\(row.arguments)")
            }
        }
    }
}
