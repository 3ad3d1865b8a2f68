import CommandLineTesting
import Foundation
import Testing

@Suite("dicom deidentify")
struct DeidentifyCommandTests {
    private static func file(instance: String) -> [UInt8] {
        SampleFiles.header() + SampleFiles.text(0x0008, 0x0016, "UI", "1.2.840.10008.5.1.4.1.1.2")
            + SampleFiles.text(0x0008, 0x0018, "UI", instance)
            + SampleFiles.text(0x0008, 0x0080, "LO", "Saint Elsewhere")
            + SampleFiles.text(0x0010, 0x0010, "PN", "Doe^Jane") + SampleFiles.text(0x0010, 0x0020, "LO", "4711")
            + SampleFiles.text(0x0020, 0x000D, "UI", "1.3.99.1") + SampleFiles.text(0x0020, 0x000E, "UI", "1.3.99.1.1")
    }

    private static func folder() throws -> ScratchFolder {
        let folder = try ScratchFolder()
        for number in 1...2 { try folder.write(file(instance: "1.3.99.1.1.\(number)"), to: "in/Doe/\(number).dcm") }
        try folder.write(Array("no DICOM".utf8), to: "in/readme.txt")
        try folder.write(Array("a secret of enough bytes\n".utf8), to: "key")
        return folder
    }

    private static func files(in folder: ScratchFolder, _ name: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path(name)).filter { $0.hasSuffix(".dcm") }.sorted()
    }

    @Test("a folder comes out under new names, the same in every run with the same key")
    func folders() throws {
        let folder = try Self.folder()
        defer { folder.remove() }
        for out in ["a", "b"] {
            let run = try CommandLineRun.dicom("deidentify", "in", out, "--key-file", "key", in: folder.url)
            #expect(run.status == 0)
        }
        let run = try CommandLineRun.dicom("deidentify", "in", "c", in: folder.url)
        #expect(run.status == 0)
        let names = try Self.files(in: folder, "a")
        #expect(names.count == 2)
        #expect(try Self.files(in: folder, "b") == names)
        #expect(try Self.files(in: folder, "c") != names)
        // One study, one series.
        #expect(Set(names.map { $0.split(separator: "/").dropLast() }).count == 1)
        for name in names {
            let bytes = try Data(contentsOf: folder.url.appending(path: "a/" + name))
            #expect(bytes == (try Data(contentsOf: folder.url.appending(path: "b/" + name))))
            for word in ["Doe", "4711", "Elsewhere", "1.3.99"] { #expect(bytes.range(of: Data(word.utf8)) == nil) }
        }
    }

    @Test("a dry run reports and writes nothing")
    func dryRun() throws {
        let folder = try Self.folder()
        defer { folder.remove() }
        let run = try CommandLineRun.dicom("deidentify", "in/Doe/1.dcm", "out", "--dry-run", "--report", in: folder.url)
        #expect(run.status == 0)
        #expect(!FileManager.default.fileExists(atPath: folder.path("out")))
        let text = run.text
        #expect(text.contains("replaced  (0010,0020) PatientID\n"))
        #expect(text.contains("mapped    (0008,0018) SOPInstanceUID\n"))
        #expect(!text.contains("Jane") && !text.contains("1.3.99"))

        let json = try CommandLineRun.dicom("deidentify", "in", "--dry-run", "--json", in: folder.url)
        let objects = json.output.split(separator: 0x0A).compactMap { JSONValue(Array($0)) }
        #expect(objects.count == 2)
        #expect(objects.first?["file"]?.string == "in/Doe/1.dcm")
    }

    @Test("from standard input to standard output")
    func pipe() throws {
        let folder = try Self.folder()
        defer { folder.remove() }
        let run = try CommandLineRun.dicom(
            "deidentify", "in/Doe/1.dcm", "-", "--option", "retain-uids", "--quiet", in: folder.url)
        #expect(run.status == 0 && run.error.isEmpty)
        #expect(run.output.range(of: Data("1.3.99.1.1.1".utf8)) != nil)
        #expect(run.output.range(of: Data("Jane".utf8)) == nil)
        #expect(run.output[128..<132] == Data("DICM".utf8))
    }

    static let refused: [(arguments: [String], status: Int32, word: String)] = [
        (["in"], 64, "dry-run"), (["in", "out", "--option", "nonsense"], 64, "option"),
        (["in", "out", "--mask", "1,2,3,4"], 64, "clean-pixel-data"),
        (["in", "out", "--key-file", "absent"], 1, "absent"),
        (["in", "out", "--key-file", "in/readme.txt"], 1, "sixteen"), (["absent", "out"], 1, "absent"),
        (
            [
                "in", "out", "--option", "retain-longitudinal-full-dates", "--option",
                "retain-longitudinal-modified-dates",
            ], 64, "one option"
        ),
    ]

    @Test("what is wrong is said", arguments: refused)
    func refuses(arguments: [String], status: Int32, word: String) throws {
        let folder = try Self.folder()
        defer { folder.remove() }
        let run = try CommandLineRun(
            CommandLineRun.dicomPath(), ["deidentify"] + arguments, in: folder.url)
        #expect(run.status == status)
        #expect(run.error.contains(word))
        #expect(!FileManager.default.fileExists(atPath: folder.path("out")))
    }
}
