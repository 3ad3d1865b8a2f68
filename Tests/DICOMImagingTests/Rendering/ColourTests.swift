import DICOMCore
import DICOMImaging
import Testing

@Suite("Colour pictures (PS3.3 C.7.6.3.1.2)")
struct ColourTests {
    @Test("leaves RGB as it is")
    func rgb() throws {
        let image = ImageFixture.dataSet(rows: 1, columns: 1, samples: 3, photometric: "RGB", pixels: [1, 2, 3])
        #expect(try ImageFixture.picture(image) == [1, 2, 3])
    }

    @Test("takes the upper bits of 16")
    func wide() throws {
        let image = ImageFixture.dataSet(
            rows: 1, columns: 1, samples: 3, allocated: 16, photometric: "RGB", pixels: [9, 1, 9, 2, 9, 3])
        #expect(try ImageFixture.picture(image) == [1, 2, 3])
    }

    static let colours: [(ybr: [UInt8], rgb: [UInt8])] = [
        ([255, 128, 128], [255, 255, 255]), ([0, 128, 128], [0, 0, 0]), ([76, 85, 255], [254, 0, 0]),
        ([150, 44, 21], [0, 255, 1]), ([29, 255, 107], [0, 0, 254]), ([255, 255, 255], [255, 121, 255]),
    ]

    @Test("turns YBR_FULL into RGB", arguments: colours)
    func ybr(ybr: [UInt8], rgb: [UInt8]) throws {
        let image = ImageFixture.dataSet(rows: 1, columns: 1, samples: 3, photometric: "YBR_FULL", pixels: ybr)
        #expect(try ImageFixture.picture(image) == rgb)
    }

    static func palette(_ bits: Int, _ tables: [[Int]], pixels: [UInt8]) -> DataSet {
        var image = ImageFixture.dataSet(rows: 1, columns: pixels.count, photometric: "PALETTE COLOR", pixels: pixels)
        for (channel, table) in tables.enumerated() {
            image.set(
                AttributeTag(0x0028, 0x1101 + UInt16(channel)), .US, bytes: ImageFixture.words([table.count, 1, bits]))
            image.set(AttributeTag(0x0028, 0x1201 + UInt16(channel)), .OW, bytes: ImageFixture.words(table))
        }
        return image
    }

    @Test("looks PALETTE COLOR up, the ends beyond the table")
    func palette() throws {
        let image = Self.palette(
            16, [[0x0100, 0x0200], [0x0300, 0x0400], [0x0500, 0xFF00]], pixels: [0, 1, 2, 255])
        #expect(try ImageFixture.picture(image) == [1, 3, 5, 1, 3, 5, 2, 4, 255, 2, 4, 255])
    }

    @Test("expands segmented palettes: values, lines, repetitions")
    func segments() throws {
        var image = ImageFixture.dataSet(
            rows: 1, columns: 6, photometric: "PALETTE COLOR", pixels: [0, 1, 2, 3, 4, 5])
        // Two values, a line of two to 0x0400, and the first segment again.
        let segments = [0, 2, 0x0100, 0x0200, 1, 2, 0x0400, 2, 1, 0, 0]
        for channel in 0..<UInt16(3) {
            image.set(AttributeTag(0x0028, 0x1101 + channel), .US, bytes: ImageFixture.words([6, 0, 16]))
            image.set(AttributeTag(0x0028, 0x1221 + channel), .OW, bytes: ImageFixture.words(segments))
        }
        let expected: [UInt8] = [1, 2, 3, 4, 1, 2].flatMap { [$0, $0, $0] }
        #expect(try ImageFixture.picture(image) == expected)
    }

    static let damaged: [[Int]] = [
        [], [0], [0, 9, 1], [1, 6, 3], [2, 1, 0, 0], [0, 1, 5, 2, 1, 6, 0], [3, 1, 1], [0, 0, 0, 0, 0, 0],
        [0, 1, 5, 1, 60_000, 1], [0, 1, 5, 2, 60_000, 0, 0],
    ]

    @Test("refuses damaged segments", arguments: damaged)
    func refuses(segments: [Int]) {
        var image = ImageFixture.dataSet(rows: 1, columns: 1, photometric: "PALETTE COLOR", pixels: [0])
        for channel in 0..<UInt16(3) {
            image.set(AttributeTag(0x0028, 0x1101 + channel), .US, bytes: ImageFixture.words([6, 0, 16]))
            image.set(AttributeTag(0x0028, 0x1221 + channel), .OW, bytes: ImageFixture.words(segments))
        }
        let code = failure { _ = try ImageFixture.picture(image) }
        #expect(code == (segments.isEmpty ? .missingAttribute : .malformedTable))
    }
}
