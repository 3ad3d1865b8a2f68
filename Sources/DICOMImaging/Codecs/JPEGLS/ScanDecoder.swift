extension JPEGLS {
    /// Decodes the entropy-coded data of one scan.
    struct ScanDecoder<Arithmetic: Residual>: ~Copyable {
        private let rules: Rules<Arithmetic>
        private var model: Model
        private var lines: Lines
        private let scan: ScanHeader
        private let frame: FrameHeader
        /// RUNindex of each component; the first one's where samples are interleaved.
        private var runIndices: [Int]
        /// Of each component, where samples are interleaved.
        private let places: Storage<Neighbourhood>

        init(_ scan: ScanHeader, of frame: FrameHeader, _ parameters: CodingParameters) {
            rules = Rules(parameters)
            model = Model(parameters)
            lines = Lines(width: frame.width, components: scan.components.count)
            self.scan = scan
            self.frame = frame
            runIndices = [Int](repeating: 0, count: scan.components.count)
            places = Storage(repeating: Neighbourhood(), count: scan.components.count)
        }

        /// - Parameters:
        ///   - markers: at the first byte of entropy-coded data; behind them afterwards.
        ///   - output: a frame.
        mutating func decode(
            _ input: Span<UInt8>, _ markers: inout MarkerReader, _ layout: SampleLayout,
            into output: inout MutableSpan<UInt8>
        ) throws(Failure) {
            let interval = markers.restartInterval == 0 ? frame.height : markers.restartInterval
            var reader = BitReader(at: markers.position)
            for row in 0..<frame.height {
                if row > 0, row % interval == 0 {
                    markers.skip(from: reader.position, input)
                    try markers.restart((row / interval - 1) % 8, input)
                    reader = BitReader(at: markers.position)
                    clear()
                }
                decodeRow(&reader, input)
                if reader.isExhausted { throw Failure(.truncated, at: reader.position) }
                if reader.isDamaged { throw Failure(.code, at: reader.position) }
                for (number, component) in scan.components.enumerated() {
                    layout.store(
                        lines.samples, first: lines.current(number), width: frame.width, row: row,
                        component: component, precision: frame.precision, into: &output)
                }
                lines.advance()
            }
            markers.skip(from: reader.position, input)
        }

        private mutating func clear() {
            model.clear()
            lines.clear()
            for index in runIndices.indices { runIndices[index] = 0 }
        }

        private mutating func decodeRow(_ reader: inout BitReader, _ input: Span<UInt8>) {
            for component in scan.components.indices { lines.prepare(component) }
            if scan.interleave == .sample {
                decodeInterleaved(&reader, input)
            } else {
                for component in scan.components.indices { decodeLine(component, &reader, input) }
            }
        }

        /// The indices: those of both lines run from the sample before the first to the one behind the last.
        private mutating func decodeLine(_ component: Int, _ shared: inout BitReader, _ input: Span<UInt8>) {
            let rules = rules
            // A copy stays in registers.
            var reader = shared
            let (above, current, width) = (lines.above(component), lines.current(component), lines.width)
            var runIndex = runIndices[component]
            var column = 0
            var place = Neighbourhood(lines.samples, above: above, current: current, model.quantizer)
            while column < width {
                place.look(lines.samples[above &+ column &+ 1], model.quantizer)
                if place.context != 0 {
                    let sample = rules.decoded(place, model.contexts, &reader, input)
                    lines.samples[current &+ column] = UInt16(truncatingIfNeeded: sample)
                    place.advance(sample)
                    column &+= 1
                    continue
                }
                let a = place.a
                let end = column &+ Self.runLength(&runIndex, upTo: width &- column, &reader, input)
                lines.samples.fill(current &+ column..<current &+ end, with: UInt16(truncatingIfNeeded: a))
                column = end
                guard column < width else { break }
                let b = Int(lines.samples[above &+ column])
                let isAlike = abs(a &- b) <= rules.residual.near
                var context = isAlike ? model.alike : model.unlike
                let sample = rules.decodedEnd(a: a, b: b, &context, runIndex: runIndex, &reader, input)
                if isAlike { model.alike = context } else { model.unlike = context }
                lines.samples[current &+ column] = UInt16(truncatingIfNeeded: sample)
                column &+= 1
                if runIndex > 0 { runIndex &-= 1 }
                place = Neighbourhood(
                    lines.samples, above: above &+ column, current: current &+ column, model.quantizer)
            }
            runIndices[component] = runIndex
            shared = reader
        }

        /// As `decodeLine`, a sample of each component in turn; runs are those of all of them.
        private mutating func decodeInterleaved(_ reader: inout BitReader, _ input: Span<UInt8>) {
            var runIndex = runIndices[0]
            var column = 0
            while column < lines.width {
                column = decodeMixed(from: column, &reader, input)
                guard column < lines.width else { break }
                column = decodeRun(from: column, &runIndex, &reader, input)
            }
            runIndices[0] = runIndex
        }

        /// The samples from `start` to where a run begins, which it returns, or the line ends.
        private mutating func decodeMixed(from start: Int, _ shared: inout BitReader, _ input: Span<UInt8>) -> Int {
            let rules = rules
            let (count, width, distance) = (scan.components.count, lines.width, lines.current(1) - lines.current(0))
            let (above, current) = (lines.above(0), lines.current(0))
            var all = 0
            for component in 0..<count {
                let offset = component &* distance &+ start
                var place = Neighbourhood(
                    lines.samples, above: above &+ offset, current: current &+ offset, model.quantizer)
                place.look(lines.samples[above &+ offset &+ 1], model.quantizer)
                places[component] = place
                all |= place.context
            }
            // A copy stays in registers.
            var reader = shared
            var column = start
            while all != 0, column < width {
                all = 0
                for component in 0..<count {
                    let offset = component &* distance &+ column
                    var place = places[component]
                    let sample = rules.decoded(place, model.contexts, &reader, input)
                    lines.samples[current &+ offset] = UInt16(truncatingIfNeeded: sample)
                    place.advance(sample)
                    // Behind the line there are two samples: the last one's look at them is for nothing.
                    place.look(lines.samples[above &+ offset &+ 2], model.quantizer)
                    places[component] = place
                    all |= place.context
                }
                column &+= 1
            }
            shared = reader
            return column
        }

        /// A run of all components from `start`, and the samples that end it; it returns where the line goes on.
        private mutating func decodeRun(
            from start: Int, _ runIndex: inout Int, _ reader: inout BitReader, _ input: Span<UInt8>
        ) -> Int {
            let (count, distance) = (scan.components.count, lines.current(1) - lines.current(0))
            let (above, current, width) = (lines.above(0), lines.current(0), lines.width)
            let end = start &+ Self.runLength(&runIndex, upTo: width &- start, &reader, input)
            for component in 0..<count {
                let first = current &+ component &* distance
                let value = lines.samples[first &+ start &- 1]
                lines.samples.fill(first &+ start..<first &+ end, with: value)
                guard end < width else { continue }
                let b = Int(lines.samples[above &+ component &* distance &+ end])
                let sample = rules.decodedEnd(a: Int(value), b: b, &model.unlike, runIndex: runIndex, &reader, input)
                lines.samples[first &+ end] = UInt16(truncatingIfNeeded: sample)
            }
            if end < width, runIndex > 0 { runIndex &-= 1 }
            return end &+ 1
        }

        /// How many samples a run has (T.87 A.7.1), at most `remaining`.
        @inline(__always)
        private static func runLength(
            _ runIndex: inout Int, upTo remaining: Int, _ reader: inout BitReader, _ input: Span<UInt8>
        ) -> Int {
            var length = 0
            while reader.bit(input) == 1 {
                let block = 1 &<< JPEGLS.runBits(runIndex)
                if block <= remaining &- length {
                    length &+= block
                    if runIndex < JPEGLS.lastRunIndex { runIndex &+= 1 }
                } else {
                    length = remaining
                }
                if length == remaining { return length }
            }
            return min(remaining, length &+ reader.bits(JPEGLS.runBits(runIndex), input))
        }
    }
}
