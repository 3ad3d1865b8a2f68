import DICOMCore
import DICOMDeidentification
import Testing

@Suite("De-identified objects (PS3.15 annex E)")
struct RuleTests {
    @Test("the same key gives the same UIDs in all objects, another key others")
    func mappedUIDs() throws {
        var first = Fixture.dataSet(instance: "1.3.99.1.1.1")
        var reference = DataSet()
        reference.set(AttributeTag(0x0008, 0x1150), .UI, text: "1.2.840.10008.5.1.4.1.1.2")
        reference.set(AttributeTag(0x0008, 0x1155), .UI, text: "1.3.99.1.1.2")
        // Of a class without an entry, so that the sequence stays.
        first[.sopClassUID] = "1.3.99.77"
        first.set(AttributeTag(0x0008, 0x1140), items: [reference])
        first.set(AttributeTag(0x0020, 0x0052), .UI, text: "1.2.840.10008.1.4.1.1")
        let second = Fixture.dataSet(instance: "1.3.99.1.1.2")
        let (a, b) = (try Fixture.deidentified(first).dataSet, try Fixture.deidentified(second).dataSet)
        #expect(a[.studyInstanceUID] == b[.studyInstanceUID])
        #expect(a[.sopInstanceUID] != b[.sopInstanceUID])
        let inner = a[AttributeTag(0x0008, 0x1140)]?.items?.first
        #expect(inner?[AttributeTag(0x0008, 0x1155)]?.string == b[.sopInstanceUID]?.rawValue)
        #expect(inner?[AttributeTag(0x0008, 0x1150)]?.string == "1.2.840.10008.5.1.4.1.1.2")
        // A well-known frame of reference identifies nobody.
        #expect(a[AttributeTag(0x0020, 0x0052)]?.string == "1.2.840.10008.1.4.1.1")
        for dataSet in [a, b] {
            let uid = try #require(dataSet[.sopInstanceUID])
            #expect(uid.isValid && uid.rawValue.hasPrefix("2.25."))
        }
        let other = Deidentifier(key: .random())
        #expect(other.uid(inPlaceOf: "1.3.99.1") != Fixture.deidentifier().uid(inPlaceOf: "1.3.99.1"))
    }

    @Test("a patient has one pseudonym in all objects, two patients have two")
    func pseudonyms() throws {
        let objects = try ["4711", "4711", "4712"].map {
            try Fixture.deidentified(Fixture.dataSet(patient: $0)).dataSet
        }
        #expect(objects[0][.patientID] == objects[1][.patientID])
        #expect(objects[0][.patientName] == objects[1][.patientName])
        #expect(objects[0][.patientID] != objects[2][.patientID])
        #expect(objects[0][.patientID]?.hasPrefix("ANON-") == true)
    }

    @Test("shifted dates keep the days between them, each patient by another shift")
    func shiftedDates() throws {
        var dataSet = Fixture.dataSet()
        dataSet.set(AttributeTag(0x0008, 0x0020), .DA, text: "20200229")
        dataSet.set(AttributeTag(0x0008, 0x0022), .DA, text: "20200310")
        dataSet.set(AttributeTag(0x0008, 0x0030), .TM, text: "113059.25")
        dataSet.set(AttributeTag(0x0008, 0x002A), .DT, text: "20200310113059.25+0100")
        dataSet.set(AttributeTag(0x0018, 0x1203), .DT, text: "2020")
        let result = try Fixture.deidentified(dataSet, [.retainLongitudinalModifiedDates]).dataSet
        let (study, acquisition) = (try #require(result[.studyDate]), try #require(result[.acquisitionDate]))
        #expect(study != DICOMDate(year: 2020, month: 2, day: 29))
        #expect(DayCount.of(acquisition) - DayCount.of(study) == 10)
        #expect(result[AttributeTag(0x0008, 0x0030)]?.string == "113059.25")
        #expect(result[AttributeTag(0x0008, 0x002A)]?.string == acquisition.description + "113059.25+0100")
        #expect(result[AttributeTag(0x0018, 0x1203)]?.string?.count == 4)
        #expect(result[AttributeTag(0x0028, 0x0303)]?.string == "MODIFIED")

        dataSet[.patientID] = "4712"
        let other = try Fixture.deidentified(dataSet, [.retainLongitudinalModifiedDates]).dataSet
        #expect(other[.studyDate] != study)
    }

    @Test("the type of an element in its IOD decides between removing, emptying and a dummy")
    func combinedActions() throws {
        // Content Date (0008,0023) Z/D: type 2C in CT, 1 in reports. Series Date (0008,0021) X/D: 3 in CT.
        var dataSet = Fixture.dataSet()
        for element: UInt16 in [0x0021, 0x0023] { dataSet.set(AttributeTag(0x0008, element), .DA, text: "20200229") }
        let ct = try Fixture.deidentified(dataSet).dataSet
        #expect(ct[AttributeTag(0x0008, 0x0021)] == nil)
        #expect(ct.presence(of: AttributeTag(0x0008, 0x0023)) == .empty)
        dataSet[.sopClassUID] = "1.2.840.10008.5.1.4.1.1.88.11"
        let report = try Fixture.deidentified(dataSet).dataSet
        #expect(report[AttributeTag(0x0008, 0x0023)]?.string == "19000101")
        // Of a class that nobody knows a dummy is always valid.
        dataSet[.sopClassUID] = "1.3.99.77"
        let unknown = try Fixture.deidentified(dataSet).dataSet
        #expect(unknown[AttributeTag(0x0008, 0x0021)]?.string == "19000101")
    }

    @Test("says how it was done, in the codes of CID 7050")
    func methodCodes() throws {
        let options: Set<DeidentificationOption> = [.retainUIDs, .cleanDescriptors]
        let result = try Fixture.deidentified(Fixture.dataSet(), options).dataSet
        #expect(result[AttributeTag(0x0012, 0x0062)]?.string == "YES")
        #expect(result[AttributeTag(0x0012, 0x0063)]?.isEmpty == false)
        #expect(result[AttributeTag(0x0028, 0x0303)]?.string == "REMOVED")
        let codes = (result[AttributeTag(0x0012, 0x0064)]?.items ?? []).map { $0[AttributeTag(0x0008, 0x0100)]?.string }
        #expect(codes == ["113100", "113105", "113110"])
        // Once more with other options: what was done before stays said.
        let again = try Fixture.deidentified(result, [.retainPatientCharacteristics])
        let all = (again.dataSet[AttributeTag(0x0012, 0x0064)]?.items ?? []).map {
            $0[AttributeTag(0x0008, 0x0100)]?.string
        }
        #expect(all == ["113100", "113105", "113110", "113108"])
        #expect(again.report.notices.contains(.alreadyDeidentified))
    }

    @Test("the report names each element once, with what was done, and no value")
    func report() throws {
        var dataSet = Fixture.dataSet()
        dataSet.set(AttributeTag(0x0008, 0x1030), .LO, text: "Head of Yamada")
        dataSet.set(AttributeTag(0x0009, 0x0010), .LO, text: "ACME")
        let report = try Fixture.deidentified(dataSet, [.cleanDescriptors]).report
        func action(_ group: UInt16, _ element: UInt16) -> DeidentificationReport.Action? {
            report.entries.first { $0.path == AttributePath(AttributeTag(group, element)) }?.action
        }
        #expect(action(0x0008, 0x0018) == .mapped)
        #expect(action(0x0008, 0x0060) == .kept)
        #expect(action(0x0008, 0x1030) == .cleaned)
        #expect(action(0x0009, 0x0010) == .removed)
        #expect(action(0x0010, 0x0010) == .replaced)
        #expect(action(0x0012, 0x0062) == .added)
        #expect(Set(report.entries.map(\.path)).count == report.entries.count)
        #expect(!"\(report)".contains("Yamada"))
    }

    @Test("descriptions keep the words that name nobody")
    func descriptors() throws {
        var dataSet = Fixture.dataSet()
        dataSet[.patientName] = "Head^Maria"
        dataSet.set(AttributeTag(0x0008, 0x1030), .LO, text: "CT Chest with contrast, Dr. Miller 4711 Head")
        let result = try Fixture.deidentified(dataSet, [.cleanDescriptors]).dataSet
        #expect(result[AttributeTag(0x0008, 0x1030)]?.string == "CT Chest with contrast")
    }

    @Test("safe private elements stay with their creator, others of the same block go")
    func safePrivate() throws {
        var dataSet = Fixture.dataSet()
        try dataSet.set(AttributeTag(0x0019, 0x0023), creator: "GEMS_ACQU_01", .DS, .text("1.5"))
        try dataSet.set(AttributeTag(0x0019, 0x0002), creator: "GEMS_ACQU_01", .SL, .bytes([1, 0, 0, 0]))
        try dataSet.set(AttributeTag(0x0019, 0x0024), creator: "ACME", .DS, .text("2.5"))
        let result = try Fixture.deidentified(dataSet, [.retainSafePrivate]).dataSet
        #expect(result[AttributeTag(0x0019, 0x0023), creator: "GEMS_ACQU_01"]?.string == "1.5")
        #expect(result.filter(\.tag.isPrivate).count == 2)
        #expect(try !Fixture.deidentified(dataSet).dataSet.contains(where: \.tag.isPrivate))
    }

    @Test("a directory of files is refused, and so are pixels that nobody can clean")
    func refusals() throws {
        #expect(throws: DeidentificationError.self) { try DeidentificationKey([1, 2, 3]) }
        var directory = Fixture.dataSet()
        directory[.sopClassUID] = "1.2.840.10008.1.3.10"
        let file = try DICOMFile(dataSet: directory)
        let refused = #expect(throws: DeidentificationError.self) { try Fixture.deidentifier().deidentified(file) }
        #expect(refused?.code == .directory)

        var image = PixelFixture.dataSet()
        let unclean = #expect(throws: DeidentificationError.self) { try Fixture.deidentified(image, [.cleanPixelData]) }
        #expect(unclean?.code == .pixelDataNotClean)
        let face = #expect(throws: DeidentificationError.self) {
            try Fixture.deidentified(image, [.cleanRecognizableVisualFeatures])
        }
        #expect(face?.code == .recognizableFeatures)
        #expect(try Fixture.deidentified(image).report.notices == [.burnedInAnnotationUnstated])
        image.set(AttributeTag(0x0028, 0x0301), .CS, text: "NO")
        #expect(try Fixture.deidentified(image, [.cleanPixelData]).report.notices == [])
    }

    @Test("a mask blanks its rectangle in every frame and plane, and says so", arguments: [0, 1])
    func mask(planarConfiguration: UInt16) throws {
        let image = PixelFixture.dataSet(samples: 3, planarConfiguration: planarConfiguration, frames: 2)
        var deidentifier = Fixture.deidentifier([.cleanPixelData])
        deidentifier.pixelCleaner = PixelMask([PixelMask.Region(column: 1, row: 1, width: 99, height: 1)])
        let result = try deidentifier.deidentified(image, transferSyntax: .explicitVRLittleEndian).dataSet
        #expect(result[AttributeTag(0x0028, 0x0301)]?.string == "NO")
        let bytes = try #require(result[.pixelDataTag]?.bytes).array
        // 4 by 3 pixels, of which three of the second row are blank.
        #expect(bytes.filter { $0 == 0 }.count == 3 * 3 * 2)
        let isPlanar = planarConfiguration == 1
        let blank = (0..<72).filter { place in
            let pixel = isPlanar ? place % 12 : place / 3 % 12
            return (5...7).contains(pixel)
        }
        #expect(blank.allSatisfy { bytes[$0] == 0 })
    }

    @Test("an overlay in unused bits of the pixels goes with its attributes")
    func embeddedOverlay() throws {
        var image = PixelFixture.dataSet(bitsAllocated: 16)
        image.set(AttributeTag(0x0028, 0x0101), .US, bytes: [12, 0])
        image.set(AttributeTag(0x0028, 0x0102), .US, bytes: [11, 0])
        image.set(AttributeTag(0x6000, 0x0010), .US, bytes: [3, 0])
        image.set(AttributeTag(0x6000, 0x0100), .US, bytes: [16, 0])
        image.set(AttributeTag(0x6000, 0x0102), .US, bytes: [15, 0])
        let result = try Fixture.deidentified(image).dataSet
        let bytes = try #require(result[.pixelDataTag]?.bytes).array
        #expect(bytes.enumerated().allSatisfy { $0.offset % 2 == 0 ? $0.element == 0xFF : $0.element == 0x7F })
        #expect(!result.contains { $0.tag.group == 0x6000 })
    }

    @Test("sequences nested deeper than the bound are refused")
    func nesting() throws {
        var dataSet = DataSet()
        for _ in 0..<40 {
            var outer = DataSet()
            outer.set(AttributeTag(0x5200, 0x9229), items: [dataSet])
            dataSet = outer
        }
        var deidentifier = Fixture.deidentifier()
        _ = try deidentifier.deidentified(dataSet, transferSyntax: .explicitVRLittleEndian)
        deidentifier.nestingDepth = 39
        #expect(throws: DeidentificationError.self) {
            try deidentifier.deidentified(dataSet, transferSyntax: .explicitVRLittleEndian)
        }
    }
}

/// Days by counting, month by month.
enum DayCount {
    static func of(_ date: DICOMDate) -> Int {
        var days = date.day
        for year in 1800..<date.year { days += isLeap(year) ? 366 : 365 }
        for month in 1..<date.month {
            days += month == 2 ? (isLeap(date.year) ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
        }
        return days
    }

    private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
}

enum PixelFixture {
    /// 4 by 3 pixels, all bits of which are set.
    static func dataSet(
        samples: UInt16 = 1, planarConfiguration: UInt16 = 0, frames: Int = 1, bitsAllocated: UInt16 = 8
    ) -> DataSet {
        var dataSet = Fixture.dataSet()
        dataSet[.samplesPerPixel] = samples
        dataSet[.planarConfiguration] = planarConfiguration
        dataSet[.numberOfFrames] = frames
        dataSet[.rows] = 3
        dataSet[.columns] = 4
        dataSet[.bitsAllocated] = bitsAllocated
        let count = 12 * Int(samples) * frames * Int(bitsAllocated / 8)
        dataSet.set(.pixelDataTag, .OB, bytes: Bytes([UInt8](repeating: 0xFF, count: count)))
        return dataSet
    }
}
