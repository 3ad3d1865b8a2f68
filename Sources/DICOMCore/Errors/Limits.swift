/// What a source may make us allocate, nest or expand. One value for every door; each bound is in bytes or counts.
public struct Limits: Hashable, Sendable {
    /// Sequences within sequences: 100. Deeper is `.nestingTooDeep`.
    public var nestingDepth: Int
    /// Elements and items at every depth of one data set: 50 million (16 bytes of index each).
    public var elementCount: Int
    /// Bytes of a deflated data set after inflation: 4 GiB.
    public var inflatedSize: Int
    /// Inflated bytes for a deflated one, beyond a free first 64 MiB: 200. Text seldom passes 50; the format allows 1,032.
    public var inflationRatio: Int
    /// Bytes read of a file in search of the end of its header (`DICOMFile.Extent.header`): 256 MiB.
    public var headerSize: Int
    /// Bytes of one decoded frame, and of the picture made of it: 1 GiB.
    public var frameSize: Int

    public init(
        nestingDepth: Int = 100, elementCount: Int = 50_000_000, inflatedSize: Int = 1 << 32,
        inflationRatio: Int = 200, headerSize: Int = 256 << 20, frameSize: Int = 1 << 30
    ) {
        self.nestingDepth = nestingDepth
        self.elementCount = elementCount
        self.inflatedSize = inflatedSize
        self.inflationRatio = inflationRatio
        self.headerSize = headerSize
        self.frameSize = frameSize
    }

    /// The defaults named above.
    public static let standard = Limits()
}
