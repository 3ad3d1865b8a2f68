/// PDUs made by hand, so that a test can say what no library of ours would (PS3.8 9.3).
enum PDUBytes {
    struct Context {
        var id: UInt8
        var abstractSyntax: String
        var transferSyntaxes: [String]

        static let verification = Context(id: 1, abstractSyntax: UIDs.verification, transferSyntaxes: [UIDs.implicit])
        static let ctImage = Context(id: 3, abstractSyntax: UIDs.ctImage, transferSyntaxes: [UIDs.explicit])
    }

    enum UIDs {
        static let applicationContext = "1.2.840.10008.3.1.1.1"
        static let verification = "1.2.840.10008.1.1"
        static let implicit = "1.2.840.10008.1.2"
        static let explicit = "1.2.840.10008.1.2.1"
        static let grayscalePrint = "1.2.840.10008.5.1.1.9"
        static let ctImage = "1.2.840.10008.5.1.4.1.1.2"
    }

    static func pdu(_ type: UInt8, _ body: [UInt8]) -> [UInt8] {
        [type, 0] + big(UInt32(body.count)) + body
    }

    static func associateRequest(
        version: UInt16 = 1, called: String, calling: String = "HOSTILE",
        applicationContext: String = UIDs.applicationContext, contexts: [Context] = [.verification],
        maximumLength: UInt32 = 16384
    ) -> [UInt8] {
        var body = big(version) + [0, 0] + title(called) + title(calling) + [UInt8](repeating: 0, count: 32)
        body += item(0x10, Array(applicationContext.utf8))
        for context in contexts {
            var content: [UInt8] = [context.id, 0, 0, 0]
            content += item(0x30, Array(context.abstractSyntax.utf8))
            for syntax in context.transferSyntaxes { content += item(0x40, Array(syntax.utf8)) }
            body += item(0x20, content)
        }
        let user = item(0x51, big(maximumLength)) + item(0x52, Array("1.2.826.0.1.3680043.10.1".utf8))
        body += item(0x50, user)
        return pdu(0x01, body)
    }

    /// One P-DATA-TF with one presentation data value.
    static func data(context: UInt8, isCommand: Bool, isLast: Bool = true, _ bytes: [UInt8]) -> [UInt8] {
        let control: UInt8 = (isCommand ? 1 : 0) | (isLast ? 2 : 0)
        return pdu(0x04, big(UInt32(bytes.count + 2)) + [context, control] + bytes)
    }

    static let releaseRequest = pdu(0x05, [0, 0, 0, 0])

    /// The command set of a C-STORE-RQ (PS3.7 9.3.1.1).
    static func storeRequest(sopClass: String, sopInstance: String, message: UInt16 = 1) -> [UInt8] {
        commandSet([
            (0x0002, padded(sopClass)), (0x0100, little(0x0001)), (0x0110, little(message)), (0x0700, little(0)),
            (0x0800, little(0x0001)), (0x1000, padded(sopInstance)),
        ])
    }

    static let echoRequest = commandSet([
        (0x0002, padded(UIDs.verification)), (0x0100, little(0x0030)), (0x0110, little(1)), (0x0800, little(0x0101)),
    ])

    static func commandSet(_ elements: [(element: UInt16, value: [UInt8])]) -> [UInt8] {
        let body = elements.flatMap { element, value in
            little(0) + little(element) + little32(UInt32(value.count)) + value
        }
        return little(0) + little(0) + little32(4) + little32(UInt32(body.count)) + body
    }

    /// An element of a command set in a P-DATA-TF's body that holds one whole command.
    static func commandValue(_ element: UInt16, in body: [UInt8]) -> UInt16? {
        let header = little(0) + little(element) + little32(2)
        guard body.count >= 10 else { return nil }
        for start in 0...(body.count - 10) where Array(body[start..<start + 8]) == header {
            return UInt16(body[start + 8]) | UInt16(body[start + 9]) << 8
        }
        return nil
    }

    /// An element in explicit VR little endian with a 16-bit length.
    static func explicitElement(_ group: UInt16, _ element: UInt16, _ vr: String, _ value: [UInt8]) -> [UInt8] {
        little(group) + little(element) + Array(vr.utf8) + little(UInt16(value.count)) + value
    }

    static func padded(_ uid: String) -> [UInt8] { Array(uid.utf8) + (uid.utf8.count % 2 == 0 ? [] : [0]) }

    static func big(_ value: UInt16) -> [UInt8] { [UInt8(value >> 8), UInt8(value & 0xFF)] }
    static func big(_ value: UInt32) -> [UInt8] { big(UInt16(value >> 16)) + big(UInt16(value & 0xFFFF)) }
    static func little(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }
    static func little32(_ value: UInt32) -> [UInt8] { little(UInt16(value & 0xFFFF)) + little(UInt16(value >> 16)) }

    private static func item(_ type: UInt8, _ content: [UInt8]) -> [UInt8] {
        [type, 0] + big(UInt16(content.count)) + content
    }

    private static func title(_ text: String) -> [UInt8] {
        Array((Array(text.utf8) + [UInt8](repeating: 0x20, count: 16)).prefix(16))
    }
}
