public import DICOMProtocol

/// Who may call a server, how much at once, and how long it waits for them.
public struct ServerRules: Sendable {
    /// Somebody who may call.
    public struct AdmittedCaller: Hashable, Sendable {
        public var title: AETitle
        /// Where the title must come from: an address (`192.0.2.7`, `2001:db8::7`), or a name, which is looked up when
        /// the server starts; nil: anywhere.
        public var host: String?

        public init(_ title: AETitle, host: String? = nil) {
            self.title = title
            self.host = host
        }

        /// Reads `AE` or `AE@HOST`, an IPv6 address with or without brackets; nil for anything else.
        public init?(_ text: String) {
            let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
            guard let first = parts.first, let title = AETitle(String(first)) else { return nil }
            guard parts.count == 2 else {
                self.init(title)
                return
            }
            var host = parts[1]
            if host.first == "[", host.last == "]" { host = host.dropFirst().dropLast() }
            guard !host.isEmpty else { return nil }
            self.init(title, host: String(host))
        }
    }

    /// Refuses associations that call another title than ours (A-ASSOCIATE-RJ, reason 7). Off: whoever reaches us means
    /// us.
    public var checksCalledTitle: Bool
    /// Who may call; nil: anyone. Others get A-ASSOCIATE-RJ, reason 3. A title is a claim, not an authentication.
    public var callers: [AdmittedCaller]?
    /// Associations at once: 256. More get A-ASSOCIATE-RJ, transient, local limit exceeded.
    public var maximumAssociations: Int
    /// The greatest P-DATA-TF PDU that we take, in bytes, announced to the peer: 128 KiB.
    public var maximumPDULength: UInt32
    /// For an association request after connecting, and for the peer to close after the end (ARTIM, PS3.8 9.1.5): 15 s.
    public var artim: Duration
    /// Between two requests of an association: 5 min. Then A-ABORT.
    public var idle: Duration
    /// For the next bytes of a message that has begun, and for a peer to take what we send: 60 s. Then A-ABORT.
    public var stall: Duration
    /// The greatest query or retrieve identifier, in bytes: 1 MiB.
    public var maximumIdentifierSize: Int
    /// Operations that a peer may have under way at once, where it asks for that (PS3.7 D.3.3.3): 16. While one
    /// instance is being made durable the next ones come in; everything else is performed one after the other.
    public var asynchronousOperations: UInt16
    /// How we call out for C-MOVE: waits, and the greatest PDU.
    public var outgoing: AssociationOptions

    public init(
        checksCalledTitle: Bool = false, callers: [AdmittedCaller]? = nil, maximumAssociations: Int = 256,
        maximumPDULength: UInt32 = 131_072, artim: Duration = .seconds(15), idle: Duration = .seconds(300),
        stall: Duration = .seconds(60), maximumIdentifierSize: Int = 1 << 20,
        asynchronousOperations: UInt16 = 16, outgoing: AssociationOptions = AssociationOptions()
    ) {
        self.checksCalledTitle = checksCalledTitle
        self.callers = callers
        self.maximumAssociations = maximumAssociations
        self.maximumPDULength = maximumPDULength
        self.artim = artim
        self.idle = idle
        self.stall = stall
        self.maximumIdentifierSize = maximumIdentifierSize
        self.asynchronousOperations = asynchronousOperations
        self.outgoing = outgoing
    }

    /// The defaults named above.
    public static let standard = ServerRules()
}
