import CommandLineTesting
import DICOMCore
import Foundation
import Testing

@Suite("dicom edit")
struct EditCommandTests {
    /// Edits a file in place.
    private func edited(_ bytes: [UInt8], _ arguments: String...) throws -> (
        run: CommandLineRun, file: DICOMFile, bytes: [UInt8]
    ) {
        let folder = try ScratchFolder()
        defer { folder.remove() }
        let path = try folder.write(bytes, to: "a.dcm")
        let run = try CommandLineRun(CommandLineRun.dicomPath(), ["edit", path, "--in-place"] + arguments)
        let after = try Array(Data(contentsOf: URL(filePath: path)))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["a.dcm"])
        return (run, try DICOMFile(bytes: Bytes(after)), after)
    }

    @Test("changes what is named and leaves every other byte alone")
    func minimal() throws {
        let meta = SampleFiles.header()
        let before = SampleFiles.text(0x0008, 0x0060, "CS", "OT")
        let odd = SampleFiles.element(0x0009, 0x1001, "UN", [1, 2, 3])
        let pixels = SampleFiles.element(0x7FE0, 0x0010, "OW", [UInt8](repeating: 7, count: 10_000))
        let name = SampleFiles.text(0x0010, 0x0010, "PN", "Doe^Jane")
        let result = try edited(
            meta + before + odd + name + pixels, "-k", "PatientName=Roe^Richard", "-k", "PatientID=4711")
        #expect(result.run.status == 0)
        #expect(result.run.error.isEmpty)
        let changed =
            SampleFiles.text(0x0010, 0x0010, "PN", "Roe^Richard") + SampleFiles.text(0x0010, 0x0020, "LO", "4711")
        #expect(result.bytes == meta + before + odd + changed + pixels)
    }

    @Test("writes empty, removes, and changes numbers and group 2")
    func kinds() throws {
        let result = try edited(
            SampleFiles.good, "-k", "PatientID=", "--remove", "PatientName", "-k", "0028,0010=512", "-k",
            "PixelSpacing=1\\2.5",
            "-k", "FrameIncrementPointer=0018,1063", "-k", "SourceApplicationEntityTitle=ME", "-k",
            "SmallestImagePixelValue=7")
        let dataSet = result.file.dataSet
        #expect(dataSet[AttributeTag(0x0010, 0x0020)]?.isEmpty == true)
        #expect(dataSet[AttributeTag(0x0010, 0x0010)] == nil)
        #expect(dataSet[.rows] == 512)
        #expect(dataSet[AttributeTag(0x0028, 0x0030)]?.string == "1\\2.5")
        #expect(dataSet[AttributeTag(0x0028, 0x0009)]?.bytes == [0x18, 0, 0x63, 0x10])
        #expect(dataSet[AttributeTag(0x0028, 0x0106)]?.vr == .US)
        #expect(result.file.meta.sourceApplicationEntityTitle == "ME")
        #expect(result.file.findings.isEmpty)
    }

    @Test("goes into items, makes the next one, and follows private creators")
    func paths() throws {
        let result = try edited(
            SampleFiles.nestedAndPrivate, "-k", "ReferencedImageSequence.1.ReferencedSOPInstanceUID=1.9",
            "-k", "ReferencedImageSequence.2.ReferencedSOPInstanceUID=1.10",
            "-k", "RequestAttributesSequence.0.ScheduledProtocolCodeSequence.0.CodeValue=X",
            "-k", "0019,xx0C@ACME 1.1=9", "-k", "ReferencedImageSequence.0.0019,xx02@ACME 1.1=new", "-k",
            "0019,xx01@NEW=a",
            "--remove", "ReferencedImageSequence.0008,1155")
        #expect(result.run.error.isEmpty)
        let dataSet = result.file.dataSet
        let items = dataSet[AttributeTag(0x0008, 0x1140)]?.items ?? []
        #expect(items.map { $0[.referencedSOPInstanceUID]?.rawValue } == [nil, "1.9", "1.10"])
        #expect(items.first?[AttributeTag(0x0019, 0x02), creator: "ACME 1.1"]?.string == "new")
        #expect(items.first?[AttributeTag(0x0019, 0x01), creator: "ACME 1.1"]?.int == 9)
        #expect(dataSet[AttributeTag(0x0019, 0x0C), creator: "ACME 1.1"]?.int == 9)
        #expect(dataSet[AttributeTag(0x0019, 0x1001)]?.string == "a")
        let code = dataSet[AttributeTag(0x0040, 0x0275)]?.items?.first?[AttributeTag(0x0040, 0x0008)]?.items?.first
        #expect(code?[AttributeTag(0x0008, 0x0100)]?.string == "X")
    }

    @Test("keeps the character set while it serves, else writes UTF-8 and says so")
    func characterSets() throws {
        let latin =
            SampleFiles.header() + SampleFiles.text(0x0008, 0x0005, "CS", "ISO_IR 100")
            + SampleFiles.element(0x0010, 0x0010, "PN", Array("M".utf8) + [0xFC] + Array("ller".utf8))
        let kept = try edited(latin, "-k", "PatientComments=Grüße")
        #expect(kept.run.error.isEmpty)
        #expect(kept.file.dataSet[AttributeTag(0x0010, 0x4000)]?.bytes == [0x47, 0x72, 0xFC, 0xDF, 0x65, 0x20])
        let widened = try edited(latin, "-k", "PatientComments=日本")
        #expect(widened.run.error.contains("UTF-8"))
        #expect(widened.file.dataSet[.patientName]?.familyName == "Müller")
        #expect(widened.file.dataSet[AttributeTag(0x0008, 0x0005)]?.string == "ISO_IR 192")
        let converted = try edited(latin, "-k", "SpecificCharacterSet=ISO_IR 192")
        #expect(converted.file.dataSet[AttributeTag(0x0010, 0x0010)]?.bytes == Bytes(utf8: "Müller "))
        let cyrillic = try edited(latin, "-k", "SpecificCharacterSet=ISO_IR 144")
        #expect(cyrillic.run.error.contains("UTF-8"))
        #expect(cyrillic.file.dataSet[.patientName]?.familyName == "Müller")
    }

    @Test(
        "refuses values that are none, and leaves the file alone",
        arguments: [
            "Rows=many", "Rows=65536", "StudyDate=yesterday", "SliceThickness=thick", "SOPInstanceUID=1..2",
            "ReferencedImageSequence=x", "PatientName.0.PatientID=1",
            "ReferencedImageSequence.1.ReferencedSOPInstanceUID=1.2",
        ])
    func refused(change: String) throws {
        let result = try edited(SampleFiles.good, "-k", change)
        #expect(result.run.status == 1)
        #expect(!result.run.error.isEmpty)
        #expect(result.bytes == SampleFiles.good)
    }

    @Test(
        "wants to know what and where to",
        arguments: [
            ["a.dcm", "--in-place"], ["a.dcm", "-k", "PatientID=1"], ["a.dcm", "--in-place", "-k", "PatientID"],
            ["a.dcm", "--in-place", "--output", "x", "-k", "PatientID=1"],
            ["a.dcm", "--in-place", "-k", "NoSuchThing=1"],
            ["a.dcm", "--in-place", "-k", "TransferSyntaxUID=1.2"],
        ])
    func usage(arguments: [String]) throws {
        #expect(try CommandLineRun(CommandLineRun.dicomPath(), ["edit"] + arguments).status == 64)
    }

    @Test("writes into a folder as the input lies in its own, or to standard output")
    func destinations() throws {
        let folder = try ScratchFolder()
        defer { folder.remove() }
        try folder.write(SampleFiles.good, to: "in/deep/1")
        try folder.write(SampleFiles.good, to: "in/2")
        try folder.write(Array("text".utf8), to: "in/readme")
        let run = try CommandLineRun.dicom("edit", "in", "--output", "out/new", "-k", "PatientID=1", in: folder.url)
        #expect(run.status == 0)
        for name in ["out/new/deep/1", "out/new/2"] {
            #expect(try DICOMFile(path: folder.path(name)).dataSet[.patientID] == "1")
        }
        let filter = try CommandLineRun.dicom("edit", "-", "-k", "PatientID=1", input: Data(SampleFiles.good))
        #expect(try DICOMFile(bytes: Bytes(Array(filter.output))).dataSet[.patientID] == "1")
    }

    @Test("replaces the file that a link points to, with its permissions")
    func links() throws {
        let folder = try ScratchFolder()
        defer { folder.remove() }
        let path = try folder.write(SampleFiles.good, to: "real.dcm")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
        try FileManager.default.createSymbolicLink(atPath: folder.path("link.dcm"), withDestinationPath: "real.dcm")
        #expect(
            try CommandLineRun.dicom("edit", folder.path("link.dcm"), "--in-place", "-k", "PatientID=1").status == 0)
        #expect(try DICOMFile(path: path).dataSet[.patientID] == "1")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link.dcm")) == "real.dcm")
        let permissions = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(permissions == 0o640)
    }
}
