extension JPEGLS {
    /// Entropy-coded data in the making (T.87 A.1): after a byte FF it puts seven bits into the next one.
    package struct BitWriter: ~Copyable {
        private var bytes: Storage<UInt8>
        private var position = 0
        /// The bits that wait, from the top.
        private var cache: UInt64 = 0
        private var waiting = 0
        private var followsFF = false

        package init(capacity: Int) {
            bytes = Storage(repeating: 0, count: capacity)
        }

        /// What was written, ended bits and bytes.
        package var array: [UInt8] { bytes.array(0..<position) }

        /// Makes room for what is written before the next call.
        ///
        /// - Parameter bits: no more than these.
        package mutating func reserve(bits: Int) {
            // Seven bits a byte at worst, and what waits.
            let needed = position + bits / 7 + 16
            guard needed > bytes.count else { return }
            let grown = Storage<UInt8>(repeating: 0, count: max(needed, 2 * bytes.count))
            grown.copy(from: bytes, count: position)
            bytes = grown
        }

        /// Appends bytes as they are, between entropy-coded data.
        package mutating func append(_ segment: [UInt8]) {
            reserve(bits: 8 * segment.count)
            for byte in segment { append(byte) }
        }

        /// Writes the lower `count` bits of a number that has no others, 0...32.
        @inline(__always)
        package mutating func put(_ bits: Int, count: Int) {
            // Fewer than 32 wait: 64 are not exceeded.
            let value = UInt64(truncatingIfNeeded: bits)
            cache |= (value &<< 1) &<< UInt64(truncatingIfNeeded: 63 &- waiting &- count)
            waiting &+= count
            if waiting >= 32 { flush() }
        }

        /// Writes a value as a limited-length Golomb code (T.87 A.5.3).
        @inline(__always)
        package mutating func putGolomb(_ value: Int, _ parameter: Int, unaryLimit: Int, errorBits: Int) {
            let zeros = value >> parameter
            let length = zeros &+ 1 &+ parameter
            if zeros < unaryLimit, length <= 32 {
                put((1 &<< parameter) | (value & ((1 &<< parameter) &- 1)), count: length)
            } else {
                putLongGolomb(value, parameter, unaryLimit: unaryLimit, errorBits: errorBits)
            }
        }

        @inline(never)
        private mutating func putLongGolomb(_ value: Int, _ parameter: Int, unaryLimit: Int, errorBits: Int) {
            let isShort = value >> parameter < unaryLimit
            var zeros = isShort ? value >> parameter : unaryLimit
            while zeros > 0 {
                put(0, count: min(zeros, 31))
                zeros -= min(zeros, 31)
            }
            put(1, count: 1)
            if isShort {
                put(value & ((1 << parameter) - 1), count: parameter)
            } else {
                put((value - 1) & ((1 << errorBits) - 1), count: errorBits)
            }
        }

        /// Ends entropy-coded data: fills the last byte with zeros, and lets none of them be an FF (T.87 A.1).
        package mutating func endBits() {
            flushBytes()
            if waiting > 0 {
                waiting = followsFF ? 7 : 8
                flushBytes()
            }
            if followsFF {
                append(0)
                followsFF = false
            }
        }

        /// Hands on what waits, four bytes at once where none of them is an FF.
        @inline(__always)
        private mutating func flush() {
            let word = UInt32(truncatingIfNeeded: cache &>> 32)
            guard !followsFF, (~word &- 0x0101_0101) & word & 0x8080_8080 == 0 else {
                flushBytes()
                return
            }
            append(UInt8(truncatingIfNeeded: word &>> 24))
            append(UInt8(truncatingIfNeeded: word &>> 16))
            append(UInt8(truncatingIfNeeded: word &>> 8))
            append(UInt8(truncatingIfNeeded: word))
            cache &<<= 32
            waiting &-= 32
        }

        @inline(never)
        private mutating func flushBytes() {
            while waiting >= (followsFF ? 7 : 8) {
                let bits: UInt64 = followsFF ? 7 : 8
                let byte = UInt8(truncatingIfNeeded: cache >> (64 - bits))
                append(byte)
                cache <<= bits
                waiting -= Int(bits)
                followsFF = byte == 0xFF
            }
        }

        /// In bounds: `reserve` made room.
        @inline(__always)
        private mutating func append(_ byte: UInt8) {
            bytes[position] = byte
            position &+= 1
        }
    }
}
