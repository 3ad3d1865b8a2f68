import DICOMCore

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Files that a command makes.
enum OutputFile {
    /// Writes a file under a temporary name beside `path`, then renames it, so that no one sees half of it.
    ///
    /// - Throws: `DICOMError` with `.fileAccess` and the system's reason.
    static func write(_ bytes: [UInt8], to path: String) throws(DICOMError) {
        let temporary = path + "." + String(UInt64.random(in: .min ... .max), radix: 36) + ".part"
        let descriptor = try SystemCall.retrying {
            unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        }
        let isWritten = FileDescriptor.write(bytes, to: descriptor)
        let error = errno
        close(descriptor)
        if isWritten, unsafe rename(temporary, path) == 0 { return }
        let reason = isWritten ? errno : error
        _ = unsafe unlink(temporary)
        throw DICOMError(.fileAccess, rule: "PS3.10 8", systemError: reason)
    }
}
