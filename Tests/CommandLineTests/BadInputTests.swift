import CommandLineTesting
import Foundation
import Testing

@Suite("Files that lie")
struct BadInputTests {
    /// Bytes, and what the refusal must say.
    struct Refused: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]
        let reason: String

        init(_ name: String, _ bytes: [UInt8], _ reason: String) {
            (testDescription, self.bytes, self.reason) = (name, bytes, reason)
        }
    }

    static let refused: [Refused] = [
        Refused("an empty file", [], "not DICOM"),
        Refused("plain text", Array("This is no DICOM, but it is long enough to be taken for it.\n".utf8), "not DICOM"),
        Refused(
            "a value of 4 GiB in 200 bytes",
            SampleFiles.header() + SampleFiles.element(0x0042, 0x0011, "OB", [1, 2], length: 0xFFFF_FFFE), "data end"),
        Refused(
            "a short value past the end",
            SampleFiles.header() + SampleFiles.element(0x0010, 0x0020, "LO", [0x41], length: 60_000), "data end"),
        Refused("sequences 10,000 deep", SampleFiles.nested(10_000), "nested too deep"),
        Refused(
            "an element that ends within its header", SampleFiles.header() + [0x10, 0x00, 0x10, 0x00, 0x50], "data end"),
        Refused(
            "deflated data that are none",
            SampleFiles.header("1.2.840.10008.1.2.1.99") + [0xFF, 0xFF, 0xFF, 0xFF, 1, 2],
            "deflated"),
    ]

    @Test("are refused with a typed error and exit status 1, in bounded memory", arguments: refused)
    func refuses(_ file: Refused) throws {
        let folder = try ScratchFolder()
        defer { folder.remove() }
        let path = try folder.write(file.bytes, to: "bad.dcm")
        for arguments in [["dump", path], ["dump", "--json", path]] {
            let run = try CommandLineRun(CommandLineRun.dicomPath(), arguments, addressSpace: 2 << 30)
            #expect(run.status == 1)
            #expect(run.error.hasPrefix("error: \(path): "))
            #expect(run.error.contains(file.reason), "\(run.error)")
        }
    }

    static let forgiven: [Refused] = [
        Refused(
            "a VR nobody knows",
            SampleFiles.header()
                + SampleFiles.element(0x0009, 0x0010, "ZZ", SampleFiles.little(UInt32(2)) + [1, 2], length: 0)
                + SampleFiles.text(0x0010, 0x0020, "LO", "4711"), "a VR that the standard does not know"),
        Refused(
            "a value of odd length",
            SampleFiles.header() + SampleFiles.element(0x0008, 0x0060, "CS", [0x4D])
                + SampleFiles.text(0x0010, 0x0020, "LO", "4711"), "odd length"),
        Refused(
            "an item longer than its sequence",
            SampleFiles.header()
                + SampleFiles.element(
                    0x0008, 0x1140, "SQ",
                    SampleFiles.little(UInt16(0xFFFE)) + SampleFiles.little(UInt16(0xE000))
                        + SampleFiles.little(UInt32(400)) + SampleFiles.text(0x0008, 0x1150, "UI", "1.2.3"))
                + SampleFiles.text(0x0010, 0x0020, "LO", "4711"),
            "more than is there"),
        Refused(
            "no preamble and no meta information",
            SampleFiles.text(0x0008, 0x0060, "CS", "OT") + SampleFiles.text(0x0010, 0x0020, "LO", "4711"), "no "),
    ]

    @Test("but can be understood are read, and what was forgiven is said", arguments: forgiven)
    func forgives(_ file: Refused) throws {
        let folder = try ScratchFolder()
        defer { folder.remove() }
        let path = try folder.write(file.bytes, to: "odd.dcm")
        let run = try CommandLineRun.dicom("dump", "--verbose", path)
        #expect(run.status == 0)
        #expect(run.text.contains("4711"))
        #expect(run.error.contains(file.reason), "\(run.error)")
    }

    @Test("at every length end in a value or a typed error, never in a crash")
    func everyPrefix() throws {
        let folder = try ScratchFolder()
        defer { folder.remove() }
        for count in SampleFiles.good.indices {
            try folder.write(Array(SampleFiles.good.prefix(count)), to: String(format: "%04d.dcm", count))
        }
        let run = try CommandLineRun.dicom("dump", "--json", folder.url.path)
        #expect(run.status == 0 || run.status == 1)
        let read = run.text.split(separator: "\n").count
        let refused = run.error.split(separator: "\n").filter { $0.hasPrefix("error: ") }.count
        let skipped = run.error.split(separator: "\n").last.flatMap { line in
            line.range(of: #"(\d+) skipped"#, options: .regularExpression).map { Int(line[$0].dropLast(8)) ?? 0 }
        }
        #expect(read + refused + (skipped ?? 0) == SampleFiles.good.count)
    }
}
