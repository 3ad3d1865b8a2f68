import CommandLineTesting
import DICOMCore
import Foundation
import Testing

@Suite("dicom dicomdir")
struct DicomdirCommandTests {
    /// A folder with an empty medium and three instances of two patients beside it.
    private func withMedium<Result>(_ body: (_ medium: String, _ files: ScratchFolder) throws -> Result) throws
        -> Result
    {
        let folder = try ScratchFolder()
        defer { folder.remove() }
        for (patient, number) in [("P1", 1), ("P1", 2), ("P2", 1)] {
            var dataSet = DataSet()
            dataSet[.sopClassUID] = .ctImageStorage
            dataSet[.sopInstanceUID] = UID(rawValue: "1.2.\(patient.dropFirst()).\(number)")
            dataSet[.patientID] = patient
            dataSet[.studyInstanceUID] = UID(rawValue: "1.2.\(patient.dropFirst())")
            dataSet[.seriesInstanceUID] = UID(rawValue: "1.2.\(patient.dropFirst()).0")
            dataSet[.instanceNumber] = number
            try folder.write(DICOMFile(dataSet: dataSet).encoded().array, to: "in/\(patient)-\(number).dcm")
        }
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "medium"), withIntermediateDirectories: true)
        return try body(folder.path("medium"), folder)
    }

    @Test("copies files to a medium, lists them as a tree and as JSON, and takes them off again")
    func addAndList() throws {
        try withMedium { medium, folder in
            let added = try CommandLineRun.dicom(
                "dicomdir", medium, "--add", folder.path("in"), "--file-set-id", "CD_1")
            #expect(added.status == 0, "\(added.error)")
            #expect(added.error.contains("DICOM/D0000001/I0000001: a value made up"))
            #expect(added.error.hasSuffix("/DICOMDIR: 3 files listed\n"))
            let tree = try CommandLineRun.dicom("dicomdir", medium).text.split(separator: "\n").map(String.init)
            #expect(tree.first == "# file-set CD_1")
            #expect(tree.count == 10)
            #expect(tree.last == "      IMAGE  1  DICOM/D0000001/I0000003")
            let lines = try CommandLineRun.dicom("dicomdir", medium, "--json").text.split(separator: "\n")
            #expect(lines.count == 3)
            #expect(lines.first?.contains(#""patientID":"P1","study":"1.2.1","series":"1.2.1.0""#) == true)
            let removed = try CommandLineRun.dicom("dicomdir", medium, "--remove", "DICOM/D0000001/I0000003")
            #expect(removed.status == 0)
            #expect(try CommandLineRun.dicom("dicomdir", medium).text.contains("P2") == false)
        }
    }

    @Test("tells with --check what differs, and mends it with --update")
    func checkAndUpdate() throws {
        try withMedium { medium, folder in
            _ = try CommandLineRun.dicom("dicomdir", medium, "--add", folder.path("in"))
            #expect(try CommandLineRun.dicom("dicomdir", medium, "--check").status == 0)
            try FileManager.default.removeItem(atPath: medium + "/DICOM/D0000001/I0000002")
            let check = try CommandLineRun.dicom("dicomdir", medium, "--check", "--json")
            #expect(check.status == 1)
            #expect(check.text == #"{"finding":"a file that is not there","fileID":"DICOM/D0000001/I0000002"}"# + "\n")
            #expect(try CommandLineRun.dicom("dicomdir", medium, "--update").status == 0)
            #expect(try CommandLineRun.dicom("dicomdir", medium, "--check").status == 0)
        }
    }

    @Test("builds one where there is none, and refuses names that media do not have")
    func builds() throws {
        try withMedium { _, folder in
            let refused = try CommandLineRun.dicom("dicomdir", folder.path("in"))
            #expect(refused.status == 1)
            #expect(refused.error.contains("P1-1.dcm: a file name that PS3.10 8.2 does not allow"))
            let built = try CommandLineRun.dicom("dicomdir", folder.path("in"), "--build", "--any-names")
            #expect(built.status == 0)
            #expect(try CommandLineRun.dicom("dicomdir", folder.path("in"), "--json").text.contains("P2-1.dcm"))
            let strict = try CommandLineRun.dicom("dicomdir", folder.path("in"), "--build", "--any-names", "--strict")
            #expect(strict.status == 1)
        }
    }

    static let wrong: [[String]] = [
        ["dicomdir"], ["dicomdir", "x", "--build", "--update"], ["dicomdir", "x", "--profile", "STD-NONE"],
        ["dicomdir", "x", "--file-set-id", "lower"],
    ]

    @Test("refuses a command line that is wrong", arguments: wrong)
    func usage(_ arguments: [String]) throws {
        #expect(try CommandLineRun(CommandLineRun.dicomPath(), arguments).status == 64)
    }
}
