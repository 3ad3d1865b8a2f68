public import DICOMCore

/// Keeps data sets that are no instances: worklist entries, performed procedure steps, commitments. Unlike an index they
/// cannot be made anew from the objects.
///
/// What returns without throwing is durable in the sense of the store.
public protocol RecordStore: Sendable {
    /// Keeps a new record.
    ///
    /// - Throws: `StoreError` with `.alreadyExists` where there is one of this kind and key.
    func insert(_ record: StoredRecord) async throws(StoreError)

    /// Replaces a record's data set by what `change` makes of it, in one go: changes of one record never overlap.
    ///
    /// - Throws: `StoreError` with `.notFound`; what `change` throws, with nothing changed.
    func update(
        _ kind: RecordKind, _ key: String, _ change: @Sendable @escaping (DataSet) throws -> DataSet
    ) async throws

    /// A record; nil where there is none.
    func record(_ kind: RecordKind, _ key: String) async throws(StoreError) -> StoredRecord?

    /// Some records of a kind, in the order of their keys.
    ///
    /// - Parameters:
    ///   - key: those after it; nil: from the first.
    ///   - limit: so many at most.
    func records(
        _ kind: RecordKind, after key: String?, limit: Int
    ) async throws(StoreError) -> [StoredRecord]

    /// Forgets a record.
    ///
    /// - Returns: whether there was one.
    @discardableResult
    func remove(_ kind: RecordKind, _ key: String) async throws(StoreError) -> Bool
}

/// What a record is. More kinds may come.
public struct RecordKind: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// A scheduled procedure step, for the modality worklist (PS3.4 K).
    public static let scheduledProcedureStep = Self(rawValue: "scheduled-procedure-step")
    /// PS3.4 F.
    public static let performedProcedureStep = Self(rawValue: "performed-procedure-step")
    /// What we have taken responsibility for, by transaction (PS3.4 J).
    public static let storageCommitment = Self(rawValue: "storage-commitment")
}

/// A data set and what it goes by.
public struct StoredRecord: Hashable, Sendable {
    public let kind: RecordKind
    public let key: String
    public var dataSet: DataSet

    public init(_ kind: RecordKind, _ key: String, _ dataSet: DataSet) {
        self.kind = kind
        self.key = key
        self.dataSet = dataSet
    }
}

extension RecordStore {
    /// Keeps a record, in place of the one of its kind and key where there is one.
    public func put(_ record: StoredRecord) async throws {
        do {
            try await insert(record)
        } catch {
            guard error.code == .alreadyExists else { throw error }
            try await update(record.kind, record.key) { _ in record.dataSet }
        }
    }

    /// The records of a kind that an identifier matches (PS3.4 C.2.2.2), each with the keys that it asks for. They are read
    /// as they are asked for, some hundred at a time.
    public func find(
        _ kind: RecordKind, _ identifier: DataSet, where isWanted: @escaping @Sendable (DataSet) -> Bool = { _ in true }
    ) -> RecordMatches {
        RecordMatches(store: self, kind: kind, matcher: IdentifierMatcher(identifier), isWanted: isWanted)
    }
}

/// The matches among records.
public struct RecordMatches: AsyncSequence, Sendable {
    public typealias Element = DataSet
    public typealias Failure = any Error

    let store: any RecordStore
    let kind: RecordKind
    let matcher: IdentifierMatcher
    let isWanted: @Sendable (DataSet) -> Bool

    public func makeAsyncIterator() -> Iterator { Iterator(matches: self) }

    public struct Iterator: AsyncIteratorProtocol {
        private static let pageSize = 256

        let matches: RecordMatches
        private var page: ArraySlice<StoredRecord> = []
        private var last: String?
        private var isOver = false

        init(matches: RecordMatches) {
            self.matches = matches
        }

        public mutating func next() async throws -> DataSet? {
            while true {
                while let record = page.popFirst() {
                    last = record.key
                    if matches.isWanted(record.dataSet), matches.matcher.matches(record.dataSet) {
                        return matches.matcher.response(from: record.dataSet)
                    }
                }
                if isOver { return nil }
                page = try await matches.store.records(matches.kind, after: last, limit: Self.pageSize)[...]
                isOver = page.count < Self.pageSize
            }
        }
    }
}
