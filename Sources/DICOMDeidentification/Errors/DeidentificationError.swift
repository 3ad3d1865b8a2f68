public import DICOMCore

/// Why an object was not de-identified. It never holds a value, which may identify a patient.
public struct DeidentificationError: Error, Hashable, Sendable {
    /// More codes may come: switch with a `default`.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        private enum Kind: String {
            case directory = "a directory of files: de-identify the files and build a new one"
            case nestingTooDeep = "sequences nested too deep at"
            case pixelDataNotClean = "pixel data that may show text, and nothing to take it out"
            case recognizableFeatures = "pixel data that may show a face, and nothing to take it out"
            case unreadable = "a data set that cannot be read or written"
            case weakKey = "a key of fewer than sixteen bytes"
        }

        private let kind: Kind

        /// A DICOMDIR (PS3.10 8.6), whose records say again what its files say.
        public static let directory = Code(kind: .directory)
        /// Sequences within sequences past `Deidentifier.nestingDepth`.
        public static let nestingTooDeep = Code(kind: .nestingTooDeep)
        /// `cleanPixelData` is asked for, Burned In Annotation (0028,0301) is not NO, and no cleaner took the object.
        public static let pixelDataNotClean = Code(kind: .pixelDataNotClean)
        /// `cleanRecognizableVisualFeatures` is asked for, Recognizable Visual Features (0028,0302) is not NO, and no
        /// cleaner took the object.
        public static let recognizableFeatures = Code(kind: .recognizableFeatures)
        /// `cause` tells what is wrong.
        public static let unreadable = Code(kind: .unreadable)
        public static let weakKey = Code(kind: .weakKey)

        public var description: String { kind.rawValue }
    }

    public let code: Code
    public let path: AttributePath
    public let rule: DICOMError.Rule
    /// What is wrong with the data set; nil for other codes.
    public let cause: DICOMError?

    public init(
        _ code: Code, at path: AttributePath = AttributePath(), rule: DICOMError.Rule, cause: DICOMError? = nil
    ) {
        self.code = code
        self.path = path
        self.rule = rule
        self.cause = cause
    }
}

extension DeidentificationError: CustomStringConvertible {
    public var description: String {
        var text = code.description
        if text.hasSuffix(" at") {
            text += " " + path.steps.prefix(4).reduce(into: "") { $0 += AttributePath([$1]).description } + "…"
        }
        if let cause { text += ": " + cause.description }
        return text + " (" + rule.description + ")"
    }
}
