import ArgumentParser
import DICOMNetwork

/// `dicom echo`: verification.
struct EchoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "echo",
        abstract: "Asks whether a peer is there, and how long the answer takes.",
        discussion: """
            EXAMPLES
              dicom echo PACS@pacs.example:104
              dicom echo --count 10 localhost:11112
            """)

    @Argument(help: "AE@HOST:PORT, AE@HOST or HOST:PORT.")
    var peer: Peer

    @Option(name: .long, help: "How many times, over one association.")
    var count = 1

    @Flag(name: .long, help: "One JSON object a line.")
    var json = false

    @OptionGroup var calling: CallingOptions

    mutating func validate() throws {
        if count < 1 { throw ValidationError("--count is at least 1.") }
    }

    func run() async throws {
        let console = Console(calling.verbosity)
        var done = 0
        do {
            try await peer.withAssociation(as: calling.title, proposing: .verification, options: calling.options) {
                for _ in 0..<count {
                    show(try await $0.echo())
                    done += 1
                }
            }
        } catch let error as NetworkError {
            console.failure(calling: peer, error)
        }
        try console.finish(done: done, unit: "echoes")
    }

    private func show(_ duration: Duration) {
        var output = StandardOutput()
        output.writeLine(
            json
                ? "{\"peer\":\(JSONString.quoted("\(peer)")),\"milliseconds\":\(duration.milliseconds)}"
                : "\(peer) answers in \(duration.milliseconds) ms")
        output.flush()
    }
}
