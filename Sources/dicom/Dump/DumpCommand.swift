import ArgumentParser
import DICOMCore

/// `dicom dump`: what is in files.
struct DumpCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dump",
        abstract: "Shows what is in DICOM files.",
        discussion: """
            A line an element: tag, VR, length, place of the value in the file (of deflated data: in the inflated data \
            set), keyword, value.

            EXAMPLES
              dicom dump ct.dcm
              dicom dump --select PatientName --select 0018,0050 scans/
              dicom dump --json --bulk omit ct.dcm       DICOM JSON (PS3.18 F), an object a line
              dicom dump --xml ct.dcm                    Native DICOM Model (PS3.19 A.1), a document a file
              cat ct.dcm | dicom dump -
            """)

    /// What becomes of large values.
    enum Bulk: String, ExpressibleByArgument, CaseIterable {
        case inline, sha256, omit
    }

    @Argument(help: "Files, folders, - for standard input.", completion: .file())
    var files: [String]

    @Flag(name: .long, help: "One JSON object a line, in the DICOM JSON model of PS3.18 F.")
    var json = false

    @Flag(name: .long, help: "XML documents, one a file, in the Native DICOM Model of PS3.19 A.1.")
    var xml = false

    @Flag(name: .long, help: "With --json: file, meta information, lengths and the raw text of numbers as well.")
    var detail = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Only this attribute, or path as in ReferencedSeriesSequence.0.SeriesInstanceUID (repeatable).",
            valueName: "attribute"))
    var select: [AttributeArgument] = []

    @Option(
        name: .long,
        help: "Values over 1,024 bytes and pixel data in JSON and XML: in full, as SHA-256 of the bytes, or left out.")
    var bulk: Bulk = .inline

    @Option(name: .long, help: "Columns of a line; 0: values in full. As the terminal is wide, or else 160.")
    var width: Int?

    @OptionGroup var verbosity: VerbosityOptions

    mutating func validate() throws {
        if json && xml { throw ValidationError("--json and --xml contradict each other.") }
        if detail && !json { throw ValidationError("--detail goes with --json.") }
        if detail && !select.isEmpty { throw ValidationError("--detail and --select contradict each other.") }
    }

    func run() async throws {
        let console = Console(verbosity)
        var output = StandardOutput()
        var done = 0
        if !StandardOutput.isTerminal { console.beginProgress(total: nil, unit: "files") }
        for input in InputWalker(files) {
            defer { console.advance() }
            do {
                let file = try input.read()
                for finding in file.findings { console.detail("\(input.path): forgiven: \(finding)") }
                show(file, input.path, &output)
                done += 1
            } catch let error as DICOMError where error.code == .notDICOM && !input.isNamed {
                console.skip(input.path)
            } catch {
                output.flush()
                console.failure(of: input.path, error)
            }
        }
        output.flush()
        try console.finish(done: done, unit: "files")
    }

    private func show(_ file: DICOMFile, _ path: String, _ output: inout StandardOutput) {
        if json {
            var writer = JSONDataSetWriter(output.take(), bulkData: bulk.policy, isDetailed: detail) {
                StandardOutput.write(&$0)
            }
            writeJSON(of: file, path, &writer)
            output.give(back: writer.takeBuffer())
        } else if xml {
            var writer = XMLDataSetWriter(output.take(), bulkData: bulk.policy) { StandardOutput.write(&$0) }
            if select.isEmpty {
                writer.writeDocument(file.dataSet)
            } else {
                writer.writeDocument(
                    select.flatMap { argument in argument.elements(of: file).map { ($0, argument.creator) } })
            }
            output.give(back: writer.takeBuffer())
        } else {
            var dump = DataSetDump(output.take(), style: style) { StandardOutput.write(&$0) }
            dump.writeLine("# " + path + ": " + (file.transferSyntax.name))
            if select.isEmpty {
                dump.write(file.meta.dataSet)
                dump.write(file.dataSet)
            } else {
                for argument in select {
                    for element in argument.elements(of: file) { dump.write(element, creator: argument.creator) }
                }
            }
            output.give(back: dump.takeBuffer())
        }
    }

    private func writeJSON(of file: DICOMFile, _ path: String, _ writer: inout JSONDataSetWriter) {
        if detail {
            writer.writeDetailed(file, path: path)
        } else if select.isEmpty {
            writer.write(file.dataSet)
        } else {
            writer.write(
                members: select.flatMap { argument in
                    argument.elements(of: file).map { (argument.tag == nil ? argument.text : nil, $0) }
                })
        }
        writer.endLine()
    }

    private var style: DataSetDump.Style {
        let columns = width ?? StandardOutput.columns ?? 160
        return DataSetDump.Style(columns: columns > 0 ? columns : nil, isColoured: StandardOutput.isTerminal)
    }
}

extension AttributeArgument {
    /// Group 0002 stands in the meta information, all else in the data set.
    fileprivate func elements(of file: DICOMFile) -> [DataElement] {
        if let tag, tag.group == 0x0002 { return elements(of: file.meta.dataSet) }
        return elements(of: file.dataSet)
    }

    fileprivate var creator: String? {
        if case .private(_, _, let creator) = steps.last?.key { return creator }
        return nil
    }
}
