extension JPEGLS {
    /// The bits of entropy-coded data (T.87 A.1): after a byte FF the next one has seven bits; FF and a byte above 7F are a
    /// marker, where the data end.
    ///
    /// Past the end it gives zeros and remembers that it did (`isExhausted`): loops over samples need no way out. It never
    /// passes a marker.
    ///
    /// It is a small value without its input, so that loops keep it in registers: each call is given the same input.
    package struct BitReader: BitwiseCopyable {
        /// Of the first byte that was not yet taken.
        package private(set) var position: Int
        /// The next bits from the top. Those beyond `valid` are zeros, or bits of the byte at `position`.
        private var cache: UInt64 = 0
        private var valid = 0
        private var followsFF = false
        private var missing = 0
        /// Of the last long code.
        private var longValue = 0
        /// A code was longer than codes are.
        package private(set) var isDamaged = false

        /// - Parameter position: of the first byte of entropy-coded data.
        package init(at position: Int) {
            self.position = position
        }

        /// More bits were asked for than there are.
        package var isExhausted: Bool { missing > valid }

        /// One bit.
        @inline(__always)
        package mutating func bit(_ input: Span<UInt8>) -> Int {
            if valid == 0 { refill(input) }
            let bit = Int(truncatingIfNeeded: cache &>> 63)
            cache &<<= 1
            valid &-= 1
            return bit
        }

        /// - Parameter count: 0...32.
        @inline(__always)
        package mutating func bits(_ count: Int, _ input: Span<UInt8>) -> Int {
            if valid < count { refill(input) }
            let bits = Int(truncatingIfNeeded: (cache &>> 1) &>> UInt64(truncatingIfNeeded: 63 &- count))
            cache &<<= UInt64(truncatingIfNeeded: count)
            valid &-= count
            return bits
        }

        /// A limited-length Golomb code (T.87 A.5.3).
        ///
        /// - Parameters:
        ///   - parameter: k.
        ///   - unaryLimit: the number of zeros before a value that stands as it is.
        ///   - errorBits: of such a value.
        @inline(__always)
        package mutating func golomb(
            _ parameter: Int, unaryLimit: Int, errorBits: Int, _ input: Span<UInt8>
        ) -> Int {
            if valid < 32 { refill(input) }
            let zeros = (cache | 1).leadingZeroBitCount
            // Refilled, there are 56 bits or more: a code of up to 32 is there as a whole.
            guard zeros < unaryLimit, zeros &+ parameter < 32 else {
                self = afterLongGolomb(parameter, unaryLimit: unaryLimit, errorBits: errorBits, input)
                return longValue
            }
            let length = zeros &+ parameter &+ 1
            let top = Int(truncatingIfNeeded: cache &>> UInt64(truncatingIfNeeded: 64 &- length))
            cache &<<= UInt64(truncatingIfNeeded: length)
            valid &-= length
            return top &+ ((zeros &- 1) &<< parameter)
        }

        // What follows changes a copy: a reader whose address nobody takes stays in registers.

        @inline(never)
        private func afterLongGolomb(
            _ parameter: Int, unaryLimit: Int, errorBits: Int, _ input: Span<UInt8>
        ) -> BitReader {
            var reader = self
            var zeros = 0
            while zeros <= unaryLimit, reader.bit(input) == 0 { zeros += 1 }
            guard zeros <= unaryLimit, parameter <= 32 else {
                reader.isDamaged = true
                reader.longValue = 0
                return reader
            }
            reader.longValue =
                zeros < unaryLimit
                ? zeros &<< parameter | reader.bits(parameter, input) : reader.bits(errorBits, input) + 1
            return reader
        }

        /// Fills the cache up to 56 bits or more.
        @inline(__always)
        private mutating func refill(_ input: Span<UInt8>) {
            if position &+ 8 <= input.count, !followsFF {
                // Eight bytes lie there, as just checked.
                let word = UInt64(
                    bigEndian: unsafe input.bytes.unsafeLoadUnaligned(
                        fromUncheckedByteOffset: position, as: UInt64.self))
                if (~word &- 0x0101_0101_0101_0101) & word & 0x8080_8080_8080_8080 == 0 {
                    let bytes = (63 &- valid) >> 3
                    cache |= word &>> UInt64(truncatingIfNeeded: valid)
                    position &+= bytes
                    valid &+= bytes &<< 3
                    return
                }
            }
            self = refilledByBytes(input)
        }

        @inline(never)
        private func refilledByBytes(_ input: Span<UInt8>) -> BitReader {
            var reader = self
            while reader.valid <= 56 {
                guard reader.position < input.count, !reader.isAtMarker(input) else {
                    reader.missing += 64 - reader.valid
                    reader.valid = 64
                    return reader
                }
                let byte = UInt64(input[reader.position])
                let bits = reader.followsFF ? 7 : 8
                reader.cache |= byte << UInt64(64 - bits - reader.valid)
                reader.valid += bits
                reader.followsFF = byte == 0xFF
                reader.position += 1
            }
            return reader
        }

        private func isAtMarker(_ input: Span<UInt8>) -> Bool {
            input[position] == 0xFF && (position + 1 >= input.count || input[position + 1] > 0x7F)
        }
    }
}
