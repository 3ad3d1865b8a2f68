import DICOMCore
import DICOMImaging

/// How one file gets into another transfer syntax.
///
/// Without compression on either side, its values are written again as they are. Where a side is compressed, frames are
/// decoded and encoded.
struct FileConversion {
    private let conversion: SyntaxConversion
    private let transcoder: Transcoder
    private let isLossy: Bool

    /// - Parameters:
    ///   - transcoder: to the same transfer syntax.
    ///   - isLossy: it is used for every file.
    init(_ conversion: SyntaxConversion, _ transcoder: Transcoder, isLossy: Bool) {
        self.conversion = conversion
        self.transcoder = transcoder
        self.isLossy = isLossy
    }

    func convert(_ input: String, to output: String) throws {
        let standardInput = input == "-" ? try Input.readStandardInput() : nil
        if !isLossy, try copies(input, standardInput, to: output) { return }
        let file =
            if let standardInput { try DICOMFile(bytes: standardInput) } else { try DICOMFile(path: input) }
        // Lengths of sequences and groups are the conversion's.
        try conversion.convert(transcoded(file).encoded(), to: output)
    }

    private func transcoded(_ file: DICOMFile) throws -> DICOMFile {
        do throws(ImagingError) {
            return try transcoder.transcode(file)
        } catch {
            throw error.code == .invalidOption ? LossNeeded(target: transcoder.target) : error
        }
    }

    /// Writes the values again; false where a codec is needed.
    private func copies(_ input: String, _ standardInput: Bytes?, to output: String) throws(DICOMError) -> Bool {
        do throws(DICOMError) {
            if let standardInput {
                try conversion.convert(standardInput, to: output)
            } else {
                try conversion.convert(input, to: output)
            }
            return true
        } catch {
            guard error.code == .unencodable, error.rule == "PS3.5 A.4" else { throw error }
            return false
        }
    }
}

/// A transfer syntax that is written with loss alone, which nobody asked for.
struct LossNeeded: Error, CustomStringConvertible {
    let target: TransferSyntax

    var description: String { "\(target.name) changes samples: that takes --lossy (PS3.3 C.7.6.1.1.5)" }
}
