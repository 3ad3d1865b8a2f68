import DICOMCore

extension PDU {
    /// A whole PDU other than P-DATA-TF, its header included.
    init(_ type: PDUType, whole bytes: RawSpan) throws(ProtocolError) {
        switch type {
        case .associateRequest:
            self = .associateRequest(try AssociateRequest(decoding: bytes))
        case .associateAccept:
            self = .associateAccept(try AssociateAccept(decoding: bytes))
        case .associateReject:
            let reason = AssociateReject.Reason(source: bytes.byte(at: 8), diagnostic: bytes.byte(at: 9))
            self = .associateReject(AssociateReject(.init(rawValue: bytes.byte(at: 7)), reason))
        case .releaseRequest:
            self = .releaseRequest
        case .releaseReply:
            self = .releaseReply
        case .abort:
            self = .abort(
                Abort(source: .init(rawValue: bytes.byte(at: 8)), reason: .init(rawValue: bytes.byte(at: 9))))
        case .data:
            self = .data(try PresentationDataValues(decoding: Bytes(copying: bytes)))
        }
    }
}

extension PresentationDataValues {
    /// A whole PDU, its header included; the payloads share `bytes`.
    init(decoding bytes: Bytes) throws(ProtocolError) {
        let rule: DICOMError.Rule = "PS3.8 9.3.5"
        let span = bytes.bytes
        var items: [Item] = []
        var offset = PDUHeader.byteCount
        while offset < bytes.count {
            guard bytes.count - offset >= 6 else { throw ProtocolError(.malformedPDU, offset: offset, rule: rule) }
            let header = try PDVHeader(decoding: span, at: offset, within: UInt32(clamping: bytes.count - offset))
            let start = offset + PDVHeader.byteCount
            offset = start + Int(header.payloadCount)
            items.append(
                Item(
                    contextID: header.contextID, isCommand: header.isCommand, isLast: header.isLast,
                    payload: bytes[start..<offset]))
        }
        self.init(items)
    }
}

/// The first six bytes of a Presentation Data Value: length, context, message control (PS3.8 9.3.5.1, E.2).
struct PDVHeader: Hashable, Sendable {
    static let byteCount = 6

    let contextID: UInt8
    let isCommand: Bool
    let isLast: Bool
    let payloadCount: UInt32

    /// - Parameter rest: bytes of the PDU from `offset` to its end.
    init(decoding bytes: RawSpan, at offset: Int, within rest: UInt32) throws(ProtocolError) {
        let length = bytes.bigEndian32(at: offset)
        guard rest >= 6, length >= 2, length <= rest - 4 else {
            throw ProtocolError(.malformedPDU, offset: offset, rule: "PS3.8 9.3.5.1")
        }
        contextID = bytes.byte(at: offset + 4)
        guard contextID & 1 == 1 else {
            throw ProtocolError(.malformedPDU, offset: offset + 4, rule: "PS3.8 9.3.5.1")
        }
        // The upper six bits are not to be tested.
        let control = bytes.byte(at: offset + 5)
        isCommand = control & 1 != 0
        isLast = control & 2 != 0
        payloadCount = length - 2
    }
}

extension AssociateRequest {
    /// A whole PDU, its header included.
    init(decoding bytes: RawSpan) throws(ProtocolError) {
        let fields = try AssociateFields<ProposedPresentationContext>(decoding: bytes, rule: "PS3.8 9.3.2")
        self.init(
            protocolVersion: fields.protocolVersion, titleFields: fields.titleFields,
            applicationContext: fields.applicationContext, presentationContexts: fields.presentationContexts,
            userInformation: fields.userInformation)
    }
}

extension AssociateAccept {
    /// A whole PDU, its header included.
    init(decoding bytes: RawSpan) throws(ProtocolError) {
        let fields = try AssociateFields<AnsweredPresentationContext>(decoding: bytes, rule: "PS3.8 9.3.3")
        self.init(
            protocolVersion: fields.protocolVersion, titleFields: fields.titleFields,
            applicationContext: fields.applicationContext, presentationContexts: fields.presentationContexts,
            userInformation: fields.userInformation)
    }
}

/// What differs between the items of a request and of an acceptance.
protocol PresentationContextItem {
    static var itemType: UInt8 { get }
    static var isOfRequest: Bool { get }
    static var rule: DICOMError.Rule { get }
    var id: UInt8 { get }
    init(decoding bytes: RawSpan, _ contents: Range<Int>) throws(ProtocolError)
}

/// A request or an acceptance, taken apart.
private struct AssociateFields<Context: PresentationContextItem> {
    let protocolVersion: UInt16
    let titleFields: Bytes
    private(set) var applicationContext: UID = ""
    private(set) var presentationContexts: [Context] = []
    private(set) var userInformation = UserInformation()

    init(decoding bytes: RawSpan, rule: DICOMError.Rule) throws(ProtocolError) {
        guard bytes.byteCount >= 74 else {
            throw ProtocolError(.malformedPDU, offset: bytes.byteCount, rule: rule)
        }
        protocolVersion = bytes.bigEndian16(at: 6)
        titleFields = Bytes(copying: bytes.extracting(10..<74))
        var contextIDs = ContextIDs()
        var single: Set<UInt8> = []
        var items = ItemCursor(74..<bytes.byteCount, rule: rule)
        while let item = try items.next(in: bytes) {
            switch item.type {
            case Context.itemType:
                let context = try Context(decoding: bytes, item.contents)
                guard contextIDs.insert(context.id) else {
                    throw ProtocolError(.malformedPDU, offset: item.contents.lowerBound, rule: Context.rule)
                }
                presentationContexts.append(context)
            case 0x10, 0x50:
                guard single.insert(item.type).inserted else {
                    throw ProtocolError(.malformedPDU, offset: item.contents.lowerBound - 4, rule: rule)
                }
                if item.type == 0x10 {
                    applicationContext = UID(bytes.text(in: item.contents))
                } else {
                    userInformation = try UserInformation(
                        decoding: bytes, item.contents, isRequest: Context.isOfRequest)
                }
            default:
                break  // Unknown items are skipped (PS3.8 9.3.1).
            }
        }
    }
}

/// The identifiers seen so far: odd ones, each once; so there are 128 at most.
private struct ContextIDs {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// - Returns: false where the identifier is even or was there before.
    mutating func insert(_ id: UInt8) -> Bool {
        guard id & 1 == 1 else { return false }
        let bit = UInt64(1) << UInt64(id >> 1 & 63)
        if id < 128 {
            defer { low |= bit }
            return low & bit == 0
        }
        defer { high |= bit }
        return high & bit == 0
    }
}
