import DICOMCore

/// Small files, byte by byte or written by the library, for readers to agree on.
enum SampleDataSets {
    static func little(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }

    static func little(_ value: UInt32) -> [UInt8] {
        little(UInt16(truncatingIfNeeded: value)) + little(UInt16(truncatingIfNeeded: value >> 16))
    }

    /// An element in explicit VR little endian, whose length may be a lie.
    static func element(
        _ group: UInt16, _ element: UInt16, _ vr: String, _ value: [UInt8] = [], length: UInt32? = nil
    ) -> [UInt8] {
        let length = length ?? UInt32(value.count)
        let isLong = VR(code: vr)?.hasLongLength ?? true
        return little(group) + little(element) + Array(vr.utf8)
            + (isLong ? [0, 0] + little(length) : little(UInt16(truncatingIfNeeded: length))) + value
    }

    static func item(_ contents: [UInt8], length: UInt32? = nil) -> [UInt8] {
        little(UInt16(0xFFFE)) + little(UInt16(0xE000)) + little(length ?? UInt32(contents.count)) + contents
    }

    static let endOfItem = little(UInt16(0xFFFE)) + little(UInt16(0xE00D)) + little(UInt32(0))
    static let endOfSequence = little(UInt16(0xFFFE)) + little(UInt16(0xE0DD)) + little(UInt32(0))

    /// Preamble, prefix and File Meta Information.
    static func head(_ syntax: TransferSyntax) -> [UInt8] {
        let uid = Array(syntax.uid.rawValue.utf8)
        let meta =
            element(0x0002, 0x0001, "OB", [0, 1]) + element(0x0002, 0x0003, "UI", Array("2.25.1".utf8))
            + element(0x0002, 0x0010, "UI", uid + (uid.count % 2 == 0 ? [] : [0]))
        return [UInt8](repeating: 0, count: 128) + Array("DICM".utf8)
            + element(0x0002, 0x0000, "UL", little(UInt32(meta.count))) + meta
    }

    /// Sequences of defined and undefined length, an empty one, nested; long and short VRs; a private block; pixel data.
    static let rich: DataSet = {
        var inner = DataSet()
        inner.set(AttributeTag(0x0008, 0x1155), .UI, text: "1.2.3")
        var middle = DataSet()
        middle.set(AttributeTag(0x0008, 0x1150), .UI, text: "1.2")
        middle.set(AttributeTag(0x0008, 0x1199), items: [inner, DataSet(), inner])
        var dataSet = DataSet()
        dataSet.set(AttributeTag(0x0008, 0x0016), .UI, text: "1.2.840.10008.5.1.4.1.1.7")
        dataSet.set(AttributeTag(0x0008, 0x0018), .UI, text: "2.25.1")
        dataSet.set(AttributeTag(0x0008, 0x1115), items: [middle, inner])
        dataSet.set(AttributeTag(0x0008, 0x1140), items: [])
        dataSet.set(AttributeTag(0x0009, 0x0010), .LO, text: "ACME")
        dataSet.set(AttributeTag(0x0009, 0x1001), .FD, bytes: [0, 0, 0, 0, 0, 0, 0xF0, 0x3F])
        dataSet.set(AttributeTag(0x0010, 0x0010), .PN, text: "Doe^Jane")
        dataSet.set(AttributeTag(0x0018, 0x1411), .DS, text: "1.5")
        dataSet.set(AttributeTag(0x0028, 0x0010), .US, bytes: [3, 0])
        dataSet.set(AttributeTag(0x0028, 0x0103), .US, bytes: [1, 0])
        dataSet.set(AttributeTag(0x0028, 0x0106), .SS, bytes: [0xFF, 0xFF])
        dataSet.set(AttributeTag(0x0040, 0xA160), .UT, text: "Text")
        dataSet.set(AttributeTag(0x7FE0, 0x0010), .OW, bytes: [1, 2, 3, 4, 5, 6])
        return dataSet
    }()

    static func file(_ syntax: TransferSyntax, undefined: Bool = false) throws -> Bytes {
        let options = WritingOptions(sequenceLength: undefined ? .undefined : .defined)
        return Bytes(head(syntax) + (try rich.encoded(as: syntax, options: options).array))
    }

    static let encapsulated: Bytes = Bytes(
        head(.jpegBaseline8Bit) + element(0x0010, 0x0010, "PN", Array("Doe ".utf8))
            + element(0x7FE0, 0x0010, "OB", length: .max) + item([0, 0, 0, 0]) + item([1, 2, 3, 4]) + item([])
            + item([5, 6]) + endOfSequence + element(0xFFFC, 0xFFFC, "OB", [0, 0]))

    /// UN of undefined length, VRs nobody knows, elements without VR, wrong order, delimiters and lengths that are wrong.
    static let lenient: [(name: String, bytes: Bytes)] = [
        (
            "UN of undefined length",
            file(
                element(0x0009, 0x1001, "UN", length: .max)
                    + item(
                        little(UInt16(0x10)) + little(UInt16(0x20)) + little(UInt32(2)) + [0x41, 0x42] + endOfItem,
                        length: .max) + endOfSequence + element(0x0010, 0x0020, "LO", [0x41, 0x20]))
        ),
        ("an unknown VR of the long form", file(element(0x0009, 0x1001, "ZZ", [1, 2]) + name)),
        ("an unknown VR of the short form", file([9, 0, 1, 16, 0x5A, 0x5A, 2, 0, 1, 2] + name)),
        ("an unknown VR of the short form without value", file([9, 0, 1, 16, 0x5A, 0x5A, 0, 0] + name)),
        ("an element without VR", file(name + [0x10, 0, 0x20, 0, 2, 0, 0, 0, 0x41, 0x20] + rows)),
        ("elements out of order", file(rows + name)),
        ("an odd length", file(element(0x0010, 0x0010, "PN", [0x41]) + rows)),
        ("delimiters at the root", file(name + endOfItem + endOfSequence + rows)),
        (
            "an item without its delimiter",
            file(element(0x0008, 0x1140, "SQ", length: .max) + item(name, length: .max) + endOfSequence + rows)
        ),
        (
            "a sequence that the data end in",
            file(element(0x0008, 0x1140, "SQ", length: .max) + item(name, length: .max))
        ),
        ("a sequence that claims too much", file(element(0x0008, 0x1140, "SQ", item(name), length: 4000))),
        (
            "an item that claims too much",
            file(element(0x0008, 0x1140, "SQ", length: .max) + item(name, length: 4000))
        ),
        ("zeros behind the data", file(name + [0, 0, 0, 0, 0])),
        ("no meta information", Bytes(name + rows)),
        ("no preamble", Bytes(Array("DICM".utf8) + head(.explicitVRLittleEndian).dropFirst(132) + name)),
        ("implicit and nothing before", Bytes([8, 0, 0x60, 0, 2, 0, 0, 0, 0x4F, 0x54, 0x10, 0, 0x10, 0, 0, 0, 0, 0])),
        ("meta information alone", Bytes(head(.explicitVRLittleEndian))),
        ("meta information without a transfer syntax", Bytes(head(TransferSyntax(uid: "")) + name + rows)),
    ]

    static let name = element(0x0010, 0x0010, "PN", Array("Doe ".utf8))
    static let rows = element(0x0028, 0x0010, "US", [2, 0])

    static func file(_ dataSet: [UInt8]) -> Bytes { Bytes(head(.explicitVRLittleEndian) + dataSet) }

    /// Sequences of undefined length within each other.
    static func nested(_ depth: Int) -> Bytes {
        var bytes = head(.explicitVRLittleEndian)
        let level = element(0x0040, 0xA730, "SQ", length: .max) + item([], length: .max)
        bytes.reserveCapacity(bytes.count + depth * 36)
        for _ in 0..<depth { bytes += level }
        for _ in 0..<depth { bytes += endOfItem + endOfSequence }
        return Bytes(bytes)
    }

    /// All of the above, and the rich one in every native transfer syntax.
    static func all() throws -> [(name: String, bytes: Bytes)] {
        let natives: [TransferSyntax] = [
            .implicitVRLittleEndian, .explicitVRLittleEndian, .explicitVRBigEndian, .deflatedExplicitVRLittleEndian,
        ]
        var files = lenient
        for syntax in natives {
            files.append(("\(syntax), defined lengths", try file(syntax)))
            files.append(("\(syntax), undefined lengths", try file(syntax, undefined: true)))
        }
        files.append(("encapsulated", encapsulated))
        return files
    }
}
