extension J2K {
    /// What gives the block decoder its symbols: the MQ decoder, or bits as they stand.
    protocol SymbolSource {
        /// Whether signs come as they are and contexts have no meaning.
        static var isRaw: Bool { get }
        mutating func decode(_ context: Int) -> UInt32
    }

    /// The MQ decoder (T.800 C.3).
    ///
    /// The interval and the code are kept 47 bits above their integers' places, with up to 47 bits read ahead. Of both, `rest`
    /// is set apart: what may be taken from them before anything but the more probable symbol can come. So most symbols cost
    /// a subtraction and a comparison.
    @safe
    struct MQDecoder: SymbolSource {
        static var isRaw: Bool { false }

        // In bounds: reading stops at `end`, where the bytes FF FF stand.
        private var next: UnsafePointer<UInt8>
        private let contexts: UnsafeMutablePointer<Int64>
        private let transitions: UnsafePointer<Int64>
        private var interval: Int64
        private var code: Int64
        private var rest: Int64 = 0
        /// Bits below the code's integer that have been read.
        private var ahead: Int

        private static let one: Int64 = 1 << 62

        /// - Parameters:
        ///   - bytes: a codeword segment and, after it, FF FF.
        ///   - contexts: `MQTable.contexts` words, which live on from segment to segment.
        ///   - transitions: `MQTable.transitions`.
        @unsafe
        init(
            _ bytes: UnsafePointer<UInt8>, contexts: UnsafeMutablePointer<Int64>, transitions: UnsafePointer<Int64>
        ) {
            unsafe next = bytes
            unsafe self.contexts = contexts
            unsafe self.transitions = transitions
            let first = unsafe bytes[0]
            code = Int64(first) << 47
            interval = Self.one
            ahead = 0
            fill()
            code <<= 7
            ahead -= 7
            setRestApart()
        }

        /// As `fill`, out of the way: by value, so that the decoder can stay in registers where nothing is to be read.
        @inline(never)
        private static func filled(_ decoder: MQDecoder) -> MQDecoder {
            var decoder = decoder
            decoder.fill()
            return decoder
        }

        /// Reads bytes until fewer than a byte's room is left.
        @inline(__always)
        private mutating func fill() {
            // The byte before decides how many bits the next one has.
            while ahead <= 38 {
                let last = unsafe next[0]
                let byte = unsafe next[1]
                if last == 0xFF {
                    if byte > 0x8F {
                        // A marker, or our own FF FF: ones without end.
                        code &+= 0xFF &<< Int64(39 &- ahead)
                        ahead &+= 8
                    } else {
                        unsafe next += 1
                        code &+= Int64(byte) &<< Int64(40 &- ahead)
                        ahead &+= 7
                    }
                } else {
                    unsafe next += 1
                    code &+= Int64(byte) &<< Int64(39 &- ahead)
                    ahead &+= 8
                }
            }
        }

        @inline(__always)
        private mutating func setRestApart() {
            rest = interval &- Self.one
            if code < rest { rest = code }
            interval &-= rest
            code &-= rest
        }

        @inline(__always)
        mutating func decode(_ context: Int) -> UInt32 {
            let word = unsafe contexts[context]
            rest &-= word & ~0xFFFF
            if rest >= 0 { return UInt32(truncatingIfNeeded: word & 1) }
            return decodeRarely(context, word)
        }

        @inline(__always)
        private mutating func decodeRarely(_ context: Int, _ word: Int64) -> UInt32 {
            let estimate = word & ~0xFFFF
            interval &+= rest
            code &+= rest
            let isSmall = interval < estimate
            var isLess = isSmall
            if code < 0 {
                code &+= estimate
                interval = estimate
                isLess = !isSmall
            }
            let index = Int(word >> 8 & 0xFF) &* 2 &+ (isLess ? 1 : 0)
            unsafe contexts[context] = transitions[index]
            let shift = interval.leadingZeroBitCount &- 1
            if ahead < shift { self = Self.filled(self) }
            interval &<<= Int64(shift)
            code &<<= Int64(shift)
            ahead &-= shift
            setRestApart()
            return UInt32(truncatingIfNeeded: word) & 1 ^ (isLess ? 1 : 0)
        }
    }

    /// Bits that bypass the MQ coder (T.800 D.6): after a byte of ones the next has seven.
    @safe
    struct RawDecoder: SymbolSource {
        static var isRaw: Bool { true }

        // In bounds: reading stops at the bytes FF FF.
        private var next: UnsafePointer<UInt8>
        private var byte: UInt8 = 0
        private var left = 0

        /// - Parameter bytes: a codeword segment and, after it, FF FF.
        @unsafe
        init(_ bytes: UnsafePointer<UInt8>) {
            unsafe next = bytes
        }

        @inline(__always)
        mutating func decode(_ context: Int) -> UInt32 {
            if left == 0 {
                let isStuffed = byte == 0xFF
                let following = unsafe next[0]
                if isStuffed, following > 0x8F {
                    left = 8
                } else {
                    left = isStuffed ? 7 : 8
                    byte = following
                    unsafe next += 1
                }
            }
            left &-= 1
            return UInt32(byte >> UInt8(left)) & 1
        }
    }
}
