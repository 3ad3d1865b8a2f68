import DICOMCore
import DICOMProtocol
import Testing

/// What came out of a framer, with the payload joined, so that it is the same however the bytes were split.
enum Framed: Hashable {
    case pdu(PDU)
    case value(contextID: UInt8, isCommand: Bool, isLast: Bool, payload: [UInt8])
}

/// A caller as the network shell is one: holds what is unread, shows it, drops what is consumed.
struct FramerFeed {
    var framer = PDUFramer()
    var unread: [UInt8] = []
    var payload: [UInt8] = []
    var framed: [Framed] = []
    var fragments = 0

    mutating func feed(_ bytes: some Sequence<UInt8>) throws(ProtocolError) {
        unread += bytes
        while true {
            let shown = Bytes(unread)
            let step = try framer.step(shown.bytes)
            unread.removeFirst(step.consumed)
            switch step.event {
            case .needsMore:
                #expect(framer.bytesNeeded > unread.count)
                return
            case .pdu(let pdu):
                framed.append(.pdu(pdu))
            case .data(let fragment):
                fragments += 1
                payload += shown[fragment.range].array
                guard fragment.endsValue else { continue }
                framed.append(
                    .value(
                        contextID: fragment.contextID, isCommand: fragment.isCommand, isLast: fragment.isLastValue,
                        payload: payload))
                payload = []
            }
        }
    }
}

@Suite("Framing of PDUs (PS3.8 9.3.1)")
struct PDUFramerTests {
    static let stream = HandMade.all.flatMap(\.bytes)

    private static func whole() throws -> [Framed] {
        var feed = FramerFeed()
        try feed.feed(stream)
        #expect(feed.unread.isEmpty)
        #expect(!feed.framer.isInsidePDU)
        return feed.framed
    }

    @Test("gives each PDU, and each value of P-DATA-TF")
    func whole() throws {
        let framed = try Self.whole()
        #expect(framed.count == HandMade.all.count + 2)
        #expect(framed[3] == .value(contextID: 1, isCommand: true, isLast: true, payload: [1, 2, 3, 4]))
        #expect(framed[4] == .value(contextID: 3, isCommand: false, isLast: false, payload: [5, 6]))
        #expect(framed[5] == .value(contextID: 3, isCommand: false, isLast: true, payload: []))
    }

    @Test("gives the same at every split in two")
    func everySplit() throws {
        let whole = try Self.whole()
        for split in 0...Self.stream.count {
            var feed = FramerFeed()
            try feed.feed(Self.stream[..<split])
            try feed.feed(Self.stream[split...])
            #expect(feed.framed == whole, "split at \(split)")
        }
    }

    @Test("gives the same in pieces of every size", arguments: 1...40)
    func pieces(size: Int) throws {
        var feed = FramerFeed()
        for start in stride(from: 0, to: Self.stream.count, by: size) {
            try feed.feed(Self.stream[start..<min(start + size, Self.stream.count)])
        }
        #expect(feed.framed == (try Self.whole()))
    }

    @Test("passes payload on before its PDU is complete, and waits for no more than twelve bytes")
    func streams() throws {
        var feed = FramerFeed()
        let bytes = pdu(4, pdv(1, 0, [UInt8](repeating: 7, count: 100_000)))
        try feed.feed(bytes[..<11])
        #expect(feed.framer.bytesNeeded == 12)
        try feed.feed(bytes[11..<1000])
        #expect(feed.fragments == 1)
        #expect(feed.payload.count == 988)
        #expect(feed.unread.isEmpty)
        #expect(feed.framer.isInsidePDU)
        #expect(feed.framer.bytesNeeded == 1)
    }

    @Test("tells how many bytes a control PDU still needs")
    func bytesNeeded() throws {
        var feed = FramerFeed()
        #expect(feed.framer.bytesNeeded == 6)
        try feed.feed(HandMade.associateRequest[..<6])
        #expect(feed.framer.bytesNeeded == HandMade.associateRequest.count)
        try feed.feed(HandMade.associateRequest[6...])
        #expect(feed.framer.bytesNeeded == 6)
    }

    struct Refused: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]
        let error: ProtocolError

        init(_ name: String, _ bytes: [UInt8], _ error: ProtocolError) {
            (testDescription, self.bytes, self.error) = (name, bytes, error)
        }
    }

    static let refused: [Refused] = [
        Refused("a P-DATA-TF of 4 GiB", hex("0400 FFFFFFFF"), tooLong("PS3.8 D.1")),
        Refused("one byte over ours", hex("0400 00020001"), tooLong("PS3.8 D.1")),
        Refused("a request of 4 GiB", hex("0100 FFFFFFFF"), tooLong("PS3.8 9.3.1")),
        Refused("a request over 1 MiB", hex("0100 00100001"), tooLong("PS3.8 9.3.1")),
        Refused("an acceptance of 4 GiB", hex("0200 FFFFFFFF"), tooLong("PS3.8 9.3.1")),
        Refused("a request of 0", hex("0100 00000000"), malformed(2, "PS3.8 9.3.2")),
        Refused("a request of 67", hex("0100 00000043"), malformed(2, "PS3.8 9.3.2")),
        Refused("a P-DATA-TF of 0", hex("0400 00000000"), malformed(2, "PS3.8 9.3.5")),
        Refused("a P-DATA-TF of 5", hex("0400 00000005"), malformed(2, "PS3.8 9.3.5")),
        Refused("an abort of 0", hex("0700 00000000"), malformed(2, "PS3.8 9.3.1")),
        Refused("an abort of 1", hex("0700 00000001"), malformed(2, "PS3.8 9.3.1")),
        Refused("a release of 5", hex("0500 00000005"), malformed(2, "PS3.8 9.3.1")),
        Refused("a release reply of 4 GiB", hex("0600 FFFFFFFF"), malformed(2, "PS3.8 9.3.1")),
        Refused("a rejection of 3", hex("0300 00000003"), malformed(2, "PS3.8 9.3.1")),
        Refused("a value of 0", hex("0400 00000006 00000000 0103"), malformed(6, "PS3.8 9.3.5.1")),
        Refused("a value of 1", hex("0400 00000006 00000001 0103"), malformed(6, "PS3.8 9.3.5.1")),
        Refused("a value of 3 where 2 fit", hex("0400 00000006 00000003 0103"), malformed(6, "PS3.8 9.3.5.1")),
        Refused("a value of 4 GiB", hex("0400 00000006 FFFFFFFF 0103"), malformed(6, "PS3.8 9.3.5.1")),
        Refused("a value in an even context", hex("0400 00000006 00000002 0203"), malformed(10, "PS3.8 9.3.5.1")),
        Refused(
            "five bytes after a value", hex("0400 0000000B 00000002 0103 0000000000"), malformed(0, "PS3.8 9.3.5")),
        Refused("type 0", hex("0000 00000000"), unrecognized(0)),
        Refused("type 8", hex("0800 00000004"), unrecognized(8)),
        Refused("type 255", hex("FF00 00000004"), unrecognized(255)),
        Refused("GET", Array("GET / HTTP/1.1\r\n".utf8), foreign(.http, "G")),
        Refused("POST", Array("POST /wado HTTP/1.1\r\n".utf8), foreign(.http, "P")),
        Refused("HTTP/2", Array("PRI * HTTP/2.0\r\n".utf8), foreign(.http, "P")),
        Refused("SSH", Array("SSH-2.0-OpenSSH_9.9\r\n".utf8), foreign(.ssh, "S")),
        Refused("TLS", hex("160301 0200 010001FC 0303"), foreign(.tls, "\u{16}")),
    ]

    private static func tooLong(_ rule: DICOMError.Rule) -> ProtocolError {
        ProtocolError(.pduTooLong, offset: 2, rule: rule)
    }

    private static func malformed(_ offset: Int, _ rule: DICOMError.Rule) -> ProtocolError {
        ProtocolError(.malformedPDU, offset: offset, rule: rule)
    }

    private static func unrecognized(_ type: UInt8) -> ProtocolError {
        ProtocolError(.unrecognizedPDU, offset: 0, rule: "PS3.8 9.3.1", pduType: type)
    }

    private static func foreign(_ kind: ForeignProtocol, _ first: Unicode.Scalar) -> ProtocolError {
        ProtocolError(
            .foreignProtocol, offset: 0, rule: "PS3.8 9.3.1", pduType: UInt8(first.value), foreignProtocol: kind)
    }

    @Test("refuses by the header alone what breaks its rules, whole and byte by byte", arguments: refused)
    func refuses(refused: Refused) {
        var whole = FramerFeed()
        #expect(throws: refused.error) { try whole.feed(refused.bytes) }
        var parts = FramerFeed()
        #expect(throws: refused.error) {
            for byte in refused.bytes { try parts.feed([byte]) }
        }
    }

    @Test("an error names what the peer speaks")
    func namesIt() {
        var feed = FramerFeed()
        #expect { try feed.feed(Array("GET / HTTP/1.1".utf8)) } throws: { error in
            "\(error)" == "another protocol than DICOM (HTTP) 47 at byte 0 (PS3.8 9.3.1)"
        }
    }

    @Test("takes the greatest length that was announced, and limits that change between PDUs")
    func greatest() throws {
        var feed = FramerFeed()
        feed.framer.limits.dataLength = 1000
        try feed.feed(pdu(4, pdv(1, 2, [UInt8](repeating: 0, count: 994))))
        #expect(feed.framed.count == 1)
        #expect(throws: ProtocolError.self) {
            try feed.feed(pdu(4, pdv(1, 2, [UInt8](repeating: 0, count: 995))))
        }
    }

    @Test("bytes changed at random, in random pieces, are framed or refused, without a trap")
    func mutated() {
        var generator = SeededGenerator(seed: 9)
        for _ in 0..<400 {
            var bytes = Self.stream
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            var feed = FramerFeed()
            var start = 0
            while start < bytes.count {
                let end = min(bytes.count, start + Int.random(in: 1...300, using: &generator))
                guard (try? feed.feed(bytes[start..<end])) != nil else { break }
                start = end
            }
        }
    }
}
