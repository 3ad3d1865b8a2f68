import DICOMCore
public import DICOMNetwork
public import DICOMStore

extension DICOMService {
    /// Storage commitment as SCP over a store (PS3.4 J): committed is what the store has, durably, and can read.
    ///
    /// - Parameters:
    ///   - store: what is asked.
    ///   - title: where the instances can be had (Retrieve AE Title).
    ///   - records: keeps each result by its transaction.
    ///   - peer: where a title listens, for results that cannot go back over the association they were asked on.
    public static func storageCommitment(
        from store: some InstanceStore, as title: AETitle, records: any RecordStore,
        reportingTo peer: @escaping @Sendable (AETitle) async throws -> Peer? = { _ in nil },
        options: AssociationOptions = AssociationOptions()
    ) -> DICOMService {
        .storageCommitment(reportingTo: peer, options: options) { request, _ in
            let result = try await StorageCommitmentCheck(store: store).result(of: request, retrievedFrom: title)
            let record = StoredRecord(.storageCommitment, request.transactionUID.rawValue, result.dataSet)
            // Asked again: what holds now counts.
            try await records.put(record)
            return result
        }
    }
}

/// Which of the instances somebody names are here.
private struct StorageCommitmentCheck<Store: InstanceStore> {
    let store: Store
    /// Instances looked up in one query.
    private let batchSize = 256

    init(store: Store) {
        self.store = store
    }

    func result(
        of request: StorageCommitment.Request, retrievedFrom title: AETitle
    ) async throws -> StorageCommitment.Result {
        var result = StorageCommitment.Result(
            transactionUID: request.transactionUID, committed: [], retrieveAETitle: title.description)
        for start in stride(from: 0, to: request.instances.count, by: batchSize) {
            let batch = request.instances[start..<min(start + batchSize, request.instances.count)]
            let uids = batch.map(\.sopInstanceUID.rawValue).joined(separator: "\\")
            let found = try await store.instances(Query(.image).matching(.sopInstanceUID, uids))
            let stored = Dictionary(found.map { ($0.sopInstance, $0) }) { first, _ in first }
            for reference in batch {
                if let reason = try await failure(reference, stored[reference.sopInstanceUID]) {
                    result.failed[reference] = reason
                } else {
                    result.committed.append(reference)
                }
            }
        }
        return result
    }

    /// Why an instance cannot be committed; nil where it can.
    private func failure(
        _ reference: SOPInstanceReference, _ stored: InstanceReference?
    ) async throws -> StorageCommitment.FailureReason? {
        guard let stored else { return .noSuchObjectInstance }
        guard stored.sopClass == reference.sopClassUID else { return .classInstanceConflict }
        do throws(StoreError) {
            let object = try await store.object(of: stored)
            // The last byte: an object that was cut is none.
            guard object.size > 0 else { return .processingFailure }
            _ = try await object.read(object.size - 1..<object.size)
            return nil
        } catch {
            return error.code == .notFound ? .noSuchObjectInstance : .processingFailure
        }
    }
}
