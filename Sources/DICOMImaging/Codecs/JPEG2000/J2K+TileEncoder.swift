extension J2K {
    /// Code-blocks, layers and packets of the one tile.
    struct TileEncoder {
        private let layout: TileLayout
        private var style: TileStyle
        /// The bands of each precinct, one after the other, and where each precinct's begin.
        private var bands: [EncodedPrecinctBand] = []
        private var firstBands: [Int] = []
        private var isHighThroughput: Bool { style.components[0].blockStyle.contains(.highThroughput) }

        init(_ layout: TileLayout, _ style: TileStyle) {
            self.layout = layout
            self.style = style
        }

        /// - Parameters:
        ///   - planes: each component's coefficients.
        ///   - measures: whether layers have to be chosen.
        mutating func encodeBlocks(_ planes: [Plane], measures: Bool) {
            var embedded = BlockEncoder()
            var highThroughput = HTBlockEncoder()
            var scratch: [UInt32] = []
            for (component, plane) in zip(layout.components, planes) {
                for (number, resolution) in component.resolutions.enumerated() {
                    for precinct in 0..<resolution.columns * resolution.rows {
                        firstBands.append(bands.count)
                        for band in resolution.bands {
                            let area = resolution.precinct(precinct, of: band)
                            guard !area.isEmpty else { continue }
                            let level = component.resolutions.count - max(number, 1)
                            let norm = StepSizes.norm(
                                band.orientation, level, isReversible: component.style.isReversible)
                            var encoded = EncodedPrecinctBand(
                                columns: 0, rows: 0, blocks: [], planes: band.planes,
                                weight: Double(band.step) * Double(band.step) * norm * norm)
                            encodeBlocks(area, band, resolution, component, plane, &encoded) { block in
                                Quantizer(band: band, isReversible: component.style.isReversible).load(
                                    plane, block, &scratch)
                                if isHighThroughput {
                                    var result = highThroughput.encode(
                                        scratch, width: block.width, height: block.height)
                                    result.planes = min(result.planes, 1)
                                    return result
                                }
                                return embedded.encode(
                                    scratch, width: block.width, height: block.height, orientation: band.orientation,
                                    measures: measures)
                            }
                            bands.append(encoded)
                        }
                    }
                }
            }
        }

        private func encodeBlocks(
            _ area: Rectangle, _ band: TileLayout.Band, _ resolution: TileLayout.Resolution,
            _ component: TileLayout.Component, _ plane: Plane, _ encoded: inout EncodedPrecinctBand,
            _ encode: (Block) -> EncodedBlock
        ) {
            let grid = BlockGrid(area, band, resolution)
            encoded.columns = grid.columns
            encoded.rows = grid.rows
            encoded.blocks = grid.blocks.map(encode)
        }

        /// Gives the passes to layers, so that all packets take `limit` bytes at most.
        mutating func allocate(_ layers: Int, limit: Int?) {
            for index in bands.indices {
                bands[index].passes = Array(repeating: 0, count: layers * bands[index].blocks.count)
            }
            guard layers > 1 || limit != nil else {
                setPasses(0, bands.map { $0.blocks.map(\.passes.count) })
                return
            }
            let allocation = LayerAllocation(bands)
            let whole = bands.reduce(0) { $0 + $1.blocks.reduce(0) { $0 + $1.bytes.count } }
            for layer in 0..<layers {
                let isLast = layer == layers - 1
                if isLast, limit == nil {
                    setPasses(layer, bands.map { $0.blocks.map(\.passes.count) })
                } else {
                    // Each layer takes half of what the next one does.
                    let room = (limit ?? whole) >> (layers - 1 - layer)
                    setPasses(layer, best(allocation, room, layer))
                }
            }
        }

        private func best(_ allocation: LayerAllocation, _ room: Int, _ layer: Int) -> [[Int]] {
            var (low, high) = allocation.slopes
            var found = allocation.passes(high * 2)
            let all = allocation.passes(0)
            if length(all, layer) <= room { return all }
            // In the logarithm's middle: slopes are spread over many powers.
            for _ in 0..<40 where high > low * 1.0005 {
                let middle = (low * high).squareRoot()
                let passes = allocation.passes(middle)
                if length(passes, layer) <= room { (found, high) = (passes, middle) } else { low = middle }
            }
            return found
        }

        /// What the packets would take: bytes of the blocks and about as much of headers.
        private func length(_ passes: [[Int]], _ layer: Int) -> Int {
            var sum = 0
            for (band, counts) in zip(bands, passes) {
                sum += 1
                for (block, count) in zip(band.blocks, counts) where count > 0 {
                    sum += block.passes[count - 1].length + 3 + 2 * layer
                }
            }
            return sum
        }

        private mutating func setPasses(_ layer: Int, _ passes: [[Int]]) {
            for index in bands.indices {
                let count = bands[index].blocks.count
                for block in 0..<count {
                    let before = layer == 0 ? 0 : bands[index].passes[(layer - 1) * count + block]
                    bands[index].passes[layer * count + block] = max(passes[index][block], before)
                }
            }
        }

        /// - Returns: the packets, those of a resolution together where the progression begins with resolutions.
        func packets() -> [[UInt8]] {
            var writers = firstBands.indices.map { precinct in
                let end = precinct + 1 < firstBands.count ? firstBands[precinct + 1] : bands.count
                return PacketWriter(
                    Array(bands[firstBands[precinct]..<end]), layers: style.layers, isHighThroughput: isHighThroughput)
            }
            var parts: [[UInt8]] = [[]]
            var resolution = 0
            var order = PacketOrder(layout, style, bytes: 1 << 40)
            // No order of one whole volume is endless.
            try? order.forEach { packet in
                if packet.resolution > resolution, style.progression == .resolutionPosition {
                    resolution = packet.resolution
                    parts.append([])
                }
                let number =
                    layout.components[packet.component].resolutions[packet.resolution].firstPrecinct + packet.precinct
                writers[number].write(packet.layer, to: &parts[parts.count - 1])
                return true
            }
            return parts
        }
    }

    /// Which code-blocks a precinct's part of a subband has (T.800 B.7).
    struct BlockGrid {
        let columns: Int
        let rows: Int
        let blocks: [Block]

        init(_ area: Rectangle, _ band: TileLayout.Band, _ resolution: TileLayout.Resolution) {
            let (width, height) = (resolution.blockWidth, resolution.blockHeight)
            let (left, top) = (area.x0 >> width, area.y0 >> height)
            columns = ceilShift(area.x1, width) - left
            rows = ceilShift(area.y1, height) - top
            var blocks: [Block] = []
            blocks.reserveCapacity(columns * rows)
            for row in top..<top + rows {
                for column in left..<left + columns {
                    let block = Rectangle(
                        column << width, row << height, (column + 1) << width, (row + 1) << height
                    ).intersection(area)
                    let (x, y) = (block.x0 - band.rectangle.x0, block.y0 - band.rectangle.y0)
                    blocks.append(
                        Block(
                            offset: band.offset + y * band.rectangle.width + x, width: block.width,
                            height: block.height))
                }
            }
            self.blocks = blocks
        }
    }

    /// Coefficients to signs and magnitudes in steps (T.800 E-1).
    struct Quantizer {
        let band: TileLayout.Band
        let isReversible: Bool

        func load(_ plane: Plane, _ block: Block, _ target: inout [UInt32]) {
            let count = block.width * block.height
            if target.count != count { target = Array(repeating: 0, count: count) }
            let inverse = 1 / band.step
            unsafe target.withUnsafeMutableBufferPointer { target in
                guard var place = target.baseAddress else { return }
                for row in 0..<block.height {
                    // In bounds: blocks lie in their bands, and bands in their component.
                    let offset = block.offset + row * band.rectangle.width
                    if isReversible {
                        let source = unsafe plane.integers + offset
                        for i in 0..<block.width {
                            let value = unsafe source[i]
                            let sign = value &>> 31
                            unsafe place[i] =
                                UInt32(bitPattern: (value ^ sign) &- sign) | UInt32(bitPattern: sign) << 31
                        }
                    } else {
                        let source = unsafe plane.floats + offset
                        for i in 0..<block.width {
                            let value = unsafe source[i]
                            let magnitude = Int32(min(value.magnitude * inverse, 1_073_741_760))
                            unsafe place[i] = UInt32(bitPattern: magnitude) | value.bitPattern & 0x8000_0000
                        }
                    }
                    unsafe place += block.width
                }
            }
        }
    }
}
