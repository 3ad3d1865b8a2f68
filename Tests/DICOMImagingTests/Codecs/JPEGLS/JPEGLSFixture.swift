import DICOMImaging

/// Pictures and streams in few words.
enum JPEGLSFixture {
    /// The picture of T.87 H.3 and its stream.
    static let example: [UInt8] = [0, 0, 90, 74, 68, 50, 43, 205, 64, 145, 145, 145, 100, 145, 145, 145]
    static let exampleStream: [UInt8] = [
        0xFF, 0xD8, 0xFF, 0xF7, 0x00, 0x0B, 0x08, 0x00, 0x04, 0x00, 0x04, 0x01, 0x01, 0x11, 0x00, 0xFF, 0xDA, 0x00,
        0x08,
        0x01, 0x01, 0x00, 0x00, 0x00, 0x00, 0xC0, 0x00, 0x00, 0x6C, 0x80, 0x20, 0x8E, 0x01, 0xC0, 0x00, 0x00, 0x57,
        0x40,
        0x00, 0x00, 0x6E, 0xE6, 0x00, 0x00, 0x01, 0xBC, 0x18, 0x00, 0x00, 0x05, 0xD8, 0x00, 0x00, 0x91, 0x60, 0xFF,
        0xD9,
    ]
    /// Of the first byte of entropy-coded data in `exampleStream`.
    static let exampleDataStart = 25

    /// A picture with edges, gradients, noise and flat parts.
    static func picture(
        width: Int, height: Int, components: Int = 1, bits: Int, seed: UInt64 = 1
    ) -> ContiguousArray<UInt8> {
        var generator = SplitMix64(seed: seed)
        let maximum = (1 << bits) - 1
        var samples: ContiguousArray<UInt8> = []
        for y in 0..<height {
            for x in 0..<width {
                for component in 0..<components {
                    var value = (x * (component + 3) + y * 2) * maximum / 200
                    if (x / 8 + y / 8) % 3 == 0 { value = maximum / 3 }
                    if (x / 8 + y / 8) % 3 == 1 { value += Int.random(in: 0...max(1, maximum / 16), using: &generator) }
                    if (x + y) % 31 == 0 { value = Int.random(in: 0...maximum, using: &generator) }
                    value = value % (maximum + 1)
                    samples.append(UInt8(truncatingIfNeeded: value))
                    if bits > 8 { samples.append(UInt8(truncatingIfNeeded: value >> 8)) }
                }
            }
        }
        return samples
    }

    static func decode(_ stream: [UInt8], isSigned: Bool = false) throws(JPEGLS.Failure) -> [UInt8] {
        let input = ContiguousArray(stream)
        let decoder = try JPEGLS.Decoder(input.span)
        let frame = decoder.frame
        let layout = JPEGLS.SampleLayout(
            components: frame.components.count, bytesPerSample: frame.precision > 8 ? 2 : 1, isSigned: isSigned)
        let count = frame.width * frame.height * layout.components * layout.bytesPerSample
        var output = ContiguousArray<UInt8>(repeating: 0, count: count)
        var span = output.mutableSpan
        try decoder.decode(input.span, as: layout, into: &span)
        return Array(output)
    }

    static func encode(
        _ samples: ContiguousArray<UInt8>, width: Int, height: Int, components: Int = 1, bits: Int,
        _ encoder: JPEGLS.Encoder = JPEGLS.Encoder()
    ) throws(JPEGLS.Failure) -> [UInt8] {
        try encoder.encode(
            samples.span,
            JPEGLS.SampleLayout(components: components, bytesPerSample: bits > 8 ? 2 : 1, isSigned: false),
            JPEGLS.FrameHeader(
                width: width, height: height, precision: bits, components: (1...UInt8(components)).map { $0 }))
    }

    /// Why a stream cannot be decoded; nil where it can.
    static func refusal(_ stream: [UInt8]) -> JPEGLS.Failure.Reason? {
        do throws(JPEGLS.Failure) {
            _ = try decode(stream)
            return nil
        } catch {
            return error.reason
        }
    }

    /// The example's stream with another segment before its scan.
    static func example(with segment: [UInt8]) -> [UInt8] {
        Array(exampleStream[0..<15]) + segment + exampleStream[15...]
    }
}
