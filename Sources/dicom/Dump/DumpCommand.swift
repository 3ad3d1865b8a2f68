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
        let dump = Dump(
            files: files, isJSON: json, isXML: xml, isDetailed: detail, selection: select, bulk: bulk, width: width)
        try dump.run(Console(verbosity))
    }
}
