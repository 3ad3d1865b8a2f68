import DICOMCore

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// One thing to read.
struct Input: Hashable, Sendable {
    /// `-` is standard input.
    let path: String
    /// Named on the command line, so that it fails where it is no DICOM; what a folder holds is skipped then.
    let isNamed: Bool

    var isStandardInput: Bool { isNamed && path == "-" }
}

/// The inputs that paths mean: files, and folders with all that is in them, in the order of their names.
struct InputWalker: Sequence, IteratorProtocol {
    /// What is still to be visited, the next one last.
    private var pending: [Input]
    /// Whether a DICOMDIR stands for the files that it names.
    private let opensDirectories: Bool
    /// Folders entered, so that a link to an ancestor ends somewhere.
    private var visited: Set<[UInt64]> = []

    /// - Parameter opensDirectories: a DICOMDIR that is named stands for the files that it names, and one in a folder, whose
    ///   files are visited anyway, for nothing. Otherwise it is a file as any other.
    init(_ paths: [String], opensDirectories: Bool = false) {
        self.opensDirectories = opensDirectories
        pending = paths.reversed().map { Input(path: $0, isNamed: true) }
    }

    mutating func next() -> Input? {
        while let input = pending.popLast() {
            if input.isStandardInput { return input }
            var status = stat()
            // What cannot be looked at fails where it is opened, with the system's reason.
            guard unsafe stat(input.path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
                guard opensDirectories, let files = Self.files(ofDirectory: input.path) else { return input }
                if input.isNamed { pending.append(contentsOf: files.reversed()) }
                continue
            }
            guard visited.insert([UInt64(status.st_dev), UInt64(status.st_ino)]).inserted else { continue }
            let names = Self.names(in: input.path)
            let prefix = input.path.hasSuffix("/") ? input.path : input.path + "/"
            pending.append(contentsOf: names.reversed().map { Input(path: prefix + $0, isNamed: false) })
        }
        return nil
    }

    /// What a DICOMDIR names, in its order; nil for any other file, and for a DICOMDIR that cannot be read as one.
    private static func files(ofDirectory path: String) -> [Input]? {
        guard path.split(separator: "/").last?.uppercased().hasPrefix(DICOMDirectory.fileName) == true,
            let directory = try? DICOMDirectory(path: path)
        else { return nil }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        guard let set = try? FileSetFolder(parts.isEmpty ? "." : parts == [""] ? "/" : parts.joined(separator: "/"))
        else {
            return nil
        }
        return directory.files.compactMap { file in
            // A file that would lie outside of the root is not visited; one that is missing fails where it is opened.
            guard let found = try? set.path(of: file.id) ?? set.path + "/" + file.id.path else { return nil }
            return Input(path: found, isNamed: true)
        }
    }

    private static func names(in folder: String) -> [String] {
        guard let handle = unsafe opendir(folder) else { return [] }
        defer { unsafe closedir(handle) }
        var names: [String] = []
        while let entry = unsafe readdir(handle) {
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}
