import CommandLineTesting
import Foundation
import Testing

/// The corpus of real files with the answers of other tools, which is no part of the package.
struct Corpus {
    let root: URL

    /// One file and what pydicom, DCMTK and GDCM say of it.
    struct Entry: Sendable, CustomTestStringConvertible {
        let path: String
        let verdict: String
        let reason: String
        let sha256: String
        /// Empty where the file has none.
        let sopClass: String

        var testDescription: String { path }
    }

    /// `DICOM_CORPUS`, or `../shared/corpus` beside the package; nil, with a printed word, where there is neither.
    static let shared: Corpus? = {
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let root =
            ProcessInfo.processInfo.environment["DICOM_CORPUS"].map { URL(filePath: $0) }
            ?? package.deletingLastPathComponent().appending(path: "shared/corpus")
        guard FileManager.default.fileExists(atPath: root.appending(path: "inventory.tsv").path) else {
            print("corpus: none at \(root.path): its tests are skipped (set DICOM_CORPUS)")
            return nil
        }
        return Corpus(root: root)
    }()

    /// The rows of `inventory.tsv`.
    func entries() throws -> [Entry] {
        let text = try String(contentsOf: root.appending(path: "inventory.tsv"), encoding: .utf8)
        let lines = text.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
        guard let header = lines.first else { return [] }
        let columns = Dictionary(uniqueKeysWithValues: header.enumerated().map { (String($1), $0) })
        func cell(_ row: [Substring], _ name: String) -> String {
            guard let column = columns[name], column < row.count else { return "" }
            return String(row[column])
        }
        return lines.dropFirst().map { row in
            Entry(
                path: cell(row, "path"), verdict: cell(row, "verdict"), reason: cell(row, "reason"),
                sha256: cell(row, "sha256"), sopClass: cell(row, "sop_class"))
        }
    }

    /// What is to be read out of each file, by path.
    func expected() throws -> [String: JSONValue] {
        let compressed = root.appending(path: "expected/dataset.jsonl.gz").path
        return try Self.objects(CommandLineRun("/usr/bin/env", ["gzip", "-dc", compressed]).output, by: "path")
    }

    /// JSON objects, one a line, by one of their members.
    static func objects(_ lines: Data, by key: String) throws -> [String: JSONValue] {
        var objects: [String: JSONValue] = [:]
        for line in lines.split(separator: 0x0A) {
            let object = try #require(
                JSONValue(Array(line)), "no JSON: \(String(decoding: line.prefix(200), as: UTF8.self))")
            if let name = object[key]?.string { objects[name] = object }
        }
        return objects
    }
}
