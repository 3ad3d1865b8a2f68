/// PDUs put together from the tables of PS3.8 9.3 and PS3.7 D.3.3, item by item.
enum HandMade {
    /// Bytes 7 to 74 of A-ASSOCIATE-RQ and -AC.
    static let fixedFields =
        hex("0001 0000") + Array("CALLED          CALLING         ".utf8)
        + [UInt8](repeating: 0, count: 32)
    static let applicationContext = item(0x10, "1.2.840.10008.3.1.1.1")
    static let proposedContext = item(
        0x20, [1, 0, 0, 0] + item(0x30, "1.2.840.10008.1.1") + item(0x40, "1.2.840.10008.1.2"))
    static let answeredContext = item(0x21, [1, 0, 0, 0] + item(0x40, "1.2.840.10008.1.2"))
    static let maximumLength = item(0x51, hex("00004000"))
    static let userInformation = item(0x50, maximumLength + item(0x52, "1.2.3.4") + item(0x55, "ABC"))

    static let associateRequest = pdu(
        1, fixedFields + applicationContext + proposedContext + userInformation)
    static let associateAccept = pdu(2, fixedFields + applicationContext + answeredContext + userInformation)
    static let associateReject = hex("0300 00000004 00 01 01 07")
    static let releaseRequest = hex("0500 00000004 00000000")
    static let releaseReply = hex("0600 00000004 00000000")
    static let abort = hex("0700 00000004 00 00 02 02")
    static let data = pdu(4, pdv(1, 3, [1, 2, 3, 4]) + pdv(3, 0, [5, 6]) + pdv(3, 2, []))

    static func request(userItems: [UInt8]) -> [UInt8] {
        pdu(1, fixedFields + applicationContext + proposedContext + item(0x50, userItems))
    }

    static func accept(userItems: [UInt8]) -> [UInt8] {
        pdu(2, fixedFields + applicationContext + answeredContext + item(0x50, userItems))
    }

    /// All of them, each whole and valid.
    static let all: [(name: String, bytes: [UInt8])] = [
        ("A-ASSOCIATE-RQ", associateRequest), ("A-ASSOCIATE-AC", associateAccept),
        ("A-ASSOCIATE-RJ", associateReject), ("P-DATA-TF", data), ("A-RELEASE-RQ", releaseRequest),
        ("A-RELEASE-RP", releaseReply), ("A-ABORT", abort),
        ("A-ASSOCIATE-RQ of a peer", PeerBytes.associateRequest),
        ("A-ASSOCIATE-AC of a peer", PeerBytes.associateAccept),
        ("P-DATA-TF of a peer", PeerBytes.storeRequestCommandPDU),
    ]
}
