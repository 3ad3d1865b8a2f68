/// The first eight bytes of an element, item or delimiter.
struct ElementHeader {
    let tag: UInt32
    /// The four bytes after the tag as a number in the byte order of the source.
    let second: UInt32

    @inline(__always)
    init(_ span: borrowing RawSpan, at position: Int, bigEndian: Bool) {
        // Bounds-checked; unsafe only as a load of raw bytes is.
        let word = unsafe span.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
        if bigEndian {
            let swapped = UInt64(bigEndian: word)
            tag = UInt32(truncatingIfNeeded: swapped >> 32)
            second = UInt32(truncatingIfNeeded: swapped)
        } else {
            let native = UInt64(littleEndian: word)
            let low = UInt32(truncatingIfNeeded: native)
            tag = low << 16 | low >> 16
            second = UInt32(truncatingIfNeeded: native >> 32)
        }
    }

    @inline(__always)
    func code(bigEndian: Bool) -> UInt16 {
        bigEndian ? UInt16(truncatingIfNeeded: second >> 16).byteSwapped : UInt16(truncatingIfNeeded: second)
    }

    @inline(__always)
    func shortLength(bigEndian: Bool) -> UInt32 {
        bigEndian ? second & 0xFFFF : second >> 16
    }

    /// The thirty-two bits of length of the long form.
    @inline(__always)
    static func long(_ span: borrowing RawSpan, at position: Int, bigEndian: Bool) -> UInt32 {
        let word = unsafe span.unsafeLoadUnaligned(fromByteOffset: position, as: UInt32.self)
        return bigEndian ? UInt32(bigEndian: word) : UInt32(littleEndian: word)
    }
}
