import ArgumentParser
import DICOMArchive
import DICOMCore
import DICOMImaging
import DICOMNetwork
import DICOMStore
import DICOMStoreSQLite
import Foundation
import Logging
import ServiceLifecycle
import UnixSignals

/// `dicom demo`: the whole line once, from a made series to a picture.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Shows that everything works: a node, a series sent, found, fetched, compared and shown.",
        discussion: """
            Starts a node on a free port of this machine, makes a CT series, sends it, finds it, fetches it back, compares \
            it byte by byte and renders a slice.

            EXAMPLES
              dicom demo
              dicom demo --directory demo --keep
            """)

    @Option(
        name: .long, help: "Where archive and picture go and stay (default: a temporary folder, removed at the end).",
        completion: .directory)
    var directory: String?

    @Flag(name: .long, help: "Leave the node running, and the folder in its place.")
    var keep = false

    @OptionGroup var verbosity: VerbosityOptions

    func run() async throws {
        Interruption.leaveToCommand()
        let folder = try folder()
        defer { if directory == nil, !keep { try? FileManager.default.removeItem(atPath: folder) } }
        let store = try await FolderStore(directory: folder + "/archive")
        let logger = verbosity.logger("dicom.demo")
        let (ports, listening) = AsyncStream.makeStream(of: Int.self)
        let node = ArchiveNode(
            NodeConfiguration(title: "DEMO", address: .loopback(0)), store: store, logger: logger
        ) { port in
            listening.yield(port)
        }
        let services = ServiceGroup(
            services: [node], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                defer { listening.finish() }
                try await services.run()
            }
            group.addTask {
                for await port in ports.prefix(1) {
                    do {
                        try await Demonstration(peer: Peer("DEMO", host: "127.0.0.1", port: port), folder: folder).run()
                    } catch {
                        await services.triggerGracefulShutdown()
                        throw error
                    }
                    if keep { tellHowToReach(port, folder) } else { await services.triggerGracefulShutdown() }
                }
            }
            try await group.waitForAll()
        }
    }

    private func folder() throws -> String {
        let path = directory ?? FileManager.default.temporaryDirectory.path + "/dicom-demo-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return path
    }

    private func tellHowToReach(_ port: Int, _ folder: String) {
        StandardOutput.announce(
            """

            The node goes on until Ctrl-C. In another terminal:
              dicom echo DEMO@127.0.0.1:\(port)
              dicom find DEMO@127.0.0.1:\(port) -k PatientName
              dicom send DEMO@127.0.0.1:\(port) FILES
            Its archive: \(folder)/archive
            ready DEMO@127.0.0.1:\(port)
            """)
    }
}

/// The steps of the demonstration; each says what it did.
private struct Demonstration {
    let peer: Peer
    let folder: String
    private let series = SyntheticSeries()

    func run() async throws {
        step("A node listens: \(peer)")
        let files = try (0..<series.count).map { try series.file($0) }
        step("A CT series is made: \(files.count) slices of 512×512")
        try await send(files)
        try await find(files.count)
        try await fetch(files)
        try render(files[files.count / 2])
        step("All of it works.")
    }

    private func send(_ files: [DICOMFile]) async throws {
        let instances = try files.map { try OutgoingInstance($0) }
        let bytes = instances.reduce(0) { $0 + ($1.size ?? 0) }
        let clock = ContinuousClock()
        let start = clock.now
        try await peer.withAssociation(proposing: .storage(of: instances)) { association in
            for try await outcome in association.store(instances) where !outcome.isStored {
                throw DemonstrationFault("an instance was not stored: \(outcome)")
            }
        }
        let seconds = Double((clock.now - start).milliseconds) / 1000
        let rate = Int(Double(bytes) / 1e6 / max(seconds, 0.001))
        step("It is sent, and on the disk when the node answers: \(bytes / 1_000_000) MB, \(rate) MB/s")
    }

    private func find(_ expected: Int) async throws {
        let query = Query(.study).matching(.studyInstanceUID, series.studyInstanceUID.rawValue)
            .returning(.patientName, .studyDate, .modalitiesInStudy, .numberOfStudyRelatedInstances)
        var found: [DataSet] = []
        try await peer.withAssociation(proposing: .query) { association in
            for try await study in association.find(query) { found.append(study) }
        }
        guard found.count == 1, let study = found.first, study[.numberOfStudyRelatedInstances] == expected else {
            throw DemonstrationFault("the study is not found as it was sent")
        }
        let name = study[.patientName]?.description ?? ""
        step("It is found: \(name), \(study[.modalitiesInStudy]?.joined(separator: ", ") ?? ""), \(expected) instances")
    }

    private func fetch(_ files: [DICOMFile]) async throws {
        let fetched = try await MemoryStore()
        let query = Query(.study).matching(.studyInstanceUID, series.studyInstanceUID.rawValue)
        let contexts = ProposedContexts.retrieval(of: [.ctImageStorage])
        let result = try await peer.withAssociation(proposing: contexts) { association in
            try await association.get(query, into: fetched.storageHandler).result()
        }
        guard result.completed == files.count else { throw DemonstrationFault("not every instance came back") }
        for file in files {
            let uid = file.dataSet[.sopInstanceUID]?.rawValue ?? ""
            let instances = try await fetched.instances(Query(.image).matching(.sopInstanceUID, uid))
            guard let instance = instances.first else { throw DemonstrationFault("an instance did not come back") }
            let object = try await fetched.object(of: instance)
            let bytes = try await object.read(object.dataSetOffset..<object.size)
            guard try bytes == file.dataSet.encoded(as: file.transferSyntax) else {
                throw DemonstrationFault("an instance came back with other bytes")
            }
        }
        step("It is fetched back by C-GET: \(files.count) instances, every byte the same")
    }

    private func render(_ file: DICOMFile) throws {
        let picture = try Rendering(file).picture()
        let path = folder + "/slice.png"
        try OutputFile.write(picture.png(), to: path)
        step("A slice is rendered: \(picture.width)×\(picture.height), \(path)")
    }

    private func step(_ text: String) {
        StandardOutput.announce(text)
    }
}

/// What went otherwise than it should.
private struct DemonstrationFault: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
