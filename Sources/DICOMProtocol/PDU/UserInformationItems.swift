import DICOMCore

extension UserInformation {
    /// The contents of an item of type 50. Of sub-items that may stand once the first counts.
    init(decoding bytes: RawSpan, _ contents: Range<Int>, isRequest: Bool) throws(ProtocolError) {
        self.init()
        var items = ItemCursor(contents, rule: "PS3.8 9.3.2.3")
        while let item = try items.next(in: bytes) {
            try take(item, bytes, isRequest: isRequest)
        }
    }

    private mutating func take(
        _ item: ItemCursor.Item, _ bytes: RawSpan, isRequest: Bool
    ) throws(ProtocolError) {
        switch item.type {
        case 0x51:
            var fields = FieldCursor(item.contents, rule: "PS3.8 D.1.1")
            let length = try fields.number32(bytes)
            try fields.finish()
            maximumLength = maximumLength ?? length
        case 0x52:
            implementationClassUID = implementationClassUID ?? UID(bytes.text(in: item.contents))
        case 0x53:
            var fields = FieldCursor(item.contents, rule: "PS3.7 D.3.3.3")
            let window = AsynchronousOperationsWindow(
                invoked: try fields.number16(bytes), performed: try fields.number16(bytes))
            try fields.finish()
            asynchronousOperations = asynchronousOperations ?? window
        case 0x54:
            var fields = FieldCursor(item.contents, rule: "PS3.7 D.3.3.4")
            let selection = RoleSelection(
                sopClassUID: try fields.uid(bytes), isSCU: try fields.byte(bytes) == 1,
                isSCP: try fields.byte(bytes) == 1)
            try fields.finish()
            roleSelections.append(selection)
        case 0x55:
            let name = bytes.text(in: item.contents)
            implementationVersionName = implementationVersionName ?? UID(name).rawValue
        case 0x56:
            var fields = FieldCursor(item.contents, rule: "PS3.7 D.3.3.5")
            let uid = try fields.uid(bytes)
            extendedNegotiations.append(
                SOPClassExtendedNegotiation(
                    sopClassUID: uid, applicationInformation: Bytes(copying: bytes.extracting(fields.rest))))
        case 0x57 where isRequest:
            commonExtendedNegotiations.append(
                try SOPClassCommonExtendedNegotiation(decoding: bytes, item.contents))
        case 0x58 where isRequest:
            let identity = try UserIdentity(decoding: bytes, item.contents)
            userIdentity = userIdentity ?? identity
        case 0x59 where !isRequest:
            var fields = FieldCursor(item.contents, rule: "PS3.7 D.3.3.7.2")
            let response = Bytes(copying: bytes.extracting(try fields.counted(bytes)))
            try fields.finish()
            userIdentityResponse = userIdentityResponse ?? response
        default:
            break  // Unknown sub-items are skipped (PS3.8 9.3.1).
        }
    }

    func write(to writer: inout PDUWriter) {
        writer.item(0x50) { item in
            if let maximumLength { item.item(0x51) { $0.append(maximumLength) } }
            if let implementationClassUID { item.item(0x52, implementationClassUID.rawValue) }
            if let window = asynchronousOperations {
                item.item(0x53) {
                    $0.append(window.invoked)
                    $0.append(window.performed)
                }
            }
            for selection in roleSelections { selection.write(to: &item) }
            if let implementationVersionName { item.item(0x55, implementationVersionName) }
            for negotiation in extendedNegotiations { negotiation.write(to: &item) }
            for negotiation in commonExtendedNegotiations { negotiation.write(to: &item) }
            if let userIdentity { userIdentity.write(to: &item) }
            if let userIdentityResponse {
                item.item(0x59) { $0.counted { $0.append(userIdentityResponse) } }
            }
        }
    }
}

extension RoleSelection {
    fileprivate func write(to writer: inout PDUWriter) {
        writer.item(0x54) { item in
            item.counted { $0.append(sopClassUID.rawValue) }
            item.append(UInt8(isSCU ? 1 : 0))
            item.append(UInt8(isSCP ? 1 : 0))
        }
    }
}

extension SOPClassExtendedNegotiation {
    fileprivate func write(to writer: inout PDUWriter) {
        writer.item(0x56) { item in
            item.counted { $0.append(sopClassUID.rawValue) }
            item.append(applicationInformation)
        }
    }
}

extension SOPClassCommonExtendedNegotiation {
    /// The contents of an item of type 57. What follows the related classes is reserved.
    fileprivate init(decoding bytes: RawSpan, _ contents: Range<Int>) throws(ProtocolError) {
        var fields = FieldCursor(contents, rule: "PS3.7 D.3.3.6")
        let sopClassUID = try fields.uid(bytes)
        let serviceClassUID = try fields.uid(bytes)
        var related = FieldCursor(try fields.counted(bytes), rule: "PS3.7 D.3.3.6")
        var relatedUIDs: [UID] = []
        while !related.rest.isEmpty { relatedUIDs.append(try related.uid(bytes)) }
        self.init(
            sopClassUID: sopClassUID, serviceClassUID: serviceClassUID, relatedGeneralSOPClassUIDs: relatedUIDs)
    }

    fileprivate func write(to writer: inout PDUWriter) {
        writer.item(0x57) { item in
            item.counted { $0.append(sopClassUID.rawValue) }
            item.counted { $0.append(serviceClassUID.rawValue) }
            item.counted { related in
                for uid in relatedGeneralSOPClassUIDs { related.counted { $0.append(uid.rawValue) } }
            }
        }
    }
}

extension UserIdentity {
    /// The contents of an item of type 58.
    fileprivate init(decoding bytes: RawSpan, _ contents: Range<Int>) throws(ProtocolError) {
        var fields = FieldCursor(contents, rule: "PS3.7 D.3.3.7.1")
        let kind = Kind(rawValue: try fields.byte(bytes))
        let wantsResponse = try fields.byte(bytes) == 1
        let primary = try fields.counted(bytes)
        let secondary = try fields.counted(bytes)
        try fields.finish()
        self.init(
            kind: kind, wantsResponse: wantsResponse, primaryField: Bytes(copying: bytes.extracting(primary)),
            secondaryField: Bytes(copying: bytes.extracting(secondary)))
    }

    fileprivate func write(to writer: inout PDUWriter) {
        writer.item(0x58) { item in
            item.append(kind.rawValue)
            item.append(UInt8(wantsResponse ? 1 : 0))
            item.counted { $0.append(primaryField) }
            item.counted { $0.append(secondaryField) }
        }
    }
}
