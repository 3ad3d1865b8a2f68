public import DICOMCore

/// Objects in memory, for tests and short lives.
public actor MemoryObjects: ObjectStorage {
    private var objects: [ObjectKey: Bytes] = [:]

    public init() {}

    public func stage() async throws(StoreError) -> any StagedObject { StagedMemory() }

    public func publish(_ objects: [(object: any StagedObject, key: ObjectKey)]) async -> [StoreError?] {
        var failures: [StoreError?] = []
        for (object, key) in objects {
            do throws(StoreError) {
                self.objects[key] = try await object.read(0..<object.size)
                failures.append(nil)
            } catch {
                failures.append(error)
            }
        }
        return failures
    }

    public func read(_ key: ObjectKey, _ range: Range<Int>) async throws(StoreError) -> Bytes {
        guard let bytes = objects[key] else { throw StoreError(.notFound) }
        return bytes[range.clamped(to: 0..<bytes.count)]
    }

    public nonisolated func path(of key: ObjectKey) -> String? { nil }

    public func remove(_ keys: [ObjectKey]) async throws(StoreError) {
        for key in keys { objects[key] = nil }
    }

    public func keys(_ visit: @Sendable ([ObjectKey]) async throws(StoreError) -> Void) async throws(StoreError) {
        try await visit(objects.keys.sorted())
    }

    public func header(of key: ObjectKey, limits: Limits) async throws(StoreError) -> (file: DICOMFile, size: Int) {
        guard let bytes = objects[key] else { throw StoreError(.notFound) }
        return (try Header.of(bytes, limits: limits), bytes.count)
    }

    public var wasInterrupted: Bool { false }

    public func close() async {}
}

/// An object on its way into memory.
actor StagedMemory: StagedObject {
    private var segments: [Bytes] = []
    private(set) var size = 0

    func append(_ bytes: Bytes) async throws(StoreError) {
        // A copy: what was sent may stand in a buffer that is larger than it.
        segments.append(Bytes(copying: bytes.bytes))
        size += bytes.count
    }

    func seal() async throws(StoreError) {}

    func header(limits: Limits) async throws(StoreError) -> DICOMFile {
        try Header.of(joined(), limits: limits)
    }

    func read(_ range: Range<Int>) async throws(StoreError) -> Bytes {
        let bytes = joined()
        return bytes[range.clamped(to: 0..<bytes.count)]
    }

    func discard() async { segments = [] }

    private func joined() -> Bytes {
        if segments.count > 1 { segments = [Segments.joined(segments)] }
        return segments.first ?? .empty
    }
}

/// Reading headers, with the store's errors.
enum Header {
    static func of(_ bytes: Bytes, limits: Limits) throws(StoreError) -> DICOMFile {
        do throws(DICOMError) {
            return try DICOMFile(header: bytes, limits: limits)
        } catch {
            throw StoreError(.damagedObject, cause: error)
        }
    }
}

enum Segments {
    static func joined(_ segments: [Bytes]) -> Bytes {
        var encoded = EncodedSegments()
        for segment in segments { encoded.append(segment) }
        return encoded.joined()
    }
}
