public import DICOMCore

/// A place where bytes of strangers enter the library.
///
/// Entering it ends the process where a promise is broken: a crash, or an answer that contradicts itself.
public struct Door: Sendable {
    /// As the command line names it.
    public let name: String
    /// Takes any bytes.
    public let enter: @Sendable (Bytes) -> Void

    /// All of them.
    public static let all: [Door] =
        [
            reader, dataSet, incremental, json, xml, directory, characterSets, pdu, commandSet, pixels, validation,
        ] + codecs

    /// Bounds that let a fuzzer reach them.
    static let limits = Limits(
        elementCount: 100_000, inflatedSize: 16 << 20, headerSize: 16 << 20, frameSize: 16 << 20)
}

/// Ends the process: the library broke a promise.
func broken(_ promise: StaticString) -> Never {
    fatalError("\(promise)")
}
