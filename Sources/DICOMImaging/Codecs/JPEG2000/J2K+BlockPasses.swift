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

        /// Decodes a sign and notes that a coefficient is significant.
        @inline(__always)
        private func becomeSignificant<Symbols: SymbolSource>(
            _ symbols: inout Symbols, _ word: inout UInt32, _ place: UnsafeMutablePointer<UInt32>, _ row: UInt32,
            _ target: UnsafeMutablePointer<UInt32>, _ value: UInt32
        ) {
            var sign: UInt32
            if Symbols.isRaw {
                sign = symbols.decode(0)
            } else {
                let index = unsafe BlockFlags.signIndex(word, place[-1], place[1], row)
                let context = unsafe signs[index]
                sign = symbols.decode(Int(context & 0x7F)) ^ UInt32(context >> 7)
            }
            unsafe target.pointee = sign &<< 31 | value
            unsafe BlockFlags.update(place, stride, row, sign, isCausal)
            word |= (BlockFlags.significant | sign &<< 19) &<< (3 &* row)
        }

        @inline(__always)
        private func significance<Symbols: SymbolSource>(
            _ symbols: inout Symbols, _ word: inout UInt32, _ place: UnsafeMutablePointer<UInt32>, _ row: UInt32,
            _ target: UnsafeMutablePointer<UInt32>, _ value: UInt32
        ) {
            let shift = 3 &* row
            let seen = word &>> shift
            guard seen & (BlockFlags.significant | BlockFlags.coded) == 0, seen & BlockFlags.neighbours != 0 else {
                return
            }
            let context = unsafe zeroCoding[Int(truncatingIfNeeded: seen & BlockFlags.neighbours)]
            if symbols.decode(Int(context)) != 0 {
                unsafe becomeSignificant(&symbols, &word, place, row, target, value)
            }
            word |= BlockFlags.coded &<< shift
        }

        /// The significance propagation pass.
        func significance<Symbols: SymbolSource>(_ source: inout Symbols, _ plane: Int) {
            var symbols = source
            let value: UInt32 = 3 << UInt32(plane)
            var top = 0
            while top < height {
                let rows = min(4, height &- top)
                let line = unsafe flags + top / 4 &* stride
                var target = unsafe coefficients + top &* width
                for column in 0..<width {
                    let place = unsafe line + column
                    var word = unsafe place.pointee
                    if word & BlockFlags.neighbourhood != 0 {
                        unsafe significance(&symbols, &word, place, 0, target, value)
                        if rows > 1 { unsafe significance(&symbols, &word, place, 1, target + width, value) }
                        if rows > 2 { unsafe significance(&symbols, &word, place, 2, target + 2 &* width, value) }
                        if rows > 3 { unsafe significance(&symbols, &word, place, 3, target + 3 &* width, value) }
                        unsafe place.pointee = word
                    }
                    unsafe target += 1
                }
                top &+= 4
            }
            source = symbols
        }

        @inline(__always)
        private func refinement<Symbols: SymbolSource>(
            _ symbols: inout Symbols, _ word: inout UInt32, _ row: UInt32, _ target: UnsafeMutablePointer<UInt32>,
            _ half: UInt32
        ) {
            let shift = 3 &* row
            let seen = word &>> shift
            guard seen & (BlockFlags.significant | BlockFlags.coded) == BlockFlags.significant else { return }
            let context = seen & BlockFlags.refined != 0 ? 16 : seen & BlockFlags.neighbours != 0 ? 15 : 14
            let bit = symbols.decode(context)
            // The magnitude stood in the middle: half up or half down.
            unsafe target.pointee &+= bit != 0 ? half : 0 &- half
            word |= BlockFlags.refined &<< shift
        }

        /// The magnitude refinement pass.
        func refinement<Symbols: SymbolSource>(_ source: inout Symbols, _ plane: Int) {
            var symbols = source
            let half: UInt32 = 1 << UInt32(plane)
            var top = 0
            while top < height {
                let line = unsafe flags + top / 4 &* stride
                var target = unsafe coefficients + top &* width
                // Rows below the block are never significant.
                for column in 0..<width {
                    var word = unsafe line[column]
                    if word & 0x2490 & ~(word &>> 17) != 0 {
                        unsafe refinement(&symbols, &word, 0, target, half)
                        unsafe refinement(&symbols, &word, 1, target + width, half)
                        unsafe refinement(&symbols, &word, 2, target + 2 &* width, half)
                        unsafe refinement(&symbols, &word, 3, target + 3 &* width, half)
                        unsafe line[column] = word
                    }
                    unsafe target += 1
                }
                top &+= 4
            }
            source = symbols
        }

        @inline(__always)
        private func cleanup(
            _ symbols: inout MQDecoder, _ word: inout UInt32, _ place: UnsafeMutablePointer<UInt32>, _ row: UInt32,
            _ target: UnsafeMutablePointer<UInt32>, _ value: UInt32
        ) {
            let seen = word &>> (3 &* row)
            guard seen & (BlockFlags.significant | BlockFlags.coded) == 0 else { return }
            let context = unsafe zeroCoding[Int(truncatingIfNeeded: seen & BlockFlags.neighbours)]
            if symbols.decode(Int(context)) != 0 {
                unsafe becomeSignificant(&symbols, &word, place, row, target, value)
            }
        }

        /// The cleanup pass.
        func cleanup(_ source: inout MQDecoder, _ plane: Int, _ hasSymbols: Bool) {
            var symbols = source
            let value: UInt32 = 3 << UInt32(plane)
            var top = 0
            while top < height {
                let rows = min(4, height &- top)
                let line = unsafe flags + top / 4 &* stride
                var target = unsafe coefficients + top &* width
                for column in 0..<width {
                    let place = unsafe line + column
                    var word = unsafe place.pointee
                    var first = 0
                    if word == 0, rows == 4 {
                        if symbols.decode(17) == 0 {
                            unsafe target += 1
                            continue
                        }
                        first = Int(symbols.decode(18) << 1)
                        first |= Int(symbols.decode(18))
                        unsafe becomeSignificant(
                            &symbols, &word, place, UInt32(truncatingIfNeeded: first), target + first &* width, value)
                        first &+= 1
                    }
                    if first < 1 { unsafe cleanup(&symbols, &word, place, 0, target, value) }
                    if first < 2, rows > 1 { unsafe cleanup(&symbols, &word, place, 1, target + width, value) }
                    if first < 3, rows > 2 { unsafe cleanup(&symbols, &word, place, 2, target + 2 &* width, value) }
                    if first < 4, rows > 3 { unsafe cleanup(&symbols, &word, place, 3, target + 3 &* width, value) }
                    unsafe place.pointee = word & ~BlockFlags.codedAll
                    unsafe target += 1
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
