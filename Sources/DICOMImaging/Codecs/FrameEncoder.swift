public import DICOMCore

/// Encodes frames in one transfer syntax. What there is to choose (a quality, a bound on the error) is part of the value.
public protocol FrameEncoder: Sendable {
    /// The transfer syntax it writes.
    var transferSyntax: TransferSyntax { get }

    /// Whether a decoder gets back other samples than went in.
    var isLossy: Bool { get }

    /// What the samples of a decoder's frames mean: what Photometric Interpretation has to say (PS3.5 8.2), `YBR_RCT` of
    /// JPEG 2000 for instance.
    ///
    /// - Throws: `ImagingError` with `.unsupportedLayout` for pixels that the transfer syntax or the encoder cannot carry.
    func photometricInterpretation(
        encoding description: PixelDescription
    ) throws(ImagingError) -> PhotometricInterpretation

    /// Encodes one frame.
    ///
    /// - Parameter frame: with samples interleaved.
    /// - Returns: the frame's bytes, without padding to an even number.
    /// - Throws: `ImagingError` with `.unsupportedLayout`.
    func encode(_ frame: PixelFrame) throws(ImagingError) -> Bytes
}
