import ArgumentParser
import DICOMCore
import DICOMImaging

/// What may be lost, and how much: nothing unless it is asked for.
struct LossOptions: ParsableArguments {
    @Flag(name: .long, help: "Let samples change: the results are other objects, derived from the first.")
    var lossy = false

    @Option(name: .long, help: ArgumentHelp("Of lossy JPEG, 1 to 100.", valueName: "number"))
    var quality: Int?

    @Option(
        name: .long, help: ArgumentHelp("Of lossy JPEG 2000 and HTJ2K: so many times smaller.", valueName: "number"))
    var ratio: Double?

    @Option(
        name: .long,
        help: ArgumentHelp("Of JPEG-LS Near-lossless: no sample changes by more, 1 to 255.", valueName: "number"))
    var maximumError: Int?

    func validate() throws {
        guard lossy || quality == nil && ratio == nil && maximumError == nil else {
            throw ValidationError("Samples change only with --lossy.")
        }
        guard (1...100).contains(quality ?? 1) else { throw ValidationError("--quality is from 1 to 100.") }
        guard ratio ?? 1 >= 1 else { throw ValidationError("--ratio is at least 1.") }
        guard (1...255).contains(maximumError ?? 1) else { throw ValidationError("--maximum-error is from 1 to 255.") }
    }

    /// What puts images into a transfer syntax.
    ///
    /// - Throws: `ValidationError` where loss was asked for without saying how much, or cannot be had.
    func transcoder(to syntax: TransferSyntax) throws -> Transcoder {
        lossy ? Transcoder(encoder: try encoder(of: syntax)) : Transcoder(to: syntax)
    }

    private func encoder(of syntax: TransferSyntax) throws -> any FrameEncoder {
        switch syntax {
        case .jpegBaseline8Bit: return JPEGLossyEncoder(.baseline, quality: try given(quality, "--quality"))
        case .jpegExtended12Bit: return JPEGLossyEncoder(.extended, quality: try given(quality, "--quality"))
        case .jpegLSNearLossless: return JPEGLSEncoder(maximumError: try given(maximumError, "--maximum-error"))
        case .jpeg2000: return JPEG2000Encoder(.ratio(try given(ratio, "--ratio")))
        case .htj2k: return HTJ2KEncoder(.ratio(try given(ratio, "--ratio")))
        default: throw ValidationError("\(syntax.name) is not written with loss.")
        }
    }

    private func given<Value>(_ value: Value?, _ option: String) throws -> Value {
        guard let value else { throw ValidationError("How much may be lost? (\(option))") }
        return value
    }
}
