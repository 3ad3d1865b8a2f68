import ArgumentParser
import DICOMCore
import DICOMValidation

/// `dicom validate`: files against the standard.
struct ValidateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Compares DICOM files with the standard: bytes, file, values, object.",
        discussion: """
            A line a finding: severity, attribute, what is wrong, the place in the standard. Values are not shown. An error \
            is a rule broken for certain, a warning one that probably is, a note is worth knowing.

            EXAMPLES
              dicom validate ct.dcm
              dicom validate --severity error study/      errors alone
              dicom validate --json study/                a JSON object a file, with its findings

            Exit status: 1 where a file has an error, or cannot be read.
            """)

    /// The parts of the standard.
    enum Part: String, ExpressibleByArgument, CaseIterable {
        case file, values, object
    }

    /// `ValidationFinding.Severity` as an argument.
    enum LeastSeverity: String, ExpressibleByArgument, CaseIterable {
        case error, warning, note

        var severity: ValidationFinding.Severity {
            switch self {
            case .error: .error
            case .warning: .warning
            case .note: .note
            }
        }
    }

    @Argument(help: "Files, folders, - for standard input.", completion: .file())
    var files: [String]

    @Flag(name: .long, help: "One JSON object a line, a file each.")
    var json = false

    @Option(name: .long, help: "Show findings of this severity and above.")
    var severity: LeastSeverity = .note

    @Option(
        name: .long,
        help: ArgumentHelp("Compare this only (repeatable): file, values, object.", valueName: "part"))
    var only: [Part] = []

    @Option(name: .long, help: "Findings kept of one file.")
    var limit = 10_000

    @OptionGroup var verbosity: VerbosityOptions

    mutating func validate() throws {
        if limit < 1 { throw ValidationError("--limit is at least 1.") }
    }

    func run() async throws {
        let console = Console(verbosity)
        let validator = InstanceValidator(checks: checks, findingLimit: limit)
        var output = StandardOutput()
        var (valid, invalid) = (0, 0)
        if !StandardOutput.isTerminal { console.beginProgress(total: nil, unit: "files") }
        for input in InputWalker(files) {
            defer { console.advance() }
            do {
                let report = validator.validate(try input.read())
                if json { writeJSON(report, input.path, &output) } else { write(report, input.path, &output) }
                if report.isValid { valid += 1 } else { invalid += 1 }
            } catch let error as DICOMError where error.code == .notDICOM && !input.isNamed {
                console.skip(input.path)
            } catch {
                output.flush()
                console.failure(of: input.path, error)
            }
        }
        output.flush()
        if valid + invalid > 1 { console.note("\(valid + invalid) files compared, \(invalid) with errors") }
        try console.finish(done: valid + invalid, unit: "files")
        if invalid > 0 { throw ExitCode(1) }
    }

    private var checks: InstanceValidator.Checks {
        guard !only.isEmpty else { return .all }
        return only.reduce(into: []) { checks, part in
            switch part {
            case .file: checks.insert(.file)
            case .values: checks.insert(.values)
            case .object: checks.insert(.object)
            }
        }
    }

    // MARK: Output

    private func write(_ report: ValidationReport, _ path: String, _ output: inout StandardOutput) {
        let counts = ValidationFinding.Severity.allCases.reversed().map { severity in
            let count = report.count(of: severity)
            return "\(count) \(severity.rawValue)" + (count == 1 ? "" : "s")
        }
        output.writeLine("# " + path + ": " + (report.object ?? "no IOD") + ": " + counts.joined(separator: ", "))
        for finding in report.findings where finding.severity >= severity.severity {
            output.writeLine(finding.description)
        }
        if !report.isComplete { output.writeLine("# more findings than --limit \(limit)") }
    }

    private func writeJSON(_ report: ValidationReport, _ path: String, _ output: inout StandardOutput) {
        var line = "{\"file\":" + JSONString.quoted(path)
        line += ",\"object\":" + (report.object.map(JSONString.quoted) ?? "null")
        line += ",\"valid\":\(report.isValid),\"complete\":\(report.isComplete),\"findings\":["
        let findings = report.findings.filter { $0.severity >= severity.severity }
        line += findings.map(object(of:)).joined(separator: ",")
        output.writeLine(line + "]}")
    }

    private func object(of finding: ValidationFinding) -> String {
        var members = [
            ("severity", finding.severity.rawValue), ("kind", finding.kind.rawValue),
            ("path", finding.path.description),
        ]
        if case .attribute(let tag) = finding.path.steps.last, let keyword = tag.keyword {
            members.append(("keyword", keyword))
        }
        members.append(("rule", finding.rule.description))
        members.append(("text", finding.text))
        return "{" + members.map { "\"\($0)\":" + JSONString.quoted($1) }.joined(separator: ",") + "}"
    }
}
