import Foundation

/// DICOM files made and cut apart by hand (PS3.10 7), so that a test's expectation does not come from the library it tests.
enum Part10 {
    /// An element in explicit VR little endian.
    struct Element {
        var tag: UInt32
        var vr: String
        var value: [UInt8]
        var hasUndefinedLength = false

        init(_ tag: UInt32, _ vr: String, _ text: String) {
            self.init(tag, vr, bytes: Array(text.utf8))
        }

        init(_ tag: UInt32, _ vr: String, _ number: UInt16) {
            self.init(tag, vr, bytes: PDUBytes.little(number))
        }

        init(_ tag: UInt32, _ vr: String, bytes: [UInt8]) {
            (self.tag, self.vr, value) = (tag, vr, bytes)
            if value.count % 2 == 1 { value.append(vr == "UI" || vr == "OB" ? 0 : 0x20) }
        }

        /// A sequence of items of defined length.
        init(_ tag: UInt32, items: [[Element]]) {
            let content = items.flatMap { item in
                let body = item.flatMap(\.encoded)
                return PDUBytes.little(0xFFFE) + PDUBytes.little(0xE000) + PDUBytes.little32(UInt32(body.count)) + body
            }
            self.init(tag, "SQ", bytes: content)
        }

        /// Encapsulated pixel data: an empty offset table, the fragments, the delimiter (PS3.5 A.4).
        static func encapsulated(_ fragments: [[UInt8]]) -> Element {
            var content: [UInt8] = []
            for fragment in [[]] + fragments {
                content += [0xFE, 0xFF, 0x00, 0xE0] + PDUBytes.little32(UInt32(fragment.count)) + fragment
            }
            content += [0xFE, 0xFF, 0xDD, 0xE0, 0, 0, 0, 0]
            var element = Element(0x7FE0_0010, "OB", bytes: content)
            element.hasUndefinedLength = true
            return element
        }

        var encoded: [UInt8] {
            let head = PDUBytes.little(UInt16(tag >> 16)) + PDUBytes.little(UInt16(tag & 0xFFFF)) + Array(vr.utf8)
            if ["OB", "OW", "SQ", "UN", "UT"].contains(vr) {
                let length = hasUndefinedLength ? UInt32.max : UInt32(value.count)
                return head + [0, 0] + PDUBytes.little32(length) + value
            }
            return head + PDUBytes.little(UInt16(value.count)) + value
        }
    }

    /// A whole file: preamble, prefix, meta information, data set.
    static func file(
        sopClass: String, sopInstance: String, transferSyntax: String, dataSet: [Element]
    ) -> [UInt8] {
        let meta =
            Element(0x0002_0001, "OB", bytes: [0, 1]).encoded + Element(0x0002_0002, "UI", sopClass).encoded
            + Element(0x0002_0003, "UI", sopInstance).encoded + Element(0x0002_0010, "UI", transferSyntax).encoded
            + Element(0x0002_0012, "UI", "1.2.826.0.1.3680043.10.1").encoded
        let length = Element(0x0002_0000, "UL", bytes: PDUBytes.little32(UInt32(meta.count))).encoded
        let body = dataSet.sorted { $0.tag < $1.tag }.flatMap(\.encoded)
        return [UInt8](repeating: 0, count: 128) + Array("DICM".utf8) + length + meta + body
    }

    /// A file cut into its transfer syntax and the bytes of its data set.
    struct Parts: Sendable {
        /// Nil where the file has no meta information; all of its bytes are the data set then.
        var transferSyntax: String?
        var dataSet: ArraySlice<UInt8>

        init(path: String) throws {
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
            guard bytes.count > 140, Array(bytes[128..<132]) == Array("DICM".utf8) else {
                (transferSyntax, dataSet) = (nil, bytes[...])
                return
            }
            var position = 132
            while position + 12 <= bytes.count, bytes[position] == 2, bytes[position + 1] == 0 {
                let isLong = ["OB", "OW", "UN", "UT"].contains(text(bytes[position + 4..<position + 6]))
                let start = position + (isLong ? 12 : 8)
                let lengthBytes = isLong ? bytes[position + 8..<position + 12] : bytes[position + 6..<position + 8]
                let length = lengthBytes.reversed().reduce(0) { $0 << 8 | Int($1) }
                guard start + length <= bytes.count else { throw PeerFailure("meta information of \(path) is cut") }
                if bytes[position + 2] == 0x10, bytes[position + 3] == 0 {
                    transferSyntax = text(bytes[start..<start + length])
                }
                position = start + length
            }
            dataSet = bytes[position...]
        }
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.filter { $0 != 0 && $0 != 0x20 }, as: UTF8.self)
    }
}
