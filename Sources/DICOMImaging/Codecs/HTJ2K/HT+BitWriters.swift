extension J2K {
    /// Writes what `HTForwardBits` reads.
    @safe
    struct HTForwardWriter {
        // In bounds: the caller's memory has room for all bits, stuffed ones too.
        private let bytes: UnsafeMutablePointer<UInt8>
        private(set) var length = 0
        private var value: UInt64 = 0
        private var count = 0
        private var isStuffed = false

        @unsafe
        init(_ bytes: UnsafeMutablePointer<UInt8>) {
            unsafe self.bytes = bytes
        }

        /// At most 32 bits, of which none is set above `bits`.
        @inline(__always)
        mutating func append(_ word: UInt32, _ bits: Int) {
            value |= UInt64(word) &<< UInt64(count)
            count &+= bits
            if count >= 32 { self = Self.flushed(self) }
        }

        /// By value, so that the writer can stay in registers between flushes.
        @inline(never)
        private static func flushed(_ writer: HTForwardWriter) -> HTForwardWriter {
            var writer = writer
            writer.flush()
            return writer
        }

        @inline(__always)
        private mutating func flush() {
            let four = UInt32(truncatingIfNeeded: value)
            if !isStuffed, (~four &- 0x0101_0101) & four & 0x8080_8080 == 0 {
                unsafe UnsafeMutableRawPointer(bytes + length).storeBytes(of: four.littleEndian, as: UInt32.self)
                length &+= 4
                value &>>= 32
                count &-= 32
                return
            }
            while count >= 8 { appendByte() }
        }

        private mutating func appendByte() {
            let bits: UInt64 = isStuffed ? 7 : 8
            let byte = UInt8(truncatingIfNeeded: value & (1 << bits - 1))
            unsafe bytes[length] = byte
            length &+= 1
            value &>>= bits
            count &-= Int(bits)
            isStuffed = byte == 0xFF
        }

        /// Fills the last byte with ones; a byte of ones at the end is left away, as the decoder makes it up.
        mutating func finish() {
            while count >= (isStuffed ? 7 : 8) { appendByte() }
            if count > 0 {
                let bits = isStuffed ? 7 : 8
                value |= (1 << UInt64(bits) - 1) & ~(1 << UInt64(count) - 1)
                count = bits
                appendByte()
            }
            if isStuffed { length &-= 1 }
        }
    }

    /// Writes what `HTBackwardBits` reads of the codes of quads, from the end of its memory towards the front.
    @safe
    struct HTBackwardWriter {
        // In bounds: the caller's memory before `end` has room for all bits.
        private let end: UnsafeMutablePointer<UInt8>
        private(set) var length = 1
        private var value: UInt64 = 15
        private var count = 4
        private var isAbove = true

        @unsafe
        init(end: UnsafeMutablePointer<UInt8>) {
            unsafe self.end = end
            // Where the suffix's length will stand, with the lower half of the byte before.
            unsafe end[-1] = 0xFF
        }

        @inline(__always)
        mutating func append(_ word: UInt32, _ bits: Int) {
            value |= UInt64(word) &<< UInt64(count)
            count &+= bits
            while count >= 8 { appendByte() }
        }

        @inline(__always)
        private mutating func appendByte() {
            let byte = UInt8(truncatingIfNeeded: isAbove && value & 0x7F == 0x7F ? 0x7F : value)
            let bits = isAbove && value & 0x7F == 0x7F ? 7 : 8
            length &+= 1
            unsafe end[-length] = byte
            value &>>= UInt64(bits)
            count &-= bits
            isAbove = byte > 0x8F
        }

        mutating func finish() {
            if count > 0 { appendByte() }
        }
    }

    /// Writes what `HTEventDecoder` reads.
    struct HTEventEncoder {
        private(set) var bytes: [UInt8] = []
        private var byte = 0
        private var left = 8
        private var run = 0
        private var state = 0

        private static let exponents = [0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5]

        mutating func reset() {
            bytes.removeAll(keepingCapacity: true)
            (byte, left, run, state) = (0, 8, 0, 0)
        }

        private mutating func append(_ bit: Int) {
            left -= 1
            byte |= bit << left
            if left == 0 {
                bytes.append(UInt8(byte))
                left = byte == 0xFF ? 7 : 8
                byte = 0
            }
        }

        mutating func encode(_ event: Bool) {
            let exponent = Self.exponents[state]
            if !event {
                run += 1
                guard run == 1 << exponent else { return }
                append(1)
                state = min(state + 1, 12)
            } else {
                append(0)
                for shift in stride(from: exponent - 1, through: 0, by: -1) { append(run >> shift & 1) }
                state = max(state - 1, 0)
            }
            run = 0
        }

        mutating func finish() {
            if run > 0 { append(1) }
            if left < 8 { bytes.append(UInt8(byte)) }
        }
    }
}
