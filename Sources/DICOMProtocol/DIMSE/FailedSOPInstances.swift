public import DICOMCore

extension DataSet {
    /// The identifier of a final C-MOVE or C-GET response: Failed SOP Instance UID List (0008,0058) (PS3.4
    /// C.4.2.1.4.2).
    ///
    /// - Returns: nil where nothing failed: no identifier is sent then.
    public static func identifier(failedSOPInstances instances: [UID]) -> DataSet? {
        guard !instances.isEmpty else { return nil }
        var dataSet = DataSet()
        dataSet.set(
            AttributeTag(0x0008, 0x0058), .UI, text: instances.map(\.rawValue).joined(separator: "\\"))
        return dataSet
    }
}
