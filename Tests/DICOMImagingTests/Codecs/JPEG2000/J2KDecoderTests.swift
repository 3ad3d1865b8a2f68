import DICOMImaging
import Testing

@Suite("JPEG 2000 codestreams (ITU-T T.800)")
struct J2KDecoderTests {
    static func decode(
        _ bytes: [UInt8], _ layout: J2K.SampleLayout, _ truncation: J2K.Decoder.Truncation = .refuse
    ) throws(J2K.Failure) -> [UInt8] {
        let input = ContiguousArray(bytes)
        var output = ContiguousArray<UInt8>(repeating: 0, count: layout.count)
        var span = output.mutableSpan
        try J2K.Decoder(truncation: truncation).decode(input.span, layout, into: &span)
        return Array(output)
    }

    @Test("decodes what another encoder wrote, bit for bit", arguments: J2KFixtures.lossless)
    func lossless(fixture: J2KFixtures.Fixture) throws {
        #expect(try Self.decode(fixture.bytes, fixture.layout) == fixture.picture)
    }

    @Test("finds the codestream in a JP2 file")
    func jp2() throws {
        let fixture = J2KFixtures.lossless[0]
        let signature: [UInt8] = [0, 0, 0, 12, 0x6A, 0x50, 0x20, 0x20, 0x0D, 0x0A, 0x87, 0x0A]
        for length in [[0, 0, 0, 0], [0, 0, 0, UInt8(fixture.bytes.count % 256)]] {
            var box: [UInt8] = length
            if length[3] != 0 { box[2] = UInt8((fixture.bytes.count + 8) / 256) }
            if length[3] != 0 { box[3] = UInt8((fixture.bytes.count + 8) % 256) }
            box += [0x6A, 0x70, 0x32, 0x63]
            #expect(try Self.decode(signature + box + fixture.bytes, fixture.layout) == fixture.picture)
        }
    }

    @Test("gives a picture or a typed error for every prefix", arguments: J2KFixtures.lossless)
    func prefixes(fixture: J2KFixtures.Fixture) {
        let bytes = fixture.bytes
        let isThorough = ["markers", "allStyles"].contains(fixture.name)
        for count in stride(from: 0, to: bytes.count - 2, by: isThorough ? 1 : 17) {
            #expect(throws: J2K.Failure.self) { try Self.decode(Array(bytes[0..<count]), fixture.layout) }
            // Accepted, it is a picture of the right size, or the headers are not whole.
            do throws(J2K.Failure) {
                let picture = try Self.decode(Array(bytes[0..<count]), fixture.layout, .accept)
                #expect(picture.count == fixture.layout.count)
            } catch {
                #expect([.truncated, .noCodestream, .tooSmall, .marker].contains(error.reason), "\(count)")
            }
        }
    }

    @Test("gives the same picture or error for the same damage", arguments: J2KFixtures.lossless)
    func damage(fixture: J2KFixtures.Fixture) {
        var generator = SplitMix64(seed: 2000)
        for _ in 0..<30 {
            var bytes = fixture.bytes
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                bytes[place] = .random(in: 0...255, using: &generator)
            }
            let first = Result { try Self.decode(bytes, fixture.layout, .accept) }
            let second = Result { try Self.decode(bytes, fixture.layout, .accept) }
            #expect((try? first.get()) == (try? second.get()))
        }
    }

    @Test("follows a change of the progression order")
    func progressionChange() throws {
        let fixture = try #require(J2KFixtures.lossless.first { $0.name == "resolutionLayer" })
        var bytes = fixture.bytes
        let coding = try #require(bytes.indices.first { bytes[$0] == 0xFF && bytes[$0 + 1] == 0x52 })
        bytes[coding + 5] = 0
        #expect((try? Self.decode(bytes, fixture.layout)) != fixture.picture)
        // The lowest resolution's layers, then all others', in the order in which they stand.
        let volumes: [UInt8] = [0, 0, 0, 2, 1, 3, 1, 0, 0, 0, 2, 3, 3, 1]
        bytes.insert(contentsOf: [0xFF, 0x5F, 0, 16] + volumes, at: coding)
        #expect(try Self.decode(bytes, fixture.layout) == fixture.picture)
    }

    @Test("is the better the more layers arrive")
    func layers() throws {
        let fixture = try #require(J2KFixtures.lossless.first { $0.name == "layers" })
        func error(_ count: Int) throws -> Int {
            let picture = try Self.decode(Array(fixture.bytes[0..<count]), fixture.layout, .accept)
            return zip(picture, fixture.picture).reduce(0) { $0 + abs(Int($1.0) - Int($1.1)) }
        }
        let count = fixture.bytes.count
        let errors = try [count / 2, count * 3 / 4, count].map(error)
        #expect(errors[0] > errors[1] && errors[1] > errors[2] && errors[2] == 0)
    }

    @Test("refuses 65,535 × 65,535 samples in a hundred bytes")
    func bomb() {
        var bytes = J2KFixtures.lossless[0].bytes
        for (place, value) in [(10, 0xFF), (11, 0xFF), (14, 0xFF), (15, 0xFF)] { bytes[place] = UInt8(value) }
        for (place, value) in [(26, 0xFF), (27, 0xFF), (30, 0xFF), (31, 0xFF)] { bytes[place] = UInt8(value) }
        let layout = J2K.SampleLayout(width: 65_535, height: 65_535, samples: 1, bytesPerSample: 1)
        let input = ContiguousArray(bytes[0..<100])
        #expect(throws: J2K.Failure(.tooSmall)) { try J2K.Decoder().check(input.span, layout) }
    }

    @Test("refuses an image of another shape than was declared")
    func shape() {
        let fixture = J2KFixtures.lossless[0]
        var layout = fixture.layout
        layout.width += 1
        #expect(throws: J2K.Failure(.mismatch)) { try Self.decode(fixture.bytes, layout) }
        layout = fixture.layout
        layout.samples = 3
        #expect(throws: J2K.Failure(.mismatch)) { try Self.decode(fixture.bytes, layout) }
    }
}
