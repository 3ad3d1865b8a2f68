import CommandLineTesting
import Foundation
import Testing

@Suite("dicom validate")
struct ValidateCommandTests {
    @Test("names findings with their place in the standard, and ends with 1 where one is an error")
    func text() throws {
        let folder = try ScratchFolder()
        defer { folder.remove() }
        let path = try folder.write(SampleFiles.good, to: "good.dcm")
        let run = try CommandLineRun.dicom("validate", path)
        #expect(run.status == 1)
        let lines = run.text.split(separator: "\n").map(String.init)
        #expect(lines.first?.hasPrefix("# \(path): no IOD: ") == true)
        #expect(lines.contains { $0.hasPrefix("error: (0008,0016) SOPClassUID: no SOP class") })
        // Values are nobody's business.
        #expect(!run.text.contains("4711") && !run.text.contains("Jane"))
    }

    @Test("gives a JSON object a file, with the severity asked for")
    func json() throws {
        let folder = try ScratchFolder()
        defer { folder.remove() }
        let path = try folder.write(SampleFiles.good, to: "good.dcm")
        let run = try CommandLineRun.dicom("validate", "--json", "--severity", "error", "--only", "object", path)
        #expect(
            run.text == """
                {"file":"\(path)","object":null,"valid":false,"complete":true,"findings":[{"severity":"error",\
                "kind":"unknownObject","path":"(0008,0016)","keyword":"SOPClassUID","rule":"PS3.3 table C.12-1",\
                "text":"no SOP class, so that there is nothing to compare with"}]}

                """)
    }

    @Test("refuses a command line that is wrong")
    func usage() throws {
        for arguments in [["validate"], ["validate", "--severity", "fatal", "x"], ["validate", "--limit", "0", "x"]] {
            #expect(try CommandLineRun(CommandLineRun.dicomPath(), arguments).status == 64)
        }
    }
}
