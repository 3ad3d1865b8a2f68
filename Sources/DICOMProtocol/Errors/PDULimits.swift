/// What a peer may make us hold of the upper layer: bounds on announced lengths, checked before anything is allocated.
public struct PDULimits: Hashable, Sendable {
    /// The greatest PDU-length of a P-DATA-TF PDU: what our side announced as Maximum Length Received (PS3.8 D.1).
    public var dataLength: UInt32
    /// The greatest PDU-length of an A-ASSOCIATE-RQ or -AC: 1 MiB.
    public var associateLength: UInt32
    /// The greatest length of a command set, in bytes: 64 KiB.
    public var commandSetLength: Int

    public init(dataLength: UInt32 = 131_072, associateLength: UInt32 = 1 << 20, commandSetLength: Int = 65_536) {
        self.dataLength = dataLength
        self.associateLength = associateLength
        self.commandSetLength = commandSetLength
    }

    /// The defaults named above: P-DATA-TF of 128 KiB.
    public static let standard = PDULimits()
}
