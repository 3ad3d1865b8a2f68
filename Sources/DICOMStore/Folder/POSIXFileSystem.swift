package import DICOMCore
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The file system of the machine, below one folder. Every path is walked from the folder's descriptor, component by
/// component, so that no symbolic link planted below it leads out. One process at a time has it.
package final class POSIXFileSystem: FileSystem {
    package let root: String
    private let folder: Descriptor
    /// Locked while it is open.
    private let lock: Descriptor

    /// Opens the folder, or makes it, and those above it that are missing.
    ///
    /// - Throws: `StoreError` where the folder cannot be made, or another process has it (`EWOULDBLOCK`).
    package init(root: String) throws(StoreError) {
        self.root = root.hasSuffix("/") && root.count > 1 ? String(root.dropLast()) : root
        try Self.makeFolders(self.root)
        folder = try Descriptor(unsafe open(self.root, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
        lock = try Descriptor(
            folder.call { unsafe openat($0, ".lock", O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600) })
        guard lock.call({ flock($0, LOCK_EX | LOCK_NB) }) == 0 else { throw Self.error() }
    }

    /// Makes what is missing of a path, each folder's name durable in the one above.
    private static func makeFolders(_ path: String) throws(StoreError) {
        let ends = path.indices.dropFirst().filter { path[$0] == "/" } + [path.endIndex]
        for end in ends {
            let folder = String(path[..<end])
            if unsafe mkdir(folder, 0o700) != 0 {
                // Whether it can be used tells the last of them.
                if errno == EEXIST || end != path.endIndex { continue }
                throw error()
            }
            let slash = folder.lastIndex(of: "/")
            let parent = slash.map { $0 == folder.startIndex ? "/" : String(folder[..<$0]) } ?? "."
            let descriptor = try Descriptor(unsafe open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
            guard descriptor.call(fsync) == 0 else { throw error() }
        }
    }

    package func makeFolder(_ path: String) throws(StoreError) -> Bool {
        let (parent, name) = try place(of: path)
        if parent.call({ unsafe mkdirat($0, name, 0o700) }) == 0 { return true }
        guard errno == EEXIST else { throw Self.error() }
        return false
    }

    package func create(_ path: String) throws(StoreError) -> any WritableFile {
        let (parent, name) = try place(of: path)
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
        return POSIXFile(try Descriptor(parent.call { unsafe openat($0, name, flags, 0o600) }))
    }

    package func rename(_ from: String, to: String) throws(StoreError) {
        let (source, target) = (try place(of: from), try place(of: to))
        let result = source.parent.call { old in
            target.parent.call { new in unsafe renameat(old, source.name, new, target.name) }
        }
        guard result == 0 else { throw Self.error() }
    }

    package func remove(_ path: String) throws(StoreError) {
        let (parent, name) = try place(of: path)
        guard parent.call({ unsafe unlinkat($0, name, 0) }) == 0 else { throw Self.error() }
    }

    package func syncFolder(_ path: String) throws(StoreError) {
        guard try descend(path).call(fsync) == 0 else { throw Self.error() }
    }

    package func names(in path: String) throws(StoreError) -> [String] {
        let descriptor: Descriptor
        do throws(StoreError) {
            descriptor = try descend(path)
        } catch {
            if error.systemError == ENOENT || error.systemError == ENOTDIR { return [] }
            throw error
        }
        // A descriptor of its own, which the listing takes over.
        let own = descriptor.call { unsafe openat($0, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        guard own >= 0 else { throw Self.error() }
        guard let folder = unsafe fdopendir(own) else {
            let error = Self.error()
            _ = systemClose(own)
            throw error
        }
        defer { unsafe closedir(folder) }
        var names: [String] = []
        errno = 0
        while let entry = unsafe readdir(folder) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { start in
                unsafe start.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
            errno = 0
        }
        guard errno == 0 else { throw Self.error() }
        return names
    }

    package func size(of path: String) throws(StoreError) -> Int {
        let (parent, name) = try place(of: path)
        var status = stat()
        let result = parent.call { unsafe fstatat($0, name, &status, AT_SYMLINK_NOFOLLOW) }
        guard result == 0 else { throw Self.error() }
        return Int(status.st_size)
    }

    package func exists(_ path: String) throws(StoreError) -> Bool {
        do throws(StoreError) {
            _ = try size(of: path)
            return true
        } catch {
            guard error.systemError == ENOENT || error.systemError == ENOTDIR else { throw error }
            return false
        }
    }

    package func read(_ path: String, _ range: Range<Int>) throws(StoreError) -> Bytes {
        let (parent, name) = try place(of: path)
        let file = try Descriptor(parent.call { unsafe openat($0, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW) })
        var status = stat()
        guard file.call({ unsafe fstat($0, &status) }) == 0 else { throw Self.error() }
        let wanted = range.clamped(to: 0..<Int(status.st_size))
        let memory = OwnedMemory(count: wanted.count)
        var filled = 0
        while filled < wanted.count {
            // In bounds: never more than is left of the memory.
            let got = file.call {
                unsafe pread($0, memory.base + filled, wanted.count - filled, off_t(wanted.lowerBound + filled))
            }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw Self.error() }
            if got == 0 { break }
            filled += got
        }
        return Bytes(memory, count: filled)
    }

    package func close() {
        _ = lock.call { flock($0, LOCK_UN) }
    }

    // MARK: Walking

    /// The folder that holds a path's last component, open, and that component.
    private func place(of path: String) throws(StoreError) -> (parent: Descriptor, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (folder, path) }
        return (try descend(String(path[..<slash])), String(path[path.index(after: slash)...]))
    }

    private func descend(_ path: String) throws(StoreError) -> Descriptor {
        var current = folder
        for component in path.split(separator: "/") {
            guard component != "..", component != "." else { throw StoreError(.inaccessible, systemError: EINVAL) }
            let parent = current
            current = try Descriptor(
                parent.call { unsafe openat($0, String(component), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW) })
        }
        return current
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

/// A descriptor that is closed when its last user lets go.
@safe
final class Descriptor: Sendable {
    private let number: Int32

    /// - Parameter number: what a call that opens has returned.
    init(_ number: Int32) throws(StoreError) {
        guard number >= 0 else { throw POSIXFileSystem.error() }
        self.number = number
    }

    /// Calls with the number, which stays open until the call returns.
    func call<Result>(_ body: (Int32) -> Result) -> Result {
        withExtendedLifetime(self) { body(number) }
    }

    deinit {
        _ = systemClose(number)
    }
}

/// One open file of the machine.
final class POSIXFile: WritableFile {
    /// Nil once closed.
    private let descriptor: Mutex<Descriptor?>

    init(_ descriptor: Descriptor) {
        self.descriptor = Mutex(descriptor)
    }

    private func opened() throws(StoreError) -> Descriptor {
        guard let descriptor = descriptor.withLock({ $0 }) else { throw StoreError(.closed) }
        return descriptor
    }

    func append(_ bytes: Bytes) throws(StoreError) {
        let descriptor = try opened()
        try unsafe bytes.withUnsafeBytes { (buffer) throws(StoreError) in
            guard let base = buffer.baseAddress else { return }
            var written = 0
            while written < buffer.count {
                // In bounds: never more than is left of the buffer.
                let count = descriptor.call { unsafe systemWrite($0, base + written, buffer.count - written) }
                if count < 0, errno == EINTR { continue }
                guard count >= 0 else { throw POSIXFileSystem.error() }
                written += count
            }
        }
    }

    func sync() throws(StoreError) {
        #if canImport(Darwin)
        // fsync of Darwin leaves the drive's own cache behind.
        let result = try opened().call { fcntl($0, F_FULLFSYNC) }
        #else
        let result = try opened().call(fsync)
        #endif
        guard result >= 0 else { throw POSIXFileSystem.error() }
    }

    func close() {
        descriptor.withLock { $0 = nil }
    }
}

// The system's calls, under names that no method hides.

private func systemWrite(_ descriptor: Int32, _ base: UnsafeRawPointer, _ count: Int) -> Int {
    unsafe write(descriptor, base, count)
}

private func systemClose(_ descriptor: Int32) -> Int32 {
    close(descriptor)
}
