extension JPEG {
    /// A Huffman table made for encoding: for each symbol its code and, above it, the code's length.
    package struct HuffmanCodes: Sendable {
        /// 256 words: a code of up to 16 bits, its length times 2^16. 0 for symbols without one.
        package let words: ContiguousArray<UInt32>
        package let specification: HuffmanSpecification

        package init(_ specification: HuffmanSpecification) {
            var words = ContiguousArray<UInt32>(repeating: 0, count: 256)
            var (code, place) = (0, 0)
            for (index, count) in specification.counts.enumerated() {
                for _ in 0..<count {
                    words[Int(specification.symbols[place])] = UInt32(code) | UInt32(index + 1) << 16
                    code += 1
                    place += 1
                }
                code <<= 1
            }
            self.words = words
            self.specification = specification
        }
    }

    /// The shortest codes for symbols that come so often, none longer than 16 bits (T.81 K.2).
    package static func optimalSpecification(_ frequencies: [Int]) -> HuffmanSpecification {
        var weights = frequencies.prefix(256) + [Int](repeating: 0, count: max(256 - frequencies.count, 0))
        // A symbol that never comes keeps the code of all ones free.
        weights.append(1)
        var lengths = [Int](repeating: 0, count: 257)
        var groups = weights.indices.map { [$0] }
        var live = weights.indices.filter { weights[$0] > 0 }
        while live.count > 1 {
            // Among equals the later symbol gets the longer code, and so the reserved one the longest.
            func takeLeast() -> Int {
                let place = live.indices.reduce(live.startIndex) {
                    weights[live[$1]] <= weights[live[$0]] ? $1 : $0
                }
                return live.remove(at: place)
            }
            let first = takeLeast()
            let second = takeLeast()
            weights[second] += weights[first]
            groups[second] += groups[first]
            for symbol in groups[second] { lengths[symbol] += 1 }
            live.append(second)
            live.sort()
        }
        var counts = [Int](repeating: 0, count: 258)
        for length in lengths where length > 0 { counts[length] += 1 }
        shorten(&counts)
        // The reserved symbol has one of the longest codes.
        if let longest = counts.lastIndex(where: { $0 > 0 }) { counts[longest] -= 1 }
        let symbols = (0..<256).filter { lengths[$0] > 0 }.sorted { (lengths[$0], $0) < (lengths[$1], $1) }
        return HuffmanSpecification(counts: Array(counts[1...16]), symbols: symbols.map { UInt8($0) })
    }

    /// Makes room for codes of more than 16 bits among the shorter ones (T.81 figure K.3).
    private static func shorten(_ counts: inout [Int]) {
        for length in stride(from: counts.count - 1, to: 16, by: -1) {
            while counts[length] > 0 {
                guard let shorter = (1..<length - 1).last(where: { counts[$0] > 0 }) else { return }
                counts[length] -= 2
                counts[length - 1] += 1
                counts[shorter + 1] += 2
                counts[shorter] -= 1
            }
        }
    }
}
