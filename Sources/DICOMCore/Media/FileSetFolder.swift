#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A folder that holds a file-set: its DICOMDIR, and the files that it names.
public struct FileSetFolder: Sendable {
    /// The root of the file-set.
    public let path: String
    /// The same without links, for telling what lies inside.
    private let realPath: String

    /// - Throws: `.fileAccess` where there is no such folder.
    public init(_ path: String) throws(DICOMError) {
        guard let real = Self.realPath(of: path), Self.kind(of: real) == .folder else {
            throw DICOMError(.fileAccess, rule: "PS3.10 8", systemError: errno == 0 ? ENOTDIR : errno)
        }
        self.path = path
        realPath = real
    }

    /// Where the directory stands, or is to stand.
    public var directoryPath: String {
        path(joining: Self.name(DICOMDirectory.fileName, in: path) ?? DICOMDirectory.fileName)
    }

    /// Where a file of the set is. Media may show names in lower case, or with a version after a semicolon: such are found.
    ///
    /// - Returns: nil where it is not there.
    /// - Throws: `.unsafeFileID` where a link leads out of the root.
    public func path(of id: FileID) throws(DICOMError) -> String? {
        var found = path
        for component in id.components {
            let next = Self.join(found, component)
            if Self.kind(of: next) != nil {
                found = next
            } else if let name = Self.name(component, in: found) {
                found = Self.join(found, name)
            } else {
                return nil
            }
        }
        guard let real = Self.realPath(of: found) else { return nil }
        guard real.hasPrefix(Self.join(realPath, "")) else {
            throw DICOMError(.unsafeFileID, at: AttributePath(.referencedFileID), rule: "PS3.10 8.2")
        }
        return found
    }

    /// The files below the root but DICOMDIR itself, in the order of their names, each with its ID. Links to folders are not
    /// followed, files whose names cannot be an ID are told in `unnamed`.
    public func files() -> (files: [FileID], unnamed: [String]) {
        var (files, unnamed): ([FileID], [String]) = ([], [])
        var pending: [[String]] = [[]]
        while let folder = pending.popLast() {
            let names = Self.names(in: folder.reduce(path, Self.join)).sorted()
            var inner: [[String]] = []
            for name in names {
                let components = folder + [name]
                switch Self.kind(of: components.reduce(path, Self.join)) {
                case .folder: inner.append(components)
                case .file:
                    if folder.isEmpty, name.uppercased() == DICOMDirectory.fileName { continue }
                    if let id = try? FileID(components) {
                        files.append(id)
                    } else {
                        unnamed.append(components.joined(separator: "/"))
                    }
                case nil: continue
                }
            }
            // The depth of a path is bounded by the system.
            pending.append(contentsOf: inner.reversed())
        }
        return (files.sorted(), unnamed)
    }

    private func path(joining name: String) -> String { Self.join(path, name) }

    // MARK: The system

    private enum Kind {
        case file, folder
    }

    private static func join(_ folder: String, _ name: String) -> String {
        folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }

    /// Of a link to a file, the file's; nil for links to folders and for what is neither.
    private static func kind(of path: String) -> Kind? {
        var status = stat()
        guard unsafe lstat(path, &status) == 0 else { return nil }
        if status.st_mode & S_IFMT == S_IFLNK {
            guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: return .folder
        case S_IFREG: return .file
        default: return nil
        }
    }

    private static func realPath(of path: String) -> String? {
        guard let resolved = unsafe realpath(path, nil) else { return nil }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }

    /// The name in a folder that is the same but for case and version.
    private static func name(_ wanted: String, in folder: String) -> String? {
        let key = wanted.uppercased()
        return names(in: folder).first { name in
            let plain = name.split(separator: ";", maxSplits: 1).first.map(String.init) ?? name
            return plain.uppercased() == key
        }
    }

    private static func names(in folder: String) -> [String] {
        guard let handle = unsafe opendir(folder) else { return [] }
        defer { unsafe closedir(handle) }
        var names: [String] = []
        while let entry = unsafe readdir(handle) {
            // The name ends with a NUL inside its field.
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names
    }
}
