import DICOMCore
import Foundation

/// Real files, which are no part of the package.
enum CorpusFiles {
    /// `DICOM_CORPUS`, or `../shared/corpus` beside the package; nil, with a printed word, where there is neither.
    static let root: URL? = {
        let package = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
        let root =
            ProcessInfo.processInfo.environment["DICOM_CORPUS"].map { URL(filePath: $0) }
            ?? package.deletingLastPathComponent().appending(path: "shared/corpus")
        guard FileManager.default.fileExists(atPath: root.appending(path: "inventory.tsv").path) else {
            print("corpus: none at \(root.path): its tests are skipped (set DICOM_CORPUS)")
            return nil
        }
        return root
    }()

    /// The paths in the inventory.
    static func paths() throws -> [String] {
        guard let root else { return [] }
        let text = try String(contentsOf: root.appending(path: "inventory.tsv"), encoding: .utf8)
        return text.split(separator: "\n").dropFirst().compactMap { line in
            line.split(separator: "\t").first.map { root.appending(path: String($0)).path }
        }
    }
}

/// The same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
