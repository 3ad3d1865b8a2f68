extension DICOMFile {
    /// The bytes of the file. What was not edited stays as it came, byte for byte.
    ///
    /// - Throws: `.unencodable` with the place of a value that cannot be written.
    public func encoded(options: WritingOptions = WritingOptions()) throws(DICOMError) -> Bytes {
        try segments(options: options).joined()
    }

    /// Writes the file: under a temporary name beside `path`, then renamed, so that no one sees half of it.
    ///
    /// - Throws: `.fileAccess`, and `.unencodable` with the place of a value that cannot be written.
    public func write(to path: String, options: WritingOptions = WritingOptions()) throws(DICOMError) {
        let segments = try segments(options: options).finished()
        let file = try ReplacedFile(path)
        for segment in segments { try file.write(segment) }
        try file.finish()
    }

    /// Writes the file to an open one, at its offset.
    ///
    /// - Returns: the number of bytes.
    /// - Throws: as `write(to:)`.
    package func write(
        toDescriptor descriptor: Int32, options: WritingOptions = WritingOptions()
    ) throws(DICOMError) -> Int {
        let segments = try segments(options: options)
        for segment in segments.finished() { try SystemCall.writeAll(segment, to: descriptor) }
        return segments.count
    }

    /// Preamble, meta information and data set.
    package func segments(options: WritingOptions = WritingOptions()) throws(DICOMError) -> EncodedSegments {
        var segments = EncodedSegments()
        var meta = meta
        if dataSet.isEdited, !meta.dataSet.isEmpty, let sopInstance = dataSet.uid(.sopInstanceTag) {
            if meta.mediaStorageSOPInstanceUID != sopInstance { meta.mediaStorageSOPInstanceUID = sopInstance }
            if let sopClass = dataSet.uid(.sopClassTag), meta.mediaStorageSOPClassUID != sopClass {
                meta.mediaStorageSOPClassUID = sopClass
            }
        }
        if !preamble.isEmpty { segments.append(preamble) }
        if !preamble.isEmpty || !meta.dataSet.isEmpty && encodedDataSet == nil { segments.append(Self.prefix) }
        if !meta.dataSet.isEmpty { segments.append(try encoded(meta)) }
        if !dataSet.isEdited, options == WritingOptions(), let encodedDataSet {
            segments.append(encodedDataSet)
        } else if transferSyntax.isDeflated {
            let plain = try dataSet.encodedSegments(as: transferSyntax, options: options)
            segments.append(try Deflate.deflated(plain.finished()))
        } else {
            segments.append(try dataSet.encodedSegments(as: transferSyntax, options: options))
        }
        return segments
    }

    /// As it came where nobody changed it.
    private func encoded(_ meta: FileMetaInformation) throws(DICOMError) -> Bytes {
        guard !meta.dataSet.isEdited, let index = meta.dataSet.index else { return try meta.encoded() }
        return index.bytes[meta.dataSet.contents]
    }
}
