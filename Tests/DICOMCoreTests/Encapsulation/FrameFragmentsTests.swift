import DICOMCore
import Testing

@Suite("Frames in fragments (PS3.5 A.4)")
struct FrameFragmentsTests {
    private func frame(_ value: UInt8, _ count: Int) -> Bytes { Bytes([UInt8](repeating: value, count: count)) }

    private func frames(
        _ pixelData: EncapsulatedPixelData, _ count: Int, _ extended: ExtendedOffsetTable? = nil,
        _ layout: TransferSyntax.Fragments? = nil
    ) throws -> (frames: [[UInt8]], evidence: FrameFragments.Evidence) {
        let map = try FrameFragments(
            pixelData, numberOfFrames: count, extendedOffsets: extended, layout: layout)
        return (try (0..<count).map { try map.frame($0, of: pixelData).array }, map.evidence)
    }

    @Test("go in and come out, one fragment a frame or several, with each table", arguments: [nil, 4, 5, 100])
    func roundTrip(fragmentSize: Int?) throws {
        let source = [frame(1, 10), frame(2, 7), frame(3, 12), frame(4, 0)]
        let (basic, none) = try EncapsulatedPixelData.encapsulating(source, fragmentSize: fragmentSize)
        #expect(none == nil)
        #expect(basic.fragments.allSatisfy { $0.count % 2 == 0 })
        let found = try frames(basic, 4)
        // Without its length, an odd frame keeps the byte that fills it up.
        #expect(found.frames == [source[0].array, source[1].array + [0], source[2].array, []])
        #expect(found.evidence == (fragmentSize == 4 || fragmentSize == 5 ? .basicOffsetTable : .oneFragmentEach))
        #expect(basic.flaws(numberOfFrames: 4) == [])
        guard fragmentSize == nil || fragmentSize == 100 else {
            #expect(throws: DICOMError.self) {
                try EncapsulatedPixelData.encapsulating(source, fragmentSize: fragmentSize, table: .extended)
            }
            return
        }
        let (extended, table) = try EncapsulatedPixelData.encapsulating(
            source, fragmentSize: fragmentSize, table: .extended)
        #expect(extended.offsetTable.isEmpty)
        let exact = try frames(extended, 4, table)
        #expect(exact.frames == source.map(\.array))
        #expect(exact.evidence == .extendedOffsetTable)
        #expect(extended.flaws(numberOfFrames: 4, extendedOffsets: table, layout: .one) == [])
    }

    @Test("the tables survive a data set, in every VR that holds them")
    func tables() throws {
        let table = ExtendedOffsetTable(offsets: [0, 5_000_000_000], lengths: [4_999_999_991, 7])
        var dataSet = DataSet()
        ExtendedOffsetTable.set(table, in: &dataSet)
        let again = try DataSet(
            parsing: dataSet.encoded(as: .explicitVRLittleEndian), transferSyntax: .explicitVRLittleEndian)
        #expect(try ExtendedOffsetTable(again) == table)
        #expect(again[ExtendedOffsetTable.offsetsTag]?.vr == .OV)
        ExtendedOffsetTable.set(nil, in: &dataSet)
        #expect(dataSet.isEmpty)
        #expect(try ExtendedOffsetTable(dataSet) == nil)
        #expect(try BasicOffsetTable(parsing: BasicOffsetTable(offsets: [0, 0xFFFF_FFF0]).bytes).offsets.count == 2)
        #expect(throws: DICOMError.self) { try BasicOffsetTable(parsing: [1, 2, 3]) }
        dataSet.set(ExtendedOffsetTable.offsetsTag, .OV, bytes: Bytes([UInt8](repeating: 0, count: 12)))
        #expect(throws: DICOMError.self) { try ExtendedOffsetTable(dataSet) }
    }

    @Test("of a video, or a single frame, all fragments are one stream")
    func streams() throws {
        let pixelData = EncapsulatedPixelData(fragments: [[1, 2], [3, 4], [5, 6]])
        #expect(try frames(pixelData, 1).frames == [[1, 2, 3, 4, 5, 6]])
        let video = try frames(pixelData, 3, nil, .video)
        #expect(video.evidence == .oneStream)
        #expect(video.frames == Array(repeating: [1, 2, 3, 4, 5, 6], count: 3))
    }

    @Test("without a table, the first bytes of images tell")
    func markers() throws {
        let start: Bytes = [0xFF, 0xD8, 0xFF, 0xDB]
        let pixelData = EncapsulatedPixelData(fragments: [start, [1, 2], start, start, [3, 4], [5, 6]])
        let found = try frames(pixelData, 3)
        #expect(found.evidence == .startMarkers)
        #expect(found.frames.map(\.count) == [6, 4, 8])
        #expect(throws: DICOMError.self) { try frames(pixelData, 2) }
    }

    @Test("tables that lie are not believed")
    func lies() throws {
        let fragments: [Bytes] = [[1, 2], [3, 4], [5, 6]]
        for offsets: [UInt32] in [[0, 4], [10, 20], [0, 0], [20, 0], [0, 0xFFFF_FFFF], [0, 30]] {
            let pixelData = EncapsulatedPixelData(
                offsetTable: BasicOffsetTable(offsets: offsets).bytes, fragments: fragments)
            let error = #expect(throws: DICOMError.self) {
                try FrameFragments(pixelData, numberOfFrames: 2)
            }
            #expect(error?.code == .malformedValue)
            #expect(!pixelData.flaws(numberOfFrames: 2).isEmpty || offsets == [10, 20])
        }
        let pixelData = EncapsulatedPixelData(fragments: fragments)
        let huge = ExtendedOffsetTable(offsets: [0, .max], lengths: [.max, .max])
        #expect(throws: DICOMError.self) { try FrameFragments(pixelData, numberOfFrames: 2, extendedOffsets: huge) }
        // Lengths longer than the fragments count for nothing, the offsets still do.
        let tooLong = ExtendedOffsetTable(offsets: [0, 10], lengths: [4000, 2])
        #expect(try frames(pixelData, 2, tooLong).frames == [[1, 2], [3, 4, 5, 6]])
        #expect(throws: DICOMError.self) { try FrameFragments(pixelData, numberOfFrames: 0) }
        let error = #expect(throws: DICOMError.self) {
            try FrameFragments(EncapsulatedPixelData(fragments: []), numberOfFrames: 1)
        }
        #expect(error?.code == .absent)
    }

    @Test("names what is wrong with fragments and tables")
    func flaws() {
        let odd = EncapsulatedPixelData(offsetTable: [0, 0, 0], fragments: [[1, 2], [3]])
        #expect(
            odd.flaws(numberOfFrames: 1, layout: .one) == [.oddFragment(1), .wrongBasicTable, .severalFragmentsAFrame])
        #expect(EncapsulatedPixelData(fragments: []).flaws(numberOfFrames: 1) == [.noFragments])
        let both = EncapsulatedPixelData(
            offsetTable: BasicOffsetTable(offsets: [0, 12]).bytes, fragments: [[1, 2], [3, 4]])
        let table = ExtendedOffsetTable(offsets: [0, 10], lengths: [2])
        #expect(
            both.flaws(numberOfFrames: 2, extendedOffsets: table)
                == [.offsetBesideFragments(1), .bothTables, .wrongExtendedTable])
    }
}
