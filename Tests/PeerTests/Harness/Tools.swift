import Foundation

/// The programs the tests talk to, by the name of what provides them.
enum Tools {
    /// In continuous integration a missing peer fails the test; elsewhere the test is skipped and says so.
    static let isCI = ["1", "true"].contains(ProcessInfo.processInfo.environment["CI"] ?? "")

    static let dcmtk = ["echoscu", "storescu", "findscu", "movescu", "getscu", "storescp", "dcmqrscp", "dcmqridx"]

    /// True where the tests that need these programs should run: where they are, or where their absence is a failure.
    static func expected(_ names: [String]) -> Bool { isCI || names.allSatisfy { find($0) != nil } }

    /// The path of a program on PATH, or nil.
    static func find(_ name: String) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
        return (folders + ["/usr/sbin", "/usr/local/bin", "/opt/homebrew/bin"])
            .map { ($0 as NSString).appendingPathComponent(name) }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// The path of a program that must be there.
    static func path(_ name: String) throws -> String {
        guard let path = find(name) else {
            throw PeerFailure("\(name) is not installed: Scripts/test installs what the tests talk to")
        }
        return path
    }

    /// A Python that has pynetdicom: DICOM_PEERS_PYTHON, or the environment that Scripts/test makes.
    static let python: String? = {
        let named = ProcessInfo.processInfo.environment["DICOM_PEERS_PYTHON"]
        let made = PackageFolder.path(".build/peers/bin/python")
        return [named, made].compactMap(\.self).first { FileManager.default.isExecutableFile(atPath: $0) }
    }()

    static var pynetdicomExpected: Bool { isCI || python != nil }

    static func pythonPath() throws -> String {
        guard let python else {
            throw PeerFailure("no Python with pynetdicom: set DICOM_PEERS_PYTHON or run Scripts/test, which makes one")
        }
        return python
    }
}

/// This package's own folder.
enum PackageFolder {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    static func path(_ name: String) -> String { (root as NSString).appendingPathComponent(name) }
}
