import DICOMCore
import DICOMImaging
import Testing

@Suite("Image Pixel module (PS3.3 C.7.6.3)")
struct PixelDescriptionTests {
    static let refused: [(attribute: UInt16, value: Int, code: ImagingError.Code)] = [
        (0x0010, 0, .invalidAttribute), (0x0011, 0, .invalidAttribute), (0x0002, 2, .invalidAttribute),
        (0x0100, 12, .unsupportedLayout), (0x0100, 0, .unsupportedLayout), (0x0101, 17, .contradictoryAttributes),
        (0x0101, 0, .contradictoryAttributes), (0x0102, 16, .contradictoryAttributes),
        (0x0102, 5, .contradictoryAttributes), (0x0103, 2, .invalidAttribute), (0x0002, 3, .contradictoryAttributes),
    ]

    @Test("refuses a value that describes no image", arguments: refused)
    func refuses(attribute: UInt16, value: Int, code: ImagingError.Code) {
        var dataSet = ImageFixture.dataSet(allocated: 16, pixels: [UInt8](repeating: 0, count: 8))
        dataSet.set(AttributeTag(0x0028, attribute), .US, bytes: ImageFixture.words([value]))
        #expect(failure { _ = try PixelDescription(dataSet) } == code)
    }

    @Test("refuses a frame of 65,535 × 65,535 before any allocation")
    func limit() {
        let dataSet = ImageFixture.dataSet(rows: 65_535, columns: 65_535, allocated: 16, pixels: [0, 0])
        #expect(failure { _ = try PixelDescription(dataSet) } == .limitExceeded)
    }

    @Test("takes High Bit from Bits Stored where it is absent, and the whole container where both are")
    func defaults() throws {
        let format = try PixelDescription(ImageFixture.dataSet(allocated: 16, stored: 12, pixels: [])).format
        #expect(format.highBit == 11)
        var bare = DataSet()
        for (element, value) in [(UInt16(0x0010), 1), (0x0011, 1), (0x0100, 16)] {
            bare.set(AttributeTag(0x0028, element), .US, bytes: ImageFixture.words([value]))
        }
        let description = try PixelDescription(bare)
        #expect(description.format.bitsStored == 16 && description.numberOfFrames == 1)
        #expect(description.photometricInterpretation == .monochrome2)
    }

    @Test("names the attribute that is missing")
    func missing() {
        do {
            _ = try PixelDescription(DataSet())
            Issue.record("an empty data set was taken")
        } catch {
            #expect(error.code == .missingAttribute && error.tag == AttributeTag(0x0028, 0x0010))
        }
    }
}
