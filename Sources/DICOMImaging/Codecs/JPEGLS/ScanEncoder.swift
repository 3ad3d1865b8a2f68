extension JPEGLS {
    /// Codes the samples of one scan.
    struct ScanEncoder<Arithmetic: Residual>: ~Copyable {
        private var model: Model<Arithmetic>
        private var lines: Lines
        private let scan: ScanHeader
        private let frame: FrameHeader
        private var runIndices: [Int]

        init(_ scan: ScanHeader, of frame: FrameHeader, _ parameters: CodingParameters) {
            model = Model(parameters)
            lines = Lines(width: frame.width, components: scan.components.count)
            self.scan = scan
            self.frame = frame
            runIndices = [Int](repeating: 0, count: scan.components.count)
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
                writer.reserve(bits: frame.width * scan.components.count * (model.parameters.limit + 2) + 128)
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
            let (above, current, width) = (lines.above(component), lines.current(component), lines.width)
            let near = model.residual.near
            var runIndex = runIndices[component]
            var column = 0
            var a = Int(lines.samples[current &- 1])
            var b = Int(lines.samples[above])
            var c = Int(lines.samples[above &- 1])
            while column < width {
                let d = Int(lines.samples[above &+ column &+ 1])
                let number = model.quantizer.context(a: a, b: b, c: c, d: d)
                if number != 0 {
                    let sample = Int(lines.samples[current &+ column])
                    a = model.encoded(sample, number, a: a, b: b, c: c, &writer)
                    lines.samples[current &+ column] = UInt16(truncatingIfNeeded: a)
                    column &+= 1
                    c = b
                    b = d
                    continue
                }
                let start = column
                while column < width, abs(Int(lines.samples[current &+ column]) &- a) <= near {
                    lines.samples[current &+ column] = UInt16(truncatingIfNeeded: a)
                    column &+= 1
                }
                Self.putRun(column &- start, &runIndex, isCut: column == width, &writer)
                guard column < width else { break }
                b = Int(lines.samples[above &+ column])
                let sample = Int(lines.samples[current &+ column])
                a = model.encodedEnd(sample, a: a, b: b, runIndex: runIndex, &writer)
                lines.samples[current &+ column] = UInt16(truncatingIfNeeded: a)
                column &+= 1
                if runIndex > 0 { runIndex &-= 1 }
                c = b
                b = Int(lines.samples[above &+ column])
            }
            runIndices[component] = runIndex
        }

        /// As `encodeLine`, a sample of each component in turn; runs are those of all of them.
        private mutating func encodeInterleaved(_ writer: inout BitWriter) {
            let count = scan.components.count
            let (width, near) = (lines.width, model.residual.near)
            let distance = lines.current(1) - lines.current(0)
            let (above, current) = (lines.above(0), lines.current(0))
            let numbers = Storage(repeating: 0, count: count)
            var runIndex = runIndices[0]
            var column = 0
            while column < width {
                var all = 0
                for component in 0..<count {
                    let place = component &* distance &+ column
                    let number = model.quantizer.context(
                        a: Int(lines.samples[current &+ place &- 1]), b: Int(lines.samples[above &+ place]),
                        c: Int(lines.samples[above &+ place &- 1]), d: Int(lines.samples[above &+ place &+ 1]))
                    numbers[component] = number
                    all |= number
                }
                if all != 0 {
                    for component in 0..<count {
                        let place = component &* distance &+ column
                        let sample = model.encoded(
                            Int(lines.samples[current &+ place]), numbers[component],
                            a: Int(lines.samples[current &+ place &- 1]), b: Int(lines.samples[above &+ place]),
                            c: Int(lines.samples[above &+ place &- 1]), &writer)
                        lines.samples[current &+ place] = UInt16(truncatingIfNeeded: sample)
                    }
                    column &+= 1
                    continue
                }
                let length = runLength(from: column, count: count, distance: distance, near: near)
                let end = column &+ length
                Self.putRun(length, &runIndex, isCut: end == width, &writer)
                for component in 0..<count {
                    let first = current &+ component &* distance
                    let value = lines.samples[first &+ column &- 1]
                    lines.samples.fill(first &+ column..<first &+ end, with: value)
                    guard end < width else { continue }
                    let sample = model.encodedUnlikeEnd(
                        Int(lines.samples[first &+ end]), a: Int(value),
                        b: Int(lines.samples[above &+ component &* distance &+ end]), runIndex: runIndex, &writer)
                    lines.samples[first &+ end] = UInt16(truncatingIfNeeded: sample)
                }
                if end < width, runIndex > 0 { runIndex &-= 1 }
                column = end &+ 1
            }
            runIndices[0] = runIndex
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
