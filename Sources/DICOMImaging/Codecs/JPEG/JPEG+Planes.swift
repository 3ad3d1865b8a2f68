extension JPEG {
    /// How many pixels share a colour difference.
    package enum ChromaSubsampling: Sendable {
        /// 4:4:4: none.
        case none
        /// 4:2:2: two neighbours in a line.
        case horizontal
        /// 4:2:0: two by two.
        case both

        var horizontal: Int { self == .none ? 1 : 2 }
        var vertical: Int { self == .both ? 2 : 1 }
    }

    /// The components of a picture apart, as blocks need them: each line and the last line repeated up to whole MCUs.
    struct Planes<Sample: QuantizedSample>: ~Copyable {
        struct Plane: BitwiseCopyable {
            var offset = 0
            var stride = 0
            var lines = 0
        }

        private(set) var samples: Buffer<Sample>
        private(set) var planes: [Plane] = []
        /// MCUs.
        let columns: Int
        let rows: Int

        /// - Parameters:
        ///   - subsampling: of the second and third component.
        ///   - convertsColour: whether RGB of bytes becomes YCbCr.
        init(_ input: Span<UInt8>, _ picture: Picture, _ subsampling: ChromaSubsampling, convertsColour: Bool) {
            let (wide, high) = (8 * subsampling.horizontal, 8 * subsampling.vertical)
            columns = (picture.width + wide - 1) / wide
            rows = (picture.height + high - 1) / high
            let full = Plane(stride: columns * wide, lines: rows * high)
            var size = 0
            for _ in 0..<picture.components {
                planes.append(Plane(offset: size, stride: full.stride, lines: full.lines))
                size += full.stride * full.lines
            }
            samples = Buffer(count: size)
            split(input, picture, convertsColour)
            if subsampling != .none, picture.components == 3 { reduce(subsampling) }
        }

        private mutating func split(_ input: Span<UInt8>, _ picture: Picture, _ convertsColour: Bool) {
            let planes = planes
            var output = samples.mutableSpan
            for row in 0..<picture.height {
                if convertsColour {
                    let starts = planes.map { $0.offset + row * $0.stride }
                    ColourConversion.split(
                        input, 3 * row * picture.width, count: picture.width, into: &output,
                        at: (starts[0], starts[1], starts[2]))
                }
                for (number, plane) in planes.enumerated() {
                    let start = plane.offset + row * plane.stride
                    if !convertsColour { Self.copy(input, picture, row, number, into: &output, at: start) }
                    let last = output[start + picture.width - 1]
                    for index in picture.width..<plane.stride { output[start + index] = last }
                }
            }
            for plane in planes {
                let last = plane.offset + (picture.height - 1) * plane.stride
                for row in picture.height..<max(plane.lines, picture.height) {
                    for index in 0..<plane.stride {
                        output[plane.offset + row * plane.stride + index] = output[last + index]
                    }
                }
            }
        }

        private static func copy(
            _ input: Span<UInt8>, _ picture: Picture, _ row: Int, _ component: Int,
            into output: inout MutableSpan<Sample>, at start: Int
        ) {
            let (step, width) = (picture.components, picture.width)
            let first = row * width * step + component
            // Steps that the compiler knows make faster loops.
            switch step {
            case 1: copy(input, picture, width, into: &output, start) { first &+ $0 }
            case 3: copy(input, picture, width, into: &output, start) { first &+ 3 &* $0 }
            default: copy(input, picture, width, into: &output, start) { first &+ step &* $0 }
            }
        }

        @inline(__always)
        private static func copy(
            _ input: Span<UInt8>, _ picture: Picture, _ width: Int, into output: inout MutableSpan<Sample>,
            _ start: Int, _ place: (Int) -> Int
        ) {
            // The picture's size is the input's, and a plane's line is no shorter than the picture's.
            if picture.bytesPerSample == 1 {
                for index in 0..<width {
                    let sample = unsafe input[unchecked: place(index)]
                    unsafe output[unchecked: start &+ index] = Sample(truncatingIfNeeded: sample)
                }
            } else {
                let bytes = unsafe input.bytes
                for index in 0..<width {
                    let sample = unsafe bytes.unsafeLoadUnaligned(
                        fromUncheckedByteOffset: 2 &* place(index), as: UInt16.self)
                    unsafe output[unchecked: start &+ index] = Sample(truncatingIfNeeded: sample.littleEndian)
                }
            }
        }

        /// Averages the second and third component in place: the result is never ahead of what is still read.
        private mutating func reduce(_ subsampling: ChromaSubsampling) {
            for number in 1...2 {
                var plane = planes[number]
                let stride = plane.stride / 2
                let lines = plane.lines / subsampling.vertical
                var output = samples.mutableSpan
                guard plane.offset + plane.stride * plane.lines <= output.count else { return }
                for row in 0..<lines {
                    let target = plane.offset + row * stride
                    let upper = plane.offset + row * subsampling.vertical * plane.stride
                    let lower = upper + (subsampling.vertical - 1) * plane.stride
                    let done =
                        MemoryLayout<Sample>.size == 1 ? Self.reduceBytes(&output, upper, lower, target, stride) : 0
                    for index in done..<stride {
                        // Rounded up and down in turns, so that no level is favoured; inside of the plane.
                        let bias = UInt32(index & 1) &+ 1
                        let a = unsafe UInt32(truncatingIfNeeded: output[unchecked: upper &+ 2 &* index])
                        let b = unsafe UInt32(truncatingIfNeeded: output[unchecked: upper &+ 2 &* index &+ 1])
                        let c = unsafe UInt32(truncatingIfNeeded: output[unchecked: lower &+ 2 &* index])
                        let d = unsafe UInt32(truncatingIfNeeded: output[unchecked: lower &+ 2 &* index &+ 1])
                        unsafe output[unchecked: target &+ index] = Sample(
                            truncatingIfNeeded: (a &+ b &+ c &+ d &+ bias) &>> 2)
                    }
                }
                plane.stride = stride
                plane.lines = lines
                planes[number] = plane
            }
        }

        /// Sixteen bytes of two lines become eight at a time.
        ///
        /// - Returns: how many bytes were made.
        @inline(__always)
        private static func reduceBytes(
            _ samples: inout MutableSpan<Sample>, _ upper: Int, _ lower: Int, _ target: Int, _ count: Int
        ) -> Int {
            var bytes = unsafe samples.mutableBytes
            let (low, eight) = (Lanes.Unsigned(repeating: 255), Lanes.Unsigned(repeating: 8))
            let (bias, two) = (Lanes.Unsigned(1, 2, 1, 2, 1, 2, 1, 2), Lanes.Unsigned(repeating: 2))
            var done = 0
            // Both lines have `2 * count` bytes, and what is read ends before what is written starts, or behind it.
            while done &+ 8 <= count {
                let first = unsafe bytes.unsafeLoadUnaligned(
                    fromUncheckedByteOffset: upper &+ 2 &* done, as: Lanes.Unsigned.self)
                let second = unsafe bytes.unsafeLoadUnaligned(
                    fromUncheckedByteOffset: lower &+ 2 &* done, as: Lanes.Unsigned.self)
                let sums = (first & low) &+ (first &>> eight) &+ (second & low) &+ (second &>> eight)
                unsafe bytes.storeBytes(
                    of: Lanes.narrow((sums &+ bias) &>> two), toUncheckedByteOffset: target &+ done,
                    as: SIMD8<UInt8>.self)
                done &+= 8
            }
            return done
        }
    }
}
