extension J2K {
    /// The three passes over a bit-plane of a code-block (T.800 D.3), for decoding.
    ///
    /// In bounds: `coefficients` has `width × height` places; `flags` points at the first column's word, `stride` words a
    /// stripe of four rows, with a word to each side and a row of words above and below.
    @safe
    struct BlockPasses {
        private let coefficients: UnsafeMutablePointer<UInt32>
        private let flags: UnsafeMutablePointer<UInt32>
        private let stride: Int
        private let width: Int
        private let height: Int
        private let isCausal: Bool
        private let zeroCoding: UnsafePointer<UInt8>
        private let signs: UnsafePointer<UInt8>

        @unsafe
        init(
            coefficients: UnsafeMutablePointer<UInt32>, flags: UnsafeMutablePointer<UInt32>, stride: Int, width: Int,
            height: Int, isCausal: Bool, zeroCoding: UnsafePointer<UInt8>, signs: UnsafePointer<UInt8>
        ) {
            unsafe self.coefficients = coefficients
            unsafe self.flags = flags
            self.stride = stride
            self.width = width
            self.height = height
            self.isCausal = isCausal
            unsafe self.zeroCoding = zeroCoding
            unsafe self.signs = signs
        }

        /// The places of `BlockFlags.rows` that lie in the block.
        @inline(__always)
        private func rows(_ top: Int) -> UInt32 {
            BlockFlags.rows & (height &- top >= 4 ? .max : 1 &<< UInt32(3 &* (height &- top) &+ 2) &- 1)
        }

        /// Decodes a sign and notes that a coefficient is significant.
        @inline(__always)
        private func becomeSignificant<Symbols: SymbolSource>(
            _ symbols: inout Symbols, _ word: inout UInt32, _ place: UnsafeMutablePointer<UInt32>, _ shift: UInt32,
            _ target: UnsafeMutablePointer<UInt32>, _ value: UInt32
        ) {
            var sign: UInt32
            if Symbols.isRaw {
                sign = symbols.decode(0)
            } else {
                let index = unsafe BlockFlags.signIndex(word, place[-1], place[1], shift)
                let context = unsafe signs[index]
                sign = symbols.decode(Int(context & 0x7F)) ^ UInt32(context >> 7)
            }
            unsafe target[BlockFlags.row(shift) &* width] = sign &<< 31 | value
            unsafe BlockFlags.update(place, stride, shift, sign, isCausal)
            word |= (BlockFlags.significant | sign &<< 19) &<< shift
        }

        /// The significance propagation pass.
        func significance<Symbols: SymbolSource>(_ source: inout Symbols, _ plane: Int) {
            var symbols = source
            let value: UInt32 = 3 << UInt32(plane)
            var top = 0
            while top < height {
                let rows = rows(top)
                let line = unsafe flags + top / 4 &* stride
                let target = unsafe coefficients + top &* width
                for column in 0..<width {
                    var word = unsafe line[column]
                    guard word & BlockFlags.neighbourhood != 0 else { continue }
                    // Rows that are not significant nor coded in this plane, and have a significant neighbour.
                    var open = rows & ~word & ~(word &>> 17)
                    var candidates = BlockFlags.withNeighbours(word) & open
                    guard candidates != 0 else { continue }
                    let place = unsafe line + column
                    repeat {
                        let shift = UInt32(truncatingIfNeeded: candidates.trailingZeroBitCount &- 4)
                        // This row and those above are done.
                        open &= ~1 &<< (shift &+ 4)
                        let index = Int(truncatingIfNeeded: word &>> shift & BlockFlags.neighbours)
                        let context = unsafe zeroCoding[index]
                        word |= BlockFlags.coded &<< shift
                        if symbols.decode(Int(context)) != 0 {
                            unsafe becomeSignificant(&symbols, &word, place, shift, target + column, value)
                            candidates = BlockFlags.withNeighbours(word)
                        }
                        candidates &= open
                    } while candidates != 0
                    unsafe place.pointee = word
                }
                top &+= 4
            }
            source = symbols
        }

        /// The magnitude refinement pass.
        func refinement<Symbols: SymbolSource>(_ source: inout Symbols, _ plane: Int) {
            var symbols = source
            let half: UInt32 = 1 << UInt32(plane)
            var top = 0
            while top < height {
                let line = unsafe flags + top / 4 &* stride
                let target = unsafe coefficients + top &* width
                // Rows below the block are never significant.
                for column in 0..<width {
                    let word = unsafe line[column]
                    var candidates = word & BlockFlags.rows & ~(word &>> 17)
                    guard candidates != 0 else { continue }
                    unsafe line[column] = word | candidates &<< 16
                    repeat {
                        let shift = UInt32(truncatingIfNeeded: candidates.trailingZeroBitCount &- 4)
                        candidates &= candidates &- 1
                        let seen = word &>> shift
                        let context = seen & BlockFlags.refined != 0 ? 16 : seen & BlockFlags.neighbours != 0 ? 15 : 14
                        let bit = symbols.decode(context)
                        // The magnitude stood in the middle: half up or half down.
                        unsafe target[column &+ BlockFlags.row(shift) &* width] &+= bit != 0 ? half : 0 &- half
                    } while candidates != 0
                }
                top &+= 4
            }
            source = symbols
        }

        /// The cleanup pass.
        func cleanup(_ source: inout MQDecoder, _ plane: Int, _ hasSymbols: Bool) {
            var symbols = source
            let value: UInt32 = 3 << UInt32(plane)
            var top = 0
            while top < height {
                let rows = rows(top)
                let line = unsafe flags + top / 4 &* stride
                let target = unsafe coefficients + top &* width
                for column in 0..<width {
                    let place = unsafe line + column
                    var word = unsafe place.pointee
                    var candidates = rows & ~word & ~(word &>> 17)
                    // Whether the next row is known to be significant, since a run ended there.
                    var endsRun = false
                    if word == 0, rows == BlockFlags.rows {
                        if symbols.decode(17) == 0 { continue }
                        let high = symbols.decode(18)
                        let row = high << 1 | symbols.decode(18)
                        candidates &= .max &<< (3 &* row &+ 4)
                        endsRun = true
                    }
                    while candidates != 0 {
                        let shift = UInt32(truncatingIfNeeded: candidates.trailingZeroBitCount &- 4)
                        candidates &= candidates &- 1
                        if !endsRun {
                            let index = Int(truncatingIfNeeded: word &>> shift & BlockFlags.neighbours)
                            let context = unsafe zeroCoding[index]
                            if symbols.decode(Int(context)) == 0 { continue }
                        }
                        endsRun = false
                        unsafe becomeSignificant(&symbols, &word, place, shift, target + column, value)
                    }
                    unsafe place.pointee = word & ~BlockFlags.codedAll
                }
                top &+= 4
            }
            if hasSymbols {
                for _ in 0..<4 { _ = symbols.decode(18) }
            }
            source = symbols
        }
    }
}
