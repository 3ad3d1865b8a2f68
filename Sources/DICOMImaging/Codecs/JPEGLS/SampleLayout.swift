extension JPEGLS {
    /// How the samples stand in memory outside of the codec: interleaved, little endian, in one or two bytes.
    package struct SampleLayout: Hashable, Sendable {
        /// Of a pixel.
        package var components: Int
        /// 1 or 2
        package var bytesPerSample: Int
        /// Whether the bits above a sample's own repeat its highest one.
        package var isSigned: Bool

        package init(components: Int, bytesPerSample: Int, isSigned: Bool) {
            self.components = components
            self.bytesPerSample = bytesPerSample
            self.isSigned = isSigned
        }

        /// Puts a component's line where it belongs.
        ///
        /// - Parameters:
        ///   - samples: where the line's samples are, from `first`.
        ///   - row: from 0.
        func store(
            _ samples: borrowing Storage<UInt16>, first: Int, width: Int, row: Int, component: Int, precision: Int,
            into output: inout MutableSpan<UInt8>
        ) {
            let step = components * bytesPerSample
            let start = row * width * step + component * bytesPerSample
            precondition(start >= 0 && start + (width - 1) * step + bytesPerSample <= output.count)
            precondition(first >= 0 && first + width <= samples.count)
            // All indices below are in bounds: the first and the last one were checked just now.
            let sign = isSigned ? 1 << UInt16(precision - 1) : 0 as UInt16
            if bytesPerSample == 1 {
                for column in 0..<width {
                    let sample = (samples[first &+ column] ^ sign) &- sign
                    unsafe output[unchecked: start &+ column &* step] = UInt8(truncatingIfNeeded: sample)
                }
            } else {
                for column in 0..<width {
                    let sample = (samples[first &+ column] ^ sign) &- sign
                    let place = start &+ column &* step
                    unsafe output[unchecked: place] = UInt8(truncatingIfNeeded: sample)
                    unsafe output[unchecked: place &+ 1] = UInt8(truncatingIfNeeded: sample &>> 8)
                }
            }
        }

        /// Takes a component's line, of each sample its lower `precision` bits.
        func load(
            _ samples: borrowing Storage<UInt16>, first: Int, width: Int, row: Int, component: Int, precision: Int,
            from input: Span<UInt8>
        ) {
            let step = components * bytesPerSample
            let start = row * width * step + component * bytesPerSample
            precondition(start >= 0 && start + (width - 1) * step + bytesPerSample <= input.count)
            precondition(first >= 0 && first + width <= samples.count)
            // All indices below are in bounds: the first and the last one were checked just now.
            let mask = UInt16(truncatingIfNeeded: (1 << precision) - 1)
            if bytesPerSample == 1 {
                for column in 0..<width {
                    samples[first &+ column] = UInt16(unsafe input[unchecked: start &+ column &* step]) & mask
                }
            } else {
                for column in 0..<width {
                    let place = start &+ column &* step
                    let low = UInt16(unsafe input[unchecked: place])
                    let high = UInt16(unsafe input[unchecked: place &+ 1])
                    samples[first &+ column] = (low | high &<< 8) & mask
                }
            }
        }
    }
}
