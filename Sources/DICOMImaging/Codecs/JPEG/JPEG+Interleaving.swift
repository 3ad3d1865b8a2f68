extension JPEG {
    /// Puts the components' samples side by side, line by line, little endian: what a decoder gives away.
    struct Interleaving {
        private let frame: FrameHeader
        private let upsampling: [Upsampling]
        private let bytesPerSample: Int
        /// Samples are shifted up by it: lossless coding's point transform.
        private let shifts: [Int]

        init(_ frame: FrameHeader, _ layout: Layout, bytesPerSample: Int, shifts: [Int]? = nil) {
            self.frame = frame
            upsampling = layout.components.map {
                Upsampling($0, of: frame, isSmooth: frame.process != .lossless)
            }
            self.bytesPerSample = bytesPerSample
            self.shifts = shifts ?? [Int](repeating: 0, count: frame.components.count)
        }

        /// - Parameter output: `width × height × components × bytesPerSample` bytes.
        func write<Sample: FixedWidthInteger & UnsignedInteger & BitwiseCopyable>(
            _ samples: Span<Sample>, into output: inout MutableSpan<UInt8>
        ) {
            var lineBuffer = Buffer<Sample>(count: Upsampling.lineCapacity(frame))
            var sumBuffer = Buffer<Int32>(count: Upsampling.lineCapacity(frame))
            var sums = sumBuffer.mutableSpan
            let count = upsampling.count
            for row in 0..<frame.height {
                for number in upsampling.indices {
                    let target = row * frame.width * count + number
                    let shift = shifts[number]
                    if let place = upsampling[number].place(of: row) {
                        let line = samples.extracting(place..<place + frame.width)
                        spread(line, shift: shift, into: &output, from: target, step: count)
                    } else {
                        var line = lineBuffer.mutableSpan
                        upsampling[number].write(row, of: samples, into: &line, &sums)
                        spread(
                            line.span.extracting(first: frame.width), shift: shift, into: &output, from: target,
                            step: count)
                    }
                }
            }
        }

        /// Every `step`th sample of the output, from the sample `first` on.
        private func spread<Sample: FixedWidthInteger & UnsignedInteger & BitwiseCopyable>(
            _ source: Span<Sample>, shift: Int, into output: inout MutableSpan<UInt8>, from first: Int, step: Int
        ) {
            guard (first + (source.count - 1) * step + 1) * bytesPerSample <= output.count else { return }
            let shift = Sample(truncatingIfNeeded: shift)
            // In bounds: the last index is `first + (source.count - 1) * step`, in samples of `bytesPerSample`.
            if bytesPerSample == 1 {
                for index in source.indices {
                    let sample = unsafe source[unchecked: index] &<< shift
                    unsafe output[unchecked: first &+ index &* step] = UInt8(truncatingIfNeeded: sample)
                }
            } else {
                var bytes = unsafe output.mutableBytes
                for index in source.indices {
                    let sample = unsafe UInt16(truncatingIfNeeded: source[unchecked: index] &<< shift).littleEndian
                    unsafe bytes.storeBytes(
                        of: sample, toUncheckedByteOffset: 2 &* (first &+ index &* step), as: UInt16.self)
                }
            }
        }
    }
}
