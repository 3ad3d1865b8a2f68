import DICOMCore

/// How rows are written.
protocol ScanFormat: Sendable {
    associatedtype Row: Sendable

    /// Makes a row of a header; called on many threads at once.
    var extraction: @Sendable (DICOMFile) throws(DICOMError) -> Row { get }

    func begin(_ output: inout StandardOutput)
    mutating func write(_ path: String, _ row: Row, _ output: inout StandardOutput)
    mutating func end(_ output: inout StandardOutput)
}

/// The text of a cell.
enum ScanCell {
    /// Values parted by backslashes, elements by semicolons where a path means several.
    static func append(_ argument: AttributeArgument, of file: DICOMFile, to buffer: inout [UInt8]) {
        for (number, element) in argument.found(in: file).enumerated() {
            if number > 0 { buffer.append(UInt8(ascii: ";")) }
            if let items = element.items {
                buffer.append(contentsOf: "\(items.count) items".utf8)
            } else {
                element.appendText(to: &buffer)
            }
        }
    }
}

extension AttributeArgument {
    /// Group 0002 stands in the meta information, all else in the data set.
    func found(in file: DICOMFile) -> [DataElement] {
        if case .tag(let tag) = steps.first?.key, tag.group == 0x0002 { return elements(of: file.meta.dataSet) }
        return elements(of: file.dataSet)
    }
}

/// RFC 4180, lines ending with a line feed.
struct CSVScanFormat: ScanFormat {
    let columns: [AttributeArgument]

    var extraction: @Sendable (DICOMFile) throws(DICOMError) -> [UInt8] {
        { [columns] file in
            var line: [UInt8] = []
            var cell: [UInt8] = []
            for column in columns {
                cell.removeAll(keepingCapacity: true)
                ScanCell.append(column, of: file, to: &cell)
                line.append(UInt8(ascii: ","))
                Self.append(cell, to: &line)
            }
            line.append(0x0A)
            return line
        }
    }

    func begin(_ output: inout StandardOutput) {
        output.buffer.append(contentsOf: "file".utf8)
        for column in columns {
            output.buffer.append(UInt8(ascii: ","))
            Self.append(Array(column.text.utf8), to: &output.buffer)
        }
        output.buffer.append(0x0A)
    }

    func write(_ path: String, _ row: [UInt8], _ output: inout StandardOutput) {
        Self.append(Array(path.utf8), to: &output.buffer)
        output.buffer.append(contentsOf: row)
        output.flushIfLarge()
    }

    func end(_ output: inout StandardOutput) {}

    /// In quotation marks where something in it would end it.
    private static func append(_ cell: [UInt8], to line: inout [UInt8]) {
        let isPlain = cell.allSatisfy { $0 != 0x22 && $0 != 0x2C && $0 != 0x0A && $0 != 0x0D }
        guard !isPlain else { return line.append(contentsOf: cell) }
        line.append(0x22)
        for byte in cell {
            if byte == 0x22 { line.append(0x22) }
            line.append(byte)
        }
        line.append(0x22)
    }
}

/// `{"file":"…","dataset":{…}}`
struct JSONScanFormat: ScanFormat {
    let columns: [AttributeArgument]

    var extraction: @Sendable (DICOMFile) throws(DICOMError) -> [UInt8] {
        { [columns] file in
            var writer = JSONDataSetWriter(bulkData: .inline)
            writer.write(
                members: columns.flatMap { column in
                    column.found(in: file).map { (column.tag == nil ? column.text : nil, $0) }
                })
            return writer.takeBuffer()
        }
    }

    func begin(_ output: inout StandardOutput) {}

    func write(_ path: String, _ row: [UInt8], _ output: inout StandardOutput) {
        output.buffer.append(contentsOf: ("{\"file\":" + JSONString.quoted(path) + ",\"dataset\":").utf8)
        output.buffer.append(contentsOf: row)
        output.buffer.append(contentsOf: "}\n".utf8)
        output.flushIfLarge()
    }

    func end(_ output: inout StandardOutput) {}
}

/// Columns for the eye, as wide as the first rows ask for.
struct TableScanFormat: ScanFormat {
    let columns: [AttributeArgument]
    private var widths: [Int] = []
    private var waiting: [[String]] = []
    /// Rows that are looked at before the first is written.
    private static let sample = 200
    private static let widest = 64
    private static let widestPath = 160

    init(columns: [AttributeArgument]) {
        self.columns = columns
    }

    var extraction: @Sendable (DICOMFile) throws(DICOMError) -> [String] {
        { [columns] file in
            columns.map { column in
                var cell: [UInt8] = []
                ScanCell.append(column, of: file, to: &cell)
                return Self.harmless(String(decoding: cell, as: UTF8.self))
            }
        }
    }

    func begin(_ output: inout StandardOutput) {}

    mutating func write(_ path: String, _ row: [String], _ output: inout StandardOutput) {
        let cells = [Self.harmless(path)] + row
        guard widths.isEmpty else { return write(cells, &output) }
        waiting.append(cells)
        if waiting.count >= Self.sample { settle(&output) }
    }

    mutating func end(_ output: inout StandardOutput) {
        if widths.isEmpty, !waiting.isEmpty { settle(&output) }
    }

    private mutating func settle(_ output: inout StandardOutput) {
        let rows = [["file"] + columns.map(\.text)] + waiting
        widths = rows[0].indices.map { column in
            min(column == 0 ? Self.widestPath : Self.widest, rows.reduce(0) { max($0, $1[column].count) })
        }
        for row in rows { write(row, &output) }
        waiting = []
    }

    private func write(_ cells: [String], _ output: inout StandardOutput) {
        let padded = cells.indices.map { place in
            let missing = place == cells.count - 1 ? 0 : widths[place] - cells[place].count
            return cells[place] + String(repeating: " ", count: max(0, missing))
        }
        output.writeLine(padded.joined(separator: "  "))
    }

    /// What a file holds must not steer the terminal.
    private static func harmless(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 }) else { return text }
        return String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { $0.properties.generalCategory == .control ? "?" : $0 }))
    }
}
