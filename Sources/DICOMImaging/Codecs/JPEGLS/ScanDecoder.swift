extension JPEGLS {
    /// Decodes the entropy-coded data of one scan.
    struct ScanDecoder<Arithmetic: Residual>: ~Copyable {
        private var model: Model<Arithmetic>
        private var lines: Lines
        private let scan: ScanHeader
        private let frame: FrameHeader
        /// RUNindex of each component; the first one's where samples are interleaved.
        private var runIndices: [Int]

        init(_ scan: ScanHeader, of frame: FrameHeader, _ parameters: CodingParameters) {
            model = Model(parameters)
            lines = Lines(width: frame.width, components: scan.components.count)
            self.scan = scan
            self.frame = frame
            runIndices = [Int](repeating: 0, count: scan.components.count)
        }

        /// - Parameters:
        ///   - markers: at the first byte of entropy-coded data; behind them afterwards.
        ///   - output: a frame.
        mutating func decode(
            _ input: Span<UInt8>, _ markers: inout MarkerReader, _ layout: SampleLayout,
            into output: inout MutableSpan<UInt8>
        ) throws(Failure) {
            let interval = markers.restartInterval == 0 ? frame.height : markers.restartInterval
            var reader = BitReader(input, at: markers.position)
            for row in 0..<frame.height {
                if row > 0, row % interval == 0 {
                    markers.skip(from: reader.position, input)
                    try markers.restart((row / interval - 1) % 8, input)
                    reader = BitReader(input, at: markers.position)
                    clear()
                }
                decodeRow(&reader)
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

        private mutating func decodeRow(_ reader: inout BitReader) {
            for component in scan.components.indices { lines.prepare(component) }
            if scan.interleave == .sample {
                decodeInterleaved(&reader)
            } else {
                for component in scan.components.indices { decodeLine(component, &reader) }
            }
        }

        /// The indices: those of both lines run from the sample before the first to the one behind the last.
        private mutating func decodeLine(_ component: Int, _ reader: inout BitReader) {
            let (above, current, width) = (lines.above(component), lines.current(component), lines.width)
            var runIndex = runIndices[component]
            var column = 0
            var a = Int(lines.samples[current &- 1])
            var b = Int(lines.samples[above])
            var c = Int(lines.samples[above &- 1])
            while column < width {
                let d = Int(lines.samples[above &+ column &+ 1])
                let number = model.quantizer.context(a: a, b: b, c: c, d: d)
                if number != 0 {
                    a = model.decoded(number, a: a, b: b, c: c, &reader)
                    lines.samples[current &+ column] = UInt16(truncatingIfNeeded: a)
                    column &+= 1
                    c = b
                    b = d
                    continue
                }
                let end = column &+ Self.runLength(&runIndex, upTo: width &- column, &reader)
                let run = current &+ column..<current &+ end
                lines.samples.fill(run, with: UInt16(truncatingIfNeeded: a))
                column = end
                guard column < width else { break }
                b = Int(lines.samples[above &+ column])
                a = model.decodedEnd(a: a, b: b, runIndex: runIndex, &reader)
                lines.samples[current &+ column] = UInt16(truncatingIfNeeded: a)
                column &+= 1
                if runIndex > 0 { runIndex &-= 1 }
                c = b
                b = Int(lines.samples[above &+ column])
            }
            runIndices[component] = runIndex
        }

        /// As `decodeLine`, a sample of each component in turn; runs are those of all of them.
        private mutating func decodeInterleaved(_ reader: inout BitReader) {
            let count = scan.components.count
            let width = lines.width
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
                        let sample = model.decoded(
                            numbers[component], a: Int(lines.samples[current &+ place &- 1]),
                            b: Int(lines.samples[above &+ place]), c: Int(lines.samples[above &+ place &- 1]),
                            &reader)
                        lines.samples[current &+ place] = UInt16(truncatingIfNeeded: sample)
                    }
                    column &+= 1
                    continue
                }
                let end = column &+ Self.runLength(&runIndex, upTo: width &- column, &reader)
                for component in 0..<count {
                    let first = current &+ component &* distance
                    let value = lines.samples[first &+ column &- 1]
                    lines.samples.fill(first &+ column..<first &+ end, with: value)
                    guard end < width else { continue }
                    let b = Int(lines.samples[above &+ component &* distance &+ end])
                    let sample = model.decodedUnlikeEnd(a: Int(value), b: b, runIndex: runIndex, &reader)
                    lines.samples[first &+ end] = UInt16(truncatingIfNeeded: sample)
                }
                if end < width, runIndex > 0 { runIndex &-= 1 }
                column = end &+ 1
            }
            runIndices[0] = runIndex
        }

        /// How many samples a run has (T.87 A.7.1), at most `remaining`.
        @inline(__always)
        private static func runLength(_ runIndex: inout Int, upTo remaining: Int, _ reader: inout BitReader) -> Int {
            var length = 0
            while reader.bit() == 1 {
                let block = 1 &<< JPEGLS.runBits(runIndex)
                if block <= remaining &- length {
                    length &+= block
                    if runIndex < JPEGLS.lastRunIndex { runIndex &+= 1 }
                } else {
                    length = remaining
                }
                if length == remaining { return length }
            }
            return min(remaining, length &+ reader.bits(JPEGLS.runBits(runIndex)))
        }
    }
}
