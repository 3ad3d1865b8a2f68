#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Bytes that grow at their end, and become `Bytes` without a copy.
@safe
struct BytesBuilder: ~Copyable {
    // Owned: freed here, or handed to what `finish` makes.
    private var base: UnsafeMutableRawPointer
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int = 256) {
        self.capacity = max(capacity, 16)
        unsafe base = Self.resized(nil, self.capacity)
    }

    deinit {
        unsafe free(base)
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        if count == capacity { grow(by: 1) }
        // In bounds: below the capacity.
        unsafe base.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
        count &+= 1
    }

    mutating func append(_ bytes: Span<UInt8>) {
        reserve(bytes.count)
        unsafe bytes.withUnsafeBufferPointer { source in
            // In bounds: reserved above.
            if let start = source.baseAddress { unsafe (base + count).copyMemory(from: start, byteCount: source.count) }
        }
        count += bytes.count
    }

    mutating func append<Word: FixedWidthInteger & BitwiseCopyable>(littleEndian word: Word) {
        reserve(MemoryLayout<Word>.size)
        unsafe base.storeBytes(of: word.littleEndian, toByteOffset: count, as: Word.self)
        count &+= MemoryLayout<Word>.size
    }

    /// Overwrites four bytes that were appended before.
    mutating func set(_ word: UInt32, at offset: Int) {
        precondition(offset >= 0 && offset + 4 <= count, "a word outside of the bytes")
        unsafe base.storeBytes(of: word.littleEndian, toByteOffset: offset, as: UInt32.self)
    }

    /// The bytes, as they are now.
    consuming func finish() -> Bytes {
        let (base, count) = unsafe (Self.resized(base, max(count, 1)), count)
        discard self
        return unsafe Bytes(owner: GrownMemory(base: base), base: UnsafeRawPointer(base), count: count)
    }

    private mutating func reserve(_ more: Int) {
        if more > capacity - count { grow(by: more) }
    }

    @inline(never)
    private mutating func grow(by more: Int) {
        capacity = max(capacity + capacity / 2, count + more + 64)
        unsafe base = Self.resized(base, capacity)
    }

    /// `realloc`, which moves the pages of large memory instead of copying them.
    private static func resized(_ base: UnsafeMutableRawPointer?, _ capacity: Int) -> UnsafeMutableRawPointer {
        guard let resized = unsafe realloc(base, capacity) else { preconditionFailure("out of memory") }
        return unsafe resized
    }
}

/// Memory from `realloc`, until the last slice of it is gone.
@safe
private final class GrownMemory: @unchecked Sendable {
    // Sendable: never changed once it is shared.
    private let base: UnsafeMutableRawPointer

    init(base: UnsafeMutableRawPointer) {
        unsafe self.base = base
    }

    deinit {
        unsafe free(base)
    }
}
