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
                var output = MatchOutput(json ? nil : MatchTable(columns.map { [$0] }))
                for try await match in association.find(query, limit: limit) { output.add(match) }
                return output.finish()
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
