extension JPEG {
    /// Puts the components' samples side by side, line by line, little endian: what a decoder gives away.
    struct Interleaving<Sample: FixedWidthInteger & UnsignedInteger & BitwiseCopyable>: ~Copyable {
        private let frame: FrameHeader
        private let upsampling: [Upsampling]
        private let bytesPerSample: Int
        /// Samples are shifted up by it: lossless coding's point transform.
        private let shifts: [Int]
        /// Lines of the output that a row of MCUs makes.
        private let rowHeight: Int
        /// Lines that were written.
        private var done = 0
        // A line for each component that needs to be made.
        private var first: Buffer<Sample>
        private var second: Buffer<Sample>
        private var third: Buffer<Sample>
        private var sums: Buffer<UInt16>

        init(_ frame: FrameHeader, _ layout: Layout, bytesPerSample: Int, shifts: [Int]? = nil) {
            self.frame = frame
            upsampling = layout.components.map {
                Upsampling($0, of: frame, isSmooth: frame.process != .lossless)
            }
            self.bytesPerSample = bytesPerSample
            self.shifts = shifts ?? [Int](repeating: 0, count: frame.components.count)
            rowHeight = frame.maximumVertical * (frame.process == .lossless ? 1 : 8)
            let capacity = Upsampling.lineCapacity(frame)
            first = Buffer(count: capacity)
            second = Buffer(count: frame.components.count == 3 ? capacity : 0)
            third = Buffer(count: frame.components.count == 3 ? capacity : 0)
            sums = Buffer(count: capacity)
        }

        /// Writes what can be made when some rows of MCUs are decoded: all but the last one's, of which the next one's first
        /// line may have a part.
        mutating func advance(to rows: Int, _ samples: Span<Sample>, into output: inout MutableSpan<UInt8>) {
            let isDelayed = frame.process != .lossless
            write(samples, to: min((isDelayed ? rows - 1 : rows) * rowHeight, frame.height), into: &output)
        }

        /// Writes what is left.
        ///
        /// - Parameter output: `width × height × components × bytesPerSample` bytes.
        mutating func finish(_ samples: Span<Sample>, into output: inout MutableSpan<UInt8>) {
            write(samples, to: frame.height, into: &output)
        }

        private mutating func write(_ samples: Span<Sample>, to end: Int, into output: inout MutableSpan<UInt8>) {
            let (upsampling, shifts, width) = (upsampling, shifts, frame.width)
            let (bytesPerSample, isJoined) = (bytesPerSample, isJoined)
            while done < end {
                let row = done
                done += 1
                if isJoined {
                    Self.join(
                        upsampling, row, width, samples, &first, &second, &third, &sums, into: &output,
                        from: 3 * row * width)
                    continue
                }
                for (number, upsampling) in upsampling.enumerated() {
                    Self.spread(
                        upsampling, row, width, samples, &first, &sums, shifts[number], bytesPerSample, into: &output,
                        from: row * width * shifts.count + number, step: shifts.count)
                }
            }
        }

        /// Whether three components go out together, a byte each.
        private var isJoined: Bool { upsampling.count == 3 && bytesPerSample == 1 && frame.process != .lossless }

        private static func join(
            _ upsampling: [Upsampling], _ row: Int, _ width: Int, _ samples: Span<Sample>,
            _ first: inout Buffer<Sample>, _ second: inout Buffer<Sample>, _ third: inout Buffer<Sample>,
            _ sums: inout Buffer<UInt16>, into output: inout MutableSpan<UInt8>, from start: Int
        ) {
            let a = line(upsampling[0], row, width, samples, &first, &sums)
            let b = line(upsampling[1], row, width, samples, &second, &sums)
            let c = line(upsampling[2], row, width, samples, &third, &sums)
            join(a, b, c, into: &output, from: start)
        }

        private static func spread(
            _ upsampling: Upsampling, _ row: Int, _ width: Int, _ samples: Span<Sample>,
            _ buffer: inout Buffer<Sample>, _ sums: inout Buffer<UInt16>, _ shift: Int, _ bytesPerSample: Int,
            into output: inout MutableSpan<UInt8>, from first: Int, step: Int
        ) {
            let source = line(upsampling, row, width, samples, &buffer, &sums)
            guard (first + (source.count - 1) * step + 1) * bytesPerSample <= output.count else { return }
            // Steps that the compiler knows make faster loops.
            switch step {
            case 1: spread(source, shift, bytesPerSample, into: &output, first) { $0 }
            case 3: spread(source, shift, bytesPerSample, into: &output, first) { 3 &* $0 }
            default: spread(source, shift, bytesPerSample, into: &output, first) { step &* $0 }
            }
        }

        /// A component's line, of the picture's width: where it lies, or as it is made.
        @_lifetime(&buffer, copy samples)
        private static func line(
            _ upsampling: Upsampling, _ row: Int, _ width: Int, _ samples: Span<Sample>,
            _ buffer: inout Buffer<Sample>, _ sumBuffer: inout Buffer<UInt16>
        ) -> Span<Sample> {
            if let place = upsampling.place(of: row) { return samples.extracting(place..<place + width) }
            var line = buffer.mutableSpan
            var sums = sumBuffer.mutableSpan
            upsampling.write(row, of: samples, into: &line, &sums)
            return buffer.span.extracting(first: width)
        }

        /// Three lines side by side, a byte each.
        private static func join(
            _ a: Span<Sample>, _ b: Span<Sample>, _ c: Span<Sample>, into output: inout MutableSpan<UInt8>,
            from start: Int
        ) {
            let count = a.count
            guard count > 0, b.count == count, c.count == count, start + 3 * count <= output.count else { return }
            var bytes = unsafe output.mutableBytes
            // Four bytes are stored, of which the next pixel overwrites the last.
            for index in 0..<count &- 1 {
                let pixel =
                    unsafe UInt32(truncatingIfNeeded: a[unchecked: index])
                    | UInt32(truncatingIfNeeded: b[unchecked: index]) &<< 8
                    | UInt32(truncatingIfNeeded: c[unchecked: index]) &<< 16
                unsafe bytes.storeBytes(
                    of: pixel.littleEndian, toUncheckedByteOffset: start &+ 3 &* index, as: UInt32.self)
            }
            output[start + 3 * count - 3] = UInt8(truncatingIfNeeded: a[count - 1])
            output[start + 3 * count - 2] = UInt8(truncatingIfNeeded: b[count - 1])
            output[start + 3 * count - 1] = UInt8(truncatingIfNeeded: c[count - 1])
        }

        /// Every `step`th sample of the output, from the sample `first` on.
        @inline(__always)
        private static func spread(
            _ source: Span<Sample>, _ shift: Int, _ bytesPerSample: Int, into output: inout MutableSpan<UInt8>,
            _ first: Int,
            _ place: (Int) -> Int
        ) {
            let shift = Sample(truncatingIfNeeded: shift)
            // In bounds: the last index is `first + (source.count - 1) * step`, in samples of `bytesPerSample`.
            if bytesPerSample == 1 {
                for index in source.indices {
                    let sample = unsafe source[unchecked: index] &<< shift
                    unsafe output[unchecked: first &+ place(index)] = UInt8(truncatingIfNeeded: sample)
                }
            } else {
                var bytes = unsafe output.mutableBytes
                for index in source.indices {
                    let sample = unsafe UInt16(truncatingIfNeeded: source[unchecked: index] &<< shift).littleEndian
                    unsafe bytes.storeBytes(
                        of: sample, toUncheckedByteOffset: 2 &* (first &+ place(index)), as: UInt16.self)
                }
            }
        }
    }
}
