/// What a first look at a source tells whoever writes it again: what stands in front of things but depends on them.
struct ConversionPlan {
    /// The lengths of containers and groups, in the order in which they begin.
    var lengths: ContiguousArray<UInt64> = []
    /// Pixel Representation (0028,0103) of the data sets that have one, the root being 0, items counted as they begin.
    var pixelRepresentations: [Int: UInt16] = [:]
    /// SOP Class UID and SOP Instance UID, for files without File Meta Information.
    var sopClass: UID?
    var sopInstance: UID?
}

/// How a data set is written again.
struct ConversionStyle {
    var encoding: ElementEncoding
    var sequenceLength: WritingOptions.SequenceLength
    var writesGroupLengths: Bool
    /// Encapsulated pixel data pass as they are; they are an error otherwise.
    var passesFragments: Bool
}
