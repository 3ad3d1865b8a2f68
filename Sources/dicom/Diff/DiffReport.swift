import DICOMCore

/// The differences of files, as text or JSON, on standard output.
struct DiffReport: ~Copyable {
    private let isJSON: Bool
    private let columns: Int?
    private var output = StandardOutput()
    /// Found so far.
    private(set) var differences = 0

    /// - Parameter columns: of a line; 0: values in full.
    init(isJSON: Bool, columns: Int) {
        self.isJSON = isJSON
        self.columns = columns > 0 ? columns : nil
    }

    mutating func compare(
        _ first: DICOMFile?, _ second: DICOMFile?, _ pair: FilePair, ignoring: [AttributeArgument]
    ) {
        guard let first, let second else { return reportMissing(pair, isFirst: first != nil) }
        var found: [(DataSetDifference, DataSet, DataSet)] = []
        for (a, b) in [(first.meta.dataSet, second.meta.dataSet), (first.dataSet, second.dataSet)] {
            let differences = b.differences(from: a) { path in
                path.steps == [.attribute(AttributeTag(0x0002, 0x0000))]
                    || ignoring.contains { $0.names(path, in: a, b) }
            }
            found += differences.map { ($0, a, b) }
        }
        differences += found.count
        if found.isEmpty { return }
        if !isJSON {
            writeColoured("1", "--- " + (pair.first ?? ""))
            writeColoured("1", "+++ " + (pair.second ?? ""))
        }
        for (difference, a, b) in found {
            let place = AttributePathText(difference.path, a, b)
            if isJSON { writeJSON(difference, place, pair) } else { write(difference, place, a, b) }
        }
    }

    mutating func flush() { output.flush() }

    // MARK: Text

    private mutating func reportMissing(_ pair: FilePair, isFirst: Bool) {
        differences += 1
        let path = (isFirst ? pair.first : pair.second) ?? ""
        if isJSON {
            writeObject(
                "{\"difference\":\"" + (isFirst ? "removed" : "added") + "\",\"file\":" + JSONString.quoted(path) + "}")
        } else {
            writeColoured(isFirst ? "31" : "32", (isFirst ? "- " : "+ ") + path)
        }
    }

    private mutating func write(_ difference: DataSetDifference, _ place: AttributePathText, _ a: DataSet, _ b: DataSet)
    {
        let head = place.text + place.suffix
        switch difference.kind {
        case .added: writeColoured("32", "+ " + head + one(difference.second, difference, in: b))
        case .removed: writeColoured("31", "- " + head + one(difference.first, difference, in: a))
        case .vr:
            let codes = (difference.first?.vr.code ?? "", difference.second?.vr.code ?? "")
            output.writeLine("  " + head + "  VR " + codes.0 + " became " + codes.1)
        case .value:
            output.writeLine("  " + head)
            let values = DiffValues(difference, columns: columns.map { $0 - 6 })
            writeColoured("31", "-     " + values.first())
            writeColoured("32", "+     " + values.second())
        }
    }

    /// What stands behind the name of something that is in one file only.
    private func one(_ element: DataElement?, _ difference: DataSetDifference, in dataSet: DataSet) -> String {
        if let element { return "  " + DiffValues.text(of: element, columns: columns.map { max(20, $0 - 60) }) }
        guard case .item(let number) = difference.path.steps.last else { return "" }
        let sequence = AttributePath(Array(difference.path.steps.dropLast()))
        guard let items = dataSet[sequence]?.items, items.indices.contains(number) else { return "" }
        let count = items[number].count
        return count == 1 ? "  item of 1 element" : "  item of \(count) elements"
    }

    private mutating func writeColoured(_ code: String, _ line: String) {
        output.writeLine(StandardOutput.isTerminal ? "\u{1B}[" + code + "m" + line + "\u{1B}[0m" : line)
    }

    // MARK: JSON

    private mutating func writeJSON(_ difference: DataSetDifference, _ place: AttributePathText, _ pair: FilePair) {
        var text = "{"
        if pair.isFound { text += "\"file\":" + JSONString.quoted(pair.second ?? pair.first ?? "") + "," }
        text += "\"path\":" + JSONString.quoted(place.text) + ",\"difference\":"
        switch difference.kind {
        case .added: text += "\"added\""
        case .removed: text += "\"removed\""
        case .vr: text += "\"vr\""
        case .value(let place):
            text += "\"value\""
            if let place { text += ",\"firstByte\":\(place)" }
        }
        for (name, element) in [("first", difference.first), ("second", difference.second)] {
            guard let element else { continue }
            var writer = JSONDataSetWriter(bulkData: .omitted())
            writer.write(members: [(name, element)])
            // The member without the braces of its object.
            text += "," + String(decoding: writer.takeBuffer().dropFirst().dropLast(), as: UTF8.self)
        }
        writeObject(text + "}")
    }

    private mutating func writeObject(_ text: String) {
        output.writeLine(text)
    }
}
