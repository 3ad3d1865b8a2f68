import DICOMCore
import Foundation
import Testing

extension RealPeers {
    @Suite(
        "pynetdicom's applications against dicom serve", .enabled(if: Tools.pynetdicomExpected), .timeLimit(.minutes(5))
    )
    struct PynetdicomAgainstNodeTests {
        @Test("echoscu, storescu, findscu, getscu and movescu are served")
        func applications() async throws {
            try await TemporaryFolder.with { folder in
                let samples = try SampleArchive(in: folder)
                try await Pynetdicom.withStoreSCP(in: folder) { receiver in
                    try await DicomNode.running(in: folder, arguments: ["--peer", receiver.peer]) { node in
                        let place = ["127.0.0.1", "\(node.port)", "-aec", node.aeTitle]
                        try await Pynetdicom.run("echoscu", place, in: folder).checked()
                        try await Pynetdicom.run("storescu", place + [samples.folder, "-r"], in: folder).checked()
                        try await findEverything(place, in: folder)
                        let got = try folder.folder("pynetdicom-getscu")
                        for number in 1...4 {
                            let keys = [
                                "-S", "-k", "QueryRetrieveLevel=STUDY", "-k",
                                "StudyInstanceUID=\(SampleArchive.studyUID(number))",
                            ]
                            try await Pynetdicom.run("getscu", place + keys + ["-od", got], in: folder).checked()
                            let target = ["-aem", receiver.aeTitle]
                            try await Pynetdicom.run("movescu", place + keys + target, in: folder).checked()
                        }
                        try expectNone(complaints(about: samples.instances, under: got))
                        try expectNone(complaints(about: samples.instances, under: receiver.directory))
                    }
                }
            }
        }

        /// `-w` writes each answer as rspNNNNNN.dcm into the working folder.
        private func findEverything(_ place: [String], in folder: TemporaryFolder) async throws {
            let keys = [
                "-S", "-k", "QueryRetrieveLevel=STUDY", "-k", "PatientName=DOE*", "-k", "StudyInstanceUID=", "-w",
            ]
            try await Pynetdicom.run("findscu", place + keys, in: folder).checked()
            let answers = try FileManager.default.contentsOfDirectory(atPath: folder.root)
                .filter { $0.hasPrefix("rsp") && $0.hasSuffix(".dcm") }
                .compactMap { try DICOMFile(path: folder.path($0)).dataSet[.studyInstanceUID]?.rawValue }
            #expect(answers.sorted() == (1...3).map(SampleArchive.studyUID).sorted())
        }
    }
}
