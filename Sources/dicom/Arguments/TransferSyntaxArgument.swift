import ArgumentParser
import DICOMCore

/// A transfer syntax as people type it: its UID, its keyword or a short name.
struct TransferSyntaxArgument: Hashable, Sendable, ExpressibleByArgument {
    let syntax: TransferSyntax

    init?(argument: String) {
        guard let syntax = TransferSyntax(named: argument) else { return nil }
        self.syntax = syntax
    }

    static var allValueStrings: [String] { TransferSyntax.shortNames.keys.sorted() }
}
