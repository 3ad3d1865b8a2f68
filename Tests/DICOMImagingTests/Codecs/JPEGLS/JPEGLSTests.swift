import DICOMImaging
import Testing

@Suite("JPEG-LS streams (T.87)")
struct JPEGLSTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var bits: Int
        var components: Int
        var interleave: JPEGLS.Interleave
        var near: Int
        var restartInterval = 0

        var testDescription: String {
            "\(bits) bits, \(components), \(interleave), near \(near), every \(restartInterval)"
        }
    }

    static let cases: [Case] = (2...16).flatMap { bits in
        [(1, .none), (3, .none), (3, .line), (3, .sample), (4, .line), (4, .sample)].flatMap {
            (components: Int, interleave: JPEGLS.Interleave) in
            [0, 1, 4].filter { $0 <= ((1 << bits) - 1) / 2 }.map { near in
                Case(
                    bits: bits, components: components, interleave: interleave, near: near,
                    restartInterval: bits % 2 * 5)
            }
        }
    }

    @Test("is the standard's own example (H.3), decoded and encoded")
    func example() throws {
        #expect(try JPEGLSFixture.decode(JPEGLSFixture.exampleStream) == JPEGLSFixture.example)
        let encoded = try JPEGLSFixture.encode(ContiguousArray(JPEGLSFixture.example), width: 4, height: 4, bits: 8)
        #expect(encoded == JPEGLSFixture.exampleStream)
    }

    @Test("gives back what went in, within the bound on the error", arguments: cases)
    func roundTrip(_ example: Case) throws {
        for (width, height) in [(61, 37), (1, 1), (1, 5), (7, 1)] {
            let samples = JPEGLSFixture.picture(
                width: width, height: height, components: example.components, bits: example.bits)
            var encoder = JPEGLS.Encoder(near: example.near, interleave: example.interleave)
            encoder.restartInterval = example.restartInterval
            let stream = try JPEGLSFixture.encode(
                samples, width: width, height: height, components: example.components, bits: example.bits, encoder)
            let decoded = try JPEGLSFixture.decode(stream)
            if example.near == 0 {
                #expect(decoded == Array(samples))
            } else {
                #expect(Self.difference(decoded, Array(samples), bits: example.bits) <= example.near)
            }
        }
    }

    private static func difference(_ left: [UInt8], _ right: [UInt8], bits: Int) -> Int {
        func values(_ bytes: [UInt8]) -> [Int] {
            guard bits > 8 else { return bytes.map { Int($0) } }
            return stride(from: 0, to: bytes.count, by: 2).map { Int(bytes[$0]) | Int(bytes[$0 + 1]) << 8 }
        }
        return zip(values(left), values(right)).reduce(0) { max($0, abs($1.0 - $1.1)) }
    }

    @Test("goes by thresholds and a greatest sample of the stream's own (LSE, type 1)")
    func preset() throws {
        let samples = ContiguousArray((0..<400).map { UInt8(truncatingIfNeeded: $0 * $0 % 201) })
        var encoder = JPEGLS.Encoder()
        (encoder.preset.maximum, encoder.preset.t1, encoder.preset.t2, encoder.preset.t3) = (200, 5, 9, 30)
        encoder.preset.reset = 31
        for near in [0, 2] {
            encoder.near = near
            let stream = try JPEGLSFixture.encode(samples, width: 20, height: 20, bits: 8, encoder)
            let decoded = try JPEGLSFixture.decode(stream)
            #expect(Self.difference(decoded, Array(samples), bits: 8) <= near)
        }
    }

    @Test("has lines of more than 65,535 samples (LSE, type 4)")
    func oversize() throws {
        let samples = JPEGLSFixture.picture(width: 70_000, height: 2, bits: 8)
        let stream = try JPEGLSFixture.encode(samples, width: 70_000, height: 2, bits: 8)
        #expect(try JPEGLSFixture.decode(stream) == Array(samples))
    }

    @Test("takes the number of lines from behind the first scan (DNL)")
    func numberOfLines() throws {
        var stream = JPEGLSFixture.exampleStream
        stream[8] = 0
        #expect(JPEGLSFixture.refusal(stream) == .frame)
        stream.insert(contentsOf: [0xFF, 0xDC, 0, 4, 0, 4], at: stream.count - 2)
        #expect(try JPEGLSFixture.decode(stream) == JPEGLSFixture.example)
    }

    @Test("passes over what some encoders put before the end of image, and forgives its absence")
    func padding() throws {
        let stream = JPEGLSFixture.exampleStream
        let data = Array(stream.dropLast(2))
        for padding in [[0], [0, 0, 0], [0x55, 0xFF, 0x00], [0xFF, 0xFF]] as [[UInt8]] {
            #expect(try JPEGLSFixture.decode(data + padding + [0xFF, 0xD9]) == JPEGLSFixture.example)
            #expect(try JPEGLSFixture.decode(data + padding) == JPEGLSFixture.example)
        }
        #expect(try JPEGLSFixture.decode(data) == JPEGLSFixture.example)
        #expect(try JPEGLSFixture.decode(stream + [0, 1, 2]) == JPEGLSFixture.example)
    }

    @Test("passes over padding between scans")
    func paddingBetweenScans() throws {
        let samples = JPEGLSFixture.picture(width: 9, height: 9, components: 3, bits: 8)
        let stream = try JPEGLSFixture.encode(
            samples, width: 9, height: 9, components: 3, bits: 8, JPEGLS.Encoder(interleave: .none))
        let second = try #require(stream.indices.dropFirst(30).first { stream[$0] == 0xFF && stream[$0 + 1] == 0xDA })
        let padded = Array(stream[..<second]) + [0, 0] + stream[second...]
        #expect(try JPEGLSFixture.decode(padded) == Array(samples))
    }

    @Test("passes over applications' data, comments and tables that no scan uses")
    func segments() throws {
        let spiff = [UInt8]("SPIFF".utf8) + [UInt8](repeating: 0, count: 25)
        for segment in [
            [0xFF, 0xE8, 0, 32] + spiff, [0xFF, 0xFE, 0, 4, 65, 66], [0xFF, 0xFF, 0xFF, 0xE0, 0, 2],
            [0xFF, 0xF8, 0, 7, 2, 1, 1, 5, 6], [0xFF, 0xE8, 0, 7] + [UInt8]("mrfx".utf8) + [0],
        ] as [[UInt8]] {
            #expect(try JPEGLSFixture.decode(JPEGLSFixture.example(with: segment)) == JPEGLSFixture.example)
        }
    }

    @Test("repeats the sign above the samples' bits where told to")
    func sign() throws {
        let samples: ContiguousArray<UInt8> = [0xFF, 0x0F, 0x00, 0x08, 0xFF, 0x07, 0x01, 0x00]
        let stream = try JPEGLSFixture.encode(samples, width: 4, height: 1, bits: 12)
        let decoded = try JPEGLSFixture.decode(stream, isSigned: true)
        #expect(decoded == [0xFF, 0xFF, 0x00, 0xF8, 0xFF, 0x07, 0x01, 0x00])
    }
}
