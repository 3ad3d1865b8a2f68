import DICOMCore
import Testing

@Suite("A directory (PS3.3 annex F)")
struct DirectoryTests {
    static let outline = [
        "0 PATIENT", "1 STUDY", "2 SERIES", "3 IMAGE IM/0001", "3 IMAGE IM/0002", "0 PATIENT", "1 STUDY", "2 SERIES",
        "3 IMAGE IM/0003",
    ]

    @Test("is the same once it is written and read again")
    func roundTrip() throws {
        let directory = try MediaFixture.directory()
        #expect(directory.outline == Self.outline)
        let read = try DICOMDirectory(try DICOMFile(bytes: directory.file().encoded()))
        #expect(read.outline == Self.outline)
        #expect(read.fileSetID == "TEST")
        #expect(read.findings == [])
        #expect(read.records == directory.records)
        #expect(read.files.map(\.sopInstance.rawValue) == ["1.2.1.1.1", "1.2.1.1.2", "1.2.2.1.1"])
    }

    @Test("may be empty")
    func empty() throws {
        let read = try DICOMDirectory(try DICOMFile(bytes: DICOMDirectory().file().encoded()))
        #expect(read.records.isEmpty)
        #expect(read.findings == [])
    }

    @Test("is a file of its own SOP class, in Explicit VR Little Endian")
    func meta() throws {
        let file = try MediaFixture.directory().file(sopInstance: "1.2.3")
        #expect(file.meta.mediaStorageSOPClassUID == DICOMDirectory.sopClass)
        #expect(file.meta.mediaStorageSOPInstanceUID == "1.2.3")
        #expect(file.transferSyntax == .explicitVRLittleEndian)
    }

    /// The bytes of a directory with one of its offsets put to another value.
    private func broken(_ tag: AttributeTag, item: Int?, to value: (DICOMFile) -> Int) throws -> DICOMFile {
        var file = try MediaFixture.directory().file()
        let bytes = Bytes((0..<4).map { UInt8(truncatingIfNeeded: value(file) >> (8 * $0)) })
        if let item {
            var items = file.dataSet[.directoryRecordSequence] ?? []
            items[item].set(tag, .UL, bytes: bytes)
            file.dataSet[.directoryRecordSequence] = items
        } else {
            file.dataSet.set(tag, .UL, bytes: bytes)
        }
        return try DICOMFile(bytes: file.encoded())
    }

    private func offset(_ file: DICOMFile, item: Int, _ element: UInt16) -> Int {
        file.dataSet[.directoryRecordSequence]?[item][AttributeTag(0x0004, element)]?.int ?? 0
    }

    private func code(of file: DICOMFile) -> DICOMError.Code? {
        do throws(DICOMError) {
            _ = try DICOMDirectory(file)
            return nil
        } catch {
            return error.code
        }
    }

    @Test("with records in a circle is refused")
    func loops() throws {
        // The second patient leads back to the first one; the first image to itself; the second study to the first's series.
        let first = try broken(AttributeTag(0x0004, 0x1400), item: 5) {
            $0.dataSet[AttributeTag(0x0004, 0x1200)]?.int ?? 0
        }
        #expect(code(of: first) == .directoryLoop)
        let image = try broken(AttributeTag(0x0004, 0x1420), item: 3) { self.offset($0, item: 2, 0x1420) }
        #expect(code(of: image) == .directoryLoop)
        let shared = try broken(AttributeTag(0x0004, 0x1420), item: 6) { self.offset($0, item: 1, 0x1420) }
        #expect(code(of: shared) == .directoryLoop)
    }

    @Test("with an offset that leads nowhere is refused", arguments: [1, 0x7FFF_FFFF, -1, 131])
    func wild(offset: Int) throws {
        #expect(code(of: try broken(AttributeTag(0x0004, 0x1200), item: nil) { _ in offset }) == .directoryOffset)
        #expect(code(of: try broken(AttributeTag(0x0004, 0x1420), item: 0) { _ in offset }) == .directoryOffset)
    }

    @Test("tells a wrong last offset and records that nothing leads to")
    func forgiven() throws {
        let last = try DICOMDirectory(broken(AttributeTag(0x0004, 0x1202), item: nil) { _ in 7 })
        #expect(last.findings.map(\.kind) == [.wrongLastOffset])
        let cut = try DICOMDirectory(broken(AttributeTag(0x0004, 0x1400), item: 0) { _ in 0 })
        #expect(cut.findings.map(\.kind).contains(.unreachableRecord))
        #expect(cut.records.count == 1)
    }

    @Test("leaves out records that are not in use")
    func inactive() throws {
        var file = try MediaFixture.directory().file()
        var items = file.dataSet[.directoryRecordSequence] ?? []
        items[3].set(AttributeTag(0x0004, 0x1410), .US, bytes: [0, 0])
        file.dataSet[.directoryRecordSequence] = items
        let read = try DICOMDirectory(try DICOMFile(bytes: file.encoded()))
        #expect(read.findings.map(\.kind) == [.inactiveRecord])
        #expect(read.outline == Self.outline.filter { $0 != "3 IMAGE IM/0001" })
    }

    @Test("without any offsets is taken in the order of its records")
    func unlinked() throws {
        var file = try MediaFixture.directory().file()
        file.dataSet.setEmpty(AttributeTag(0x0004, 0x1200), .UL)
        var items = file.dataSet[.directoryRecordSequence] ?? []
        for number in items.indices {
            items[number].remove(AttributeTag(0x0004, 0x1400))
            items[number].remove(AttributeTag(0x0004, 0x1420))
        }
        file.dataSet[.directoryRecordSequence] = items
        let read = try DICOMDirectory(try DICOMFile(bytes: file.encoded()))
        #expect(read.outline == Self.outline)
        #expect(read.findings.map(\.kind) == [.unlinkedRecords])
    }

    @Test("deeper than the limit is refused")
    func deep() throws {
        var record = DirectoryRecord(.private)
        for _ in 0..<60 { record = DirectoryRecord(.private, records: [record]) }
        let file = try DICOMFile(bytes: DICOMDirectory(records: [record]).file().encoded())
        #expect(try DICOMDirectory(file).outline.count == 61)
        #expect(throws: DICOMError.self) { try DICOMDirectory(file, limits: Limits(nestingDepth: 50)) }
    }

    @Test("is no other DICOM file")
    func other() throws {
        let file = try DICOMFile(dataSet: MediaFixture.instance())
        #expect(code(of: file) == .absent)
    }

    static let refusedNames = ["..", ".", "", "a/b", "a\\b", "c:", "a\u{0}b", "\n"]

    @Test("names no file outside of its root", arguments: refusedNames)
    func unsafeNames(name: String) throws {
        #expect(throws: DICOMError.self) { try FileID(["IM", name]) }
        #expect(throws: DICOMError.self) { try FileID([name, "IM"]) }
        guard !name.isEmpty, !name.contains("\\") else { return }
        var file = try MediaFixture.directory().file()
        var items = file.dataSet[.directoryRecordSequence] ?? []
        items[3].set(AttributeTag(0x0004, 0x1500), .CS, text: "IM\\\(name)\\X")
        file.dataSet[.directoryRecordSequence] = items
        #expect(code(of: try DICOMFile(bytes: file.encoded())) == .unsafeFileID)
    }

    static let names: [(String, Bool)] = [
        ("IM000001", true), ("A/B/C/D/E/F/G/H", true), ("A_1", true), ("A/B/C/D/E/F/G/H/I", false),
        ("IM0000001", false),
        ("im1", false), ("IM.DCM", false), ("IM-1", false),
    ]

    @Test("knows the names that PS3.10 allows", arguments: names)
    func conformant(path: String, isConformant: Bool) throws {
        #expect(try FileID(path: path).isConformant == isConformant)
    }

    @Test("of any prefix of its bytes is read in part or refused, never worse")
    func prefixes() throws {
        let bytes = try MediaFixture.directory().file().encoded()
        for count in 0..<bytes.count {
            guard let file = try? DICOMFile(bytes: bytes[0..<count]) else { continue }
            _ = try? DICOMDirectory(file)
        }
    }

    @Test("of bytes with any one changed is read or refused, never worse")
    func mutations() throws {
        let bytes = try MediaFixture.directory().file().encoded().array
        for place in stride(from: 132, to: bytes.count, by: 3) {
            for value: UInt8 in [0, 1, 0x7F, 0xFF] {
                var changed = bytes
                changed[place] = value
                if let file = try? DICOMFile(bytes: Bytes(changed)) { _ = try? DICOMDirectory(file) }
            }
        }
    }
}
