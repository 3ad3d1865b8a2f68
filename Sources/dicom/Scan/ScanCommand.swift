import ArgumentParser
import DICOMCore

/// `dicom scan`: headers of many files as a table.
struct ScanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scan",
        abstract: "Shows the headers of many files as a table, a row a file.",
        discussion: """
            Reads each file as far as its pixel data, on all processors, and writes rows in the order of the files.

            EXAMPLES
              dicom scan study/
              dicom scan --select Modality --select Rows --csv archive/ > headers.csv
              dicom scan --json --select PatientID --select 0018,0050 DICOMDIR
            """)

    @Argument(
        help: "Files, folders, DICOMDIR files for what they refer to, - for standard input.", completion: .file())
    var paths: [String]

    @Option(
        name: .long,
        help: ArgumentHelp(
            "A column: this attribute, or path as in ReferencedSeriesSequence.0.SeriesInstanceUID (repeatable).",
            valueName: "attribute"))
    var select: [AttributeArgument] = []

    @Flag(name: .long, help: "Comma-separated values (RFC 4180) with a head line.")
    var csv = false

    @Flag(
        name: .long, help: "One JSON object a line: the file, and its attributes in the DICOM JSON model of PS3.18 F.")
    var json = false

    @Option(name: .long, help: ArgumentHelp("Files read at once; as many as there are processors.", valueName: "n"))
    var jobs: Int?

    @OptionGroup var verbosity: VerbosityOptions

    mutating func validate() throws {
        if csv && json { throw ValidationError("--csv and --json contradict each other.") }
        if let jobs, jobs < 1 { throw ValidationError("--jobs is at least 1.") }
    }

    func run() async throws {
        let console = Console(verbosity)
        let columns = select.isEmpty ? Self.defaults : select
        if json {
            try await run(JSONScanFormat(columns: columns), console)
        } else if csv {
            try await run(CSVScanFormat(columns: columns), console)
        } else {
            try await run(TableScanFormat(columns: columns), console)
        }
    }

    private func run(_ format: some ScanFormat, _ console: Console) async throws {
        var format = format
        var output = StandardOutput()
        let progress = ScanProgress()
        if !StandardOutput.isTerminal { console.beginProgress(total: nil, unit: "files") }
        format.begin(&output)
        var (done, shown) = (0, 0)
        for segment in paths.split(whereSeparator: { $0 == "-" }, keepingSeparators: true) {
            if segment == ["-"] {
                if standardInput(&format, &output, console) { done += 1 }
                console.advance()
                continue
            }
            let scan = DICOMScan(paths: segment, jobs: jobs, progress: progress)
            for try await row in scan.extracting(format.extraction) {
                do throws(DICOMError) {
                    format.write(row.path, try row.values, &output)
                    done += 1
                } catch {
                    output.flush()
                    console.failure(of: row.path, error)
                }
                let files = progress.counts.files
                console.advance(by: files - shown)
                shown = files
            }
        }
        format.end(&output)
        output.flush()
        let counts = progress.counts
        console.skip(count: counts.skipped)
        console.detail("\(counts.bytes) bytes of headers read")
        try console.finish(done: done, unit: "files")
    }

    private func standardInput<Format: ScanFormat>(
        _ format: inout Format, _ output: inout StandardOutput, _ console: Console
    ) -> Bool {
        do {
            let file = try Input(path: "-", isNamed: true).read()
            format.write("-", try format.extraction(file), &output)
            return true
        } catch {
            output.flush()
            console.failure(of: "-", error)
            return false
        }
    }

    /// What is worth knowing where nobody says.
    private static let defaults = [
        "PatientID", "StudyDate", "Modality", "SeriesNumber", "InstanceNumber", "Rows", "Columns", "SOPInstanceUID",
    ].compactMap { AttributeArgument($0) }
}

extension [String] {
    /// The parts between separators, and each separator as a part of its own.
    fileprivate func split(
        whereSeparator isSeparator: (String) -> Bool, keepingSeparators: Bool
    ) -> [[String]] {
        reduce(into: []) { parts, element in
            if isSeparator(element) || parts.last.map({ isSeparator($0[0]) }) ?? true {
                parts.append([element])
            } else {
                parts[parts.count - 1].append(element)
            }
        }
    }
}
