#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file that is written under a temporary name beside its own and then renamed, so that no one sees half of it. One that is
/// not finished leaves nothing.
package final class ReplacedFile {
    private let path: String
    private let temporary: String
    private let descriptor: Int32
    private var isOpen = true

    /// - Throws: `.fileAccess`, as everything here.
    package init(_ path: String) throws(DICOMError) {
        self.path = path
        let temporary = path + "." + String(UInt64.random(in: .min ... .max), radix: 36) + ".part"
        self.temporary = temporary
        descriptor = try SystemCall.retrying {
            unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        }
    }

    deinit {
        guard isOpen else { return }
        close(descriptor)
        _ = unsafe unlink(temporary)
    }

    /// - Parameter permissions: the lower twelve bits of a mode.
    package func set(permissions: UInt32) throws(DICOMError) {
        let mode = mode_t(truncatingIfNeeded: permissions)
        _ = try SystemCall.retrying { fchmod(descriptor, mode) }
    }

    package func write(_ bytes: RawSpan) throws(DICOMError) {
        try SystemCall.writeAll(bytes, to: descriptor)
    }

    package func write(_ segment: Bytes) throws(DICOMError) {
        try SystemCall.writeAll(segment, to: descriptor)
    }

    /// What was written is on stable storage when this returns.
    package func synchronize() throws(DICOMError) {
        _ = try SystemCall.retrying { fsync(descriptor) }
    }

    /// Gives the file its name.
    package func finish() throws(DICOMError) {
        isOpen = false
        do throws(DICOMError) {
            _ = try SystemCall.retrying { close(descriptor) }
            let (from, to) = (temporary, path)
            _ = try SystemCall.retrying { unsafe rename(from, to) }
        } catch {
            _ = unsafe unlink(temporary)
            throw error
        }
    }
}
