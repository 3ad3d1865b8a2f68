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

    /// A line that somebody waits for: written at once.
    static func announce(_ line: String) {
        var bytes = Array((line + "\n").utf8)
        write(&bytes)
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

    /// The buffer, for something that appends to it by itself; `give(back:)` returns it.
    mutating func take() -> [UInt8] {
        var taken: [UInt8] = []
        swap(&taken, &buffer)
        return taken
    }

    mutating func give(back taken: consuming [UInt8]) {
        buffer = taken
        flushIfLarge()
    }

    /// Writes and empties a buffer.
    static func write(_ buffer: inout [UInt8]) {
        if !FileDescriptor.write(buffer, to: STDOUT_FILENO) { exit(errno == EPIPE ? 0 : 1) }
        buffer.removeAll(keepingCapacity: true)
    }

    /// Writes what is left. A reader that went away ends the program, as it does any filter.
    mutating func flush() {
        Self.write(&buffer)
    }
}

/// The system's calls on open files.
enum FileDescriptor {
    /// - Returns: bytes read, 0 at the end, -1 where the system refused, with `errno`.
    static func read(_ descriptor: Int32, _ bytes: inout [UInt8]) -> Int {
        unsafe bytes.withUnsafeMutableBytes { bytes in
            #if canImport(Glibc)
            unsafe Glibc.read(descriptor, bytes.baseAddress, bytes.count)
            #elseif canImport(Musl)
            unsafe Musl.read(descriptor, bytes.baseAddress, bytes.count)
            #else
            unsafe Darwin.read(descriptor, bytes.baseAddress, bytes.count)
            #endif
        }
    }

    /// Repeated until all is written.
    ///
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
