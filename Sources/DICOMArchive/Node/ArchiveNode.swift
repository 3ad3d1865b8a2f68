public import DICOMNetwork
public import DICOMStore
public import Logging
public import ServiceLifecycle

/// A PACS node: verification, storage, query and retrieve over one store; with records also storage commitment, modality
/// worklist and performed procedure steps. A service among others.
///
/// It ends when its task is cancelled, or gracefully: it listens no more, open associations go on for at most the
/// configured grace, then are aborted. The store is closed last.
public struct ArchiveNode: Service {
    public let configuration: NodeConfiguration
    public let server: DICOMServer
    private let store: any InstanceStore
    private let whenListening: (@Sendable (Int) async throws -> Void)?

    /// - Parameters:
    ///   - records: worklist entries and what else is kept beside instances; nil: none of the services that need them.
    ///   - whenListening: called with the port, as soon as peers can connect.
    public init(
        _ configuration: NodeConfiguration, store: some InstanceStore, records: (any RecordStore)? = nil,
        logger: Logger = Logger(label: "dicom.node"),
        whenListening: (@Sendable (Int) async throws -> Void)? = nil
    ) {
        self.configuration = configuration
        self.store = store
        self.whenListening = whenListening
        let peers = Dictionary(configuration.peers.map { ($0.title, $0) }) { first, _ in first }
        var services: [DICOMService] = [
            .verification, .storage(into: store),
            .queryRetrieve(from: store, as: configuration.title) { peers[$0] },
        ]
        if let records {
            services += [
                .worklist(from: records), .performedProcedureSteps(in: records),
                .storageCommitment(
                    from: store, as: configuration.title, records: records, reportingTo: { peers[$0] },
                    options: configuration.rules.outgoing),
            ]
        }
        server = DICOMServer(
            configuration.title, on: configuration.address, services: services, rules: configuration.rules,
            logger: logger)
    }

    public func run() async throws {
        do {
            try await withGracefulShutdownHandler {
                try await server.run(whenListening: whenListening)
            } onGracefulShutdown: {
                server.shutdown(grace: configuration.grace)
            }
        } catch {
            await store.close()
            throw error
        }
        await store.close()
    }
}
