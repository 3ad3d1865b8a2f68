/// Where a server listens.
public struct ListenAddress: Hashable, Sendable, CustomStringConvertible {
    /// A name or an address; an IPv6 address without brackets.
    public var host: String
    /// 0 takes a free port: `DICOMServer.listeningPort` tells which.
    public var port: Int

    /// All that the name or address stands for, `0.0.0.0` and `::` included.
    public static func host(_ host: String, port: Int = Peer.defaultPort) -> ListenAddress {
        ListenAddress(host: host, port: port)
    }

    /// This machine alone: 127.0.0.1.
    public static func loopback(_ port: Int = Peer.defaultPort) -> ListenAddress {
        ListenAddress(host: "127.0.0.1", port: port)
    }

    public var description: String {
        (host.contains(":") ? "[\(host)]" : host) + ":\(port)"
    }
}
