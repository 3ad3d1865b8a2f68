extension JPEG {
    /// A scan of a lossless frame (T.81 H): differences are decoded for a row of MCUs, then added to predictions.
    struct LosslessScan {
        private let layout: ScanLayout
        private let tables: ScanTables
        private let componentCount: Int
        private let prediction: Prediction
        /// In rows of MCUs; 0: none.
        private let restartRows: Int

        /// - Parameter offset: of the scan's marker.
        init(_ scan: ScanHeader, of frame: FrameHeader, _ layout: Layout, _ tables: Tables, at offset: Int)
            throws(Failure)
        {
            self.layout = ScanLayout(scan, of: layout)
            var scanTables = ScanTables(count: scan.components.count)
            for (number, component) in scan.components.enumerated() {
                guard let table = tables.dc[component.dcTable] else { throw Failure(.missingTable, at: offset) }
                scanTables.set(HuffmanTable(table, .difference), number, at: 0)
            }
            self.tables = scanTables
            componentCount = scan.components.count
            prediction = Prediction(
                predictor: scan.spectralStart, initial: 1 << (frame.precision - scan.approximationLow - 1))
            // T.81 H.1.1: a whole number of lines of MCUs.
            guard tables.restartInterval % self.layout.columns == 0 else {
                throw Failure(.restartInterval, at: offset)
            }
            restartRows = tables.restartInterval / self.layout.columns
        }

        /// Decodes the data at `data.position`, and leaves that behind them.
        func decode(
            _ input: Span<UInt8>, _ data: inout EntropyCodedData, into samples: inout MutableSpan<UInt16>,
            _ interleaving: inout Interleaving<UInt16>?, _ output: inout MutableSpan<UInt8>
        ) throws(Failure) {
            let interval = restartRows == 0 ? layout.rows : restartRows
            var first = 0
            while first < layout.rows {
                let start = data.position
                guard first == 0 || data.takeRestart(input) else { throw Failure(.scanEnds, at: start) }
                data.read(input, from: data.position)
                let next = min(first + interval, layout.rows)
                guard decode(first..<next, data, into: &samples, &interleaving, &output) else {
                    throw Failure(.code, at: start)
                }
                first = next
            }
            interleaving?.finish(samples.span, into: &output)
        }

        /// Decodes rows of MCUs.
        ///
        /// - Returns: false where the bits end or are no code.
        private func decode(
            _ rows: Range<Int>, _ data: borrowing EntropyCodedData, into samples: inout MutableSpan<UInt16>,
            _ interleaving: inout Interleaving<UInt16>?, _ output: inout MutableSpan<UInt8>
        ) -> Bool {
            var reader = BitReader(data.bytes, end: data.count)
            let words = tables.words.span
            let isPlain = layout.units.count == componentCount
            for row in rows {
                let isDecoded =
                    isPlain
                    ? decodeLine(&reader, words, row, into: &samples)
                    : decodeUnits(&reader, words, row, into: &samples)
                guard isDecoded, !reader.isExhausted else { return false }
                predict(row, isFirst: row == rows.lowerBound, &samples)
                interleaving?.advance(to: row + 1, samples.span, into: &output)
            }
            return true
        }

        /// Differences of a line, one of each component in turns, put where the samples will be.
        private func decodeLine(
            _ reader: inout BitReader, _ words: Span<UInt32>, _ row: Int, into samples: inout MutableSpan<UInt16>
        ) -> Bool {
            let units = layout.units.span
            guard units.count > 1 else {
                let start = units[0].place(inRow: row, side: 1)
                guard start >= 0, start + layout.columns <= samples.count else { return false }
                for index in start..<start + layout.columns {
                    reader.refill()
                    guard let difference = SequentialScan.difference(&reader, words, 0) else { return false }
                    unsafe samples[unchecked: index] = UInt16(truncatingIfNeeded: difference)
                }
                return true
            }
            var startBuffer = Buffer<Int>(count: units.count)
            var starts = startBuffer.mutableSpan
            for number in units.indices { starts[number] = units[number].place(inRow: row, side: 1) }
            for column in 0..<layout.columns {
                for number in starts.indices {
                    reader.refill()
                    guard let difference = SequentialScan.difference(&reader, words, number &* ScanTables.size) else {
                        return false
                    }
                    samples[starts[number] &+ column] = UInt16(truncatingIfNeeded: difference)
                }
            }
            return true
        }

        /// Differences of a row of MCUs of several lines or columns.
        private func decodeUnits(
            _ reader: inout BitReader, _ words: Span<UInt32>, _ row: Int, into samples: inout MutableSpan<UInt16>
        ) -> Bool {
            for column in 0..<layout.columns {
                for unit in layout.units {
                    reader.refill()
                    let base = unit.component * ScanTables.size
                    guard let difference = SequentialScan.difference(&reader, words, base) else { return false }
                    let start = unit.place(inRow: row, side: 1)
                    if start >= 0, column * unit.columns + unit.column < unit.unitsWide {
                        samples[start + column * unit.columns] = UInt16(truncatingIfNeeded: difference)
                    }
                }
            }
            return true
        }

        /// Makes samples of the differences of a row of MCUs.
        private func predict(_ row: Int, isFirst: Bool, _ samples: inout MutableSpan<UInt16>) {
            for unit in layout.units where unit.row == 0 && unit.column == 0 {
                for line in row * unit.rows..<min((row + 1) * unit.rows, unit.unitsHigh) {
                    let start = unit.offset + line % unit.lines * unit.stride
                    if isFirst && line == row * unit.rows {
                        prediction.restoreFirst(&samples, at: start, width: unit.stride)
                    } else {
                        let above = unit.offset + (line - 1) % unit.lines * unit.stride
                        prediction.restore(&samples, at: start, above: above, width: unit.stride)
                    }
                }
            }
        }
    }
}
