import DICOMCore
import DICOMImaging
import Testing

@Suite("Grey pictures (PS3.4 N.2)")
struct GreyscaleTests {
    /// 0, 1, 2, 4095 of 12 bits, with an overlay in bit 15 of the last.
    static func image(photometric: String = "MONOCHROME2") -> DataSet {
        ImageFixture.dataSet(
            allocated: 16, stored: 12, photometric: photometric, pixels: [0, 0, 1, 0, 2, 0, 0xFF, 0x8F])
    }

    @Test("stretches the pixels' own range where the object has no window")
    func pixelRange() throws {
        #expect(try ImageFixture.picture(Self.image()) == [0, 0, 0, 255])
    }

    @Test("shows a frame of one value black")
    func constant() throws {
        #expect(try ImageFixture.picture(ImageFixture.dataSet(pixels: [7, 7, 7, 7])) == [0, 0, 0, 0])
    }

    @Test("shows the least value of MONOCHROME1 white, once where the shape is INVERSE too")
    func inversion() throws {
        var image = Self.image(photometric: "MONOCHROME1")
        #expect(try ImageFixture.picture(image) == [255, 255, 255, 0])
        image.set(AttributeTag(0x2050, 0x0020), .CS, text: "INVERSE")
        #expect(try ImageFixture.picture(image) == [255, 255, 255, 0])
        var other = Self.image()
        other.set(AttributeTag(0x2050, 0x0020), .CS, text: "INVERSE")
        #expect(try ImageFixture.picture(other) == [255, 255, 255, 0])
    }

    @Test("rescales before it windows")
    func rescale() throws {
        var image = Self.image()
        ImageFixture.rescale(&image, slope: "2", intercept: "-1")
        ImageFixture.window(&image, center: "2", width: "5")
        // -1, 1, 3, 8189 in a window whose edges are -0.5 and 3.5.
        #expect(try ImageFixture.picture(image) == [0, 96, 223, 255])
    }

    @Test("takes a Modality LUT, then a VOI LUT")
    func tables() throws {
        var image = Self.image()
        image.set(AttributeTag(0x0028, 0x3000), items: [ImageFixture.table(first: 0, bits: 16, [5, 6, 7])])
        image.set(AttributeTag(0x0028, 0x3010), items: [ImageFixture.table(first: 5, bits: 8, [0, 51, 255])])
        #expect(try ImageFixture.picture(image) == [0, 51, 255, 255])
    }

    @Test("offers several windows, by number and by explanation")
    func severalWindows() throws {
        var image = Self.image()
        ImageFixture.window(&image, center: "0.5\\2.5", width: "1\\1")
        image.set(AttributeTag(0x0028, 0x1055), .LO, text: "LOW\\HIGH")
        #expect(try ImageFixture.picture(image) == [0, 255, 255, 255])
        #expect(try ImageFixture.picture(image, .init(window: .number(1))) == [0, 0, 0, 255])
        #expect(try ImageFixture.picture(image, .init(window: .named("high"))) == [0, 0, 0, 255])
        #expect(failure { _ = try ImageFixture.picture(image, .init(window: .named("none"))) } == .windowNotFound)
        #expect(failure { _ = try ImageFixture.picture(image, .init(window: .number(2))) } == .windowNotFound)
    }

    @Test("leaves padding out of the range it finds")
    func padding() throws {
        var image = Self.image()
        image.set(AttributeTag(0x0028, 0x0120), .US, bytes: ImageFixture.words([4095]))
        #expect(try ImageFixture.picture(image) == [0, 128, 255, 255])
    }

    @Test("takes slope and window from the frame's functional groups")
    func functionalGroups() throws {
        func group(_ sequence: AttributeTag, _ fill: (inout DataSet) -> Void) -> DataSet {
            var (item, group) = (DataSet(), DataSet())
            fill(&item)
            group.set(sequence, items: [item])
            return group
        }
        var image = ImageFixture.dataSet(rows: 1, frames: 2, pixels: [1, 2, 1, 2])
        let shared = group(AttributeTag(0x0028, 0x9145)) { ImageFixture.rescale(&$0, slope: "1", intercept: "10") }
        let frames = [12, 11].map { center in
            group(AttributeTag(0x0028, 0x9132)) { ImageFixture.window(&$0, center: "\(center)", width: "1") }
        }
        image.set(AttributeTag(0x5200, 0x9229), items: [shared])
        image.set(AttributeTag(0x5200, 0x9230), items: frames)
        #expect(try ImageFixture.picture(image, .init(frame: 0)) == [0, 255])
        #expect(try ImageFixture.picture(image, .init(frame: 1)) == [255, 255])
    }

    @Test("fits a size with square pixels")
    func size() throws {
        var image = ImageFixture.dataSet(rows: 2, columns: 4, pixels: [UInt8](repeating: 9, count: 8))
        image.set(AttributeTag(0x0028, 0x0034), .IS, text: "4\\1")
        let rendering = try Rendering(image, transferSyntax: .explicitVRLittleEndian)
        let picture = try rendering.picture(.init(size: .init(width: 100, height: 50)))
        #expect((picture.width, picture.height) == (25, 50))
        #expect(failure { _ = try rendering.picture(.init(size: .init(width: 0, height: 5))) } == .invalidOption)
    }
}
