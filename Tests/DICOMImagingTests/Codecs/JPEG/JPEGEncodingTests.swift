import DICOMCore
import DICOMImaging
import Testing

@Suite("JPEG encoders (ITU-T T.81)")
struct JPEGEncodingTests {
    /// Slopes and noise, little endian.
    static func scene(_ width: Int, _ height: Int, _ components: Int, bits: Int, noise: Int = 8) -> [UInt8] {
        var generator = SplitMix64(seed: UInt64(width * height * bits))
        let top = (1 << bits) - 1
        var bytes: [UInt8] = []
        for row in 0..<height {
            for column in 0..<width {
                for component in 0..<components {
                    let slope = (row * (component + 1) + column * 2) * top / (2 * width + height * components)
                    let value = min(max(slope + Int.random(in: -noise...noise, using: &generator), 0), top)
                    bytes.append(UInt8(truncatingIfNeeded: value))
                    if bits > 8 { bytes.append(UInt8(value >> 8)) }
                }
            }
        }
        return bytes
    }

    static func picture(_ width: Int, _ height: Int, _ components: Int, bits: Int) -> JPEG.Picture {
        JPEG.Picture(
            width: width, height: height, components: components, bytesPerSample: bits > 8 ? 2 : 1,
            colour: components == 1 ? .grey : .rgb)
    }

    static let shapes: [(Int, Int, Int, Int)] = [
        (1, 1, 1, 8), (7, 5, 1, 2), (17, 9, 1, 12), (33, 18, 1, 16), (19, 11, 3, 8), (8, 1, 3, 16), (3, 40, 4, 8),
    ]

    @Test("lossless comes back bit for bit, by each predictor and precision", arguments: 1...7, shapes)
    func lossless(predictor: Int, shape: (width: Int, height: Int, components: Int, bits: Int)) throws {
        let samples = Self.scene(shape.width, shape.height, shape.components, bits: shape.bits, noise: 1 << shape.bits)
        let encoded = try JPEG.LosslessEncoder(predictor: predictor).encode(
            Bytes(samples).span, Self.picture(shape.width, shape.height, shape.components, bits: shape.bits),
            precision: shape.bits)
        #expect(try decodeJPEG(encoded, bytesPerSample: shape.bits > 8 ? 2 : 1) == samples)
    }

    @Test("a point transform loses the lower bits alone")
    func pointTransform() throws {
        let samples = Self.scene(20, 20, 1, bits: 8)
        let encoded = try JPEG.LosslessEncoder(predictor: 4, pointTransform: 3).encode(
            Bytes(samples).span, Self.picture(20, 20, 1, bits: 8), precision: 8)
        #expect(try decodeJPEG(encoded) == samples.map { $0 & 0xF8 })
    }

    @Test("a difference of 32,768 is coded without bits of its own (T.81 H.1.2.2)")
    func greatestDifference() throws {
        let samples: [UInt8] = [0, 0, 0, 0x80, 0, 0, 0xFF, 0xFF, 0, 0x80, 0, 0]
        let encoded = try JPEG.LosslessEncoder().encode(
            Bytes(samples).span, Self.picture(3, 2, 1, bits: 16), precision: 16)
        #expect(try decodeJPEG(encoded, bytesPerSample: 2) == samples)
    }

    @Test(
        "lossy pictures stay close to what they were, and closer with a higher quality",
        arguments: [(1, JPEG.ChromaSubsampling.none), (3, .none), (3, .horizontal), (3, .both)], [false, true])
    func baseline(kind: (components: Int, subsampling: JPEG.ChromaSubsampling), isOptimized: Bool) throws {
        let samples = Self.scene(45, 37, kind.components, bits: 8)
        var errors: [Double] = []
        for quality in [20, 60, 95] {
            var picture = Self.picture(45, 37, kind.components, bits: 8)
            if kind.subsampling != .none { picture.colour = .yCbCr }
            let encoder = JPEG.DCTEncoder(
                quality: quality, subsampling: kind.subsampling, isOptimized: isOptimized)
            let decoded = try decodeJPEG(encoder.encode(Bytes(samples).span, picture, precision: 8))
            errors.append(
                zip(samples, decoded).reduce(0) { $0 + abs(Double($1.0) - Double($1.1)) } / Double(samples.count))
        }
        #expect(errors[0] >= errors[1] && errors[1] >= errors[2] && errors[0] < 12)
        #expect(errors[2] < (kind.subsampling == .none ? 2 : 5))
    }

    @Test("12-bit pictures stay close to what they were")
    func extended() throws {
        let samples = Self.scene(45, 37, 1, bits: 12, noise: 60)
        let encoded = try JPEG.DCTEncoder(quality: 95).encode(
            Bytes(samples).span, Self.picture(45, 37, 1, bits: 12), precision: 12)
        let decoded = try decodeJPEG(encoded, bytesPerSample: 2)
        for index in stride(from: 0, to: samples.count, by: 2) {
            let before = Int(samples[index]) | Int(samples[index + 1]) << 8
            let after = Int(decoded[index]) | Int(decoded[index + 1]) << 8
            #expect(abs(before - after) <= 8)
        }
    }

    @Test("optimized Huffman tables make a picture smaller")
    func optimized() throws {
        let samples = Bytes(Self.scene(64, 64, 1, bits: 8))
        let picture = Self.picture(64, 64, 1, bits: 8)
        let typical = try JPEG.DCTEncoder(quality: 90).encode(samples.span, picture, precision: 8)
        let optimal = try JPEG.DCTEncoder(quality: 90, isOptimized: true).encode(samples.span, picture, precision: 8)
        #expect(optimal.count < typical.count)
        #expect(try decodeJPEG(optimal) == decodeJPEG(typical))
    }

    @Test("optimal codes are consistent, none longer than 16 bits, the commonest the shortest (T.81 K.2)")
    func optimalCodes() {
        var frequencies = [Int](repeating: 0, count: 256)
        // Fibonacci's numbers, doubled so that none equal a sum, make the deepest tree.
        var (first, second) = (1, 1)
        for symbol in 0..<40 {
            frequencies[symbol] = 2 * first
            (first, second) = (second, first + second)
        }
        let specification = JPEG.optimalSpecification(frequencies)
        #expect(specification.isConsistent && specification.symbols.count == 40)
        #expect(specification.symbols.first == 39 && specification.counts.reduce(0, +) == 40)
        let codes = JPEG.HuffmanCodes(specification)
        let word = codes.words[0]
        #expect(word >> 16 <= 16 && word & 0xFFFF != (1 << (word >> 16)) - 1)
        let single = JPEG.optimalSpecification((0..<256).map { $0 == 7 ? 5 : 0 })
        #expect(single.isConsistent && single.symbols == [7])
    }

    @Test("quotients are to the nearest, halves away from zero, for each step of a byte")
    func quantizer() {
        for step in 1...255 {
            let quantizer = JPEG.Quantizer([UInt16](repeating: UInt16(step), count: 64))
            var memory = JPEG.Buffer<UInt8>(count: 64)
            var blockMemory = JPEG.Buffer<Int16>(count: 64)
            var block = blockMemory.mutableSpan
            for level in [0, 1, 2, 77, 127, 129, 200, 255] {
                var samples = memory.mutableSpan
                for index in 0..<64 { samples[index] = UInt8(level) }
                let bits = UInt8.quantize(memory.span, at: 0, 8, quantizer, into: &block)
                // Of a flat block the first coefficient is eight times its level.
                let exact = Double((level - 128) * 8) / Double(step)
                let nearest = exact.rounded(.toNearestOrAwayFromZero)
                #expect(Double(block[0]) == nearest && bits == (nearest == 0 ? 0 : 1))
            }
        }
    }

    @Test("refuses samples that do not fit the picture")
    func refusals() {
        let bytes = Bytes([UInt8](repeating: 0, count: 8))
        #expect(throws: JPEG.Failure.self) {
            try JPEG.LosslessEncoder().encode(bytes.span, Self.picture(3, 3, 1, bits: 8), precision: 8)
        }
        #expect(throws: JPEG.Failure.self) {
            try JPEG.LosslessEncoder().encode(bytes.span, Self.picture(8, 1, 1, bits: 8), precision: 12)
        }
        #expect(throws: JPEG.Failure.self) {
            try JPEG.DCTEncoder(quality: 90).encode(bytes.span, Self.picture(8, 1, 1, bits: 8), precision: 9)
        }
    }

    @Test("colours go to YCbCr and back within a level")
    func colours() {
        var memory = JPEG.Buffer<UInt8>(count: 3 * 4913)
        var pixels = memory.mutableSpan
        var before: [UInt8] = []
        for red in 0...16 {
            for green in 0...16 {
                for blue in 0...16 {
                    before += [red, green, blue].map { UInt8(min($0 * 16, 255)) }
                }
            }
        }
        for (index, byte) in before.enumerated() { pixels[index] = byte }
        JPEG.ColourConversion.toYCbCr(&pixels)
        #expect(pixels[0] == 0 && pixels[1] == 128 && pixels[2] == 128)
        JPEG.ColourConversion.toRGB(&pixels)
        for index in before.indices { #expect(abs(Int(pixels[index]) - Int(before[index])) <= 1) }
    }
}
