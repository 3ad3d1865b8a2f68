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
        func place(of row: Int) -> Int? { way == .none ? geometry.offset + row * geometry.stride : nil }

        /// Writes the line of the picture that is made of the component's.
        ///
        /// - Parameters:
        ///   - line: `lineCapacity` samples.
        ///   - sums: scratch memory, as many.
        func write<Sample: FixedWidthInteger & UnsignedInteger & BitwiseCopyable>(
            _ row: Int, of samples: Span<Sample>, into line: inout MutableSpan<Sample>, _ sums: inout MutableSpan<Int32>
        ) {
            switch way {
            case .none, .repeated: repeatSamples(row, of: samples, into: &line)
            case .wide: Self.widen(self.line(row, of: samples), into: &line)
            case .high:
                sum(row, of: samples, into: &sums)
                let rounding: Int32 = row & 1 == 0 ? 1 : 2
                for index in 0..<geometry.width {
                    line[index] = Sample(truncatingIfNeeded: (sums[index] &+ rounding) &>> 2)
                }
            case .both:
                sum(row, of: samples, into: &sums)
                Self.widen(sums.span.extracting(first: geometry.width), into: &line)
            }
        }

        @_lifetime(copy samples)
        private func line<Sample>(_ row: Int, of samples: Span<Sample>) -> Span<Sample> {
            let start = geometry.offset + row * geometry.stride
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

        /// Three parts of the nearer line and one of the other.
        private func sum<Sample: FixedWidthInteger & BitwiseCopyable>(
            _ row: Int, of samples: Span<Sample>, into sums: inout MutableSpan<Int32>
        ) {
            let near = row / 2
            let far = min(max(row & 1 == 0 ? near - 1 : near + 1, 0), geometry.height - 1)
            let (nearLine, farLine) = (line(near, of: samples), line(far, of: samples))
            guard sums.count >= geometry.width else { return }
            for index in 0..<geometry.width {
                // Lines of `width` samples, and no fewer sums.
                let sum =
                    Int32(truncatingIfNeeded: unsafe nearLine[unchecked: index]) &* 3
                    &+ Int32(truncatingIfNeeded: unsafe farLine[unchecked: index])
                unsafe sums[unchecked: index] = sum
            }
        }

        /// Two samples for each: three parts of the nearer one and one of the other.
        private static func widen<Sample: FixedWidthInteger & UnsignedInteger & BitwiseCopyable>(
            _ source: Span<Sample>, into line: inout MutableSpan<Sample>
        ) {
            let last = source.count - 1
            guard last > 0, line.count >= 2 * last + 1 else { return }
            // Indices of the loop stay below `last` and `2 * last`.
            line[0] = source[0]
            line[1] = Sample(truncatingIfNeeded: (Int32(source[0]) &* 3 &+ Int32(source[1]) &+ 2) &>> 2)
            for index in 1..<last {
                let three = Int32(truncatingIfNeeded: unsafe source[unchecked: index]) &* 3
                let before = Int32(truncatingIfNeeded: unsafe source[unchecked: index &- 1])
                let after = Int32(truncatingIfNeeded: unsafe source[unchecked: index &+ 1])
                unsafe line[unchecked: 2 &* index] = Sample(truncatingIfNeeded: (three &+ before &+ 1) &>> 2)
                unsafe line[unchecked: 2 &* index &+ 1] = Sample(truncatingIfNeeded: (three &+ after &+ 2) &>> 2)
            }
            let end = Int32(source[last]) &* 3 &+ Int32(source[last - 1]) &+ 1
            line[2 * last] = Sample(truncatingIfNeeded: end &>> 2)
            if line.count > 2 * last + 1 { line[2 * last + 1] = source[last] }
        }

        /// As above, of sums that are four times the samples.
        private static func widen<Sample: FixedWidthInteger & UnsignedInteger & BitwiseCopyable>(
            _ sums: Span<Int32>, into line: inout MutableSpan<Sample>
        ) {
            let last = sums.count - 1
            guard last > 0, line.count >= 2 * last + 1 else { return }
            // Indices of the loop stay below `last` and `2 * last`.
            line[0] = Sample(truncatingIfNeeded: (sums[0] &* 4 &+ 8) &>> 4)
            line[1] = Sample(truncatingIfNeeded: (sums[0] &* 3 &+ sums[1] &+ 7) &>> 4)
            for index in 1..<last {
                let three = unsafe sums[unchecked: index] &* 3
                let before = unsafe sums[unchecked: index &- 1]
                let after = unsafe sums[unchecked: index &+ 1]
                unsafe line[unchecked: 2 &* index] = Sample(truncatingIfNeeded: (three &+ before &+ 8) &>> 4)
                unsafe line[unchecked: 2 &* index &+ 1] = Sample(truncatingIfNeeded: (three &+ after &+ 7) &>> 4)
            }
            line[2 * last] = Sample(truncatingIfNeeded: (sums[last] &* 3 &+ sums[last - 1] &+ 8) &>> 4)
            if line.count > 2 * last + 1 {
                line[2 * last + 1] = Sample(truncatingIfNeeded: (sums[last] &* 4 &+ 7) &>> 4)
            }
        }
    }
}
