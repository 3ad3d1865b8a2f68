/// How a data set is put into bytes where the transfer syntax leaves a choice.
public struct WritingOptions: Hashable, Sendable {
    public enum SequenceLength: Hashable, Sendable {
        /// As the source had it; defined for sequences made by a program.
        case asFound
        case defined
        case undefined
    }

    /// What happens where the declared character set cannot carry a text.
    public enum TextRepertoire: Hashable, Sendable {
        /// The whole data set goes to UTF-8 (ISO_IR 192).
        case widen
        /// `DICOMError` with `.unencodable`.
        case refuse
    }

    public var sequenceLength: SequenceLength
    public var textRepertoire: TextRepertoire

    public init(sequenceLength: SequenceLength = .asFound, textRepertoire: TextRepertoire = .widen) {
        self.sequenceLength = sequenceLength
        self.textRepertoire = textRepertoire
    }
}
