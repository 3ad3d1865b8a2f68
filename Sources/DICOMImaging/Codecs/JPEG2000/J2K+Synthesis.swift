extension J2K {
    /// Rows of a wavelet transform: how many low and high numbers, and where they meet.
    @safe
    struct LiftingRow<Filter: LiftingFilter>: ~Copyable {
        let width: Int
        let low: Int
        let high: Int
        /// 1 where the first number is a high one.
        let odd: Int
        // Both halves with room for a number before and after them.
        let lows: UnsafeMutablePointer<Filter.Number>
        let highs: UnsafeMutablePointer<Filter.Number>
        private let scratch: UnsafeMutablePointer<Filter.Number>

        init(_ x0: Int, _ x1: Int) {
            width = x1 - x0
            odd = x0 & 1
            low = (x1 + 1) >> 1 - (x0 + 1) >> 1
            high = width - low
            let half = (width / 2 + 32) & ~15
            unsafe scratch = .allocate(capacity: 2 * half)
            unsafe lows = scratch + 8
            unsafe highs = scratch + half + 8
        }

        deinit {
            unsafe scratch.deallocate()
        }

        /// A half's first and last numbers once more beyond its ends: the mirrored row, whichever half comes first.
        @inline(__always)
        private func mirror(_ numbers: UnsafeMutablePointer<Filter.Number>, _ count: Int) {
            unsafe numbers[-1] = numbers[0]
            unsafe numbers[count] = numbers[count - 1]
        }

        /// The numbers of the other half to both sides of a half's.
        @inline(__always)
        private func before(_ step: Int) -> Int { Filter.changesOdd(step) ? -odd : odd - 1 }

        /// Makes a row out of `lows` and `highs`.
        @inline(__always)
        func synthesize(_ target: UnsafeMutablePointer<Filter.Number>) {
            // In bounds: the halves hold `low` and `high` numbers, the target `width`.
            guard width > 1 else {
                unsafe target[0] = odd == 0 ? lows[0] : Filter.halve(highs[0])
                return
            }
            for step in 0..<Filter.steps {
                let first = before(step)
                if Filter.changesOdd(step) {
                    unsafe mirror(lows, low)
                    unsafe Filter.undo(step, highs, lows + first, lows + first + 1, high)
                } else {
                    unsafe mirror(highs, high)
                    unsafe Filter.undo(step, lows, highs + first, highs + first + 1, low)
                }
            }
            let (evens, odds) = unsafe odd == 0 ? (lows, highs) : (highs, lows)
            for i in 0..<width / 2 {
                unsafe target[2 &* i] = evens[i]
                unsafe target[2 &* i &+ 1] = odds[i]
            }
            if width & 1 != 0 { unsafe target[width - 1] = evens[width / 2] }
        }

        /// Takes a row apart into `lows` and `highs`.
        @inline(__always)
        func analyze(_ source: UnsafePointer<Filter.Number>) {
            guard width > 1 else {
                if odd == 0 { unsafe lows[0] = source[0] } else { unsafe highs[0] = Filter.double(source[0]) }
                return
            }
            let (evens, odds) = unsafe odd == 0 ? (lows, highs) : (highs, lows)
            for i in 0..<width / 2 {
                unsafe evens[i] = source[2 &* i]
                unsafe odds[i] = source[2 &* i &+ 1]
            }
            if width & 1 != 0 { unsafe evens[width / 2] = source[width - 1] }
            for step in (0..<Filter.steps).reversed() {
                let first = before(step)
                if Filter.changesOdd(step) {
                    unsafe mirror(lows, low)
                    unsafe Filter.apply(step, highs, lows + first, lows + first + 1, high)
                } else {
                    unsafe mirror(highs, high)
                    unsafe Filter.apply(step, lows, highs + first, highs + first + 1, low)
                }
            }
        }
    }

    /// One level of the synthesis: four subbands become the next resolution's low band (T.800 F.3).
    ///
    /// Rows are put together one after the other; the columns' lifting steps follow as soon as their neighbours stand, a few
    /// rows behind, so that what they touch is still in the cache.
    struct Synthesis<Filter: LiftingFilter>: ~Copyable {
        private let area: Rectangle
        private let row: LiftingRow<Filter>

        /// - Parameter area: of the resolution that comes to be, not empty.
        init(_ area: Rectangle) {
            self.area = area
            row = LiftingRow(area.x0, area.x1)
        }

        /// - Parameters:
        ///   - low: the LL band; the other three follow the sizes that the standard gives them.
        ///   - target: `area.width × area.height` numbers.
        func run(
            _ low: UnsafePointer<Filter.Number>, _ highLow: UnsafePointer<Filter.Number>,
            _ lowHigh: UnsafePointer<Filter.Number>, _ highHigh: UnsafePointer<Filter.Number>,
            _ target: UnsafeMutablePointer<Filter.Number>
        ) {
            let (width, height, odd) = (area.width, area.height, area.y0 & 1)
            let across = width > 1 ? Filter.gain : 1
            let along = height > 1 ? Filter.gain : 1
            for line in 0..<height + (height > 1 ? Filter.steps : 0) {
                if line < height {
                    // In bounds: half of the lines, rounded as the bands' heights are, come from each band.
                    if (line ^ odd) & 1 == 0 {
                        let number = (line - odd) / 2
                        unsafe Filter.copy(low + number * row.low, row.lows, row.low, scale: across * along)
                        unsafe Filter.copy(highLow + number * row.high, row.highs, row.high, scale: along / across)
                    } else {
                        let number = line / 2
                        unsafe Filter.copy(lowHigh + number * row.low, row.lows, row.low, scale: across / along)
                        unsafe Filter.copy(
                            highHigh + number * row.high, row.highs, row.high, scale: 1 / (across * along))
                    }
                    unsafe row.synthesize(target + line * width)
                }
                if height > 1 { unsafe Self.lift(target, width, height, odd, behind: line, isForward: false) }
            }
            if height == 1, odd == 1 {
                for column in 0..<width { unsafe target[column] = Filter.halve(target[column]) }
            }
        }

        /// The columns' steps whose neighbours stand once a row has come.
        @inline(__always)
        static func lift(
            _ rows: UnsafeMutablePointer<Filter.Number>, _ width: Int, _ height: Int, _ odd: Int, behind line: Int,
            isForward: Bool
        ) {
            for number in 0..<Filter.steps {
                let step = isForward ? Filter.steps - 1 - number : number
                let target = line - 1 - number
                guard target >= 0, target < height, ((target ^ odd) & 1 == 1) == Filter.changesOdd(step) else {
                    continue
                }
                // Mirrored at the edges; there are two rows at least.
                let above = target > 0 ? target - 1 : 1
                let below = target + 1 < height ? target + 1 : height - 2
                // In bounds: all three rows are.
                if isForward {
                    unsafe Filter.apply(step, rows + target * width, rows + above * width, rows + below * width, width)
                } else {
                    unsafe Filter.undo(step, rows + target * width, rows + above * width, rows + below * width, width)
                }
            }
        }
    }
}
