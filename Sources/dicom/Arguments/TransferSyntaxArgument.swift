import ArgumentParser
import DICOMCore

/// A transfer syntax as people type it: its UID, its keyword or a short name.
struct TransferSyntaxArgument: Hashable, Sendable, ExpressibleByArgument {
    let syntax: TransferSyntax

    /// The short names, and what they stand for.
    static let shortNames: [(name: String, syntax: TransferSyntax)] = [
        ("implicit", .implicitVRLittleEndian), ("explicit", .explicitVRLittleEndian),
        ("big-endian", .explicitVRBigEndian), ("deflated", .deflatedExplicitVRLittleEndian),
        ("rle", TransferSyntax(uid: "1.2.840.10008.1.2.5")),
        ("jpeg", TransferSyntax(uid: "1.2.840.10008.1.2.4.50")),
        ("jpeg-lossless", TransferSyntax(uid: "1.2.840.10008.1.2.4.70")),
        ("jpeg-ls", TransferSyntax(uid: "1.2.840.10008.1.2.4.80")),
        ("jpeg-ls-near", TransferSyntax(uid: "1.2.840.10008.1.2.4.81")),
        ("jpeg2000-lossless", TransferSyntax(uid: "1.2.840.10008.1.2.4.90")),
        ("jpeg2000", TransferSyntax(uid: "1.2.840.10008.1.2.4.91")),
        ("htj2k-lossless", TransferSyntax(uid: "1.2.840.10008.1.2.4.201")),
        ("htj2k", TransferSyntax(uid: "1.2.840.10008.1.2.4.203")),
    ]

    init?(argument: String) {
        if let short = Self.shortNames.first(where: { $0.name == argument.lowercased() }) {
            syntax = short.syntax
        } else if let known = TransferSyntax.all.first(where: {
            $0.uid.rawValue == argument || $0.keyword == argument
        }) {
            syntax = known
        } else {
            return nil
        }
    }

    static var allValueStrings: [String] { shortNames.map(\.name) }
}
