import DICOMProtocol
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

/// Who may call, with the addresses that host names stood for when the server started.
struct CallerList: Sendable {
    private struct Entry: Sendable {
        var title: AETitle
        /// Nil: from anywhere.
        var addresses: Set<String>?
    }

    /// Nil: anyone.
    private let entries: [Entry]?

    /// Looks the names up, on a thread pool of its own.
    init(_ callers: [ServerRules.AdmittedCaller]?) async throws {
        guard let callers else {
            entries = nil
            return
        }
        entries = try await FileSlices.pool.runIfActive {
            callers.map { Entry(title: $0.title, addresses: $0.host.map(Self.addresses)) }
        }
    }

    /// Whether somebody may call, from the address it has.
    func admits(_ title: AETitle, from address: String?) -> Bool {
        guard let entries else { return true }
        let address = address.map(Self.plain)
        return entries.contains { entry in
            guard entry.title == title else { return false }
            guard let addresses = entry.addresses else { return true }
            return address.map { addresses.contains($0) } ?? false
        }
    }

    /// An IPv4 address that comes through an IPv6 socket is the IPv4 address.
    private static func plain(_ address: String) -> String {
        let prefix = "::ffff:"
        return address.hasPrefix(prefix) && address.contains(".") ? String(address.dropFirst(prefix.count)) : address
    }

    /// Every address of a name, or the address itself, as the system writes it; empty where there is none.
    private static func addresses(_ host: String) -> Set<String> {
        if let address = (try? SocketAddress(ipAddress: host, port: 0))?.ipAddress { return [plain(address)] }
        var hints = unsafe addrinfo()
        #if canImport(Glibc)
        unsafe hints.ai_socktype = CInt(SOCK_STREAM.rawValue)
        #else
        unsafe hints.ai_socktype = SOCK_STREAM
        #endif
        var list: UnsafeMutablePointer<addrinfo>?
        guard unsafe getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
        defer { unsafe freeaddrinfo(list) }
        var found: Set<String> = []
        var next = unsafe list
        while let info = unsafe next?.pointee {
            var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
            let isNamed = unsafe getnameinfo(
                info.ai_addr, info.ai_addrlen, &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST)
            if isNamed == 0 {
                let bytes = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
                found.insert(plain(String(decoding: bytes, as: UTF8.self)))
            }
            unsafe next = info.ai_next
        }
        return found
    }
}
