extension J2K {
    /// The bits of packet headers: after a byte of ones the next has seven (T.800 B.10.1). Zeros after the end.
    package struct PacketBits {
        let source: Source
        package private(set) var position: Int
        private let end: Int
        private var byte: UInt8 = 0
        private var left = 0
        /// Whether more bits were asked for than there are.
        package private(set) var isExhausted = false

        package init(_ source: Source, _ range: Range<Int>) {
            self.source = source
            position = range.lowerBound
            end = min(range.upperBound, source.count)
        }

        package mutating func bit() -> Int {
            if left == 0 {
                left = byte == 0xFF ? 7 : 8
                if position < end {
                    byte = source[position]
                    position += 1
                } else {
                    byte = 0
                    isExhausted = true
                }
            }
            left -= 1
            return Int(byte >> UInt8(left)) & 1
        }

        /// At most 32 bits, the most significant first.
        package mutating func bits(_ count: Int) -> Int {
            var value = 0
            for _ in 0..<count { value = value << 1 | bit() }
            return value
        }

        /// Passes over what is left of the last byte, and the stuffed one after a byte of ones.
        package mutating func align() {
            if byte == 0xFF, position < end { position += 1 }
            (byte, left) = (0, 0)
        }

        /// The number of coding passes (T.800 table B.4).
        package mutating func passes() -> Int {
            if bit() == 0 { return 1 }
            if bit() == 0 { return 2 }
            let two = bits(2)
            if two < 3 { return 3 + two }
            let five = bits(5)
            if five < 31 { return 6 + five }
            return 37 + bits(7)
        }
    }

    /// Writes what `PacketBits` reads.
    package struct PacketBitWriter {
        package private(set) var bytes: [UInt8] = []
        private var byte = 0
        private var left = 8

        package init() {}

        package mutating func append(_ bit: Int) {
            left -= 1
            byte |= bit << left
            if left == 0 { flush() }
        }

        package mutating func append(_ value: Int, bits count: Int) {
            for shift in stride(from: count - 1, through: 0, by: -1) { append(value >> shift & 1) }
        }

        private mutating func flush() {
            bytes.append(UInt8(truncatingIfNeeded: byte))
            left = byte == 0xFF ? 7 : 8
            byte = 0
        }

        /// Fills the last byte; a header does not end in a byte of ones.
        package mutating func align() {
            let isPartial = left < 8 && !(left == 7 && bytes.last == 0xFF)
            if isPartial { flush() }
            if bytes.last == 0xFF { bytes.append(0) }
            (byte, left) = (0, 8)
        }

        package mutating func appendPasses(_ count: Int) {
            switch count {
            case 1: append(0)
            case 2: append(2, bits: 2)
            case 3...5: append(0b1100 | (count - 3), bits: 4)
            case 6...36: append(0b1111_00000 | (count - 6), bits: 9)
            default: append(0b1111_11111 << 7 | (count - 37), bits: 16)
            }
        }
    }
}
