#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Immutable bytes: a slice of an owner that many values share. Making a slice copies nothing.
///
/// The owner is memory of our own, a mapped file, or an object of yours that keeps the memory alive (a network buffer).
@safe
public struct Bytes: Sendable {
    @usableFromInline let owner: any AnyObject & Sendable
    // Points into memory that `owner` keeps alive and nobody changes.
    @usableFromInline nonisolated(unsafe) let base: UnsafeRawPointer
    /// In bytes.
    public let count: Int

    /// Bytes of memory that an object keeps alive.
    ///
    /// - Parameters:
    ///   - owner: kept as long as any slice lives.
    ///   - base: the first byte. The memory must stay readable and unchanged while `owner` lives.
    ///   - count: in bytes, not negative.
    @unsafe
    public init(owner: any AnyObject & Sendable, base: UnsafeRawPointer, count: Int) {
        precondition(count >= 0, "a negative count of bytes")
        self.owner = owner
        unsafe self.base = base
        self.count = count
    }

    public var isEmpty: Bool { count == 0 }

    /// The bytes, borrowed.
    public var bytes: RawSpan {
        @_lifetime(borrow self)
        get {
            let span = unsafe RawSpan(_unsafeStart: base, byteCount: count)
            return unsafe _overrideLifetime(span, borrowing: self)
        }
    }

    /// The bytes, borrowed, as a span of octets.
    public var span: Span<UInt8> {
        @_lifetime(borrow self)
        get {
            let start = unsafe base.assumingMemoryBound(to: UInt8.self)
            let span = unsafe Span(_unsafeStart: start, count: count)
            return unsafe _overrideLifetime(span, borrowing: self)
        }
    }

    /// A slice that shares the owner.
    ///
    /// - Precondition: `range` lies within `0..<count`.
    public subscript(range: Range<Int>) -> Bytes {
        precondition(range.lowerBound >= 0 && range.upperBound <= count, "a slice outside of the bytes")
        return unsafe Bytes(owner: owner, base: base + range.lowerBound, count: range.count)
    }

    public func withUnsafeBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let buffer = unsafe UnsafeRawBufferPointer(start: base, count: count)
        return try unsafe body(buffer)
    }

    /// A copy.
    public var array: [UInt8] {
        unsafe withUnsafeBytes { unsafe [UInt8]($0) }
    }
}

extension Bytes: Hashable {
    public static func == (left: Bytes, right: Bytes) -> Bool {
        guard left.count == right.count else { return false }
        if unsafe left.base == right.base { return true }
        return unsafe left.withUnsafeBytes { a in
            unsafe right.withUnsafeBytes { b in
                guard let a = a.baseAddress, let b = b.baseAddress else { return true }
                return unsafe memcmp(a, b, left.count) == 0
            }
        }
    }

    public func hash(into hasher: inout Hasher) {
        unsafe withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    }
}

extension Bytes: ExpressibleByArrayLiteral {
    public static let empty = Bytes(OwnedMemory(count: 0))

    public init(arrayLiteral elements: UInt8...) {
        self.init(elements)
    }

    /// A copy of an array.
    public init(_ array: [UInt8]) {
        self.init(OwnedMemory(count: array.count))
        unsafe array.withUnsafeBytes { source in
            if let start = source.baseAddress {
                unsafe UnsafeMutableRawPointer(mutating: base).copyMemory(from: start, byteCount: source.count)
            }
        }
    }

    /// A copy of borrowed bytes.
    public init(copying source: RawSpan) {
        self.init(OwnedMemory(count: source.byteCount))
        unsafe source.withUnsafeBytes { source in
            if let start = source.baseAddress {
                unsafe UnsafeMutableRawPointer(mutating: base).copyMemory(from: start, byteCount: source.count)
            }
        }
    }

    /// The bytes of text, as UTF-8.
    public init(utf8 text: String) {
        self.init(Array(text.utf8))
    }

    package init(_ memory: OwnedMemory, count: Int? = nil) {
        unsafe self.init(owner: memory, base: memory.base, count: min(count ?? memory.count, memory.count))
    }
}
