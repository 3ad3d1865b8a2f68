import DICOMCore

extension PixelFrame {
    /// The frame's bytes as native pixel data have them (PS3.5 8.1.1): interleaved, and where `packsBits`, eight pixels of
    /// one bit in a byte, the first one in the lowest bit.
    ///
    /// - Throws: `ImagingError` with `.unsupportedLayout` for bits of samples that have more than one.
    func native(packsBits: Bool) throws(ImagingError) -> Bytes {
        guard packsBits else { return bytes }
        guard format.bitsAllocated == 8, format.bitsStored == 1, samplesPerPixel == 1 else {
            throw ImagingError(.unsupportedLayout, at: Attribute.bitsStored.tag, rule: "PS3.5 8.1.1")
        }
        let input = bytes.span
        var memory = FrameMemory(count: (input.count + 7) / 8)
        var output = memory.bytes
        for index in input.indices where input[index] & 1 == 1 {
            output[index &>> 3] |= 1 &<< UInt8(truncatingIfNeeded: index & 7)
        }
        return memory.finish()
    }
}

extension PixelDescription {
    /// What frames of integers mean, which share no colour differences once they are decoded.
    ///
    /// - Throws: `ImagingError` with `.unsupportedLayout` for floats, and for bits that are packed but are not single.
    func interpretationOfFrames(packsBits: Bool) throws(ImagingError) -> PhotometricInterpretation {
        guard format.kind != .float, !packsBits || format.bitsAllocated == 1 else {
            throw ImagingError(.unsupportedLayout, at: Attribute.bitsAllocated.tag, rule: "PS3.5 8.2")
        }
        return photometricInterpretation == .ybrFull422 ? .ybrFull : photometricInterpretation
    }
}
