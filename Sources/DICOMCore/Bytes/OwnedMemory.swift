/// Memory of our own, filled once before it is shared.
@safe
package final class OwnedMemory: @unchecked Sendable {
    // Sendable: written only by the one who made it, before `Bytes` over it exist.
    package let base: UnsafeMutableRawPointer
    package let count: Int

    /// Uninitialised: whoever makes it fills all of what is later shared.
    package init(count: Int) {
        self.count = count
        unsafe base = .allocate(byteCount: max(count, 1), alignment: 16)
    }

    deinit {
        unsafe base.deallocate()
    }

    package var buffer: UnsafeMutableRawBufferPointer {
        unsafe UnsafeMutableRawBufferPointer(start: base, count: count)
    }
}
