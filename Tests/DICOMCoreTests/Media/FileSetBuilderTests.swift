import DICOMCore
import Foundation
import Testing

@Suite("Building a file-set's directory (PS3.3 F.5)")
struct FileSetBuilderTests {
    @Test("takes the keys of each level along")
    func keys() throws {
        let records = try MediaFixture.directory().records
        let patient = records[0]
        #expect(patient.keys.tags.map(\.hexadecimal) == ["00100010", "00100020"])
        #expect(patient.records[0].keys[.studyDescription] == "Chest")
        #expect(patient.records[0].records[0].keys[.modality] == "CT")
        #expect(patient.records[0].records[0].records.map { $0.keys[.instanceNumber] } == [1, 2])
    }

    static let types: [(String, String)] = [
        ("1.2.840.10008.5.1.4.1.1.2", "IMAGE"), ("1.2.840.10008.5.1.4.1.1.88.11", "SR DOCUMENT"),
        ("1.2.840.10008.5.1.4.1.1.88.59", "KEY OBJECT DOC"), ("1.2.840.10008.5.1.4.1.1.481.2", "RT DOSE"),
        ("1.2.840.10008.5.1.4.1.1.104.1", "ENCAP DOC"), ("1.2.840.10008.5.1.4.1.1.9.1.1", "WAVEFORM"),
        ("1.2.840.10008.5.1.4.1.1.66.1", "REGISTRATION"), ("1.2.840.10008.5.1.4.38.1", "HANGING PROTOCOL"),
        ("1.2.840.10008.5.1.4.39.1", "PALETTE"), ("1.2.840.10008.5.1.4.1.1.4.2", "SPECTROSCOPY"),
    ]

    @Test("chooses the type of record by SOP class", arguments: types)
    func type(sopClass: String, type: String) {
        #expect(DirectoryRecordType(sopClass: UID(rawValue: sopClass))?.rawValue == type)
    }

    @Test("keeps protocols and palettes at the root")
    func root() throws {
        var builder = FileSetBuilder()
        var palette = MediaFixture.instance(sopClass: "1.2.840.10008.5.1.4.39.1")
        palette.set(AttributeTag(0x0070, 0x0080), .CS, text: "HOT_IRON")
        try builder.add(DICOMFile(dataSet: palette), as: FileID(path: "PAL"))
        #expect(builder.directory.outline == ["0 PALETTE PAL"])
        #expect(builder.directory.records[0].keys[.contentLabel] == "HOT_IRON")
        #expect(builder.directory.records[0].keys.presence(of: .contentDescription) == .empty)
    }

    @Test("makes up what is missing, and says so")
    func invents() throws {
        var dataSet = MediaFixture.instance()
        for tag: UInt32 in [0x0010_0020, 0x0008_0020, 0x0008_0030, 0x0020_0010, 0x0020_0011, 0x0020_0013] {
            dataSet.setEmpty(AttributeTag(rawValue: tag), .LO)
        }
        dataSet.set(AttributeTag(0x0008, 0x0021), .DA, text: "20230405")
        var builder = FileSetBuilder()
        try builder.add(DICOMFile(dataSet: dataSet), as: FileID(path: "A"))
        let patient = builder.directory.records[0]
        #expect(patient.keys[.patientID] == "NOID-1.2.1")
        #expect(patient.records[0].keys[.studyDate]?.description == "20230405")
        #expect(patient.records[0].keys[.studyTime]?.description == "000000")
        #expect(patient.records[0].records[0].records[0].keys[.instanceNumber] == 1)
        #expect(
            builder.findings.compactMap(\.tag?.hexadecimal).sorted() == [
                "00080020", "00080030", "00100020", "00200010", "00200011", "00200013",
            ])
        #expect(builder.findings.allSatisfy { $0.kind == .inventedKey && $0.file?.path == "A" })
    }

    @Test("refuses what is missing, where it is told to, and leaves nothing of the file behind")
    func refuses() throws {
        var builder = FileSetBuilder(missingKeys: .refuse)
        var dataSet = MediaFixture.instance()
        dataSet[.instanceNumber] = nil
        #expect(throws: DICOMError.self) { try builder.add(DICOMFile(dataSet: dataSet), as: FileID(path: "A")) }
        #expect(builder.directory.records.isEmpty)
        #expect(builder.findings.isEmpty)
    }

    @Test("refuses an instance or a file twice, and SOP classes without a record")
    func refusesTwice() throws {
        var builder = FileSetBuilder()
        let file = try DICOMFile(dataSet: MediaFixture.instance())
        try builder.add(file, as: FileID(path: "A"))
        #expect(throws: DICOMError.self) { try builder.add(file, as: FileID(path: "B")) }
        let second = try DICOMFile(dataSet: MediaFixture.instance(number: 2))
        #expect(throws: DICOMError.self) { try builder.add(second, as: FileID(path: "A")) }
        let verification = try DICOMFile(dataSet: MediaFixture.instance(number: 3, sopClass: "1.2.840.10008.1.1"))
        #expect(throws: DICOMError.self) { try builder.add(verification, as: FileID(path: "C")) }
        #expect(builder.directory.files.count == 1)
    }

    @Test("removes a file, and the branch with its last one")
    func removes() throws {
        var builder = FileSetBuilder(try MediaFixture.directory())
        #expect(builder.remove(try FileID(path: "IM/0003")))
        #expect(!builder.remove(try FileID(path: "IM/0003")))
        #expect(builder.directory.outline == Array(DirectoryTests.outline.prefix(5)))
        try builder.add(DICOMFile(dataSet: MediaFixture.instance(number: 3)), as: FileID(path: "IM/0003"))
        #expect(builder.directory.outline.count == 6)
    }

    @Test("writes names in the character set that they came in")
    func characterSet() throws {
        var dataSet = MediaFixture.instance()
        dataSet.set(AttributeTag(0x0008, 0x0005), .CS, text: "ISO_IR 144")
        dataSet.set(AttributeTag(0x0010, 0x0010), .PN, text: "Люкceмбypг")
        var builder = FileSetBuilder()
        try builder.add(DICOMFile(bytes: DICOMFile(dataSet: dataSet).encoded()), as: FileID(path: "A"))
        let read = try DICOMDirectory(try DICOMFile(bytes: builder.directory.file().encoded()))
        #expect(read.records[0].keys[.patientName]?.description == "Люкceмбypг")
        #expect(read.records[0].keys[AttributeTag(0x0008, 0x0005)]?.string == "ISO_IR 144")
    }

    @Test("of a folder lists its files, and follows its changes")
    func folder() throws {
        try MediaFixture.withFolder { folder in
            try MediaFixture.write(MediaFixture.instance(number: 2), to: "IM/0002", in: folder)
            try MediaFixture.write(MediaFixture.instance(number: 1), to: "IM/0001", in: folder)
            try MediaFixture.write(MediaFixture.instance(number: 9), to: "lower.dcm", in: folder)
            try Data("notes".utf8).write(to: folder.appending(path: "README"))
            let set = try FileSetFolder(folder.path)
            var builder = FileSetBuilder()
            let refused = set.update(&builder)
            #expect(refused.map(\.description) == ["lower.dcm: a file name that PS3.10 8.2 does not allow"])
            try builder.directory.write(to: set.directoryPath)
            #expect(try set.directory().outline.suffix(2) == ["3 IMAGE IM/0001", "3 IMAGE IM/0002"])
            #expect(set.check(try set.directory()).map(\.kind) == [.unlistedFile])

            try FileManager.default.removeItem(at: folder.appending(path: "IM/0001"))
            try FileManager.default.removeItem(at: folder.appending(path: "lower.dcm"))
            try MediaFixture.write(MediaFixture.instance(number: 3), to: "IM/0003", in: folder)
            try MediaFixture.write(MediaFixture.instance(number: 4), to: "IM/0002", in: folder)
            let differences = set.check(try set.directory()).map(\.description)
            #expect(
                differences == [
                    "IM/0001: a file that is not there", "IM/0002: a file that is another than the directory says",
                    "IM/0003: a file that the directory does not name",
                ])
            var changed = FileSetBuilder(try set.directory())
            #expect(set.update(&changed) == [])
            #expect(changed.directory.files.map(\.id.path) == ["IM/0002", "IM/0003"])
        }
    }

    @Test("finds files whose names a medium shows in lower case")
    func lowerCase() throws {
        try MediaFixture.withFolder { folder in
            try MediaFixture.write(MediaFixture.instance(), to: "im/0001;1", in: folder)
            let set = try FileSetFolder(folder.path)
            #expect(try set.path(of: FileID(path: "IM/0001")) == folder.path + "/im/0001;1")
            #expect(try set.path(of: FileID(path: "IM/0002")) == nil)
        }
    }

    @Test("refuses links that lead out of the root")
    func links() throws {
        try MediaFixture.withFolder { outside in
            try MediaFixture.write(MediaFixture.instance(), to: "SECRET", in: outside)
            try MediaFixture.withFolder { folder in
                try FileManager.default.createSymbolicLink(
                    at: folder.appending(path: "OUT"), withDestinationURL: outside)
                try FileManager.default.createSymbolicLink(
                    at: folder.appending(path: "FILE"), withDestinationURL: outside.appending(path: "SECRET"))
                let set = try FileSetFolder(folder.path)
                #expect(throws: DICOMError.self) { try set.path(of: FileID(path: "OUT/SECRET")) }
                #expect(throws: DICOMError.self) { try set.path(of: FileID(path: "FILE")) }
                var builder = FileSetBuilder()
                #expect(set.update(&builder) == [])
                #expect(builder.directory.files.isEmpty)
            }
        }
    }

    @Test("keeps to an application profile")
    func profile() throws {
        try MediaFixture.withFolder { folder in
            let file = try DICOMFile(dataSet: MediaFixture.instance(), transferSyntax: .jpegBaseline8Bit)
            try file.write(to: folder.appending(path: "A").path)
            let set = try FileSetFolder(folder.path)
            var builder = FileSetBuilder()
            let profile = try #require(MediaProfile(named: "std-gen-cd"))
            #expect(set.update(&builder, profile: profile).map(\.kind) == [.profile])
            #expect(set.update(&builder, profile: .generalPurposeDVDJPEG) == [])
            #expect(set.check(builder.directory, profile: profile).map(\.kind) == [.profile])
        }
    }
}
