import DICOMCore

/// Matches on standard output: a table once they are all there, or a JSON object a line as they come.
struct MatchOutput: ~Copyable {
    private var table: MatchTable?
    private var output = StandardOutput()
    private var count = 0

    /// - Parameter table: nil: JSON.
    init(_ table: MatchTable?) {
        self.table = table
    }

    mutating func add(_ match: DataSet) {
        count += 1
        if table != nil {
            table?.add(match)
        } else {
            output.buffer += match.json() + [0x0A]
            output.flushIfLarge()
        }
    }

    /// - Returns: how many there were.
    mutating func finish() -> Int {
        table?.write(to: &output)
        output.flush()
        return count
    }
}

/// Matches as a table for people: a column a key.
struct MatchTable {
    /// Of each column the path: sequences, of which the first item counts, and an attribute.
    private let columns: [[AttributeTag]]
    private var rows: [[String]] = []

    init(_ columns: [[AttributeTag]]) {
        self.columns = columns
    }

    mutating func add(_ match: DataSet) {
        rows.append(
            columns.map { path in
                let holder = path.dropLast().reduce(match as DataSet?) { $0?[$1]?.items?.first }
                return Self.text(path.last.flatMap { holder?[$0] })
            })
    }

    func write(to output: inout StandardOutput) {
        guard !rows.isEmpty else { return }
        let heads = columns.map { $0.last.map { $0.keyword ?? $0.description } ?? "" }
        let widths = heads.indices.map { column in
            rows.reduce(heads[column].count) { max($0, $1[column].count) }
        }
        for row in [heads] + rows {
            let cells = row.indices.map { column in
                column == row.count - 1
                    ? row[column]
                    : row[column] + String(repeating: " ", count: widths[column] - row[column].count)
            }
            output.writeLine(cells.joined(separator: "  "))
        }
    }

    private static func text(_ element: DataElement?) -> String {
        guard let element else { return "" }
        if let items = element.items { return items.isEmpty ? "" : "\(items.count) items" }
        let values = element.strings.isEmpty ? element.ints.map { "\($0)" } : element.strings
        // What a peer sends must not steer the terminal.
        return String(
            values.joined(separator: "\\").map { $0.unicodeScalars.first.map { $0.value < 0x20 } == true ? "?" : $0 })
    }
}
