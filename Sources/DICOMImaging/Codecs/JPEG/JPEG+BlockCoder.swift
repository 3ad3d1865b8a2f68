extension JPEG {
    /// Takes the symbols of blocks: to count them, or to write them.
    protocol SymbolSink: ~Copyable {
        /// - Parameters:
        ///   - table: 0 or 1.
        ///   - bits: the `size` bits that follow the symbol.
        mutating func takeDC(_ table: Int, _ size: Int, _ bits: UInt32)
        mutating func takeAC(_ table: Int, _ symbol: Int, _ size: Int, _ bits: UInt32)
        /// Makes room for what will be written.
        mutating func reserve(_ bytes: Int)
    }

    /// Turns quantized blocks into symbols (T.81 F.1.2).
    enum BlockCoder {
        /// For bit `8 * c + r` the place of the coefficient in zigzag order, and for a place in zigzag order that in the
        /// block.
        static let places: ContiguousArray<UInt8> = {
            var places = ContiguousArray<UInt8>(repeating: 0, count: 128)
            for (order, place) in zigzag.enumerated() {
                places[Int(place % 8 * 8 + place / 8)] = UInt8(order)
                places[64 + order] = place
            }
            return places
        }()

        /// - Parameters:
        ///   - places: `BlockCoder.places`.
        ///   - nonzero: which numbers are not 0, as `quantize` gives it.
        ///   - previous: the block's before first number; this one's afterwards.
        @inline(__always)
        static func code<Sink: SymbolSink & ~Copyable>(
            _ block: Span<Int16>, _ places: Span<UInt8>, nonzero: UInt64, _ previous: inout Int32, table: Int,
            into sink: inout Sink
        ) {
            let first = Int32(block[0])
            let (size, bits) = magnitude(first &- previous)
            previous = first
            sink.takeDC(table, size, bits)
            var columns = nonzero & ~1
            var ordered: UInt64 = 0
            while columns != 0 {
                // Below 64, of 128 places.
                ordered |= 1 &<< UInt64(unsafe places[unchecked: columns.trailingZeroBitCount])
                columns &= columns &- 1
            }
            var last = 0
            while ordered != 0 {
                let index = ordered.trailingZeroBitCount
                ordered &= ordered &- 1
                var run = index &- last &- 1
                last = index
                while run > 15 {
                    sink.takeAC(table, 0xF0, 0, 0)
                    run &-= 16
                }
                // A place in zigzag order is below 64, and one in the block.
                let place = Int(unsafe places[unchecked: 64 &+ index])
                let (size, bits) = magnitude(Int32(unsafe block[unchecked: place]))
                sink.takeAC(table, run &<< 4 | size, size, bits)
            }
            if last < 63 { sink.takeAC(table, 0, 0, 0) }
        }

        /// The number of bits and the bits (T.81 F.1.2.1): of negative numbers less one.
        @inline(__always)
        private static func magnitude(_ number: Int32) -> (Int, UInt32) {
            let sign = number &>> 31
            let size = 32 &- ((number ^ sign) &- sign).leadingZeroBitCount
            return (size, UInt32(bitPattern: number &+ sign) & ((1 &<< UInt32(size)) &- 1))
        }
    }

    /// How often each symbol comes.
    struct SymbolCounts: SymbolSink, ~Copyable {
        private var counts = Buffer<Int>(count: 4 * 256)

        mutating func takeDC(_ table: Int, _ size: Int, _ bits: UInt32) { add(table * 256 + size) }
        mutating func takeAC(_ table: Int, _ symbol: Int, _ size: Int, _ bits: UInt32) {
            add(512 + table * 256 + symbol)
        }

        mutating func reserve(_ bytes: Int) {}

        private mutating func add(_ place: Int) {
            var span = counts.mutableSpan
            span[place] += 1
        }

        /// - Parameter isAC: otherwise of the DC table.
        func specification(_ table: Int, isAC: Bool) -> HuffmanSpecification {
            let span = counts.span
            return optimalSpecification((0..<256).map { span[(isAC ? 512 : 0) + table * 256 + $0] })
        }
    }

    /// Writes symbols as codes.
    struct SymbolWriter: SymbolSink, ~Copyable {
        var bits: BitWriter
        /// Two DC tables, two AC tables.
        private var words: Buffer<UInt32>

        init(_ bits: consuming BitWriter, dc: [HuffmanCodes], ac: [HuffmanCodes]) {
            self.bits = bits
            words = Buffer(count: 4 * 256)
            var span = words.mutableSpan
            for (start, tables) in [(0, dc), (512, ac)] {
                for (number, table) in tables.enumerated() {
                    for (symbol, word) in table.words.enumerated() { span[start + 256 * number + symbol] = word }
                }
            }
        }

        @inline(__always)
        mutating func takeDC(_ table: Int, _ size: Int, _ bits: UInt32) { put(table &* 256 &+ size, size, bits) }

        @inline(__always)
        mutating func takeAC(_ table: Int, _ symbol: Int, _ size: Int, _ bits: UInt32) {
            put(512 &+ table &* 256 &+ symbol, size, bits)
        }

        @inline(__always)
        private mutating func put(_ place: Int, _ size: Int, _ value: UInt32) {
            // Tables are 0 and 1, symbols below 256.
            let word = unsafe words.span[unchecked: place & 1023]
            bits.put((word & 0xFFFF) &<< UInt32(size) | value, UInt64(word &>> 16) &+ UInt64(size))
        }

        mutating func reserve(_ bytes: Int) { bits.reserve(bytes) }

        consuming func finish() -> BitWriter { bits }
    }
}
