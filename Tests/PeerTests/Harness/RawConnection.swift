#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A TCP connection to a port of this machine on which a test says whatever it likes.
final class RawConnection: Sendable {
    private let descriptor: Int32

    init(port: UInt16) throws {
        descriptor = try Self.socket()
        let result = unsafe Self.withLoopback(port) { address, length in unsafe connect(descriptor, address, length) }
        guard result == 0 else {
            Self.shut(descriptor)
            throw PeerFailure("nobody listens on port \(port)")
        }
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    }

    deinit { Self.shut(descriptor) }

    /// Sends all bytes, or as many as the peer takes before it closes.
    /// - Returns: the number of bytes it took.
    @discardableResult
    func send(_ bytes: [UInt8], within limit: Duration = .seconds(10)) async throws -> Int {
        var sent = 0
        let done: Bool? = await eventually(within: limit, every: .milliseconds(2)) {
            while sent < bytes.count {
                let count = unsafe bytes.withUnsafeBytes { buffer in
                    unsafe systemSend(descriptor, buffer.baseAddress! + sent, buffer.count - sent)
                }
                if count > 0 { sent += count } else { return isTransient ? nil : true }
            }
            return true
        }
        guard done != nil else { throw PeerFailure("the peer took \(sent) of \(bytes.count) bytes in \(limit)") }
        return sent
    }

    /// Exactly `count` bytes, or nil when the peer closed before.
    func receive(_ count: Int, within limit: Duration = .seconds(10)) async throws -> [UInt8]? {
        var bytes: [UInt8] = []
        let open: Bool? = await eventually(within: limit, every: .milliseconds(2)) {
            while bytes.count < count {
                var chunk = [UInt8](repeating: 0, count: count - bytes.count)
                let got = unsafe recv(descriptor, &chunk, chunk.count, 0)
                if got > 0 { bytes += chunk[0..<got] } else { return got < 0 && isTransient ? nil : false }
            }
            return true
        }
        guard let open else { throw PeerFailure("\(bytes.count) of \(count) bytes came in \(limit)") }
        return open ? bytes : nil
    }

    /// The next PDU: its type and what follows its length; nil when the peer closed.
    func receivePDU(within limit: Duration = .seconds(10)) async throws -> (type: UInt8, body: [UInt8])? {
        guard let header = try await receive(6, within: limit) else { return nil }
        let length = header[2...5].reduce(0) { $0 << 8 | Int($1) }
        guard length < 1 << 24, let body = try await receive(length, within: limit) else {
            throw PeerFailure("a PDU of type \(header[0]) and \(length) bytes did not come whole")
        }
        return (header[0], body)
    }

    private var isTransient: Bool { errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR }

    /// A port that nobody listens on at this moment.
    static func freePort() throws -> UInt16 {
        let descriptor = try socket()
        defer { shut(descriptor) }
        let bound = unsafe withLoopback(0) { address, length in unsafe bind(descriptor, address, length) }
        guard bound == 0 else { throw PeerFailure("no free port") }
        var address = sockaddr_in()
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let named = unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                unsafe getsockname(descriptor, pointer, &length)
            }
        }
        guard named == 0 else { throw PeerFailure("no free port") }
        return UInt16(bigEndian: address.sin_port)
    }

    /// Waits until somebody listens on `port`.
    static func waitForListener(on port: UInt16, of process: PeerProcess) async throws {
        let answer: Bool? = await eventually(within: .seconds(30), every: .milliseconds(50)) {
            if process.poll() != nil { return false }
            return (try? RawConnection(port: port)) == nil ? nil : true
        }
        guard answer == true else { throw PeerFailure("\(process.name) does not listen\n\(process.tail)") }
    }

    private static func socket() throws -> Int32 {
        #if canImport(Glibc)
        let descriptor = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        #elseif canImport(Musl)
        let descriptor = Musl.socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)
        #else
        let descriptor = Darwin.socket(AF_INET, SOCK_STREAM, 0)
        #endif
        guard descriptor >= 0 else { throw PeerFailure("no socket") }
        return descriptor
    }

    private static func shut(_ descriptor: Int32) { close(descriptor) }

    private static func withLoopback(
        _ port: UInt16, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32 {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                unsafe body(pointer, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }
}

@unsafe
private func systemSend(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
    #if canImport(Darwin)
    return unsafe send(descriptor, bytes, count, 0)
    #else
    return unsafe send(descriptor, bytes, count, Int32(MSG_NOSIGNAL))
    #endif
}
