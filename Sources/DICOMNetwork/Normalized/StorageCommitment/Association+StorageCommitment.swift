public import DICOMCore

extension Association {
    /// Asks the peer to take responsibility for instances (PS3.4 J.3.2). It answers at once; the result comes later, on
    /// this association (`storageCommitmentResult`) or on one that the peer opens (`DICOMService.storageCommitmentResults`).
    ///
    /// - Throws: as `perform` does.
    public func requestStorageCommitment(_ request: StorageCommitment.Request) async throws {
        try await perform(
            .action(StorageCommitment.requestAction, request.dataSet), on: StorageCommitment.instance)
    }

    /// Waits for the result of a transaction on this association. Results of other transactions are dropped.
    ///
    /// - Throws: as `nextReport` does; `DICOMError` where a result cannot be understood.
    public func storageCommitmentResult(
        of transactionUID: UID, timeout: Duration? = nil
    ) async throws -> StorageCommitment.Result {
        let clock = ContinuousClock()
        let deadline = timeout.map { clock.now + $0 }
        while true {
            let report = try await nextReport(timeout: deadline.map { max(.zero, $0 - clock.now) })
            guard report.sopClassUID == StorageCommitment.sopClassUID else { continue }
            let result = try StorageCommitment.Result(report.dataSet ?? DataSet())
            if result.transactionUID == transactionUID { return result }
        }
    }

    /// Tells the peer, which asked before, what we have taken responsibility for: over an association that we opened as
    /// the provider (`ProposedContexts.storageCommitmentResults`).
    ///
    /// - Throws: as `perform` does.
    public func reportStorageCommitment(_ result: StorageCommitment.Result) async throws {
        try await perform(.report(result.eventType, result.dataSet), on: StorageCommitment.instance)
    }
}

extension ProposedContexts {
    /// To ask for storage commitment.
    public static let storageCommitment = services([StorageCommitment.sopClassUID])
    /// To report on storage commitment as its provider.
    public static let storageCommitmentResults = providers([StorageCommitment.sopClassUID])

    /// A context for each SOP class, in which we are the provider (PS3.7 D.3.3.4).
    public static func providers(_ sopClasses: [UID]) -> ProposedContexts {
        ProposedContexts(
            sopClasses.map {
                PresentationContextProposal($0, transferSyntaxes: uncompressed.map(\.uid), roles: [.scp])
            })
    }
}
