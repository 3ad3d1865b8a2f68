package import DICOMNetwork
package import DICOMStore

extension StoreError {
    /// What a peer is told whose instance is refused (PS3.4 B.2.3).
    package var status: DIMSEStatus {
        let code: DIMSEStatus.Code =
            switch self.code {
            case .missingIdentifier, .contradictsCommand, .unusableIdentifier: .dataSetDoesNotMatchSOPClass
            case .outOfSpace: .outOfResources
            case .damagedObject: .unableToProcess
            default: .processingFailure
            }
        let comment = String(self.code.description.prefix(64))
        return DIMSEStatus(code, errorComment: comment, offendingElements: tag.map { [$0] } ?? [])
    }
}

extension IngestOutcome {
    /// Success; or a warning where the store keeps other bytes under the same SOP Instance UID.
    package var status: DIMSEStatus {
        switch disposition {
        case .stored, .alreadyStored: .success
        case .differsFromStored:
            DIMSEStatus(
                .coercionOfDataElements, errorComment: "other bytes of this SOP Instance UID are stored, and kept")
        }
    }
}
