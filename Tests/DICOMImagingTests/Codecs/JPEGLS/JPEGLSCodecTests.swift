import DICOMCore
import DICOMImaging
import Testing

@Suite("JPEG-LS frames (PS3.5 8.2.3)")
struct JPEGLSCodecTests {
    static func native(_ dataSet: DataSet) throws -> PixelFrame { try ImageFixture.frame(dataSet) }

    /// What the encoder's frames decode to.
    static func roundTrip(_ dataSet: DataSet, _ encoder: JPEGLSEncoder = .init()) throws -> PixelFrame {
        let encoded = try encoder.encode(native(dataSet))
        return try JPEGLSCodec().decode(encoded, as: PixelDescription(dataSet))
    }

    @Test("keep samples of 8 and 16 bits, colours, palettes' indices")
    func lossless() throws {
        let byte = ImageFixture.dataSet(rows: 4, columns: 4, pixels: JPEGLSFixture.example)
        #expect(try Self.roundTrip(byte).bytes.array == JPEGLSFixture.example)
        let word = ImageFixture.dataSet(rows: 2, columns: 4, allocated: 16, pixels: JPEGLSFixture.example)
        #expect(try Self.roundTrip(word).bytes.array == JPEGLSFixture.example)
        let colour = ImageFixture.dataSet(
            rows: 1, columns: 5, samples: 3, planar: 1, photometric: "RGB", pixels: Array(JPEGLSFixture.example[0..<15])
        )
        #expect(try Self.roundTrip(colour).bytes == Self.native(colour).bytes)
    }

    @Test("keep the sign of fewer bits than are allocated, and code no more than those")
    func signed() throws {
        let values = [-2048, -1, 0, 1, 2047, -300, 7, 8]
        let dataSet = ImageFixture.dataSet(
            rows: 2, columns: 4, allocated: 16, stored: 12, isSigned: true, pixels: ImageFixture.words(values).array)
        let encoded = try JPEGLSEncoder().encode(Self.native(dataSet)).array
        #expect(encoded[6] == 12)
        #expect(try Self.roundTrip(dataSet).bytes == ImageFixture.words(values))
    }

    @Test("keep what lies above the bits stored, overlays for instance", arguments: [false, true])
    func overlays(isSigned: Bool) throws {
        let values = [0x8001, 0x0FFF, 0x4000, 0x0123, 0, 1, 2, 3]
        let dataSet = ImageFixture.dataSet(
            rows: 2, columns: 4, allocated: 16, stored: 12, isSigned: isSigned,
            pixels: ImageFixture.words(values).array)
        #expect(try Self.roundTrip(dataSet).bytes == ImageFixture.words(values))
        #expect(failure { _ = try Self.roundTrip(dataSet, .init(maximumError: 1)) } == .unsupportedLayout)
    }

    @Test("stay within the error that was asked for")
    func nearLossless() throws {
        let values = (0..<64).map { $0 * 977 % 4096 }
        let dataSet = ImageFixture.dataSet(
            rows: 8, columns: 8, allocated: 16, stored: 12, pixels: ImageFixture.words(values).array)
        let encoder = JPEGLSEncoder(maximumError: 3)
        #expect(encoder.isLossy && encoder.transferSyntax == .jpegLSNearLossless)
        let decoded = try Self.roundTrip(dataSet, encoder).storedValues()
        for (value, expected) in zip(decoded, values) { #expect(abs(value - Double(expected)) <= 3) }
    }

    @Test("say what they cannot hold")
    func refusals() throws {
        func interpretation(_ dataSet: DataSet, _ encoder: JPEGLSEncoder = .init()) throws -> String {
            try encoder.photometricInterpretation(encoding: PixelDescription(dataSet)).rawValue
        }
        let palette = ImageFixture.dataSet(photometric: "PALETTE COLOR", pixels: [])
        #expect(try interpretation(palette) == "PALETTE COLOR")
        #expect(failure { _ = try interpretation(palette, .init(maximumError: 1)) } == .unsupportedLayout)
        let shared = ImageFixture.dataSet(samples: 3, photometric: "YBR_FULL_422", pixels: [])
        #expect(try interpretation(shared) == "YBR_FULL")
        let bits = ImageFixture.dataSet(allocated: 1, pixels: [])
        #expect(failure { _ = try interpretation(bits) } == .unsupportedLayout)
        let long = ImageFixture.dataSet(allocated: 32, pixels: [])
        #expect(failure { _ = try interpretation(long) } == .unsupportedLayout)
    }

    @Test("are refused where they are no frame of the data set's shape")
    func contradictions() throws {
        let stream = Bytes(JPEGLSFixture.exampleStream)
        func decode(_ dataSet: DataSet) -> ImagingError.Code? {
            failure { _ = try JPEGLSCodec().decode(stream, as: PixelDescription(dataSet)) }
        }
        #expect(decode(ImageFixture.dataSet(rows: 4, columns: 4, pixels: [])) == nil)
        #expect(decode(ImageFixture.dataSet(rows: 4, columns: 4, allocated: 16, pixels: [])) == nil)
        #expect(decode(ImageFixture.dataSet(rows: 4, columns: 5, pixels: [])) == .malformedFrame)
        #expect(decode(ImageFixture.dataSet(rows: 2, columns: 8, pixels: [])) == .malformedFrame)
        let colour = ImageFixture.dataSet(rows: 4, columns: 4, samples: 3, photometric: "RGB", pixels: [])
        #expect(decode(colour) == .malformedFrame)
        #expect(decode(ImageFixture.dataSet(rows: 4, columns: 4, allocated: 32, pixels: [])) == .unsupportedLayout)
    }
}
