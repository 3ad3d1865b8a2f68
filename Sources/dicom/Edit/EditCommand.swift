import ArgumentParser
import DICOMCore

/// `dicom edit`: changes attributes of files.
struct EditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit",
        abstract: "Changes attributes of DICOM files.",
        discussion: """
            What is not named stays as it is, byte for byte. Removals come first, then the changes in their order. A path into \
            a sequence makes the next item where it names it; without an item number it means every item there is. \
            Text stays in the file's character set where that has all of its characters, else all text becomes UTF-8; \
            -k SpecificCharacterSet=… rewrites all text. Files are replaced as a whole or not at all.

            EXAMPLES
              dicom edit ct.dcm --output edited -k PatientID=4711 -k 'PatientName=Doe^Jane' --remove OtherPatientIDs
              dicom edit study/ --in-place -k PatientBirthDate=
              dicom edit sr.dcm --output out -k RequestAttributesSequence.0.RequestedProcedureID=R1
              dicom edit mr.dcm --in-place --remove '0019,xx0C@SIEMENS MR HEADER' -k '0011,xx01@ACME=note'
              cat ct.dcm | dicom edit - -k PatientID=4711 > edited.dcm
            """)

    @Argument(help: "Files, folders, - for standard input (the result goes to standard output).", completion: .file())
    var files: [String]

    @Option(
        name: .customShort("k"),
        help: ArgumentHelp(
            "Attribute=VALUE, several values parted by backslashes; Attribute= writes it empty (repeatable).",
            valueName: "attribute=value"))
    var changes: [AttributeValueArgument] = []

    @Option(name: .long, help: ArgumentHelp("An attribute to take out (repeatable).", valueName: "attribute"))
    var remove: [AttributeArgument] = []

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("Where the edited files go, under their own names.", valueName: "dir"),
        completion: .directory)
    var output: String?

    @Flag(name: .long, help: "Replace the files by what was made of them.")
    var inPlace = false

    @OptionGroup var verbosity: VerbosityOptions

    private var isFilter: Bool { files == ["-"] }

    mutating func validate() throws {
        if changes.isEmpty && remove.isEmpty { throw ValidationError("Nothing to change: -k or --remove says what.") }
        if inPlace && output != nil { throw ValidationError("--in-place and --output contradict each other.") }
        if isFilter ? inPlace : files.contains("-") {
            throw ValidationError("Standard input goes to standard output, or alone into --output.")
        }
        if !inPlace && output == nil && !isFilter { throw ValidationError("Say --output DIR or --in-place.") }
        for change in changes where change.value == .unspecified {
            throw ValidationError(
                "-k \(change.attribute.text) says no value: -k \(change.attribute.text)= writes it empty.")
        }
        for attribute in changes.map(\.attribute) + remove where attribute.tag == AttributeTag(0x0002, 0x0010) {
            throw ValidationError("The transfer syntax is no matter of an edit: dicom convert changes it.")
        }
    }

    func run() async throws {
        let console = Console(verbosity)
        let edit = FileEdit(removals: remove, changes: changes)
        var destination = EditDestination(output: output, isInPlace: inPlace)
        var done = 0
        console.beginProgress(total: nil, unit: "files")
        for input in InputWalker(files) {
            defer { console.advance() }
            do {
                let file = try edit.applied(
                    to: try input.readForEditing(), warning: { console.warning(input.path + ": " + $0) })
                try destination.write(file, from: input, roots: files)
                done += 1
            } catch let error as DICOMError where error.code == .notDICOM && !input.isNamed {
                console.skip(input.path)
            } catch {
                console.failure(of: input.path, error)
            }
        }
        try console.finish(done: done, unit: "files")
    }
}
