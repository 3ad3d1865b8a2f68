import DICOMCore
import DICOMProtocol
import Testing

@Suite("Fragmenting of messages (PS3.8 9.3.5, D.1)")
struct MessageFragmenterTests {
    @Test("refuses a maximum length that leaves no room", arguments: 1...7 as ClosedRange<UInt32>)
    func tooShort(length: UInt32) {
        #expect(throws: ProtocolError(.maximumLengthTooShort, rule: "PS3.8 D.1.1")) {
            try MessageFragmenter(peerMaximumLength: length)
        }
    }

    static let maxima: [(peer: UInt32, cap: UInt32, payload: Int)] = [
        (0, 131_072, 131_066), (8, 131_072, 2), (9, 131_072, 2), (16_384, 131_072, 16_378), (.max, 131_072, 131_066),
        (0, .max, 4_294_967_288), (65_535, 131_072, 65_528),
    ]

    @Test("takes the lesser of the peer's maximum and our cap, and even payloads", arguments: maxima)
    func maximum(peer: UInt32, cap: UInt32, payload: Int) throws {
        #expect(try MessageFragmenter(peerMaximumLength: peer, cap: cap).maximumPayload == payload)
    }

    @Test("cuts a set of any size so that the framer puts it together again", arguments: [8, 16, 31, 64] as [UInt32])
    func roundTrip(maximum: UInt32) throws {
        let fragmenter = try MessageFragmenter(peerMaximumLength: maximum)
        for size in 0...200 {
            let set = (0..<size).map { UInt8($0) }
            var feed = FramerFeed()
            feed.framer.limits.dataLength = maximum
            var rest = set[...]
            var isLast = false
            while !isLast {
                let header = try #require(
                    fragmenter.next(available: rest.count, isFinal: true, contextID: 5, isCommand: false))
                #expect(header.payloadCount % 2 == 0 || header.isLast)
                try feed.feed(header.bytes + rest.prefix(header.payloadCount))
                rest = rest.dropFirst(header.payloadCount)
                isLast = header.isLast
            }
            #expect(rest.isEmpty)
            var joined: [UInt8] = []
            for case .value(_, _, _, let payload) in feed.framed { joined += payload }
            #expect(joined == set)
            #expect(feed.framed.count == max(1, (size + fragmenter.maximumPayload - 1) / fragmenter.maximumPayload))
        }
    }

    @Test("waits for a whole fragment unless it is the end")
    func waits() throws {
        let fragmenter = try MessageFragmenter(peerMaximumLength: 16)
        #expect(fragmenter.next(available: 9, isFinal: false, contextID: 1, isCommand: false) == nil)
        let full = fragmenter.next(available: 10, isFinal: false, contextID: 1, isCommand: false)
        #expect(full == DataHeader(contextID: 1, isCommand: false, isLast: false, payloadCount: 10))
        let end = fragmenter.next(available: 0, isFinal: true, contextID: 1, isCommand: false)
        #expect(end == DataHeader(contextID: 1, isCommand: false, isLast: true, payloadCount: 0))
    }

    @Test("heads a fragment with the twelve bytes of PS3.8 Tables 9-22 and 9-23")
    func header() {
        let header = DataHeader(contextID: 3, isCommand: true, isLast: true, payloadCount: 0x0012_3456)
        #expect(header.bytes == hex("0400 0012345C 00123458 03 03"))
        let empty = DataHeader(contextID: 255, isCommand: false, isLast: false, payloadCount: 0)
        #expect(empty.bytes == hex("0400 00000006 00000002 FF 00"))
    }
}
