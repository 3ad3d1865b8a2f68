import DICOMCore

/// Zeroed memory that a decoder or a kernel fills and that then becomes a frame's bytes: what nobody writes is 0, never
/// what stood there before.
@safe
struct FrameMemory: ~Copyable {
    private let memory: OwnedMemory

    /// - Parameter count: bytes.
    init(count: Int) {
        memory = OwnedMemory(count: count)
        unsafe memory.buffer.initializeMemory(as: UInt8.self, repeating: 0)
    }

    var count: Int { memory.count }

    /// The bytes, to be written.
    var bytes: MutableSpan<UInt8> {
        @_lifetime(&self)
        mutating get {
            // Exclusive: only this value refers to the memory until `finish()`.
            let start = unsafe memory.base.assumingMemoryBound(to: UInt8.self)
            let span = unsafe MutableSpan(_unsafeStart: start, count: memory.count)
            return unsafe _overrideLifetime(span, mutating: &self)
        }
    }

    /// The bytes, shared and immutable from now on.
    consuming func finish() -> Bytes { Bytes(memory) }
}
