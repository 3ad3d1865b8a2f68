import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What has been stored at which peer: a line an instance, written when the peer has acknowledged it.
///
/// It is what makes a broken `dicom send` go on where it stopped. A line that a crash cut short is sent again.
final class SendJournal: Sendable {
    /// SOP Instance UIDs that the peer has.
    let stored: Set<String>
    private let peer: String
    private let descriptor: CInt
    private let lock = Mutex(())

    /// - Returns: nil where the file cannot be opened, with `errno`.
    init?(path: String, peer: String) {
        self.peer = peer
        descriptor = unsafe open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { return nil }
        let text = String(decoding: Self.contents(descriptor), as: UTF8.self)
        var stored: Set<String> = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            if fields.count == 2, fields[0] == peer { stored.insert(String(fields[1])) }
        }
        self.stored = stored
        // Whatever a crash left of a line must not run into the next one.
        if let last = text.utf8.last, last != 0x0A { _ = FileDescriptor.write([0x0A], to: descriptor) }
    }

    deinit {
        close(descriptor)
    }

    /// The peer has acknowledged an instance.
    ///
    /// - Returns: false where the line could not be written.
    func add(_ instance: String) -> Bool {
        lock.withLock { _ in
            FileDescriptor.write(Array((peer + "\t" + instance + "\n").utf8), to: descriptor)
        }
    }

    private static func contents(_ descriptor: CInt) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = unsafe chunk.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return bytes }
            bytes.append(contentsOf: chunk[..<count])
        }
    }
}
