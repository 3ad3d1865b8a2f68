import DICOMCore

/// The compressed frames of an object (PS3.5 A.4).
struct EncodedFrames: Sendable {
    private let pixelData: EncapsulatedPixelData
    /// The fragments of each frame; nil where nobody can tell.
    private let map: FrameFragments?

    init(
        _ pixelData: EncapsulatedPixelData, extendedOffsets: ExtendedOffsetTable?, numberOfFrames: Int,
        layout: TransferSyntax.Fragments?
    ) {
        self.pixelData = pixelData
        map = try? FrameFragments(
            pixelData, numberOfFrames: numberOfFrames, extendedOffsets: extendedOffsets, layout: layout)
    }

    /// The bytes of a frame: those of its fragment, or of several joined.
    func frame(_ index: Int) throws(ImagingError) -> Bytes {
        guard !pixelData.fragments.isEmpty else { throw ImagingError(.noPixelData, rule: "PS3.5 A.4") }
        guard let map else {
            throw ImagingError(
                .malformedFrame, at: Attribute.pixelData.tag, frame: index,
                detail: "no offset table tells frames apart", rule: "PS3.5 A.4")
        }
        do throws(DICOMError) {
            return try map.frame(index, of: pixelData)
        } catch {
            throw ImagingError(.pixelDataTruncated, frame: index, rule: "PS3.5 A.4")
        }
    }
}
