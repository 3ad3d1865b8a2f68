public import DICOMCore

/// What an archive knows of its objects: enough to answer queries without opening them.
public protocol InstanceIndex: Sendable {
    /// The instances with these SOP Instance UIDs, of those there are.
    func references(of instances: [UID]) async throws(StoreError) -> [UID: InstanceReference]

    /// Adds records in one transaction, durable when it returns.
    func insert(_ records: [IndexRecord]) async throws(StoreError)

    /// Removes instances, and the series, studies and patients that have none left.
    func remove(_ instances: [UID]) async throws(StoreError)

    /// Removes everything.
    func removeAll() async throws(StoreError)

    func find(_ query: Query) async throws(StoreError) -> Matches

    func instances(_ query: Query) async throws(StoreError) -> [InstanceReference]

    /// The keys of the objects it knows in a folder of objects.
    func keys(inFolder folder: String) async throws(StoreError) -> Set<ObjectKey>

    /// The folders of the objects it knows.
    func folders() async throws(StoreError) -> Set<String>

    /// The instances behind keys.
    func instances(withKeys keys: Set<ObjectKey>) async throws(StoreError) -> [UID]

    func statistics() async throws(StoreError) -> StoreStatistics

    func close() async
}
