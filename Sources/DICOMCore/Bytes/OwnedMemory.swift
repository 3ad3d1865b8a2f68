#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Memory of our own, filled once before it is shared.
@safe
package final class OwnedMemory: @unchecked Sendable {
    // Sendable: written only by the one who made it, before `Bytes` over it exist.
    package let base: UnsafeMutableRawPointer
    package let count: Int

    /// Uninitialised: whoever makes it fills all of what is later shared.
    package init(count: Int) {
        self.count = count
        unsafe base = Self.allocate(count)
    }

    deinit {
        unsafe free(base)
    }

    package var buffer: UnsafeMutableRawBufferPointer {
        unsafe UnsafeMutableRawBufferPointer(start: base, count: count)
    }

    /// Takes over the first bytes of other memory.
    func copy(_ other: OwnedMemory, count: Int) {
        precondition(count >= 0 && count <= min(self.count, other.count), "a copy past the memory")
        unsafe base.copyMemory(from: other.base, byteCount: count)
    }

    /// At a cache line where it is large: `malloc` puts large memory 16 bytes after the start of a page, and there the copy
    /// from a page of the system's file cache, which starts with the page, takes up to four times as long.
    private static func allocate(_ count: Int) -> UnsafeMutableRawPointer {
        if count < 4096, let base = unsafe malloc(max(count, 1)) { return unsafe base }
        var base: UnsafeMutableRawPointer?
        guard unsafe posix_memalign(&base, 64, max(count, 1)) == 0, let base = unsafe base else {
            preconditionFailure("out of memory")
        }
        return unsafe base
    }
}
