public import DICOMCore

/// A store that lives as long as its process.
public typealias MemoryStore = ComposedStore<MemoryObjects, MemoryIndex>

extension ComposedStore where Objects == MemoryObjects, Index == MemoryIndex {
    public convenience init(limits: Limits = .standard) async throws(StoreError) {
        try await self.init(objects: MemoryObjects(), index: MemoryIndex(), limits: limits)
    }
}
