import CommandLineTesting
import Foundation
import Testing

@Suite("dicom scan")
struct ScanCommandTests {
    private func withFolder(_ body: (ScratchFolder) throws -> Void) throws {
        let folder = try ScratchFolder()
        defer { folder.remove() }
        try body(folder)
    }

    @Test("gives comma-separated values, quoted where they have to be, in the order of the files")
    func csv() throws {
        try withFolder { folder in
            let quoted =
                SampleFiles.header() + SampleFiles.text(0x0008, 0x0060, "CS", "MR")
                + SampleFiles.text(0x0010, 0x0010, "PN", "Doe, \"Jane\"")
                + SampleFiles.text(0x0028, 0x0030, "DS", "1\\2")
            try folder.write(quoted, to: "b/1.dcm")
            try folder.write(SampleFiles.good, to: "a/1.dcm")
            let run = try CommandLineRun.dicom(
                "scan", "--csv", "--select", "Modality", "--select", "PatientName", "--select", "0028,0030",
                "--select", "TransferSyntaxUID", folder.url.path)
            #expect(run.status == 0)
            #expect(run.error.isEmpty)
            #expect(
                run.text == """
                    file,Modality,PatientName,"0028,0030",TransferSyntaxUID
                    \(folder.path("a/1.dcm")),OT,Doe^Jane,0.50\\+1.5,1.2.840.10008.1.2.1
                    \(folder.path("b/1.dcm")),MR,"Doe, ""Jane""\",1\\2,1.2.840.10008.1.2.1

                    """)
        }
    }

    @Test("gives an object a line, with paths into sequences")
    func json() throws {
        try withFolder { folder in
            let path = try folder.write(SampleFiles.nestedAndPrivate, to: "nested.dcm")
            let run = try CommandLineRun.dicom(
                "scan", "--json", "--select", "ReferencedImageSequence.1.ReferencedSOPInstanceUID", "--select",
                "0019,xx0C@ACME 1.1", "--select", "PatientID", path)
            let sequence = #""ReferencedImageSequence.1.ReferencedSOPInstanceUID":{"vr":"UI","Value":["1.2.2"]}"#
            let element = #""0019,xx0C@ACME 1.1":{"vr":"US","Value":[7]}"#
            #expect(run.text == "{\"file\":\"\(path)\",\"dataset\":{\(sequence),\(element)}}\n")
        }
    }

    @Test("shows a table, a row a file, under a head")
    func table() throws {
        try withFolder { folder in
            try folder.write(SampleFiles.good, to: "one.dcm")
            try folder.write(SampleFiles.good, to: "two-longer.dcm")
            let run = try CommandLineRun.dicom("scan", "--jobs", "2", folder.url.path)
            let lines = run.text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
            #expect(lines.count == 3)
            #expect(lines.first?.prefix(4) == ["file", "PatientID", "StudyDate", "Modality"])
            #expect(lines[1].prefix(3) == [folder.path("one.dcm"), "4711", "OT"])
            #expect(
                Set(run.text.split(separator: "\n").compactMap { $0.range(of: "4711")?.lowerBound.utf16Offset(in: $0) })
                    .count <= 1)
        }
    }

    @Test("names what fails, skips what is no DICOM in a folder, and does the rest")
    func failures() throws {
        try withFolder { folder in
            try folder.write(SampleFiles.good, to: "in/good.dcm")
            try folder.write(Array(SampleFiles.good.dropLast(3)), to: "in/cut.dcm")
            try folder.write(Array("notes".utf8), to: "in/notes.txt")
            let run = try CommandLineRun.dicom(
                "scan", "--csv", "--select", "Rows", folder.path("in"), folder.path("none.dcm"))
            #expect(run.status == 1)
            #expect(run.text == "file,Rows\n\(folder.path("in/good.dcm")),2\n")
            #expect(run.error.contains("error: \(folder.path("in/cut.dcm")): "))
            #expect(run.error.contains("error: \(folder.path("none.dcm")): "))
            #expect(run.error.hasSuffix("1 files done, 2 failed, 1 skipped (not DICOM)\n"))
        }
    }

    @Test("reads standard input in its turn, and what a DICOMDIR refers to")
    func inputs() throws {
        try withFolder { folder in
            let path = try folder.write(SampleFiles.good, to: "IMAGE")
            let record =
                SampleFiles.element(0x0004, 0x1410, "US", [0xFF, 0xFF])
                + SampleFiles.text(0x0004, 0x1430, "CS", "IMAGE") + SampleFiles.text(0x0004, 0x1500, "CS", "IMAGE")
            let item =
                SampleFiles.little(UInt16(0xFFFE)) + SampleFiles.little(UInt16(0xE000))
                + SampleFiles.little(UInt32(record.count)) + record
            let directory = try folder.write(
                SampleFiles.header() + SampleFiles.element(0x0004, 0x1220, "SQ", item), to: "DICOMDIR")
            let run = try CommandLineRun.dicom(
                "scan", "--csv", "--select", "Rows", directory, "-", input: Data(SampleFiles.good))
            #expect(run.status == 0)
            #expect(run.text == "file,Rows\n\(path),2\n-,2\n")
        }
    }

    @Test(
        "that is wrong ends with 64",
        arguments: [
            ["scan"], ["scan", "--csv", "--json", "x"], ["scan", "--jobs", "0", "x"], ["scan", "--select", "No", "x"],
        ])
    func usage(_ arguments: [String]) throws {
        #expect(try CommandLineRun(CommandLineRun.dicomPath(), arguments).status == 64)
    }
}
