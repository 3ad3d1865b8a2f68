import DICOMCore
public import DICOMProtocol

extension DICOMService {
    /// Storage commitment as SCP (PS3.4 J). A request that can be understood is taken with success; what `commit` makes of
    /// it is reported on the same association, or, where that has ended, to where the caller listens.
    ///
    /// - Parameters:
    ///   - peer: where a title listens; nil: nowhere, its results go over its own association alone.
    ///   - commit: takes responsibility, or says why not. It returns only when the instances are durable. What it throws
    ///     makes the whole request fail with Processing Failure.
    public static func storageCommitment(
        reportingTo peer: @escaping @Sendable (AETitle) async throws -> Peer? = { _ in nil },
        options: AssociationOptions = AssociationOptions(),
        _ commit: @escaping @Sendable (StorageCommitment.Request, Caller) async throws -> StorageCommitment.Result
    ) -> DICOMService {
        .normalized(for: [StorageCommitment.sopClassUID]) { request in
            guard case .action(let type, let dataSet) = request.operation else {
                throw ServiceRefusal(.unrecognizedOperation)
            }
            guard type == StorageCommitment.requestAction else { throw ServiceRefusal(.noSuchActionType) }
            guard request.instance.sopInstanceUID == StorageCommitment.sopInstanceUID else {
                throw ServiceRefusal(.noSuchSOPInstance)
            }
            let transaction: StorageCommitment.Request
            do throws(DICOMError) {
                transaction = try StorageCommitment.Request(dataSet ?? DataSet())
            } catch {
                throw ServiceRefusal(DIMSEStatus(.missingAttribute, errorComment: error.code.description))
            }
            let caller = request.caller
            return NormalizedReply { association in
                let result: StorageCommitment.Result
                do {
                    result = try await commit(transaction, caller)
                } catch {
                    result = transaction.failed(.processingFailure)
                }
                do {
                    try await association.report(result.eventType, result.dataSet, on: StorageCommitment.instance)
                } catch {
                    guard let target = try await peer(caller.title) else { throw error }
                    try await target.withAssociation(
                        as: caller.calledTitle, proposing: .storageCommitmentResults, options: options
                    ) {
                        try await $0.reportStorageCommitment(result)
                    }
                }
            }
        }
    }

    /// Takes the results of storage commitment that come on associations of the provider's.
    public static func storageCommitmentResults(
        _ take: @escaping @Sendable (StorageCommitment.Result, Caller) async throws -> Void
    ) -> DICOMService {
        .reports(for: [StorageCommitment.sopClassUID]) { report, caller in
            guard let result = try? StorageCommitment.Result(report.dataSet ?? DataSet()) else {
                throw ServiceRefusal(.missingAttribute)
            }
            try await take(result, caller)
        }
    }
}

extension StorageCommitment.Request {
    /// The result that commits nothing.
    public func failed(_ reason: StorageCommitment.FailureReason) -> StorageCommitment.Result {
        StorageCommitment.Result(
            transactionUID: transactionUID, committed: [],
            failed: Dictionary(instances.map { ($0, reason) }) { first, _ in first })
    }
}
