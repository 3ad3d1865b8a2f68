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
            for segment in segments { try Self.write(segment, to: STDOUT_FILENO) }
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
        let mode = unsafe stat(path, &old) == 0 ? old.st_mode & 0o7777 : nil
        let temporary = path + "." + String(UInt64.random(in: .min ... .max), radix: 36) + ".part"
        let descriptor = try SystemCall.retrying {
            unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        }
        do throws(DICOMError) {
            do throws(DICOMError) {
                if let mode { _ = try SystemCall.retrying { fchmod(descriptor, mode) } }
                for segment in segments { try write(segment, to: descriptor) }
                _ = try SystemCall.retrying { fsync(descriptor) }
            } catch {
                close(descriptor)
                throw error
            }
            _ = try SystemCall.retrying { close(descriptor) }
            _ = try SystemCall.retrying { unsafe rename(temporary, path) }
        } catch {
            _ = unsafe unlink(temporary)
            throw error
        }
    }

    private static func write(_ segment: Bytes, to descriptor: Int32) throws(DICOMError) {
        let piece = 1 << 20
        for start in stride(from: 0, to: segment.count, by: piece) {
            let bytes = segment[start..<min(start + piece, segment.count)].array
            guard FileDescriptor.write(bytes, to: descriptor) else {
                throw DICOMError(.fileAccess, rule: "PS3.10 8", systemError: errno)
            }
        }
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
