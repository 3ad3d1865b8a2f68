#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Standard output, written in large pieces.
struct StandardOutput: ~Copyable {
    /// What is yet to be written. Append to it, then call `flushIfLarge()`.
    var buffer: [UInt8] = []

    private static let chunk = 1 << 18

    init() {
        buffer.reserveCapacity(Self.chunk * 2)
    }

    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Columns of the terminal; nil where standard output is none.
    static var columns: Int? {
        guard isTerminal else { return nil }
        var size = winsize()
        guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    mutating func write(_ text: String) {
        buffer.append(contentsOf: text.utf8)
        flushIfLarge()
    }

    mutating func writeLine(_ text: String) {
        buffer.append(contentsOf: text.utf8)
        buffer.append(0x0A)
        flushIfLarge()
    }

    mutating func flushIfLarge() {
        if buffer.count >= Self.chunk { flush() }
    }

    /// Writes what is left. A reader that went away ends the program, as it does any filter.
    mutating func flush() {
        if !FileDescriptor.write(buffer, to: STDOUT_FILENO) { exit(errno == EPIPE ? 0 : 1) }
        buffer.removeAll(keepingCapacity: true)
    }
}

/// The system's `write`, repeated until all is written.
enum FileDescriptor {
    /// - Returns: false where the system refused, with `errno`.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        unsafe bytes.withUnsafeBytes { bytes in
            var done = 0
            while done < bytes.count, let start = bytes.baseAddress {
                #if canImport(Glibc)
                let written = unsafe Glibc.write(descriptor, start + done, bytes.count - done)
                #elseif canImport(Musl)
                let written = unsafe Musl.write(descriptor, start + done, bytes.count - done)
                #else
                let written = unsafe Darwin.write(descriptor, start + done, bytes.count - done)
                #endif
                if written < 0 && errno != EINTR { return false }
                done += Swift.max(0, written)
            }
            return true
        }
    }
}
