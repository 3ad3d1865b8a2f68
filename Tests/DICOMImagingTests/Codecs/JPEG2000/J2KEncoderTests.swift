import DICOMImaging
import Testing

/// Pictures by a formula with edges, slopes and noise.
enum J2KPicture {
    static func samples(
        _ width: Int, _ height: Int, _ samples: Int = 1, precision: Int = 8, isSigned: Bool = false, noise: Int = 4
    ) -> (picture: J2K.Picture, bytes: [UInt8]) {
        var generator = SplitMix64(seed: UInt64(width * height + precision))
        let size = precision > 16 ? 4 : precision > 8 ? 2 : 1
        var bytes: [UInt8] = []
        for y in 0..<height {
            for x in 0..<width {
                for c in 0..<samples {
                    let inside =
                        (x - width / 2) * (x - width / 2) + (y - height / 3) * (y - height / 3) < width * height / 9
                    let base = (x * (5 + c) + y * 3 + (inside ? 90 : 0)) % 256
                    var value = ((base << precision) >> 8) + Int.random(in: 0...noise, using: &generator)
                    value = min(max(value, 0), 1 << precision - 1) - (isSigned ? 1 << (precision - 1) : 0)
                    for byte in 0..<size { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * byte))) }
                }
            }
        }
        let layout = J2K.SampleLayout(
            width: width, height: height, samples: samples, bytesPerSample: size, isSigned: isSigned)
        return (
            J2K.Picture(layout: layout, precision: precision, isSigned: isSigned, isColour: samples == 3), bytes
        )
    }

    static func encode(
        _ bytes: [UInt8], _ picture: J2K.Picture, _ change: (inout J2K.EncoderOptions) -> Void = { _ in }
    ) throws(J2K.Failure) -> [UInt8] {
        var options = J2K.EncoderOptions()
        change(&options)
        let samples = ContiguousArray(bytes)
        return try J2K.Encoder(options).encode(samples.span, picture)
    }

    /// Root of the mean squared difference of 8- or 16-bit samples.
    static func error(_ left: [UInt8], _ right: [UInt8], _ size: Int) -> Double {
        var sum = 0.0
        for index in stride(from: 0, to: left.count, by: size) {
            func value(_ bytes: [UInt8]) -> Int {
                size == 1 ? Int(bytes[index]) : Int(bytes[index]) | Int(bytes[index + 1]) << 8
            }
            let difference = Double(value(left) - value(right))
            sum += difference * difference
        }
        return (sum / Double(left.count / size)).squareRoot()
    }
}

@Suite("JPEG 2000 and HTJ2K, encoded and decoded")
struct J2KEncoderTests {
    static let coders: [J2K.EncoderOptions.Coder] = [.embedded, .highThroughput]
    static let shapes: [(Int, Int, Int, Int, Bool)] = [
        (1, 1, 1, 8, false), (1, 9, 1, 8, false), (9, 1, 3, 8, false), (2, 2, 1, 1, false), (33, 65, 1, 12, false),
        (64, 64, 1, 16, false), (65, 63, 1, 16, true), (70, 31, 3, 8, false), (40, 41, 3, 16, false),
        (31, 33, 1, 25, false),
        (20, 20, 1, 24, true), (130, 5, 1, 10, true),
    ]

    @Test("give back every bit", arguments: coders, shapes)
    func lossless(coder: J2K.EncoderOptions.Coder, shape: (Int, Int, Int, Int, Bool)) throws {
        let (picture, bytes) = J2KPicture.samples(
            shape.0, shape.1, shape.2, precision: shape.3, isSigned: shape.4, noise: 1 << (shape.3 - 1))
        let encoded = try J2KPicture.encode(bytes, picture) { $0.coder = coder }
        #expect(try J2KDecoderTests.decode(encoded, picture.layout) == bytes)
    }

    @Test("give back every bit in every progression, block size and number of levels", arguments: coders)
    func options(coder: J2K.EncoderOptions.Coder) throws {
        let (picture, bytes) = J2KPicture.samples(50, 37, 3)
        for progression in 0...4 {
            for (width, height) in [(2, 2), (6, 6), (10, 2), (2, 10), (3, 5)] {
                let encoded = try J2KPicture.encode(bytes, picture) {
                    $0.coder = coder
                    $0.progression = J2K.Progression(rawValue: progression) ?? .layerResolution
                    $0.blockWidth = width
                    $0.blockHeight = height
                    $0.decompositions = progression
                    $0.layers = coder == .embedded ? 1 + progression : 1
                    $0.hasTileParts = progression == 2
                }
                #expect(try J2KDecoderTests.decode(encoded, picture.layout) == bytes)
            }
        }
    }

    @Test("keep to a ratio, with an error that falls as it does", arguments: coders)
    func ratio(coder: J2K.EncoderOptions.Coder) throws {
        let (picture, bytes) = J2KPicture.samples(128, 96, 1, precision: 12, noise: 30)
        var last = 0.0
        for ratio in [4.0, 8, 16, 32] {
            let encoded = try J2KPicture.encode(bytes, picture) {
                $0.coder = coder
                $0.loss = .ratio(ratio)
            }
            #expect(Double(encoded.count) <= Double(bytes.count) / ratio)
            #expect(Double(encoded.count) > Double(bytes.count) / ratio * 0.7)
            let error = J2KPicture.error(try J2KDecoderTests.decode(encoded, picture.layout), bytes, 2)
            #expect(error > last && error < 300)
            last = error
        }
    }

    @Test("keep to a step", arguments: coders)
    func step(coder: J2K.EncoderOptions.Coder) throws {
        let (picture, bytes) = J2KPicture.samples(80, 90, 1, precision: 16, noise: 2_000)
        for step in [1.0, 4, 16] {
            let encoded = try J2KPicture.encode(bytes, picture) {
                $0.coder = coder
                $0.loss = .step(step)
            }
            let error = J2KPicture.error(try J2KDecoderTests.decode(encoded, picture.layout), bytes, 2)
            // Rounding to multiples has an error of 0.29 steps.
            #expect(error < 0.4 * step)
        }
    }

    @Test("write layers each of which is better than those before")
    func layers() throws {
        let (picture, bytes) = J2KPicture.samples(96, 96, 1, precision: 8, noise: 9)
        let encoded = try J2KPicture.encode(bytes, picture) { $0.layers = 5 }
        var errors: [Double] = []
        for part in 1...8 {
            let some = Array(encoded[0..<encoded.count * part / 8])
            errors.append(J2KPicture.error(try J2KDecoderTests.decode(some, picture.layout, .accept), bytes, 1))
        }
        #expect(errors == errors.sorted(by: >) && errors[1] < 20 && errors[7] == 0)
    }

    @Test("write the lengths of the resolutions' tile-parts")
    func tileParts() throws {
        let (picture, bytes) = J2KPicture.samples(60, 60)
        let encoded = try J2KPicture.encode(bytes, picture) {
            $0.coder = .highThroughput
            $0.progression = .resolutionPosition
            $0.decompositions = 3
            $0.hasTileParts = true
        }
        let lengths = try #require(encoded.indices.first { encoded[$0] == 0xFF && encoded[$0 + 1] == 0x55 })
        var place = lengths + 2 + 4 + 4 * 4
        for part in 0..<4 {
            let entry = encoded[(lengths + 6 + 4 * part)...].prefix(4).reduce(0) { $0 << 8 | Int($1) }
            #expect(encoded[place] == 0xFF && encoded[place + 1] == 0x90)
            #expect(encoded[place + 10] == UInt8(part) && encoded[place + 11] == 4)
            place += entry
        }
        #expect(Array(encoded[place...]) == [0xFF, 0xD9])
    }
}
