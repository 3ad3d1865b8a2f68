extension J2K {
    /// Codes of quads for encoding.
    enum HTEncodingTables {
        /// By context, pattern and which samples have the greatest exponent (0: no exponent follows), in 3, 4 and 4 bits: the
        /// codeword from bit 8, its length from bit 4, the known samples. The second half is for other rows than the first.
        static let codes: [UInt16] = table(HTCodeTable.first) + table(HTCodeTable.others)

        private static func table(_ entries: [UInt32]) -> [UInt16] {
            let codes = entries.map(HTCode.init)
            return (0..<2048).map { index in
                let (context, pattern, greatest) = (index >> 8, index >> 4 & 15, index & 15)
                let fitting = codes.filter {
                    $0.context == context && $0.pattern == pattern && $0.hasExponent == (greatest != 0)
                        && (greatest == 0 || greatest & $0.known == $0.ones)
                }
                // The more is known, the fewer bits the magnitudes take.
                guard let best = fitting.max(by: { $0.known.nonzeroBitCount < $1.known.nonzeroBitCount }) else {
                    return 0
                }
                return UInt16(best.word << 8 | best.length << 4 | best.known)
            }
        }

        /// By exponent (T.814 table 3), 0 to 32: prefix, its length from bit 3, suffix from bit 5, its length from bit 10.
        static let exponents: [UInt16] = (0...32).map { value in
            switch value {
            case 0: 0
            case 1: 1 | 1 << 3
            case 2: 2 | 2 << 3
            case 3, 4: UInt16(4 | 3 << 3 | (value - 3) << 5 | 1 << 10)
            default: UInt16(3 << 3 | (value - 5) << 5 | 5 << 10)
            }
        }
    }

    /// Encodes code-blocks of HTJ2K with a cleanup pass alone (T.814 7.3), one after the other in the same memory.
    package struct HTBlockEncoder: ~Copyable {
        private var signs: [UInt8] = []
        private var words: [UInt8] = []
        private var events = HTEventEncoder()
        private var magnitudes: [UInt32] = []
        private var patterns: [UInt32] = []
        private let codes = HTEncodingTables.codes
        private let exponents = HTEncodingTables.exponents

        package init() {}

        /// - Parameter coefficients: `width × height`, the sign in bit 31, magnitudes of up to 30 bits.
        package mutating func encode(_ coefficients: [UInt32], width: Int, height: Int) -> EncodedBlock {
            var all: UInt32 = 0
            for coefficient in coefficients { all |= coefficient & 0x7FFF_FFFF }
            var block = EncodedBlock()
            guard all != 0 else { return block }
            block.planes = 1
            // 31 bits a sample and an eighth of them for stuffing; 15 bits a quad and as much.
            let room = 5 * (width + 1) * (height + 1) + 64
            if signs.count < room { signs = Array(repeating: 0, count: room) }
            let wordRoom = (width + 3) * (height + 3) + 64
            if words.count < wordRoom { words = Array(repeating: 0, count: wordRoom) }
            let columns = (width + 1) / 2
            magnitudes = Array(repeating: 0, count: columns + 3)
            patterns = Array(repeating: 0, count: columns + 4)
            events.reset()
            var (signCount, wordCount) = (0, 0)
            unsafe coefficients.withUnsafeBufferPointer { coefficients in
                unsafe signs.withUnsafeMutableBufferPointer { signs in
                    unsafe words.withUnsafeMutableBufferPointer { words in
                        unsafe magnitudes.withUnsafeMutableBufferPointer { magnitudes in
                            unsafe patterns.withUnsafeMutableBufferPointer { patterns in
                                unsafe codes.withUnsafeBufferPointer { codes in
                                    unsafe exponents.withUnsafeBufferPointer { exponents in
                                        guard let coefficients = coefficients.baseAddress,
                                            let signs = signs.baseAddress, let words = words.baseAddress,
                                            let magnitudes = magnitudes.baseAddress,
                                            let patterns = patterns.baseAddress, let codes = codes.baseAddress,
                                            let exponents = exponents.baseAddress
                                        else { return }
                                        var rows = unsafe HTEncodingRows(
                                            width: width, magnitudes: magnitudes, patterns: patterns + 1, codes: codes,
                                            exponents: exponents, signs: signs, wordsEnd: words + wordRoom)
                                        for row in 0..<(height + 1) / 2 {
                                            unsafe rows.encode(
                                                row, coefficients + 2 * row * width, isWhole: 2 * row + 1 < height,
                                                &events)
                                        }
                                        (signCount, wordCount) = rows.finish()
                                    }
                                }
                            }
                        }
                    }
                }
            }
            events.finish()
            block.bytes.reserveCapacity(signCount + events.bytes.count + wordCount)
            block.bytes += signs[0..<signCount]
            block.bytes += events.bytes
            block.bytes += words[wordRoom - wordCount..<wordRoom]
            let (suffix, count) = (events.bytes.count + wordCount, block.bytes.count)
            block.bytes[count - 1] = UInt8(suffix >> 4)
            block.bytes[count - 2] = block.bytes[count - 2] & 0xF0 | UInt8(suffix & 15)
            block.passes = [EncodedBlock.Pass(length: count, gain: 0)]
            return block
        }
    }
}
