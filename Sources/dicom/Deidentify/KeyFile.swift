import DICOMCore
import DICOMDeidentification

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A secret in a file, since arguments can be seen by everyone on the machine.
enum KeyFile {
    /// No key is longer: so no device is read without end.
    private static let limit = 1 << 16

    /// The bytes of the file, less line ends at its end.
    ///
    /// - Throws: `DICOMError` with `.fileAccess`; `DeidentificationError` with `.weakKey`.
    static func key(at path: String) throws -> DeidentificationKey {
        let descriptor = try SystemCall.retrying { unsafe open(path, O_RDONLY | O_CLOEXEC) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4096)
        while bytes.count < limit {
            let count = try SystemCall.retrying { FileDescriptor.read(descriptor, &chunk) }
            if count == 0 { break }
            bytes.append(contentsOf: chunk[..<count])
        }
        while bytes.last == 0x0A || bytes.last == 0x0D { bytes.removeLast() }
        return try DeidentificationKey(bytes)
    }
}
