extension J2K {
    /// A tag tree (T.800 B.10.2): numbers of a grid, coded as far as they are asked for.
    package struct TagTree: Sendable {
        private struct Node {
            /// The number, once it is known.
            var value: Int32 = .max
            /// The number is not below this.
            var low: Int32 = 0
        }

        private var nodes: [Node]
        /// First node and width of each level, leaves first.
        private let levels: [(first: Int, width: Int)]

        package init(width: Int, height: Int) {
            var levels: [(first: Int, width: Int)] = []
            var (width, height, count) = (max(width, 1), max(height, 1), 0)
            while true {
                levels.append((count, width))
                count += width * height
                if width == 1, height == 1 { break }
                (width, height) = ((width + 1) / 2, (height + 1) / 2)
            }
            nodes = Array(repeating: Node(), count: count)
            self.levels = levels
        }

        /// - Returns: whether the leaf's number is below `threshold`.
        package mutating func isBelow(
            _ threshold: Int, _ x: Int, _ y: Int, _ bits: inout PacketBits
        ) -> Bool {
            var low: Int32 = 0
            let threshold = Int32(truncatingIfNeeded: threshold)
            for level in levels.indices.reversed() {
                let node = levels[level].first + (y >> level) * levels[level].width + (x >> level)
                low = max(low, nodes[node].low)
                while low < threshold, low < nodes[node].value {
                    if bits.bit() == 1 { nodes[node].value = low } else { low += 1 }
                }
                nodes[node].low = low
            }
            return nodes[levels[0].first + y * levels[0].width + x].value < threshold
        }

        /// - Returns: the leaf's number; nil where it is not below `limit`.
        package mutating func value(below limit: Int, _ x: Int, _ y: Int, _ bits: inout PacketBits) -> Int? {
            guard isBelow(limit, x, y, &bits) else { return nil }
            return Int(nodes[y * levels[0].width + x].value)
        }

        // MARK: Encoding

        /// Sets all leaves; each other node becomes the least number below it.
        package mutating func set(_ values: [Int]) {
            for (index, value) in values.enumerated() { nodes[index] = Node(value: Int32(value)) }
            var height = values.count / levels[0].width
            for level in levels.indices.dropFirst() {
                let (below, width) = (levels[level - 1], levels[level].width)
                for node in levels[level].first..<(level + 1 < levels.count ? levels[level + 1].first : nodes.count) {
                    let (x, y) = ((node - levels[level].first) % width, (node - levels[level].first) / width)
                    var least = Int32.max
                    for row in 2 * y..<min(2 * y + 2, height) {
                        for column in 2 * x..<min(2 * x + 2, below.width) {
                            least = min(least, nodes[below.first + row * below.width + column].value)
                        }
                    }
                    nodes[node] = Node(value: least)
                }
                height = (height + 1) / 2
            }
        }

        /// Writes what is needed to tell whether a leaf's number is below `threshold`.
        package mutating func write(_ threshold: Int, _ x: Int, _ y: Int, _ bits: inout PacketBitWriter) {
            var low: Int32 = 0
            for level in levels.indices.reversed() {
                let node = levels[level].first + (y >> level) * levels[level].width + (x >> level)
                low = max(low, nodes[node].low & 0xFFFF)
                // Bit 16 of `low`: the number has been told.
                var isKnown = nodes[node].low & 0x10000 != 0
                while low < Int32(threshold) {
                    if low >= nodes[node].value {
                        if !isKnown {
                            bits.append(1)
                            isKnown = true
                        }
                        break
                    }
                    bits.append(0)
                    low += 1
                }
                nodes[node].low = low | (isKnown ? 0x10000 : 0)
            }
        }
    }
}
