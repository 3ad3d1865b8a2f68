#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The tables of the standard that the registries were generated from, read again by other code.
enum RegistryTables {
    /// `DICOM_STANDARD`, or `../shared/standard` beside the package; nil, with a printed word, where there is neither.
    static let folder: String? = {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
        let folder = ProcessInfo.processInfo.environment["DICOM_STANDARD"] ?? root + "/../shared/standard"
        if FileManager.default.fileExists(atPath: folder + "/data_elements.tsv") { return folder }
        print("standard: no tables at \(folder): registries are not compared (set DICOM_STANDARD)")
        return nil
    }()

    /// The rows of a table by column name.
    static func rows(_ name: String) throws -> [[String: String]] {
        let text = try String(contentsOfFile: (folder ?? "") + "/" + name, encoding: .utf8)
        let lines = text.split(separator: "\n").map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        return lines.dropFirst().map { cells in
            Dictionary(zip(lines[0], cells), uniquingKeysWith: { first, _ in first })
        }
    }
}
