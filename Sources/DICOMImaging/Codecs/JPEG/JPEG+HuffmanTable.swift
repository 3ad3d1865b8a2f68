extension JPEG {
    /// A Huffman table made for decoding, as words in flat memory, so that a scan's tables lie side by side.
    ///
    /// The first 1,024 words answer for the next ten bits. A word is 0 where the code is longer. Otherwise it holds, from
    /// the lowest bit: how many bits to take (5), whether the value is in it (1), two unused, the symbol (8), the value
    /// (16, signed) where the code and the bits that follow it fit in ten. What follows are the longer codes: for each
    /// length the first code that is too large, and how to get from a code to the place of its symbol.
    package struct HuffmanTable: Sendable {
        /// What a symbol says.
        package enum Kind: Sendable {
            /// The number of bits of a difference: DC coefficients and lossless.
            case difference
            /// A run of zeros and the number of bits of a coefficient.
            case coefficient
        }

        static let lookUpBits = 10
        static let lookUpShift: UInt64 = 54
        private static let limits = 1 << lookUpBits
        private static let places = limits + 17
        private static let symbols = places + 17
        /// Words of a table.
        package static let size = symbols + 256
        static let hasValue: UInt32 = 0x20

        package let words: [UInt32]

        /// - Parameter specification: a consistent one.
        package init(_ specification: HuffmanSpecification, _ kind: Kind) {
            var words = [UInt32](repeating: 0, count: Self.size)
            var code = 0
            var place = 0
            for length in 1...16 {
                // Symbols' place of a code of this length: its number less `first`, as 32 wrapping bits.
                words[Self.places + length] = UInt32(truncatingIfNeeded: place - code)
                for _ in 0..<specification.counts[length - 1] {
                    let symbol = specification.symbols[place]
                    words[Self.symbols + place] = UInt32(symbol)
                    if length <= Self.lookUpBits { Self.enter(symbol, code, length, kind, into: &words) }
                    place += 1
                    code += 1
                }
                // Left-aligned in 16 bits.
                words[Self.limits + length] = UInt32(code << (16 - length))
                code <<= 1
            }
            self.words = words
        }

        private static func enter(
            _ symbol: UInt8, _ code: Int, _ length: Int, _ kind: Kind, into words: inout [UInt32]
        ) {
            let size = kind == .difference ? Int(symbol) : Int(symbol & 15)
            let rest = lookUpBits - length
            for low in 0..<(1 << rest) {
                var word = UInt32(length) | UInt32(symbol) << 8
                if size <= rest, size > 0 || kind == .difference {
                    let value = extend(low >> (rest - size), size)
                    word =
                        UInt32(length + size) | hasValue | UInt32(symbol) << 8
                        | UInt32(truncatingIfNeeded: value) << 16
                }
                words[code << rest | low] = word
            }
        }

        /// The number that `size` bits stand for (T.81 F.2.2.1, EXTEND).
        static func extend(_ bits: Int, _ size: Int) -> Int {
            size == 0 || bits >> (size - 1) != 0 ? bits : bits - (1 << size) + 1
        }

        /// The symbol of a code of more than ten bits and, above it, the code's length; 0 where there is none.
        ///
        /// - Parameters:
        ///   - base: of the table's first word.
        ///   - bits: the next 16.
        @inline(__always)
        static func longCode(_ words: Span<UInt32>, _ base: Int, _ bits: UInt32) -> UInt32 {
            for length in 11...16 {
                // `base` is that of a whole table, and the place below that of `limits`.
                let limit = unsafe words[unchecked: base &+ limits &+ length]
                if bits < limit {
                    let first = unsafe words[unchecked: base &+ places &+ length]
                    let place = Int(truncatingIfNeeded: bits &>> UInt32(16 &- length) &+ first) & 255
                    let symbol = unsafe words[unchecked: base &+ symbols &+ place]
                    return symbol | UInt32(length) &<< 8
                }
            }
            return 0
        }
    }
}
