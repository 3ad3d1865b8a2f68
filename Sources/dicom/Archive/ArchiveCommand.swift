import ArgumentParser
import DICOMCore
import DICOMStore
import DICOMStoreSQLite

/// `dicom archive`: care for an archive.
struct ArchiveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive",
        abstract: "Cares for the folder of an archive.",
        discussion: """
            A node that runs holds its archive: stop it first, but for `schedule`.

            EXAMPLES
              dicom archive stats --directory archive
              dicom archive import --directory archive ~/scans
              dicom archive rebuild --directory archive
              dicom archive schedule --directory archive entry.wl
            """,
        subcommands: [
            ArchiveStatsCommand.self, ArchiveImportCommand.self, ArchiveRebuildCommand.self,
            ArchiveScheduleCommand.self,
        ])
}

/// What every verb says.
struct ArchiveOptions: ParsableArguments {
    @Option(name: .long, help: "The archive's folder.", completion: .directory)
    var directory: String

    @OptionGroup var verbosity: VerbosityOptions

    /// The archive, for the time of `body`.
    func withStore(_ body: (FolderStore) async throws -> Void) async throws {
        let store = try await FolderStore(directory: directory)
        do {
            try await body(store)
        } catch {
            await store.close()
            throw error
        }
        await store.close()
    }
}

/// `dicom archive stats`
struct ArchiveStatsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats", abstract: "Says how much is in it.")

    @OptionGroup var archive: ArchiveOptions

    @Flag(name: .long, help: "One JSON object.")
    var json = false

    func run() async throws {
        try await archive.withStore { store in
            let statistics = try await store.statistics()
            let counts = [
                ("patients", statistics.patients), ("studies", statistics.studies), ("series", statistics.series),
                ("instances", statistics.instances), ("bytes", statistics.bytes),
            ]
            var output = StandardOutput()
            if json {
                output.writeLine("{" + counts.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}")
            } else {
                for (name, count) in counts { output.writeLine("\(name) \(count)") }
            }
            output.flush()
        }
    }
}

/// `dicom archive rebuild`
struct ArchiveRebuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild", abstract: "Makes the index anew from the objects.")

    @OptionGroup var archive: ArchiveOptions

    func run() async throws {
        let console = Console(archive.verbosity)
        var done = 0
        try await archive.withStore { store in
            let report = try await store.rebuildIndex()
            done = report.indexed
            for (key, error) in report.failed { console.failure(of: "\(key)", error) }
            console.note("\(report.indexed) instances indexed")
        }
        try console.finish(done: done, unit: "instances")
    }
}
