extension J2K {
    /// Decodes code-blocks of HTJ2K (T.814 7.3), one after the other in the same memory.
    package struct HTBlockDecoder: ~Copyable {
        package struct Shape: Sendable {
            package var width: Int
            package var height: Int
            /// Magnitude bits of the subband.
            package var planes: Int
            /// Planes that stand above the one that the cleanup pass goes down to.
            package var above: Int
            package var isCausal: Bool

            package init(width: Int, height: Int, planes: Int, above: Int, isCausal: Bool = false) {
                self.width = width
                self.height = height
                self.planes = planes
                self.above = above
                self.isCausal = isCausal
            }
        }

        /// As `BlockDecoder.coefficients`.
        package private(set) var coefficients: [UInt32] = []
        /// Each quad's code and exponent, a row of them with one more at each side, for this row and the one above.
        private var quads: [UInt32] = []
        /// Magnitudes that tell the exponents of the row above, each the right neighbour's and the left one's.
        private var magnitudes: [UInt32] = []
        private let codes = HTDecodingTables.codes
        private let exponents = HTDecodingTables.exponents

        package init() {}

        /// - Parameters:
        ///   - bytes: the cleanup pass, then those that refine it.
        ///   - cleanup: bytes of the first.
        ///   - refinement: bytes of the others.
        ///   - passes: 1 to 3.
        /// - Returns: whether the bytes are a code-block; if not, its coefficients are 0.
        package mutating func decode(
            _ bytes: [UInt8], cleanup: Int, refinement: Int, passes: Int, _ shape: Shape
        ) -> Bool {
            let count = shape.width * shape.height
            // Odd heights: the last row of quads has a row of samples too many.
            let padded = count + shape.width + 1
            if coefficients.count != padded { coefficients = Array(repeating: 0, count: padded) }
            let columns = (shape.width + 1) / 2
            quads = Array(repeating: 0, count: 2 * (columns + 4))
            magnitudes = Array(repeating: 0, count: columns + 2)
            guard cleanup >= 2, cleanup + refinement <= bytes.count else { return false }
            // The last 12 bits: how many bytes the events and the codes take together.
            let suffix = Int(bytes[cleanup - 1]) << 4 | Int(bytes[cleanup - 2] & 15)
            guard suffix >= 2, suffix <= cleanup, suffix <= 4079 else { return false }
            let isDecoded = unsafe bytes.withUnsafeBufferPointer { bytes in
                guard let start = bytes.baseAddress else { return false }
                let events = unsafe HTEventDecoder(start + cleanup - suffix, suffix - 1)
                let words = unsafe HTBackwardBits(codesEnd: start + cleanup, suffix)
                let signs = unsafe HTForwardBits(start, cleanup - suffix, filler: 0xFF)
                return decodeCleanup(events, words, signs, shape)
            }
            guard isDecoded else {
                coefficients = Array(repeating: 0, count: padded)
                return false
            }
            guard passes > 1, refinement > 0, shape.planes - 1 - shape.above > 0 else { return true }
            unsafe bytes.withUnsafeBufferPointer { bytes in
                guard let start = bytes.baseAddress else { return }
                let significance = unsafe HTForwardBits(start + cleanup, refinement, filler: 0)
                let refining = unsafe HTBackwardBits(end: start + cleanup + refinement, refinement)
                var refinement = HTRefinement(shape)
                refinement.run(&coefficients, significance, passes > 2 ? refining : nil)
            }
            return true
        }

        private mutating func decodeCleanup(
            _ events: HTEventDecoder, _ words: HTBackwardBits, _ signs: HTForwardBits, _ shape: Shape
        ) -> Bool {
            let columns = (shape.width + 1) / 2
            let line = columns + 4
            return unsafe coefficients.withUnsafeMutableBufferPointer { coefficients in
                unsafe quads.withUnsafeMutableBufferPointer { quads in
                    unsafe magnitudes.withUnsafeMutableBufferPointer { magnitudes in
                        unsafe codes.withUnsafeBufferPointer { codes in
                            unsafe exponents.withUnsafeBufferPointer { exponents in
                                guard let coefficients = coefficients.baseAddress, let quads = quads.baseAddress,
                                    let magnitudes = magnitudes.baseAddress, let codes = codes.baseAddress,
                                    let exponents = exponents.baseAddress
                                else { return false }
                                var codeRows = unsafe HTCodeRows(
                                    events: events, words: words, codes: codes, exponents: exponents)
                                var signs = signs
                                for row in 0..<(shape.height + 1) / 2 {
                                    let here = unsafe quads + 1 + (row & 1) * line
                                    let above = unsafe quads + 1 + (1 - row & 1) * line
                                    if row == 0 {
                                        unsafe codeRows.first(here, columns)
                                    } else {
                                        unsafe codeRows.next(here, above, columns)
                                    }
                                    let target = unsafe coefficients + 2 * row * shape.width
                                    let isWhole = 2 * row + 1 < shape.height
                                    let isValid = unsafe HTMagnitudeRow.decode(
                                        &signs, here, magnitudes, target, shape, isFirst: row == 0, isWhole: isWhole)
                                    guard isValid else { return false }
                                }
                                return true
                            }
                        }
                    }
                }
            }
        }
    }

    /// The codes of rows of quads: significance and exponents (T.814 7.3.4 to 7.3.6).
    ///
    /// In bounds: a row has `columns` quads, with room for one before and three after; tables are indexed by as many bits as
    /// they are long.
    @safe
    struct HTCodeRows {
        private var events: HTEventDecoder
        private var words: HTBackwardBits
        private let codes: UnsafePointer<UInt16>
        private let exponents: UnsafePointer<UInt16>

        @unsafe
        init(
            events: HTEventDecoder, words: HTBackwardBits, codes: UnsafePointer<UInt16>,
            exponents: UnsafePointer<UInt16>
        ) {
            self.events = events
            self.words = words
            unsafe self.codes = codes
            unsafe self.exponents = exponents
        }

        @inline(__always)
        private static func code(
            _ words: inout HTBackwardBits, _ events: inout HTEventDecoder, _ codes: UnsafePointer<UInt16>,
            _ context: UInt32
        ) -> UInt32 {
            if context == 0, !events.event() { return 0 }
            let index = context << 7 | UInt32(truncatingIfNeeded: words.value & 127)
            let code = unsafe UInt32(codes[Int(index)])
            words.skip(Int(code & 7))
            return code
        }

        /// Puts the exponents of a pair into its quads' upper halves.
        @inline(__always)
        private static func exponents(
            _ words: inout HTBackwardBits, _ table: UnsafePointer<UInt16>, _ mode: UInt32, _ more: UInt32,
            _ pair: UnsafeMutablePointer<UInt32>, _ first: UInt32, _ second: UInt32
        ) {
            let entry = unsafe UInt32(table[Int(mode << 6 | UInt32(truncatingIfNeeded: words.value & 63))])
            words.skip(Int(entry & 7))
            let length = Int(entry >> 3 & 15)
            let suffixes = UInt32(truncatingIfNeeded: words.value) & (1 << UInt32(length) - 1)
            words.skip(length)
            let split = entry >> 7 & 7
            let one = entry >> 10 & 7 &+ suffixes & (1 &<< split &- 1) &+ more
            let other = entry >> 13 &+ suffixes &>> split &+ more
            unsafe pair[0] = first | one << 16
            unsafe pair[1] = second | other << 16
        }

        /// The first row: contexts come from the quad before.
        func firstContext(_ code: UInt32) -> UInt32 { (code >> 4 | code >> 5) & 1 | code >> 5 & 6 }

        mutating func first(_ row: UnsafeMutablePointer<UInt32>, _ columns: Int) {
            var (words, events) = (words, events)
            var context: UInt32 = 0
            var column = 0
            while column < columns {
                words.fill()
                let first = unsafe Self.code(&words, &events, codes, context)
                context = firstContext(first)
                var second: UInt32 = 0
                if column &+ 1 < columns {
                    second = unsafe Self.code(&words, &events, codes, context)
                    context = firstContext(second)
                }
                var mode = first >> 3 & 1 | second >> 2 & 2
                if mode == 3 { mode = events.event() ? 4 : 5 }
                unsafe Self.exponents(&words, exponents, mode, 1, row + column, first, second)
                column &+= 2
            }
            unsafe row[columns] = 0
            unsafe row[columns + 1] = 0
            self.words = words
            self.events = events
        }

        /// Other rows: contexts come from the quad before and those above.
        mutating func next(
            _ row: UnsafeMutablePointer<UInt32>, _ above: UnsafeMutablePointer<UInt32>, _ columns: Int
        ) {
            var (words, events) = (words, events)
            let codes = unsafe codes + 1024
            var before: UInt32 = 0
            var column = 0
            // Left above, above, right above.
            var (left, middle) = unsafe (UInt32(0), above[0])
            while column < columns {
                words.fill()
                let right = unsafe above[column &+ 1]
                let first = unsafe Self.code(&words, &events, codes, Self.context(left, middle, right, before))
                var second: UInt32 = 0
                let further = unsafe above[column &+ 2]
                if column &+ 1 < columns {
                    second = unsafe Self.code(&words, &events, codes, Self.context(middle, right, further, first))
                }
                before = second
                (left, middle) = (right, further)
                let mode = first >> 3 & 1 | second >> 2 & 2
                unsafe Self.exponents(&words, exponents, mode, 0, row + column, first, second)
                column &+= 2
            }
            unsafe row[columns] = 0
            unsafe row[columns + 1] = 0
            self.words = words
            self.events = events
        }

        /// T.814 equation 2. Patterns' bits 4...7 of a code: left above, left below, right above, right below.
        @inline(__always)
        private static func context(_ left: UInt32, _ above: UInt32, _ right: UInt32, _ before: UInt32) -> UInt32 {
            (left >> 7 | above >> 5) & 1 | (before >> 5 | before >> 6) & 2 | (above >> 5 | right >> 3) & 4
        }
    }

    /// The magnitudes and signs of a row of quads (T.814 7.3.8).
    enum HTMagnitudeRow {
        /// - Parameters:
        ///   - magnitudes: of the row above; of this one afterwards.
        ///   - target: the upper row of samples.
        /// - Returns: whether no exponent is greater than the planes allow.
        static func decode(
            _ source: inout HTForwardBits, _ quads: UnsafePointer<UInt32>, _ magnitudes: UnsafeMutablePointer<UInt32>,
            _ target: UnsafeMutablePointer<UInt32>, _ shape: HTBlockDecoder.Shape, isFirst: Bool, isWhole: Bool
        ) -> Bool {
            var bits = source
            let plane = UInt32(shape.planes - 1 - shape.above)
            let limit = UInt32(shape.above + 2)
            let width = shape.width
            // In bounds: rows have `width` samples; the lower one may be past the last, where there is room for one more.
            let lower = unsafe target + width
            var before: UInt32 = 0
            var column = 0
            var quad = 0
            var greatest: UInt32 = 0
            while column < width {
                let code = unsafe quads[quad]
                var exponent = code >> 16
                if !isFirst {
                    let pattern = code & 0xF0
                    let above = unsafe magnitudes[quad] | magnitudes[quad &+ 1] | 2
                    let kappa = UInt32(truncatingIfNeeded: 31 &- above.leadingZeroBitCount)
                    exponent &+= pattern & (pattern &- 16) != 0 ? kappa : 1
                }
                greatest = max(greatest, exponent)
                // What is out of the planes is wrong, and noticed at the row's end; until then it is kept small.
                exponent = min(exponent, limit)
                var magnitude: UInt32 = 0
                unsafe target[column] = sample(&bits, code, 0, exponent, plane, &magnitude)
                let below = sample(&bits, code, 1, exponent, plane, &magnitude)
                if isWhole { unsafe lower[column] = below }
                unsafe magnitudes[quad] = before | magnitude
                before = 0
                column &+= 1
                if column < width {
                    unsafe target[column] = sample(&bits, code, 2, exponent, plane, &magnitude)
                    let below = sample(&bits, code, 3, exponent, plane, &before)
                    if isWhole { unsafe lower[column] = below }
                }
                column &+= 1
                quad &+= 1
            }
            unsafe magnitudes[quad] = before
            source = bits
            return greatest <= limit
        }

        /// One sample, without a branch on whether it is significant; `magnitude` becomes 2μ - 1, or 0.
        @inline(__always)
        private static func sample(
            _ bits: inout HTForwardBits, _ code: UInt32, _ number: UInt32, _ exponent: UInt32, _ plane: UInt32,
            _ magnitude: inout UInt32
        ) -> UInt32 {
            bits.fill()
            let isSignificant = 0 &- (code >> (4 &+ number) & 1)
            let length = (exponent &- (code >> (12 &+ number) & 1)) & isSignificant
            let word = UInt32(truncatingIfNeeded: bits.value)
            let low = word & UInt32(truncatingIfNeeded: (1 as UInt64) &<< UInt64(length) &- 1)
            magnitude = (low | (code >> (8 &+ number) & 1) &<< length | 1) & isSignificant
            bits.skip(Int(length))
            return (((magnitude &+ 2) &<< plane) | word &<< 31) & isSignificant
        }
    }
}
