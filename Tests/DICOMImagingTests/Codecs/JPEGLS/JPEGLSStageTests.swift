import DICOMImaging
import Testing

@Suite("The stages of JPEG-LS (T.87)")
struct JPEGLSStageTests {
    @Test(
        "derives thresholds from the greatest sample (C.2.4.1.1.1)",
        arguments: [
            (2, 0, [2, 3, 3]), (4, 0, [2, 3, 4]), (7, 0, [2, 3, 10]), (8, 0, [3, 7, 21]), (12, 0, [18, 67, 276]),
            (16, 0, [18, 67, 276]), (8, 3, [12, 22, 42]), (16, 3, [27, 82, 297]),
        ])
    func thresholds(bits: Int, near: Int, expected: [Int]) throws {
        let parameters = try #require(JPEGLS.CodingParameters(precision: bits, near: near))
        let (t1, t2, t3) = parameters.thresholds
        #expect([t1, t2, t3] == expected)
        #expect(parameters.reset == 64)
    }

    @Test("derives the lengths of codes (A.2.1)")
    func lengths() throws {
        let byte = try #require(JPEGLS.CodingParameters(precision: 8, near: 0))
        #expect(byte.range == 256 && byte.errorBits == 8 && byte.limit == 32)
        let word = try #require(JPEGLS.CodingParameters(precision: 16, near: 2))
        #expect(word.range == 13_108 && word.errorBits == 14 && word.limit == 64)
    }

    @Test("refuses parameters out of their range (C.2.4.1.1)")
    func ranges() {
        var preset = JPEGLS.Preset()
        preset.reset = 2
        #expect(JPEGLS.CodingParameters(preset, precision: 8, near: 0) == nil)
        preset = JPEGLS.Preset()
        (preset.t1, preset.t2, preset.t3) = (9, 8, 21)
        #expect(JPEGLS.CodingParameters(preset, precision: 8, near: 0) == nil)
        preset = JPEGLS.Preset()
        preset.maximum = 256
        #expect(JPEGLS.CodingParameters(preset, precision: 8, near: 0) == nil)
        #expect(JPEGLS.CodingParameters(precision: 8, near: 128) == nil)
        #expect(JPEGLS.CodingParameters(precision: 8, near: 127) != nil)
    }

    @Test("tells gradients apart, and opposite ones by their sign (A.3.3, A.3.4)")
    func gradients() throws {
        let quantizer = JPEGLS.GradientQuantizer(try #require(JPEGLS.CodingParameters(precision: 8, near: 0)))
        // D1 = d - b, D2 = b - c, D3 = c - a: regions begin at 1, 3, 7, 21.
        #expect(quantizer.context(a: 9, b: 9, c: 9, d: 9) == 0)
        #expect(quantizer.context(a: 8, b: 9, c: 9, d: 9) == 1)
        #expect(quantizer.context(a: 6, b: 9, c: 9, d: 9) == 2)
        #expect(quantizer.context(a: 0, b: 20, c: 20, d: 20) == 3)
        #expect(quantizer.context(a: 0, b: 21, c: 21, d: 21) == 4)
        #expect(quantizer.context(a: 0, b: 255, c: 0, d: 0) == -4 * 81 + 4 * 9)
        #expect(quantizer.context(a: 255, b: 0, c: 255, d: 255) == 4 * 81 - 4 * 9)
    }

    @Test("predicts by the median of three (A.4.1)")
    func prediction() {
        #expect(JPEGLS.predicted(a: 10, b: 20, c: 25) == 10)
        #expect(JPEGLS.predicted(a: 10, b: 20, c: 5) == 20)
        #expect(JPEGLS.predicted(a: 10, b: 20, c: 12) == 18)
    }

    @Test("finds the least k by its definition (A.5.1)")
    func golombParameter() {
        for count in 1...70 {
            for sum in 0...600 {
                var expected = 0
                while count << expected < sum { expected += 1 }
                #expect(JPEGLS.golombParameter(sum: sum, count: count) == expected)
            }
        }
    }

    @Test("learns bias and magnitude, and halves them (A.6)")
    func context() throws {
        let parameters = try #require(JPEGLS.CodingParameters(precision: 8, near: 0))
        var context = JPEGLS.RegularContext(parameters)
        #expect(context.magnitude == 4 && context.count == 1 && context.golomb == 2)
        context.update(-3, step: 1, reset: 64)
        // B = -3 <= -2: C = -1, B = -1.
        #expect(context.magnitude == 7 && context.count == 2 && context.bias == -1 && context.correction == -1)
        for _ in 0..<62 { context.update(0, step: 1, reset: 64) }
        #expect(context.count == 64 && context.magnitude == 7)
        context.update(1, step: 1, reset: 64)
        #expect(context.count == 33 && context.magnitude == 4)
    }

    @Test("has J as the standard's table (A.2.1)")
    func runLengths() {
        let table = [
            0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        ]
        #expect((0..<32).map { JPEGLS.runBits($0) } == table)
    }

    @Test("maps the errors that end runs there and back, whatever was seen (A.7.2)", arguments: [0, 1])
    func runErrors(kind: Int) throws {
        let parameters = try #require(JPEGLS.CodingParameters(precision: 8, near: 0))
        var generator = SplitMix64(seed: 3)
        var context = JPEGLS.RunContext(parameters, kind: kind)
        for _ in 0..<5_000 {
            // Neighbours that are alike never predict the sample that ends their run.
            var error = Int.random(in: -12...12, using: &generator) / Int.random(in: 1...12, using: &generator)
            if kind == 1, error == 0 { error = 1 }
            let golomb = context.golomb
            let mapped = context.mapped(error, golomb: golomb)
            #expect(mapped >= 0 && context.error(mapped, golomb: golomb) == error)
            context.update(error, mapped: mapped, reset: 64)
        }
    }

    @Test("reduces errors to half of the range, and samples to all of it (A.4.5)")
    func residuals() throws {
        let lossless = JPEGLS.LosslessResidual(try #require(JPEGLS.CodingParameters(precision: 8, near: 0)))
        let general = JPEGLS.BoundedResidual(try #require(JPEGLS.CodingParameters(precision: 8, near: 0)))
        let bounded = JPEGLS.BoundedResidual(try #require(JPEGLS.CodingParameters(precision: 8, near: 5)))
        for prediction in stride(from: 0, through: 255, by: 5) {
            for sample in 0...255 {
                let error = lossless.error(sample - prediction)
                #expect((-128...127).contains(error) && lossless.sample(prediction, error) == sample)
                #expect(general.error(sample - prediction) == error && general.sample(prediction, error) == sample)
                let decoded = bounded.sample(prediction, bounded.error(sample - prediction))
                #expect(abs(decoded - sample) <= 5 && (0...255).contains(decoded))
            }
        }
    }

    @Test("writes codes that it reads again, across bytes FF and with codes of every length (A.5.3)")
    func codes() {
        var generator = SplitMix64(seed: 5)
        let codes = (0..<20_000).map { _ in
            let parameter = Int.random(in: 0...16, using: &generator)
            // Mostly ones, so that FF is frequent.
            let value = Int.random(in: 0...3, using: &generator) == 0 ? 65_535 : (1 << parameter) - 1
            return (value, parameter)
        }
        var writer = JPEGLS.BitWriter(capacity: 16)
        for (value, parameter) in codes {
            writer.reserve(bits: 128)
            writer.putGolomb(value, parameter, unaryLimit: 47, errorBits: 16)
            writer.put(1, count: 1)
        }
        writer.endBits()
        let bytes = ContiguousArray(writer.array)
        for index in 1..<bytes.count where bytes[index - 1] == 0xFF { #expect(bytes[index] < 0x80) }
        var reader = JPEGLS.BitReader(at: 0)
        var isEqual = true
        for (value, parameter) in codes {
            isEqual =
                isEqual && reader.golomb(parameter, unaryLimit: 47, errorBits: 16, bytes.span) == value
                && reader.bit(bytes.span) == 1
        }
        #expect(isEqual && !reader.isExhausted && !reader.isDamaged)
        #expect(
            reader.golomb(0, unaryLimit: 47, errorBits: 16, bytes.span) == 0 && reader.isDamaged && reader.isExhausted)
    }

    @Test("ends at a marker and never passes it (A.1)", arguments: 0..<20)
    func marker(length: Int) {
        let bytes = ContiguousArray(
            [UInt8](repeating: 0xA5, count: length) + [0xFF, 0xD9] + [UInt8](repeating: 0xFF, count: 20))
        var reader = JPEGLS.BitReader(at: 0)
        for _ in 0..<length { #expect(reader.bits(8, bytes.span) == 0xA5) }
        #expect(!reader.isExhausted && reader.position == length)
        #expect(reader.bits(20, bytes.span) == 0 && reader.isExhausted && reader.position == length)
    }

    @Test("lets no entropy-coded data end with FF (A.1)")
    func lastByte() {
        var writer = JPEGLS.BitWriter(capacity: 16)
        writer.put(0xFF, count: 8)
        writer.endBits()
        #expect(writer.array == [0xFF, 0])
    }
}
