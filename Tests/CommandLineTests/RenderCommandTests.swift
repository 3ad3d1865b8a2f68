import CommandLineTesting
import Foundation
import Testing

@Suite("dicom render")
struct RenderCommandTests {
    /// Two frames of 2 × 2, of 0, 10, 20, 30 and of 30, 20, 10, 0.
    static let image =
        SampleFiles.header() + SampleFiles.element(0x0028, 0x0002, "US", [1, 0])
        + SampleFiles.text(0x0028, 0x0004, "CS", "MONOCHROME2") + SampleFiles.text(0x0028, 0x0008, "IS", "2")
        + SampleFiles.element(0x0028, 0x0010, "US", [2, 0]) + SampleFiles.element(0x0028, 0x0011, "US", [2, 0])
        + SampleFiles.element(0x0028, 0x0100, "US", [8, 0]) + SampleFiles.element(0x0028, 0x0101, "US", [8, 0])
        + SampleFiles.element(0x0028, 0x0102, "US", [7, 0]) + SampleFiles.element(0x0028, 0x0103, "US", [0, 0])
        + SampleFiles.element(0x7FE0, 0x0010, "OB", [0, 10, 20, 30, 30, 20, 10, 0])

    static let signature = Data([0x89, 0x50, 0x4E, 0x47])

    @Test("writes a PNG beside nothing else, named after the input where no name is given")
    func picture() throws {
        let folder = try ScratchFolder()
        defer { folder.remove() }
        try folder.write(Self.image, to: "in/image.dcm")
        let run = try CommandLineRun.dicom("render", "in/image.dcm", in: folder.url)
        #expect(run.status == 0 && run.output.isEmpty && run.error.isEmpty)
        #expect(try Data(contentsOf: folder.url.appending(path: "image.png")).starts(with: Self.signature))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == ["image.png", "in"])
    }

    @Test("numbers the pictures of all frames")
    func frames() throws {
        let folder = try ScratchFolder()
        defer { folder.remove() }
        let path = try folder.write(Self.image, to: "image.dcm")
        let run = try CommandLineRun.dicom("render", path, "--output", folder.path("x.png"), "--frame", "all")
        #expect(run.status == 0)
        for name in ["x-0001.png", "x-0002.png"] {
            #expect(FileManager.default.fileExists(atPath: folder.path(name)))
        }
    }

    @Test("writes to standard output, another window another picture, a size its sides")
    func standardOutput() throws {
        let folder = try ScratchFolder()
        defer { folder.remove() }
        let path = try folder.write(Self.image, to: "image.dcm")
        let plain = try CommandLineRun.dicom("render", path, "--output", "-").output
        let windowed = try CommandLineRun.dicom("render", path, "--output", "-", "--window", "5,2").output
        let negative = try CommandLineRun.dicom("render", path, "--output", "-", "--window", "-10,50").output
        #expect(negative.starts(with: Self.signature) && negative != plain)
        let large = try CommandLineRun.dicom("render", path, "--output", "-", "--size", "64x32").output
        #expect(plain.starts(with: Self.signature) && windowed.starts(with: Self.signature) && plain != windowed)
        // Width and height stand in bytes 16 to 23.
        #expect(Array(large[16..<24]) == [0, 0, 0, 32, 0, 0, 0, 32])
    }

    static let refused: [(arguments: [String], status: Int32, word: String)] = [
        (["--frame", "3"], 1, "frame 3"), (["--frame", "0"], 64, "frame"), (["--window", "nonsense"], 1, "window"),
        (["--window", "1,0"], 64, "window"), (["--output", "x.jpg"], 64, "JPEG"), (["--output", "x.gif"], 64, ".png"),
        (["--size", "0"], 64, "size"), (["--output", "nowhere/at/all/x.png"], 1, "No such file"),
    ]

    @Test("says what is wrong", arguments: refused)
    func refuses(arguments: [String], status: Int32, word: String) throws {
        let folder = try ScratchFolder()
        defer { folder.remove() }
        try folder.write(Self.image, to: "image.dcm")
        let run = try CommandLineRun(CommandLineRun.dicomPath(), ["render", "image.dcm"] + arguments, in: folder.url)
        #expect(run.status == status && run.error.contains(word), "\(run.error)")
    }

    @Test("names the transfer syntax that nothing here decodes")
    func noCodec() throws {
        let folder = try ScratchFolder()
        defer { folder.remove() }
        var bytes = Array(Self.image.dropLast(20).dropFirst(SampleFiles.header().count))
        bytes += SampleFiles.element(0x7FE0, 0x0010, "OB", [], length: .max)
        for fragment in [[UInt8](), [1, 2], [3, 4]] {
            bytes += [0xFE, 0xFF, 0x00, 0xE0] + SampleFiles.little(UInt32(fragment.count)) + fragment
        }
        bytes += [0xFE, 0xFF, 0xDD, 0xE0, 0, 0, 0, 0]
        let path = try folder.write(SampleFiles.header("1.2.840.10008.1.2.4.100") + bytes, to: "image.dcm")
        let run = try CommandLineRun.dicom("render", path, "--output", folder.path("x.png"))
        #expect(run.status == 1 && run.error.contains("no codec registered") && run.error.contains("MPEG2"))
        #expect(!FileManager.default.fileExists(atPath: folder.path("x.png")))
    }
}
