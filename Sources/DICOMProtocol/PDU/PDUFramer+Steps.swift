import DICOMCore

extension PDUFramer {
    /// Where the next byte belongs.
    enum State: Hashable, Sendable {
        case betweenPDUs
        /// In a P-DATA-TF PDU, before a Presentation Data Value.
        case betweenPDVs(rest: UInt32)
        /// In the payload of a Presentation Data Value; `rest` is what the PDU still has after it.
        case insidePDV(PDVHeader, payloadLeft: UInt32, rest: UInt32)
    }

    /// Looks at the unread bytes.
    ///
    /// - Parameter unread: from the first byte that no step has consumed; as many as there are.
    /// - Throws: `ProtocolError` with `.pduTooLong` (before the body is waited for), `.malformedPDU`,
    ///   `.unrecognizedPDU` or `.foreignProtocol`. Nothing more can be framed then: abort and close.
    public mutating func step(_ unread: RawSpan) throws(ProtocolError) -> Step {
        switch state {
        case .betweenPDUs:
            guard unread.byteCount >= PDUHeader.byteCount else { return wait(for: PDUHeader.byteCount) }
            let header = try PDUHeader(decoding: unread)
            try header.check(limits)
            if header.type == .data { return try beginValue(unread, at: PDUHeader.byteCount, rest: header.length) }
            return try wholePDU(header, unread)
        case .betweenPDVs(let rest):
            return try beginValue(unread, at: 0, rest: rest)
        case .insidePDV(let header, let payloadLeft, let rest):
            guard unread.byteCount > 0 else { return wait(for: 1) }
            return part(of: header, payloadLeft: payloadLeft, rest: rest, at: 0, until: unread.byteCount)
        }
    }

    private mutating func wait(for bytes: Int) -> Step {
        bytesNeeded = bytes
        return Step(event: .needsMore, consumed: 0)
    }

    private mutating func wholePDU(_ header: PDUHeader, _ unread: RawSpan) throws(ProtocolError) -> Step {
        let count = PDUHeader.byteCount + Int(header.length)
        guard unread.byteCount >= count else { return wait(for: count) }
        bytesNeeded = PDUHeader.byteCount
        return Step(event: .pdu(try PDU(header.type, whole: unread.extracting(0..<count))), consumed: count)
    }

    /// - Parameter offset: where the value's header begins: after the PDU's header, or 0.
    private mutating func beginValue(
        _ unread: RawSpan, at offset: Int, rest: UInt32
    ) throws(ProtocolError) -> Step {
        guard rest >= PDVHeader.byteCount else {
            throw ProtocolError(.malformedPDU, offset: offset, rule: "PS3.8 9.3.5")
        }
        let start = offset + PDVHeader.byteCount
        guard unread.byteCount >= start else { return wait(for: start) }
        let header = try PDVHeader(decoding: unread, at: offset, within: rest)
        return part(
            of: header, payloadLeft: header.payloadCount, rest: rest - 6 - header.payloadCount, at: start,
            until: unread.byteCount)
    }

    private mutating func part(
        of header: PDVHeader, payloadLeft: UInt32, rest: UInt32, at start: Int, until end: Int
    ) -> Step {
        let count = min(Int(payloadLeft), end - start)
        let left = payloadLeft - UInt32(count)
        if left > 0 {
            state = .insidePDV(header, payloadLeft: left, rest: rest)
            bytesNeeded = 1
        } else {
            state = rest > 0 ? .betweenPDVs(rest: rest) : .betweenPDUs
            bytesNeeded = 6
        }
        let fragment = PDVFragment(
            contextID: header.contextID, isCommand: header.isCommand, isLastValue: header.isLast,
            endsValue: left == 0, range: start..<start + count)
        return Step(event: .data(fragment), consumed: start + count)
    }
}
