import DICOMCore
import Foundation

/// Instances and folders for the tests of file-sets.
enum MediaFixture {
    static let ctStorage = "1.2.840.10008.5.1.4.1.1.2"

    /// An instance with the keys of its records.
    static func instance(
        patient: String = "P1", study: String = "1.2.1", series: String = "1.2.1.1", number: Int = 1,
        sopClass: String = ctStorage
    ) -> DataSet {
        var dataSet = DataSet()
        let texts: [(UInt16, UInt16, VR, String)] = [
            (0x0008, 0x0016, .UI, sopClass), (0x0008, 0x0018, .UI, "\(series).\(number)"),
            (0x0008, 0x0020, .DA, "20240131"), (0x0008, 0x0030, .TM, "1015"), (0x0008, 0x0050, .SH, "A1"),
            (0x0008, 0x0060, .CS, "CT"), (0x0008, 0x1030, .LO, "Chest"), (0x0010, 0x0010, .PN, "Doe^\(patient)"),
            (0x0010, 0x0020, .LO, patient), (0x0020, 0x000D, .UI, study), (0x0020, 0x000E, .UI, series),
            (0x0020, 0x0010, .SH, "S1"), (0x0020, 0x0011, .IS, "1"), (0x0020, 0x0013, .IS, String(number)),
        ]
        for (group, element, vr, text) in texts { dataSet.set(AttributeTag(group, element), vr, text: text) }
        return dataSet
    }

    /// Runs a test with a folder of its own.
    static func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "media-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }

    /// Writes an instance into a folder.
    @discardableResult
    static func write(_ dataSet: DataSet, to path: String, in folder: URL) throws -> FileID {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try DICOMFile(dataSet: dataSet).write(to: file.path)
        return try FileID(path: path)
    }

    /// A directory of two patients with three files.
    static func directory() throws -> DICOMDirectory {
        var builder = FileSetBuilder(DICOMDirectory(fileSetID: "TEST"))
        try builder.add(DICOMFile(dataSet: instance(number: 1)), as: FileID(path: "IM/0001"))
        try builder.add(DICOMFile(dataSet: instance(number: 2)), as: FileID(path: "IM/0002"))
        try builder.add(
            DICOMFile(dataSet: instance(patient: "P2", study: "1.2.2", series: "1.2.2.1")), as: FileID(path: "IM/0003"))
        return builder.directory
    }

    /// The corpus beside the package, where it is.
    static let corpus: URL? = {
        var package = URL(filePath: #filePath)
        for _ in 0..<4 { package.deleteLastPathComponent() }
        let root =
            ProcessInfo.processInfo.environment["DICOM_CORPUS"].map { URL(filePath: $0) }
            ?? package.deletingLastPathComponent().appending(path: "shared/corpus")
        guard FileManager.default.fileExists(atPath: root.appending(path: "inventory.tsv").path) else {
            print("media: no corpus at \(root.path): its directories are not read")
            return nil
        }
        return root
    }()
}

extension DICOMDirectory {
    /// The tree in a line a record: depth, type, file.
    var outline: [String] {
        var lines: [String] = []
        visit { record, depth in
            lines.append("\(depth) \(record.type)" + (record.file.map { " \($0.id)" } ?? ""))
        }
        return lines
    }
}
