extension J2K {
    /// The passes that refine an HT code-block by one plane: significance propagation and magnitude refinement (T.814 7.4,
    /// 7.5).
    struct HTRefinement {
        private let shape: HTBlockDecoder.Shape
        /// The plane below the cleanup pass's, with its bit of fraction.
        private let plane: UInt32
        /// 0: not significant; 1: since the cleanup pass; 2: since this one. With a border.
        private var map: [UInt8]
        private let stride: Int

        init(_ shape: HTBlockDecoder.Shape) {
            self.shape = shape
            plane = UInt32(shape.planes - 2 - shape.above)
            stride = shape.width + 2
            map = Array(repeating: 0, count: stride * (shape.height + 2))
        }

        mutating func run(_ coefficients: inout [UInt32], _ significance: HTForwardBits, _ refining: HTBackwardBits?) {
            for row in 0..<shape.height {
                for column in 0..<shape.width where coefficients[row * shape.width + column] != 0 {
                    map[(row + 1) * stride + column + 1] = 1
                }
            }
            propagate(&coefficients, significance)
            if let refining { refine(&coefficients, refining) }
        }

        private func hasNeighbour(_ place: Int, isCausal: Bool) -> Bool {
            let (above, below) = (place - stride, place + stride)
            if map[place - 1] | map[place + 1] | map[above - 1] | map[above] | map[above + 1] != 0 { return true }
            return !isCausal && map[below - 1] | map[below] | map[below + 1] != 0
        }

        /// Stripes of four rows in groups of four columns: first who becomes significant, then their signs.
        private mutating func propagate(_ coefficients: inout [UInt32], _ bits: HTForwardBits) {
            var bits = bits
            var found: [Int] = []
            for top in Swift.stride(from: 0, to: shape.height, by: 4) {
                for left in Swift.stride(from: 0, to: shape.width, by: 4) {
                    found.removeAll(keepingCapacity: true)
                    bits.fill()
                    for column in left..<min(left + 4, shape.width) {
                        for row in top..<min(top + 4, shape.height) {
                            let place = (row + 1) * stride + column + 1
                            let isCausal = shape.isCausal && row == top + 3
                            guard map[place] == 0, hasNeighbour(place, isCausal: isCausal) else { continue }
                            if bits.value & 1 != 0 {
                                map[place] = 2
                                found.append(row * shape.width + column)
                            }
                            bits.skip(1)
                        }
                    }
                    for index in found {
                        coefficients[index] = UInt32(truncatingIfNeeded: bits.value & 1) << 31 | 3 << plane
                        bits.skip(1)
                    }
                }
            }
        }

        private func refine(_ coefficients: inout [UInt32], _ bits: HTBackwardBits) {
            var bits = bits
            for top in Swift.stride(from: 0, to: shape.height, by: 4) {
                for column in 0..<shape.width {
                    for row in top..<min(top + 4, shape.height) where map[(row + 1) * stride + column + 1] == 1 {
                        if bits.count == 0 { bits.fill() }
                        // The middle of the old interval gives way to a bit and the middle of the new one.
                        let bit = UInt32(truncatingIfNeeded: bits.value & 1)
                        coefficients[row * shape.width + column] ^= (1 - bit) << (plane + 1) | 1 << plane
                        bits.skip(1)
                    }
                }
            }
        }
    }
}
