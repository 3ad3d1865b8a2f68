import ArgumentParser
import DICOMCore

/// `dicom dicomdir`: the directory of a medium.
struct DicomdirCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dicomdir",
        abstract: "Builds, updates, lists and checks the DICOMDIR of a medium.",
        discussion: """
            Without an action: lists the DICOMDIR of the folder, or builds one where there is none. Values that a record has \
            to have and a file has not are made up, and named (--strict: the file is refused).

            EXAMPLES
              dicom dicomdir medium/                          a tree of patients, studies, series, files
              dicom dicomdir medium/ --build --file-set-id CD_7
              dicom dicomdir medium/ --add study/             copies files to the medium, and lists them
              dicom dicomdir medium/ --update                 lists what is new, drops what is gone
              dicom dicomdir medium/ --check --profile STD-GEN-CD

            Exit status: 1 where a file could not be listed, or --check found something wrong.
            """)

    @Argument(help: "The root of the medium.", completion: .directory)
    var folder: String

    @Flag(name: .long, help: "Make a new DICOMDIR from the files of the folder.")
    var build = false

    @Flag(name: .long, help: "List files that are new, drop those that are gone.")
    var update = false

    @Flag(name: .long, help: "Compare the DICOMDIR with the files, and with PS3.3 F and PS3.10.")
    var check = false

    @Option(
        name: .long, parsing: .upToNextOption,
        help: ArgumentHelp("Copy files or folders to the medium, and list them.", valueName: "path"))
    var add: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp("Take this file off the list (repeatable); it stays on the medium.", valueName: "file-id"))
    var remove: [String] = []

    @Option(name: .long, help: ArgumentHelp("File-set ID, up to 16 characters A-Z, 0-9 and _.", valueName: "id"))
    var fileSetID: String?

    @Option(
        name: .long, help: ArgumentHelp("Keep to an application profile of PS3.11: STD-GEN-CD, …", valueName: "name"))
    var profile: String?

    @Flag(name: .long, help: "Also list files with names that PS3.10 does not allow on media for interchange.")
    var anyNames = false

    @Flag(name: .long, help: "Refuse files without a value that their record has to have, instead of making one up.")
    var strict = false

    @Flag(name: .long, help: "One JSON object a line: a file, or a finding of --check.")
    var json = false

    @OptionGroup var verbosity: VerbosityOptions

    mutating func validate() throws {
        let actions = [build, update, check, !add.isEmpty, !remove.isEmpty].filter { $0 }.count
        if actions > 1 { throw ValidationError("--build, --update, --check, --add and --remove are one at a time.") }
        if let profile, MediaProfile(named: profile) == nil {
            let known = MediaProfile.all.map(\.name).joined(separator: ", ")
            throw ValidationError("--profile is one of \(known).")
        }
        if let fileSetID, fileSetID.utf8.count > 16 || !(fileSetID.isEmpty || Self.isCode(fileSetID)) {
            throw ValidationError("--file-set-id has up to 16 characters A-Z, 0-9 and _.")
        }
    }

    func run() async throws {
        let console = Console(verbosity)
        let set = try FileSetFolder(folder)
        let exists = (try? DICOMFile(path: set.directoryPath, .header)) != nil
        if check { return try report(set, console) }
        let changes = build || update || !add.isEmpty || !remove.isEmpty || fileSetID != nil
        if exists && !changes {
            try DirectoryListing(json: json).write(set.directory())
            return
        }
        var builder = FileSetBuilder(
            build || !exists ? DICOMDirectory() : try set.directory(), missingKeys: strict ? .refuse : .invent)
        if !add.isEmpty { MediumCopy(set: set, profile: mediaProfile).add(add, to: &builder, console) }
        for path in remove where !builder.remove(try FileID(path: path)) {
            console.failure(of: path, "the directory does not name it")
        }
        if build || update || !exists {
            for finding in set.update(&builder, profile: mediaProfile, allowingAnyNames: anyNames) {
                console.failure(of: finding.file?.path ?? folder, finding.kind.rawValue)
            }
        }
        for finding in builder.findings { console.warning(finding.description) }
        var directory = builder.directory
        if let fileSetID { directory.fileSetID = fileSetID }
        try directory.write(to: set.directoryPath)
        console.note("\(set.directoryPath): \(directory.files.count) files listed")
        if json { DirectoryListing(json: true).write(directory) }
        try console.finish(done: directory.files.count, unit: "files")
    }

    private var mediaProfile: MediaProfile? { profile.flatMap { MediaProfile(named: $0) } }

    private static func isCode(_ text: String) -> Bool {
        text.utf8.allSatisfy { 0x41...0x5A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x5F || $0 == 0x20 }
    }

    // MARK: Checking

    private func report(_ set: FileSetFolder, _ console: Console) throws {
        let findings = set.check(try set.directory(), profile: mediaProfile)
        var output = StandardOutput()
        for finding in findings {
            output.writeLine(json ? DirectoryListing.object(of: finding) : finding.description)
        }
        output.flush()
        console.note("\(findings.count) findings")
        let isWrong = findings.contains { $0.kind != .unlistedFile && $0.kind != .inactiveRecord }
        if isWrong { throw ExitCode(1) }
    }
}
