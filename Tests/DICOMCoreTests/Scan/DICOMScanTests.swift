import DICOMCore
import Foundation
import Testing

@Suite("A scan over many files")
struct DICOMScanTests {
    /// A folder that is gone afterwards.
    private func withFolder<Result>(_ body: (String) async throws -> Result) async throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "scan-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await body(folder.path)
    }

    private func write(_ bytes: [UInt8], _ path: String) throws {
        let url = URL(filePath: path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    private func image(_ modality: String, _ rows: UInt16) -> [UInt8] {
        SampleDataSets.head(.explicitVRLittleEndian)
            + SampleDataSets.element(0x0008, 0x0060, "CS", Array(modality.utf8))
            + SampleDataSets.element(0x0028, 0x0010, "US", SampleDataSets.little(rows))
            + SampleDataSets.element(0x7FE0, 0x0010, "OW", [UInt8](repeating: 1, count: 40_000))
    }

    @Test("gives typed values in the order of the files, in folders within folders")
    func values() async throws {
        try await withFolder { folder in
            for number in 0..<300 {
                let name = "\(number / 100)/\(100 + number % 100).dcm"
                try write(image(number % 2 == 0 ? "CT" : "MR", UInt16(number)), folder + "/" + name)
            }
            let progress = ScanProgress()
            var seen: [UInt16] = []
            for try await row in DICOMScan(directory: folder, jobs: 3, progress: progress).values(.modality, .rows) {
                let (modality, rows) = try row.values
                seen.append(try #require(rows))
                #expect(modality == (seen.count % 2 == 1 ? "CT" : "MR"))
            }
            #expect(seen == Array(0..<300))
            #expect(progress.counts.files == 300)
            #expect(progress.counts.read == 300)
            // Not the pixel data.
            #expect(progress.counts.bytes < 300 * 20_000)
        }
    }

    @Test("reads attributes of the file meta information too")
    func meta() async throws {
        try await withFolder { folder in
            try write(image("CT", 1), folder + "/a.dcm")
            for try await row in DICOMScan(directory: folder).values(.transferSyntaxUID) {
                #expect(try row.values == TransferSyntax.explicitVRLittleEndian.uid)
            }
        }
    }

    @Test("a bad file throws at its row, alone; what is no DICOM in a folder has none")
    func badFiles() async throws {
        try await withFolder { folder in
            try write(image("CT", 1), folder + "/a.dcm")
            try write(Array(image("CT", 2).prefix(190)), folder + "/b.dcm")
            try write(Array("readme".utf8), folder + "/c.txt")
            try write(image("CT", 4), folder + "/d.dcm")
            let progress = ScanProgress()
            let scan = DICOMScan(
                paths: [folder, folder + "/c.txt", folder + "/none"], jobs: 2, progress: progress)
            var outcomes: [String] = []
            for try await row in scan.values(.rows) {
                switch row.result {
                case .success(let rows): outcomes.append("\(rows ?? 0)")
                case .failure(let error):
                    outcomes.append(error.code.description)
                    #expect(throws: DICOMError.self) { try row.values }
                }
            }
            #expect(
                outcomes == ["1", "the data end inside", "4", "not DICOM", "cannot read or write the file"])
            let counts = progress.counts
            #expect(counts.files == 6)
            #expect(counts.read == 2)
            #expect(counts.skipped == 1)
            #expect(counts.failed == 3)
        }
    }

    @Test("a DICOMDIR stands for the files it refers to, and may not leave its folder")
    func directory() async throws {
        try await withFolder { folder in
            try write(image("CT", 7), folder + "/IMAGES/ONE")
            try write(image("CT", 8), folder + "/IMAGES/NOT")
            func dicomdir(_ path: String) -> [UInt8] {
                let padded = Array(path.utf8) + (path.utf8.count % 2 == 0 ? [] : [0x20])
                let record =
                    SampleDataSets.element(0x0004, 0x1410, "US", [0xFF, 0xFF])
                    + SampleDataSets.element(0x0004, 0x1430, "CS", Array("IMAGE ".utf8))
                    + SampleDataSets.element(0x0004, 0x1500, "CS", padded)
                return SampleDataSets.head(.explicitVRLittleEndian)
                    + SampleDataSets.element(0x0004, 0x1220, "SQ", SampleDataSets.item(record))
            }
            try write(dicomdir("IMAGES\\ONE"), folder + "/DICOMDIR")
            var paths: [String] = []
            for try await row in DICOMScan(paths: [folder + "/DICOMDIR"]).values(.rows) {
                #expect(try row.values == 7)
                paths.append(row.path)
            }
            #expect(paths == [folder + "/IMAGES/ONE"])
            // In a folder, whose files are visited anyway, it stands for nothing.
            var count = 0
            for try await row in DICOMScan(directory: folder).values(.rows) {
                #expect([7, 8].contains(try row.values))
                count += 1
            }
            #expect(count == 2)
            try write(dicomdir("..\\ONE"), folder + "/IMAGES/DICOMDIR")
            for try await row in DICOMScan(paths: [folder + "/IMAGES/DICOMDIR"]) {
                let error = #expect(throws: DICOMError.self) { try row.file }
                #expect(error?.code == .unsafeFileID)
            }
        }
    }

    @Test("a link to a folder above ends somewhere, and a pipe blocks nobody")
    func loops() async throws {
        try await withFolder { folder in
            try write(image("CT", 1), folder + "/x/a.dcm")
            try FileManager.default.createSymbolicLink(atPath: folder + "/x/up", withDestinationPath: folder)
            let made = unsafe mkfifo(folder + "/x/pipe", 0o600)
            #expect(made == 0)
            var count = 0
            for try await row in DICOMScan(directory: folder).values(.rows) {
                #expect(try row.values == 1)
                count += 1
            }
            #expect(count == 1)
        }
    }

    @Test("leaving the loop ends the reading, and cancelling the task throws")
    func cancellation() async throws {
        try await withFolder { folder in
            for number in 0..<2000 { try write(image("CT", UInt16(number)), folder + "/\(number).dcm") }
            let progress = ScanProgress()
            for try await _ in DICOMScan(directory: folder, jobs: 2, progress: progress).values(.rows) { break }
            // What was read ahead is bounded: a window, and what the threads held.
            #expect(progress.counts.files <= (2 * 4 + 4) * 32)
            let task = Task {
                var count = 0
                for try await _ in DICOMScan(directory: folder, jobs: 2).values(.rows) {
                    count += 1
                    if count == 5 { unsafe withUnsafeCurrentTask { unsafe $0?.cancel() } }
                }
                return count
            }
            await #expect(throws: CancellationError.self) { try await task.value }
        }
    }

    @Test("several scans at once, and one scan twice")
    func concurrent() async throws {
        try await withFolder { folder in
            for number in 0..<200 { try write(image("MR", UInt16(number)), folder + "/\(number).dcm") }
            let results = DICOMScan(directory: folder, jobs: 2).values(.modality)
            let counts = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        var count = 0
                        for try await row in results where try row.values == "MR" { count += 1 }
                        return count
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(counts == [200, 200, 200, 200])
        }
    }

    @Test("reads every real file as one does alone", .enabled(if: CorpusFiles.root != nil))
    func corpus() async throws {
        // A DICOMDIR stands for other files.
        let paths = try CorpusFiles.paths().filter { !$0.contains("/DICOMDIR") }
        var index = 0
        for try await row in DICOMScan(paths: paths, jobs: 4).values(.modality, .sopInstanceUID) {
            try #require(row.path == paths[index])
            index += 1
            do throws(DICOMError) {
                let (modality, instance) = try row.values
                let file = try DICOMFile(path: row.path, .header)
                #expect(modality == file.dataSet[.modality])
                #expect(instance == file.dataSet[.sopInstanceUID])
            } catch {
                #expect(throws: error) { try DICOMFile(path: row.path, .header) }
            }
        }
        #expect(index == paths.count)
    }
}
