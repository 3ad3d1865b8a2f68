extension J2K {
    /// The code-blocks of a precinct's part of a subband, encoded.
    struct EncodedPrecinctBand: Sendable {
        var columns: Int
        var rows: Int
        var blocks: [EncodedBlock]
        /// Magnitude bits that the subband has.
        var planes: Int
        /// For each block how many passes each layer and those before it hold: index `layer · blocks + block`.
        var passes: [Int] = []
        /// Weight of a squared error of one quantizer step in the picture's.
        var weight: Double
    }

    /// Writes packets (T.800 B.9, B.10) out of blocks whose passes have been given to layers.
    struct PacketWriter {
        private var bands: [EncodedPrecinctBand]
        private let isHighThroughput: Bool
        private var inclusions: [TagTree] = []
        private var zeroPlanes: [TagTree] = []
        private var lengthBits: [[Int]]

        /// - Parameter bands: of one precinct.
        init(_ bands: [EncodedPrecinctBand], layers: Int, isHighThroughput: Bool) {
            self.bands = bands
            self.isHighThroughput = isHighThroughput
            lengthBits = bands.map { Array(repeating: 3, count: $0.blocks.count) }
            for band in bands {
                let count = band.blocks.count
                var inclusion = TagTree(width: band.columns, height: band.rows)
                inclusion.set(
                    (0..<count).map { block in
                        (0..<layers).first { band.passes[$0 * count + block] > 0 } ?? layers
                    })
                inclusions.append(inclusion)
                var zeros = TagTree(width: band.columns, height: band.rows)
                zeros.set(band.blocks.map { $0.planes == 0 ? band.planes : max(band.planes - $0.planes, 0) })
                zeroPlanes.append(zeros)
            }
        }

        /// - Parameter bytes: where the packet goes.
        mutating func write(_ layer: Int, to bytes: inout [UInt8]) {
            var bits = PacketBitWriter()
            var bodies: [(band: Int, block: Int, range: Range<Int>)] = []
            bits.append(1)
            for band in bands.indices {
                let count = bands[band].blocks.count
                for block in 0..<count {
                    let before = layer == 0 ? 0 : bands[band].passes[(layer - 1) * count + block]
                    let after = bands[band].passes[layer * count + block]
                    let (x, y) = (block % bands[band].columns, block / bands[band].columns)
                    if before == 0 {
                        inclusions[band].write(layer + 1, x, y, &bits)
                    } else {
                        bits.append(after > before ? 1 : 0)
                    }
                    guard after > before else { continue }
                    if before == 0 {
                        let planes = bands[band].blocks[block].planes
                        zeroPlanes[band].write(bands[band].planes - planes + 1, x, y, &bits)
                    }
                    let range = write(band, block, before..<after, &bits)
                    bodies.append((band, block, range))
                }
            }
            bits.align()
            bytes += bits.bytes
            for body in bodies { bytes += bands[body.band].blocks[body.block].bytes[body.range] }
        }

        /// Passes and length of what a block has in a packet.
        private mutating func write(
            _ band: Int, _ block: Int, _ passes: Range<Int>, _ bits: inout PacketBitWriter
        ) -> Range<Int> {
            let encoded = bands[band].blocks[block]
            let first = passes.lowerBound == 0 ? 0 : encoded.passes[passes.lowerBound - 1].length
            let range = first..<max(first, encoded.passes[passes.upperBound - 1].length)
            bits.appendPasses(passes.count)
            let needed = (range.isEmpty ? 1 : range.count.floorLog2 + 1) - passes.count.floorLog2
            while lengthBits[band][block] < needed {
                bits.append(1)
                lengthBits[band][block] += 1
            }
            bits.append(0)
            bits.append(range.count, bits: lengthBits[band][block] + passes.count.floorLog2)
            return range
        }
    }
}
