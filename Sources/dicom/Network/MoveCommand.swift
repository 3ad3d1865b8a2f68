import ArgumentParser
import DICOMCore
import DICOMNetwork

/// `dicom move`: has a peer send to a third party.
struct MoveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "move",
        abstract: "Has a peer send what it has to another application entity.",
        discussion: """
            The peer must know where the destination listens. Exit status 1 where an instance failed.

            EXAMPLES
              dicom move PACS@pacs.example --to WORKSTATION -k StudyInstanceUID=1.2.3
              dicom move localhost:11112 --to WS --level series -k StudyInstanceUID=1.2.3 -k SeriesInstanceUID=1.2.3.4
            """)

    @Argument(help: "AE@HOST:PORT, AE@HOST or HOST:PORT.")
    var peer: Peer

    @Option(name: .long, help: ArgumentHelp("The AE title to send to.", valueName: "ae"))
    var to: AETitle

    @OptionGroup var arguments: QueryArguments

    @Flag(name: .long, help: "The result as one JSON object.")
    var json = false

    @OptionGroup var calling: CallingOptions

    func run() async throws {
        let console = Console(calling.verbosity)
        let report = RetrieveReport(console: console, peer: peer, json: json)
        console.beginProgress(total: nil, unit: "instances")
        var done = 0
        do {
            done = try await peer.withAssociation(as: calling.title, proposing: .move, options: calling.options) {
                try await report.follow($0.move(arguments.query(), to: to))
            }
        } catch let error as NetworkError {
            console.failure(calling: peer, error)
        } catch let error as DICOMError {
            console.failure(calling: peer, error)
        }
        try console.finish(done: done, unit: "instances")
    }
}
