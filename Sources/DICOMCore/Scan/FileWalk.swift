#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The files that paths mean: files, folders with all that is in them in the order of their names, and the files that a
/// DICOMDIR among the paths refers to (PS3.10 8.6). A DICOMDIR in a folder, whose files are visited anyway, stands for nothing.
///
/// Looks at one folder at a time: what it holds is the names in the folders on the way down.
package struct FileWalk: Sequence, IteratorProtocol, Sendable {
    /// A file, or a folder that could not be read.
    package struct Item: Hashable, Sendable {
        package var path: String
        /// Asked for by name, so that it fails where it is no DICOM; what a folder holds is skipped then.
        package var isNamed: Bool
        /// Why there is no file.
        package var error: DICOMError?
    }

    private enum Kind: Sendable { case file, folder, unknown }

    private struct Entry: Sendable {
        var name: String
        var kind: Kind
    }

    /// What is left of a folder, the next one last.
    private struct Level: Sendable {
        var prefix: String
        var entries: [Entry]
        var isNamed: Bool
    }

    private var levels: [Level]
    /// What a DICOMDIR refers to, the next one last.
    private var referenced: [Item] = []
    /// Folders entered, so that a link to an ancestor ends somewhere.
    private var visited: Set<[UInt64]> = []
    private let limits: Limits

    package init(_ paths: [String], limits: Limits = .standard) {
        levels = [
            Level(prefix: "", entries: paths.reversed().map { Entry(name: $0, kind: .unknown) }, isNamed: true)
        ]
        self.limits = limits
    }

    /// Whether a path means the files that a DICOMDIR refers to.
    package static func isDirectoryFile(_ path: String) -> Bool { DirectoryFile.isNamedAsOne(path) }

    package mutating func next() -> Item? {
        if let item = referenced.popLast() { return item }
        while let level = levels.indices.last {
            guard let entry = levels[level].entries.popLast() else {
                levels.removeLast()
                continue
            }
            let item = Item(path: levels[level].prefix + entry.name, isNamed: levels[level].isNamed)
            switch entry.kind {
            case .file:
                if DirectoryFile.isNamedAsOne(entry.name), DirectoryFile.isDirectory(item.path, limits: limits) {
                    continue
                }
            case .folder, .unknown:
                if let found = enter(item) { return found }
                continue
            }
            return item
        }
        return nil
    }

    /// Enters what may be a folder.
    ///
    /// - Returns: what to hand out instead; nil where it was entered, or had been before.
    private mutating func enter(_ item: Item) -> Item? {
        var status = stat()
        // What cannot be looked at fails where it is opened, with the system's reason.
        guard unsafe stat(item.path, &status) == 0 else { return item }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            // A pipe or a device in a folder would block whoever opens it.
            if !item.isNamed, status.st_mode & S_IFMT != S_IFREG { return nil }
            guard DirectoryFile.isNamedAsOne(item.path) else { return item }
            if item.isNamed { return enterDirectory(item) }
            return DirectoryFile.isDirectory(item.path, limits: limits) ? nil : item
        }
        guard visited.insert([UInt64(status.st_dev), UInt64(status.st_ino)]).inserted else { return nil }
        do throws(DICOMError) {
            let prefix = item.path.hasSuffix("/") ? item.path : item.path + "/"
            levels.append(Level(prefix: prefix, entries: try Self.entries(of: item.path), isNamed: false))
            return nil
        } catch {
            return Item(path: item.path, isNamed: item.isNamed, error: error)
        }
    }

    /// The files that a DICOMDIR refers to take its place.
    private mutating func enterDirectory(_ item: Item) -> Item? {
        do throws(DICOMError) {
            guard let items = try DirectoryFile.referencedFiles(of: item.path, limits: limits) else { return item }
            referenced = items.reversed()
            return referenced.popLast()
        } catch {
            return Item(path: item.path, isNamed: true, error: error)
        }
    }

    /// In the order of their names, the last one first.
    private static func entries(of folder: String) throws(DICOMError) -> [Entry] {
        guard let handle = unsafe opendir(folder) else {
            throw DICOMError(.fileAccess, rule: "PS3.10 8", systemError: errno)
        }
        defer { unsafe closedir(handle) }
        var entries: [Entry] = []
        while let entry = unsafe readdir(handle) {
            // The name ends with a zero within its array.
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard name != ".", name != ".." else { continue }
            let type = unsafe Int32(entry.pointee.d_type)
            entries.append(Entry(name: name, kind: type == 8 ? .file : type == 4 ? .folder : .unknown))
        }
        return entries.sorted { $0.name > $1.name }
    }
}
