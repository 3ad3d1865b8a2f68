import DICOMCore
import DICOMImaging
import Testing

@Suite("PackBits (PS3.5 G.3.1)")
struct PackBitsTests {
    static func encode(_ bytes: [UInt8]) -> [UInt8] {
        let input = ContiguousArray(bytes)
        var output = ContiguousArray<UInt8>(repeating: 0, count: PackBits.bound(bytes.count))
        var span = output.mutableSpan
        var position = 0
        PackBits.encode(input.span, into: &span, at: &position)
        return Array(output[0..<position])
    }

    /// The standard's pseudo code.
    static func decode(_ bytes: [UInt8]) -> [UInt8] {
        var (decoded, index): ([UInt8], Int) = ([], 0)
        while index < bytes.count {
            let control = Int(bytes[index])
            if control < 128 {
                decoded += bytes[index + 1...index + 1 + control]
                index += control + 2
            } else {
                if control > 128 { decoded += [UInt8](repeating: bytes[index + 1], count: 257 - control) }
                index += 2
            }
        }
        return decoded
    }

    static let rows: [(plain: [UInt8], coded: [UInt8])] = [
        ([], []), ([7], [0, 7]), ([7, 7], [255, 7]), ([7, 8], [1, 7, 8]), ([7, 7, 7], [254, 7]),
        ([1, 2, 3, 3, 3, 3, 4], [1, 1, 2, 253, 3, 0, 4]), ([1, 2, 2, 3], [3, 1, 2, 2, 3]),
        ([UInt8](repeating: 5, count: 130), [129, 5, 255, 5]), ([UInt8](repeating: 5, count: 129), [129, 5, 0, 5]),
    ]

    @Test("codes runs and what lies between them", arguments: rows)
    func codes(plain: [UInt8], coded: [UInt8]) {
        #expect(Self.encode(plain) == coded)
    }

    @Test("gives back every sequence, in no more bytes than its bound")
    func roundTrip() {
        var generator = SplitMix64(seed: 17)
        for count in 0..<700 {
            // Few values: many runs of every length at every place.
            let values = UInt8.random(in: 0...3, using: &generator)
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...values, using: &generator) }
            #expect(Self.decode(Self.encode(bytes)) == bytes)
            let noise = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
            #expect(Self.decode(Self.encode(noise)) == noise)
        }
    }
}

@Suite("Frames of RLE Lossless written (PS3.5 G)")
struct RLEEncoderTests {
    /// What the encoder's frame decodes to, and the frame.
    static func roundTrip(_ dataSet: DataSet, packsBits: Bool = false) throws -> (PixelFrame, [UInt8]) {
        let encoded = try RLEEncoder(packsBits: packsBits).encode(ImageFixture.frame(dataSet))
        return (try RLECodec().decode(encoded, as: PixelDescription(dataSet)), encoded.array)
    }

    @Test("keep samples of 8 and 16 bits, grey and coloured", arguments: [(1, 8), (1, 16), (3, 8), (3, 16)])
    func samples(samples: Int, allocated: Int) throws {
        let pixels = JPEGLSFixture.picture(width: 33, height: 9, components: samples, bits: allocated)
        let dataSet = ImageFixture.dataSet(
            rows: 9, columns: 33, samples: samples, allocated: allocated, planar: samples > 1 ? 0 : nil,
            photometric: samples > 1 ? "RGB" : "MONOCHROME2", pixels: Array(pixels))
        #expect(try Self.roundTrip(dataSet).0.bytes.array == Array(pixels))
    }

    @Test("begin each segment at an even offset, and end each run with its row")
    func segments() throws {
        let dataSet = ImageFixture.dataSet(rows: 2, columns: 4, allocated: 16, pixels: [UInt8](repeating: 9, count: 16))
        let encoded = try Self.roundTrip(dataSet).1
        #expect(encoded[0...11] == [2, 0, 0, 0, 64, 0, 0, 0, 68, 0, 0, 0])
        #expect(encoded[64...] == [253, 9, 253, 9, 253, 9, 253, 9])
    }

    @Test("pack single bits where told to")
    func bits() throws {
        let dataSet = ImageFixture.dataSet(rows: 3, columns: 5, allocated: 1, pixels: [0b1010_0101, 0b0110_0110])
        let (frame, encoded) = try Self.roundTrip(dataSet, packsBits: true)
        #expect(try frame.bytes == ImageFixture.frame(dataSet).bytes)
        #expect(encoded[64...66] == [1, 0b1010_0101, 0b0110_0110])
    }

    @Test("say what they cannot hold")
    func refusals() throws {
        let long = ImageFixture.dataSet(rows: 1, columns: 1, allocated: 32, pixels: [1, 2, 3, 4])
        #expect(failure { _ = try RLEEncoder().encode(ImageFixture.frame(long)) } == .unsupportedLayout)
        let description = try PixelDescription(ImageFixture.dataSet(samples: 3, photometric: "YBR_RCT", pixels: []))
        #expect(
            failure { _ = try RLEEncoder().photometricInterpretation(encoding: description) } == .unsupportedLayout)
    }
}
