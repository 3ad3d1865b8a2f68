extension J2K {
    /// The MQ encoder (T.800 C.2).
    @safe
    struct MQEncoder {
        // In bounds: `bytes` has room for what a code-block's passes can make; the byte before the first is one of ours.
        private let bytes: UnsafeMutablePointer<UInt8>
        private let contexts: UnsafeMutablePointer<Int64>
        private let transitions: UnsafePointer<Int64>
        /// Of the last byte written; -1 before the first.
        private var place = -1
        private var interval: UInt32 = 0x8000
        private var code: UInt32 = 0
        /// Shifts until a byte is whole.
        private var left = 12

        /// - Parameters:
        ///   - bytes: writable, the byte before it too, which is 0.
        ///   - contexts: `MQTable.contexts` words.
        ///   - transitions: `MQTable.transitions`.
        @unsafe
        init(
            _ bytes: UnsafeMutablePointer<UInt8>, contexts: UnsafeMutablePointer<Int64>,
            transitions: UnsafePointer<Int64>
        ) {
            unsafe self.bytes = bytes
            unsafe self.contexts = contexts
            unsafe self.transitions = transitions
        }

        /// Bytes that a decoder needs at most for what has been encoded.
        var bound: Int { place + 5 }

        @inline(__always)
        mutating func encode(_ context: Int, _ symbol: UInt32) {
            let word = unsafe contexts[context]
            let estimate = UInt32(truncatingIfNeeded: word >> 47)
            interval &-= estimate
            if symbol == UInt32(truncatingIfNeeded: word & 1) {
                if interval & 0x8000 != 0 {
                    code &+= estimate
                    return
                }
                if interval < estimate { interval = estimate } else { code &+= estimate }
                unsafe contexts[context] = transitions[Int(word >> 8 & 0xFF) &* 2]
            } else {
                if interval < estimate { code &+= estimate } else { interval = estimate }
                unsafe contexts[context] = transitions[Int(word >> 8 & 0xFF) &* 2 &+ 1]
            }
            var shift = interval.leadingZeroBitCount &- 16
            interval &<<= UInt32(truncatingIfNeeded: shift)
            while shift >= left {
                code &<<= UInt32(truncatingIfNeeded: left)
                shift &-= left
                self = Self.afterByte(self)
            }
            code &<<= UInt32(truncatingIfNeeded: shift)
            left &-= shift
        }

        /// As `byteOut`, by value, so that the encoder can stay in registers between bytes.
        @inline(never)
        private static func afterByte(_ encoder: MQEncoder) -> MQEncoder {
            var encoder = encoder
            encoder.byteOut()
            return encoder
        }

        @inline(__always)
        private mutating func byteOut() {
            if unsafe place >= 0 && bytes[place] == 0xFF {
                stuffed()
                return
            }
            if code >= 0x800_0000 {
                // A carry goes into the last byte; if that makes it all ones, the next one is stuffed.
                unsafe bytes[place] &+= 1
                if unsafe bytes[place] == 0xFF {
                    code &= 0x7FF_FFFF
                    stuffed()
                    return
                }
            }
            place &+= 1
            unsafe bytes[place] = UInt8(truncatingIfNeeded: code >> 19)
            code &= 0x7FFFF
            left = 8
        }

        @inline(__always)
        private mutating func stuffed() {
            place &+= 1
            unsafe bytes[place] = UInt8(truncatingIfNeeded: code >> 20)
            code &= 0xFFFFF
            left = 7
        }

        /// Ends the codeword segment (T.800 C.2.9).
        ///
        /// - Returns: its length.
        mutating func flush() -> Int {
            let top = code &+ interval
            code |= 0xFFFF
            if code >= top { code &-= 0x8000 }
            code &<<= UInt32(truncatingIfNeeded: left)
            byteOut()
            code &<<= UInt32(truncatingIfNeeded: left)
            byteOut()
            return unsafe place >= 0 && bytes[place] == 0xFF ? place : place + 1
        }
    }
}
