/// What a DICOMDIR stands for in a walk over files (PS3.3 F.3.2.2, PS3.10 8.6).
enum DirectoryFile {
    /// Whether the last component of a path is the name that a DICOMDIR has; some media add a version to it.
    static func isNamedAsOne(_ path: String) -> Bool {
        path.split(separator: "/").last?.uppercased().hasPrefix(DICOMDirectory.fileName) == true
    }

    /// Whether a file is a DICOMDIR indeed.
    static func isDirectory(_ path: String, limits: Limits) -> Bool {
        guard let file = try? DICOMFile(path: path, .header, limits: limits) else { return false }
        return isDirectory(file)
    }

    private static func isDirectory(_ file: DICOMFile) -> Bool {
        file.meta.mediaStorageSOPClassUID == DICOMDirectory.sopClass
            || file.dataSet.presence(of: .directoryRecordSequence) != .absent
    }

    /// The files that the records refer to, each once, in the order of the records.
    ///
    /// - Returns: nil where the file is another one.
    /// - Throws: as `DICOMDirectory.init(path:limits:)` and `FileSetFolder.init(_:)`.
    static func referencedFiles(of path: String, limits: Limits) throws(DICOMError) -> [FileWalk.Item]? {
        let file = try DICOMFile(path: path, limits: limits)
        guard isDirectory(file) else { return nil }
        let directory = try DICOMDirectory(file, limits: limits)
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        let root = parts.isEmpty ? "." : parts == [""] ? "/" : parts.joined(separator: "/")
        let folder = try FileSetFolder(root)
        // As the DICOMDIR was named, and so that one that is missing fails where it is opened.
        let prefix = parts.isEmpty ? "" : parts.joined(separator: "/") + "/"
        var seen: Set<FileID> = []
        return directory.files.compactMap { file -> FileWalk.Item? in
            guard seen.insert(file.id).inserted else { return nil }
            do throws(DICOMError) {
                let found = try folder.path(of: file.id)
                return FileWalk.Item(path: found ?? prefix + file.id.path, isNamed: true)
            } catch {
                return FileWalk.Item(path: prefix + file.id.path, isNamed: true, error: error)
            }
        }
    }
}
