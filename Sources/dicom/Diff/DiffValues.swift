import DICOMCore

/// Two values that differ, as text on a line each, from a little before the first difference where they are long.
struct DiffValues {
    private let difference: DataSetDifference
    private let columns: Int?

    init(_ difference: DataSetDifference, columns: Int?) {
        self.difference = difference
        self.columns = columns
    }

    func first() -> String { difference.first.map(text) ?? "" }
    func second() -> String { difference.second.map(text) ?? "" }

    /// A value as a dump shows it.
    static func text(of element: DataElement, columns: Int?) -> String {
        var dump = DataSetDump(style: DataSetDump.Style(columns: columns))
        dump.writeValue(of: element)
        return String(decoding: dump.takeBuffer(), as: UTF8.self)
    }

    private func text(of element: DataElement) -> String {
        guard case .value(let place?) = difference.kind, let columns else {
            return Self.text(of: element, columns: columns)
        }
        // Characters that are told apart late stand far to the right: begin nearer to them.
        if let text = element.string {
            return text.utf8.count < columns || place < columns / 2
                ? Self.text(of: element, columns: columns)
                : Self.window(of: text, at: place, columns)
        }
        let summary = Self.text(of: element, columns: nil == element.bytes ? columns : columns + 1)
        guard let bytes = Self.bytes(of: element), bytes.count * 3 > columns || element.bytes == nil else {
            return summary
        }
        let unit = max(1, element.vr.swapUnit)
        let start = place / unit * unit
        var text = "\(bytes.count) bytes"
        guard start < bytes.count else { return text + ", and no more" }
        text += ", from byte \(start): "
        let count = min(bytes.count - start, max(4, (columns - text.utf8.count - 2) / 3))
        text += Self.hexadecimal(bytes[start..<start + count])
        return start + count < bytes.count ? text + " …" : text
    }

    private static func bytes(of element: DataElement) -> Bytes? {
        if case .fragments(let pixelData) = element.value {
            return pixelData.fragments.count == 1 ? pixelData.fragments[0] : nil
        }
        return element.bytes
    }

    private static func hexadecimal(_ bytes: Bytes) -> String {
        bytes.array.map { Hexadecimal.text($0, digits: 2) }.joined(separator: " ")
    }

    /// Some of a text around a byte of its UTF-8.
    private static func window(of text: String, at place: Int, _ columns: Int) -> String {
        let start = max(0, place - columns / 4)
        var index =
            text.utf8.index(text.utf8.startIndex, offsetBy: start, limitedBy: text.utf8.endIndex) ?? text.endIndex
        while index > text.startIndex, String.Index(index, within: text) == nil {
            index = text.utf8.index(before: index)
        }
        let part = DataElement(AttributeTag(0x0011, 0x1001), .UT, .text(String(text[index...])))
        return "…" + self.text(of: part, columns: columns - 1)
    }
}
