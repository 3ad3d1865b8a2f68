import DICOMCore
import DICOMImaging
import Testing

@Suite("Stages of the JPEG decoder")
struct JPEGStageTests {
    @Test("the segment reader passes over fill bytes and stops at each marker (T.81 B.1.1.2)")
    func segments() throws {
        let bytes = Bytes([0xFF, 0xD8, 0xFF, 0xFF, 0xDD, 0, 4, 0, 9, 7, 0xFF, 0xD9])
        var reader = JPEG.SegmentReader()
        let first = try reader.next(in: bytes.span)
        #expect(first?.marker.rawValue == 0xD8 && first?.offset == 1)
        let second = try reader.next(in: bytes.span)
        #expect(second?.marker.rawValue == 0xDD && second?.contents == 7..<9)
        #expect(try reader.next(in: bytes.span)?.marker.rawValue == 0xD9)
        #expect(try reader.next(in: bytes.span) == nil)
    }

    @Test("entropy-coded data lose their stuffing and end at a marker")
    func stuffing() {
        let bytes = Bytes([1, 0xFF, 0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0xFF, 0, 0xFF, 0xD0, 12, 0xFF, 0xD9])
        var data = JPEG.EntropyCodedData(capacity: bytes.count)
        data.read(bytes.span, from: 0)
        #expect(data.count == 13 && data.position == 15)
        let isRestart = data.takeRestart(bytes.span)
        #expect(isRestart && data.position == 17)
        data.read(bytes.span, from: data.position)
        let isOver = !data.takeRestart(bytes.span)
        #expect(data.count == 1 && data.position == 18 && isOver)
    }

    @Test("the bit reader reads zeros past the end, and says so")
    func bits() {
        let bytes = Bytes([0b1010_0101, 0xFF] + [UInt8](repeating: 0, count: JPEG.BitReader.padding))
        var reader = JPEG.BitReader(bytes.bytes, end: 2)
        reader.refill()
        let first = reader.peek(4)
        reader.skip(4)
        let second = reader.peek(12)
        #expect(first == 0b1010 && second == 0b0101_1111_1111)
        reader.skip(12)
        let isComplete = !reader.isExhausted
        reader.skip(1)
        let isExhausted = reader.isExhausted
        #expect(isComplete && isExhausted)
        for _ in 0..<1_000 {
            reader.refill()
            let bits = reader.peek(8)
            #expect(bits == 0)
            reader.skip(56)
        }
        let isStillExhausted = reader.isExhausted
        #expect(isStillExhausted)
    }

    @Test("a Huffman table is consistent when its codes fit in their bits")
    func huffman() {
        func counts(_ first: Int...) -> [Int] { first + [Int](repeating: 0, count: 16 - first.count) }
        #expect(JPEG.HuffmanSpecification(counts: counts(2), symbols: [0, 1]).isConsistent)
        #expect(JPEG.HuffmanSpecification(counts: counts(1, 2), symbols: [0, 1, 2]).isConsistent)
        #expect(!JPEG.HuffmanSpecification(counts: counts(1, 3), symbols: [0, 1, 2, 3]).isConsistent)
        #expect(!JPEG.HuffmanSpecification(counts: counts(3), symbols: [0, 1, 2]).isConsistent)
        #expect(!JPEG.HuffmanSpecification(counts: counts(1), symbols: [0, 1]).isConsistent)
    }

    @Test("the inverse DCT of a block comes within a level of the definition (T.81 A.3.3)")
    func inverseDCT() {
        var generator = SplitMix64(seed: 3)
        for _ in 0..<50 {
            var block = JPEG.Buffer<Int16>(count: 64)
            var numbers = [Double](repeating: 0, count: 64)
            var coefficients = block.mutableSpan
            for _ in 0..<6 {
                let (place, value) = (
                    Int.random(in: 0..<64, using: &generator), Int.random(in: -90...90, using: &generator)
                )
                coefficients[place] = Int16(value)
                numbers[place] = Double(value)
            }
            var narrow = JPEG.Buffer<UInt8>(count: 64)
            var wide = JPEG.Buffer<UInt16>(count: 64)
            var bytes = narrow.mutableSpan
            var words = wide.mutableSpan
            UInt8.reconstruct(block.span, 63, into: &bytes, at: 0, 8)
            UInt16.reconstruct(block.span, 63, into: &words, at: 0, 8)
            for place in 0..<64 {
                let exact = Self.definition(numbers, place / 8, place % 8)
                #expect(abs(Double(bytes[place]) - min(max(exact + 128, 0), 255)) < 1)
                #expect(abs(Double(words[place]) - (exact + 2048)) < 1)
            }
        }
    }

    @Test("the inverse DCT for 12 bits is right where its steps need more than 16 bits")
    func largeCoefficients() {
        var block = JPEG.Buffer<Int16>(count: 64)
        var wide = JPEG.Buffer<UInt16>(count: 64)
        var numbers = [Double](repeating: 0, count: 64)
        var coefficients = block.mutableSpan
        for (place, value) in [(0, 9_000), (1, 7_000), (8, -6_000), (9, 5_000)] {
            coefficients[place] = Int16(value)
            numbers[place] = Double(value)
        }
        var words = wide.mutableSpan
        UInt16.reconstruct(block.span, 63, into: &words, at: 0, 8)
        for place in 0..<64 {
            let exact = min(max(Self.definition(numbers, place / 8, place % 8) + 2048, 0), 4095)
            #expect(abs(Double(words[place]) - exact) < 1)
        }
    }

    private static func definition(_ block: [Double], _ y: Int, _ x: Int) -> Double {
        var sum = 0.0
        for v in 0..<8 {
            for u in 0..<8 where block[8 * v + u] != 0 {
                let scale = (u == 0 ? 0.5.squareRoot() : 1) * (v == 0 ? 0.5.squareRoot() : 1) / 4
                sum += scale * block[8 * v + u] * cosine((2 * x + 1) * u) * cosine((2 * y + 1) * v)
            }
        }
        return sum
    }

    /// Of a number of sixteenths of half a turn, by a sum of its series.
    private static func cosine(_ sixteenths: Int) -> Double {
        let angle = Double(sixteenths % 32) * .pi / 16
        var (term, sum) = (1.0, 1.0)
        for step in 1..<40 {
            term *= -angle * angle / Double((2 * step - 1) * 2 * step)
            sum += term
        }
        return sum
    }

    @Test("each predictor takes what it names (T.81 table H.1)", arguments: 1...7)
    func predictors(_ number: Int) {
        var memory = JPEG.Buffer<UInt16>(count: 6)
        var samples = memory.mutableSpan
        // Above 10 and 25 and 7; then differences of 0, so that samples are their predictions.
        (samples[0], samples[1], samples[2]) = (10, 25, 7)
        JPEG.Prediction(predictor: number, initial: 128).restore(&samples, at: 3, above: 0, width: 3)
        let second = [0, 10, 25, 10, 25, 17, 25, 17][number]
        #expect(samples[3] == 10 && samples[4] == UInt16(second))
    }

    @Test("a first line starts at half the range and goes on from sample to sample, modulo 65,536")
    func firstLine() {
        var memory = JPEG.Buffer<UInt16>(count: 3)
        var samples = memory.mutableSpan
        (samples[0], samples[1], samples[2]) = (1, 0xFFFF, 0x8000)
        JPEG.Prediction(predictor: 7, initial: 0x8000).restoreFirst(&samples, at: 0, width: 3)
        #expect(samples[0] == 0x8001 && samples[1] == 0x8000 && samples[2] == 0)
    }
}
