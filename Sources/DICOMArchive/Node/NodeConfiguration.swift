import Configuration
public import DICOMNetwork

/// What a node is called, where it listens, whom it knows.
public struct NodeConfiguration: Sendable {
    public var title: AETitle
    public var address: ListenAddress
    /// Where the archive is; nil where nobody has said.
    public var directory: String?
    /// Destinations of C-MOVE.
    public var peers: [Peer]
    /// Who may call, and all bounds.
    public var rules: ServerRules
    /// How long open associations may go on once the node is to stop.
    public var grace: Duration

    public init(
        title: AETitle = "SWIFTDICOM", address: ListenAddress = .loopback(), directory: String? = nil,
        peers: [Peer] = [], rules: ServerRules = .standard, grace: Duration = .seconds(10)
    ) {
        self.title = title
        self.address = address
        self.directory = directory
        self.peers = peers
        self.rules = rules
        self.grace = grace
    }

    /// Reads a JSON file:
    ///
    /// ```json
    /// { "aeTitle": "PACS", "host": "127.0.0.1", "port": 11112, "directory": "archive", "peers": ["WS@192.0.2.7:104"],
    ///   "accept": ["CT1", "MR1@192.0.2.8"], "checkCalledAE": true, "maximumAssociations": 64, "graceSeconds": 10 }
    /// ```
    ///
    /// - Throws: where the file is not there or is no JSON; `ConfigurationFault` for a value that is none of its kind.
    public init(file: String) async throws {
        let path = ConfigReader(provider: InMemoryProvider(values: ["filePath": .init(.string(file), isSecret: false)]))
        let config = ConfigReader(provider: try await FileProvider<JSONSnapshot>(config: path))
        self.init()
        if let text = config.string(forKey: "aeTitle") { title = try Self.title(text, "aeTitle") }
        if let host = config.string(forKey: "host") { address.host = host }
        if let port = config.int(forKey: "port") {
            guard (0...65535).contains(port) else { throw ConfigurationFault("port", "0 to 65535") }
            address.port = port
        }
        directory = config.string(forKey: "directory")
        for text in config.stringArray(forKey: "peers") ?? [] {
            do {
                peers.append(try Peer(text))
            } catch {
                throw ConfigurationFault("peers", "AE@HOST:PORT")
            }
        }
        if let callers = config.stringArray(forKey: "accept") {
            rules.callers = try callers.map { text throws in
                guard let caller = ServerRules.AdmittedCaller(text) else {
                    throw ConfigurationFault("accept", "AE or AE@HOST")
                }
                return caller
            }
        }
        rules.checksCalledTitle = config.bool(forKey: "checkCalledAE", default: rules.checksCalledTitle)
        if let count = config.int(forKey: "maximumAssociations") {
            guard count > 0 else { throw ConfigurationFault("maximumAssociations", "a number above 0") }
            rules.maximumAssociations = count
        }
        if let seconds = config.double(forKey: "graceSeconds") {
            guard (0...3600).contains(seconds) else { throw ConfigurationFault("graceSeconds", "0 to 3600") }
            grace = .seconds(seconds)
        }
    }

    private static func title(_ text: String, _ key: String) throws -> AETitle {
        guard let title = AETitle(text) else { throw ConfigurationFault(key, "1 to 16 characters of an AE title") }
        return title
    }
}

/// A configured value that is none of its kind.
public struct ConfigurationFault: Error, CustomStringConvertible {
    public let key: String
    public let description: String

    init(_ key: String, _ expectation: String) {
        self.key = key
        description = "the configuration's \(key) is not \(expectation)"
    }
}
