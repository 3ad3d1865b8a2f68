import CommandLineTesting
import Foundation
import Testing

@Suite("dicom dump")
struct DumpCommandTests {
    private func withGoodFile<Result>(_ body: (String, ScratchFolder) throws -> Result) throws -> Result {
        let folder = try ScratchFolder()
        defer { folder.remove() }
        return try body(try folder.write(SampleFiles.good, to: "good.dcm"), folder)
    }

    @Test("shows tag, VR, length, place, keyword and value of each element")
    func text() throws {
        try withGoodFile { path, _ in
            let run = try CommandLineRun.dicom("dump", path)
            #expect(run.status == 0)
            #expect(run.error.isEmpty)
            let line = run.text.split(separator: "\n").first { $0.contains("PatientName") }
            let words = line?.split(separator: " ").map(String.init)
            let place = "\(SampleFiles.good.count - 48)"
            #expect(words == ["(0010,0010)", "PN", "8", place, "PatientName", "Doe^Jane"])
        }
    }

    @Test("gives DICOM JSON, an object a line")
    func json() throws {
        try withGoodFile { path, _ in
            let run = try CommandLineRun.dicom("dump", "--json", path, path)
            let lines = run.text.split(separator: "\n")
            #expect(lines.count == 2)
            #expect(
                lines.first == """
                    {"00080060":{"vr":"CS","Value":["OT"]},"00100010":{"vr":"PN","Value":[{"Alphabetic":"Doe^Jane"}]},\
                    "00100020":{"vr":"LO","Value":["4711"]},"00280010":{"vr":"US","Value":[2]},\
                    "00280030":{"vr":"DS","Value":[0.50,1.5]}}
                    """)
        }
    }

    @Test("says with --detail how long each value is and what DS and IS really hold")
    func detail() throws {
        try withGoodFile { path, _ in
            let run = try CommandLineRun.dicom("dump", "--json", "--detail", "--bulk", "sha256", path)
            #expect(run.text.hasPrefix("{\"file\":\"\(path)\",\"meta\":{\"00020000\":{\"vr\":\"UL\",\"length\":4,"))
            #expect(
                run.text.contains(#""00280030":{"vr":"DS","length":10,"raw":"0.50\\+1.5 ","Value":[0.50,1.5]}"#))
        }
    }

    @Test("shows what is selected, by keyword, by tag")
    func select() throws {
        try withGoodFile { path, _ in
            let run = try CommandLineRun.dicom("dump", "--json", "--select", "Rows", "--select", "0010,0020", path)
            #expect(run.text == #"{"00280010":{"vr":"US","Value":[2]},"00100020":{"vr":"LO","Value":["4711"]}}"# + "\n")
        }
    }

    @Test("reads standard input")
    func standardInput() throws {
        let run = try CommandLineRun.dicom("dump", "--json", "-", input: Data(SampleFiles.good))
        #expect(run.status == 0)
        #expect(run.text.contains("4711"))
    }

    @Test("does the other files when one fails, and says so at the end")
    func othersStillDone() throws {
        try withGoodFile { path, folder in
            let bad = try folder.write([1, 2, 3], to: "bad.dcm")
            let run = try CommandLineRun.dicom("dump", "--json", bad, path, folder.path("none.dcm"))
            #expect(run.status == 1)
            #expect(run.text.split(separator: "\n").count == 1)
            #expect(run.error.contains("error: \(bad): "))
            #expect(run.error.contains("error: \(folder.path("none.dcm")): "))
            #expect(run.error.hasSuffix("1 files done, 2 failed\n"))
        }
    }

    @Test("walks folders and skips what is no DICOM there")
    func folders() throws {
        try withGoodFile { _, folder in
            try folder.write(SampleFiles.good, to: "deep/er/also.dcm")
            try folder.write(Array("notes".utf8), to: "deep/notes.txt")
            let run = try CommandLineRun.dicom("dump", "--json", folder.url.path)
            #expect(run.status == 0)
            #expect(run.text.split(separator: "\n").count == 2)
            #expect(run.error == "2 files done, 1 skipped (not DICOM)\n")
        }
    }
}

@Suite("The command line")
struct CommandLineTests {
    static let wrong: [[String]] = [
        ["dump"], ["frobnicate"], ["dump", "--bulk", "everything", "x"], ["dump", "--detail", "x"],
        ["dump", "--select", "NoSuchKeyword", "x"], ["dump", "--quiet", "--verbose", "x"],
        ["bench", "parse", "sideways", "x"],
    ]

    @Test("that is wrong ends with 64", arguments: wrong)
    func usage(_ arguments: [String]) throws {
        let run = try CommandLineRun(CommandLineRun.dicomPath(), arguments)
        #expect(run.status == 64)
        #expect(run.output.isEmpty)
        #expect(!run.error.isEmpty)
    }

    @Test(
        "explains itself with an example", arguments: [["--help"], ["dump", "--help"], ["bench", "parse", "--help"]])
    func help(_ arguments: [String]) throws {
        let run = try CommandLineRun(CommandLineRun.dicomPath(), arguments)
        #expect(run.status == 0)
        #expect(run.text.contains("EXAMPLE"))
    }

    @Test("measures reading", arguments: ["index", "walk", "memory", "rewrite"])
    func bench(_ task: String) throws {
        let folder = try ScratchFolder()
        defer { folder.remove() }
        let file = try folder.write(SampleFiles.good, to: "good.dcm")
        let list = try folder.write(Array("\(file)\n\(file)\n".utf8), to: "list")
        let run = try CommandLineRun.dicom("bench", "parse", task, list)
        let lines = run.text.split(separator: "\n")
        #expect(run.status == 0)
        #expect(lines.first == "20")
        let words = lines.last?.split(separator: " ")
        #expect(words?.count == 2 && words?.last == "2")
        #expect(Double(words?.first ?? "") != nil)
    }
}
