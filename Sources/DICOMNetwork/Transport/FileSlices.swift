import DICOMCore
import NIOCore
import NIOPosix

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Android)
import Android
#else
import Darwin
#endif

/// A part of a file that is open for reading. Its calls block: they run on `FileSlices.pool`.
final class FileSlices: Sendable {
    /// Where file calls run: never on the cooperative pool, never on an event loop.
    static let pool = NIOThreadPool.singleton

    let range: Range<Int>
    private let descriptor: CInt

    /// - Parameter range: in bytes from the start; nil: the whole file.
    init(path: String, range: Range<Int>?) throws(NetworkError) {
        descriptor = systemOpen(path)
        guard descriptor >= 0 else { throw NetworkError(.unreadableInstance, detail: Self.message(errno)) }
        if let range {
            self.range = range
        } else {
            let end = lseek(descriptor, 0, SEEK_END)
            self.range = 0..<max(0, Int(end))
        }
    }

    deinit {
        _ = systemClose(descriptor)
    }

    /// Fills `buffer` with the bytes from `offset`.
    ///
    /// - Throws: `.unreadableInstance`, also where the file has become shorter.
    func read(_ count: Int, at offset: Int, into buffer: inout ByteBuffer) throws(NetworkError) {
        var done = 0
        var failure: CInt = 0
        _ = unsafe buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: count) { target in
            while done < count {
                let part = unsafe pread(
                    descriptor, target.baseAddress.map { unsafe $0 + done }, count - done, off_t(offset + done))
                if part > 0 {
                    done += part
                } else if part < 0 && errno == EINTR {
                    continue
                } else {
                    failure = part < 0 ? errno : 0
                    break
                }
            }
            return done
        }
        guard done == count else {
            throw NetworkError(
                .unreadableInstance, detail: failure == 0 ? "the file has become shorter" : Self.message(failure))
        }
    }

    private static func message(_ code: CInt) -> String {
        unsafe String(cString: strerror(code))
    }
}

private func systemOpen(_ path: String) -> CInt { unsafe open(path, O_RDONLY | O_CLOEXEC) }
private func systemClose(_ descriptor: CInt) -> CInt { close(descriptor) }
