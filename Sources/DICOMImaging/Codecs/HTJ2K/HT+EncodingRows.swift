extension J2K {
    /// Encodes rows of quads (T.814 7.3).
    ///
    /// In bounds: a row has `(width + 1) / 2` quads; the memory of `magnitudes` and `patterns` has a place before that and two
    /// after it; the writers' has room for all bits.
    @safe
    struct HTEncodingRows {
        private let width: Int
        /// Of the row above: 2μ - 1 of the lower samples, each quad's left one with the right one of the quad before.
        private let magnitudes: UnsafeMutablePointer<UInt32>
        private let patterns: UnsafeMutablePointer<UInt32>
        private let codes: UnsafePointer<UInt16>
        private let exponents: UnsafePointer<UInt16>
        private var signs: HTForwardWriter
        private var words: HTBackwardWriter

        @unsafe
        init(
            width: Int, magnitudes: UnsafeMutablePointer<UInt32>, patterns: UnsafeMutablePointer<UInt32>,
            codes: UnsafePointer<UInt16>, exponents: UnsafePointer<UInt16>, signs: UnsafeMutablePointer<UInt8>,
            wordsEnd: UnsafeMutablePointer<UInt8>
        ) {
            self.width = width
            unsafe self.magnitudes = magnitudes
            unsafe self.patterns = patterns
            unsafe self.codes = codes
            unsafe self.exponents = exponents
            self.signs = unsafe HTForwardWriter(signs)
            self.words = unsafe HTBackwardWriter(end: wordsEnd)
        }

        /// - Returns: how many bytes the signs and the codes take.
        mutating func finish() -> (Int, Int) {
            signs.finish()
            words.finish()
            return (signs.length, words.length)
        }

        /// A quad taken apart: what its samples' magnitudes and signs are.
        private struct Quad {
            var pattern: UInt32 = 0
            /// 2μ - 1 of the samples, all of them or-ed: as long as the greatest exponent.
            var greatest: UInt32 = 0
            var magnitudes: SIMD4<UInt32> = .zero
            var words: SIMD4<UInt32> = .zero

            @inline(__always)
            mutating func add(_ number: Int, _ coefficient: UInt32) {
                let double = coefficient << 1
                guard double != 0 else { return }
                pattern |= 1 << UInt32(number)
                magnitudes[number] = double &- 1
                greatest |= double &- 1
                words[number] = double &- 2 | coefficient >> 31
            }
        }

        /// - Parameter source: the upper row of samples; the lower one follows, if there is one.
        mutating func encode(
            _ row: Int, _ source: UnsafePointer<UInt32>, isWhole: Bool, _ events: inout HTEventEncoder
        ) {
            let columns = (width + 1) / 2
            var (signs, words) = (signs, words)
            let codes = unsafe row == 0 ? codes : codes + 2048
            var before: UInt32 = 0
            var beforeAbove: UInt32 = 0
            var beforeMagnitude: UInt32 = 0
            var column = 0
            while column < columns {
                var pair = (first: 0, second: 0)
                for number in 0..<2 where column + number < columns {
                    let place = column + number
                    let quad = unsafe Self.quad(source, 2 * place, width, isWhole)
                    let (above, right) = unsafe (patterns[place], patterns[place + 1])
                    let context =
                        row == 0
                        ? (before | before >> 1) & 1 | before >> 1 & 6
                        : (beforeAbove >> 3 | above >> 1) & 1 | (before >> 1 | before >> 2) & 2
                            | (above >> 1 | right << 1) & 4
                    let kappa =
                        row > 0 && quad.pattern & (quad.pattern &- 1) != 0
                        ? unsafe 31 - (magnitudes[place] | magnitudes[place + 1] | 2).leadingZeroBitCount : 1
                    let exponent = unsafe Self.encode(quad, context, kappa, codes, &signs, &words, &events)
                    if number == 0 { pair.first = exponent } else { pair.second = exponent }
                    (beforeAbove, before) = (above, quad.pattern)
                    unsafe patterns[place] = quad.pattern
                    unsafe magnitudes[place] = beforeMagnitude | quad.magnitudes[1]
                    beforeMagnitude = quad.magnitudes[3]
                }
                unsafe Self.encode(pair.first, pair.second, isFirst: row == 0, exponents, &words, &events)
                column += 2
            }
            unsafe magnitudes[columns] = beforeMagnitude
            (self.signs, self.words) = (signs, words)
        }

        @inline(__always)
        private static func quad(
            _ source: UnsafePointer<UInt32>, _ column: Int, _ width: Int, _ isWhole: Bool
        ) -> Quad {
            var quad = Quad()
            unsafe quad.add(0, source[column])
            if isWhole { unsafe quad.add(1, source[column + width]) }
            if column + 1 < width {
                unsafe quad.add(2, source[column + 1])
                if isWhole { unsafe quad.add(3, source[column + 1 + width]) }
            }
            return quad
        }

        /// - Returns: the exponent less what is known of it.
        @inline(__always)
        private static func encode(
            _ quad: Quad, _ context: UInt32, _ kappa: Int, _ codes: UnsafePointer<UInt16>,
            _ signs: inout HTForwardWriter, _ words: inout HTBackwardWriter, _ events: inout HTEventEncoder
        ) -> Int {
            if context == 0 { events.encode(quad.pattern != 0) }
            let greatest = 32 - quad.greatest.leadingZeroBitCount
            let exponent = max(greatest, kappa)
            let rest = exponent - kappa
            var equal: UInt32 = 0
            if rest > 0 {
                // Those as long as the greatest: the highest bit is set.
                let top: UInt32 = 1 << UInt32(greatest - 1)
                for number in 0..<4 where quad.magnitudes[number] & top != 0 { equal |= 1 << UInt32(number) }
            }
            if quad.pattern == 0, context == 0 { return rest }
            let code = unsafe codes[Int(context << 8 | quad.pattern << 4 | equal)]
            words.append(UInt32(code >> 8), Int(code >> 4 & 15))
            for number in 0..<4 where quad.pattern >> UInt32(number) & 1 != 0 {
                let bits = exponent - Int(code >> UInt16(number) & 1)
                signs.append(quad.words[number] & UInt32(truncatingIfNeeded: (1 as UInt64) << UInt64(bits) - 1), bits)
            }
            return rest
        }

        /// The exponents of a pair (T.814 7.3.6).
        @inline(__always)
        private static func encode(
            _ first: Int, _ second: Int, isFirst: Bool, _ exponents: UnsafePointer<UInt16>,
            _ words: inout HTBackwardWriter, _ events: inout HTEventEncoder
        ) {
            guard first > 0 || second > 0 else { return }
            var (first, second) = (first, second)
            if isFirst, first > 0, second > 0 {
                events.encode(min(first, second) > 2)
                if min(first, second) > 2 {
                    (first, second) = (first - 2, second - 2)
                } else if first > 2 {
                    // The second is 1 or 2: one bit.
                    let code = unsafe UInt32(exponents[first])
                    words.append(code & 7, 3)
                    words.append(UInt32(second - 1), 1)
                    words.append(code >> 5 & 31, Int(code >> 10))
                    return
                }
            }
            let (one, other) = unsafe (UInt32(exponents[first]), UInt32(exponents[second]))
            words.append(one & 7, Int(one >> 3 & 3))
            words.append(other & 7, Int(other >> 3 & 3))
            words.append(one >> 5 & 31, Int(one >> 10))
            words.append(other >> 5 & 31, Int(other >> 10))
        }
    }
}
