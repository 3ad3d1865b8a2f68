import DICOMCore
import DICOMImaging
import Testing

@Suite("Uncompressed frames (PS3.5 8)")
struct NativeFrameTests {
    @Test("gives a slice of the data set's own bytes where nothing is to be rearranged")
    func slice() throws {
        let dataSet = ImageFixture.dataSet(frames: 2, pixels: [1, 2, 3, 4, 5, 6, 7, 8])
        let whole = try #require(dataSet[AttributeTag(0x7FE0, 0x0010)]?.bytes)
        let frame = try ImageFixture.frame(dataSet, 1)
        let distance = unsafe frame.bytes.withUnsafeBytes { frame in
            unsafe whole.withUnsafeBytes {
                unsafe frame.baseAddress.unsafelyUnwrapped - $0.baseAddress.unsafelyUnwrapped
            }
        }
        #expect(distance == 4 && frame.bytes.array == [5, 6, 7, 8])
    }

    @Test("has each sample in its own type")
    func types() throws {
        let pixels: [UInt8] = [0xFF, 0xFF, 0x01, 0x80, 0x02, 0x00, 0x00, 0x7F]
        guard
            case .int16(let signed) = try ImageFixture.frame(
                ImageFixture.dataSet(allocated: 16, isSigned: true, pixels: pixels)
            ).samples
        else { Issue.record("not signed"); return }
        #expect((0..<4).map { signed[$0] } == [-1, -32_767, 2, 0x7F00])
        guard
            case .uint32(let wide) = try ImageFixture.frame(
                ImageFixture.dataSet(rows: 1, allocated: 32, pixels: pixels)
            ).samples
        else { Issue.record("not 32 bits"); return }
        #expect((0..<2).map { wide[$0] } == [0x8001_FFFF, 0x7F00_0002])
    }

    @Test("removes the bits that do not count, and extends the sign of those that do")
    func storedValues() throws {
        let dataSet = ImageFixture.dataSet(
            rows: 1, allocated: 16, stored: 12, high: 13, isSigned: true, pixels: [0x07, 0x80, 0xFC, 0xFF])
        // 0x8007 >> 2 & 0xFFF = 0x001; 0xFFFC >> 2 & 0xFFF = 0xFFF.
        #expect(try ImageFixture.frame(dataSet).storedValues() == [1, -1])
    }

    @Test("unpacks bits from the least significant one on, frames without a gap between them")
    func bits() throws {
        let dataSet = ImageFixture.dataSet(rows: 1, columns: 3, allocated: 1, frames: 3, pixels: [0b1101_0101, 0b0])
        #expect(try ImageFixture.frame(dataSet, 0).bytes.array == [1, 0, 1])
        #expect(try ImageFixture.frame(dataSet, 1).bytes.array == [0, 1, 0])
        #expect(try ImageFixture.frame(dataSet, 2).bytes.array == [1, 1, 0])
    }

    @Test("interleaves planes, of 8 and of 16 bits")
    func planes() throws {
        let bytes = ImageFixture.dataSet(
            rows: 1, samples: 3, planar: 1, photometric: "RGB", pixels: [1, 2, 3, 4, 5, 6])
        #expect(try ImageFixture.frame(bytes).bytes.array == [1, 3, 5, 2, 4, 6])
        let words = ImageFixture.dataSet(
            rows: 1, samples: 3, allocated: 16, planar: 1, photometric: "RGB",
            pixels: [1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 9])
        #expect(try ImageFixture.frame(words).bytes.array == [1, 0, 3, 0, 5, 0, 2, 0, 4, 0, 6, 9])
    }

    @Test("gives each pixel of YBR_FULL_422 its colour differences")
    func sharedChrominance() throws {
        let dataSet = ImageFixture.dataSet(
            rows: 1, columns: 2, samples: 3, planar: 0, photometric: "YBR_FULL_422", pixels: [10, 20, 30, 40])
        let frame = try ImageFixture.frame(dataSet)
        #expect(frame.bytes.array == [10, 30, 40, 20, 30, 40] && frame.photometricInterpretation == .ybrFull)
    }

    @Test("refuses a frame that the data end in, and gives those before it", arguments: 0..<16)
    func truncated(count: Int) throws {
        let dataSet = ImageFixture.dataSet(allocated: 16, frames: 2, pixels: [UInt8](repeating: 7, count: count))
        for frame in 0..<2 {
            let code = failure { _ = try ImageFixture.frame(dataSet, frame) }
            let isWhole = count >= 8 * (frame + 1)
            #expect(code == (isWhole ? nil : count == 0 ? .noPixelData : .pixelDataTruncated))
        }
    }

    @Test("reads big endian samples of 16 and of 32 bits")
    func bigEndian() throws {
        for (allocated, pixels) in [(16, [UInt8](arrayLiteral: 1, 2, 3, 4)), (32, [0, 1, 2, 3])] {
            let columns = 32 / allocated
            var image = ImageFixture.dataSet(rows: 1, columns: columns, allocated: allocated, pixels: pixels)
            // As it is written and read again.
            image.set(AttributeTag(0x7FE0, 0x0010), .OW, bytes: allocated == 16 ? [2, 1, 4, 3] : [1, 0, 3, 2])
            let encoded = try image.encoded(as: .explicitVRBigEndian)
            let read = try DataSet(parsing: encoded, transferSyntax: .explicitVRBigEndian)
            let frame = try PixelData(read, transferSyntax: .explicitVRBigEndian).frame()
            #expect(frame.storedValues() == (allocated == 16 ? [0x0102, 0x0304] : [0x0001_0203]))
        }
    }

    @Test("refuses frames that there are not", arguments: [-1, 2, Int.max, Int.min])
    func range(index: Int) {
        let dataSet = ImageFixture.dataSet(frames: 2, pixels: [1, 2, 3, 4, 5, 6, 7, 8])
        #expect(failure { _ = try ImageFixture.frame(dataSet, index) } == .frameOutOfRange)
    }

    @Test("reads Float Pixel Data")
    func floats() throws {
        var dataSet = ImageFixture.dataSet(rows: 1, columns: 2, allocated: 32, pixels: [])
        dataSet.set(
            AttributeTag(0x7FE0, 0x0008), .OF, bytes: [0x00, 0x00, 0x80, 0x3F, 0x00, 0x00, 0x20, 0xC1])
        dataSet.remove(AttributeTag(0x7FE0, 0x0010))
        #expect(try ImageFixture.frame(dataSet).storedValues() == [1, -10])
    }
}
