extension DataSet {
    /// The data set in the Native DICOM Model (PS3.19 A.1): an XML document in UTF-8.
    ///
    /// Specific Character Set, where there is one, becomes `ISO_IR 192`; group lengths are left out. Text with a control
    /// character that XML cannot carry stands as `InlineBinary` of its UTF-8.
    ///
    /// - Parameter policy: what becomes of large values; what the model has no way to say stands in a comment.
    /// - Complexity: O(bytes).
    public func xml(bulkData policy: BulkDataPolicy = .inline) -> [UInt8] {
        var writer = XMLDataSetWriter(bulkData: policy)
        writer.writeDocument(self)
        return writer.takeBuffer()
    }

    /// As `xml(bulkData:)`, in pieces of some 256 KiB: memory stays bounded however large the data set.
    ///
    /// - Parameter sink: takes the pieces, in order.
    public func writeXML(bulkData policy: BulkDataPolicy = .inline, to sink: @escaping ([UInt8]) -> Void) {
        var writer = XMLDataSetWriter(bulkData: policy) { buffer in
            sink(buffer)
            buffer.removeAll(keepingCapacity: true)
        }
        writer.writeDocument(self)
        sink(writer.takeBuffer())
    }
}
