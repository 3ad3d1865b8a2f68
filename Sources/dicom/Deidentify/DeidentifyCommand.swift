import ArgumentParser
import DICOMCore
import DICOMDeidentification

/// `dicom deidentify`: objects without what tells whom they are about.
struct DeidentifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deidentify",
        abstract: "Takes out of DICOM files what tells whom they are about (PS3.15 annex E).",
        discussion: """
            Where IN is a folder, or OUT is one, files are named after their new UIDs: \
            OUT/study/series/instance.dcm. With the same key the same UIDs, patients and dates are replaced by the \
            same, in every run.

            OPTIONS OF THE PROFILE
              \(DeidentificationOption.allCases.map(\.rawValue).joined(separator: "\n  "))

            EXAMPLES
              dicom deidentify study/ clean/ --key-file trial.key
              dicom deidentify ct.dcm clean.dcm --option retain-longitudinal-modified-dates --report
              dicom deidentify us.dcm clean.dcm --option clean-pixel-data --mask 0,0,640,40
              dicom deidentify study/ --dry-run --report
            """)

    @Argument(help: "A file, a folder, - for standard input.", completion: .file())
    var input: String

    @Argument(help: "A file, a folder, - for standard output.", completion: .file())
    var output: String?

    @Option(
        name: .long, help: ArgumentHelp("An option of the profile (repeatable).", valueName: "name"),
        completion: .list(DeidentificationOption.allCases.map(\.rawValue)))
    var option: [DeidentificationOptionArgument] = []

    @Option(
        name: .long, help: "A file of at least 16 random bytes, kept secret. None: replacements hold in this run only.",
        completion: .file())
    var keyFile: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "With clean-pixel-data: a rectangle that is blanked in every frame (repeatable).",
            valueName: "column,row,width,height"))
    var mask: [PixelRegionArgument] = []

    @Flag(name: .long, help: "Print what was done to each element.")
    var report = false

    @Flag(name: .long, help: "The report as one JSON object a file.")
    var json = false

    @Flag(name: .long, help: "Change and write nothing.")
    var dryRun = false

    @OptionGroup var verbosity: VerbosityOptions

    private var options: Set<DeidentificationOption> { Set(option.map(\.option)) }

    mutating func validate() throws {
        if output == nil && !dryRun { throw ValidationError("Name the file or folder to write, or give --dry-run.") }
        let dates: Set<DeidentificationOption> = [.retainLongitudinalFullDates, .retainLongitudinalModifiedDates]
        if dates.isSubset(of: options) {
            throw ValidationError("Dates stay in full or are modified: choose one option.")
        }
        if !mask.isEmpty && !options.contains(.cleanPixelData) {
            throw ValidationError("--mask goes with --option clean-pixel-data.")
        }
        if output == "-" && report {
            throw ValidationError("--report and an object cannot both go to standard output.")
        }
        if json { report = true }
    }

    func run() async throws {
        let console = Console(verbosity)
        var deidentifier = Deidentifier(options: options, key: try key(console))
        if !mask.isEmpty { deidentifier.pixelCleaner = PixelMask(mask.map(\.region)) }
        // All names before the first output, which may stand among them.
        let inputs = Array(InputWalker([input]))
        var outputs = DeidentifiedNames(output, isFolder: inputs.first.map { !$0.isNamed } ?? true)
        var standardOutput = StandardOutput()
        var done = 0
        console.beginProgress(total: inputs.count, unit: "files")
        for input in inputs {
            defer { console.advance() }
            do {
                let (file, report) = try deidentifier.deidentified(input.read())
                for notice in report.notices { console.warning("\(input.path): \(notice.rawValue)") }
                let path = dryRun ? nil : outputs.path(for: file.dataSet)
                if let path { try write(file, to: path, &standardOutput) }
                if self.report { show(report, of: input.path, path, &standardOutput) }
                done += 1
            } catch let error as DICOMError where error.code == .notDICOM && !input.isNamed {
                console.skip(input.path)
            } catch {
                standardOutput.flush()
                console.failure(of: input.path, error)
            }
        }
        standardOutput.flush()
        try console.finish(done: done, unit: "files")
    }

    private func key(_ console: Console) throws -> DeidentificationKey {
        guard let keyFile else {
            if !dryRun { console.note("no --key-file: replacements are the same in this run only") }
            return .random()
        }
        do {
            return try KeyFile.key(at: keyFile)
        } catch {
            console.failure(of: keyFile, error)
            throw ExitCode(1)
        }
    }

    private func write(_ file: DICOMFile, to path: String, _ output: inout StandardOutput) throws {
        guard path == "-" else { return try file.write(to: path) }
        output.flush()
        var bytes = try file.encoded().array
        StandardOutput.write(&bytes)
    }

    private func show(
        _ report: DeidentificationReport, of input: String, _ path: String?, _ output: inout StandardOutput
    ) {
        output.write(
            json
                ? DeidentificationReportText.json(report, of: input, path)
                : DeidentificationReportText.text(report, of: input, path))
    }
}

/// An option of the profile as people type it, `retain-uids`.
struct DeidentificationOptionArgument: ExpressibleByArgument {
    let option: DeidentificationOption

    init?(argument: String) {
        guard let option = DeidentificationOption(rawValue: argument) else { return nil }
        self.option = option
    }

    static var allValueStrings: [String] { DeidentificationOption.allCases.map(\.rawValue) }
}

/// A rectangle of pixels as people type it, `0,0,640,40`.
struct PixelRegionArgument: ExpressibleByArgument {
    let region: PixelMask.Region

    init?(argument: String) {
        let parts = argument.split(separator: ",", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { Int($0) }
        guard parts.count == 4, numbers.count == 4, numbers.allSatisfy({ $0 >= 0 }) else { return nil }
        region = PixelMask.Region(column: numbers[0], row: numbers[1], width: numbers[2], height: numbers[3])
    }
}
