import ArgumentParser
import DICOMCore
import DICOMNetwork

/// `dicom find`: query.
struct FindCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "find",
        abstract: "Asks a peer what it has.",
        discussion: """
            EXAMPLES
              dicom find PACS@pacs.example -k 'PatientName=DOE*' -k StudyDate=20240101- -k StudyDescription
              dicom find --level series -k StudyInstanceUID=1.2.3 -k Modality --json localhost:11112
              dicom find --level patient --limit 10 localhost:11112
            """)

    @Argument(help: "AE@HOST:PORT, AE@HOST or HOST:PORT.")
    var peer: Peer

    @OptionGroup var arguments: QueryArguments

    @Option(name: .long, help: "Cancels after so many matches.")
    var limit: Int?

    @Flag(name: .long, help: "One JSON object a match, in the DICOM JSON model of PS3.18 F.")
    var json = false

    @OptionGroup var calling: CallingOptions

    func run() async throws {
        let console = Console(calling.verbosity)
        let defaults = Self.defaults(arguments.level)
        let query = arguments.query(defaults: defaults)
        let columns = arguments.key.isEmpty ? defaults : arguments.key.compactMap(\.attribute.firstTag)
        let limit = limit
        var count = 0
        do {
            count = try await peer.withAssociation(
                as: calling.title, proposing: .find, options: calling.options
            ) { association in
                var table = json ? nil : MatchTable(columns)
                var output = StandardOutput()
                var count = 0
                for try await match in association.find(query, limit: limit) {
                    count += 1
                    if table != nil {
                        table?.add(match)
                    } else {
                        output.buffer += match.json() + [0x0A]
                        output.flushIfLarge()
                    }
                }
                table?.write(to: &output)
                output.flush()
                return count
            }
        } catch let error as NetworkError {
            console.failure(calling: peer, error)
        } catch let error as DICOMError {
            console.failure(calling: peer, error)
        }
        console.detail("\(count) matches")
        try console.finish(done: count, unit: "matches")
    }

    /// What is worth knowing of each level, where nobody says.
    private static func defaults(_ level: Query.Level) -> [AttributeTag] {
        let keywords: [String] =
            switch level {
            case .patient: ["PatientName", "PatientID", "PatientBirthDate", "PatientSex"]
            case .study:
                [
                    "PatientName", "PatientID", "StudyDate", "StudyTime", "AccessionNumber", "ModalitiesInStudy",
                    "StudyDescription", "StudyInstanceUID",
                ]
            case .series: ["Modality", "SeriesNumber", "SeriesDescription", "StudyInstanceUID", "SeriesInstanceUID"]
            case .image: ["InstanceNumber", "SOPClassUID", "SeriesInstanceUID", "SOPInstanceUID"]
            }
        return keywords.compactMap { AttributeTag(keyword: $0) }
    }
}

/// Matches as a table for people: a column a key.
struct MatchTable {
    private let tags: [AttributeTag]
    private var rows: [[String]] = []

    init(_ columns: [AttributeTag]) {
        tags = columns
    }

    mutating func add(_ match: DataSet) {
        rows.append(tags.map { Self.text(match[$0]) })
    }

    func write(to output: inout StandardOutput) {
        guard !rows.isEmpty else { return }
        let heads = tags.map { $0.keyword ?? $0.description }
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
