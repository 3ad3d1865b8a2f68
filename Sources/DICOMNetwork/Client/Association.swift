import DICOMCore
public import DICOMProtocol

/// An association with a peer, open inside `Peer.withAssociation`.
///
/// It may be used by several tasks at once; operations beyond what was negotiated (one, by default) wait for each
/// other.
public final class Association: Sendable {
    /// Whom we called.
    public let peer: Peer
    /// What both sides agreed on.
    public let contexts: PresentationContexts
    /// What the peer said of itself: implementation, maximum length, agreed windows.
    public let peerInformation: UserInformation
    let exchange: Exchange
    let options: AssociationOptions

    init(
        _ peer: Peer, _ connection: Connection, accept: AssociateAccept, contexts: PresentationContexts,
        options: AssociationOptions
    ) throws(ProtocolError) {
        self.peer = peer
        self.contexts = contexts
        self.options = options
        peerInformation = accept.userInformation
        let agreed = accept.userInformation.asynchronousOperations ?? .one
        let window = options.asynchronousOperations > 1 ? agreed.invoked : 1
        exchange = Exchange(
            connection: connection, contexts: contexts,
            fragmenter: try MessageFragmenter(
                peerMaximumLength: accept.userInformation.peerMaximumLength, cap: options.maximumSentPDULength),
            sendTimeout: options.timeouts.send, responseTimeout: options.timeouts.response,
            window: window == 0 ? Int(options.asynchronousOperations) : Int(window))
    }

    /// Verification: asks whether the peer is there (PS3.4 A).
    ///
    /// - Returns: the time from request to response.
    /// - Throws: `NetworkError`: `.noAcceptedContext`, `.statusFailure`, or how the association ended;
    ///   `CancellationError`.
    @discardableResult
    public func echo() async throws -> Duration {
        let context = try exchange.context(for: .verification)
        let id = try await begin()
        defer { exchange.connection.endOperation(id) }
        let clock = ContinuousClock()
        let start = clock.now
        try await exchange.send(.echoRequest(messageID: id), in: context)
        let (response, _, _) = try await exchange.response(to: id)
        guard response.statusOrFailure.isSuccess else { throw failure(response) }
        return start.duration(to: clock.now)
    }

    func begin() async throws -> UInt16 {
        try await exchange.connection.beginOperation(window: exchange.window, timeout: options.timeouts.response)
    }

    func failure(_ response: CommandSet) -> NetworkError {
        NetworkError(.statusFailure, peer: peer, status: response.statusOrFailure)
    }
}
