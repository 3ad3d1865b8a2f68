import DICOMCore

/// One instance on its way into a composed store.
actor ComposedSink: IngestSink {
    typealias Commit = @Sendable (IndexRecord, any StagedObject) async throws(StoreError) -> IngestOutcome

    private let arrival: InstanceArrival
    private let object: any StagedObject
    private let limits: Limits
    private let commitRecord: Commit
    private var isOpen = true
    private var hasMeta = false

    init(arrival: InstanceArrival, object: any StagedObject, limits: Limits, commit: @escaping Commit) {
        self.arrival = arrival
        self.object = object
        self.limits = limits
        commitRecord = commit
    }

    func append(_ bytes: Bytes) async throws(StoreError) {
        guard isOpen else { throw StoreError(.closed) }
        if !hasMeta { try await appendMeta(before: bytes) }
        try await object.append(bytes)
    }

    /// What stands before the data set of a Part 10 file. A file without a command before it names itself in its first bytes.
    private func appendMeta(before bytes: Bytes) async throws(StoreError) {
        hasMeta = true
        var (sopClass, sopInstance) = (arrival.sopClass, arrival.sopInstance)
        if sopClass == nil || sopInstance == nil,
            let head = try? DICOMFile.dataSetHead(bytes, transferSyntax: arrival.transferSyntax, limits: limits)
        {
            sopClass = sopClass ?? head.uid(AttributeTag(0x0008, 0x0016))
            sopInstance = sopInstance ?? head.uid(AttributeTag(0x0008, 0x0018))
        }
        guard let sopClass else { throw StoreError(.missingIdentifier, at: AttributeTag(0x0008, 0x0016)) }
        guard let sopInstance else { throw StoreError(.missingIdentifier, at: AttributeTag(0x0008, 0x0018)) }
        let meta = FileMetaInformation(
            sopClass: sopClass, sopInstance: sopInstance, transferSyntax: arrival.transferSyntax,
            sourceApplicationEntity: arrival.source)
        let encoded: Bytes
        do throws(DICOMError) {
            encoded = try meta.encodedWithPreamble()
        } catch {
            throw StoreError(.damagedObject, cause: error)
        }
        try await object.append(encoded)
    }

    func commit() async throws(StoreError) -> IngestOutcome {
        guard isOpen else { throw StoreError(.closed) }
        isOpen = false
        do throws(StoreError) {
            guard hasMeta else { throw StoreError(.missingIdentifier, at: AttributeTag(0x0008, 0x0018)) }
            let header = try await object.header(limits: limits)
            let record = try IndexRecord(header, arrival: arrival, size: await object.size)
            try await object.seal()
            return try await commitRecord(record, object)
        } catch {
            await object.discard()
            throw error
        }
    }

    func abandon() async {
        guard isOpen else { return }
        isOpen = false
        await object.discard()
    }
}
