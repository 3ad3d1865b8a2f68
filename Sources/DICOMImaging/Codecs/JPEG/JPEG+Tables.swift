extension JPEG {
    /// The order in which a block's coefficients are coded (T.81 figure A.6): the place of each in the block, line by line.
    package static let zigzag: [UInt8] = [
        0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5,
        12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28,
        35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51,
        58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63,
    ]

    /// What DHT says of one table (T.81 B.2.4.2): how many codes have each length, and the symbols in the codes' order.
    package struct HuffmanSpecification: Equatable, Sendable {
        /// Of the lengths 1 to 16.
        package var counts: [Int]
        package var symbols: [UInt8]

        package init(counts: [Int], symbols: [UInt8]) {
            self.counts = counts
            self.symbols = symbols
        }

        /// No length has more codes than the shorter ones leave.
        package var isConsistent: Bool {
            guard counts.count == 16, counts.reduce(0, +) == symbols.count, symbols.count <= 256 else { return false }
            var free = 1
            for count in counts {
                free = free * 2 - count
                guard free >= 0 else { return false }
            }
            return true
        }
    }

    /// Quantization tables, Huffman tables and the restart interval that are in force, as marker segments set them.
    package struct Tables: Sendable {
        /// In zigzag order.
        package var quantization: [[UInt16]?] = [nil, nil, nil, nil]
        package var dc: [HuffmanSpecification?] = [nil, nil, nil, nil]
        package var ac: [HuffmanSpecification?] = [nil, nil, nil, nil]
        /// In MCUs; 0: none.
        package var restartInterval = 0

        package init() {}

        /// Takes in a segment that defines tables; others say nothing here.
        package mutating func take(_ segment: Segment, in input: Span<UInt8>) throws(Failure) {
            switch segment.marker {
            case .defineQuantizationTables: try takeQuantization(segment, in: input)
            case .defineHuffmanTables: try takeHuffman(segment, in: input)
            case .defineRestartInterval:
                guard segment.contents.count >= 2 else { throw Failure(.segmentLength, at: segment.offset) }
                restartInterval = input.number16(at: segment.contents.lowerBound)
            default: break
            }
        }

        private mutating func takeQuantization(_ segment: Segment, in input: Span<UInt8>) throws(Failure) {
            var position = segment.contents.lowerBound
            while position < segment.contents.upperBound {
                let (width, number) = (Int(input[position] >> 4) + 1, Int(input[position] & 15))
                position += 1
                guard width <= 2, number < 4, segment.contents.upperBound - position >= 64 * width else {
                    throw Failure(.quantizationTable, at: position - 1)
                }
                quantization[number] = (0..<64).map { index in
                    width == 1
                        ? UInt16(input[position + index]) : UInt16(input.number16(at: position + 2 * index))
                }
                position += 64 * width
            }
        }

        private mutating func takeHuffman(_ segment: Segment, in input: Span<UInt8>) throws(Failure) {
            var position = segment.contents.lowerBound
            while position < segment.contents.upperBound {
                let (kind, number) = (input[position] >> 4, Int(input[position] & 15))
                position += 1
                let failure = Failure(.huffmanTable, at: position - 1)
                guard kind < 2, number < 4, segment.contents.upperBound - position >= 16 else { throw failure }
                let counts = (0..<16).map { Int(input[position + $0]) }
                position += 16
                let total = counts.reduce(0, +)
                guard segment.contents.upperBound - position >= total else { throw failure }
                let specification = HuffmanSpecification(
                    counts: counts, symbols: (0..<total).map { input[position + $0] })
                guard specification.isConsistent, kind == 1 || specification.symbols.allSatisfy({ $0 <= 16 }) else {
                    throw failure
                }
                position += total
                if kind == 0 { dc[number] = specification } else { ac[number] = specification }
            }
        }
    }
}
