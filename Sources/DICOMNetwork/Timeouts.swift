/// A bound on every wait for a peer. Measured to a fifth of a second.
public struct Timeouts: Hashable, Sendable {
    /// For the TCP connection: 10 s.
    public var connect: Duration
    /// For the answer to A-ASSOCIATE-RQ: 30 s.
    public var association: Duration
    /// For each response, and between the parts of one: 60 s. Where a peer answers late (a long C-MOVE without pending
    /// responses), raise it.
    public var response: Duration
    /// For the peer to take what we send: 60 s without a byte taken.
    public var send: Duration
    /// For the answer to A-RELEASE-RQ: 5 s.
    public var release: Duration

    public init(
        connect: Duration = .seconds(10), association: Duration = .seconds(30), response: Duration = .seconds(60),
        send: Duration = .seconds(60), release: Duration = .seconds(5)
    ) {
        self.connect = connect
        self.association = association
        self.response = response
        self.send = send
        self.release = release
    }

    /// The defaults named above.
    public static let standard = Timeouts()
}
