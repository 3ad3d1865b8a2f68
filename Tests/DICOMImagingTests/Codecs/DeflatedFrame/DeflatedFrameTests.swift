import DICOMCore
import DICOMImaging
import Testing

@Suite("Deflated Image Frame Compression (PS3.5 A.4.13)")
struct DeflatedFrameTests {
    static let codec = DeflatedFrameCodec()
    static let words = ImageFixture.dataSet(
        rows: 40, columns: 50, allocated: 16, stored: 12,
        pixels: Array(JPEGLSFixture.picture(width: 50, height: 40, bits: 12)))

    static func encoded(_ dataSet: DataSet, packsBits: Bool = false) throws -> Bytes {
        try DeflatedFrameEncoder(packsBits: packsBits).encode(ImageFixture.frame(dataSet))
    }

    @Test("gives back words, colours and packed bits")
    func roundTrip() throws {
        let bits = ImageFixture.dataSet(rows: 3, columns: 5, allocated: 1, pixels: [0b1010_0101, 0b0110_0110])
        let colours = ImageFixture.dataSet(
            rows: 10, columns: 10, samples: 3, photometric: "RGB",
            pixels: Array(JPEGLSFixture.picture(width: 10, height: 10, components: 3, bits: 8)))
        for dataSet in [Self.words, bits, colours] {
            let packsBits = try PixelDescription(dataSet).format.bitsAllocated == 1
            let encoded = try Self.encoded(dataSet, packsBits: packsBits)
            let decoded = try Self.codec.decode(encoded, as: PixelDescription(dataSet))
            #expect(try decoded.bytes == ImageFixture.frame(dataSet).bytes)
        }
    }

    @Test("needs the whole frame, and leaves out what follows it")
    func lengths() throws {
        let encoded = try Self.encoded(Self.words).array
        let description = try PixelDescription(Self.words)
        #expect(
            try Self.codec.decode(Bytes(encoded + [0, 0]), as: description).bytes
                == ImageFixture.frame(Self.words).bytes)
        // Up to a byte of padding and the end of the last block may be missing.
        for count in 0..<encoded.count - 4 {
            let code = failure { _ = try Self.codec.decode(Bytes(Array(encoded[0..<count])), as: description) }
            #expect(code == .malformedFrame)
        }
    }

    @Test("survives damaged bytes, the same for the same")
    func noise() throws {
        var generator = SplitMix64(seed: 19)
        let description = try PixelDescription(Self.words)
        let whole = try Self.encoded(Self.words).array
        for _ in 0..<1_000 {
            var stream = whole
            for _ in 0..<3 {
                stream[Int.random(in: 0..<stream.count, using: &generator)] ^=
                    1 << UInt8.random(in: 0...7, using: &generator)
            }
            let first = try? Self.codec.decode(Bytes(stream), as: description).bytes
            #expect(first == (try? Self.codec.decode(Bytes(stream), as: description).bytes))
        }
    }

    @Test("refuses a hundred bytes for a frame of 30,000 × 30,000 before it allocates, and stops at the frame's size")
    func bombs() throws {
        let huge = try PixelDescription(ImageFixture.dataSet(rows: 30_000, columns: 30_000, pixels: []))
        let hundred = Bytes([UInt8](repeating: 1, count: 100))
        #expect(failure { _ = try Self.codec.decode(hundred, as: huge) } == .malformedFrame)
        let zeros = ImageFixture.dataSet(rows: 2_000, columns: 2_000, pixels: [UInt8](repeating: 0, count: 4_000_000))
        let bomb = try Self.encoded(zeros)
        let small = try PixelDescription(ImageFixture.dataSet(pixels: []))
        #expect(try Self.codec.decode(bomb, as: small).bytes.array == [0, 0, 0, 0])
    }
}

@Suite("Encapsulated Uncompressed frames written (PS3.5 A.4.11)")
struct EncapsulatedUncompressedEncoderTests {
    @Test("are native, bits packed where told to")
    func roundTrip() throws {
        let bits = ImageFixture.dataSet(rows: 3, columns: 5, allocated: 1, pixels: [0b1010_0101, 0b0110_0110])
        let encoded = try EncapsulatedUncompressedEncoder(packsBits: true).encode(ImageFixture.frame(bits))
        #expect(encoded.array == [0b1010_0101, 0b0110_0110])
        let words = DeflatedFrameTests.words
        let frame = try ImageFixture.frame(words)
        #expect(try EncapsulatedUncompressedEncoder().encode(frame) == frame.bytes)
        #expect(
            failure { _ = try EncapsulatedUncompressedEncoder(packsBits: true).encode(frame) } == .unsupportedLayout)
    }
}
