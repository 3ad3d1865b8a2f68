extension JPEG {
    /// How far a progressive picture's coefficients have come (T.81 G.1.1.1), and what is made of them in the end.
    struct Progress {
        /// For each component and coefficient the bit position that is known; nil before its first scan.
        private var known: [[Int?]]
        private var quantization: [[UInt16]?]
        private let identifiers: [Int]
        /// Blocks that later scans may still visit.
        private var budget: Int

        init(_ frame: FrameHeader, _ layout: Layout) {
            known = frame.components.map { _ in [Int?](repeating: nil, count: 64) }
            quantization = frame.components.map { _ in nil }
            identifiers = frame.components.map(\.quantizationTable)
            // As many visits of each block as a scan for each coefficient and three or four of its bits would take: since a
            // few bytes let a scan pass over a whole picture, their number must have an end.
            budget = 256 * layout.unitCount
        }

        /// Whether every coefficient is known to its last bit.
        var isComplete: Bool { known.allSatisfy { $0.allSatisfy { $0 == 0 } } }

        /// Whether every component has something to show.
        var isBegun: Bool { known.allSatisfy { $0[0] != nil } }

        /// Refuses a scan that does not go on from where those before it ended.
        mutating func take(_ scan: ScanHeader, _ layout: Layout, _ tables: Tables, at offset: Int) throws(Failure) {
            for component in scan.components {
                budget -= layout.components[component.index].unitCount
                guard budget >= 0 else { throw Failure(.tooManyScans, at: offset) }
                if quantization[component.index] == nil {
                    guard let table = tables.quantization[identifiers[component.index]] else {
                        throw Failure(.missingTable, at: offset)
                    }
                    quantization[component.index] = table
                }
                guard scan.spectralStart == 0 || known[component.index][0] != nil else {
                    throw Failure(.repeatedScan, at: offset)
                }
                for index in scan.spectralStart...scan.spectralEnd {
                    let before = known[component.index][index]
                    guard scan.approximationHigh == 0 ? before == nil : before == scan.approximationHigh else {
                        throw Failure(.repeatedScan, at: offset)
                    }
                    known[component.index][index] = scan.approximationLow
                }
            }
        }

        /// Scales and transforms all blocks.
        func reconstruct<Sample: DCTSample>(
            _ coefficients: Span<Int16>, _ layout: Layout, into samples: inout Buffer<Sample>
        ) {
            var output = samples.mutableSpan
            var buffer = Buffer<Int16>(count: 64)
            var scales = Buffer<Int16>(count: 64)
            for (number, geometry) in layout.components.enumerated() {
                var factors = scales.mutableSpan
                for (index, place) in zigzag.enumerated() {
                    factors[Int(place)] = Int16(truncatingIfNeeded: quantization[number]?[index] ?? 1)
                }
                for row in 0..<geometry.unitsHigh {
                    for column in 0..<geometry.unitsWide {
                        let start = geometry.offset + 64 * (row * geometry.unitsWide + column)
                        let last = Self.scale(
                            coefficients.extracting(start..<start + 64), by: scales.span, into: &buffer)
                        Sample.reconstruct(
                            buffer.span, last, into: &output,
                            at: geometry.offset + 8 * (row * geometry.stride + column), geometry.stride)
                    }
                }
            }
        }

        /// - Returns: 0 where the first coefficient is the only one, 63 otherwise.
        private static func scale(
            _ block: Span<Int16>, by scales: Span<Int16>, into buffer: inout Buffer<Int16>
        ) -> Int {
            var output = buffer.mutableSpan
            var others: Int16 = 0
            for index in 0..<64 {
                // All three hold 64 numbers.
                let number = unsafe block[unchecked: index] &* scales[unchecked: index]
                unsafe output[unchecked: index] = number
                others |= index == 0 ? 0 : number
            }
            return others == 0 ? 0 : 63
        }
    }
}
