import DICOMCore

extension ProposedPresentationContext: PresentationContextItem {
    static let itemType: UInt8 = 0x20
    static let isOfRequest = true
    static let rule: DICOMError.Rule = "PS3.8 9.3.2.2"

    /// The contents of an item of type 20.
    init(decoding bytes: RawSpan, _ contents: Range<Int>) throws(ProtocolError) {
        let rule = Self.rule
        guard contents.count >= 4 else { throw ProtocolError(.malformedPDU, offset: contents.lowerBound, rule: rule) }
        var abstractSyntax: UID?
        var transferSyntaxes: [UID] = []
        var items = ItemCursor(contents.dropFirst(4), rule: rule)
        while let item = try items.next(in: bytes) {
            guard item.type == 0x30 || item.type == 0x40 else { continue }
            let uid = UID(bytes.text(in: item.contents))
            guard !uid.rawValue.isEmpty, item.type == 0x40 || abstractSyntax == nil else {
                throw ProtocolError(.malformedPDU, offset: item.contents.lowerBound - 4, rule: rule)
            }
            if item.type == 0x30 { abstractSyntax = uid } else { transferSyntaxes.append(uid) }
        }
        guard let abstractSyntax else {
            throw ProtocolError(.malformedPDU, offset: contents.lowerBound, rule: rule)
        }
        self.init(
            id: bytes.byte(at: contents.lowerBound), abstractSyntax: abstractSyntax,
            transferSyntaxes: transferSyntaxes)
    }

    func write(to writer: inout PDUWriter) {
        writer.item(0x20) { item in
            item.append(id)
            for _ in 0..<3 { item.append(UInt8(0)) }
            item.item(0x30, abstractSyntax.rawValue)
            for transferSyntax in transferSyntaxes { item.item(0x40, transferSyntax.rawValue) }
        }
    }
}

extension AnsweredPresentationContext: PresentationContextItem {
    static let itemType: UInt8 = 0x21
    static let isOfRequest = false
    static let rule: DICOMError.Rule = "PS3.8 9.3.3.2"

    /// The contents of an item of type 21.
    init(decoding bytes: RawSpan, _ contents: Range<Int>) throws(ProtocolError) {
        let rule = Self.rule
        guard contents.count >= 4 else { throw ProtocolError(.malformedPDU, offset: contents.lowerBound, rule: rule) }
        let result = Result(rawValue: bytes.byte(at: contents.lowerBound + 2))
        var transferSyntax: UID?
        var items = ItemCursor(contents.dropFirst(4), rule: rule)
        while let item = try items.next(in: bytes) {
            guard item.type == 0x40 else { continue }
            guard transferSyntax == nil || result != .acceptance else {
                throw ProtocolError(.malformedPDU, offset: item.contents.lowerBound - 4, rule: rule)
            }
            let uid = UID(bytes.text(in: item.contents))
            transferSyntax = uid.rawValue.isEmpty ? nil : uid
        }
        guard result != .acceptance || transferSyntax != nil else {
            throw ProtocolError(.malformedPDU, offset: contents.lowerBound, rule: rule)
        }
        self.init(id: bytes.byte(at: contents.lowerBound), result: result, transferSyntax: transferSyntax)
    }

    func write(to writer: inout PDUWriter) {
        writer.item(0x21) { item in
            item.append(id)
            item.append(UInt8(0))
            item.append(result.rawValue)
            item.append(UInt8(0))
            // There is one sub-item, whatever the result (PS3.8 Table 9-18).
            item.item(0x40, transferSyntax?.rawValue ?? "")
        }
    }
}

extension AssociateRequest {
    func write(to writer: inout PDUWriter) {
        writer.append(protocolVersion)
        writer.append(UInt16(0))
        writer.append(titleFields)
        writer.item(0x10, applicationContext.rawValue)
        for context in presentationContexts { context.write(to: &writer) }
        userInformation.write(to: &writer)
    }
}

extension AssociateAccept {
    func write(to writer: inout PDUWriter) {
        writer.append(protocolVersion)
        writer.append(UInt16(0))
        writer.append(titleFields)
        writer.item(0x10, applicationContext.rawValue)
        for context in presentationContexts { context.write(to: &writer) }
        userInformation.write(to: &writer)
    }
}

extension AssociateReject {
    func write(to writer: inout PDUWriter) {
        writer.append(UInt8(0))
        writer.append(result.rawValue)
        writer.append(reason.source)
        writer.append(reason.diagnostic)
    }
}

extension Abort {
    func write(to writer: inout PDUWriter) {
        writer.append(UInt16(0))
        writer.append(source.rawValue)
        writer.append(reason.rawValue)
    }
}

extension PresentationDataValues {
    func write(to writer: inout PDUWriter) throws(ProtocolError) {
        for item in items {
            guard item.payload.count <= Int(UInt32.max) - 2 else {
                throw ProtocolError(.malformedPDU, rule: "PS3.8 9.3.5.1")
            }
            writer.append(UInt32(item.payload.count + 2))
            writer.append(item.contextID)
            writer.append((item.isCommand ? 1 : 0) | (item.isLast ? 2 : 0) as UInt8)
            writer.append(item.payload)
        }
    }
}
