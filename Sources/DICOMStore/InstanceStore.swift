public import DICOMCore

/// Keeps SOP instances and finds them again: what a node, a web server and a script store into and ask.
///
/// What `commit()` of a sink, or `ingest`, returns without throwing is durable in the sense of the store: an archive's is on
/// stable storage, object and index both; a memory store's lives with the process.
public protocol InstanceStore: Sendable {
    /// Opens a sink for one instance that arrives in slices.
    ///
    /// - Parameter arrival: what is known of it before its first byte.
    /// - Throws: `StoreError` where no object can be made.
    func open(_ arrival: InstanceArrival) async throws(StoreError) -> any IngestSink

    /// The matches of a query, each with the keys it asks for (PS3.4 C.2.2.2), in an order that is the same each time.
    /// They are those of the moment of the call, whatever is stored while they stream.
    func find(_ query: Query) async throws(StoreError) -> Matches

    /// The instances that a query's matches hold, at whatever level it stands: what a retrieval sends.
    func instances(_ query: Query) async throws(StoreError) -> [InstanceReference]

    /// An instance's object, to read from.
    ///
    /// - Throws: `StoreError` with `.notFound`.
    func object(of instance: InstanceReference) async throws(StoreError) -> StoredObject

    /// Forgets the instances that a query's matches hold.
    ///
    /// - Returns: how many they were.
    func delete(_ query: Query) async throws(StoreError) -> Int

    func statistics() async throws(StoreError) -> StoreStatistics

    /// Makes the index anew from the objects.
    ///
    /// - Returns: how many objects are in it now, and which could not be read.
    func rebuildIndex() async throws(StoreError) -> RebuildReport

    /// Lets go of files and connections; nothing may be asked of the store after.
    func close() async
}

/// What is known of an instance before its first byte.
public struct InstanceArrival: Sendable {
    /// The SOP class that the command names; nil where no command came before it (a file).
    public var sopClass: UID?
    /// The SOP instance that the command names; nil where no command came before it.
    public var sopInstance: UID?
    /// Of the bytes that follow.
    public var transferSyntax: TransferSyntax
    /// The AE title that sends it; nil for none.
    public var source: String?

    public init(
        sopClass: UID? = nil, sopInstance: UID? = nil, transferSyntax: TransferSyntax, source: String? = nil
    ) {
        self.sopClass = sopClass
        self.sopInstance = sopInstance
        self.transferSyntax = transferSyntax
        self.source = source
    }
}

/// Takes the bytes of one data set, then keeps or drops them. One caller at a time.
public protocol IngestSink: Sendable {
    /// The next bytes of the data set, without File Meta Information. Returns when the sink can take more.
    func append(_ bytes: Bytes) async throws(StoreError)

    /// All bytes are there: makes the instance durable and visible.
    ///
    /// - Throws: `StoreError`; the instance is not stored then.
    func commit() async throws(StoreError) -> IngestOutcome

    /// Drops what came.
    func abandon() async
}

/// What became of an instance.
public struct IngestOutcome: Sendable, Hashable {
    public enum Disposition: Sendable, Hashable {
        case stored
        /// The store had the same bytes already.
        case alreadyStored
        /// The store has other bytes under the same SOP Instance UID and keeps those.
        case differsFromStored
    }

    public let disposition: Disposition
    /// The instance as the store has it.
    public let instance: InstanceReference

    public init(_ disposition: Disposition, _ instance: InstanceReference) {
        self.disposition = disposition
        self.instance = instance
    }
}

/// An instance that a store has.
public struct InstanceReference: Sendable, Hashable {
    public let sopClass: UID
    public let sopInstance: UID
    public let series: UID
    public let study: UID
    /// Patient ID; empty where the instance has none.
    public let patientID: String
    public let transferSyntax: TransferSyntax
    /// Where its object is.
    public let key: ObjectKey
    /// Of the object, File Meta Information included, in bytes.
    public let size: Int
    /// Where the data set starts in the object.
    public let dataSetOffset: Int

    public init(
        sopClass: UID, sopInstance: UID, series: UID, study: UID, patientID: String, transferSyntax: TransferSyntax,
        key: ObjectKey, size: Int, dataSetOffset: Int
    ) {
        self.sopClass = sopClass
        self.sopInstance = sopInstance
        self.series = series
        self.study = study
        self.patientID = patientID
        self.transferSyntax = transferSyntax
        self.key = key
        self.size = size
        self.dataSetOffset = dataSetOffset
    }
}

public struct StoreStatistics: Sendable, Hashable {
    public var patients = 0
    public var studies = 0
    public var series = 0
    public var instances = 0
    /// Of all objects.
    public var bytes = 0

    public init() {}
}

public struct RebuildReport: Sendable {
    /// Objects in the new index.
    public var indexed = 0
    /// Objects that cannot be indexed, and why. They stay where they are.
    public var failed: [(key: ObjectKey, error: StoreError)] = []

    public init() {}
}
