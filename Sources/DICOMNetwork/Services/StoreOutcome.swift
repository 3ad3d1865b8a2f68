public import DICOMCore
public import DICOMProtocol

/// What became of one instance that was to be stored at a peer.
public struct StoreOutcome: Sendable {
    public let sopClassUID: UID
    public let sopInstanceUID: UID
    /// Where it stands among the instances given, from 0.
    public let index: Int
    /// The peer's answer; nil where there is none.
    public let status: DIMSEStatus?
    /// Why it was not sent or not answered; nil where the peer answered.
    public let error: NetworkError?
    /// Bytes of data set that were sent.
    public let bytes: Int

    /// The peer has it: success, or a warning.
    public var isStored: Bool { status?.severity == .success || status?.severity == .warning }
}
