import ArgumentParser
import DICOMArchive
import DICOMCore
import DICOMStoreSQLite

/// `dicom archive schedule`
struct ArchiveScheduleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schedule",
        abstract: "Puts entries on the modality worklist.",
        discussion: """
            An entry is a DICOM file with the attributes of PS3.4 table K.6-1: Study Instance UID and one item of Scheduled \
            Procedure Step Sequence with its ID are needed. One of the same study and step is replaced. The node may run.
            """)

    @OptionGroup var archive: ArchiveOptions

    @Argument(help: "Files, folders, - for standard input.", completion: .file())
    var paths: [String]

    func run() async throws {
        let console = Console(archive.verbosity)
        let records = try await SQLiteRecords(path: archive.directory + "/records.sqlite")
        var done = 0
        for input in InputWalker(paths) {
            do {
                try await ScheduledProcedureStep.schedule(try input.read().dataSet, in: records)
                done += 1
            } catch let error as DICOMError where error.code == .notDICOM && !input.isNamed {
                console.skip(input.path)
            } catch {
                console.failure(of: input.path, error)
            }
        }
        console.note("\(done) scheduled")
        try console.finish(done: done, unit: "entries")
    }
}
