import ArgumentParser
import DICOMCore

/// `dicom diff`: what differs between two files, or the files of two folders.
struct DiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Shows what differs between two DICOM files, or two folders of them.",
        discussion: """
            Compared are values, not their encoding: padding, byte order, the lengths of sequences and the character set \
            make no difference. Files of folders go together by their paths in them.

            Lines with - are of the first file, with + of the second. Paths are as --select and -k take them. Exit status: 0 \
            no difference, 1 some, 2 trouble.

            EXAMPLES
              dicom diff before.dcm after.dcm
              dicom diff a.dcm b.dcm --ignore SOPInstanceUID --ignore ReferencedSeriesSequence.SeriesInstanceUID
              dicom diff --json study/ copy/
            """)

    @Argument(help: "A file or folder, - for standard input.", completion: .file())
    var first: String

    @Argument(help: "A file or folder, - for standard input.", completion: .file())
    var second: String

    @Option(
        name: .long,
        help: ArgumentHelp(
            "An attribute that may differ, at whatever depth; a path as in ReferencedSeriesSequence.SeriesInstanceUID: there "
                + "alone (repeatable).", valueName: "attribute"))
    var ignore: [AttributeArgument] = []

    @Flag(name: .long, help: "One JSON object a line for each difference, values in the DICOM JSON model of PS3.18 F.")
    var json = false

    @Option(name: .long, help: "Columns of a line; 0: values in full. As the terminal is wide, or else 160.")
    var width: Int?

    @OptionGroup var verbosity: VerbosityOptions

    mutating func validate() throws {
        if first == "-" && second == "-" { throw ValidationError("Only one file can be standard input.") }
    }

    func run() async throws {
        let console = Console(verbosity)
        var report = DiffReport(isJSON: json, columns: width ?? StandardOutput.columns ?? 160)
        var trouble = false
        for pair in FilePair.pairs(first, second) {
            do {
                guard let files = try pair.read() else {
                    console.skip(pair.first ?? pair.second ?? "")
                    continue
                }
                report.compare(files.first, files.second, pair, ignoring: ignore)
            } catch {
                report.flush()
                console.failure(of: error.path, error.reason)
                trouble = true
            }
        }
        report.flush()
        if trouble { throw ExitCode(2) }
        if report.differences > 0 { throw ExitCode(1) }
    }
}
