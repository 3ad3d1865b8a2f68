package import DICOMCore
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The file system of the machine, below one folder.
package struct POSIXFileSystem: FileSystem {
    package let root: String

    /// - Throws: `StoreError` where the folder is not there and cannot be made.
    package init(root: String) throws(StoreError) {
        self.root = root.hasSuffix("/") && root.count > 1 ? String(root.dropLast()) : root
        if unsafe mkdir(self.root, 0o700) != 0, errno != EEXIST { throw Self.error() }
    }

    package func path(_ path: String) -> String { path.isEmpty ? root : root + "/" + path }

    package func makeFolder(_ path: String) throws(StoreError) -> Bool {
        if unsafe mkdir(self.path(path), 0o700) == 0 { return true }
        guard errno == EEXIST else { throw Self.error() }
        return false
    }

    package func create(_ path: String) throws(StoreError) -> any WritableFile {
        let descriptor = unsafe open(self.path(path), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw Self.error() }
        return POSIXFile(descriptor)
    }

    package func rename(_ from: String, to: String) throws(StoreError) {
        guard systemRename(path(from), path(to)) == 0 else { throw Self.error() }
    }

    package func remove(_ path: String) throws(StoreError) {
        guard unsafe unlink(self.path(path)) == 0 else { throw Self.error() }
    }

    package func syncFolder(_ path: String) throws(StoreError) {
        let descriptor = unsafe open(self.path(path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.error() }
        defer { _ = systemClose(descriptor) }
        guard fsync(descriptor) == 0 else { throw Self.error() }
    }

    package func names(in path: String) throws(StoreError) -> [String] {
        guard let folder = unsafe opendir(self.path(path)) else {
            if errno == ENOENT || errno == ENOTDIR { return [] }
            throw Self.error()
        }
        defer { unsafe closedir(folder) }
        var names: [String] = []
        while let entry = unsafe readdir(folder) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { start in
                unsafe start.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    package func size(of path: String) throws(StoreError) -> Int {
        var status = stat()
        guard unsafe lstat(self.path(path), &status) == 0 else { throw Self.error() }
        return Int(status.st_size)
    }

    package func exists(_ path: String) throws(StoreError) -> Bool {
        var status = stat()
        if unsafe lstat(self.path(path), &status) == 0 { return true }
        guard errno == ENOENT || errno == ENOTDIR else { throw Self.error() }
        return false
    }

    package func read(_ path: String, _ range: Range<Int>) throws(StoreError) -> Bytes {
        let descriptor = unsafe open(self.path(path), O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { throw Self.error() }
        defer { _ = systemClose(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw Self.error() }
        let wanted = range.clamped(to: 0..<Int(status.st_size))
        let memory = OwnedMemory(count: wanted.count)
        var filled = 0
        while filled < wanted.count {
            // In bounds: never more than is left of the memory.
            let got = unsafe pread(
                descriptor, memory.base + filled, wanted.count - filled, off_t(wanted.lowerBound + filled))
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw Self.error() }
            if got == 0 { break }
            filled += got
        }
        return Bytes(memory, count: filled)
    }

    static func error() -> StoreError {
        let error = errno
        let code: StoreError.Code =
            switch error {
            case ENOENT: .notFound
            case ENOSPC, EDQUOT: .outOfSpace
            default: .inaccessible
            }
        return StoreError(code, systemError: error)
    }
}

/// One open file of the machine.
final class POSIXFile: WritableFile {
    /// -1 once closed.
    private let descriptor: Mutex<Int32>

    init(_ descriptor: Int32) {
        self.descriptor = Mutex(descriptor)
    }

    deinit {
        close()
    }

    func append(_ bytes: Bytes) throws(StoreError) {
        let descriptor = descriptor.withLock { $0 }
        try unsafe bytes.withUnsafeBytes { (buffer) throws(StoreError) in
            guard let base = buffer.baseAddress else { return }
            var written = 0
            while written < buffer.count {
                // In bounds: never more than is left of the buffer.
                let count = unsafe systemWrite(descriptor, base + written, buffer.count - written)
                if count < 0, errno == EINTR { continue }
                guard count >= 0 else { throw POSIXFileSystem.error() }
                written += count
            }
        }
    }

    func sync() throws(StoreError) {
        guard fsync(descriptor.withLock { $0 }) == 0 else { throw POSIXFileSystem.error() }
    }

    func close() {
        descriptor.withLock { descriptor in
            if descriptor >= 0 { _ = systemClose(descriptor) }
            descriptor = -1
        }
    }
}

// The system's calls, under names that no method hides.

private func systemRename(_ from: String, _ to: String) -> Int32 {
    unsafe rename(from, to)
}

private func systemWrite(_ descriptor: Int32, _ base: UnsafeRawPointer, _ count: Int) -> Int {
    unsafe write(descriptor, base, count)
}

private func systemClose(_ descriptor: Int32) -> Int32 {
    close(descriptor)
}
