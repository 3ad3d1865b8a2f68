import ArgumentParser
import DICOMCore
import DICOMNetwork

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// `dicom get`: has a peer send to us, over the same association.
struct GetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "get",
        abstract: "Fetches what a peer has into a folder.",
        discussion: """
            A file each, named by its SOP Instance UID, in the transfer syntax that the peer sends. What is there is \
            asked first, so that every SOP class is proposed in every transfer syntax it may be stored in.

            EXAMPLES
              dicom get PACS@pacs.example --output study -k StudyInstanceUID=1.2.3
              dicom get localhost:11112 --level series -k StudyInstanceUID=1.2.3 -k SeriesInstanceUID=1.2.3.4
            """)

    @Argument(help: "AE@HOST:PORT, AE@HOST or HOST:PORT.")
    var peer: Peer

    @Option(name: .long, help: "The folder to write to; it is made where it is not there.", completion: .directory)
    var output = "."

    @OptionGroup var arguments: QueryArguments

    @Flag(name: .long, help: "The result as one JSON object.")
    var json = false

    @OptionGroup var calling: CallingOptions

    func run() async throws {
        let console = Console(calling.verbosity)
        try OutputFolder.make(output)
        let query = arguments.query()
        let report = RetrieveReport(console: console, peer: peer, json: json)
        let folder = InstanceFolder(output) { _, path in console.detail(path) }
        var done = 0
        do {
            let contexts = await contexts(for: query, console)
            console.beginProgress(total: nil, unit: "instances")
            done = try await peer.withAssociation(as: calling.title, proposing: contexts, options: calling.options) {
                try await report.follow($0.get(query, into: folder.open))
            }
        } catch let error as NetworkError {
            console.failure(calling: peer, error)
        } catch let error as DICOMError {
            console.failure(calling: peer, error)
        }
        try console.finish(done: done, unit: "instances")
    }

    /// What objects are stored in, the usual first.
    private static let transferSyntaxes: [TransferSyntax] = {
        let usual: [TransferSyntax] = [
            .explicitVRLittleEndian, .implicitVRLittleEndian, .jpegLosslessSV1, .jpeg2000Lossless, .jpegBaseline8Bit,
            .jpegLSLossless, .jpeg2000, .rleLossless, .jpegExtended12Bit, .jpegLossless, .jpegLSNearLossless,
            .explicitVRBigEndian, .deflatedExplicitVRLittleEndian, .htj2kLossless, .htj2kLosslessRPCL, .htj2k,
        ]
        return usual + TransferSyntax.all.filter { !usual.contains($0) }
    }()

    /// Each SOP class that a query finds, in the transfer syntaxes that the peer has it in, or in as many as an association
    /// takes where it does not tell; where nothing is found out, the common SOP classes.
    private func contexts(for query: Query, _ console: Console) async -> ProposedContexts {
        let found = try? await peer.withAssociation(
            as: calling.title, proposing: .find, options: calling.options
        ) { try await $0.sopClasses(of: query) }
        guard let found, !found.isEmpty else {
            console.detail("the peer does not say what there is: common SOP classes are proposed")
            let encapsulated = Self.transferSyntaxes.filter(\.isEncapsulated)
            return .retrieval(transferSyntaxes: [ProposedContexts.uncompressed, encapsulated])
        }
        let count = found.values.reduce(0) { $0 + $1.count }
        if found.values.allSatisfy({ !$0.isEmpty }), count <= Self.room { return .retrieval(of: found) }
        let sopClasses = found.keys.sorted()
        let room = Self.room / found.count
        guard room > 1 else { return .retrieval(of: Array(sopClasses.prefix(Self.room))) }
        return .retrieval(of: sopClasses, transferSyntaxes: Self.transferSyntaxes.prefix(room).map { [$0] })
    }

    /// Contexts beside those of the retrieval itself.
    private static let room = ProposedContexts.maximumCount - 2
}

/// A folder that a command writes to.
enum OutputFolder {
    /// - Throws: `ValidationError` where it is not there and cannot be made.
    static func make(_ path: String) throws {
        guard unsafe mkdir(path, 0o755) == 0 || errno == EEXIST else {
            throw ValidationError("\(path): " + (unsafe String(cString: strerror(errno))))
        }
    }
}
