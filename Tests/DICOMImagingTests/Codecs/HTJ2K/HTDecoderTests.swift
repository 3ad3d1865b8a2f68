import DICOMImaging
import Testing

@Suite("HTJ2K codestreams (ITU-T T.814)")
struct HTDecoderTests {
    @Test("decodes what another encoder wrote, bit for bit", arguments: HTFixtures.lossless)
    func lossless(fixture: J2KFixtures.Fixture) throws {
        #expect(try J2KDecoderTests.decode(fixture.bytes, fixture.layout) == fixture.picture)
    }

    @Test("gives a picture or a typed error for every prefix", arguments: HTFixtures.lossless)
    func prefixes(fixture: J2KFixtures.Fixture) {
        let bytes = fixture.bytes
        for count in stride(from: 0, to: bytes.count - 2, by: fixture.name == "colour" ? 1 : 17) {
            #expect(throws: J2K.Failure.self) {
                try J2KDecoderTests.decode(Array(bytes[0..<count]), fixture.layout)
            }
            if let picture = try? J2KDecoderTests.decode(Array(bytes[0..<count]), fixture.layout, .accept) {
                #expect(picture.count == fixture.layout.count)
            }
        }
    }

    @Test("gives the same picture or error for the same damage", arguments: HTFixtures.lossless)
    func damage(fixture: J2KFixtures.Fixture) {
        var generator = SplitMix64(seed: 814)
        for _ in 0..<60 {
            var bytes = fixture.bytes
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                bytes[place] = .random(in: 0...255, using: &generator)
            }
            let first = try? J2KDecoderTests.decode(bytes, fixture.layout, .accept)
            #expect(first == (try? J2KDecoderTests.decode(bytes, fixture.layout, .accept)))
        }
    }

    @Test("refuses code-blocks whose suffix has no room", arguments: [0, 1, 4079, 4095])
    func suffix(length: Int) {
        var bytes = [UInt8](repeating: 0x55, count: 20)
        bytes[19] = UInt8(length >> 4)
        bytes[18] = UInt8(length & 15)
        var decoder = J2K.HTBlockDecoder()
        let shape = J2K.HTBlockDecoder.Shape(width: 8, height: 8, planes: 9, above: 8)
        let isDecoded = decoder.decode(bytes, cleanup: 20, refinement: 0, passes: 1, shape)
        let coefficients = decoder.coefficients
        #expect(!isDecoded && coefficients.allSatisfy { $0 == 0 })
    }

    @Test("survives code-blocks of noise, all passes of them")
    func noise() {
        var generator = SplitMix64(seed: 15)
        var decoder = J2K.HTBlockDecoder()
        for round in 0..<300 {
            var bytes = (0..<Int.random(in: 4...200, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            let cleanup = Int.random(in: 2...bytes.count, using: &generator)
            let suffix = Int.random(in: 2...cleanup, using: &generator)
            bytes[cleanup - 1] = UInt8(suffix >> 4)
            bytes[cleanup - 2] = bytes[cleanup - 2] & 0xF0 | UInt8(suffix & 15)
            let shape = J2K.HTBlockDecoder.Shape(
                width: 1 + round % 33, height: 1 + round % 19, planes: 12, above: round % 12, isCausal: round % 2 == 0)
            let first = decoder.decode(bytes, cleanup: cleanup, refinement: bytes.count - cleanup, passes: 3, shape)
            let coefficients = decoder.coefficients
            let second = decoder.decode(bytes, cleanup: cleanup, refinement: bytes.count - cleanup, passes: 3, shape)
            let again = decoder.coefficients
            #expect(first == second && coefficients == again)
        }
    }
}
