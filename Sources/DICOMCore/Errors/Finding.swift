/// A rule that the source broke and that reading forgave.
public struct Finding: Hashable, Sendable {
    /// What was forgiven. More kinds may come: switch with a `default`.
    public enum Kind: String, Hashable, Sendable {
        case missingPreamble = "no preamble and DICM prefix"
        case missingMetaInformation = "no File Meta Information"
        case guessedTransferSyntax = "the transfer syntax is guessed from the bytes"
        case wrongMetaEncoding = "File Meta Information that is not in Explicit VR Little Endian"
        case wrongMetaLength = "a File Meta Information Group Length that is not its length"
        case oddLength = "a value of odd length"
        case unknownVR = "a VR that the standard does not know"
        case implicitElement = "an element without VR in an explicit VR data set"
        case unexpectedDelimiter = "a delimiter where none belongs"
        case missingDelimiter = "a sequence or item that the data end without closing"
        case elementsOutOfOrder = "elements out of order"
        case zlibHeader = "a zlib header before deflated data"
        case trailingBytes = "bytes after the data set"
        case lengthPastEnd = "a sequence or item that claims more than is there"
    }

    public let kind: Kind
    public let path: AttributePath
    /// From the first byte of the source (of the inflated data set where it is deflated).
    public let offset: Int

    package init(_ kind: Kind, at path: AttributePath = AttributePath(), offset: Int) {
        self.kind = kind
        self.path = path
        self.offset = offset
    }
}

extension Finding: CustomStringConvertible {
    public var description: String {
        kind.rawValue + (path.steps.isEmpty ? "" : " at " + path.description) + ", byte \(offset)"
    }
}
