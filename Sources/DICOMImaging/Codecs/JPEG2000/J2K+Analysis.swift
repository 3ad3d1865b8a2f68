extension J2K {
    /// One level of the wavelet analysis: a low band becomes four subbands (T.800 F.4).
    ///
    /// The columns' lifting steps come first; a row is taken apart as soon as they are done with it.
    struct Analysis<Filter: LiftingFilter>: ~Copyable {
        private let area: Rectangle
        private let row: LiftingRow<Filter>

        /// - Parameter area: of the resolution that is taken apart, not empty.
        init(_ area: Rectangle) {
            self.area = area
            row = LiftingRow(area.x0, area.x1)
        }

        /// - Parameters:
        ///   - source: `area.width × area.height` numbers, which are overwritten.
        ///   - low: the LL band; the other three have the sizes that the standard gives them.
        func run(
            _ source: UnsafeMutablePointer<Filter.Number>, _ low: UnsafeMutablePointer<Filter.Number>,
            _ highLow: UnsafeMutablePointer<Filter.Number>, _ lowHigh: UnsafeMutablePointer<Filter.Number>,
            _ highHigh: UnsafeMutablePointer<Filter.Number>
        ) {
            let (width, height, odd) = (area.width, area.height, area.y0 & 1)
            let across = width > 1 ? Filter.gain : 1
            let along = height > 1 ? Filter.gain : 1
            let delay = height > 1 ? Filter.steps : 0
            if height == 1, odd == 1 {
                for column in 0..<width { unsafe source[column] = Filter.double(source[column]) }
            }
            for line in 0..<height + delay {
                if height > 1 {
                    unsafe Synthesis<Filter>.lift(source, width, height, odd, behind: line, isForward: true)
                }
                let done = line - delay
                guard done >= 0 else { continue }
                unsafe row.analyze(source + done * width)
                // In bounds: half of the lines, rounded as the bands' heights are, go to each band.
                if (done ^ odd) & 1 == 0 {
                    let number = (done - odd) / 2
                    unsafe Filter.copy(row.lows, low + number * row.low, row.low, scale: 1 / (across * along))
                    unsafe Filter.copy(row.highs, highLow + number * row.high, row.high, scale: across / along)
                } else {
                    let number = done / 2
                    unsafe Filter.copy(row.lows, lowHigh + number * row.low, row.low, scale: along / across)
                    unsafe Filter.copy(row.highs, highHigh + number * row.high, row.high, scale: across * along)
                }
            }
        }
    }
}
