import CommandLineTesting
import Foundation
import Testing

@Suite("dicom diff")
struct DiffCommandTests {
    private static let tail =
        SampleFiles.text(0x0010, 0x0020, "LO", "4711") + SampleFiles.element(0x0028, 0x0010, "US", [2, 0])

    private func withFolder<Result>(_ body: (ScratchFolder) throws -> Result) throws -> Result {
        let folder = try ScratchFolder()
        defer { folder.remove() }
        return try body(folder)
    }

    @Test("says nothing and gives 0 where nothing differs, whatever the encoding")
    func same() throws {
        try withFolder { folder in
            let a = try folder.write(SampleFiles.good, to: "a.dcm")
            let run = try CommandLineRun.dicom("diff", a, a)
            #expect(run.status == 0)
            #expect(run.text.isEmpty)
            #expect(run.error.isEmpty)
        }
    }

    @Test("shows what was changed, taken out and put in, and gives 1")
    func changed() throws {
        try withFolder { folder in
            let header = SampleFiles.header()
            let a = try folder.write(
                header + SampleFiles.text(0x0010, 0x0010, "PN", "Doe^Jane") + Self.tail, to: "a.dcm")
            let b = try folder.write(
                header + SampleFiles.text(0x0010, 0x0010, "PN", "Doe^John")
                    + SampleFiles.text(0x0010, 0x0040, "CS", "M")
                    + SampleFiles.element(0x0028, 0x0010, "US", [3, 0]), to: "b.dcm")
            let run = try CommandLineRun.dicom("diff", a, b)
            #expect(run.status == 1)
            #expect(
                run.text == """
                    --- \(a)
                    +++ \(b)
                      PatientName (0010,0010) PN
                    -     Doe^Jane
                    +     Doe^John
                    - PatientID (0010,0020) LO  4711
                    + PatientSex (0010,0040) CS  M
                      Rows (0028,0010) US
                    -     2
                    +     3

                    """)
            let json = try CommandLineRun.dicom(
                "diff", "--json", a, b, "--ignore", "PatientName", "--ignore", "0010,0040")
            #expect(json.status == 1)
            #expect(
                json.text == """
                    {"path":"PatientID","difference":"removed","first":{"vr":"LO","Value":["4711"]}}
                    {"path":"Rows","difference":"value","firstByte":0,"first":{"vr":"US","Value":[2]},"second":{"vr":"US","Value":[3]}}

                    """)
            let all = ["PatientName", "PatientID", "PatientSex", "Rows"].flatMap { ["--ignore", $0] }
            let quiet = try CommandLineRun(CommandLineRun.dicomPath(), ["diff", a, b] + all)
            #expect(quiet.status == 0)
        }
    }

    @Test("names places in items and private elements as --select takes them")
    func paths() throws {
        try withFolder { folder in
            let a = try folder.write(SampleFiles.nestedAndPrivate, to: "a.dcm")
            // The last bytes of the second item's UID, and of the private element.
            var bytes = SampleFiles.nestedAndPrivate
            let place = try #require(bytes.lastRange(of: Array("1.2.2".utf8)))
            bytes[place.upperBound - 1] = UInt8(ascii: "9")
            bytes[bytes.count - 2] = 8
            let b = try folder.write(bytes, to: "b.dcm")
            let run = try CommandLineRun.dicom("diff", a, b)
            #expect(run.text.contains("  ReferencedImageSequence.1.ReferencedSOPInstanceUID (0008,1155) UI\n"))
            #expect(run.text.contains("  0019,xx0C@ACME 1.1 (0019,110C) US\n"))
            let ignored = try CommandLineRun.dicom(
                "diff", a, b, "--ignore", "0019,xx0C@ACME 1.1", "--ignore",
                "ReferencedImageSequence.ReferencedSOPInstanceUID")
            #expect(ignored.status == 0)
            let other = try CommandLineRun.dicom(
                "diff", a, b, "--ignore", "0019,xx0C@OTHER", "--ignore",
                "ReferencedImageSequence.0.ReferencedSOPInstanceUID")
            #expect(other.text.split(separator: "\n").count == 8)
        }
    }

    @Test("shows large values from where they differ")
    func large() throws {
        try withFolder { folder in
            var pixels = [UInt8](repeating: 7, count: 5000)
            let a = try folder.write(
                SampleFiles.header() + SampleFiles.element(0x7FE0, 0x0010, "OW", pixels), to: "a.dcm")
            pixels[4001] = 8
            let b = try folder.write(
                SampleFiles.header() + SampleFiles.element(0x7FE0, 0x0010, "OW", pixels), to: "b.dcm")
            let text = try CommandLineRun.dicom("diff", a, b, "--width", "60").text
            #expect(text.contains("-     5000 bytes, from byte 4000: 07 07 07"))
            #expect(text.contains("+     5000 bytes, from byte 4000: 07 08 07"))
        }
    }

    @Test("compares folders by the paths in them, passing over what is no DICOM")
    func folders() throws {
        try withFolder { folder in
            for name in ["a/x/1", "a/2", "b/x/1", "b/3"] { try folder.write(SampleFiles.good, to: name) }
            for name in ["a/readme", "b/readme"] { try folder.write(Array("text".utf8), to: name) }
            let run = try CommandLineRun.dicom("diff", folder.path("a"), folder.path("b"))
            #expect(run.status == 1)
            #expect(run.text == "- \(folder.path("a/2"))\n+ \(folder.path("b/3"))\n")
        }
    }

    @Test("gives 2 where a file cannot be read, 64 where the command line is wrong")
    func trouble() throws {
        try withFolder { folder in
            let a = try folder.write(SampleFiles.good, to: "a.dcm")
            let none = try CommandLineRun.dicom("diff", a, folder.path("none"))
            #expect(none.status == 2)
            #expect(none.error.contains("none"))
            #expect(try CommandLineRun.dicom("diff", a).status == 64)
            #expect(try CommandLineRun.dicom("diff", a, a, "--ignore", "NoSuchAttribute").status == 64)
        }
    }
}

extension Array<UInt8> {
    fileprivate func lastRange(of other: [UInt8]) -> Range<Int>? {
        guard count >= other.count else { return nil }
        for start in (0...count - other.count).reversed() where Array(self[start..<start + other.count]) == other {
            return start..<start + other.count
        }
        return nil
    }
}
