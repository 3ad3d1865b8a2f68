import ArgumentParser
import DICOMCore
import DICOMImaging

/// `dicom bench codec`: how fast frames are decoded and encoded.
struct BenchCodecCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "codec",
        abstract: "Decodes or encodes the first frame of a file again and again.",
        discussion: """
            decode  the file must be of the transfer syntax
            encode  the frame is decoded once and then encoded

            EXAMPLE
              dicom bench codec decode 1.2.840.10008.1.2.4.50 scan.dcm 2

            Prints BYTES FASTEST (of an encoded frame; seconds), then SECONDS FRAMES: processor time, on one thread.
            """)

    enum Task: String, ExpressibleByArgument, CaseIterable {
        case decode, encode
    }

    @Argument(help: "What is done with the frame.")
    var task: Task

    @Argument(help: "The UID of a transfer syntax.")
    var syntax: String

    @Argument(help: "A DICOM file with pixel data.", completion: .file())
    var file: String

    @Argument(help: "How long, in seconds of processor time.")
    var seconds: Double

    @OptionGroup var verbosity: VerbosityOptions

    mutating func validate() throws {
        if !(0...3600).contains(seconds) { throw ValidationError("SECONDS is a number from 0 to 3600.") }
    }

    func run() throws {
        let pixelData = try PixelData(DICOMFile(path: file))
        switch task {
        case .decode:
            guard pixelData.transferSyntax.uid.rawValue == syntax,
                let codec = FrameCodecRegistry.standard.codec(for: pixelData.transferSyntax),
                let encoded = try pixelData.encodedFrame(0)
            else { throw ValidationError("\(file) has no compressed frame of \(syntax).") }
            let description = pixelData.description
            try measure { _ in
                _ = try codec.decode(encoded, as: description)
                return encoded.count
            }
        case .encode:
            guard let encoder = Self.encoders.first(where: { $0.transferSyntax.uid.rawValue == syntax }) else {
                throw ValidationError("Nothing encodes \(syntax).")
            }
            let frame = try pixelData.frame(0)
            try measure { _ in try encoder.encode(frame).count }
        }
    }

    /// With what they do unless told otherwise.
    private static let encoders: [any FrameEncoder] = [
        JPEGLossyEncoder(.baseline), JPEGLossyEncoder(.extended), JPEGLosslessEncoder(),
        JPEGLosslessEncoder(predictor: 7), JPEGLSEncoder(), JPEGLSEncoder(maximumError: 2), JPEG2000Encoder(),
        HTJ2KEncoder(),
    ]

    /// - Parameter body: takes the number of the turn and returns the size of an encoded frame.
    private func measure(_ body: (Int) throws -> Int) throws {
        let start = BenchClock.processor.now
        var (turns, bytes, fastest, end) = (0, 0, Double.infinity, start)
        repeat {
            let before = end
            bytes = try body(turns)
            end = BenchClock.processor.now
            fastest = min(fastest, end - before)
            turns += 1
        } while end - start < seconds
        print(bytes, fastest)
        print(end - start, turns)
    }
}
