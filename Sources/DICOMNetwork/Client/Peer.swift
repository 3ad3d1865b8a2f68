public import DICOMProtocol

/// An application entity that can be called: its AE title and where it listens.
///
/// Written `AE@HOST:PORT`, `AE@HOST` (port 11112), `HOST:PORT` (AE title `ANY-SCP`); IPv6 addresses stand in brackets.
public struct Peer: Hashable, Sendable {
    /// The called AE title.
    public var title: AETitle
    /// A name or an address; an IPv6 address without its brackets.
    public var host: String
    /// 1 to 65535.
    public var port: Int

    /// The port registered for DICOM: 11112.
    public static let defaultPort = 11112
    /// What is called where no title is given: `ANY-SCP`.
    public static let defaultTitle: AETitle = "ANY-SCP"

    public init(_ title: AETitle = Peer.defaultTitle, host: String, port: Int = Peer.defaultPort) {
        self.title = title
        self.host = host
        self.port = port
    }

    /// Reads `AE@HOST:PORT`, `AE@HOST` or `HOST:PORT`.
    ///
    /// - Throws: `NetworkError` with `.malformedPeer`, whose `detail` says what is wrong.
    public init(_ text: String) throws(NetworkError) {
        var address = Substring(text)
        title = Peer.defaultTitle
        let at = text.firstIndex(of: "@")
        if let at {
            guard let title = AETitle(String(text[..<at])) else {
                throw .malformedPeer("an AE title has 1 to 16 printable ASCII characters and no backslash")
            }
            self.title = title
            address = text[text.index(after: at)...]
        }
        let (host, port) = try Peer.split(address)
        guard port != nil || at != nil else {
            throw .malformedPeer("a port is missing: AE@HOST:PORT, AE@HOST or HOST:PORT")
        }
        self.host = host
        self.port = port ?? Peer.defaultPort
    }

    /// `HOST`, `HOST:PORT`, `[ADDRESS]` or `[ADDRESS]:PORT`.
    package static func split(_ text: Substring) throws(NetworkError) -> (host: String, port: Int?) {
        var host = text
        var rest = Substring()
        if text.first == "[" {
            guard let end = text.firstIndex(of: "]") else { throw .malformedPeer("the bracket is not closed") }
            host = text[text.index(after: text.startIndex)..<end]
            rest = text[text.index(after: end)...]
            guard rest.isEmpty || rest.first == ":" else { throw .malformedPeer("a colon and a port follow a bracket") }
        } else if let colon = text.firstIndex(of: ":") {
            host = text[..<colon]
            rest = text[colon...]
            guard !rest.dropFirst().contains(":") else { throw .malformedPeer("an IPv6 address stands in brackets") }
        }
        guard !host.isEmpty, !host.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F || $0 == 0x40 }) else {
            throw .malformedPeer("a host name or an address is missing")
        }
        guard !rest.isEmpty else { return (String(host), nil) }
        let digits = rest.dropFirst()
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let port = Int(digits),
            (1...65535).contains(port)
        else { throw .malformedPeer("a port is a number from 1 to 65535") }
        return (String(host), port)
    }
}

extension Peer: CustomStringConvertible {
    /// `ORTHANC@192.0.2.7:4242`
    public var description: String {
        "\(title)@" + (host.contains(":") ? "[\(host)]" : host) + ":\(port)"
    }
}
