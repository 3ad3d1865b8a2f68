import DICOMCore
public import DICOMNetwork
public import DICOMStore

extension DICOMService {
    /// C-FIND, C-MOVE and C-GET as SCP over a store, Patient Root and Study Root (PS3.4 C).
    ///
    /// - Parameters:
    ///   - store: what is asked, and sent.
    ///   - title: what matches name as Retrieve AE Title (0008,0054).
    ///   - destination: where a C-MOVE destination listens; nil: unknown, answered with A801.
    public static func queryRetrieve(
        from store: some InstanceStore, as title: AETitle,
        to destination: @escaping @Sendable (AETitle) async throws -> Peer? = { _ in nil }
    ) -> DICOMService {
        .combining([
            .query { request in
                let query = try RetrieveQuery.query(request.identifier, sopClass: request.sopClassUID)
                let matches = try await refusing { () throws(StoreError) in try await store.find(query) }
                return matches.map { match in
                    var match = match
                    match.set(AttributeTag(0x0008, 0x0054), .AE, text: title.description)
                    if request.identifier[AttributeTag(0x0008, 0x0056)] != nil {
                        match.set(AttributeTag(0x0008, 0x0056), .CS, text: "ONLINE")
                    }
                    return match
                }
            },
            .move(to: destination) { try await instances(of: $0, in: store) },
            .get { try await instances(of: $0, in: store) },
        ])
    }

    private static func instances(
        of request: RetrieveRequest, in store: some InstanceStore
    ) async throws -> [OutgoingInstance] {
        let query = try RetrieveQuery.retrieval(request.identifier, sopClass: request.sopClassUID)
        return try await refusing { () throws(StoreError) in
            var outgoing: [OutgoingInstance] = []
            for instance in try await store.instances(query) {
                let object = try await store.object(of: instance)
                outgoing.append(OutgoingInstance(instance, object))
            }
            return outgoing
        }
    }

    private static func refusing<Value>(_ body: () async throws(StoreError) -> Value) async throws -> Value {
        do throws(StoreError) {
            return try await body()
        } catch {
            throw ServiceRefusal(.unableToProcess, error.code.description)
        }
    }
}

extension OutgoingInstance {
    /// An instance as a store has it.
    package init(_ instance: InstanceReference, _ object: StoredObject) {
        let range = object.dataSetOffset..<object.size
        let content: Content =
            if let path = object.path {
                .file(path: path, range: range)
            } else {
                .reader { StoredObjectReader(object, range) }
            }
        self.init(
            sopClassUID: instance.sopClass, sopInstanceUID: instance.sopInstance,
            transferSyntax: instance.transferSyntax, content: content)
    }
}

/// A stored object's data set, a slice at a time.
private actor StoredObjectReader: InstanceReader {
    private static let sliceSize = 256 << 10

    private let object: StoredObject
    private var rest: Range<Int>

    init(_ object: StoredObject, _ range: Range<Int>) {
        self.object = object
        rest = range
    }

    func next() async throws -> Bytes? {
        guard !rest.isEmpty else { return nil }
        let slice = rest.prefix(Self.sliceSize)
        rest = slice.endIndex..<rest.upperBound
        return try await object.read(slice.startIndex..<slice.endIndex)
    }

    func close() async {}
}
