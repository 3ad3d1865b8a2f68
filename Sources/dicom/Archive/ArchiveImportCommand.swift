import ArgumentParser
import DICOMCore
import DICOMStore
import DICOMStoreSQLite
import Synchronization

/// `dicom archive import`
struct ArchiveImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Takes files in.",
        discussion:
            "What is there already is left as it is, so that an import that was broken off is simply begun again.")

    @OptionGroup var archive: ArchiveOptions

    @Argument(help: "Files, folders, - for standard input.", completion: .file())
    var paths: [String]

    @Option(name: .long, help: "Files at once.")
    var jobs = 8

    mutating func validate() throws {
        guard (1...256).contains(jobs) else { throw ValidationError("--jobs is from 1 to 256.") }
    }

    func run() async throws {
        let console = Console(archive.verbosity)
        let tally = ImportTally()
        try await archive.withStore { store in
            console.beginProgress(total: nil, unit: "files")
            await withDiscardingTaskGroup { group in
                let inputs = InputQueue(paths)
                for _ in 0..<jobs {
                    group.addTask {
                        while let input = inputs.next() {
                            if let outcome = await take(input, into: store, console) {
                                tally.add(outcome)
                            }
                            console.advance()
                        }
                    }
                }
            }
        }
        let counts = tally.counts
        console.note(
            "\(counts.stored) stored, \(counts.known) known, \(counts.differing) known with other bytes and kept")
        try console.finish(done: counts.stored + counts.known, unit: "files")
    }

    private func take(
        _ input: Input, into store: FolderStore, _ console: Console
    ) async -> IngestOutcome.Disposition? {
        do {
            let file = try input.read()
            guard file.dataSet[.directoryRecordSequence] == nil else {
                console.detail("\(input.path): a DICOMDIR is not archived")
                return nil
            }
            let disposition = try await store.ingest(file).disposition
            if disposition == .differsFromStored {
                console.failure(of: input.path, "other bytes of this SOP Instance UID are stored, and kept")
            }
            return disposition
        } catch let error as DICOMError where error.code == .notDICOM && !input.isNamed {
            console.skip(input.path)
        } catch {
            console.failure(of: input.path, error)
        }
        return nil
    }
}

/// What became of the files of an import.
private final class ImportTally: Sendable {
    private let state = Mutex((stored: 0, known: 0, differing: 0))

    var counts: (stored: Int, known: Int, differing: Int) { state.withLock { $0 } }

    func add(_ disposition: IngestOutcome.Disposition) {
        state.withLock { counts in
            switch disposition {
            case .stored: counts.stored += 1
            case .alreadyStored: counts.known += 1
            case .differsFromStored: counts.differing += 1
            }
        }
    }
}

/// Inputs that several tasks share.
private final class InputQueue: Sendable {
    private let walker: Mutex<InputWalker>

    init(_ paths: [String]) {
        walker = Mutex(InputWalker(paths, opensDirectories: true))
    }

    func next() -> Input? { walker.withLock { $0.next() } }
}
