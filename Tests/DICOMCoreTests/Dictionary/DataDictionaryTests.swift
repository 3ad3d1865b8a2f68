import DICOMCore
import Testing

@Suite("The registry of data elements (PS3.6)")
struct DataDictionaryTests {
    @Test(
        "tells keyword, name, VR and VM",
        arguments: [
            (AttributeTag(0x0010, 0x0010), "PatientName", "Patient's Name", [VR.PN], "1"),
            (AttributeTag(0x0028, 0x0010), "Rows", "Rows", [.US], "1"),
            (AttributeTag(0x0028, 0x0106), "SmallestImagePixelValue", "Smallest Image Pixel Value", [.US, .SS], "1"),
            (AttributeTag(0x7FE0, 0x0010), "PixelData", "Pixel Data", [.OB, .OW], "1"),
            (AttributeTag(0x0008, 0x0008), "ImageType", "Image Type", [.CS], "2-n"),
            (AttributeTag(0x6002, 0x3000), "OverlayData", "Overlay Data", [.OB, .OW], "1"),
            (AttributeTag(0x0020, 0x3110), "SourceImageIDs", "Source Image IDs", [.CS], "1-n"),
            (AttributeTag(0x0000, 0x0100), "CommandField", "Command Field", [.US], "1"),
        ])
    func entry(tag: AttributeTag, keyword: String, name: String, vrs: [VR], multiplicity: String) throws {
        let entry = try #require(DataDictionary.entry(for: tag))
        #expect(entry.keyword == keyword)
        #expect(entry.name == name)
        #expect(entry.vrs == vrs)
        #expect(entry.multiplicity.description == multiplicity)
    }

    @Test(
        "gives implicit VR a VR for every tag",
        arguments: [
            (AttributeTag(0x0009, 0x0010), VR.LO), (AttributeTag(0x0009, 0x1001), .UN),
            (AttributeTag(0x0009, 0x0000), .UL),
            (AttributeTag(0x0008, 0x0001), .UL), (AttributeTag(0x0008, 0x1140), .SQ),
            (AttributeTag(0x7FE0, 0x0010), .OW),
            (AttributeTag(0x0028, 0x0106), .US), (AttributeTag(0x1010, 0x1234), .US),
            (AttributeTag(0x0008, 0x7777), .UN),
            (AttributeTag(0x5004, 0x3000), .OW), (AttributeTag(0x0028, 0x3006), .OW),
        ])
    func implicitVR(tag: AttributeTag, vr: VR) {
        #expect(tag.dictionaryVR == vr)
    }

    @Test("finds the tag of every keyword again")
    func keywords() {
        var count = 0
        for group in [UInt16(0x0000), 0x0002, 0x0008, 0x0010, 0x0020, 0x0028] {
            for element in UInt16(0)...0x2000 {
                let tag = AttributeTag(group, element)
                guard let keyword = tag.keyword, !tag.isGroupLength || group == 0 else { continue }
                // (0020,31xx) and (0028,04x0) stand for many tags.
                guard let found = AttributeTag(keyword: keyword) else {
                    Issue.record("no tag for \(keyword)")
                    continue
                }
                if found != tag { #expect(DataDictionary.entry(for: found)?.keyword == keyword) } else { count += 1 }
            }
        }
        #expect(count > 500)
    }

    @Test("knows private elements by creator")
    func privateElements() throws {
        let entry = try #require(
            DataDictionary.privateEntry(for: AttributeTag(0x0019, 0x100C), creator: "SIEMENS MR HEADER"))
        #expect(entry.name == "B Value" || entry.name == "B_value")
        #expect(entry.vrs == [.IS])
    }

    @Test("names UIDs and storage classes")
    func uids() {
        #expect(UID.ctImageStorage.name == "CT Image Storage")
        #expect(UIDRegistry.entry(for: "1.2.840.10008.1.2.1")?.keyword == "ExplicitVRLittleEndian")
        #expect(UID.storageSOPClasses.contains(.ctImageStorage))
        #expect(!UID.storageSOPClasses.contains(.verification))
        #expect(TransferSyntax(named: "jpeg-lossless")?.uid == "1.2.840.10008.1.2.4.70")
        #expect(TransferSyntax.all.count == 63)
    }
}
