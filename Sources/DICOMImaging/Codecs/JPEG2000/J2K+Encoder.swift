extension J2K {
    /// Encodes a picture as one tile.
    package struct Encoder: Sendable {
        package var options: EncoderOptions

        package init(_ options: EncoderOptions = EncoderOptions()) {
            self.options = options
        }

        /// - Parameter samples: as `picture.layout` has them, little endian; bits above the precision are ignored.
        /// - Returns: a codestream.
        /// - Throws: `.unsupported` for more bits than the coefficients have room for.
        package func encode(_ samples: Span<UInt8>, _ picture: Picture) throws(Failure) -> [UInt8] {
            guard samples.count == picture.layout.count, picture.layout.count > 0,
                picture.precision >= 1, picture.precision <= min(8 * picture.layout.bytesPerSample, 25)
            else { throw Failure(.unsupported) }
            guard case .ratio(let ratio) = options.loss else {
                return try encode(samples, picture, step: nil, limit: nil)
            }
            let limit = max(Int(Double(picture.layout.count) / max(ratio, 1)), 200)
            if options.coder == .embedded {
                return try encode(samples, picture, step: 0.25, limit: limit)
            }
            return try encodeToLimit(samples, picture, limit)
        }

        /// HTJ2K has no passes to leave out: the step is searched for, between none to see and a sixteenth of the range.
        private func encodeToLimit(
            _ samples: Span<UInt8>, _ picture: Picture, _ limit: Int
        ) throws(Failure) -> [UInt8] {
            var (low, high) = (-3.0, Double(picture.precision) - 1)
            var best = try encode(samples, picture, step: Double.exp2(low), limit: nil)
            guard best.count > limit else { return best }
            best = try encode(samples, picture, step: Double.exp2(high), limit: nil)
            for _ in 0..<9 {
                let middle = (low + high) / 2
                let bytes = try encode(samples, picture, step: Double.exp2(middle), limit: nil)
                if bytes.count <= limit {
                    (best, high) = (bytes, middle)
                    // Near enough.
                    if bytes.count > limit - limit / 50 { break }
                } else {
                    low = middle
                }
            }
            return best
        }

        private func encode(
            _ samples: Span<UInt8>, _ picture: Picture, step: Double?, limit: Int?
        ) throws(Failure) -> [UInt8] {
            let (size, tile) = description(picture, step)
            let layout = try TileLayout(size, tile)
            var planes = Self.planes(samples, picture, isFloat: !tile.style.components[0].isReversible)
            Self.transform(&planes, tile.style)
            let coefficients = layout.components.indices.map { Self.analyze(layout.components[$0], planes[$0]) }
            planes = []
            var encoder = TileEncoder(layout, tile.style)
            encoder.encodeBlocks(coefficients, measures: options.layers > 1 || limit != nil)
            let header = 200 + 4 * tile.style.components[0].steps.count
            encoder.allocate(options.layers, limit: limit.map { max($0 - header, 64) })
            return write(encoder.packets(), size, tile.style)
        }

        private func write(_ packets: [[UInt8]], _ size: Size, _ style: TileStyle) -> [UInt8] {
            var writer = CodestreamWriter()
            writer.mainHeader(size, style)
            let parts = options.hasTileParts ? packets : [packets.reduce([], +)]
            if options.hasTileParts { writer.lengths(parts.map { $0.count + 14 }) }
            for (number, part) in parts.enumerated() { writer.tilePart(part, number: number, of: parts.count) }
            writer.end()
            return writer.bytes
        }

        /// SIZ, COD and QCD of the picture.
        private func description(_ picture: Picture, _ step: Double?) -> (Size, Tile) {
            var size = Size()
            size.image = Rectangle(0, 0, picture.layout.width, picture.layout.height)
            size.firstTile = size.image
            size.components = Array(
                repeating: Size.Component(
                    precision: picture.precision, isSigned: picture.isSigned, dx: 1, dy: 1),
                count: picture.layout.samples)
            var component = ComponentStyle()
            var levels = min(options.decompositions, 32)
            while levels > 0, min(picture.layout.width, picture.layout.height) >> levels == 0 { levels -= 1 }
            component.decompositions = levels
            component.blockWidth = options.blockWidth
            component.blockHeight = options.blockHeight
            component.blockStyle = options.coder == .highThroughput ? .highThroughput : []
            var step = step
            if case .step(let value) = options.loss { step = value }
            component.isReversible = step == nil
            component.quantization = step == nil ? .none : .expounded
            component.guardBits = 2
            let isColour = picture.isColour && picture.layout.samples >= 3
            for band in 0...3 * levels {
                let orientation = band == 0 ? 0 : (band - 1) % 3 + 1
                let level = band == 0 ? levels : levels - (band - 1) / 3
                let gain = [0, 1, 1, 2][orientation]
                if let step {
                    let norm = StepSizes.norm(orientation, level, isReversible: false)
                    component.steps.append(StepSizes.quantized(step / norm, range: picture.precision + gain))
                } else {
                    // Differences of colours have a bit more.
                    component.steps.append((picture.precision + gain + (isColour ? 1 : 0), 0))
                }
            }
            var style = TileStyle()
            style.progression = options.progression
            style.layers = options.layers
            style.usesComponentTransform = isColour
            style.components = Array(repeating: component, count: picture.layout.samples)
            return (size, Tile(index: 0, style: style))
        }
    }
}

extension Double {
    /// 2 to a power that need not be whole, near enough for a search.
    fileprivate static func exp2(_ power: Double) -> Double {
        let whole = power.rounded(.down)
        let rest = power - whole
        // Between two powers, a parabola through the half.
        let fraction = 1 + rest * (0.6568 + 0.3432 * rest)
        return Double(sign: .plus, exponent: Int(whole), significand: fraction)
    }
}
