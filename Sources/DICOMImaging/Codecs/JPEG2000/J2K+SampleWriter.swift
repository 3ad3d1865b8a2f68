extension J2K {
    /// Writes one component's numbers as samples: level shift, rounding, clipping (T.800 G.1).
    @safe
    struct SampleWriter {
        // In bounds: `layout.count` bytes, and every index is computed from places within the layout.
        let target: UnsafeMutableRawPointer
        let layout: SampleLayout
        let component: Size.Component

        /// The least and the greatest sample of so many bits.
        private func range(of bits: Int) -> (least: Int32, greatest: Int32) {
            let magnitude = Int32(bits) - (component.isSigned ? 1 : 0)
            return (component.isSigned ? -1 << (Int32(bits) - 1) : 0, magnitude >= 31 ? .max : 1 << magnitude - 1)
        }

        private var shift: Int32 { component.isSigned ? 0 : 1 << (Int32(component.precision) - 1) }

        /// - Parameters:
        ///   - area: of the tile on the component's grid, `plane`'s width and height.
        ///   - origin: the image's left and upper edge on the reference grid.
        func write(_ plane: Plane, isFloat: Bool, area: Rectangle, origin: (x: Int, y: Int), sample: Int) {
            if layout.isSigned, !component.isSigned, component.precision < 32 {
                extend(plane, isFloat: isFloat)
                rewritten(isSigned: true).write(plane, isFloat: false, area: area, origin: origin, sample: sample)
                return
            }
            switch (layout.bytesPerSample, isFloat) {
            case (1, false): unsafe rows(plane.integers, area, origin, sample, UInt8.self, Self.sample)
            case (2, false): unsafe rows(plane.integers, area, origin, sample, UInt16.self, Self.sample)
            case (_, false): unsafe rows(plane.integers, area, origin, sample, UInt32.self, Self.sample)
            case (1, true): unsafe rows(plane.floats, area, origin, sample, UInt8.self, Self.sample)
            case (2, true): unsafe rows(plane.floats, area, origin, sample, UInt16.self, Self.sample)
            case (_, true): unsafe rows(plane.floats, area, origin, sample, UInt32.self, Self.sample)
            }
        }

        /// Unsigned samples, clipped, their highest bit taken for a sign.
        private func extend(_ plane: Plane, isFloat: Bool) {
            let (least, greatest) = range(of: component.precision)
            let shift = shift
            let unused = 32 - Int32(component.precision)
            for i in 0..<plane.count {
                // In bounds: the plane has `count` numbers.
                let sample =
                    isFloat
                    ? unsafe Self.sample(plane.floats[i], shift, least, greatest)
                    : unsafe Self.sample(plane.integers[i], shift, least, greatest)
                unsafe plane.integers[i] = (sample &<< unused) &>> unused
            }
        }

        private func rewritten(isSigned: Bool) -> SampleWriter {
            var component = component
            component.isSigned = isSigned
            return unsafe SampleWriter(target: target, layout: layout, component: component)
        }

        @inline(__always)
        private static func sample(_ value: Int32, _ shift: Int32, _ least: Int32, _ greatest: Int32) -> Int32 {
            let shifted = value &+ shift
            return max(least, min(greatest, shifted))
        }

        @inline(__always)
        private static func sample(_ value: Float, _ shift: Int32, _ least: Int32, _ greatest: Int32) -> Int32 {
            // NaN becomes the least. A double's last bits are the integer once 1.5 × 2⁵² has been added.
            let above = value > -1e9 ? value : -1e9
            let bounded = above < 1e9 ? above : 1e9
            let integer = Int32(truncatingIfNeeded: (Double(bounded) + 6_755_399_441_055_744).bitPattern)
            return max(least, min(greatest, integer &+ shift))
        }

        @inline(__always)
        private func rows<Number, Sample: FixedWidthInteger>(
            _ numbers: UnsafePointer<Number>, _ area: Rectangle, _ origin: (x: Int, y: Int), _ sample: Int,
            _ type: Sample.Type, _ convert: (Number, Int32, Int32, Int32) -> Int32
        ) {
            // Only what was rounded can have left the bits that may be used; exact samples stay as they were coded.
            let isRounded = Number.self == Float.self
            let (least, greatest) = range(
                of: isRounded ? min(component.precision, layout.significantBits) : component.precision)
            let shift = shift
            let samples = unsafe target.assumingMemoryBound(to: Sample.self)
            let (dx, dy) = (component.dx, component.dy)
            let first = (x: ceilDivide(origin.x, dx), y: ceilDivide(origin.y, dy))
            for row in 0..<area.height {
                let source = unsafe numbers + row * area.width
                // A sample stands for the grid's points from its own place to the next one's, the first for those before.
                let top = area.y0 + row == first.y ? 0 : (area.y0 + row) * dy - origin.y
                for y in top..<max(top, min((area.y0 + row + 1) * dy - origin.y, layout.height)) {
                    let line = unsafe samples + (y * layout.width * layout.samples + sample)
                    if dx == 1 {
                        let left = area.x0 - origin.x
                        let count = min(area.width, layout.width - left)
                        let start = unsafe line + left * layout.samples
                        if layout.samples == 1 {
                            for x in 0..<count {
                                unsafe start[x] = Sample(truncatingIfNeeded: convert(source[x], shift, least, greatest))
                            }
                        } else {
                            for x in 0..<count {
                                unsafe start[x &* layout.samples] = Sample(
                                    truncatingIfNeeded: convert(source[x], shift, least, greatest))
                            }
                        }
                    } else {
                        for column in 0..<area.width {
                            let value = unsafe Sample(
                                truncatingIfNeeded: convert(source[column], shift, least, greatest))
                            let left = area.x0 + column == first.x ? 0 : (area.x0 + column) * dx - origin.x
                            for x in left..<max(left, min((area.x0 + column + 1) * dx - origin.x, layout.width)) {
                                unsafe line[x * layout.samples] = value
                            }
                        }
                    }
                }
            }
        }
    }
}
