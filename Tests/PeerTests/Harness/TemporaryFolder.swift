import Foundation

/// A folder that is there while a test runs.
struct TemporaryFolder: Sendable {
    let root: String

    /// Runs `body` with a fresh folder and removes it afterwards.
    static func with<Result>(_ body: (TemporaryFolder) async throws -> Result) async throws -> Result {
        let base = (NSTemporaryDirectory() as NSString).resolvingSymlinksInPath
        let root = (base as NSString).appendingPathComponent("peers-\(UUID().uuidString.prefix(8).lowercased())")
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: root) }
        return try await body(TemporaryFolder(root: root))
    }

    func path(_ name: String) -> String { (root as NSString).appendingPathComponent(name) }

    /// The path of a folder inside it, made if it is not there.
    func folder(_ name: String) throws -> String {
        try FileManager.default.createDirectory(atPath: path(name), withIntermediateDirectories: true)
        return path(name)
    }

    /// Writes a small text file and gives its path.
    func write(_ text: String, to name: String) throws -> String {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
        return path(name)
    }
}

/// Every regular file under `folder`, by path.
func files(under folder: String) -> [String] {
    guard let walk = FileManager.default.enumerator(atPath: folder) else { return [] }
    var found: [String] = []
    for case let name as String in walk {
        let path = (folder as NSString).appendingPathComponent(name)
        var isFolder: ObjCBool = false
        if unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
            found.append(path)
        }
    }
    return found.sorted()
}
