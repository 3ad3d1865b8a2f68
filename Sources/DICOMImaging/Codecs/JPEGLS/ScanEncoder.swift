extension JPEGLS {
    /// Codes the samples of one scan.
    struct ScanEncoder<Arithmetic: Residual>: ~Copyable {
        private let rules: Rules<Arithmetic>
        private var model: Model
        private var lines: Lines
        private let scan: ScanHeader
        private let frame: FrameHeader
        private var runIndices: [Int]
        /// Of each component, where samples are interleaved.
        private let places: Storage<Neighbourhood>
        private let longestCode: Int

        init(_ scan: ScanHeader, of frame: FrameHeader, _ parameters: CodingParameters) {
            rules = Rules(parameters)
            longestCode = parameters.limit
            model = Model(parameters)
            lines = Lines(width: frame.width, components: scan.components.count)
            self.scan = scan
            self.frame = frame
            runIndices = [Int](repeating: 0, count: scan.components.count)
            places = Storage(repeating: Neighbourhood(), count: scan.components.count)
        }

        /// - Parameter restartInterval: lines between restart markers; 0: none are written.
        mutating func encode(
            _ input: Span<UInt8>, _ layout: SampleLayout, restartInterval: Int, into writer: inout BitWriter
        ) {
            for row in 0..<frame.height {
                if restartInterval > 0, row > 0, row % restartInterval == 0 {
                    writer.endBits()
                    writer.append([0xFF, 0xD0 + UInt8((row / restartInterval - 1) % 8)])
                    clear()
                }
                // No code is longer than LIMIT, and a sample has at most one, besides the two bits of a run's end.
                writer.reserve(bits: frame.width * scan.components.count * (longestCode + 2) + 128)
                for (number, component) in scan.components.enumerated() {
                    layout.load(
                        lines.samples, first: lines.current(number), width: frame.width, row: row,
                        component: component, precision: frame.precision, from: input)
                    lines.prepare(number)
                }
                if scan.interleave == .sample {
                    encodeInterleaved(&writer)
                } else {
                    for component in scan.components.indices { encodeLine(component, &writer) }
                }
                lines.advance()
            }
            writer.endBits()
        }

        private mutating func clear() {
            model.clear()
            lines.clear()
            for index in runIndices.indices { runIndices[index] = 0 }
        }

        /// The indices: those of both lines run from the sample before the first to the one behind the last.
        private mutating func encodeLine(_ component: Int, _ writer: inout BitWriter) {
            let rules = rules
            let (above, current, width) = (lines.above(component), lines.current(component), lines.width)
            let near = rules.residual.near
            var runIndex = runIndices[component]
            var column = 0
            var place = Neighbourhood(lines.samples, above: above, current: current, model.quantizer)
            while column < width {
                place.look(lines.samples[above &+ column &+ 1], model.quantizer)
                if place.context != 0 {
                    let sample = rules.encoded(Int(lines.samples[current &+ column]), place, model.contexts, &writer)
                    lines.samples[current &+ column] = UInt16(truncatingIfNeeded: sample)
                    place.advance(sample)
                    column &+= 1
                    continue
                }
                let a = place.a
                let start = column
                while column < width, abs(Int(lines.samples[current &+ column]) &- a) <= near {
                    lines.samples[current &+ column] = UInt16(truncatingIfNeeded: a)
                    column &+= 1
                }
                Self.putRun(column &- start, &runIndex, isCut: column == width, &writer)
                guard column < width else { break }
                let b = Int(lines.samples[above &+ column])
                let isAlike = abs(a &- b) <= near
                var context = isAlike ? model.alike : model.unlike
                let sample = rules.encodedEnd(
                    Int(lines.samples[current &+ column]), a: a, b: b, &context, runIndex: runIndex, &writer)
                if isAlike { model.alike = context } else { model.unlike = context }
                lines.samples[current &+ column] = UInt16(truncatingIfNeeded: sample)
                column &+= 1
                if runIndex > 0 { runIndex &-= 1 }
                place = Neighbourhood(
                    lines.samples, above: above &+ column, current: current &+ column, model.quantizer)
            }
            runIndices[component] = runIndex
        }

        /// As `encodeLine`, a sample of each component in turn; runs are those of all of them.
        private mutating func encodeInterleaved(_ writer: inout BitWriter) {
            var runIndex = runIndices[0]
            var column = 0
            while column < lines.width {
                column = encodeMixed(from: column, &writer)
                guard column < lines.width else { break }
                column = encodeRun(from: column, &runIndex, &writer)
            }
            runIndices[0] = runIndex
        }

        /// The samples from `start` to where a run begins, which it returns, or the line ends.
        private mutating func encodeMixed(from start: Int, _ writer: inout BitWriter) -> Int {
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
            var column = start
            while all != 0, column < width {
                all = 0
                for component in 0..<count {
                    let offset = component &* distance &+ column
                    var place = places[component]
                    let sample = rules.encoded(
                        Int(lines.samples[current &+ offset]), place, model.contexts, &writer)
                    lines.samples[current &+ offset] = UInt16(truncatingIfNeeded: sample)
                    place.advance(sample)
                    // Behind the line there are two samples: the last one's look at them is for nothing.
                    place.look(lines.samples[above &+ offset &+ 2], model.quantizer)
                    places[component] = place
                    all |= place.context
                }
                column &+= 1
            }
            return column
        }

        /// A run of all components from `start`, and the samples that end it; it returns where the line goes on.
        private mutating func encodeRun(from start: Int, _ runIndex: inout Int, _ writer: inout BitWriter) -> Int {
            let (count, distance) = (scan.components.count, lines.current(1) - lines.current(0))
            let (above, current, width) = (lines.above(0), lines.current(0), lines.width)
            let length = runLength(from: start, count: count, distance: distance, near: rules.residual.near)
            let end = start &+ length
            Self.putRun(length, &runIndex, isCut: end == width, &writer)
            for component in 0..<count {
                let first = current &+ component &* distance
                let value = lines.samples[first &+ start &- 1]
                lines.samples.fill(first &+ start..<first &+ end, with: value)
                guard end < width else { continue }
                let b = Int(lines.samples[above &+ component &* distance &+ end])
                let sample = rules.encodedEnd(
                    Int(lines.samples[first &+ end]), a: Int(value), b: b, &model.unlike, runIndex: runIndex, &writer)
                lines.samples[first &+ end] = UInt16(truncatingIfNeeded: sample)
            }
            if end < width, runIndex > 0 { runIndex &-= 1 }
            return end &+ 1
        }

        /// How far each component stays near its sample before `start`.
        private func runLength(from start: Int, count: Int, distance: Int, near: Int) -> Int {
            let current = lines.current(0)
            var shortest = lines.width - start
            for component in 0..<count {
                let first = current &+ component &* distance &+ start
                let value = Int(lines.samples[first &- 1])
                var length = 0
                while length < shortest, abs(Int(lines.samples[first &+ length]) &- value) <= near { length &+= 1 }
                shortest = length
            }
            return shortest
        }

        /// Writes a run's length (T.87 A.7.1).
        ///
        /// - Parameter isCut: the line's end is what ends it.
        @inline(__always)
        private static func putRun(_ length: Int, _ runIndex: inout Int, isCut: Bool, _ writer: inout BitWriter) {
            var length = length
            while length >= 1 &<< JPEGLS.runBits(runIndex) {
                writer.put(1, count: 1)
                length &-= 1 &<< JPEGLS.runBits(runIndex)
                if runIndex < JPEGLS.lastRunIndex { runIndex &+= 1 }
            }
            if !isCut {
                writer.put(length, count: JPEGLS.runBits(runIndex) &+ 1)
            } else if length > 0 {
                writer.put(1, count: 1)
            }
        }
    }
}
