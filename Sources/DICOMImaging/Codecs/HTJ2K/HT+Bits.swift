extension J2K {
    /// Bits from the front (T.814 7.1.1 and 7.1.5): after a byte of ones the next has seven. After the end come `filler`s.
    @safe
    struct HTForwardBits {
        // In bounds: `left` bytes may still be read.
        private var next: UnsafePointer<UInt8>
        private var left: Int
        private var isStuffed = false
        private let filler: UInt8
        private(set) var value: UInt64 = 0
        private(set) var count = 0

        @unsafe
        init(_ start: UnsafePointer<UInt8>, _ count: Int, filler: UInt8) {
            unsafe next = start
            left = count
            self.filler = filler
        }

        /// Makes at least 32 bits stand in `value`.
        @inline(__always)
        mutating func fill() {
            if count < 32 { self = Self.filled(self) }
        }

        /// By value, so that the reader can stay in registers where nothing is to be read.
        @inline(never)
        private static func filled(_ bits: HTForwardBits) -> HTForwardBits {
            var bits = bits
            bits.read()
            return bits
        }

        @inline(__always)
        private mutating func read() {
            while count < 32 {
                if left >= 4, !isStuffed {
                    let four = unsafe UInt32(
                        littleEndian: UnsafeRawPointer(next).loadUnaligned(as: UInt32.self))
                    // No byte of ones among the four: no zero byte in the inverse.
                    if (~four &- 0x0101_0101) & four & 0x8080_8080 == 0 {
                        value |= UInt64(four) &<< UInt64(count)
                        count &+= 32
                        left &-= 4
                        unsafe next += 4
                        return
                    }
                }
                fillByte()
            }
        }

        @inline(__always)
        private mutating func fillByte() {
            var byte = filler
            if left > 0 {
                byte = unsafe next[0]
                unsafe next += 1
                left &-= 1
            }
            value |= UInt64(isStuffed ? byte & 0x7F : byte) &<< UInt64(count)
            count &+= isStuffed ? 7 : 8
            isStuffed = byte == 0xFF
        }

        @inline(__always)
        mutating func skip(_ bits: Int) {
            value &>>= UInt64(bits)
            count &-= bits
        }
    }

    /// Bits from the back (T.814 7.1.3 and 7.1.4): a byte above 8F makes the one before it, if that ends in seven ones, have
    /// seven bits. After the end come zeros.
    @safe
    struct HTBackwardBits {
        // In bounds: `left` bytes before `next` may still be read.
        private var next: UnsafePointer<UInt8>
        private var left: Int
        private var isAbove: Bool
        private(set) var value: UInt64 = 0
        private(set) var count = 0

        /// The refinement bits of `count` bytes that end at `end`.
        @unsafe
        init(end: UnsafePointer<UInt8>, _ count: Int) {
            unsafe next = end
            left = count
            isAbove = true
        }

        /// The codes of quads: the upper half of the byte before the last comes first.
        @unsafe
        init(codesEnd end: UnsafePointer<UInt8>, _ count: Int) {
            let half = unsafe end[-2]
            unsafe next = end - 2
            left = count - 2
            value = UInt64(half >> 4)
            self.count = value & 7 == 7 ? 3 : 4
            value &= (1 << UInt64(self.count)) - 1
            isAbove = half | 15 > 0x8F
        }

        /// Makes at least 32 bits stand in `value`.
        @inline(__always)
        mutating func fill() {
            if count < 32 { self = Self.filled(self) }
        }

        /// By value, so that the reader can stay in registers where nothing is to be read.
        @inline(never)
        private static func filled(_ bits: HTBackwardBits) -> HTBackwardBits {
            var bits = bits
            bits.read()
            return bits
        }

        @inline(__always)
        private mutating func read() {
            while count < 32 {
                if left >= 4 {
                    let four = unsafe UInt32(
                        littleEndian: UnsafeRawPointer(next - 4).loadUnaligned(as: UInt32.self)
                    ).byteSwapped
                    // No byte that ends in seven ones.
                    let rest = four & 0x7F7F_7F7F ^ 0x7F7F_7F7F
                    if (rest &- 0x0101_0101) & ~rest & 0x8080_8080 == 0 {
                        value |= UInt64(four) &<< UInt64(count)
                        count &+= 32
                        left &-= 4
                        unsafe next -= 4
                        isAbove = four >> 24 > 0x8F
                        return
                    }
                }
                fillByte()
            }
        }

        @inline(__always)
        private mutating func fillByte() {
            var byte: UInt8 = 0
            if left > 0 {
                unsafe next -= 1
                byte = unsafe next[0]
                left &-= 1
            }
            let isStuffed = isAbove && byte & 0x7F == 0x7F
            value |= UInt64(isStuffed ? 0x7F : byte) &<< UInt64(count)
            count &+= isStuffed ? 7 : 8
            isAbove = byte > 0x8F
        }

        @inline(__always)
        mutating func skip(_ bits: Int) {
            value &>>= UInt64(bits)
            count &-= bits
        }
    }

    /// The adaptive run-length code of events (T.814 7.1.2, 7.3.3).
    @safe
    struct HTEventDecoder {
        // In bounds: `left` bytes may still be read.
        private var next: UnsafePointer<UInt8>
        private var left: Int
        private var byte: UInt8 = 0
        private var bits = 0
        private var state = 0
        private var zeros = 0
        private var endsInOne = false

        /// Exponents of the runs, 13 states of 3 bits.
        private static let exponents: UInt64 = {
            [0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5].enumerated().reduce(0) {
                $0 | $1.element << (3 * UInt64($1.offset))
            }
        }()

        /// - Parameter count: bytes up to the last but one, whose lower half is not part of the events'.
        @unsafe
        init(_ start: UnsafePointer<UInt8>, _ count: Int) {
            unsafe next = start
            left = count
        }

        private mutating func bit() -> Int {
            if bits == 0 {
                bits = byte == 0xFF ? 7 : 8
                if left > 0 {
                    byte = unsafe left == 1 ? next[0] | 15 : next[0]
                    unsafe next += 1
                    left &-= 1
                } else {
                    byte = 0xFF
                }
            }
            bits &-= 1
            return Int(byte >> UInt8(bits)) & 1
        }

        @inline(never)
        private static func afterRun(_ decoder: HTEventDecoder) -> HTEventDecoder {
            var decoder = decoder
            decoder.run()
            return decoder
        }

        private mutating func run() {
            let exponent = Int(Self.exponents >> UInt64(3 &* state) & 7)
            if bit() == 1 {
                zeros = 1 << exponent
                endsInOne = false
                state = min(state &+ 1, 12)
            } else {
                zeros = 0
                for _ in 0..<exponent { zeros = zeros << 1 | bit() }
                endsInOne = true
                state = max(state &- 1, 0)
            }
        }

        /// The next event.
        @inline(__always)
        mutating func event() -> Bool {
            if zeros == 0, !endsInOne { self = Self.afterRun(self) }
            if zeros > 0 {
                zeros &-= 1
                return false
            }
            endsInOne = false
            return true
        }
    }
}
