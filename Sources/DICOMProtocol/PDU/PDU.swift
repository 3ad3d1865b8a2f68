public import DICOMCore

/// The type byte of a PDU (PS3.8 9.3.1).
public enum PDUType: UInt8, Hashable, Sendable, CaseIterable {
    case associateRequest = 1
    case associateAccept = 2
    case associateReject = 3
    case data = 4
    case releaseRequest = 5
    case releaseReply = 6
    case abort = 7
}

/// One Protocol Data Unit of the upper layer (PS3.8 9.3).
public enum PDU: Hashable, Sendable {
    /// A-ASSOCIATE-RQ
    case associateRequest(AssociateRequest)
    /// A-ASSOCIATE-AC
    case associateAccept(AssociateAccept)
    /// A-ASSOCIATE-RJ
    case associateReject(AssociateReject)
    /// P-DATA-TF, whole. `PDUFramer` hands its parts on without making this value.
    case data(PresentationDataValues)
    /// A-RELEASE-RQ
    case releaseRequest
    /// A-RELEASE-RP
    case releaseReply
    /// A-ABORT
    case abort(Abort)

    public var type: PDUType {
        switch self {
        case .associateRequest: .associateRequest
        case .associateAccept: .associateAccept
        case .associateReject: .associateReject
        case .data: .data
        case .releaseRequest: .releaseRequest
        case .releaseReply: .releaseReply
        case .abort: .abort
        }
    }

    /// One whole PDU, its header included; what refers to bytes shares `bytes`.
    ///
    /// - Throws: `ProtocolError` with `.malformedPDU` (also where bytes are missing or left over), `.unrecognizedPDU`
    ///   or `.foreignProtocol`.
    public init(decoding bytes: Bytes) throws(ProtocolError) {
        let header = try PDUHeader(decoding: bytes.bytes)
        guard bytes.count - PDUHeader.byteCount == Int(header.length) else {
            throw ProtocolError(.malformedPDU, offset: 2, rule: "PS3.8 9.3.1")
        }
        try header.check(PDULimits(dataLength: .max, associateLength: .max))
        if header.type == .data {
            self = .data(try PresentationDataValues(decoding: bytes))
        } else {
            self = try PDU(header.type, whole: bytes.bytes)
        }
    }

    /// The bytes to send, header included.
    ///
    /// - Throws: `ProtocolError` with `.malformedPDU` where a field is longer than its length field can say.
    public func encoded() throws(ProtocolError) -> [UInt8] {
        var writer = PDUWriter(type)
        switch self {
        case .associateRequest(let request): request.write(to: &writer)
        case .associateAccept(let accept): accept.write(to: &writer)
        case .associateReject(let reject): reject.write(to: &writer)
        case .data(let values): try values.write(to: &writer)
        case .releaseRequest, .releaseReply: writer.append(UInt32(0))
        case .abort(let abort): abort.write(to: &writer)
        }
        return try writer.finished()
    }
}
