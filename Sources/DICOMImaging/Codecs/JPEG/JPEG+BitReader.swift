extension JPEG {
    /// Bits of entropy-coded data, the most significant first, after stuffed bytes were removed.
    ///
    /// Past the end it reads zeros: `isExhausted` tells.
    package struct BitReader: ~Escapable {
        /// Zero bytes that must follow the data.
        package static let padding = 16

        private let bytes: RawSpan
        /// Of the data alone.
        private let end: Int
        private var position = 0
        /// From the highest bit; below the `count` highest ones, bits that are read again.
        private(set) var buffer: UInt64 = 0
        private(set) var count: UInt64 = 0

        /// - Parameters:
        ///   - bytes: the data, then `padding` zeros or more.
        ///   - end: the number of bytes of data.
        @_lifetime(copy bytes)
        package init(_ bytes: RawSpan, end: Int) {
            precondition(end >= 0 && end + Self.padding <= bytes.byteCount)
            self.bytes = bytes
            self.end = end
        }

        /// Whether more bits were taken than there are.
        package var isExhausted: Bool { position &* 8 &- Int(count) > end &* 8 }

        /// At least 56 bits are there afterwards.
        @inline(__always)
        package mutating func refill() {
            // `position` never passes `end + 8`, behind which 8 bytes are left.
            let word = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: position, as: UInt64.self).bigEndian
            buffer |= word &>> count
            position = min(position &+ Int((63 &- count) &>> 3), end &+ 8)
            count |= 56
        }

        /// The next bits: 1 to 56 of them, which must be there.
        @inline(__always)
        package func peek(_ bits: UInt64) -> Int { Int(truncatingIfNeeded: buffer &>> (64 &- bits)) }

        /// Passes over bits that are there.
        @inline(__always)
        package mutating func skip(_ bits: UInt64) {
            buffer &<<= bits
            count &-= bits
        }

        /// The number that the next bits stand for (T.81 F.2.2.1): 1 to 16 of them, which must be there.
        @inline(__always)
        mutating func signed(_ size: UInt64) -> Int {
            // The first bit is 0 in negative numbers: all ones less.
            let isNegative = 0 &- Int(truncatingIfNeeded: ~buffer &>> 63)
            let value = peek(size) &- (isNegative & ((1 &<< Int(size)) &- 1))
            skip(size)
            return value
        }

        /// The next bit.
        @inline(__always)
        mutating func bit() -> Int {
            if count == 0 { refill() }
            let value = peek(1)
            skip(1)
            return value
        }
    }
}
