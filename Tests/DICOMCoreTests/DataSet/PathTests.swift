import DICOMCore
import Testing

@Suite("Elements by their paths")
struct PathTests {
    static let images = AttributeTag(0x0008, 0x1140)
    static let uid = AttributeTag(0x0008, 0x1155)

    static func path(_ number: Int) -> AttributePath {
        AttributePath([.attribute(images), .item(number), .attribute(uid)])
    }

    /// A sequence of undefined length with two items, one of each kind, as read from a file.
    static func source() throws -> DataSet {
        let uid: [UInt8] = [0x08, 0, 0x55, 0x11, 0x55, 0x49, 4, 0, 0x31, 0x2E, 0x32, 0]
        let item: [UInt8] = [0xFE, 0xFF, 0, 0xE0]
        let bytes =
            [0x08, 0, 0x40, 0x11, 0x53, 0x51, 0, 0, 255, 255, 255, 255] + item + [12, 0, 0, 0] + uid + item
            + [255, 255, 255, 255] + uid + [0xFE, 0xFF, 0x0D, 0xE0, 0, 0, 0, 0] + [0xFE, 0xFF, 0xDD, 0xE0, 0, 0, 0, 0]
        return try DataSet(parsing: Bytes(bytes), transferSyntax: .explicitVRLittleEndian)
    }

    @Test("are found, set, made and removed")
    func paths() throws {
        var dataSet = try Self.source()
        #expect(dataSet[Self.path(1)]?.string == "1.2")
        #expect(dataSet[Self.path(2)] == nil)
        try dataSet.set(Self.path(1), .UI, .text("1.9"))
        try dataSet.set(Self.path(2), .UI, .text("1.10"))
        try dataSet.set(
            AttributePath([
                .attribute(AttributeTag(0x0040, 0x0275)), .item(0), .attribute(AttributeTag(0x0040, 0x1001)),
            ]), .SH,
            .text("R"))
        #expect(dataSet[.referencedImageSequence]?.map { $0[.referencedSOPInstanceUID] } == ["1.2", "1.9", "1.10"])
        try dataSet.remove(Self.path(0))
        try dataSet.remove(AttributePath([.attribute(Self.images), .item(1)]))
        try dataSet.remove(Self.path(7))
        #expect(dataSet[.referencedImageSequence]?.map { $0[.referencedSOPInstanceUID] } == [nil, "1.10"])
        #expect(dataSet[AttributeTag(0x0040, 0x0275)]?.items?.count == 1)
    }

    @Test("leave the bytes of what they do not name, and the form of what they go through")
    func bytes() throws {
        var dataSet = try Self.source()
        let before = try dataSet.encoded(as: .explicitVRLittleEndian).array
        try dataSet.set(Self.path(1), .UI, .text("1.9"))
        var expected = before
        expected[expected.count - 18] = UInt8(ascii: "9")
        #expect(try dataSet.encoded(as: .explicitVRLittleEndian).array == expected)
    }

    @Test("that lead nowhere are errors with a place")
    func errors() throws {
        var dataSet = try Self.source()
        let beyond = #expect(throws: DICOMError.self) { try dataSet.set(Self.path(3), .UI, .text("1")) }
        #expect(beyond?.code == .absent)
        #expect(beyond?.path == Self.path(3))
        dataSet.set(AttributeTag(0x0010, 0x0010), .PN, text: "A")
        let inName = AttributePath([.attribute(AttributeTag(0x0010, 0x0010)), .item(0), .attribute(Self.uid)])
        #expect(throws: DICOMError.self) { try dataSet.set(inName, .UI, .text("1")) }
        #expect(throws: DICOMError.self) { try dataSet.set(AttributePath(), .UI, .text("1")) }
    }

    @Test("made in a new item write text in the character set around")
    func characterSet() throws {
        var dataSet = DataSet()
        dataSet.set(AttributeTag(0x0008, 0x0005), .CS, text: "ISO_IR 100")
        let path = AttributePath([
            .attribute(AttributeTag(0x0040, 0x0275)), .item(0), .attribute(AttributeTag(0x0032, 0x1060)),
        ])
        try dataSet.set(path, .LO, .text("Schädel"))
        let again = try DataSet(
            parsing: dataSet.encoded(as: .explicitVRLittleEndian), transferSyntax: .explicitVRLittleEndian)
        #expect(again[path]?.bytes == Bytes(Array("Sch".utf8) + [0xE4] + Array("del ".utf8)))
    }

    @Test("do not matter to text that goes to another character set, items' own declarations included")
    func conversion() throws {
        var item = DataSet()
        item.set(AttributeTag(0x0008, 0x0005), .CS, text: "ISO_IR 144")
        item.set(AttributeTag(0x0032, 0x1060), .LO, text: "Голова")
        var dataSet = DataSet()
        dataSet.set(AttributeTag(0x0010, 0x4000), .LT, text: "plain")
        dataSet.set(AttributeTag(0x0040, 0x0275), items: [item])
        var read = try DataSet(
            parsing: dataSet.encoded(as: .implicitVRLittleEndian), transferSyntax: .implicitVRLittleEndian)
        read.convertText(to: ["ISO_IR 192"])
        let again = try DataSet(
            parsing: read.encoded(as: .explicitVRLittleEndian), transferSyntax: .explicitVRLittleEndian)
        #expect(again[AttributeTag(0x0008, 0x0005)]?.string == "ISO_IR 192")
        let first = again[AttributeTag(0x0040, 0x0275)]?.items?.first
        #expect(first?[AttributeTag(0x0008, 0x0005)] == nil)
        #expect(first?[AttributeTag(0x0032, 0x1060)]?.bytes == Bytes(utf8: "Голова"))
    }
}
