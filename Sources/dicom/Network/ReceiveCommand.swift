import ArgumentParser
import DICOMCore
import DICOMNetwork
import Logging
import UnixSignals

/// `dicom receive`: a storage SCP that writes files, no archive.
struct ReceiveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "receive",
        abstract: "Takes what is sent and writes it to a folder, a file each.",
        discussion: """
            Prints `ready AE@HOST:PORT` when it listens. Ends on SIGINT or SIGTERM, when open associations are done or \
            10 seconds have passed. An instance has its name, SOP-INSTANCE-UID.dcm, when it is whole and on the disk.

            EXAMPLES
              dicom receive --output incoming
              dicom receive --host 0.0.0.0 --ae-title STORE --accept MODALITY@192.0.2.7
              dicom receive --null                     takes and drops, for measuring
            """)

    @Option(name: .long, help: "The folder to write to; it is made where it is not there.", completion: .directory)
    var output = "."

    @Flag(name: .long, help: "Takes and drops.")
    var null = false

    @Option(name: .long, help: "What to listen on.")
    var host = "127.0.0.1"

    @Option(name: .long, help: "0 takes a free port.")
    var port = Peer.defaultPort

    @Option(name: .long, help: ArgumentHelp("What we are called.", valueName: "ae"))
    var aeTitle: AETitle = "SWIFTDICOM"

    @Option(
        name: .long,
        help: ArgumentHelp("Who may call (repeatable); none given: anyone.", valueName: "ae[@host]"))
    var accept: [ServerRules.AdmittedCaller] = []

    @Option(name: .long, help: "The greatest PDU that is taken, in bytes.")
    var maxPDU: UInt32 = 131_072

    @OptionGroup var verbosity: VerbosityOptions

    mutating func validate() throws {
        guard (0...65535).contains(port) else { throw ValidationError("--port is from 0 to 65535.") }
    }

    func run() async throws {
        let console = Console(verbosity)
        let service: DICOMService
        if null {
            service = .storage(takesOthers: true) { _ in NullSink() }
        } else {
            try OutputFolder.make(output)
            let folder = InstanceFolder(output) { incoming, path in
                console.detail("\(path) from \(incoming.caller.title)")
            }
            service = .storage(takesOthers: true, folder.open)
        }
        var rules = ServerRules.standard
        rules.callers = accept.isEmpty ? nil : accept
        rules.maximumPDULength = maxPDU
        let server = DICOMServer(
            aeTitle, on: .host(host, port: port), services: [.verification, service], rules: rules,
            logger: verbosity.logger("dicom"))
        do {
            try await run(server)
        } catch let error as NetworkError {
            console.failure(of: "\(aeTitle)", error)
        }
        try console.finish(done: 0, unit: "instances")
    }

    private func run(_ server: DICOMServer) async throws {
        let address = Peer(aeTitle, host: host, port: port)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                try await server.run { port in
                    var ready = address
                    ready.port = port
                    StandardOutput.announce("ready \(ready)")
                }
            }
            group.addTask {
                for await _ in await UnixSignalsSequence(trapping: .sigterm, .sigint) {
                    server.shutdown(grace: .seconds(10))
                }
            }
            try await group.next()
            group.cancelAll()
        }
    }
}

/// Takes and drops.
private struct NullSink: InstanceSink {
    func append(_ bytes: Bytes) {}
    func finish() -> DIMSEStatus { .success }
    func abandon() {}
}
