import DICOMCore
import DICOMImaging
import Testing

@Suite("JPEG-LS streams that lie")
struct JPEGLSHostileTests {
    static let refusedSegments: [(segment: [UInt8], reason: JPEGLS.Failure.Reason)] = [
        ([0xFF, 0xE8, 0, 7] + Array("mrfx".utf8) + [1], .colourTransform),
        ([0xFF, 0xF8, 0, 3, 9], .parameters),
        ([0xFF, 0xF8, 0, 4, 1, 0], .segment),
        ([0xFF, 0xF8, 0, 13, 1, 1, 0, 0, 3, 0, 7, 0, 21, 0, 64], .parameters),
        ([0xFF, 0xF8, 0, 3, 4], .segment),
        ([0xFF, 0xDD, 0, 3, 0], .segment),
        ([0xFF, 0xDD, 0, 4, 0, 1], .restart),
        ([0xFF, 0xE0, 0, 1], .segment),
        ([0xFF, 0xE0, 0xFF, 0xFF], .segment),
        ([0xFF, 0xC0, 0, 2], .notJPEGLS),
        ([0xFF, 0xD0], .marker),
        ([0x00, 0x00], .marker),
    ]

    @Test("are refused by what is wrong", arguments: refusedSegments)
    func segments(segment: [UInt8], reason: JPEGLS.Failure.Reason) {
        #expect(JPEGLSFixture.refusal(JPEGLSFixture.example(with: segment)) == reason)
    }

    static let refusedHeaders: [(place: Int, value: UInt8, reason: JPEGLS.Failure.Reason)] = [
        (1, 0xD9, .notJPEGLS), (6, 1, .frame), (6, 17, .frame), (10, 0, .frame), (11, 0, .frame), (11, 9, .frame),
        (7, 0xFF, .size), (19, 2, .scan), (20, 9, .scan), (21, 1, .mappingTable), (22, 128, .parameters),
        (23, 3, .scan),
        (24, 1, .pointTransform),
    ]

    @Test("have headers that are refused", arguments: refusedHeaders)
    func headers(place: Int, value: UInt8, reason: JPEGLS.Failure.Reason) {
        var stream = JPEGLSFixture.exampleStream
        stream[place] = value
        #expect(JPEGLSFixture.refusal(stream) == reason)
    }

    @Test("end anywhere: an error, never a picture")
    func prefixes() throws {
        for interleave in JPEGLS.Interleave.allCases {
            let samples = JPEGLSFixture.picture(width: 12, height: 9, components: 3, bits: 12)
            let stream = try JPEGLSFixture.encode(
                samples, width: 12, height: 9, components: 3, bits: 12, JPEGLS.Encoder(interleave: interleave))
            // Without the end of image, and without a last byte of padding bits, nothing is missing.
            for count in 0..<stream.count - 4 {
                #expect(JPEGLSFixture.refusal(Array(stream[0..<count])) != nil, "\(count) of \(stream.count) bytes")
            }
        }
    }

    @Test("have damaged bytes: an error or a picture, the same for the same")
    func noise() throws {
        var generator = SplitMix64(seed: 11)
        for number in 0..<3_000 {
            let interleave = JPEGLS.Interleave.allCases[number % 3]
            let bits = [4, 8, 12, 16][number % 4]
            var encoder = JPEGLS.Encoder(near: number % 5 == 0 ? 1 : 0, interleave: interleave)
            encoder.restartInterval = number % 7 == 0 ? 2 : 0
            let samples = JPEGLSFixture.picture(width: 14, height: 7, components: 3, bits: bits, seed: UInt64(number))
            var stream = try JPEGLSFixture.encode(samples, width: 14, height: 7, components: 3, bits: bits, encoder)
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                let place = Int.random(in: (number % 2 == 0 ? 0 : 30)..<stream.count, using: &generator)
                stream[place] ^= 1 << UInt8.random(in: 0...7, using: &generator)
            }
            let size = try? JPEGLS.Decoder(ContiguousArray(stream).span).frame
            guard let size, size.width * size.height < 100_000 else { continue }
            let first = try? JPEGLSFixture.decode(stream)
            #expect(first == (try? JPEGLSFixture.decode(stream)))
        }
    }

    @Test("hold nothing but noise behind their headers")
    func garbage() throws {
        var generator = SplitMix64(seed: 13)
        for number in 0..<500 {
            var stream = Array(JPEGLSFixture.exampleStream[0..<25])
            stream[6] = UInt8(2 + number % 15)
            stream += (0..<200).map { _ in
                UInt8.random(in: 0...255, using: &generator) & (number % 2 == 0 ? 0x7F : 0xFF)
            }
            _ = try? JPEGLSFixture.decode(stream)
        }
    }

    @Test("hold a thousand restart markers, comments or scans too many")
    func endless() {
        let comments = [[UInt8]](repeating: [0xFF, 0xFE, 0, 2], count: 80_000).flatMap { $0 }
        #expect(JPEGLSFixture.refusal(JPEGLSFixture.example(with: comments)) == nil)
        let scan = Array(JPEGLSFixture.exampleStream[15..<25])
        let scans = [[UInt8]](repeating: scan, count: 80_000).flatMap { $0 }
        #expect(JPEGLSFixture.refusal(JPEGLSFixture.example(with: scans)) == .truncated)
        let markers = [[UInt8]](repeating: [0xFF, 0xD0], count: 80_000).flatMap { $0 }
        #expect(JPEGLSFixture.refusal(Array(JPEGLSFixture.exampleStream[0..<25]) + markers) == .truncated)
    }

    @Test("declare 65,535 × 65,535 in a hundred bytes: refused before anything is allocated")
    func bomb() throws {
        var stream = JPEGLSFixture.exampleStream
        for place in 7...10 { stream[place] = 0xFF }
        stream += [UInt8](repeating: 0, count: 40)
        #expect(throws: JPEGLS.Failure.self) { try JPEGLS.Decoder(ContiguousArray(stream).span) }
        let dataSet = ImageFixture.dataSet(rows: 30_000, columns: 30_000, pixels: [])
        let description = try PixelDescription(dataSet)
        for (place, byte) in zip(7...10, [0x75, 0x30, 0x75, 0x30] as [UInt8]) { stream[place] = byte }
        #expect(failure { _ = try JPEGLSCodec().decode(Bytes(stream), as: description) } == .malformedFrame)
    }
}
