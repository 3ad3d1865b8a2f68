import DICOMCore

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Where edited files go: over the old ones, into a folder, or to standard output.
struct EditDestination {
    let output: String?
    let isInPlace: Bool
    /// Written so far, so that two inputs do not end in one file.
    private var written: Set<String> = []

    init(output: String?, isInPlace: Bool) {
        self.output = output
        self.isInPlace = isInPlace
    }

    /// - Parameter roots: what the command line named: paths below a folder are kept.
    mutating func write(_ file: DICOMFile, from input: Input, roots: [String]) throws(DICOMError) {
        let segments = try file.segments().finished()
        if isInPlace { return try Self.replace(try Self.resolved(input.path), with: segments) }
        guard let output else {
            for segment in segments { try SystemCall.writeAll(segment, to: STDOUT_FILENO) }
            return
        }
        let name = input.isStandardInput ? "stdin.dcm" : Self.name(of: input, roots)
        let path = (output.hasSuffix("/") ? output : output + "/") + name
        guard written.insert(path).inserted else {
            throw DICOMError(.fileAccess, rule: "PS3.10 8", systemError: EEXIST)
        }
        try Self.makeFolders(of: path)
        try Self.replace(path, with: segments)
    }

    /// The path below the folder that was named, or the last component.
    private static func name(of input: Input, _ roots: [String]) -> String {
        if !input.isNamed {
            for root in roots {
                let prefix = root.hasSuffix("/") ? root : root + "/"
                if input.path.hasPrefix(prefix) { return String(input.path.dropFirst(prefix.count)) }
            }
        }
        return input.path.split(separator: "/").last.map(String.init) ?? input.path
    }

    /// Without symbolic links, so that what they point to is replaced and not they.
    private static func resolved(_ path: String) throws(DICOMError) -> String {
        guard let resolved = unsafe realpath(path, nil) else {
            throw DICOMError(.fileAccess, rule: "PS3.10 8", systemError: errno)
        }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }

    private static func makeFolders(of path: String) throws(DICOMError) {
        var place = path.startIndex
        while let slash = path[place...].firstIndex(of: "/") {
            let folder = String(path[..<slash])
            if !folder.isEmpty, unsafe mkdir(folder, 0o777) != 0, errno != EEXIST, errno != EISDIR {
                throw DICOMError(.fileAccess, rule: "PS3.10 8", systemError: errno)
            }
            place = path.index(after: slash)
        }
    }

    // MARK: Bytes

    /// Writes beside the file, with its permissions where there is one, to the disk, and renames.
    private static func replace(_ path: String, with segments: [Bytes]) throws(DICOMError) {
        var old = stat()
        let mode = unsafe stat(path, &old) == 0 ? UInt32(old.st_mode & 0o7777) : nil
        let file = try ReplacedFile(path)
        if let mode { try file.set(permissions: mode) }
        for segment in segments { try file.write(segment) }
        try file.synchronize()
        try file.finish()
    }
}

extension Input {
    /// The file; a large one mapped, so that its values go from file to file past our memory.
    func readForEditing() throws -> DICOMFile {
        var status = stat()
        guard !isStandardInput, unsafe stat(path, &status) == 0, status.st_size > 16 << 20 else { return try read() }
        return try DICOMFile(path: path, .mapped)
    }
}
