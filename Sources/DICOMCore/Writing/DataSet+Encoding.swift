extension DataSet {
    /// The bytes of the data set in a transfer syntax: as they came where nothing changes, else written anew (PS3.5 7).
    ///
    /// Pixel data are not transcoded: they go into a transfer syntax of their own kind, native or encapsulated.
    ///
    /// - Throws: `.unencodable` with the place of a value that its VR or the transfer syntax cannot carry.
    public func encoded(
        as transferSyntax: TransferSyntax, options: WritingOptions = WritingOptions()
    ) throws(DICOMError) -> Bytes {
        let segments = try encodedSegments(as: transferSyntax, options: options)
        guard transferSyntax.isDeflated else { return segments.joined() }
        return try Deflate.deflated(segments.finished())
    }

    /// As `encoded(as:)` before any deflation, with large values as slices of their source.
    package func encodedSegments(
        as transferSyntax: TransferSyntax, options: WritingOptions = WritingOptions()
    ) throws(DICOMError) -> EncodedSegments {
        try DataSetWriter.segments(of: self, encoding: transferSyntax.encoding, options: options).segments
    }
}
