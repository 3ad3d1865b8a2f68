import DICOMCore
import DICOMImaging
import Testing

@Suite("Images in another transfer syntax (PS3.5 8.2, PS3.3 C.7.6.1.1.5)")
struct TranscoderTests {
    static let targets: [TransferSyntax] = [
        .jpegLSLossless, .rleLossless, .deflatedImageFrameCompression, .encapsulatedUncompressedExplicitVRLittleEndian,
        .implicitVRLittleEndian, .explicitVRBigEndian,
        .jpegLosslessSV1, .jpegLossless, .jpeg2000Lossless, .htj2kLossless, .htj2kLosslessRPCL,
    ]

    static func file(_ dataSet: DataSet, _ syntax: TransferSyntax = .explicitVRLittleEndian) throws -> DICOMFile {
        var dataSet = dataSet
        dataSet.set(AttributeTag(0x0008, 0x0016), .UI, text: "1.2.840.10008.5.1.4.1.1.7")
        dataSet.set(AttributeTag(0x0008, 0x0018), .UI, text: "1.2.3.4")
        dataSet.set(AttributeTag(0x0008, 0x0008), .CS, text: "ORIGINAL\\PRIMARY")
        return try DICOMFile(dataSet: dataSet, transferSyntax: syntax)
    }

    /// What a file holds once it was written and read.
    static func reread(_ file: DICOMFile) throws -> DICOMFile { try DICOMFile(bytes: file.encoded()) }

    static func frames(_ file: DICOMFile) throws -> [[UInt8]] {
        let pixelData = try PixelData(file)
        return try (0..<pixelData.description.numberOfFrames).map { try pixelData.frame($0).bytes.array }
    }

    static let words = ImageFixture.dataSet(
        rows: 9, columns: 13, allocated: 16, stored: 12, isSigned: false, frames: 3,
        pixels: Array(JPEGLSFixture.picture(width: 13, height: 27, bits: 12)))
    static let colours = ImageFixture.dataSet(
        rows: 5, columns: 7, samples: 3, planar: 1, photometric: "RGB",
        pixels: Array(JPEGLSFixture.picture(width: 7, height: 5, components: 3, bits: 8)))

    @Test("keep their samples and their UID without loss, by way of every transfer syntax", arguments: targets)
    func lossless(target: TransferSyntax) throws {
        for dataSet in [Self.words, Self.colours] {
            let original = try Self.file(dataSet)
            let there = try Self.reread(Transcoder(to: target).transcode(original))
            #expect(there.transferSyntax == target)
            #expect(try Self.frames(there) == Self.frames(original))
            #expect(there.dataSet[Attribute.sopInstanceUID.tag]?.string == "1.2.3.4")
            #expect(there.dataSet[Attribute.lossyImageCompression.tag] == nil)
            for next in Self.targets {
                let back = try Self.reread(Transcoder(to: next).transcode(there))
                #expect(try Self.frames(back) == Self.frames(original))
            }
        }
    }

    @Test("are interleaved once they were decoded, and have an offset table once they are encoded")
    func attributes() throws {
        let encoded = try Transcoder(to: .jpegLSLossless).transcode(Self.file(Self.colours)).dataSet
        #expect(encoded[Attribute.planarConfiguration.tag]?.int == 0)
        #expect(encoded[Attribute.pixelData.tag]?.vr == .OB)
        let frames = try Transcoder(to: .rleLossless).transcode(Self.file(Self.words)).dataSet
        guard case .fragments(let fragments)? = frames[Attribute.pixelData.tag]?.value else {
            Issue.record("no fragments")
            return
        }
        #expect(fragments.fragments.count == 3 && fragments.flaws(numberOfFrames: 3).isEmpty)
        #expect(try BasicOffsetTable(parsing: fragments.offsetTable).offsets.count == 3)
    }

    @Test("of single bits stay so where the transfer syntax can hold them, across frames that end within a byte")
    func bits() throws {
        let bits = ImageFixture.dataSet(
            rows: 3, columns: 5, allocated: 1, frames: 3, pixels: [0b1010_0101, 0b0110_0110, 0x5A, 0x99, 0xC3, 0x01])
        let original = try Self.file(bits)
        for target in Self.targets[1...5] {
            let there = try Self.reread(Transcoder(to: target).transcode(original))
            #expect(try Self.frames(there) == Self.frames(original))
            let back = try Self.reread(Transcoder(to: .explicitVRLittleEndian).transcode(there))
            #expect(back.dataSet[Attribute.pixelData.tag]?.bytes == original.dataSet[Attribute.pixelData.tag]?.bytes)
        }
        #expect(failure { _ = try Transcoder(to: .jpegLSLossless).transcode(original) } == .unsupportedLayout)
    }

    @Test("lose nothing unless an encoder that does is given")
    func explicitLoss() throws {
        let original = try Self.file(Self.words)
        #expect(failure { _ = try Transcoder(to: .jpegBaseline8Bit).transcode(original) } == .invalidOption)
        #expect(failure { _ = try Transcoder(to: .jpegXLLossless).transcode(original) } == .noCodec)
    }

    @Test("become other objects with loss, which name the one they come from")
    func lossy() throws {
        let original = try Self.file(Self.words)
        let derived = try Self.reread(Transcoder(encoder: JPEGLSEncoder(maximumError: 2)).transcode(original))
        let dataSet = derived.dataSet
        #expect(derived.transferSyntax == .jpegLSNearLossless)
        #expect(dataSet[Attribute.sopInstanceUID.tag]?.string != "1.2.3.4")
        #expect(derived.meta.mediaStorageSOPInstanceUID?.rawValue == dataSet[Attribute.sopInstanceUID.tag]?.string)
        #expect(dataSet[Attribute.lossyImageCompression.tag]?.string == "01")
        #expect(dataSet[Attribute.lossyImageCompressionMethod.tag]?.string == "ISO_14495_1")
        #expect(try #require(dataSet[Attribute.lossyImageCompressionRatio.tag]?.double) > 1)
        #expect(dataSet[Attribute.imageType.tag]?.strings == ["DERIVED", "PRIMARY"])
        let source = try #require(dataSet[Attribute.sourceImageSequence.tag]?.items?.first)
        #expect(source[Attribute.referencedSOPInstanceUID.tag]?.string == "1.2.3.4")
        let again = try Transcoder(encoder: JPEGLSEncoder(maximumError: 3)).transcode(derived).dataSet
        #expect(again[Attribute.lossyImageCompressionMethod.tag]?.strings.count == 2)
        for (left, right) in zip(try Self.frames(derived), try Self.frames(original)) {
            for index in stride(from: 0, to: left.count, by: 2) {
                let difference =
                    Int(left[index]) + Int(left[index + 1]) << 8 - Int(right[index]) - Int(right[index + 1]) << 8
                #expect(abs(difference) <= 2)
            }
        }
    }

    @Test("are refused where a frame is damaged, and which one is said")
    func damaged() throws {
        var dataSet = try Transcoder(to: .jpegLSLossless).transcode(Self.file(Self.words)).dataSet
        guard case .fragments(var fragments)? = dataSet[Attribute.pixelData.tag]?.value else { return }
        fragments.fragments[1] = fragments.fragments[1][0..<40]
        dataSet.set(Attribute.pixelData.tag, .OB, .fragments(fragments))
        let file = try Self.file(dataSet, .jpegLSLossless)
        do throws(ImagingError) {
            _ = try Transcoder(to: .explicitVRLittleEndian).transcode(file)
            Issue.record("not refused")
        } catch {
            #expect(error.code == .malformedFrame && error.frame == 1)
        }
    }
}
