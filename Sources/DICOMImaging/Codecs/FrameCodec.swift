public import DICOMCore

/// Decodes the frames of one or more transfer syntaxes. A codec is a value without shared state: frames of any number of
/// objects are decoded by it at once.
public protocol FrameCodec: Sendable {
    /// The transfer syntaxes it decodes.
    var transferSyntaxes: [TransferSyntax] { get }

    /// Decodes one frame.
    ///
    /// - Parameters:
    ///   - encoded: the frame's fragments, joined.
    ///   - description: what the data set says of the pixels.
    /// - Returns: a frame of `description.frameSize` bytes; memory stays within that and a fixed amount.
    /// - Throws: `ImagingError` with `.malformedFrame`, whatever the bytes are.
    func decode(_ encoded: Bytes, as description: PixelDescription) throws(ImagingError) -> PixelFrame
}

/// Which codec decodes which transfer syntax.
public struct FrameCodecRegistry: Sendable {
    private var codecs: [UID: any FrameCodec] = [:]

    /// Later codecs come before earlier ones of the same transfer syntax.
    public init(_ codecs: [any FrameCodec] = []) {
        for codec in codecs { register(codec) }
    }

    /// What this package decodes by itself.
    public static let standard = FrameCodecRegistry([
        RLECodec(),
        EncapsulatedUncompressedCodec(),
        DeflatedFrameCodec(),
        JPEGCodec(),
        JPEGLSCodec(),
        JPEG2000Codec(),
        HTJ2KCodec(),
    ])

    /// Puts a codec in front of those of its transfer syntaxes: ImageIO's, a hardware one, another library's.
    public mutating func register(_ codec: any FrameCodec) {
        for syntax in codec.transferSyntaxes { codecs[syntax.uid] = codec }
    }

    /// The codec of a transfer syntax; nil where none is registered.
    public func codec(for transferSyntax: TransferSyntax) -> (any FrameCodec)? { codecs[transferSyntax.uid] }
}
