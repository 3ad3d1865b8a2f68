import DICOMCore
import DICOMImaging
import Testing

@Suite("RLE Lossless (PS3.5 G)")
struct RLETests {
    /// A frame: the header, then the segments.
    static func frame(_ segments: [[UInt8]]) -> [UInt8] {
        var offset = 64
        var header = [segments.count]
        for segment in segments {
            header.append(offset)
            offset += segment.count
        }
        header += [Int](repeating: 0, count: 16 - header.count)
        return header.flatMap { number in (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } }
            + segments.flatMap { $0 }
    }

    static func decode(_ bytes: [UInt8], _ dataSet: DataSet) throws -> [UInt8] {
        try RLECodec().decode(Bytes(bytes), as: PixelDescription(dataSet)).bytes.array
    }

    static let mono = ImageFixture.dataSet(rows: 2, columns: 4, pixels: [])

    @Test("copies literal runs, repeats others, passes over 128")
    func runs() throws {
        let frame = Self.frame([[2, 1, 2, 3, 128, 253, 9, 0, 7]])
        #expect(try Self.decode(frame, Self.mono) == [1, 2, 3, 9, 9, 9, 9, 7])
    }

    @Test("puts the most significant bytes' segment before the least's")
    func words() throws {
        let dataSet = ImageFixture.dataSet(rows: 1, columns: 2, allocated: 16, pixels: [])
        #expect(
            try Self.decode(Self.frame([[1, 0xAA, 0xBB], [1, 0x01, 0x02]]), dataSet) == [0x01, 0xAA, 0x02, 0xBB])
    }

    @Test("interleaves the samples of colour")
    func colour() throws {
        let dataSet = ImageFixture.dataSet(rows: 1, columns: 2, samples: 3, planar: 1, photometric: "RGB", pixels: [])
        #expect(try Self.decode(Self.frame([[1, 1, 2], [1, 3, 4], [1, 5, 6]]), dataSet) == [1, 3, 5, 2, 4, 6])
    }

    @Test("gives a frame or a typed error for every prefix of one")
    func prefixes() throws {
        let whole = Self.frame([[2, 1, 2, 3, 253, 9, 0, 7]])
        for count in 0..<whole.count {
            #expect(failure { _ = try Self.decode(Array(whole[0..<count]), Self.mono) } == .malformedFrame)
        }
        #expect(try Self.decode(whole, Self.mono).count == 8)
    }

    @Test("refuses a header that lies", arguments: [(0, 2), (0, 0), (0, 255), (4, 0), (4, 63), (4, 200), (7, 255)])
    func header(place: Int, value: UInt8) {
        var frame = Self.frame([[7, 1, 2, 3, 4, 5, 6, 7, 8]])
        frame[place] = value
        #expect(failure { _ = try Self.decode(frame, Self.mono) } == .malformedFrame)
    }

    @Test("refuses a hundred bytes for a frame of 30,000 × 30,000 before it allocates")
    func bomb() {
        let dataSet = ImageFixture.dataSet(rows: 30_000, columns: 30_000, pixels: [])
        #expect(failure { _ = try Self.decode([UInt8](repeating: 1, count: 100), dataSet) } == .malformedFrame)
    }

    @Test("survives damaged bytes, the same for the same")
    func noise() throws {
        var generator = SplitMix64(seed: 7)
        for _ in 0..<2_000 {
            var frame = Self.frame([[2, 1, 2, 3, 253, 9, 0, 7]])
            for _ in 0..<3 {
                frame[Int.random(in: 0..<frame.count, using: &generator)] = .random(in: 0...255, using: &generator)
            }
            let first = try? Self.decode(frame, Self.mono)
            #expect(first == (try? Self.decode(frame, Self.mono)))
        }
    }
}

/// The same numbers for the same seed.
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
