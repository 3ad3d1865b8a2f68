import CommandLineTesting
import DICOMCore
import Foundation
import Testing

@Suite("dicom convert")
struct ConvertCommandTests {
    private func withFolder(_ body: (ScratchFolder) throws -> Void) throws {
        let folder = try ScratchFolder()
        defer { folder.remove() }
        try body(folder)
    }

    @Test(
        "writes each transfer syntax without compression, and back",
        arguments: ["implicit", "explicit", "big-endian", "deflated", "1.2.840.10008.1.2"])
    func syntaxes(name: String) throws {
        try withFolder { folder in
            let input = try folder.write(SampleFiles.nestedAndPrivate, to: "in.dcm")
            let run = try CommandLineRun.dicom("convert", input, folder.path("out.dcm"), "--to", name)
            #expect(run.status == 0)
            #expect(run.error.isEmpty)
            let there = try DICOMFile(path: folder.path("out.dcm"))
            #expect(there.transferSyntax == TransferSyntax(named: name))
            #expect(there.findings.isEmpty)
            _ = try CommandLineRun.dicom(
                "convert", folder.path("out.dcm"), folder.path("back.dcm"), "--to", "explicit", "--sequences",
                "undefined")
            let back = try DICOMFile(path: folder.path("back.dcm"))
            let original = try DICOMFile(path: input)
            #expect(
                back.dataSet[.referencedImageSequence]?.map { $0[.referencedSOPInstanceUID] } == ["1.2.1", "1.2.2"])
            if there.transferSyntax != .implicitVRLittleEndian { #expect(back.dataSet == original.dataSet) }
        }
    }

    @Test("takes a folder to a folder, a file into one, and does the rest where one fails")
    func folders() throws {
        try withFolder { folder in
            try folder.write(SampleFiles.good, to: "in/a/1.dcm")
            try folder.write(SampleFiles.good, to: "in/2.dcm")
            try folder.write(Array(SampleFiles.good.dropLast(3)), to: "in/cut.dcm")
            try folder.write(Array("notes".utf8), to: "in/notes.txt")
            let run = try CommandLineRun.dicom(
                "convert", folder.path("in"), folder.path("out"), "--to", "implicit", "--group-lengths")
            #expect(run.status == 1)
            #expect(run.error.hasSuffix("2 files done, 1 failed, 1 skipped (not DICOM)\n"))
            let file = try DICOMFile(path: folder.path("out/a/1.dcm"))
            #expect(file.dataSet[AttributeTag(0x0010, 0)]?.int == 28)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("out")).sorted() == ["2.dcm", "a"])
            let into = try CommandLineRun.dicom(
                "convert", "--to", "deflated", folder.path("in/2.dcm"), folder.path("out/a"))
            #expect(into.status == 0)
            #expect(try DICOMFile(path: folder.path("out/a/2.dcm")).transferSyntax.isDeflated)
            let piped = try CommandLineRun.dicom(
                "convert", "--to", "explicit", "-", folder.path("piped.dcm"), input: Data(SampleFiles.good))
            #expect(piped.status == 0)
            #expect(try DICOMFile(path: folder.path("piped.dcm")).dataSet[.patientID] == "4711")
        }
    }

    @Test("says what is wrong with an image, and leaves what was there")
    func codec() throws {
        try withFolder { folder in
            let item = SampleFiles.little(UInt16(0xFFFE)) + SampleFiles.little(UInt16(0xE000)) + [0, 0, 0, 0]
            let end = SampleFiles.little(UInt16(0xFFFE)) + SampleFiles.little(UInt16(0xE0DD)) + [0, 0, 0, 0]
            let bytes =
                SampleFiles.header("1.2.840.10008.1.2.4.90")
                + SampleFiles.element(0x7FE0, 0x0010, "OB", item + item + end, length: .max)
            let input = try folder.write(bytes, to: "j2k.dcm")
            let output = try folder.write([1, 2, 3], to: "out.dcm")
            let run = try CommandLineRun.dicom("convert", input, output, "--to", "explicit")
            #expect(run.status == 1)
            #expect(run.error.contains("Rows"))
            #expect(try Data(contentsOf: URL(filePath: output)) == Data([1, 2, 3]))
            let other = try CommandLineRun.dicom("convert", input, output, "--to", "rle")
            #expect(other.status == 1)
            #expect(other.error.contains("Rows"))
        }
    }

    /// A grey image of 16 × 16, 12 bits.
    private var image: DICOMFile {
        get throws {
            var dataSet = DataSet()
            dataSet.set(AttributeTag(0x0008, 0x0016), .UI, text: "1.2.840.10008.5.1.4.1.1.7")
            dataSet.set(AttributeTag(0x0008, 0x0018), .UI, text: "1.2.3.4")
            dataSet.set(AttributeTag(0x0028, 0x0004), .CS, text: "MONOCHROME2")
            for (element, number) in [
                (0x0002, 1), (0x0010, 16), (0x0011, 16), (0x0100, 16), (0x0101, 12), (0x0102, 11), (0x0103, 0),
            ] as [(UInt16, UInt16)] {
                dataSet.set(AttributeTag(0x0028, element), .US, bytes: Bytes(SampleFiles.little(number)))
            }
            let pixels = (0..<256).flatMap { SampleFiles.little(UInt16($0 * $0 % 4096)) }
            dataSet.set(AttributeTag(0x7FE0, 0x0010), .OW, bytes: Bytes(pixels))
            return try DICOMFile(dataSet: dataSet)
        }
    }

    @Test(
        "encodes frames and decodes them again",
        arguments: ["rle", "jpeg-lossless", "jpeg-ls", "jpeg2000-lossless", "1.2.840.10008.1.2.8.1"])
    func frames(name: String) throws {
        try withFolder { folder in
            try image.write(to: folder.path("in.dcm"))
            let run = try CommandLineRun.dicom(
                "convert", folder.path("in.dcm"), folder.path("out.dcm"), "--to", name)
            #expect(run.status == 0 && run.error.isEmpty)
            #expect(try DICOMFile(path: folder.path("out.dcm")).transferSyntax == TransferSyntax(named: name))
            _ = try CommandLineRun.dicom(
                "convert", folder.path("out.dcm"), folder.path("back.dcm"), "--to", "explicit")
            let back = try DICOMFile(path: folder.path("back.dcm"))
            #expect(try back.dataSet == image.dataSet)
        }
    }

    @Test("loses something only where told to, and says so in the result")
    func loss() throws {
        try withFolder { folder in
            try image.write(to: folder.path("in.dcm"))
            let (input, output) = (folder.path("in.dcm"), folder.path("out.dcm"))
            let refused = try CommandLineRun.dicom("convert", input, output, "--to", "jpeg-ls-near")
            #expect(refused.status == 1 && refused.error.contains("--lossy"))
            let vague = try CommandLineRun.dicom("convert", input, output, "--to", "jpeg-ls-near", "--lossy")
            #expect(vague.status != 0 && vague.error.contains("--maximum-error"))
            let run = try CommandLineRun.dicom(
                "convert", input, output, "--to", "jpeg-ls-near", "--lossy", "--maximum-error", "2")
            #expect(run.status == 0)
            let dataSet = try DICOMFile(path: output).dataSet
            #expect(dataSet[AttributeTag(0x0028, 0x2110)]?.string == "01")
            #expect(dataSet[AttributeTag(0x0008, 0x0018)]?.string != "1.2.3.4")
        }
    }
}
