extension JPEG {
    /// A scan of a sequential frame (T.81 F.2): blocks are decoded, scaled and transformed one after another.
    struct SequentialScan {
        private let layout: ScanLayout
        private let tables: ScanTables
        private let restartInterval: Int

        /// - Parameter offset: of the scan's marker.
        init(_ scan: ScanHeader, of frame: FrameHeader, _ layout: Layout, _ tables: Tables, at offset: Int)
            throws(Failure)
        {
            self.layout = ScanLayout(scan, of: layout)
            var scanTables = ScanTables(count: scan.components.count)
            for (number, component) in scan.components.enumerated() {
                guard let dc = tables.dc[component.dcTable], let ac = tables.ac[component.acTable],
                    let quantization = tables.quantization[frame.components[component.index].quantizationTable]
                else { throw Failure(.missingTable, at: offset) }
                scanTables.set(HuffmanTable(dc, .difference), number, at: 0)
                scanTables.set(HuffmanTable(ac, .coefficient), number, at: ScanTables.ac)
                scanTables.set(quantization: quantization, number)
            }
            self.tables = scanTables
            restartInterval = tables.restartInterval
        }

        /// Decodes the data at `data.position`, and leaves that behind them.
        ///
        /// - Parameters:
        ///   - samples: of the layout.
        ///   - interleaving: takes rows of MCUs into the output as they come, two at most behind the decoder; nil: none.
        func decode<Sample: DCTSample>(
            _ input: Span<UInt8>, _ data: inout EntropyCodedData, into samples: inout MutableSpan<Sample>,
            _ interleaving: inout Interleaving<Sample>?, _ output: inout MutableSpan<UInt8>
        ) throws(Failure) {
            let interval = restartInterval == 0 ? layout.count : restartInterval
            var block = Buffer<Int16>(count: 64)
            var first = 0
            while first < layout.count {
                let start = data.position
                guard first == 0 || data.takeRestart(input) else { throw Failure(.scanEnds, at: start) }
                data.read(input, from: data.position)
                let next = min(first + interval, layout.count)
                guard decode(first..<next, data, &block, into: &samples, &interleaving, &output) else {
                    throw Failure(.code, at: start)
                }
                first = next
            }
            interleaving?.finish(samples.span, into: &output)
        }

        /// - Returns: false where the bits end or are no code.
        private func decode<Sample: DCTSample>(
            _ range: Range<Int>, _ data: borrowing EntropyCodedData, _ buffer: inout Buffer<Int16>,
            into samples: inout MutableSpan<Sample>, _ interleaving: inout Interleaving<Sample>?,
            _ output: inout MutableSpan<UInt8>
        ) -> Bool {
            var reader = BitReader(data.bytes, end: data.count)
            let words = tables.words.span
            let units = layout.units.span
            var block = buffer.mutableSpan
            var predictions = SIMD4<Int>.zero
            var (row, column) = range.lowerBound.quotientAndRemainder(dividingBy: layout.columns)
            var startBuffer = Buffer<Int>(count: units.count)
            var starts = startBuffer.mutableSpan
            for index in units.indices { starts[index] = units[index].place(inRow: row, side: 8) }
            for _ in range {
                for index in units.indices {
                    let unit = units[index]
                    var prediction = predictions[unit.component]
                    let last = Self.decodeBlock(
                        &reader, words, unit.component &* ScanTables.size, &prediction, into: &block)
                    guard last >= 0 else { return false }
                    predictions[unit.component] = prediction
                    // What only completes an MCU has no place among the samples.
                    let start = starts[index]
                    if start >= 0, column &* unit.columns &+ unit.column < unit.unitsWide {
                        Sample.reconstruct(
                            block.span, last, into: &samples, at: start &+ 8 &* column &* unit.columns, unit.stride)
                    }
                    Self.clear(&block, last)
                }
                column &+= 1
                if column == layout.columns {
                    guard !reader.isExhausted else { return false }
                    (column, row) = (0, row &+ 1)
                    interleaving?.advance(to: row, samples.span, into: &output)
                    for index in units.indices { starts[index] = units[index].place(inRow: row, side: 8) }
                }
            }
            return !reader.isExhausted
        }

        @inline(__always)
        private static func clear(_ block: inout MutableSpan<Int16>, _ last: Int) {
            guard last > 0 else { return block[0] = 0 }
            for index in 0..<64 { unsafe block[unchecked: index] = 0 }
        }

        /// Decodes a block of zeros into scaled coefficients (T.81 F.2.2).
        ///
        /// - Returns: the last coefficient that is not zero, in zigzag order; -1 where the bits are no code.
        @inline(__always)
        private static func decodeBlock(
            _ reader: inout BitReader, _ words: Span<UInt32>, _ base: Int, _ prediction: inout Int,
            into block: inout MutableSpan<Int16>
        ) -> Int {
            // Indices below stay inside of a component's tables: ten bits, or a coefficient below 64; the place in the
            // block is one of `zigzag`.
            reader.refill()
            guard let difference = difference(&reader, words, base) else { return -1 }
            prediction &+= difference
            let steps = base &+ ScanTables.steps
            block[0] = Int16(truncatingIfNeeded: prediction &* Int(unsafe words[unchecked: steps] & 0xFFFF))
            let ac = base &+ ScanTables.ac
            var (index, last) = (1, 0)
            while index < 64 {
                reader.refill()
                var word = unsafe words[unchecked: ac &+ Int(reader.buffer &>> HuffmanTable.lookUpShift)]
                let value: Int
                if word & HuffmanTable.hasValue != 0 {
                    reader.skip(UInt64(word & 31))
                    index &+= Int(word &>> 12) & 15
                    value = Int(Int32(bitPattern: word) &>> 16)
                } else {
                    if word == 0 {
                        let code = HuffmanTable.longCode(words, ac, UInt32(reader.peek(16)))
                        guard code != 0 else { return -1 }
                        word = code &>> 8 | (code & 0xFF) &<< 8
                    }
                    reader.skip(UInt64(word & 31))
                    let (run, size) = (Int(word &>> 12) & 15, UInt64(word &>> 8) & 15)
                    guard size > 0 else {
                        // Sixteen zeros, or the block's end.
                        guard run == 15 else { break }
                        index &+= 16
                        continue
                    }
                    index &+= run
                    value = reader.signed(size)
                }
                guard index < 64 else { return -1 }
                let step = unsafe words[unchecked: steps &+ index]
                unsafe block[unchecked: Int(step &>> 16)] = Int16(
                    truncatingIfNeeded: value &* Int(step & 0xFFFF))
                last = index
                index &+= 1
            }
            return last
        }

        /// A DC difference; at least 48 bits must be there.
        ///
        /// - Returns: nil where the bits are no code.
        @inline(__always)
        static func difference(_ reader: inout BitReader, _ words: Span<UInt32>, _ base: Int) -> Int? {
            var word = unsafe words[unchecked: base &+ Int(reader.buffer &>> HuffmanTable.lookUpShift)]
            if word & HuffmanTable.hasValue != 0 {
                reader.skip(UInt64(word & 31))
                return Int(Int32(bitPattern: word) &>> 16)
            }
            if word == 0 {
                let code = HuffmanTable.longCode(words, base, UInt32(reader.peek(16)))
                guard code != 0 else { return nil }
                word = code &>> 8 | (code & 0xFF) &<< 8
            }
            reader.skip(UInt64(word & 31))
            let size = UInt64(word &>> 8) & 0xFF
            // Of 16 bits there is one difference alone, and no bit follows (T.81 H.1.2.2).
            return size == 0 ? 0 : size == 16 ? 32_768 : reader.signed(size)
        }
    }
}
