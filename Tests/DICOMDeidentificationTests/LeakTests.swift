import DICOMCore
import DICOMDeidentification
import Testing

@Suite("Planted words (PS3.15 annex E)")
struct LeakTests {
    /// A row of table E.1-1 and what was planted for it.
    private struct Plant {
        let tag: AttributeTag
        let vr: VR
        let row: [String: String]
        let text: String

        /// A text that a search of bytes finds; numbers of few bytes are everywhere.
        var isSearchable: Bool { vr.isText && vr != .AS }
    }

    private static let columns: [(option: DeidentificationOption, column: String)] = [
        (.retainUIDs, "retain_uids"), (.retainDeviceIdentity, "retain_device_identity"),
        (.retainInstitutionIdentity, "retain_institution_identity"),
        (.retainPatientCharacteristics, "retain_patient_characteristics"),
        (.retainLongitudinalFullDates, "retain_longitudinal_full_dates"),
        (.retainLongitudinalModifiedDates, "retain_longitudinal_modified_dates"),
        (.cleanDescriptors, "clean_descriptors"), (.cleanStructuredContent, "clean_structured_content"),
        (.cleanGraphics, "clean_graphics"), (.retainSafePrivate, "retain_safe_private"),
    ]

    private static let chosen: [Set<DeidentificationOption>] =
        [[]] + columns.map { [$0.option] } + [[.retainUIDs, .retainDeviceIdentity, .cleanDescriptors, .cleanGraphics]]

    private static func plants() throws -> [Plant] {
        var plants: [Plant] = []
        for (number, row) in try StandardTables.rows("confidentiality_profiles.tsv").enumerated() {
            let digits = (row["tag"] ?? "").filter { $0 != "," }
            guard let raw = UInt32(digits, radix: 16), raw >> 16 > 4 else { continue }
            let tag = AttributeTag(rawValue: raw)
            plants.append(
                Plant(tag: tag, vr: tag.dictionaryVR, row: row, text: PlantedWord.value(tag.dictionaryVR, number)))
        }
        return plants
    }

    private static func plant(_ plants: [Plant], in dataSet: inout DataSet) {
        for plant in plants {
            switch plant.vr {
            case .SQ:
                var item = DataSet()
                item.set(AttributeTag(0x0008, 0x1150), .UI, text: "1.2.840.10008.5.1.4.1.1.2")
                item.set(AttributeTag(0x0008, 0x1155), .UI, text: "1.3.99.5")
                item.set(AttributeTag(0x0008, 0x0104), .LO, text: plant.text)
                dataSet.set(plant.tag, items: [item])
            case .OB, .OW, .UN: dataSet.set(plant.tag, plant.vr, bytes: Bytes(utf8: plant.text))
            case .US: dataSet.set(plant.tag, .US, bytes: [1, 2])
            case .AS: dataSet.set(plant.tag, .AS, text: "067Y")
            default: dataSet.set(plant.tag, plant.vr, text: plant.text)
            }
        }
    }

    /// What the table says, read without the code under test.
    private static func survives(_ plant: Plant, _ options: Set<DeidentificationOption>) -> Bool {
        let letters = columns.filter { options.contains($0.option) }.map { plant.row[$0.column] ?? "" }
        let isShifted =
            options.contains(.retainLongitudinalModifiedDates)
            && plant.row["retain_longitudinal_modified_dates"] == "C"
        return letters.contains("K") && !isShifted
    }

    @Test(
        "of all rows of table E.1-1 those survive that an option keeps, and no others, at the root and in items",
        .enabled(if: StandardTables.folder != nil), arguments: chosen)
    func everyRow(options: Set<DeidentificationOption>) throws {
        let plants = try Self.plants()
        #expect(plants.count > 640)
        for isNested in [false, true] {
            var (dataSet, item) = (Fixture.dataSet(), DataSet())
            Self.plant(plants, in: &item)
            if isNested {
                // Functional groups: a sequence that the table does not name, in another one.
                var outer = DataSet()
                outer.set(AttributeTag(0x0018, 0x9114), items: [item])
                dataSet.set(AttributeTag(0x5200, 0x9229), items: [DataSet(), outer])
            } else {
                for element in item { dataSet.set(element) }
            }
            let file = try Fixture.deidentifier(options).deidentified(DICOMFile(dataSet: dataSet)).file
            let bytes = try file.encoded()
            let words = PlantedWord.found(in: bytes)
            for plant in plants where plant.isSearchable && !Self.isShifted(plant, options) {
                let isThere = plant.text.hasPrefix("QZ") ? words.contains(plant.text) : bytes.contains(plant.text)
                #expect(isThere == Self.survives(plant, options), "\(plant.tag) \(plant.vr), nested: \(isNested)")
            }
            for plant in plants where !plant.vr.isText && plant.vr != .SQ {
                #expect(!words.contains(plant.text) || Self.survives(plant, options), "\(plant.tag) \(plant.vr)")
            }
            for plant in plants where plant.vr == .SQ && !Self.mayStay(plant, options) {
                #expect(!words.contains(plant.text), "\(plant.tag) \(plant.vr)")
            }
        }
    }

    /// One row's shifted date may be another's planted one: these are looked at one by one.
    private static func isShifted(_ plant: Plant, _ options: Set<DeidentificationOption>) -> Bool {
        options.contains(.retainLongitudinalModifiedDates) && [.DA, .DT, .TM].contains(plant.vr)
    }

    @Test("dates and times are shifted, or treated by the basic profile", .enabled(if: StandardTables.folder != nil))
    func shiftedRows() throws {
        let plants = try Self.plants().filter { [.DA, .DT, .TM].contains($0.vr) }
        var dataSet = Fixture.dataSet()
        Self.plant(plants, in: &dataSet)
        let result = try Fixture.deidentified(dataSet, [.retainLongitudinalModifiedDates]).dataSet
        for plant in plants {
            let isShifted = plant.row["retain_longitudinal_modified_dates"] == "C"
            let text = result[plant.tag]?.string
            if isShifted { #expect(text?.count == plant.text.count, "\(plant.tag)") }
            #expect((text == plant.text) == (isShifted && plant.vr == .TM), "\(plant.tag)")
        }
        #expect(plants.count > 150)
    }

    /// Sequences whose items are treated one by one.
    private static func mayStay(_ plant: Plant, _ options: Set<DeidentificationOption>) -> Bool {
        survives(plant, options) || plant.row["basic"] == "X/Z/U*"
            || options.contains(.cleanStructuredContent) && plant.row["clean_structured_content"] == "C"
            || options.contains(.cleanGraphics) && plant.row["clean_graphics"] == "C"
    }

    @Test(
        "of all text elements of the dictionary only those survive that the table does not name",
        .enabled(if: StandardTables.folder != nil))
    func everyTextElement() throws {
        let named = Set(try StandardTables.rows("confidentiality_profiles.tsv").compactMap { $0["tag"] })
        var (dataSet, item, kept) = (Fixture.dataSet(), DataSet(), Set<String>())
        for (number, row) in try StandardTables.rows("data_elements.tsv").enumerated() {
            guard let text = row["tag"], let raw = UInt32(text.filter { $0 != "," }, radix: 16), raw >> 16 > 4,
                let vr = VR(code: row["vr"] ?? ""), [.LO, .SH, .PN, .LT, .ST, .UT, .UC, .CS, .AE].contains(vr),
                raw != 0x0008_0005, !(0x0012_0062...0x0012_0063).contains(raw), raw >> 4 != 0x0028_030
            else { continue }
            let word = PlantedWord.word(number)
            item.set(AttributeTag(rawValue: raw), vr, text: word)
            if !named.contains(text) { kept.insert(word) }
        }
        dataSet.set(AttributeTag(0x5200, 0x9229), items: [item])
        let bytes = try Fixture.deidentifier().deidentified(DICOMFile(dataSet: dataSet)).file.encoded()
        #expect(PlantedWord.found(in: bytes) == kept)
        #expect(kept.count > 500)
    }

    @Test("nothing survives in file meta information and preamble")
    func fileMeta() throws {
        var file = try DICOMFile(dataSet: Fixture.dataSet())
        for (number, element) in [0x0013, 0x0016, 0x0017, 0x0018].enumerated() {
            file.meta.dataSet.set(AttributeTag(0x0002, UInt16(element)), .SH, text: PlantedWord.word(number))
        }
        file.meta.dataSet.set(AttributeTag(0x0002, 0x0026), .UR, text: PlantedWord.word(10))
        file.meta.dataSet.set(AttributeTag(0x0002, 0x0100), .UI, text: "1.3.99.9")
        file.meta.dataSet.set(AttributeTag(0x0002, 0x0102), .OB, bytes: Bytes(utf8: PlantedWord.word(11)))
        let preamble = Array(PlantedWord.word(12).utf8)
        file.preamble = Bytes(preamble + [UInt8](repeating: 0x20, count: 128 - preamble.count))
        let source = try DICOMFile(bytes: file.encoded())
        #expect(PlantedWord.found(in: try source.encoded()).count == 7)

        let (result, report) = try Fixture.deidentifier().deidentified(source)
        let bytes = try result.encoded()
        #expect(PlantedWord.found(in: bytes).isEmpty)
        #expect(!bytes.contains("1.3.99"))
        #expect(report.clearedPreamble)
        let again = try DICOMFile(bytes: bytes)
        #expect(again.findings.isEmpty)
        #expect(again.meta.mediaStorageSOPInstanceUID == again.dataSet[.sopInstanceUID])
        #expect(again.meta.mediaStorageSOPInstanceUID != source.meta.mediaStorageSOPInstanceUID)
        #expect(again.meta.sourceApplicationEntityTitle == nil)
    }

    @Test(
        "nothing survives where no dictionary reaches",
        arguments: [
            [], Set(DeidentificationOption.allCases).subtracting([.retainLongitudinalFullDates]),
        ] as [Set<DeidentificationOption>])
    func hiddenPlaces(options: Set<DeidentificationOption>) throws {
        var item = DataSet()
        item.set(AttributeTag(0x0019, 0x0010), .LO, text: PlantedWord.word(1))
        item.set(AttributeTag(0x0019, 0x1001), .LO, text: PlantedWord.word(2))
        item[.patientName] = PersonName(PlantedWord.word(3))
        var dataSet = Fixture.dataSet()
        for (number, (tag, vr)) in Self.strangePlaces.enumerated() {
            dataSet.set(tag, vr, bytes: Bytes(utf8: PlantedWord.word(number + 10)))
        }
        dataSet.set(AttributeTag(0x0029, 0x1001), items: [item])
        dataSet.set(AttributeTag(0x0008, 0x1140), items: [item])
        dataSet.set(AttributeTag(0x0012, 0x0063), .LO, text: PlantedWord.word(4))
        dataSet.set(AttributeTag(0x0012, 0x0064), items: [item])
        // A sequence that a writer hid in an unknown element, and one that nobody can read.
        let hidden = try item.encoded(as: .implicitVRLittleEndian)
        dataSet.set(
            AttributeTag(0x5200, 0x9230), .UN,
            bytes: Bytes(
                [0xFE, 0xFF, 0x00, 0xE0, 0xFF, 0xFF, 0xFF, 0xFF] + hidden.array + [0xFE, 0xFF, 0x0D, 0xE0, 0, 0, 0, 0]))
        dataSet.set(AttributeTag(0x0040, 0x9096), .UN, bytes: Bytes(utf8: PlantedWord.word(5)))
        let source = try DICOMFile(bytes: DICOMFile(dataSet: dataSet).encoded())
        let planted = PlantedWord.found(in: try source.encoded())
        // Group lengths are not written again after a change.
        #expect(planted.count == Self.strangePlaces.count - 2 + 5)

        let bytes = try Fixture.deidentifier(options).deidentified(source).file.encoded()
        #expect(PlantedWord.found(in: bytes).isEmpty)
        let result = try Fixture.deidentified(dataSet, options).dataSet
        let hasGroupLength = result.contains { $0.tag.isGroupLength }
        #expect(!hasGroupLength)
    }

    @Test("comments in compressed frames go, and the codestream stays as long as it was")
    func codestreamComments() throws {
        let word = Array(PlantedWord.word(1).utf8)
        func segment(_ marker: UInt8, _ contents: [UInt8]) -> [UInt8] {
            [0xFF, marker, UInt8((contents.count + 2) >> 8), UInt8((contents.count + 2) & 0xFF)] + contents
        }
        let table: [UInt8] = [0, 1, 2, 3]
        let jpeg =
            [0xFF, 0xD8] + segment(0xFE, word) + segment(0xE1, Array("Exif".utf8) + word) + segment(0xDB, table)
            + segment(0xDA, [1]) + [0x11, 0x22, 0xFF, 0xD9]
        let jpeg2000 =
            [0xFF, 0x4F] + segment(0x51, table) + segment(0x64, [0, 1] + word) + [
                0xFF, 0x90, 0, 10, 1, 2, 3, 4, 0xFF, 0xD9,
            ]
        // A length past the end, and no codestream at all: nothing to be found, nothing to trip over.
        let broken: [UInt8] = [0xFF, 0xD8, 0xFF, 0xFE, 0xFF, 0xFF, 0x00, 0x00]
        var image = PixelFixture.dataSet()
        let fragments = [jpeg, jpeg2000, broken, [1, 2]].map { Bytes($0 + ($0.count % 2 == 0 ? [] : [0])) }
        image.set(.pixelDataTag, .OB, .fragments(EncapsulatedPixelData(fragments: fragments)))
        let (result, report) = try Fixture.deidentified(image)
        guard case .fragments(let clean) = result[.pixelDataTag]?.value else {
            Issue.record("no fragments")
            return
        }
        #expect(clean.fragments.map(\.count) == fragments.map(\.count))
        #expect(clean.fragments.allSatisfy { PlantedWord.found(in: $0).isEmpty })
        #expect(Array(clean.fragments[0].array.suffix(17)) == Array(fragments[0].array.suffix(17)))
        #expect(clean.fragments[2...].elementsEqual(fragments[2...]))
        #expect(report.entries.contains { $0.path == AttributePath(.pixelDataTag) && $0.action == .cleaned })
    }

    /// Group lengths, unknown and padding elements, private ones without a creator, in bad groups and creators without
    /// elements, curves and overlays.
    private static let strangePlaces: [(AttributeTag, VR)] = [
        (AttributeTag(0x0008, 0x0000), .UN), (AttributeTag(0x0009, 0x0000), .LO), (AttributeTag(0x0009, 0x0001), .LO),
        (AttributeTag(0x0009, 0x0010), .LO), (AttributeTag(0x0009, 0x1001), .UT), (AttributeTag(0x0009, 0x1102), .UN),
        (AttributeTag(0x000B, 0x1203), .OB), (AttributeTag(0x0010, 0x7777), .LO), (AttributeTag(0x0076, 0x7778), .UN),
        (AttributeTag(0x5002, 0x0022), .LO), (AttributeTag(0x5002, 0x200E), .LT), (AttributeTag(0x5002, 0x3000), .OB),
        (AttributeTag(0x6002, 0x0022), .LO), (AttributeTag(0x6002, 0x1500), .LO), (AttributeTag(0x6002, 0x4000), .LT),
        (AttributeTag(0x6002, 0x3001), .OB), (AttributeTag(0xFFFC, 0xFFFC), .OB), (AttributeTag(0xFFFF, 0x0017), .LO),
    ]
}
