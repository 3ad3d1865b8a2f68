import ArgumentParser
import DICOMCore
import DICOMImaging

/// `dicom render`: pictures of frames.
struct RenderCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Makes pictures of an image's frames.",
        discussion: """
            The picture shows what the file asks for: rescaled, windowed, inverted where MONOCHROME1 or its shape say so, \
            palettes and colour spaces turned into RGB. A file without a window is shown from its least value to its \
            greatest.

            EXAMPLES
              dicom render ct.dcm                               ct.png
              dicom render ct.dcm --output lung.png --window -600,1500
              dicom render ct.dcm --window bone --size 256
              dicom render cine.dcm --output cine.png --frame all    cine-0001.png, cine-0002.png, …
              dicom render us.dcm --output - > us.png
            """)

    @Argument(help: "A file, - for standard input.", completion: .file())
    var file: String

    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            "The picture's file, ending in .png; - for standard output. Else the input's name with .png, in this folder.",
            valueName: "file.png"))
    var output: String?

    @Option(name: .long, help: ArgumentHelp("The frame, from 1, or all.", valueName: "number|all"))
    var frame = FrameArgument.number(1)

    @Option(
        name: .long,
        // A center below 0 is no other option.
        parsing: .unconditional,
        help: ArgumentHelp(
            """
            Center and width; or the name of one of the file's windows, or in CT \(WindowArgument.presetNames); or range, \
            from the least value to the greatest.
            """, valueName: "center,width|name"))
    var window: WindowArgument?

    @Option(
        name: .long,
        help: ArgumentHelp("The largest side, or width and height that the picture fits in.", valueName: "n|wxh"))
    var size: SizeArgument?

    @OptionGroup var verbosity: VerbosityOptions

    mutating func validate() throws {
        guard let output, output != "-" else {
            if output == "-", frame == .all {
                throw ValidationError("--frame all needs a file name, not standard output.")
            }
            return
        }
        let lowered = output.lowercased()
        if lowered.hasSuffix(".jpg") || lowered.hasSuffix(".jpeg") {
            throw ValidationError("JPEG pictures are not offered yet: give --output a name that ends in .png.")
        }
        guard lowered.hasSuffix(".png") else { throw ValidationError("--output needs a name that ends in .png, or -.") }
    }

    func run() async throws {
        let console = Console(verbosity)
        var done = 0
        do {
            let source = try Input(path: file, isNamed: true).read()
            for finding in source.findings { console.detail("\(file): forgiven: \(finding)") }
            let rendering = try Rendering(source)
            let count = rendering.pixelData.description.numberOfFrames
            let frames = try frame.range(of: count)
            console.beginProgress(total: frames.count, unit: "frames")
            for number in frames {
                do {
                    try render(number, rendering, isOneOfMany: frame == .all && count > 1)
                    done += 1
                } catch let error as ImagingError {
                    console.failure(of: frames.count > 1 ? "\(file), frame \(number + 1)" : file, error)
                    // What is wrong with those after it too is said once.
                    if error.code == .pixelDataTruncated || error.code == .noCodec { break }
                }
                console.advance()
            }
        } catch {
            console.failure(of: file, error)
        }
        try console.finish(done: done, unit: "pictures")
    }

    private func render(_ number: Int, _ rendering: Rendering, isOneOfMany: Bool) throws {
        let options = Rendering.Options(frame: number, window: window?.choice ?? .automatic, size: size?.size)
        let picture = try rendering.picture(options).png()
        guard output != "-" else {
            var bytes = picture
            StandardOutput.write(&bytes)
            return
        }
        try OutputFile.write(picture, to: path(number, isOneOfMany: isOneOfMany))
    }

    /// `X.png`, or `X-0001.png` where there are several.
    private func path(_ number: Int, isOneOfMany: Bool) -> String {
        let path = output ?? Self.defaultOutput(for: file)
        guard isOneOfMany else { return path }
        let digits = String(number + 1)
        let padding = String(repeating: "0", count: max(4 - digits.count, 0))
        return path.dropLast(4) + "-" + padding + digits + path.suffix(4)
    }

    private static func defaultOutput(for file: String) -> String {
        var name = file.split(separator: "/").last.map(String.init) ?? file
        if file == "-" { name = "picture" }
        for ending in [".dcm", ".DCM", ".dicom", ".ima", ".IMA"] where name.hasSuffix(ending) && name != ending {
            name.removeLast(ending.count)
            break
        }
        return name + ".png"
    }
}
