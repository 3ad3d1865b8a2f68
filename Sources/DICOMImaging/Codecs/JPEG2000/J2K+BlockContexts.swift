extension J2K {
    /// What a code-block's coders know of four coefficients of a column, in one word, and the contexts that follow from it.
    ///
    /// Bits 0...17: significance of the 3 × 6 neighbourhood, row by row from the upper left. Bits 18, 19, 22, 25, 28, 31: signs
    /// of the coefficient above, of the four, of the one below. Bits 20 + 3r: refined before. Bits 21 + 3r: coded in this
    /// plane. So shifting by 3r brings row r to the same places.
    enum BlockFlags {
        static let neighbourhood: UInt32 = 0x3FFFF
        /// The eight neighbours of a row's coefficient, without itself.
        static let neighbours: UInt32 = 0x1EF
        static let significant: UInt32 = 1 << 4
        static let negative: UInt32 = 1 << 19
        static let refined: UInt32 = 1 << 20
        static let coded: UInt32 = 1 << 21
        static let codedAll: UInt32 = 1 << 21 | 1 << 24 | 1 << 27 | 1 << 30

        /// The significance of the four rows' own coefficients.
        static let rows: UInt32 = 0x2490

        /// Those of the rows, in the places of `rows`, that have a significant neighbour.
        @inline(__always)
        static func withNeighbours(_ word: UInt32) -> UInt32 {
            let near = word & neighbourhood
            let before = near &<< 4 | near &<< 3 | near &<< 2 | near &<< 1
            return (before | near &>> 1 | near &>> 2 | near &>> 3 | near &>> 4) & rows
        }

        /// Row 0...3 of a shift of 0, 3, 6, 9.
        @inline(__always)
        static func row(_ shift: UInt32) -> Int { Int(truncatingIfNeeded: (shift &* 11) &>> 5) }

        /// Notes in the words around that a row of `word` is significant, with sign `sign`.
        ///
        /// - Parameters:
        ///   - word: of the column, in memory with a word to each side and a row of words above and below.
        ///   - stride: of the rows of words.
        ///   - shift: three times the row.
        ///   - isCausal: what lies in the stripe below is not seen from above.
        @inline(__always)
        static func update(
            _ word: UnsafeMutablePointer<UInt32>, _ stride: Int, _ shift: UInt32, _ sign: UInt32, _ isCausal: Bool
        ) {
            // In bounds: the caller's word has neighbours to all sides.
            unsafe word[-1] |= 32 &<< shift
            unsafe word[1] |= 8 &<< shift
            if shift == 0, !isCausal {
                let above = unsafe word - stride
                unsafe above[-1] |= 1 << 17
                unsafe above[0] |= 1 << 16 | sign &<< 31
                unsafe above[1] |= 1 << 15
            }
            if shift == 9 {
                let below = unsafe word + stride
                unsafe below[-1] |= 1 << 2
                unsafe below[0] |= 1 << 1 | sign &<< 18
                unsafe below[1] |= 1 << 0
            }
        }

        /// The index of `signs` for a row: signs and significance of the four nearest.
        @inline(__always)
        static func signIndex(_ word: UInt32, _ left: UInt32, _ right: UInt32, _ shift: UInt32) -> Int {
            var index = word &>> shift & 0xAA
            index |= left &>> (19 &+ shift) & 1
            index |= right &>> (17 &+ shift) & 4
            index |= (shift == 0 ? word &>> 14 : word &>> (12 &+ shift)) & 16
            index |= word &>> (16 &+ shift) & 64
            return Int(truncatingIfNeeded: index)
        }

        /// Contexts of zero coding (T.800 table D.1): 512 for each of LL, HL, LH, HH.
        static let zeroCoding: [UInt8] = (0..<4).flatMap { orientation in
            (0..<512).map { bits in
                func bit(_ place: Int) -> Int { bits >> place & 1 }
                let horizontal = bit(3) + bit(5)
                let vertical = bit(1) + bit(7)
                let diagonal = bit(0) + bit(2) + bit(6) + bit(8)
                if orientation == 3 { return diagonalContext(horizontal + vertical, diagonal) }
                return orientation == 1
                    ? lineContext(vertical, horizontal, diagonal) : lineContext(horizontal, vertical, diagonal)
            }
        }

        private static func lineContext(_ along: Int, _ across: Int, _ diagonal: Int) -> UInt8 {
            switch (along, across, diagonal) {
            case (2, _, _): 8
            case (1, 1..., _): 7
            case (1, _, 1...): 6
            case (1, _, _): 5
            case (_, 2, _): 4
            case (_, 1, _): 3
            default: UInt8(min(diagonal, 2))
            }
        }

        private static func diagonalContext(_ straight: Int, _ diagonal: Int) -> UInt8 {
            switch diagonal {
            case 3...: 8
            case 2: straight >= 1 ? 7 : 6
            case 1: UInt8(3 + min(straight, 2))
            default: UInt8(min(straight, 2))
            }
        }

        /// Contexts of signs (T.800 tables D.2, D.3), and in bit 7 whether the sign is exchanged.
        static let signs: [UInt8] = (0..<256).map { bits in
            func bit(_ place: Int) -> Int { bits >> place & 1 }
            // Bits 0, 2, 4, 6: signs to the left, right, above, below. Bits 3, 5, 1, 7: their significance.
            func part(_ isSignificant: Int, _ sign: Int) -> Int { isSignificant == 0 ? 0 : 1 - 2 * sign }
            let horizontal = max(-1, min(1, part(bit(3), bit(0)) + part(bit(5), bit(2))))
            let vertical = max(-1, min(1, part(bit(1), bit(4)) + part(bit(7), bit(6))))
            switch (horizontal, vertical) {
            case (1, _): return UInt8(12 + vertical)
            case (0, 0): return 9
            case (0, 1): return 10
            case (0, _): return 10 | 0x80
            default: return UInt8(12 - vertical) | 0x80
            }
        }
    }
}
