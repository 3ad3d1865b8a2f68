public import DICOMCore

/// Records that live with the process.
public actor MemoryRecords: RecordStore {
    private var records: [RecordKind: [String: StoredRecord]] = [:]

    public init() {}

    public func insert(_ record: StoredRecord) throws(StoreError) {
        guard records[record.kind]?[record.key] == nil else { throw StoreError(.alreadyExists) }
        records[record.kind, default: [:]][record.key] = record
    }

    public func update(
        _ kind: RecordKind, _ key: String, _ change: @Sendable (DataSet) throws -> DataSet
    ) throws {
        guard let record = records[kind]?[key] else { throw StoreError(.notFound) }
        records[kind]?[key]?.dataSet = try change(record.dataSet)
    }

    public func record(_ kind: RecordKind, _ key: String) -> StoredRecord? {
        records[kind]?[key]
    }

    public func records(_ kind: RecordKind, after key: String?, limit: Int) -> [StoredRecord] {
        let all = (records[kind] ?? [:]).values.filter { record in key.map { record.key > $0 } ?? true }
        return Array(all.sorted { $0.key < $1.key }.prefix(limit))
    }

    @discardableResult
    public func remove(_ kind: RecordKind, _ key: String) -> Bool {
        records[kind]?.removeValue(forKey: key) != nil
    }
}
