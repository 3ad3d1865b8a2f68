extension Base64 {
    /// Decodes text in pieces. White space is passed over.
    struct Decoder {
        private var bits: UInt32 = 0
        private var digits = 0
        private var padding = 0

        /// - Returns: false where the text is no Base64.
        mutating func append(_ text: Span<UInt8>, to memory: inout BytesBuilder) -> Bool {
            for index in 0..<text.count {
                let byte = text[index]
                let value: UInt32
                switch byte {
                case 0x41...0x5A: value = UInt32(byte - 0x41)
                case 0x61...0x7A: value = UInt32(byte - 0x61 + 26)
                case 0x30...0x39: value = UInt32(byte - 0x30 + 52)
                case 0x2B: value = 62
                case 0x2F: value = 63
                case 0x3D:
                    padding += 1
                    continue
                case 0x20, 0x09, 0x0A, 0x0D: continue
                default: return false
                }
                guard padding == 0 else { return false }
                bits = bits << 6 | value
                digits += 1
                if digits == 4 {
                    memory.append(UInt8(truncatingIfNeeded: bits >> 16))
                    memory.append(UInt8(truncatingIfNeeded: bits >> 8))
                    memory.append(UInt8(truncatingIfNeeded: bits))
                    (bits, digits) = (0, 0)
                }
            }
            return true
        }

        /// - Returns: false where the text ends within a byte.
        mutating func finish(to memory: inout BytesBuilder) -> Bool {
            switch (digits, padding) {
            case (0, 0): break
            case (2, 2), (2, 0): memory.append(UInt8(truncatingIfNeeded: bits >> 4))
            case (3, 1), (3, 0):
                memory.append(UInt8(truncatingIfNeeded: bits >> 10))
                memory.append(UInt8(truncatingIfNeeded: bits >> 2))
            default: return false
            }
            return true
        }
    }
}
