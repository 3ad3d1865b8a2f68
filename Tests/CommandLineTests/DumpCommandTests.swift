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

    static let paths: [(argument: String, json: String)] = [
        ("ReferencedImageSequence.1.ReferencedSOPInstanceUID", #"{"vr":"UI","Value":["1.2.2"]}"#),
        ("00081140.0.0008,1155", #"{"vr":"UI","Value":["1.2.1"]}"#),
        ("0019,xx0C@ACME 1.1", #"{"vr":"US","Value":[7]}"#),
        ("ReferencedImageSequence.0.0019,xx01@ACME 1.1", #"{"vr":"US","Value":[9]}"#),
    ]

    @Test("finds what a path or a private creator names", arguments: paths)
    func path(argument: String, json: String) throws {
        let folder = try ScratchFolder()
        defer { folder.remove() }
        let path = try folder.write(SampleFiles.nestedAndPrivate, to: "nested.dcm")
        let run = try CommandLineRun.dicom("dump", "--json", "--select", argument, path)
        #expect(run.text == "{\"\(argument)\":\(json)}\n")
        let text = try CommandLineRun.dicom("dump", path).text
        #expect(text.contains("xx0C@ACME 1.1"))
        #expect(text.contains("2 items"))
    }

    @Test("leaves out, digests or gives large values, as asked")
    func bulk() throws {
        let folder = try ScratchFolder()
        defer { folder.remove() }
        let value = [UInt8](repeating: 0x61, count: 2000)
        let file = SampleFiles.header() + SampleFiles.element(0x7FE0, 0x0010, "OW", value)
        let path = try folder.write(file, to: "large.dcm")
        let omitted = try CommandLineRun.dicom("dump", "--json", "--bulk", "omit", path).text
        #expect(omitted == #"{"7FE00010":{"vr":"OW","length":2000}}"# + "\n")
        let digest = "c4a700f85b7e9e5cdbdc51170409ee2ad48bebe2f2f0957a067937531a0a3c42"
        let digested = try CommandLineRun.dicom("dump", "--json", "--bulk", "sha256", path).text
        #expect(digested == #"{"7FE00010":{"vr":"OW","length":2000,"sha256":"\#(digest)"}}"# + "\n")
        let whole = try CommandLineRun.dicom("dump", "--json", path).text
        #expect(whole == #"{"7FE00010":{"vr":"OW","InlineBinary":"\#(Data(value).base64EncodedString())"}}"# + "\n")
    }

    @Test("cuts long values to the width asked for, and not at 0")
    func width() throws {
        let folder = try ScratchFolder()
        defer { folder.remove() }
        let text = String(repeating: "long ", count: 60)
        let path = try folder.write(SampleFiles.header() + SampleFiles.text(0x0008, 0x2111, "ST", text), to: "long.dcm")
        let cut = try CommandLineRun.dicom("dump", "--width", "100", path).text
        #expect(cut.split(separator: "\n").allSatisfy { $0.count <= 100 || $0.hasPrefix("#") })
        #expect(cut.contains("…"))
        #expect(try CommandLineRun.dicom("dump", "--width", "0", path).text.contains(text.dropLast()))
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
        ["dump", "--select", "NoSuchKeyword", "x"],
        ["dump", "--select", "0010,001", "x"], ["dump", "--select", "ReferencedImageSequence.0", "x"],
        ["dump", "--select", "0018,xx0C@EVEN GROUP", "x"], ["dump", "--quiet", "--verbose", "x"],
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

    @Test("interrupted ends with 130")
    func interrupted() async throws {
        let process = Process()
        process.executableURL = URL(filePath: try CommandLineRun.dicomPath())
        process.arguments = ["dump", "-"]
        let input = Pipe()
        process.standardInput = input
        process.standardError = FileHandle.nullDevice
        try process.run()
        try await Task.sleep(for: .seconds(1))
        process.interrupt()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        #expect(process.terminationStatus == 130)
        try input.fileHandleForWriting.close()
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
