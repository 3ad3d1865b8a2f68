import DICOMCore
import DICOMImaging
import Testing

@Suite("Frames in JPEG 2000 and HTJ2K (PS3.5 8.2.4, 8.2.14)")
struct JPEG2000CodecTests {
    static let encoders: [any FrameEncoder] = [
        JPEG2000Encoder(), JPEG2000Encoder(layers: 3), HTJ2KEncoder(), HTJ2KEncoder(isProgressive: true),
    ]

    static func frame(
        _ rows: Int, _ columns: Int, samples: Int = 1, allocated: Int = 16, stored: Int = 12, isSigned: Bool = false,
        photometric: String = "MONOCHROME2", noise: Int = 7
    ) throws -> (PixelFrame, PixelDescription) {
        let (_, bytes) = J2KPicture.samples(columns, rows, samples, precision: stored, isSigned: isSigned, noise: noise)
        // The generator's containers are as small as they can be.
        let size = stored > 8 ? 2 : 1
        var wide: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            wide += bytes[start..<start + size]
            let sign: UInt8 = isSigned && bytes[start + size - 1] & 0x80 != 0 ? 0xFF : 0
            wide += [UInt8](repeating: sign, count: allocated / 8 - size)
        }
        let dataSet = ImageFixture.dataSet(
            rows: rows, columns: columns, samples: samples, allocated: allocated, stored: stored, isSigned: isSigned,
            planar: samples > 1 ? 0 : nil, photometric: photometric, pixels: wide)
        return (try ImageFixture.frame(dataSet), try PixelDescription(dataSet))
    }

    @Test("come back as they went in", arguments: 0..<4)
    func lossless(number: Int) throws {
        let encoder = Self.encoders[number]
        let codec = try #require(FrameCodecRegistry.standard.codec(for: encoder.transferSyntax))
        for (stored, allocated, isSigned) in [
            (8, 8, false), (12, 16, false), (16, 16, true), (12, 16, true), (8, 16, false),
        ] {
            let (frame, description) = try Self.frame(
                30, 50, allocated: allocated, stored: stored, isSigned: isSigned)
            #expect(!encoder.isLossy)
            let decoded = try codec.decode(encoder.encode(frame), as: description)
            #expect(decoded.bytes == frame.bytes)
        }
        let (frame, description) = try Self.frame(30, 50, samples: 3, allocated: 8, stored: 8, photometric: "RGB")
        #expect(try encoder.photometricInterpretation(encoding: description) == .ybrRCT)
        #expect(try codec.decode(encoder.encode(frame), as: description).bytes == frame.bytes)
    }

    @Test("keep bits above Bits Stored, where overlays may lie")
    func unusedBits() throws {
        let dataSet = ImageFixture.dataSet(
            rows: 1, columns: 3, allocated: 16, stored: 12, pixels: [0x34, 0xF2, 0x00, 0x10, 0xFF, 0x0F])
        let frame = try ImageFixture.frame(dataSet)
        for encoder in Self.encoders {
            let codec = try #require(FrameCodecRegistry.standard.codec(for: encoder.transferSyntax))
            #expect(try codec.decode(encoder.encode(frame), as: PixelDescription(dataSet)).bytes == frame.bytes)
        }
    }

    @Test("name the colours by the transform, and decode them to RGB")
    func colours() throws {
        let (frame, description) = try Self.frame(20, 20, samples: 3, allocated: 8, stored: 8, photometric: "RGB")
        let lossy = JPEG2000Encoder(.ratio(8))
        #expect(lossy.isLossy && lossy.transferSyntax == .jpeg2000)
        #expect(try lossy.photometricInterpretation(encoding: description) == .ybrICT)
        var dataSet = ImageFixture.dataSet(
            rows: 20, columns: 20, samples: 3, planar: 0, photometric: "YBR_ICT", pixels: [])
        let decoded = try JPEG2000Codec().decode(lossy.encode(frame), as: PixelDescription(dataSet))
        #expect(decoded.photometricInterpretation == .rgb)
        dataSet.set(AttributeTag(0x0028, 0x0004), .CS, text: "YBR_FULL")
        #expect(try HTJ2KEncoder().photometricInterpretation(encoding: PixelDescription(dataSet)) == .ybrFull)
    }

    @Test("refuse to lose what must not be lost, and options without meaning")
    func refusals() throws {
        let palette = ImageFixture.dataSet(rows: 2, columns: 2, photometric: "PALETTE COLOR", pixels: [0, 1, 2, 3])
        let description = try PixelDescription(palette)
        #expect(
            failure { _ = try JPEG2000Encoder(.ratio(4)).photometricInterpretation(encoding: description) }
                == .unsupportedLayout)
        let (frame, _) = try Self.frame(4, 4)
        #expect(failure { _ = try JPEG2000Encoder(.ratio(0.5)).encode(frame) } == .invalidOption)
        #expect(failure { _ = try HTJ2KEncoder(.step(0)).encode(frame) } == .invalidOption)
    }

    @Test("are refused before allocation where so few bytes cannot be so many samples")
    func bomb() throws {
        let (frame, _) = try Self.frame(16, 16)
        var bytes = try JPEG2000Encoder().encode(frame).array
        for place in [10, 11, 14, 15, 26, 27, 30, 31] { bytes[place] = 0x7F }
        let dataSet = ImageFixture.dataSet(rows: 0x7F7F, columns: 0x7F7F, allocated: 16, pixels: [])
        var limits = Limits.standard
        limits.frameSize = .max
        let description = try PixelDescription(dataSet, limits: limits)
        #expect(failure { _ = try JPEG2000Codec().decode(Bytes(bytes), as: description) } == .malformedFrame)
    }

    @Test("decode the same, many at once")
    func concurrent() async throws {
        let (frame, description) = try Self.frame(40, 40)
        let encoded = try Self.encoders.map { ($0.transferSyntax, try $0.encode(frame)) }
        let results = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<64 {
                group.addTask {
                    let (syntax, bytes) = encoded[number % encoded.count]
                    let codec = FrameCodecRegistry.standard.codec(for: syntax)
                    return (try? codec?.decode(bytes, as: description).bytes == frame.bytes) ?? false
                }
            }
            return await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        #expect(results.count == 64 && results.allSatisfy { $0 })
    }
}
