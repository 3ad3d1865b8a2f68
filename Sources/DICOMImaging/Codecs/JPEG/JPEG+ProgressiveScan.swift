extension JPEG {
    /// A scan of a progressive frame (T.81 G): it adds to coefficients, which wait for the last scan.
    struct ProgressiveScan {
        private let scan: ScanHeader
        private let layout: ScanLayout
        private let tables: ScanTables
        private let restartInterval: Int

        /// - Parameter offset: of the scan's marker.
        init(_ scan: ScanHeader, _ layout: Layout, _ tables: Tables, at offset: Int) throws(Failure) {
            self.scan = scan
            self.layout = ScanLayout(scan, of: layout)
            var scanTables = ScanTables(count: scan.components.count)
            for (number, component) in scan.components.enumerated() {
                if scan.spectralStart > 0 {
                    guard let ac = tables.ac[component.acTable] else { throw Failure(.missingTable, at: offset) }
                    scanTables.set(HuffmanTable(ac, .coefficient), number, at: ScanTables.ac)
                } else if scan.approximationHigh == 0 {
                    guard let dc = tables.dc[component.dcTable] else { throw Failure(.missingTable, at: offset) }
                    scanTables.set(HuffmanTable(dc, .difference), number, at: 0)
                }
            }
            // The places alone count: what is decoded stays as it is until the last scan.
            scanTables.set(quantization: [UInt16](repeating: 1, count: 64), 0)
            self.tables = scanTables
            restartInterval = tables.restartInterval
        }

        /// Decodes the data at `data.position`, and leaves that behind them.
        ///
        /// - Parameter coefficients: 64 a block, line by line, in the order of the layout's samples.
        func decode(
            _ input: Span<UInt8>, _ data: inout EntropyCodedData, into coefficients: inout MutableSpan<Int16>
        ) throws(Failure) {
            let interval = restartInterval == 0 ? layout.count : restartInterval
            var first = 0
            while first < layout.count {
                let start = data.position
                guard first == 0 || data.takeRestart(input) else { throw Failure(.scanEnds, at: start) }
                data.read(input, from: data.position)
                let next = min(first + interval, layout.count)
                let isDecoded =
                    scan.spectralStart > 0
                    ? decodeAC(first..<next, data, &coefficients) : decodeDC(first..<next, data, &coefficients)
                guard isDecoded else { throw Failure(.code, at: start) }
                first = next
            }
        }

        private func decodeDC(
            _ range: Range<Int>, _ data: borrowing EntropyCodedData, _ coefficients: inout MutableSpan<Int16>
        ) -> Bool {
            var reader = BitReader(data.bytes, end: data.count)
            let words = tables.words.span
            let units = layout.units.span
            var predictions = SIMD4<Int>.zero
            for mcu in range {
                let (row, column) = mcu.quotientAndRemainder(dividingBy: layout.columns)
                for index in units.indices {
                    let unit = units[index]
                    let (x, y) = (column * unit.columns + unit.column, row * unit.rows + unit.row)
                    let place =
                        x < unit.unitsWide && y < unit.unitsHigh ? unit.offset + 64 * (y * unit.unitsWide + x) : nil
                    if scan.approximationHigh == 0 {
                        reader.refill()
                        let base = unit.component * ScanTables.size
                        guard let difference = SequentialScan.difference(&reader, words, base) else { return false }
                        predictions[unit.component] &+= difference
                        if let place {
                            coefficients[place] = Int16(
                                truncatingIfNeeded: predictions[unit.component] << scan.approximationLow)
                        }
                    } else {
                        let bit = Int16(reader.bit())
                        if let place { coefficients[place] |= bit << Int16(scan.approximationLow) }
                    }
                }
                if column == layout.columns - 1, reader.isExhausted { return false }
            }
            return !reader.isExhausted
        }

        private func decodeAC(
            _ range: Range<Int>, _ data: borrowing EntropyCodedData, _ coefficients: inout MutableSpan<Int16>
        ) -> Bool {
            var reader = BitReader(data.bytes, end: data.count)
            let words = tables.words.span
            let unit = layout.units[0]
            var endOfBandRun = 0
            for number in range {
                // Blocks are not interleaved: a block's number is its place.
                let place = unit.offset + 64 * number
                let isDecoded =
                    scan.approximationHigh == 0
                    ? decodeFirst(&reader, words, &endOfBandRun, &coefficients, place)
                    : refine(&reader, words, &endOfBandRun, &coefficients, place)
                guard isDecoded else { return false }
                if number % layout.columns == 0, reader.isExhausted { return false }
            }
            return !reader.isExhausted
        }

        /// The first scan of a band (T.81 G.1.2.2).
        private func decodeFirst(
            _ reader: inout BitReader, _ words: Span<UInt32>, _ endOfBandRun: inout Int,
            _ coefficients: inout MutableSpan<Int16>, _ start: Int
        ) -> Bool {
            if endOfBandRun > 0 {
                endOfBandRun -= 1
                return true
            }
            var index = scan.spectralStart
            while index <= scan.spectralEnd {
                reader.refill()
                guard let (run, size) = symbol(&reader, words) else { return false }
                if size == 0 {
                    guard run == 15 else {
                        endOfBandRun = (1 << run) - 1 + (run > 0 ? reader.peek(UInt64(run)) : 0)
                        reader.skip(UInt64(run))
                        return true
                    }
                    index += 16
                    continue
                }
                index += run
                guard index <= scan.spectralEnd else { return false }
                coefficients[start + place(index, words)] = Int16(
                    truncatingIfNeeded: reader.signed(UInt64(size)) << scan.approximationLow)
                index += 1
            }
            return true
        }

        /// A later scan of a band, one more bit for each coefficient (T.81 G.1.2.3).
        private func refine(
            _ reader: inout BitReader, _ words: Span<UInt32>, _ endOfBandRun: inout Int,
            _ coefficients: inout MutableSpan<Int16>, _ start: Int
        ) -> Bool {
            var index = scan.spectralStart
            while endOfBandRun == 0, index <= scan.spectralEnd {
                reader.refill()
                guard let (run, size) = symbol(&reader, words) else { return false }
                var new: Int16 = 0
                if size == 0 {
                    if run < 15 {
                        endOfBandRun = (1 << run) + (run > 0 ? reader.peek(UInt64(run)) : 0)
                        reader.skip(UInt64(run))
                        break
                    }
                } else {
                    // A size other than 1 means damage; the sign is all that is left to read.
                    new = Int16(reader.bit() == 1 ? 1 : -1) << Int16(scan.approximationLow)
                }
                var zeros = run
                while index <= scan.spectralEnd {
                    let place = start + place(index, words)
                    if coefficients[place] != 0 {
                        refine(&reader, &coefficients[place])
                    } else if zeros == 0 {
                        coefficients[place] = new
                        break
                    } else {
                        zeros -= 1
                    }
                    index += 1
                }
                index += 1
            }
            guard endOfBandRun > 0 else { return true }
            while index <= scan.spectralEnd {
                let place = start + place(index, words)
                if coefficients[place] != 0 { refine(&reader, &coefficients[place]) }
                index += 1
            }
            endOfBandRun -= 1
            return true
        }

        @inline(__always)
        private func refine(_ reader: inout BitReader, _ coefficient: inout Int16) {
            let bit = Int16(1) << Int16(scan.approximationLow)
            if reader.bit() == 1, coefficient & bit == 0 { coefficient &+= coefficient < 0 ? -bit : bit }
        }

        @inline(__always)
        private func place(_ index: Int, _ words: Span<UInt32>) -> Int { Int(words[ScanTables.steps + index] >> 16) }

        /// A run and a size; 56 bits must be there, and 40 are afterwards.
        @inline(__always)
        private func symbol(_ reader: inout BitReader, _ words: Span<UInt32>) -> (run: Int, size: Int)? {
            var word = words[ScanTables.ac + Int(reader.buffer &>> HuffmanTable.lookUpShift)]
            if word == 0 {
                let code = HuffmanTable.longCode(words, ScanTables.ac, UInt32(reader.peek(16)))
                guard code != 0 else { return nil }
                word = code &>> 8 | (code & 0xFF) &<< 8
            }
            let (run, size) = (Int(word &>> 12) & 15, Int(word &>> 8) & 15)
            // Where the value is in the word, its bits are counted with the code's.
            let length = word & 31
            reader.skip(UInt64(word & HuffmanTable.hasValue != 0 ? length - UInt32(size) : length))
            return (run, size)
        }
    }
}
