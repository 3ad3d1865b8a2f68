/// Small DICOM files, good and bad, byte by byte.
enum SampleFiles {
    /// Preamble, prefix and File Meta Information for Explicit VR Little Endian, or another transfer syntax.
    static func header(_ syntax: String = "1.2.840.10008.1.2.1") -> [UInt8] {
        let meta =
            element(0x0002, 0x0001, "OB", [0, 1]) + text(0x0002, 0x0002, "UI", "1.2.840.10008.5.1.4.1.1.7")
            + text(0x0002, 0x0003, "UI", "2.25.1") + text(0x0002, 0x0010, "UI", syntax)
        return [UInt8](repeating: 0, count: 128) + Array("DICM".utf8)
            + element(0x0002, 0x0000, "UL", little(UInt32(meta.count))) + meta
    }

    /// A file of a few elements.
    static let good =
        header() + text(0x0008, 0x0060, "CS", "OT") + text(0x0010, 0x0010, "PN", "Doe^Jane")
        + text(0x0010, 0x0020, "LO", "4711") + element(0x0028, 0x0010, "US", [2, 0])
        + text(0x0028, 0x0030, "DS", "0.50\\+1.5")

    /// Two items, and a private block in the data set and in the first item.
    static let nestedAndPrivate: [UInt8] = {
        let block = text(0x0019, 0x0011, "LO", "ACME 1.1")
        let first = text(0x0008, 0x1155, "UI", "1.2.1") + block + element(0x0019, 0x1101, "US", [9, 0])
        let second = text(0x0008, 0x1155, "UI", "1.2.2")
        let items = [first, second].flatMap {
            little(UInt16(0xFFFE)) + little(UInt16(0xE000)) + little(UInt32($0.count)) + $0
        }
        return header() + element(0x0008, 0x1140, "SQ", items) + block + element(0x0019, 0x110C, "US", [7, 0])
    }()

    static func little(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }
    static func little(_ value: UInt32) -> [UInt8] {
        little(UInt16(truncatingIfNeeded: value)) + little(UInt16(truncatingIfNeeded: value >> 16))
    }

    /// An element in explicit VR little endian, whose length may be a lie.
    static func element(
        _ group: UInt16, _ element: UInt16, _ vr: String, _ value: [UInt8], length: UInt32? = nil
    ) -> [UInt8] {
        let length = length ?? UInt32(value.count)
        let isLong = ["OB", "OW", "OF", "SQ", "UN", "UT", "UC", "UR"].contains(vr)
        return little(group) + little(element) + Array(vr.utf8)
            + (isLong ? [0, 0] + little(length) : little(UInt16(truncatingIfNeeded: length))) + value
    }

    static func text(_ group: UInt16, _ element: UInt16, _ vr: String, _ text: String) -> [UInt8] {
        let padding: [UInt8] = text.utf8.count % 2 == 0 ? [] : [vr == "UI" ? 0 : 0x20]
        return self.element(group, element, vr, Array(text.utf8) + padding)
    }

    /// Sequences of undefined length within each other, so many that a reader which calls itself would end.
    static func nested(_ depth: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<depth {
            bytes +=
                element(0x0040, 0xA730, "SQ", [], length: .max) + little(UInt16(0xFFFE)) + little(UInt16(0xE000))
                + little(UInt32.max)
        }
        for _ in 0..<depth {
            bytes += little(UInt16(0xFFFE)) + little(UInt16(0xE00D)) + little(UInt32(0))
            bytes += little(UInt16(0xFFFE)) + little(UInt16(0xE0DD)) + little(UInt32(0))
        }
        return header() + bytes
    }
}
