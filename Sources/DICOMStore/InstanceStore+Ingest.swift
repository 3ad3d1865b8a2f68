public import DICOMCore

extension InstanceStore {
    /// Stores a file's data set as it is.
    ///
    /// - Throws: `StoreError`, also where the data set cannot be encoded (`.damagedObject`).
    @discardableResult
    public func ingest(_ file: DICOMFile) async throws(StoreError) -> IngestOutcome {
        let bytes: Bytes
        do throws(DICOMError) {
            if let source = file.encodedDataSet, !file.dataSet.isEdited {
                bytes = source
            } else {
                bytes = try file.dataSet.encoded(as: file.transferSyntax)
            }
        } catch {
            throw StoreError(.damagedObject, cause: error)
        }
        let arrival = InstanceArrival(
            transferSyntax: file.transferSyntax, source: file.meta.sourceApplicationEntityTitle)
        let sink = try await open(arrival)
        do throws(StoreError) {
            try await sink.append(bytes)
            return try await sink.commit()
        } catch {
            await sink.abandon()
            throw error
        }
    }
}
