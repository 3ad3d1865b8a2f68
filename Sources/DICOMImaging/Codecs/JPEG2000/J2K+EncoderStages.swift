extension J2K.Encoder {
    /// Samples of each component as numbers around 0 (T.800 G.1.1).
    static func planes(_ samples: Span<UInt8>, _ picture: J2K.Picture, isFloat: Bool) -> [J2K.Plane] {
        let layout = picture.layout
        return (0..<layout.samples).map { component in
            let plane = J2K.Plane(count: layout.width * layout.height, zeroed: false)
            unsafe samples.withUnsafeBytes { bytes in
                switch layout.bytesPerSample {
                case 1: unsafe read(bytes, component, picture, plane, isFloat, UInt8.self)
                case 2: unsafe read(bytes, component, picture, plane, isFloat, UInt16.self)
                default: unsafe read(bytes, component, picture, plane, isFloat, UInt32.self)
                }
            }
            return plane
        }
    }

    @inline(__always)
    private static func read<Sample: FixedWidthInteger & BitwiseCopyable>(
        _ bytes: UnsafeRawBufferPointer, _ component: Int, _ picture: J2K.Picture, _ plane: J2K.Plane, _ isFloat: Bool,
        _ type: Sample.Type
    ) {
        let unused = Int32(32 - picture.precision)
        let shift: Int32 = picture.isSigned ? 0 : 1 << Int32(picture.precision - 1)
        let mask: UInt32 = picture.precision >= 32 ? .max : 1 << UInt32(picture.precision) - 1
        let stride = picture.layout.samples * MemoryLayout<Sample>.size
        var offset = component * MemoryLayout<Sample>.size
        // In bounds: the caller has compared the counts.
        let (integers, floats) = unsafe (plane.integers, plane.floats)
        for index in 0..<plane.count {
            let sample = unsafe UInt32(
                truncatingIfNeeded: bytes.loadUnaligned(fromByteOffset: offset, as: Sample.self))
            let value =
                picture.isSigned
                ? (Int32(bitPattern: sample) &<< unused) &>> unused : Int32(bitPattern: sample & mask) &- shift
            if isFloat { unsafe floats[index] = Float(value) } else { unsafe integers[index] = value }
            offset &+= stride
        }
    }

    /// Red, green and blue to a luminance and differences (T.800 G.2.1, G.3.1).
    static func transform(_ planes: inout [J2K.Plane], _ style: J2K.TileStyle) {
        guard style.usesComponentTransform, planes.count >= 3 else { return }
        let count = planes[0].count
        // In bounds: each has `count` numbers.
        if style.components[0].isReversible {
            let (red, green, blue) = unsafe (planes[0].integers, planes[1].integers, planes[2].integers)
            for i in 0..<count {
                let (r, g, b) = unsafe (red[i], green[i], blue[i])
                unsafe red[i] = (r &+ 2 &* g &+ b) &>> 2
                unsafe green[i] = b &- g
                unsafe blue[i] = r &- g
            }
        } else {
            let (red, green, blue) = unsafe (planes[0].floats, planes[1].floats, planes[2].floats)
            for i in 0..<count {
                let (r, g, b) = unsafe (red[i], green[i], blue[i])
                unsafe red[i] = 0.299 * r + 0.587 * g + 0.114 * b
                unsafe green[i] = -0.168736 * r - 0.331264 * g + 0.5 * b
                unsafe blue[i] = 0.5 * r - 0.418688 * g - 0.081312 * b
            }
        }
    }

    /// A component's subbands, where the layout has them.
    package static func analyze(_ component: J2K.TileLayout.Component, _ plane: J2K.Plane) -> J2K.Plane {
        component.style.isReversible
            ? unsafe analyze(component, plane, J2K.ReversibleFilter.self) { unsafe $0.integers }
            : unsafe analyze(component, plane, J2K.IrreversibleFilter.self) { unsafe $0.floats }
    }

    private static func analyze<Filter: J2K.LiftingFilter>(
        _ component: J2K.TileLayout.Component, _ plane: J2K.Plane, _ filter: Filter.Type,
        _ numbers: (J2K.Plane) -> UnsafeMutablePointer<Filter.Number>
    ) -> J2K.Plane {
        let whole = component.resolutions.count - 1
        guard whole > 0 else { return plane }
        let coefficients = J2K.Plane(count: plane.count, zeroed: false)
        let bands = unsafe numbers(coefficients)
        var source = unsafe numbers(plane)
        // Low bands take turns between two planes; the last one stands where the layout has it, at the front.
        var spare = J2K.Plane(count: component.resolutions[whole - 1].rectangle.count, zeroed: false)
        var other = plane
        for level in (1...whole).reversed() {
            let resolution = component.resolutions[level]
            let offsets = resolution.bands.map(\.offset)
            let low = unsafe level == 1 ? bands : numbers(spare)
            unsafe J2K.Analysis<Filter>(resolution.rectangle).run(
                source, low, bands + offsets[0], bands + offsets[1], bands + offsets[2])
            unsafe source = low
            (spare, other) = (other, spare)
        }
        return coefficients
    }
}
