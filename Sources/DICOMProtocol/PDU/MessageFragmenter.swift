import DICOMCore

/// Cuts command sets and data sets into P-DATA-TF PDUs that the peer takes (PS3.8 9.3.5, D.1).
///
/// It tells how many bytes of the caller's payload go next and what header stands before them; the payload itself is
/// never touched. Every fragment but the last of an odd-sized set has an even length.
public struct MessageFragmenter: Hashable, Sendable {
    /// The cap of our own where the peer names none: 128 KiB.
    public static let defaultCap: UInt32 = 131_072

    /// The greatest number of payload bytes in one PDU; even.
    public let maximumPayload: Int

    /// - Parameters:
    ///   - peerMaximumLength: what the peer announced; 0 is no limit (PS3.8 D.1.1).
    ///   - cap: the greatest PDU-length that we make ourselves, at least 8.
    /// - Throws: `ProtocolError` with `.maximumLengthTooShort` for lengths of 1 to 7.
    public init(peerMaximumLength: UInt32, cap: UInt32 = defaultCap) throws(ProtocolError) {
        let length = peerMaximumLength == 0 ? cap : min(peerMaximumLength, cap)
        guard length >= 8 else { throw ProtocolError(.maximumLengthTooShort, rule: "PS3.8 D.1.1") }
        maximumPayload = Int(length - 6) & ~1
    }

    /// What to send next of a set of which `available` bytes are at hand.
    ///
    /// - Parameters:
    ///   - available: payload bytes at hand, not negative.
    ///   - isFinal: nothing follows these bytes.
    /// - Returns: nil where it is better to wait for more bytes: fewer than a whole fragment, and not the end.
    public func next(available: Int, isFinal: Bool, contextID: UInt8, isCommand: Bool) -> DataHeader? {
        guard isFinal || available >= maximumPayload else { return nil }
        let count = min(available, maximumPayload)
        return DataHeader(
            contextID: contextID, isCommand: isCommand, isLast: isFinal && count == available, payloadCount: count)
    }
}

/// The twelve bytes before the payload of a P-DATA-TF PDU that holds one Presentation Data Value.
public struct DataHeader: Hashable, Sendable {
    /// 12
    public static let byteCount = 12

    public let contextID: UInt8
    public let isCommand: Bool
    public let isLast: Bool
    /// Bytes of payload that follow.
    public let payloadCount: Int

    /// - Precondition: `payloadCount` is not negative and fits in the PDU-length, with six more.
    public init(contextID: UInt8, isCommand: Bool, isLast: Bool, payloadCount: Int) {
        precondition(payloadCount >= 0 && payloadCount <= Int(UInt32.max) - 6, "a payload no PDU can carry")
        self.contextID = contextID
        self.isCommand = isCommand
        self.isLast = isLast
        self.payloadCount = payloadCount
    }

    /// The first eight bytes, as one big endian number: type, length, and the upper half of the item's length.
    public var firstBytes: UInt64 {
        let pduLength = UInt64(payloadCount + 6)
        let itemLength = UInt64(payloadCount + 2)
        return UInt64(PDUType.data.rawValue) << 56 | pduLength << 16 | itemLength >> 16
    }

    /// The last four bytes, as one big endian number: the lower half of the item's length, context, message control.
    public var lastBytes: UInt32 {
        let itemLength = UInt32(truncatingIfNeeded: payloadCount + 2)
        let control: UInt32 = (isCommand ? 1 : 0) | (isLast ? 2 : 0)
        return itemLength << 16 | UInt32(contextID) << 8 | control
    }

    /// All twelve.
    public var bytes: [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: firstBytes >> (56 - 8 * $0)) }
            + (0..<4).map { UInt8(truncatingIfNeeded: lastBytes >> (24 - 8 * $0)) }
    }
}
