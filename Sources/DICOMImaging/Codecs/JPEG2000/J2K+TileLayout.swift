extension J2K {
    /// Where a tile's resolutions, subbands, precincts and code-blocks lie (T.800 B.5 to B.7).
    package struct TileLayout: Sendable {
        package struct Band: Sendable {
            /// 0 LL, 1 HL, 2 LH, 3 HH.
            package var orientation: Int
            package var rectangle: Rectangle
            /// Of its first coefficient in its component's.
            package var offset: Int
            /// Magnitude bits that a code-block may have, region shift not counted (T.800 E-2).
            package var planes: Int
            /// Of the quantizer; 1 for reversible ones.
            package var step: Float
        }

        package struct Resolution: Sendable {
            package var rectangle: Rectangle
            package var precinctWidth: Int
            package var precinctHeight: Int
            /// Precincts in a row, and rows of them.
            package var columns: Int
            package var rows: Int
            /// Of the first precinct in the tile's.
            package var firstPrecinct: Int
            package var bands: [Band]
            /// Exponents of the code-blocks' sides.
            package var blockWidth: Int
            package var blockHeight: Int

            /// The part of a subband that belongs to a precinct.
            package func precinct(_ index: Int, of band: Band) -> Rectangle {
                let half = band.orientation == 0 ? 0 : 1
                let (width, height) = (precinctWidth - half, precinctHeight - half)
                let left = (rectangle.x0 >> precinctWidth + index % columns) << width
                let top = (rectangle.y0 >> precinctHeight + index / columns) << height
                return Rectangle(left, top, left + 1 << width, top + 1 << height).intersection(band.rectangle)
            }
        }

        package struct Component: Sendable {
            package var rectangle: Rectangle
            package var style: ComponentStyle
            package var resolutions: [Resolution]
            package var dx: Int
            package var dy: Int
        }

        package let rectangle: Rectangle
        package private(set) var components: [Component] = []
        package private(set) var precincts = 0

        package init(_ size: Size, _ tile: Tile) throws(Failure) {
            rectangle = size.tile(tile.index)
            for (index, component) in size.components.enumerated() {
                components.append(try layOut(component, tile.style.components[index]))
            }
        }

        private mutating func layOut(
            _ component: Size.Component, _ style: ComponentStyle
        ) throws(Failure) -> Component {
            let area = rectangle.divided(component.dx, component.dy)
            let levels = style.decompositions
            var resolutions: [Resolution] = []
            var offset = 0
            for number in 0...levels {
                let shift = levels - number
                let whole = Rectangle(
                    ceilShift(area.x0, shift), ceilShift(area.y0, shift), ceilShift(area.x1, shift),
                    ceilShift(area.y1, shift))
                let precinct = style.precinct(number)
                let (columns, rows) =
                    whole.isEmpty
                    ? (0, 0)
                    : (
                        ceilShift(whole.x1, precinct.width) - whole.x0 >> precinct.width,
                        ceilShift(whole.y1, precinct.height) - whole.y0 >> precinct.height
                    )
                let half = number == 0 ? 0 : 1
                var resolution = Resolution(
                    rectangle: whole, precinctWidth: precinct.width, precinctHeight: precinct.height, columns: columns,
                    rows: rows, firstPrecinct: precincts, bands: [],
                    blockWidth: min(style.blockWidth, precinct.width - half),
                    blockHeight: min(style.blockHeight, precinct.height - half))
                precincts += columns * rows
                for orientation in number == 0 ? 0...0 : 1...3 {
                    let level = number == 0 ? levels : shift + 1
                    let band = try layOut(
                        orientation, level, number == 0 ? 0 : 3 * number - 3 + orientation, area, component, style,
                        offset)
                    offset += band.rectangle.count
                    resolution.bands.append(band)
                }
                resolutions.append(resolution)
            }
            return Component(
                rectangle: area, style: style, resolutions: resolutions, dx: component.dx, dy: component.dy)
        }

        private func layOut(
            _ orientation: Int, _ level: Int, _ index: Int, _ area: Rectangle, _ component: Size.Component,
            _ style: ComponentStyle, _ offset: Int
        ) throws(Failure) -> Band {
            func edge(_ value: Int, _ isHigh: Bool) -> Int {
                level == 0 ? value : ceilShift(value - (isHigh ? 1 << (level - 1) : 0), level)
            }
            let (isHighX, isHighY) = (orientation & 1 != 0, orientation & 2 != 0)
            let rectangle = Rectangle(
                edge(area.x0, isHighX), edge(area.y0, isHighY), edge(area.x1, isHighX), edge(area.y1, isHighY))
            guard let step = style.step(index) else { throw Failure(.marker) }
            let gain = [0, 1, 1, 2][orientation]
            var size: Float = 1
            if !style.isReversible {
                // Δ = 2^(R - ε) (1 + μ / 2^11), R the nominal range of the subband (T.800 E-3).
                size = Float(sign: .plus, exponent: component.precision + gain - step.exponent, significand: 1)
                size *= 1 + Float(step.mantissa) / 2048
            }
            return Band(
                orientation: orientation, rectangle: rectangle, offset: offset,
                planes: style.guardBits + step.exponent - 1, step: size)
        }
    }
}
