import ArgumentParser
import DICOMCore
import DICOMNetwork

/// `dicom commit`: storage commitment.
struct CommitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "commit",
        abstract: "Asks a peer whether it takes responsibility for instances that it was sent.",
        discussion: """
            The result comes on the same association, or on one that the peer opens to us: then --listen names the port on \
            which the peer knows us, under the title of --as.

            EXAMPLES
              dicom commit PACS@pacs.example study/
              dicom commit --as MODALITY --listen 11113 PACS@pacs.example study/
            """)

    @Argument(help: "AE@HOST:PORT, AE@HOST or HOST:PORT.")
    var peer: Peer

    @Argument(help: "Files, folders, - for standard input.", completion: .file())
    var paths: [String]

    @Option(name: .long, help: ArgumentHelp("Seconds to wait for the result.", valueName: "seconds"))
    var wait: Double = 60

    @Option(name: .long, help: "A port on which the peer may report; 0 takes a free one.")
    var listen: Int?

    @Option(name: .long, help: "With --listen, what to listen on.")
    var host = "127.0.0.1"

    @Flag(name: .long, help: "A JSON object for each instance: SOP Instance UID, whether it is committed, why not.")
    var json = false

    @OptionGroup var calling: CallingOptions

    mutating func validate() throws {
        guard wait > 0, wait < 1e9 else { throw ValidationError("--wait is a number of seconds above 0.") }
        if let listen, !(0...65535).contains(listen) { throw ValidationError("--listen is from 0 to 65535.") }
    }

    func run() async throws {
        let console = Console(calling.verbosity)
        let request = StorageCommitment.Request(instances: references(console))
        guard !request.instances.isEmpty else { return try console.finish(done: 0, unit: "instances") }
        var committed = 0
        do {
            let result = try await result(of: request)
            committed = show(result, of: request, console)
        } catch {
            console.failure(calling: peer, error)
        }
        try console.finish(done: committed, unit: "instances")
    }

    private func references(_ console: Console) -> [SOPInstanceReference] {
        var references: [SOPInstanceReference] = []
        for input in InputWalker(paths) {
            do {
                let file = try input.isStandardInput ? input.read() : DICOMFile(path: input.path, .header)
                references.append(
                    SOPInstanceReference(
                        try file.dataSet.value(.sopClassUID), try file.dataSet.value(.sopInstanceUID)))
            } catch let error as DICOMError where error.code == .notDICOM && !input.isNamed {
                console.skip(input.path)
            } catch {
                console.failure(of: input.path, error)
            }
        }
        return references
    }

    private func result(of request: StorageCommitment.Request) async throws -> StorageCommitment.Result {
        guard let listen else {
            return try await peer.withAssociation(
                as: calling.title, proposing: .storageCommitment, options: calling.options
            ) { association in
                try await association.requestStorageCommitment(request)
                return try await association.storageCommitmentResult(
                    of: request.transactionUID, timeout: .seconds(wait))
            }
        }
        let (results, sink) = AsyncStream.makeStream(of: StorageCommitment.Result.self)
        let server = DICOMServer(
            calling.title, on: .host(host, port: listen),
            services: [.verification, .storageCommitmentResults { result, _ in sink.yield(result) }],
            logger: calling.options.logger)
        return try await withThrowingTaskGroup(of: StorageCommitment.Result?.self) { group in
            group.addTask {
                try await server.run()
                return nil
            }
            group.addTask { try await ask(request, results) }
            group.addTask {
                try await Task.sleep(for: .seconds(wait))
                throw NoResult(seconds: wait)
            }
            defer { group.cancelAll() }
            while let result = try await group.next() {
                if let result { return result }
            }
            throw NoResult(seconds: wait)
        }
    }

    private struct NoResult: Error, CustomStringConvertible {
        let seconds: Double

        var description: String { "no result has come within \(seconds) s" }
    }

    /// Whichever way the result comes first.
    private func ask(
        _ request: StorageCommitment.Request, _ results: AsyncStream<StorageCommitment.Result>
    ) async throws -> StorageCommitment.Result? {
        try await peer.withAssociation(as: calling.title, proposing: .storageCommitment, options: calling.options) {
            try await $0.requestStorageCommitment(request)
        }
        for await result in results where result.transactionUID == request.transactionUID { return result }
        return nil
    }

    /// - Returns: how many are committed.
    private func show(
        _ result: StorageCommitment.Result, of request: StorageCommitment.Request, _ console: Console
    ) -> Int {
        var output = StandardOutput()
        let committed = Set(result.committed)
        for reference in request.instances {
            let uid = reference.sopInstanceUID.rawValue
            let isCommitted = committed.contains(reference)
            let reason = isCommitted ? nil : result.failed[reference] ?? .processingFailure
            if json {
                let why = reason.map { ",\"reason\":\(JSONString.quoted($0.description))" } ?? ""
                output.writeLine("{\"instance\":\(JSONString.quoted(uid)),\"committed\":\(isCommitted)\(why)}")
            } else if isCommitted {
                output.writeLine("committed \(uid)")
            }
            if let reason { console.failure(of: uid, "not committed: \(reason)") }
        }
        output.flush()
        return committed.count
    }
}
