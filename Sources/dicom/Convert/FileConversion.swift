import DICOMCore

/// How one file gets into another transfer syntax.
///
/// Without compression on either side, its values are written again as they are. Where a side is compressed, frames have to
/// be decoded or encoded by a codec.
struct FileConversion {
    private let conversion: SyntaxConversion

    init(_ conversion: SyntaxConversion) {
        self.conversion = conversion
    }

    func convert(_ input: String, to output: String) throws {
        do throws(DICOMError) {
            if input == "-" {
                try conversion.convert(Input.readStandardInput(), to: output)
            } else {
                try conversion.convert(input, to: output)
            }
        } catch {
            guard error.code == .unencodable, error.rule == "PS3.5 A.4" else { throw error }
            throw CodecNeeded(target: conversion.target, error: error)
        }
    }
}

/// Pixel data that only a codec can put into the transfer syntax asked for.
struct CodecNeeded: Error, CustomStringConvertible {
    let target: TransferSyntax
    let error: DICOMError

    var description: String {
        target.isEncapsulated
            ? "pixel data would have to be encoded as \(target.name) (PS3.5 A.4)"
            : "pixel data are compressed and would have to be decoded for \(target.name) (PS3.5 A.4)"
    }
}
