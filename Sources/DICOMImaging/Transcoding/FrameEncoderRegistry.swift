public import DICOMCore

/// Which encoder writes which transfer syntax, without loss.
public struct FrameEncoderRegistry: Sendable {
    private var makers: [UID: @Sendable (PixelDescription) -> any FrameEncoder] = [:]

    /// Nothing is encoded.
    public init() {}

    /// What this package encodes by itself.
    public static let standard: FrameEncoderRegistry = {
        var registry = FrameEncoderRegistry()
        registry.register(.rleLossless) { RLEEncoder(packsBits: $0.format.bitsAllocated == 1) }
        registry.register(.deflatedImageFrameCompression) {
            DeflatedFrameEncoder(packsBits: $0.format.bitsAllocated == 1)
        }
        registry.register(.encapsulatedUncompressedExplicitVRLittleEndian) {
            EncapsulatedUncompressedEncoder(packsBits: $0.format.bitsAllocated == 1)
        }
        registry.register(.jpegLosslessSV1) { _ in JPEGLosslessEncoder() }
        registry.register(.jpegLossless) { _ in JPEGLosslessEncoder(predictor: 7) }
        registry.register(.jpegLSLossless) { _ in JPEGLSEncoder() }
        registry.register(.jpeg2000Lossless) { _ in JPEG2000Encoder() }
        registry.register(.htj2kLossless) { _ in HTJ2KEncoder() }
        registry.register(.htj2kLosslessRPCL) { _ in HTJ2KEncoder(isProgressive: true) }
        return registry
    }()

    /// Puts an encoder in front of the one of its transfer syntax.
    ///
    /// - Parameter make: gives an encoder for pixels of some description. A lossy one is refused where it is asked for.
    public mutating func register(
        _ transferSyntax: TransferSyntax, _ make: @escaping @Sendable (PixelDescription) -> any FrameEncoder
    ) {
        makers[transferSyntax.uid] = make
    }

    /// The transfer syntaxes that are encoded.
    public var transferSyntaxes: [TransferSyntax] {
        makers.keys.sorted().map { TransferSyntax(uid: $0) }
    }

    /// The encoder for pixels of this description; nil where none is registered.
    public func encoder(
        for transferSyntax: TransferSyntax, _ description: PixelDescription
    ) -> (any FrameEncoder)? {
        makers[transferSyntax.uid]?(description)
    }
}
