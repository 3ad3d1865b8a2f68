public import DICOMCore

/// Where the bytes of objects are kept: a folder, memory, a bucket. It knows nothing of patients and queries.
public protocol ObjectStorage: Sendable {
    /// Opens an object that is not yet visible.
    func stage() async throws(StoreError) -> any StagedObject

    /// Makes sealed objects visible under their keys, durably when it returns, as one round. A key that is taken is taken
    /// over: the caller has made sure that the index does not know it.
    ///
    /// - Returns: for each object nil, or why it is not there.
    func publish(_ objects: [(object: any StagedObject, key: ObjectKey)]) async -> [StoreError?]

    /// An object's bytes.
    ///
    /// - Throws: `StoreError` with `.notFound`.
    func read(_ key: ObjectKey, _ range: Range<Int>) async throws(StoreError) -> Bytes

    /// The file that an object is; nil where it is none.
    func path(of key: ObjectKey) -> String?

    /// Removes objects durably; those that are not there are none to remove.
    func remove(_ keys: [ObjectKey]) async throws(StoreError)

    /// The keys of all objects, a folder at a time.
    func keys(_ visit: @Sendable ([ObjectKey]) async throws(StoreError) -> Void) async throws(StoreError)

    /// The header of an object, and its size in bytes.
    func header(of key: ObjectKey, limits: Limits) async throws(StoreError) -> (file: DICOMFile, size: Int)

    /// Whether the storage was left without `close()` before it was opened now.
    var wasInterrupted: Bool { get async }

    func close() async
}

/// An object that is being written. One caller at a time.
public protocol StagedObject: Sendable {
    func append(_ bytes: Bytes) async throws(StoreError)

    /// No more bytes come: puts those there are on stable storage.
    func seal() async throws(StoreError)

    /// What stands before pixel data, of all bytes so far.
    func header(limits: Limits) async throws(StoreError) -> DICOMFile

    /// Of all bytes so far.
    func read(_ range: Range<Int>) async throws(StoreError) -> Bytes

    /// In bytes, so far.
    var size: Int { get async }

    /// Drops it; nothing after `publish`.
    func discard() async
}
