import ArgumentParser
import DICOMCore

/// `dicom convert`: another transfer syntax.
struct ConvertCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Writes files in another transfer syntax.",
        discussion: """
            IN is a file, a folder, a DICOMDIR or - for standard input; OUT a file, or a folder where IN is one: it gets the \
            same names. Results appear under their names when they are complete. Files of any size go through a small \
            buffer; where a side is compressed, frames are decoded, encoded, and compared with what they were.

            EXAMPLES
              dicom convert old.dcm new.dcm --to explicit
              dicom convert study/ deflated/ --to deflated
              dicom convert in.dcm out.dcm --to implicit --sequences defined --group-lengths
              dicom convert ct.dcm small.dcm --to jpeg-ls
              dicom convert ct.dcm smaller.dcm --to jpeg2000 --lossy --ratio 10
            """)

    /// How sequences and items end.
    enum Sequences: String, ExpressibleByArgument, CaseIterable {
        case asFound = "as-found"
        case defined, undefined

        var length: WritingOptions.SequenceLength {
            switch self {
            case .asFound: .asFound
            case .defined: .defined
            case .undefined: .undefined
            }
        }
    }

    @Argument(help: "A file, a folder, a DICOMDIR, - for standard input.", completion: .file())
    var input: String

    @Argument(help: "A file, or a folder where the input is one.", completion: .file())
    var output: String

    @Option(
        name: .long,
        help: ArgumentHelp("The transfer syntax: a UID, a keyword or a short name.", valueName: "syntax"))
    var to: TransferSyntaxArgument

    @Option(name: .long, help: "Whether sequences and items have a length or a delimiter.")
    var sequences: Sequences = .asFound

    @Flag(name: .long, help: "Write the retired length of each group before it.")
    var groupLengths = false

    @OptionGroup var loss: LossOptions
    @OptionGroup var verbosity: VerbosityOptions

    func run() async throws {
        let console = Console(verbosity)
        let conversion = FileConversion(
            SyntaxConversion(to: to.syntax, sequenceLength: sequences.length, writesGroupLengths: groupLengths),
            try loss.transcoder(to: to.syntax), isLossy: loss.lossy)
        let places = ConversionPlaces(input: input, output: output)
        var done = 0
        console.beginProgress(total: nil, unit: "files")
        for item in FileWalk([input]) {
            defer { console.advance() }
            do {
                if let error = item.error { throw error }
                try conversion.convert(item.path, to: try places.output(for: item.path))
                done += 1
            } catch let error as DICOMError where error.code == .notDICOM && !item.isNamed {
                console.skip(item.path)
            } catch {
                console.failure(of: item.path, error)
            }
        }
        try console.finish(done: done, unit: "files")
    }
}
