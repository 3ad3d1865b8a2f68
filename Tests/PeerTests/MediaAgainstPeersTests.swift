import Foundation
import Testing

extension RealPeers {
    @Suite("DICOMDIR against other implementations", .timeLimit(.minutes(5)))
    struct MediaAgainstPeersTests {
        /// A medium that `dicom dicomdir` has made of the sample studies.
        private func medium(of samples: SampleArchive, in folder: TemporaryFolder) async throws -> String {
            let medium = try folder.folder("medium")
            let words = ["dicomdir", medium, "--add", samples.folder, "--file-set-id", "SAMPLES"]
            try await DicomTool.run(words, in: folder).checked()
            return medium
        }

        @Test(
            "what we write, dcmdump and dciodvfy read without complaint",
            .enabled(if: Tools.expected(["dcmdump", "dciodvfy"])))
        func writtenForDCMTK() async throws {
            try await TemporaryFolder.with { folder in
                let medium = try await medium(of: SampleArchive(in: folder), in: folder)
                let directory = medium + "/DICOMDIR"
                let dump = try await PeerProcess.run(Tools.path("dcmdump"), [directory], in: folder).checked()
                #expect(dump.errors == "")
                // dcmdump resolves the offsets of records where they are right.
                #expect(!dump.output.contains("illegal") && !dump.output.contains("unknown offset"))
                let verify = try await PeerProcess.run(Tools.path("dciodvfy"), ["-new", directory], in: folder)
                let said = (verify.output + verify.errors).split(separator: "\n").filter { $0.hasPrefix("Error") }
                #expect(said == [])
            }
        }

        @Test("what we write, pydicom's FileSet reads, with every file", .enabled(if: Tools.pynetdicomExpected))
        func writtenForPydicom() async throws {
            try await TemporaryFolder.with { folder in
                let samples = try SampleArchive(in: folder)
                let medium = try await medium(of: samples, in: folder)
                let script = """
                    import sys
                    from pydicom.fileset import FileSet
                    set = FileSet(sys.argv[1])
                    for instance in set:
                        print(instance.SOPInstanceUID, instance.PatientID, instance.load().SOPInstanceUID)
                    """
                let read = try await PeerProcess.run(
                    Tools.pythonPath(), ["-c", script, medium + "/DICOMDIR"], in: folder
                ).checked()
                let lines = read.output.split(separator: "\n").map(String.init)
                #expect(
                    Set(lines) == Set(samples.instances.map { "\($0.sopInstance) \($0.patientID) \($0.sopInstance)" }))
            }
        }

        @Test("what dcmmkdir writes, we list, check and update", .enabled(if: Tools.expected(["dcmmkdir"])))
        func writtenByDCMTK() async throws {
            try await TemporaryFolder.with { folder in
                let samples = try SampleArchive(in: folder)
                let medium = try folder.folder("medium")
                for (number, instance) in samples.instances.enumerated() {
                    try FileManager.default.copyItem(atPath: instance.path, toPath: "\(medium)/IM\(number)")
                }
                let names = samples.instances.indices.map { "IM\($0)" }
                let words = ["+D", medium + "/DICOMDIR", "+id", medium, "-A", "+I"] + names
                try await PeerProcess.run(Tools.path("dcmmkdir"), words, in: folder).checked()

                let listed = try await DicomTool.run(["dicomdir", medium, "--json"], in: folder).checked()
                let instances = try listed.output.split(separator: "\n").map(Self.sopInstance)
                #expect(Set(instances) == Set(samples.instances.map(\.sopInstance)))
                try await DicomTool.run(["dicomdir", medium, "--check"], in: folder).checked()

                try FileManager.default.removeItem(atPath: medium + "/IM0")
                let broken = try await DicomTool.run(["dicomdir", medium, "--check"], in: folder)
                #expect(broken.end == .exited(1))
                try await DicomTool.run(["dicomdir", medium, "--update"], in: folder).checked()
                try await DicomTool.run(["dicomdir", medium, "--check"], in: folder).checked()
            }
        }

        @Test("a medium is sent as the files that it names", .enabled(if: Tools.expected(Tools.dcmtk)))
        func sent() async throws {
            try await TemporaryFolder.with { folder in
                let samples = try SampleArchive(in: folder)
                let medium = try await medium(of: samples, in: folder)
                try await DCMTK.withStoreSCP(in: folder) { receiver in
                    for path in [medium + "/DICOMDIR", medium] {
                        try await DicomTool.run(["send", receiver.peer, path], in: folder).checked()
                        try expectNone(complaints(about: samples.instances, under: receiver.directory))
                        for path in files(under: receiver.directory) {
                            try FileManager.default.removeItem(atPath: path)
                        }
                    }
                }
            }
        }

        private static func sopInstance(_ line: Substring) throws -> String {
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            return object?["sopInstance"] as? String ?? ""
        }
    }
}
