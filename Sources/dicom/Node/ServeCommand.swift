import ArgumentParser
import DICOMArchive
import DICOMNetwork
import DICOMStore
import DICOMStoreSQLite
import Logging
import ServiceLifecycle
import UnixSignals

/// `dicom serve`: a PACS node.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Runs a PACS node: stores, answers queries, sends what is asked for.",
        discussion: """
            Listens on this machine alone until --host says otherwise. Prints `ready AE@HOST:PORT` once peers can connect. \
            SIGTERM and SIGINT end it: it listens no more, lets open associations finish for --grace seconds, then aborts \
            them. Whatever was answered with success is on the disk by then.

            An option given here goes before the same one in --config.

            EXAMPLES
              dicom serve --directory archive
              dicom serve --directory archive --ae-title PACS --host 0.0.0.0 --accept CT1@192.0.2.8 --peer WS@192.0.2.7:104
            """)

    @Option(name: .long, help: "The archive's folder; it is made where it is not there.", completion: .directory)
    var directory: String?

    @Option(name: .long, help: ArgumentHelp("What we are called.", valueName: "ae"))
    var aeTitle: AETitle?

    @Option(name: .long, help: "The name or address to listen on (default: 127.0.0.1).")
    var host: String?

    @Option(name: .long, help: "The port to listen on; 0 takes a free one (default: 11112).")
    var port: Int?

    @Option(name: .long, help: ArgumentHelp("A destination of C-MOVE. Repeatable.", valueName: "ae@host:port"))
    var peer: [Peer] = []

    @Option(
        name: .long,
        help: ArgumentHelp("Who may call; given none, anyone who reaches us. Repeatable.", valueName: "ae[@host]"))
    var accept: [ServerRules.AdmittedCaller] = []

    @Flag(name: .long, help: "Refuse associations that call another AE title than ours.")
    var checkCalledAE = false

    @Option(name: .long, help: "A JSON file with the same settings.", completion: .file(extensions: ["json"]))
    var config: String?

    @Option(
        name: .long, help: ArgumentHelp("Seconds for open associations to finish (default: 10).", valueName: "seconds"))
    var grace: Double?

    @Option(name: .long, help: "trace, debug, info, notice, warning, error or critical.")
    var logLevel = LogLevel.info

    mutating func validate() throws {
        if let port, !(0...65535).contains(port) { throw ValidationError("--port is a number from 0 to 65535.") }
        if let grace, !(0...3600).contains(grace) { throw ValidationError("--grace is a number from 0 to 3600.") }
        if directory == nil, config == nil {
            throw ValidationError("Missing --directory: the folder that the archive is in.")
        }
    }

    func run() async throws {
        Interruption.leaveToCommand()
        let configuration = try await nodeConfiguration()
        guard let directory = configuration.directory else {
            throw ValidationError("Missing --directory: neither the command line nor \(config ?? "") names it.")
        }
        var logger = Logger(label: "dicom.serve") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = logLevel.level
        let store = try await FolderStore(directory: directory)
        let records = try await SQLiteRecords(path: directory + "/records.sqlite")
        let node = ArchiveNode(configuration, store: store, records: records, logger: logger) { port in
            StandardOutput.announce(
                "ready \(Peer(configuration.title, host: configuration.address.host, port: port))")
        }
        try await ServiceGroup(
            services: [node], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger
        ).run()
    }

    private func nodeConfiguration() async throws -> NodeConfiguration {
        var configuration = NodeConfiguration()
        if let config { configuration = try await NodeConfiguration(file: config) }
        if let directory { configuration.directory = directory }
        if let aeTitle { configuration.title = aeTitle }
        if let host { configuration.address.host = host }
        if let port { configuration.address.port = port }
        // Named here goes before named there: of two peers with one title the first counts.
        configuration.peers = peer + configuration.peers
        if !accept.isEmpty { configuration.rules.callers = accept }
        if checkCalledAE { configuration.rules.checksCalledTitle = true }
        if let grace { configuration.grace = .seconds(grace) }
        return configuration
    }
}

/// The levels of swift-log.
enum LogLevel: String, CaseIterable, ExpressibleByArgument {
    case trace, debug, info, notice, warning, error, critical

    var level: Logger.Level { Logger.Level(rawValue: rawValue) ?? .info }
}
