public import DICOMCore

/// Modality Worklist (PS3.4 K).
public enum ModalityWorklist {
    /// 1.2.840.10008.5.1.4.31
    public static let sopClassUID: UID = "1.2.840.10008.5.1.4.31"
}

extension Association {
    /// The scheduled procedure steps that match, as they come (PS3.4 K.4).
    ///
    /// - Parameter identifier: matching and return keys of PS3.4 table K.6-1.
    public func worklist(_ identifier: DataSet, limit: Int? = nil) -> Matches {
        find(identifier, sopClassUID: ModalityWorklist.sopClassUID, limit: limit)
    }
}

extension ProposedContexts {
    /// To ask for a worklist.
    public static let worklist = services([ModalityWorklist.sopClassUID])
}

extension DICOMService {
    /// Modality Worklist as SCP.
    public static func worklist(_ matches: @escaping QueryHandler) -> DICOMService {
        .query(for: [ModalityWorklist.sopClassUID], matches)
    }
}
