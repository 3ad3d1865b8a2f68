/// The paths in a DICOMDIR (PS3.3 F.3.2.2, PS3.10 8.6).
enum DirectoryFile {
    /// Media Storage Directory Storage
    static let sopClass: UID = "1.2.840.10008.1.3.10"
    static let recordSequence = AttributeTag(0x0004, 0x1220)
    private static let fileID = AttributeTag(0x0004, 0x1500)

    /// Whether the last component of a path is the name that a DICOMDIR has.
    static func isNamedAsOne(_ path: String) -> Bool {
        let name = path.split(separator: "/").last ?? ""
        return name.uppercased() == "DICOMDIR"
    }

    /// The files that the records refer to, beside the DICOMDIR, each once, in the order of the records.
    ///
    /// - Returns: nil where the file is another one.
    /// - Throws: as `DICOMFile.init(path:_:limits:)`, and `.malformedValue` for a path that leaves the folder.
    static func referencedFiles(of path: String, limits: Limits) throws(DICOMError) -> [String]? {
        let file = try DICOMFile(path: path, limits: limits)
        guard file.meta.mediaStorageSOPClassUID == sopClass || file.dataSet[recordSequence] != nil else { return nil }
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        var seen: Set<String> = []
        var paths: [String] = []
        for record in file.dataSet[recordSequence]?.items ?? [] {
            guard let element = record[fileID], !element.isEmpty else { continue }
            let components = element.strings
            guard components.allSatisfy(isPlain) else { throw element.error(.malformedValue, "PS3.10 8.2") }
            let path = folder + components.joined(separator: "/")
            if seen.insert(path).inserted { paths.append(path) }
        }
        return paths
    }

    /// A name within a folder and nothing else.
    private static func isPlain(_ component: String) -> Bool {
        !component.isEmpty && component != "." && component != ".." && !component.contains { $0 == "/" || $0 == "\0" }
    }
}
