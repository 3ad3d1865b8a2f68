import DICOMCore
import Testing

@Suite("Data sets out of bytes (PS3.5 7)")
struct DataSetReadingTests {
    /// Explicit VR Little Endian: (0008,1140) with two items, one of undefined length, then Patient's Name.
    static let explicit: Bytes = [
        0x08, 0x00, 0x05, 0x00, 0x43, 0x53, 0x0A, 0x00, 0x49, 0x53, 0x4F, 0x5F, 0x49, 0x52, 0x20, 0x31, 0x39, 0x32,
        0x08, 0x00, 0x40, 0x11, 0x53, 0x51, 0x00, 0x00, 0xFF, 0xFF, 0xFF, 0xFF,
        0xFE, 0xFF, 0x00, 0xE0, 0xFF, 0xFF, 0xFF, 0xFF,
        0x08, 0x00, 0x55, 0x11, 0x55, 0x49, 0x04, 0x00, 0x31, 0x2E, 0x32, 0x00,
        0xFE, 0xFF, 0x0D, 0xE0, 0x00, 0x00, 0x00, 0x00,
        0xFE, 0xFF, 0x00, 0xE0, 0x0A, 0x00, 0x00, 0x00,
        0x08, 0x00, 0x55, 0x11, 0x55, 0x49, 0x02, 0x00, 0x31, 0x00,
        0xFE, 0xFF, 0xDD, 0xE0, 0x00, 0x00, 0x00, 0x00,
        0x10, 0x00, 0x10, 0x00, 0x50, 0x4E, 0x04, 0x00, 0x44, 0x6F, 0x65, 0x20,
        0x28, 0x00, 0x10, 0x00, 0x55, 0x53, 0x02, 0x00, 0x00, 0x02,
    ]

    @Test("typed, by tag, and nested")
    func reads() throws {
        let dataSet = try DataSet(parsing: Self.explicit, transferSyntax: .explicitVRLittleEndian)
        #expect(dataSet[.patientName]?.familyName == "Doe")
        #expect(dataSet[.rows] == 512)
        #expect(dataSet[AttributeTag(0x0010, 0x0010)]?.vr == .PN)
        let items = try #require(dataSet[.referencedImageSequence])
        #expect(items.map { $0[.referencedSOPInstanceUID] } == ["1.2", "1"])
        #expect(dataSet.count == 4)
        #expect(dataSet.findings.isEmpty)
        let (name, rows) = dataSet.values(.patientName, .rows)
        #expect(name == "Doe")
        #expect(rows == 512)
    }

    @Test("every prefix gives fewer elements or a typed error")
    func prefixes() {
        for count in 0..<Self.explicit.count {
            do {
                let dataSet = try DataSet(parsing: Self.explicit[0..<count], transferSyntax: .explicitVRLittleEndian)
                #expect(dataSet.count < 4)
            } catch {
                #expect([.truncated, .unexpectedDelimiter].contains(error.code))
            }
        }
    }

    @Test(
        "is the same in every uncompressed transfer syntax and comes back byte for byte",
        arguments: [
            TransferSyntax.implicitVRLittleEndian, .explicitVRLittleEndian, .explicitVRBigEndian,
            .deflatedExplicitVRLittleEndian,
        ])
    func roundTrip(transferSyntax: TransferSyntax) throws {
        let dataSet = try DataSet(parsing: Self.explicit, transferSyntax: .explicitVRLittleEndian)
        let encoded = try dataSet.encoded(as: transferSyntax)
        let again = try DataSet(parsing: encoded, transferSyntax: transferSyntax)
        #expect(again == dataSet)
        #expect(try again.encoded(as: transferSyntax) == encoded)
        #expect(try again.encoded(as: .explicitVRLittleEndian) == Self.explicit)
    }

    @Test("an edit changes its element alone")
    func edits() throws {
        var dataSet = try DataSet(parsing: Self.explicit, transferSyntax: .explicitVRLittleEndian)
        dataSet[.rows] = 256
        var expected = Self.explicit.array
        expected[expected.count - 1] = 1
        #expect(try dataSet.encoded(as: .explicitVRLittleEndian).array == expected)
        dataSet[.patientName] = nil
        #expect(dataSet.presence(of: .patientName) == .absent)
        dataSet.setEmpty(.patientName)
        #expect(dataSet.presence(of: .patientName) == .empty)
        let again = try DataSet(parsing: dataSet.encoded(as: .implicitVRLittleEndian))
        #expect(again[.rows] == 256)
        #expect(again.presence(of: .patientName) == .empty)
    }

    @Test("sequences nested ten thousand deep are refused with their place, without a deep stack")
    func nesting() {
        var bytes: [UInt8] = []
        for _ in 0..<10_000 {
            bytes += [0x08, 0x00, 0x40, 0x11, 0x53, 0x51, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF]
            bytes += [0xFE, 0xFF, 0x00, 0xE0, 0xFF, 0xFF, 0xFF, 0xFF]
        }
        let error = #expect(throws: DICOMError.self) {
            try DataSet(parsing: Bytes(bytes), transferSyntax: .explicitVRLittleEndian)
        }
        #expect(error?.code == .nestingTooDeep)
        #expect(error?.path.steps.count == 2 * Limits.standard.nestingDepth + 1)
        #expect(error?.offset == 2000)
    }

    @Test("a length past the end names the element and its byte")
    func absurdLength() {
        let bytes: Bytes = [
            0x10, 0, 0x20, 0, 0x4C, 0x4F, 2, 0, 0x41, 0x20, 0x7F, 0xE0, 0x10, 0, 0x4F, 0x57, 0, 0, 0xF0, 0xFF, 0xFF,
            0xFF,
        ]
        let error = #expect(throws: DICOMError.self) {
            try DataSet(parsing: bytes, transferSyntax: .explicitVRLittleEndian)
        }
        #expect(error?.code == .truncated)
        #expect(error?.path == AttributePath(AttributeTag(0xE07F, 0x0010)))
        #expect(error?.offset == 10)
    }

    @Test("UN of undefined length is read as implicit little endian (PS3.5 6.2.2)")
    func unknownSequence() throws {
        let bytes: Bytes = [
            0x09, 0, 0x01, 0x10, 0x55, 0x4E, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFE, 0xFF, 0x00, 0xE0, 0xFF, 0xFF, 0xFF,
            0xFF,
            0x10, 0, 0x20, 0, 2, 0, 0, 0, 0x41, 0x42, 0xFE, 0xFF, 0x0D, 0xE0, 0, 0, 0, 0, 0xFE, 0xFF, 0xDD, 0xE0, 0, 0,
            0, 0,
        ]
        let dataSet = try DataSet(parsing: bytes, transferSyntax: .explicitVRLittleEndian)
        let items = try #require(dataSet[AttributeTag(0x0009, 0x1001)]?.items)
        #expect(items.first?[.patientID] == "AB")
        #expect(try dataSet.encoded(as: .explicitVRLittleEndian) == bytes)
    }

    @Test("private elements are found by their creator")
    func privateElements() throws {
        var dataSet = DataSet()
        try dataSet.set(AttributeTag(0x0019, 0x0C), creator: "ACME 1", .DS, .text("1.5"))
        try dataSet.set(AttributeTag(0x0019, 0x0C), creator: "ACME 2", .DS, .text("2.5"))
        let again = try DataSet(
            parsing: dataSet.encoded(as: .explicitVRLittleEndian), transferSyntax: .explicitVRLittleEndian)
        #expect(again[AttributeTag(0x0019, 0x0C), creator: "ACME 2"]?.double == 2.5)
        #expect(again[AttributeTag(0x0019, 0x110C)]?.string == "2.5")
        #expect(again[AttributeTag(0x0019, 0x0C), creator: "OTHER"] == nil)
    }

    @Test("text that the declared character set cannot carry takes the data set to UTF-8")
    func widening() throws {
        var dataSet = DataSet()
        dataSet[.patientName] = "Müller^Jörg"
        let again = try DataSet(
            parsing: dataSet.encoded(as: .explicitVRLittleEndian), transferSyntax: .explicitVRLittleEndian)
        #expect(again[.specificCharacterSet] == ["ISO_IR 192"])
        #expect(again[.patientName]?.givenName == "Jörg")
        #expect(throws: DICOMError.self) {
            try dataSet.encoded(as: .explicitVRLittleEndian, options: WritingOptions(textRepertoire: .refuse))
        }
    }
}
