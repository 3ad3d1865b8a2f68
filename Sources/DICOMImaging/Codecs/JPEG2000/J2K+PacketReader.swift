extension J2K {
    /// A code-block and what the packets brought of it.
    package struct Block: Sendable {
        /// In its component's coefficients: where its first one goes.
        package var offset: Int
        package var width: Int
        package var height: Int
        /// Magnitude bits that are all zero.
        package var zeroPlanes = 0
        package var passes = 0
        /// Bits of a length, before those for the passes of a segment; 0 before the first packet that has something.
        var lengthBits = 0
        var firstChunk: Int32 = -1
        var lastChunk: Int32 = -1
        /// Passes in the codeword segment that stands open.
        var openPasses = 0
        var segments = 0
    }

    /// Bytes of a codeword segment that one packet brought.
    package struct Chunk: Sendable {
        package var offset: Int
        package var length: Int
        package var passes: Int
        /// From 0 in the code-block.
        package var segment: Int
        var next: Int32 = -1
    }

    /// A precinct's part of a subband.
    struct PrecinctBand: Sendable {
        var band: Int
        var firstBlock: Int
        var columns: Int
        var rows: Int
        var inclusion: TagTree
        var zeroPlanes: TagTree
    }

    /// Reads a tile's packets (T.800 B.9, B.10) and notes what bytes belong to which code-block. Precincts come to be with
    /// their first packet, so that memory follows the input.
    package struct PacketReader: ~Copyable {
        package struct BandBlocks: Sendable {
            package var component: Int
            package var resolution: Int
            package var band: Int
            package var blocks: Range<Int>
        }

        private let source: Source
        private let layout: TileLayout
        private let style: TileStyle
        package private(set) var blocks: [Block] = []
        package private(set) var chunks: [Chunk] = []
        /// The blocks of each precinct's bands, in the order of their first packets.
        package private(set) var bands: [BandBlocks] = []
        private var precincts: [[PrecinctBand]] = []
        private var precinctNumbers: [Int32]
        private var position: Int
        private var headers: SplitSource?
        /// Whether packets are missing or end early.
        package private(set) var isTruncated = false

        /// Packed packet headers and where reading them stands.
        private struct SplitSource {
            var source: Source
            var position = 0
        }

        /// - Parameters:
        ///   - body: the tile's packets, those of its tile-parts joined.
        ///   - headers: its packed packet headers, joined; nil where headers stand in the packets.
        package init(_ body: Source, headers: Source?, _ layout: TileLayout, _ style: TileStyle) throws(Failure) {
            source = body
            self.layout = layout
            self.style = style
            self.headers = headers.map { SplitSource(source: $0) }
            position = 0
            // A packet takes a byte at least: far more precincts than bytes are no honest truncation.
            guard layout.precincts <= max(1 << 12, 16 * body.count) else { throw Failure(.tooSmall) }
            precinctNumbers = Array(repeating: -1, count: layout.precincts)
        }

        package mutating func readAll() throws(Failure) {
            var order = PacketOrder(layout, style, bytes: source.count)
            try order.forEach { (packet) throws(Failure) in
                guard hasMore else {
                    isTruncated = true
                    return false
                }
                try read(packet)
                return !isTruncated
            }
        }

        private var hasMore: Bool {
            if let headers { return headers.position < headers.source.count }
            return position < source.count
        }

        private mutating func read(_ packet: PacketOrder.Packet) throws(Failure) {
            let resolution = layout.components[packet.component].resolutions[packet.resolution]
            let number = precinctNumber(packet, resolution)
            if style.hasPacketStarts, source.word(position) == Marker.sop, position + 6 <= source.count {
                position += 6
            }
            var bits =
                headers.map { PacketBits($0.source, $0.position..<$0.source.count) }
                ?? PacketBits(source, position..<source.count)
            let first = chunks.count
            if bits.bit() == 1 {
                for band in precincts[number].indices {
                    try readHeader(number, band, packet, &bits)
                    if bits.isExhausted { break }
                }
            }
            bits.align()
            var end = bits.position
            if bits.source.word(end) == Marker.eph, end + 2 <= bits.source.count { end += 2 }
            if headers != nil { headers?.position = end } else { position = end }
            if bits.isExhausted { isTruncated = true }
            for index in first..<chunks.count {
                chunks[index].offset = position
                let length = min(chunks[index].length, source.count - position)
                if length < chunks[index].length { isTruncated = true }
                chunks[index].length = length
                position += length
            }
        }

        private mutating func precinctNumber(
            _ packet: PacketOrder.Packet, _ resolution: TileLayout.Resolution
        ) -> Int {
            let known = precinctNumbers[resolution.firstPrecinct + packet.precinct]
            if known >= 0 { return Int(known) }
            precinctNumbers[resolution.firstPrecinct + packet.precinct] = Int32(precincts.count)
            var parts: [PrecinctBand] = []
            for (index, band) in resolution.bands.enumerated() {
                let area = resolution.precinct(packet.precinct, of: band)
                guard !area.isEmpty else { continue }
                parts.append(addBlocks(area, band, index, resolution, packet))
            }
            precincts.append(parts)
            return precincts.count - 1
        }

        private mutating func addBlocks(
            _ area: Rectangle, _ band: TileLayout.Band, _ index: Int, _ resolution: TileLayout.Resolution,
            _ packet: PacketOrder.Packet
        ) -> PrecinctBand {
            let grid = BlockGrid(area, band, resolution)
            let (columns, rows) = (grid.columns, grid.rows)
            let first = blocks.count
            blocks += grid.blocks
            bands.append(
                BandBlocks(
                    component: packet.component, resolution: packet.resolution, band: index,
                    blocks: first..<blocks.count))
            let tree = TagTree(width: columns, height: rows)
            return PrecinctBand(
                band: index, firstBlock: first, columns: columns, rows: rows, inclusion: tree, zeroPlanes: tree)
        }

        /// One subband's code-blocks in a packet header.
        private mutating func readHeader(
            _ precinct: Int, _ part: Int, _ packet: PacketOrder.Packet, _ bits: inout PacketBits
        ) throws(Failure) {
            let (columns, rows) = (precincts[precinct][part].columns, precincts[precinct][part].rows)
            let firstBlock = precincts[precinct][part].firstBlock
            let component = layout.components[packet.component].style
            for y in 0..<rows {
                for x in 0..<columns {
                    let index = firstBlock + y * columns + x
                    if blocks[index].lengthBits != 0 {
                        guard bits.bit() == 1 else { continue }
                    } else {
                        guard precincts[precinct][part].inclusion.isBelow(packet.layer + 1, x, y, &bits) else {
                            continue
                        }
                        guard let zeroPlanes = precincts[precinct][part].zeroPlanes.value(below: 128, x, y, &bits)
                        else {
                            // Zeros without end come after a header's missing end.
                            if bits.isExhausted { return }
                            throw Failure(.packet, at: bits.position)
                        }
                        blocks[index].zeroPlanes = zeroPlanes
                        blocks[index].lengthBits = 3
                    }
                    let passes = bits.passes()
                    while bits.bit() == 1 { blocks[index].lengthBits += 1 }
                    guard blocks[index].lengthBits <= 32, blocks[index].passes + passes <= 255 else {
                        throw Failure(.packet, at: bits.position)
                    }
                    if component.blockStyle.contains(.highThroughput) {
                        try readHighThroughput(index, passes, &bits)
                    } else {
                        try readSegments(index, passes, component.blockStyle, &bits)
                    }
                    if bits.isExhausted { return }
                }
            }
        }

        /// How many passes a codeword segment holds at most (T.800 D.4.2, D.6).
        private static func greatestPasses(_ segment: Int, _ style: BlockStyle) -> Int {
            if style.contains(.terminateAll) { return 1 }
            if style.contains(.bypass) { return segment == 0 ? 10 : segment % 2 == 1 ? 2 : 1 }
            return 255
        }

        private mutating func readSegments(
            _ index: Int, _ passes: Int, _ style: BlockStyle, _ bits: inout PacketBits
        ) throws(Failure) {
            var left = passes
            while left > 0 {
                if blocks[index].segments == 0 {
                    blocks[index].segments = 1
                } else if blocks[index].openPasses >= Self.greatestPasses(blocks[index].segments - 1, style) {
                    blocks[index].segments += 1
                    blocks[index].openPasses = 0
                }
                let segment = blocks[index].segments - 1
                let count = min(left, Self.greatestPasses(segment, style) - blocks[index].openPasses)
                let length = bits.bits(blocks[index].lengthBits + count.floorLog2)
                append(Chunk(offset: 0, length: length, passes: count, segment: segment), to: index)
                blocks[index].openPasses += count
                left -= count
                if bits.isExhausted { return }
            }
        }

        /// A cleanup pass, then up to two that refine it (T.814 B.3); passes of planes before it are placeholders.
        private mutating func readHighThroughput(
            _ index: Int, _ passes: Int, _ bits: inout PacketBits
        ) throws(Failure) {
            var left = passes
            if blocks[index].segments == 0 {
                let placeholders = (passes - 1) / 3
                blocks[index].zeroPlanes += placeholders
                let length = bits.bits(blocks[index].lengthBits + (3 * placeholders + 1).floorLog2)
                append(Chunk(offset: 0, length: length, passes: 1, segment: 0), to: index)
                blocks[index].segments = 1
                left -= 3 * placeholders + 1
            }
            guard left > 0 else { return }
            guard blocks[index].passes + left <= 3 else { throw Failure(.unsupported, at: bits.position) }
            let length = bits.bits(blocks[index].lengthBits + left.floorLog2)
            append(Chunk(offset: 0, length: length, passes: left, segment: 1), to: index)
            blocks[index].segments = 2
        }

        private mutating func append(_ chunk: Chunk, to block: Int) {
            let number = Int32(chunks.count)
            chunks.append(chunk)
            if blocks[block].lastChunk >= 0 {
                chunks[Int(blocks[block].lastChunk)].next = number
            } else {
                blocks[block].firstChunk = number
            }
            blocks[block].lastChunk = number
            blocks[block].passes += chunk.passes
        }
    }
}

extension Int {
    /// ⌊log₂⌋ of a positive number.
    var floorLog2: Int { bitWidth - 1 - leadingZeroBitCount }
}
