extension JPEG {
    /// How the lines of a subsampled component are widened to the picture's (T.81 leaves it open).
    ///
    /// Where a factor is two, new samples lie a quarter of the way between old ones, as the Independent JPEG Group does it by
    /// default; otherwise samples are repeated.
    struct Upsampling {
        private enum Way {
            case none, wide, high, both, repeated
        }

        private let way: Way
        private let geometry: Geometry
        private let maximumHorizontal: Int
        private let maximumVertical: Int

        /// - Parameter isSmooth: whether new samples lie between old ones.
        init(_ geometry: Geometry, of frame: FrameHeader, isSmooth: Bool) {
            self.geometry = geometry
            maximumHorizontal = frame.maximumHorizontal
            maximumVertical = frame.maximumVertical
            let isSameWidth = geometry.horizontal == maximumHorizontal
            let isSameHeight = geometry.vertical == maximumVertical
            let isHalfWidth = geometry.horizontal * 2 == maximumHorizontal && geometry.width > 2
            let isHalfHeight = geometry.vertical * 2 == maximumVertical
            way =
                if isSameWidth && isSameHeight { .none } else if !isSmooth {
                    .repeated
                } else if isHalfWidth
                    && isSameHeight
                { .wide } else if isSameWidth && isHalfHeight { .high } else if isHalfWidth && isHalfHeight {
                    .both
                } else { .repeated }
        }

        /// Samples that a line's memory must hold for `write`.
        static func lineCapacity(_ frame: FrameHeader) -> Int { frame.width + 1 }

        /// Where the line lies among the samples, if no sample of it needs to be made.
        func place(of row: Int) -> Int? { way == .none ? geometry.place(ofLine: row) : nil }

        /// Writes the line of the picture that is made of the component's.
        ///
        /// - Parameters:
        ///   - line: `lineCapacity` samples.
        ///   - sums: scratch memory, as many.
        func write<Sample: FixedWidthInteger & UnsignedInteger & BitwiseCopyable>(
            _ row: Int, of samples: Span<Sample>, into line: inout MutableSpan<Sample>,
            _ sums: inout MutableSpan<UInt16>
        ) {
            guard sums.count >= geometry.width else { return }
            switch way {
            case .none, .repeated: repeatSamples(row, of: samples, into: &line)
            case .wide:
                // Four times the samples, so that one way serves both.
                let source = self.line(row, of: samples)
                for index in source.indices {
                    unsafe sums[unchecked: index] = UInt16(truncatingIfNeeded: source[unchecked: index]) &<< 2
                }
                Self.widen(sums.span.extracting(first: geometry.width), adding: (4, 8), into: &line)
            case .high:
                sum(row, of: samples, into: &sums)
                let rounding: UInt16 = row & 1 == 0 ? 1 : 2
                guard line.count >= geometry.width else { return }
                for index in 0..<geometry.width {
                    unsafe line[unchecked: index] = Sample(
                        truncatingIfNeeded: (sums[unchecked: index] &+ rounding) &>> 2)
                }
            case .both:
                sum(row, of: samples, into: &sums)
                Self.widen(sums.span.extracting(first: geometry.width), adding: (8, 7), into: &line)
            }
        }

        @_lifetime(copy samples)
        private func line<Sample>(_ row: Int, of samples: Span<Sample>) -> Span<Sample> {
            let start = geometry.place(ofLine: row)
            return samples.extracting(start..<start + geometry.width)
        }

        private func repeatSamples<Sample: BitwiseCopyable>(
            _ row: Int, of samples: Span<Sample>, into line: inout MutableSpan<Sample>
        ) {
            let source = self.line(row * geometry.vertical / maximumVertical, of: samples)
            for index in 0..<line.count - 1 {
                line[index] = source[min(index * geometry.horizontal / maximumHorizontal, source.count - 1)]
            }
        }

        /// Three parts of the nearer line and one of the other: of 12 bits at most, four times them fits in 16.
        private func sum<Sample: FixedWidthInteger & BitwiseCopyable>(
            _ row: Int, of samples: Span<Sample>, into sums: inout MutableSpan<UInt16>
        ) {
            let near = row / 2
            let far = min(max(row & 1 == 0 ? near - 1 : near + 1, 0), geometry.height - 1)
            let (nearLine, farLine) = (line(near, of: samples), line(far, of: samples))
            for index in nearLine.indices {
                // Lines of `width` samples, and no fewer sums.
                let sum =
                    unsafe UInt16(truncatingIfNeeded: nearLine[unchecked: index]) &* 3
                    &+ UInt16(truncatingIfNeeded: farLine[unchecked: index])
                unsafe sums[unchecked: index] = sum
            }
        }

        /// Two samples for each sum, three parts of the nearer one and one of the other, a sum being four samples.
        ///
        /// - Parameter rounding: of the sample before the place of the sum and of that behind it, in sixteenths.
        private static func widen<Sample: FixedWidthInteger & UnsignedInteger & BitwiseCopyable>(
            _ sums: Span<UInt16>, adding rounding: (before: UInt16, behind: UInt16),
            into line: inout MutableSpan<Sample>
        ) {
            let last = sums.count - 1
            guard last > 0, line.count >= 2 * last + 1 else { return }
            line[0] = Sample(truncatingIfNeeded: (sums[0] &* 4 &+ 8) &>> 4)
            line[1] = Sample(truncatingIfNeeded: (sums[0] &* 3 &+ sums[1] &+ rounding.behind) &>> 4)
            var index = 1
            if MemoryLayout<Sample>.size == 1 { index = widenBytes(sums, rounding, into: &line) }
            while index < last {
                // Neighbours lie within 0...last, results within 2...2 * last - 1.
                let three = unsafe sums[unchecked: index] &* 3
                let before = unsafe sums[unchecked: index &- 1] &+ rounding.before
                let behind = unsafe sums[unchecked: index &+ 1] &+ rounding.behind
                unsafe line[unchecked: 2 &* index] = Sample(truncatingIfNeeded: (three &+ before) &>> 4)
                unsafe line[unchecked: 2 &* index &+ 1] = Sample(truncatingIfNeeded: (three &+ behind) &>> 4)
                index &+= 1
            }
            line[2 * last] = Sample(truncatingIfNeeded: (sums[last] &* 3 &+ sums[last - 1] &+ rounding.before) &>> 4)
            if line.count > 2 * last + 1 {
                line[2 * last + 1] = Sample(truncatingIfNeeded: (sums[last] &* 4 &+ 7) &>> 4)
            }
        }

        /// Eight sums at a time become sixteen bytes.
        ///
        /// - Returns: the first sum that is left.
        @inline(__always)
        private static func widenBytes<Sample: BitwiseCopyable>(
            _ sums: Span<UInt16>, _ rounding: (before: UInt16, behind: UInt16), into line: inout MutableSpan<Sample>
        ) -> Int {
            let source = unsafe sums.bytes
            var target = unsafe line.mutableBytes
            let (before, behind) = (
                Lanes.Unsigned(repeating: rounding.before), Lanes.Unsigned(repeating: rounding.behind)
            )
            let (three, four) = (Lanes.Unsigned(repeating: 3), Lanes.Unsigned(repeating: 4))
            var index = 1
            // The loads end with the sum `index + 8`, the stores with byte `2 * index + 15`.
            while index &+ 8 < sums.count, 2 &* index &+ 16 <= target.byteCount {
                @inline(__always)
                func load(_ place: Int) -> Lanes.Unsigned {
                    unsafe source.unsafeLoadUnaligned(fromUncheckedByteOffset: 2 &* place, as: Lanes.Unsigned.self)
                }
                let here = load(index) &* three
                let even = (here &+ load(index &- 1) &+ before) &>> four
                let odd = (here &+ load(index &+ 1) &+ behind) &>> four
                unsafe target.storeBytes(
                    of: even | odd &<< Lanes.Unsigned(repeating: 8), toUncheckedByteOffset: 2 &* index,
                    as: Lanes.Unsigned.self)
                index &+= 8
            }
            return index
        }
    }
}
