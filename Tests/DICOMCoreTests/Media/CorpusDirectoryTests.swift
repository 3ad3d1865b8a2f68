import DICOMCore
import Foundation
import Testing

@Suite("Directories of real media", .enabled(if: MediaFixture.corpus != nil))
struct CorpusDirectoryTests {
    private func counts(_ directory: DICOMDirectory) -> [String: Int] {
        var counts: [String: Int] = [:]
        directory.visit { record, _ in counts[record.type.rawValue, default: 0] += 1 }
        return counts
    }

    @Test("are read in every variant alike", arguments: ["-bigEnd", "-implicit", "-nooffset", "-reordered"])
    func variants(suffix: String) throws {
        let folder = try #require(MediaFixture.corpus).appending(path: "sets/pydicom-fileset")
        let plain = try DICOMDirectory(path: folder.appending(path: "DICOMDIR").path)
        let variant = try DICOMDirectory(path: folder.appending(path: "DICOMDIR" + suffix).path)
        #expect(variant.outline == plain.outline)
        #expect(counts(plain) == ["PATIENT": 2, "STUDY": 6, "SERIES": 13, "IMAGE": 31])
    }

    @Test("name files that are there, and survive being written again")
    func consistent() throws {
        let folder = try #require(MediaFixture.corpus).appending(path: "sets/pydicom-fileset")
        let set = try FileSetFolder(folder.path)
        let directory = try set.directory()
        #expect(directory.findings == [])
        let kinds = Set(set.check(directory).map(\.kind))
        #expect(!kinds.contains(.missingFile) && !kinds.contains(.changedFile))
        let again = try DICOMDirectory(try DICOMFile(bytes: directory.file().encoded()))
        #expect(again.outline == directory.outline)
        #expect(again.records == directory.records)
    }

    @Test("are all read, or refused with a reason")
    func all() throws {
        let root = try #require(MediaFixture.corpus)
        let text = try String(contentsOf: root.appending(path: "inventory.tsv"), encoding: .utf8)
        let paths = text.split(separator: "\n").filter { $0.contains("1.2.840.10008.1.3.10") }
            .compactMap { $0.split(separator: "\t").first.map(String.init) }
        #expect(paths.count >= 17)
        for path in paths {
            let directory = try DICOMDirectory(path: root.appending(path: path).path)
            print("media: \(path): \(counts(directory)) \(Set(directory.findings.map(\.kind.rawValue)))")
        }
    }
}
