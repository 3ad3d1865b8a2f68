extension JPEGLS {
    /// The bits of entropy-coded data (T.87 A.1): after a byte FF the next one has seven bits; FF and a byte above 7F are a
    /// marker, where the data end.
    ///
    /// Past the end it gives zeros and remembers that it did (`isExhausted`): loops over samples need no way out. It never
    /// passes a marker.
    package struct BitReader: ~Escapable {
        private let input: Span<UInt8>
        /// Of the first byte that was not yet taken.
        package private(set) var position: Int
        /// The next bits from the top. Those beyond `valid` are zeros, or bits of the byte at `position`.
        private var cache: UInt64 = 0
        private var valid = 0
        private var followsFF = false
        private var missing = 0
        /// A code was longer than codes are.
        package private(set) var isDamaged = false

        /// - Parameter position: of the first byte of entropy-coded data.
        @_lifetime(copy input)
        package init(_ input: Span<UInt8>, at position: Int) {
            self.input = input
            self.position = position
        }

        /// More bits were asked for than there are.
        package var isExhausted: Bool { missing > valid }

        /// One bit.
        @inline(__always)
        package mutating func bit() -> Int {
            if valid == 0 { refill() }
            let bit = Int(truncatingIfNeeded: cache &>> 63)
            cache &<<= 1
            valid &-= 1
            return bit
        }

        /// - Parameter count: 0...32.
        @inline(__always)
        package mutating func bits(_ count: Int) -> Int {
            if valid < count { refill() }
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
        package mutating func golomb(_ parameter: Int, unaryLimit: Int, errorBits: Int) -> Int {
            if valid < 32 { refill() }
            let zeros = cache.leadingZeroBitCount
            // Refilled, there are 56 bits or more: a code of up to 32 is there as a whole.
            guard zeros < unaryLimit, zeros &+ parameter < 32 else {
                return longGolomb(parameter, unaryLimit: unaryLimit, errorBits: errorBits)
            }
            let length = zeros &+ parameter &+ 1
            let top = Int(truncatingIfNeeded: cache &>> UInt64(truncatingIfNeeded: 64 &- length))
            cache &<<= UInt64(truncatingIfNeeded: length)
            valid &-= length
            return top &+ ((zeros &- 1) &<< parameter)
        }

        @inline(never)
        private mutating func longGolomb(_ parameter: Int, unaryLimit: Int, errorBits: Int) -> Int {
            var zeros = 0
            while zeros <= unaryLimit, bit() == 0 { zeros += 1 }
            guard zeros <= unaryLimit, parameter <= 32 else {
                isDamaged = true
                return 0
            }
            return zeros < unaryLimit ? zeros &<< parameter | bits(parameter) : bits(errorBits) + 1
        }

        /// Fills the cache up to 56 bits or more.
        @inline(__always)
        private mutating func refill() {
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
            refillByBytes()
        }

        @inline(never)
        private mutating func refillByBytes() {
            while valid <= 56 {
                guard position < input.count, !isAtMarker else {
                    missing += 64 - valid
                    valid = 64
                    return
                }
                let byte = UInt64(input[position])
                if followsFF {
                    cache |= byte << UInt64(57 - valid)
                    valid += 7
                } else {
                    cache |= byte << UInt64(56 - valid)
                    valid += 8
                }
                followsFF = byte == 0xFF
                position += 1
            }
        }

        private var isAtMarker: Bool {
            input[position] == 0xFF && (position + 1 >= input.count || input[position + 1] > 0x7F)
        }
    }
}
