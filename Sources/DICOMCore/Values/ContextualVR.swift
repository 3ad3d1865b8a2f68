/// The VR of elements to which the registry gives a choice, from the data set they stand in (PS3.5 annex A).
package enum ContextualVR {
    /// The VR of a standard element: the registry's, or the one of its choices that the data set decides.
    ///
    /// - Parameters:
    ///   - dataSet: what the element stands in; Pixel Representation (0028,0103) is inherited from around it.
    ///   - isImplicit: Implicit VR has OW where explicit VR chooses between bytes and words (PS3.5 A.1).
    ///   - isEncapsulated: of pixel data, as fragments (PS3.5 A.4).
    package static func vr(
        of tag: AttributeTag, in dataSet: DataSet, isImplicit: Bool, isEncapsulated: Bool = false
    ) -> VR {
        switch choice(of: tag) {
        case .none: return tag.dictionaryVR
        case .pixelRepresentation: return dataSet.pixelRepresentation == 1 ? .SS : .US
        case .lookupTable(let descriptor):
            // A table of one value is no table of words.
            let entries = isImplicit ? nil : dataSet[descriptor]?.ints.first
            return entries == 1 ? .US : .OW
        case .bitsAllocated(let attribute):
            if isEncapsulated { return .OB }
            guard !isImplicit, let bits = dataSet[attribute]?.int else { return .OW }
            return (1...8).contains(bits) ? .OB : .OW
        case .words: return .OW
        }
    }

    /// What decides.
    private enum Choice {
        case none
        case pixelRepresentation
        case lookupTable(AttributeTag)
        /// Bits Allocated, or Waveform Bits Allocated: bytes up to 8.
        case bitsAllocated(AttributeTag)
        /// Overlays and curves, which may be words always.
        case words
    }

    private static func choice(of tag: AttributeTag) -> Choice {
        guard !tag.isPrivate else { return .none }
        switch (tag.group, tag.element) {
        case (0x0028, 0x1200): return .lookupTable(AttributeTag(0x0028, 0x1100))
        case (0x0028, 0x3006): return .lookupTable(AttributeTag(0x0028, 0x3002))
        case (0x5000...0x501E, 0x200C), (0x5000...0x501E, 0x3000), (0x6000...0x601E, 0x3000): return .words
        case (0x5400, 0x0110), (0x5400, 0x0112), (0x5400, 0x100A), (0x5400, 0x1010):
            return .bitsAllocated(AttributeTag(0x5400, 0x1004))
        case (0x0014, 0x3050), (0x0014, 0x3070), (0x7F00...0x7FFE, 0x0010):
            return .bitsAllocated(AttributeTag(0x0028, 0x0100))
        default: return DataDictionary.isSignedByPixelRepresentation(tag) ? .pixelRepresentation : .none
        }
    }
}
