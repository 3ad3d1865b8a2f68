import DICOMCore

/// The first six bytes of every PDU (PS3.8 9.3.1).
struct PDUHeader: Hashable, Sendable {
    static let byteCount = 6

    let type: PDUType
    /// The bytes that follow the header.
    let length: UInt32

    /// - Throws: `.malformedPDU` for fewer than six bytes, `.unrecognizedPDU`, `.foreignProtocol`.
    init(decoding bytes: RawSpan) throws(ProtocolError) {
        guard bytes.byteCount >= Self.byteCount else {
            throw ProtocolError(.malformedPDU, offset: bytes.byteCount, rule: "PS3.8 9.3.1")
        }
        let byte = bytes.byte(at: 0)
        guard let type = PDUType(rawValue: byte) else {
            let foreign = ForeignProtocol(byte, bytes.byte(at: 1), bytes.byte(at: 2), bytes.byte(at: 3))
            throw ProtocolError(
                foreign == nil ? .unrecognizedPDU : .foreignProtocol, offset: 0, rule: "PS3.8 9.3.1", pduType: byte,
                foreignProtocol: foreign)
        }
        self.type = type
        length = bytes.bigEndian32(at: 2)
    }

    /// Compares the length with what the type has and the limits allow.
    func check(_ limits: PDULimits) throws(ProtocolError) {
        switch type {
        case .data:
            guard length <= limits.dataLength else { throw ProtocolError(.pduTooLong, offset: 2, rule: "PS3.8 D.1") }
            // The shortest Presentation Data Value: its length, context and message control.
            guard length >= 6 else { throw ProtocolError(.malformedPDU, offset: 2, rule: "PS3.8 9.3.5") }
        case .associateRequest, .associateAccept:
            guard length <= limits.associateLength else {
                throw ProtocolError(.pduTooLong, offset: 2, rule: "PS3.8 9.3.1")
            }
            guard length >= 68 else { throw ProtocolError(.malformedPDU, offset: 2, rule: "PS3.8 9.3.2") }
        case .associateReject, .releaseRequest, .releaseReply, .abort:
            guard length == 4 else { throw ProtocolError(.malformedPDU, offset: 2, rule: "PS3.8 9.3.1") }
        }
    }
}
