extension J2K {
    /// Decodes one tile: packets, code-blocks, wavelet, component transform.
    package struct TileDecoder {
        private let size: Size
        private let tile: Tile
        private let layout: TileLayout
        private var planes: [Plane] = []

        init(_ size: Size, _ tile: Tile) throws(Failure) {
            self.size = size
            self.tile = tile
            layout = try TileLayout(size, tile)
        }

        /// - Returns: whether all packets were there.
        mutating func decode(_ source: Source, _ blocks: inout BlockDecoder) throws(Failure) -> Bool {
            // The packets of several tile-parts become one piece; those of a single one stay where they are.
            var joined: [UInt8] = []
            var packed: [UInt8] = []
            for range in tile.packedHeaders { source.append(range, to: &packed) }
            if tile.bodies.count != 1 { for range in tile.bodies { source.append(range, to: &joined) } }
            var isWhole = false
            try Source.with(packed) { headers throws(Failure) in
                let headers = tile.hasPackedHeaders ? headers : nil
                if tile.bodies.count == 1 {
                    isWhole = try decode(source.slice(tile.bodies[0]), headers, &blocks)
                } else {
                    try Source.with(joined) { body throws(Failure) in isWhole = try decode(body, headers, &blocks) }
                }
            }
            try synthesize()
            return isWhole
        }

        private mutating func decode(
            _ body: Source, _ headers: Source?, _ blocks: inout BlockDecoder
        ) throws(Failure) -> Bool {
            var reader = try PacketReader(body, headers: headers, layout, tile.style)
            try reader.readAll()
            planes = layout.components.map { Plane(count: $0.rectangle.count, zeroed: true) }
            var scratch = SegmentScratch()
            for band in reader.bands {
                let component = layout.components[band.component]
                let resolution = component.resolutions[band.resolution]
                let quantizer = Dequantizer(
                    band: resolution.bands[band.band], style: component.style, target: planes[band.component])
                for index in band.blocks where reader.blocks[index].passes > 0 {
                    try scratch.decode(reader.blocks[index], reader, body, quantizer, &blocks)
                }
            }
            return !reader.isTruncated
        }

        /// Subbands to samples, and differences to colours.
        private mutating func synthesize() throws(Failure) {
            for index in layout.components.indices where !layout.components[index].rectangle.isEmpty {
                let component = layout.components[index]
                planes[index] = Self.synthesize(component, planes[index])
            }
            guard tile.style.usesComponentTransform else { return }
            guard planes.count >= 3, planes[1].count == planes[0].count, planes[2].count == planes[0].count,
                layout.components[1].style.isReversible == layout.components[0].style.isReversible,
                layout.components[2].style.isReversible == layout.components[0].style.isReversible
            else { throw Failure(.marker) }
            let count = planes[0].count
            if layout.components[0].style.isReversible {
                unsafe ComponentTransform.undoReversible(
                    planes[0].integers, planes[1].integers, planes[2].integers, count)
            } else {
                unsafe ComponentTransform.undoIrreversible(planes[0].floats, planes[1].floats, planes[2].floats, count)
            }
        }

        /// A component's numbers out of its subbands.
        package static func synthesize(_ component: TileLayout.Component, _ coefficients: Plane) -> Plane {
            component.style.isReversible
                ? unsafe synthesize(component, coefficients, ReversibleFilter.self) { unsafe $0.integers }
                : unsafe synthesize(component, coefficients, IrreversibleFilter.self) { unsafe $0.floats }
        }

        private static func synthesize<Filter: LiftingFilter>(
            _ component: TileLayout.Component, _ coefficients: Plane, _ filter: Filter.Type,
            _ numbers: (Plane) -> UnsafeMutablePointer<Filter.Number>
        ) -> Plane {
            let whole = component.resolutions.count - 1
            guard whole > 0 else { return coefficients }
            let bands = unsafe numbers(coefficients)
            // Two planes take turns: the last level's result, and the one's before, a quarter of it.
            let last = Plane(count: component.rectangle.count, zeroed: false)
            let before = Plane(count: component.resolutions[whole - 1].rectangle.count, zeroed: false)
            var low = unsafe UnsafePointer(bands)
            for level in 1...whole {
                let resolution = component.resolutions[level]
                guard !resolution.rectangle.isEmpty else { continue }
                let target = unsafe (whole - level) % 2 == 0 ? numbers(last) : numbers(before)
                // In bounds: offsets and sizes of the bands come from the same layout as the planes'.
                let offsets = resolution.bands.map(\.offset)
                unsafe Synthesis<Filter>(resolution.rectangle).run(
                    low, bands + offsets[0], bands + offsets[1], bands + offsets[2], target)
                unsafe low = UnsafePointer(target)
            }
            return last
        }

        func write(_ index: Int, to writer: SampleWriter, origin: (x: Int, y: Int)) {
            let component = layout.components[index]
            guard !component.rectangle.isEmpty else { return }
            writer.write(
                planes[index], isFloat: !component.style.isReversible, area: component.rectangle, origin: origin,
                sample: index)
        }
    }

    /// A code-block's bytes, put together for its decoder.
    struct SegmentScratch {
        private var bytes: [UInt8] = []
        private var segments: [BlockDecoder.Segment] = []

        mutating func decode(
            _ block: Block, _ reader: borrowing PacketReader, _ body: Source, _ target: Dequantizer,
            _ decoder: inout BlockDecoder
        ) throws(Failure) {
            bytes.removeAll(keepingCapacity: true)
            segments.removeAll(keepingCapacity: true)
            var next = block.firstChunk
            var open = -1
            while next >= 0 {
                let chunk = reader.chunks[Int(next)]
                if chunk.segment != open {
                    if open >= 0 { bytes += [0xFF, 0xFF] }
                    segments.append(BlockDecoder.Segment(bytes: bytes.count..<bytes.count, passes: 0))
                    open = chunk.segment
                }
                body.append(chunk.offset..<chunk.offset + chunk.length, to: &bytes)
                segments[segments.count - 1].bytes = segments[segments.count - 1].bytes.lowerBound..<bytes.count
                segments[segments.count - 1].passes += chunk.passes
                next = chunk.next
            }
            bytes += [0xFF, 0xFF]
            if target.style.blockStyle.contains(.highThroughput) {
                try decodeHighThroughput(block, target, &decoder)
                return
            }
            let planes = target.planes - block.zeroPlanes
            guard planes >= 1 else { return }
            guard planes <= 30 else { throw Failure(.unsupported) }
            decoder.decode(
                bytes, segments,
                BlockDecoder.Shape(
                    width: block.width, height: block.height, orientation: target.band.orientation,
                    style: target.style.blockStyle, planes: planes))
            target.store(decoder.coefficients, block)
        }

        private func decodeHighThroughput(
            _ block: Block, _ target: Dequantizer, _ decoder: inout BlockDecoder
        ) throws(Failure) {
            guard let cleanup = segments.first, block.zeroPlanes < target.planes else { return }
            guard target.planes <= 30 else { throw Failure(.unsupported) }
            // The marks between segments are taken out: the refining bytes follow the cleanup's.
            var bytes = Array(bytes[cleanup.bytes])
            if segments.count > 1 { bytes += self.bytes[segments[1].bytes] }
            // A block without bytes has nothing but zeros.
            guard cleanup.bytes.count > 0 else { return }
            let isDecoded = decoder.highThroughput.decode(
                bytes, cleanup: cleanup.bytes.count, refinement: bytes.count - cleanup.bytes.count,
                passes: block.passes,
                HTBlockDecoder.Shape(
                    width: block.width, height: block.height, planes: target.planes, above: block.zeroPlanes,
                    isCausal: target.style.blockStyle.contains(.verticallyCausal)))
            guard isDecoded else { throw Failure(.block) }
            target.store(decoder.highThroughput.coefficients, block)
        }
    }

    /// Turns a code-block's magnitudes into coefficients (T.800 E), where they belong in their component.
    struct Dequantizer {
        let band: TileLayout.Band
        let style: ComponentStyle
        let target: Plane

        var planes: Int { band.planes + style.regionShift }

        func store(_ coefficients: [UInt32], _ block: Block) {
            let stride = band.rectangle.width
            unsafe coefficients.withUnsafeBufferPointer { coefficients in
                guard let source = coefficients.baseAddress else { return }
                for row in 0..<block.height {
                    // In bounds: blocks lie in their bands, and bands in their component.
                    let line = unsafe source + row * block.width
                    let place = block.offset + row * stride
                    if style.isReversible {
                        unsafe integers(line, target.integers + place, block.width)
                    } else {
                        unsafe floats(line, target.floats + place, block.width)
                    }
                }
            }
        }

        /// A magnitude that a region of interest was shifted up by goes down again (T.800 H.1).
        @inline(__always)
        private func unshifted(_ coefficient: UInt32) -> UInt32 {
            let magnitude = coefficient & 0x7FFF_FFFF
            guard style.regionShift > 0, UInt64(magnitude) >= 2 << UInt64(style.regionShift) else { return magnitude }
            return magnitude >> UInt32(style.regionShift)
        }

        @inline(__always)
        private func integers(_ source: UnsafePointer<UInt32>, _ target: UnsafeMutablePointer<Int32>, _ count: Int) {
            for i in 0..<count {
                let coefficient = unsafe source[i]
                let magnitude = Int32(bitPattern: unshifted(coefficient) &>> 1)
                let sign = Int32(bitPattern: coefficient) &>> 31
                unsafe target[i] = (magnitude ^ sign) &- sign
            }
        }

        @inline(__always)
        private func floats(_ source: UnsafePointer<UInt32>, _ target: UnsafeMutablePointer<Float>, _ count: Int) {
            let step = band.step * 0.5
            for i in 0..<count {
                let coefficient = unsafe source[i]
                let magnitude = Float(Int32(bitPattern: unshifted(coefficient))) * step
                unsafe target[i] = Float(bitPattern: magnitude.bitPattern | coefficient & 0x8000_0000)
            }
        }
    }
}
