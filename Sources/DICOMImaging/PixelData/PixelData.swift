public import DICOMCore

/// The frames of an object: random access to each, decoded on demand.
///
/// Making one reads the description and finds the pixel data; nothing is decoded or, for little endian data, copied.
/// It is a value without hidden state: several tasks may decode frames of it at once.
public struct PixelData: Sendable {
    private enum Storage: Sendable {
        case native(Bytes)
        case encapsulated(EncodedFrames)
    }

    /// The pixels' shape.
    public let description: PixelDescription
    /// How the pixel data are encoded.
    public let transferSyntax: TransferSyntax
    private let storage: Storage
    private let codecs: FrameCodecRegistry

    /// Finds the pixel data of an image.
    ///
    /// - Parameters:
    ///   - dataSet: with an Image Pixel module and Pixel Data, Float Pixel Data or Double Float Pixel Data.
    ///   - transferSyntax: the one the data set came in.
    ///   - codecs: for encapsulated pixel data.
    ///   - limits: `frameSize` bounds one decoded frame.
    /// - Throws: `ImagingError` as `PixelDescription.init(_:limits:)` does, and `.noPixelData`.
    public init(
        _ dataSet: DataSet, transferSyntax: TransferSyntax, codecs: FrameCodecRegistry = .standard,
        limits: Limits = .standard
    ) throws(ImagingError) {
        let element =
            dataSet[Attribute.pixelData.tag] ?? dataSet[Attribute.floatPixelData.tag]
            ?? dataSet[Attribute.doubleFloatPixelData.tag]
        guard let element else { throw ImagingError(.noPixelData, at: Attribute.pixelData.tag, rule: "PS3.3 C.7.6.3") }
        description = try PixelDescription(dataSet, limits: limits)
        self.transferSyntax = transferSyntax
        self.codecs = codecs
        if case .fragments(let encapsulated) = element.value {
            storage = .encapsulated(
                EncodedFrames(
                    encapsulated, extendedOffsets: (try? ExtendedOffsetTable(dataSet)) ?? nil,
                    numberOfFrames: description.numberOfFrames, layout: transferSyntax.fragments))
        } else if let bytes = element.bytes, !bytes.isEmpty {
            let isSplit = transferSyntax.isBigEndian && element.vr == .OW && description.format.bitsAllocated == 32
            storage = .native(isSplit ? NativeFrames.rejoined(bytes) : bytes)
        } else {
            throw ImagingError(.noPixelData, at: Attribute.pixelData.tag, rule: "PS3.3 C.7.6.3")
        }
    }

    /// The image of a file.
    ///
    /// - Throws: as `init(_:transferSyntax:codecs:limits:)`.
    public init(
        _ file: DICOMFile, codecs: FrameCodecRegistry = .standard, limits: Limits = .standard
    ) throws(ImagingError) {
        try self.init(file.dataSet, transferSyntax: file.transferSyntax, codecs: codecs, limits: limits)
    }

    /// Decodes one frame. Of uncompressed data in the order of `PixelFrame` it is a slice, whatever the object's size.
    ///
    /// - Parameter index: from 0.
    /// - Throws: `ImagingError` with `.frameOutOfRange`, `.pixelDataTruncated`, `.noCodec`, `.malformedFrame`.
    public func frame(_ index: Int = 0) throws(ImagingError) -> PixelFrame {
        guard (0..<description.numberOfFrames).contains(index) else {
            throw ImagingError(.frameOutOfRange, at: Attribute.numberOfFrames.tag, frame: index, rule: "PS3.3 C.7.6.6")
        }
        switch storage {
        case .native(let bytes):
            return try NativeFrames(description: description).frame(index, in: bytes)
        case .encapsulated(let frames):
            guard let codec = codecs.codec(for: transferSyntax) else {
                throw ImagingError(
                    .noCodec, at: Attribute.pixelData.tag,
                    detail: transferSyntax.name + ", " + transferSyntax.uid.rawValue,
                    rule: "PS3.5 10")
            }
            do throws(ImagingError) {
                return try codec.decode(frames.frame(index), as: description)
            } catch {
                var error = error
                error.frame = index
                throw error
            }
        }
    }

    /// One frame as it stands in the file, compressed where it is: nil for uncompressed pixel data.
    ///
    /// - Parameter index: from 0.
    /// - Throws: `ImagingError` with `.pixelDataTruncated` where there is no such frame, or `.malformedFrame` where nothing
    ///   tells the frames apart.
    public func encodedFrame(_ index: Int) throws(ImagingError) -> Bytes? {
        guard case .encapsulated(let frames) = storage else { return nil }
        return try frames.frame(index)
    }
}
