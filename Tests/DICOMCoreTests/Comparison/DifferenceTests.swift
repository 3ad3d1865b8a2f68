import DICOMCore
import Testing

@Suite("What differs between two data sets")
struct DifferenceTests {
    static let name = AttributeTag(0x0010, 0x0010)
    static let images = AttributeTag(0x0008, 0x1140)
    static let uid = AttributeTag(0x0008, 0x1155)

    static func item(_ uid: String) -> DataSet {
        var item = DataSet()
        item.set(self.uid, .UI, text: uid)
        return item
    }

    static func sequence(_ uids: [String]) -> DataSet {
        var dataSet = DataSet()
        dataSet.set(images, items: uids.map(item))
        return dataSet
    }

    static func described(_ second: DataSet, from first: DataSet) -> [String] {
        second.differences(from: first).map(\.description)
    }

    @Test("is elements that only one of them has, values and VRs")
    func elements() {
        var (a, b) = (DataSet(), DataSet())
        a.set(Self.name, .PN, text: "Doe^Jane")
        b.set(Self.name, .PN, text: "Doe^John")
        a.set(AttributeTag(0x0010, 0x0020), .LO, text: "1")
        b.set(AttributeTag(0x0018, 0x0050), .DS, text: "1")
        a.set(AttributeTag(0x0011, 0x1001), .UN, bytes: [1, 2])
        b.set(AttributeTag(0x0011, 0x1001), .OB, bytes: [1, 2])
        a.set(AttributeTag(0x0028, 0x0010), .US, bytes: [1, 0, 2, 0])
        b.set(AttributeTag(0x0028, 0x0010), .US, bytes: [1, 0, 2, 0, 3, 0])
        #expect(
            Self.described(b, from: a) == [
                "(0010,0010): values differ from byte 5 on", "(0010,0020): removed",
                "(0011,1001): VR UN became OB", "(0018,0050): added", "(0028,0010): values differ from byte 4 on",
            ])
        #expect(a.differences(from: a).isEmpty)
        let ignored = b.differences(from: a) { $0.steps != [.attribute(Self.name)] }
        #expect(ignored.map(\.path.description) == ["(0010,0010)"])
        #expect(ignored.first?.first?.string == "Doe^Jane")
        #expect(ignored.first?.second?.string == "Doe^John")
    }

    @Test("is not padding, byte order, character set or the lengths of sequences")
    func encoding() throws {
        var a = Self.sequence(["1.2", "1.3"])
        a.set(AttributeTag(0x0008, 0x0005), .CS, text: "ISO_IR 100")
        a.set(Self.name, .PN, text: "Müller")
        a.set(AttributeTag(0x0028, 0x0010), .US, bytes: [1, 2])
        var b = a
        b.convertText(to: ["ISO_IR 192"])
        let bytes = try b.encoded(as: .explicitVRBigEndian, options: WritingOptions(sequenceLength: .undefined))
        let again = try DataSet(parsing: bytes, transferSyntax: .explicitVRBigEndian)
        #expect(Self.described(again, from: a) == ["(0008,0005): values differ from byte 8 on"])
    }

    static let items: [(first: [String], second: [String], differences: [String])] = [
        (["1", "2", "3"], ["1", "9", "3"], ["(0008,1140)[1].(0008,1155): values differ from byte 0 on"]),
        (["1", "2", "3"], ["1", "3"], ["(0008,1140)[1]: removed"]),
        (["2", "3"], ["1", "2", "3"], ["(0008,1140)[0]: added"]),
        (["1", "2"], ["1", "2", "3", "4"], ["(0008,1140)[2]: added", "(0008,1140)[3]: added"]),
        (["1"], [], ["(0008,1140)[0]: removed"]),
        (["1", "1"], ["1"], ["(0008,1140)[1]: removed"]),
        (
            ["1", "2", "3"], ["9", "3"],
            ["(0008,1140)[0].(0008,1155): values differ from byte 0 on", "(0008,1140)[1]: removed"]
        ),
    ]

    @Test("pairs items that are equal at both ends", arguments: items)
    func alignment(first: [String], second: [String], differences: [String]) {
        #expect(Self.described(Self.sequence(second), from: Self.sequence(first)) == differences)
    }

    @Test("is counted over all fragments of encapsulated pixel data")
    func fragments() {
        let tag = AttributeTag(0x7FE0, 0x0010)
        var (a, b) = (DataSet(), DataSet())
        a.set(tag, .OB, .fragments(EncapsulatedPixelData(fragments: [[1, 2], [3, 4]])))
        b.set(tag, .OB, .fragments(EncapsulatedPixelData(fragments: [[1, 2], [3, 5]])))
        #expect(Self.described(b, from: a) == ["(7FE0,0010): values differ from byte 3 on"])
        b.set(tag, .OW, bytes: [1, 2])
        #expect(Self.described(b, from: a) == ["(7FE0,0010): values differ"])
    }
}
