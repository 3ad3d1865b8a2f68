import DICOMCore
import DICOMImaging
import Testing

/// Decodes with the codec alone, no DICOM around it.
func decodeJPEG(_ bytes: [UInt8], bytesPerSample: Int = 1) throws(JPEG.Failure) -> [UInt8] {
    let input = Bytes(bytes)
    let header = try JPEG.Header(input.span)
    try JPEG.Decoder.check(header, against: input.span)
    var output = JPEG.Buffer<UInt8>(count: JPEG.Decoder.size(header.frame, bytesPerSample: bytesPerSample))
    var span = output.mutableSpan
    try JPEG.Decoder.decode(input.span, header, bytesPerSample: bytesPerSample, into: &span)
    let result = output.span
    return result.indices.map { result[$0] }
}

@Suite("JPEG pictures (ITU-T T.81)")
struct JPEGDecodingTests {
    @Test("decodes what libjpeg-turbo encoded to what it decodes itself", arguments: JPEGFixture.all)
    func fixtures(_ fixture: JPEGFixture) throws {
        let header = try JPEG.Header(Bytes(fixture.bytes).span)
        #expect(header.frame.width == fixture.width && header.frame.height == fixture.height)
        #expect(header.frame.components.count == fixture.samples)
        let samples = try decodeJPEG(fixture.bytes, bytesPerSample: fixture.bytesPerSample)
        #expect(JPEGFixture.hash(samples) == fixture.hash)
    }

    @Test("puts 8-bit samples into 16 bits where asked")
    func widened() throws {
        let fixture = try #require(JPEGFixture.all.first)
        let narrow = try decodeJPEG(fixture.bytes)
        let wide = try decodeJPEG(fixture.bytes, bytesPerSample: 2)
        #expect(wide == narrow.flatMap { [$0, 0] })
    }

    @Test("needs no end-of-image marker, and passes over fill bytes and what follows the end")
    func leniency() throws {
        for fixture in JPEGFixture.all {
            let whole = try decodeJPEG(fixture.bytes, bytesPerSample: fixture.bytesPerSample)
            var bytes = fixture.bytes
            bytes.insert(contentsOf: [0xFF, 0xFF], at: 2)
            #expect(try decodeJPEG(bytes, bytesPerSample: fixture.bytesPerSample) == whole)
            #expect(try decodeJPEG(bytes + [0, 0xFF, 0, 7], bytesPerSample: fixture.bytesPerSample) == whole)
            #expect(try decodeJPEG(bytes.dropLast(2), bytesPerSample: fixture.bytesPerSample) == whole)
        }
    }

    @Test("finds the height in DNL after the first scan (T.81 B.2.5)")
    func numberOfLines() throws {
        let fixture = try #require(JPEGFixture.all.first)
        var bytes = fixture.bytes
        let frame = try #require(JPEGBytes.marker(0xC0, in: bytes))
        bytes[frame + 5] = 0
        bytes[frame + 6] = 0
        #expect(throws: JPEG.Failure.self) { try decodeJPEG(bytes) }
        bytes.insert(contentsOf: [0xFF, 0xDC, 0, 4, 0, UInt8(fixture.height)], at: bytes.count - 2)
        #expect(JPEGFixture.hash(try decodeJPEG(bytes)) == fixture.hash)
    }

    @Test("gives the whole picture or a typed error for every prefix of one", arguments: JPEGFixture.all)
    func prefixes(_ fixture: JPEGFixture) throws {
        let whole = try decodeJPEG(fixture.bytes, bytesPerSample: fixture.bytesPerSample)
        for count in 0..<fixture.bytes.count {
            if let samples = try? decodeJPEG(Array(fixture.bytes[0..<count]), bytesPerSample: fixture.bytesPerSample) {
                #expect(samples == whole && count >= fixture.bytes.count - 8)
            }
        }
    }

    @Test("survives damaged bytes, the same for the same", arguments: JPEGFixture.all)
    func noise(_ fixture: JPEGFixture) throws {
        var generator = SplitMix64(seed: 81)
        for _ in 0..<200 {
            var bytes = fixture.bytes
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &generator)
            }
            let first = try? decodeJPEG(bytes, bytesPerSample: 2)
            #expect(first == (try? decodeJPEG(bytes, bytesPerSample: 2)))
        }
    }
}

/// Places in a picture's bytes.
enum JPEGBytes {
    /// Of the first FF of a marker.
    static func marker(_ second: UInt8, in bytes: [UInt8]) -> Int? {
        bytes.indices.dropLast().first { bytes[$0] == 0xFF && bytes[$0 + 1] == second }
    }
}
