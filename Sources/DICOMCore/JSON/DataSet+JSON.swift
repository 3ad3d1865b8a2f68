extension DataSet {
    /// The data set in the DICOM JSON model (PS3.18 F.2), as UTF-8 without a line break.
    ///
    /// Specific Character Set, where there is one, becomes `ISO_IR 192`; group lengths are left out. DS and IS are numbers
    /// with the digits they have, strings where they are no numbers; NaN and infinities of FL and FD are the strings `"NaN"`,
    /// `"Infinity"` and `"-Infinity"`.
    ///
    /// - Parameter policy: what becomes of large values.
    /// - Complexity: O(bytes).
    public func json(bulkData policy: BulkDataPolicy = .inline) -> [UInt8] {
        var writer = JSONDataSetWriter(bulkData: policy)
        writer.write(self)
        return writer.buffer
    }

    /// As `json(bulkData:)`, in pieces of some 256 KiB: memory stays bounded however large the data set.
    ///
    /// - Parameter sink: takes the pieces, in order.
    public func writeJSON(bulkData policy: BulkDataPolicy = .inline, to sink: @escaping ([UInt8]) -> Void) {
        var writer = JSONDataSetWriter(bulkData: policy) { buffer in
            sink(buffer)
            buffer.removeAll(keepingCapacity: true)
        }
        writer.write(self)
        sink(writer.buffer)
    }
}
