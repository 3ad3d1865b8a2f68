import DICOMCore

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Where the results go: a file to a file, the files of a folder to the same names in another.
struct ConversionPlaces {
    private let output: String
    /// What comes off the front of an input's path; nil where the input is one file.
    private let prefix: String?

    init(input: String, output: String) {
        self.output = output
        if input != "-", Self.isFolder(input) {
            prefix = input.hasSuffix("/") ? input : input + "/"
        } else if FileWalk.isDirectoryFile(input) {
            prefix = input.lastIndex(of: "/").map { String(input[...$0]) } ?? ""
        } else {
            prefix = nil
        }
    }

    /// Makes the folders it needs.
    ///
    /// - Throws: `DICOMError` with `.fileAccess`.
    func output(for path: String) throws(DICOMError) -> String {
        guard let prefix else {
            guard Self.isFolder(output) else { return output }
            return output + "/" + (path.split(separator: "/").last.map(String.init) ?? "out.dcm")
        }
        let relative = path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
        let whole = output + "/" + relative
        try Self.makeFolders(above: whole)
        return whole
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private static func makeFolders(above path: String) throws(DICOMError) {
        var end = path.startIndex
        while let slash = path[end...].dropFirst().firstIndex(of: "/") {
            let folder = String(path[..<slash])
            end = slash
            if unsafe mkdir(folder, 0o777) != 0, errno != EEXIST, !isFolder(folder) {
                throw DICOMError(.fileAccess, rule: "PS3.10 8", systemError: errno)
            }
        }
    }
}
