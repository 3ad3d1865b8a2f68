public import DICOMCore

/// Storage Commitment Push Model (PS3.4 J).
public enum StorageCommitment {
    /// 1.2.840.10008.1.20.1
    public static let sopClassUID: UID = "1.2.840.10008.1.20.1"
    /// Of the one instance that every request and report is about (PS3.4 J.3.5).
    public static let sopInstanceUID: UID = "1.2.840.10008.1.20.1.1"

    static let instance = NormalizedInstance(sopClassUID, sopInstanceUID)
    static let requestAction: UInt16 = 1

    /// Why an instance is not committed: Failure Reason (0008,1197) (PS3.3 C.14.1.1).
    public struct FailureReason: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        public let rawValue: UInt16

        public init(rawValue: UInt16) { self.rawValue = rawValue }

        public static let processingFailure = Self(rawValue: 0x0110)
        public static let noSuchObjectInstance = Self(rawValue: 0x0112)
        public static let resourceLimitation = Self(rawValue: 0x0213)
        public static let sopClassNotSupported = Self(rawValue: 0x0122)
        public static let classInstanceConflict = Self(rawValue: 0x0119)
        public static let duplicateTransactionUID = Self(rawValue: 0x0131)

        /// A few words, or the code.
        public var description: String {
            switch self {
            case .processingFailure: "processing failure"
            case .noSuchObjectInstance: "no such object instance"
            case .resourceLimitation: "resource limitation"
            case .sopClassNotSupported: "referenced SOP class not supported"
            case .classInstanceConflict: "class / instance conflict"
            case .duplicateTransactionUID: "duplicate transaction UID"
            default: "failure reason " + String(rawValue, radix: 16, uppercase: true)
            }
        }
    }

    /// What somebody wants to be held for (PS3.4 table J.3-1).
    public struct Request: Hashable, Sendable {
        public var transactionUID: UID
        public var instances: [SOPInstanceReference]

        public init(transactionUID: UID = .generate(), instances: [SOPInstanceReference]) {
            self.transactionUID = transactionUID
            self.instances = instances
        }

        /// - Throws: `DICOMError` with `.absent` where the transaction or the instances are missing, or lack a UID.
        public init(_ dataSet: DataSet) throws(DICOMError) {
            transactionUID = try dataSet.value(.transactionUID)
            instances = try references(in: dataSet, .referencedSOPSequence)
            guard !instances.isEmpty else {
                throw DICOMError(
                    .absent, at: AttributePath(Attribute.referencedSOPSequence.tag), rule: "PS3.4 J.3.2.1.1.1")
            }
        }

        public var dataSet: DataSet {
            var dataSet = DataSet()
            dataSet[.transactionUID] = transactionUID
            dataSet[.referencedSOPSequence] = instances.map(\.item)
            return dataSet
        }
    }

    /// What a provider has taken responsibility for, and what not (PS3.4 table J.3-2).
    public struct Result: Hashable, Sendable {
        public var transactionUID: UID
        public var committed: [SOPInstanceReference]
        public var failed: [SOPInstanceReference: FailureReason]
        /// Where the instances can be had; nil where the provider does not say.
        public var retrieveAETitle: String?

        public init(
            transactionUID: UID, committed: [SOPInstanceReference],
            failed: [SOPInstanceReference: FailureReason] = [:], retrieveAETitle: String? = nil
        ) {
            self.transactionUID = transactionUID
            self.committed = committed
            self.failed = failed
            self.retrieveAETitle = retrieveAETitle
        }

        /// - Throws: `DICOMError` with `.absent` where the transaction is missing, or an instance lacks a UID.
        public init(_ dataSet: DataSet) throws(DICOMError) {
            transactionUID = try dataSet.value(.transactionUID)
            committed = try references(in: dataSet, .referencedSOPSequence)
            failed = [:]
            for item in dataSet[.failedSOPSequence] ?? [] {
                let reason = item[.failureReason].map { FailureReason(rawValue: $0) } ?? .processingFailure
                failed[try reference(item, .failedSOPSequence)] = reason
            }
            retrieveAETitle = dataSet[.retrieveAETitle]?.first
        }

        public var dataSet: DataSet {
            var dataSet = DataSet()
            dataSet[.transactionUID] = transactionUID
            if let retrieveAETitle { dataSet[.retrieveAETitle] = [retrieveAETitle] }
            if !committed.isEmpty { dataSet[.referencedSOPSequence] = committed.map(\.item) }
            if !failed.isEmpty {
                let sorted = failed.sorted { $0.key.sopInstanceUID < $1.key.sopInstanceUID }
                dataSet[.failedSOPSequence] = sorted.map { reference, reason in
                    var item = reference.item
                    item[.failureReason] = reason.rawValue
                    return item
                }
            }
            return dataSet
        }

        /// 1: all is committed; 2: some is not (PS3.4 J.3.3.1).
        public var eventType: UInt16 { failed.isEmpty ? 1 : 2 }
    }

    private static func references(
        in dataSet: DataSet, _ attribute: Attribute<[DataSet]>
    ) throws(DICOMError) -> [SOPInstanceReference] {
        var references: [SOPInstanceReference] = []
        for item in dataSet[attribute.tag]?.items ?? [] { references.append(try reference(item, attribute)) }
        return references
    }

    private static func reference(
        _ item: DataSet, _ attribute: Attribute<[DataSet]>
    ) throws(DICOMError) -> SOPInstanceReference {
        guard let reference = SOPInstanceReference(item) else {
            throw DICOMError(.absent, at: AttributePath(attribute.tag), rule: "PS3.3 10.8")
        }
        return reference
    }
}
