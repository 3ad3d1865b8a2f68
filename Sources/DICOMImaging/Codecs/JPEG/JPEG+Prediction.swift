extension JPEG {
    /// The predictors of lossless coding (T.81 H.1.2.1), modulo 2^16.
    package struct Prediction: Sendable {
        /// 1 to 7 (table H.1).
        package var predictor: Int
        /// What the first sample is predicted to be.
        package var initial: Int

        package init(predictor: Int, initial: Int) {
            self.predictor = predictor
            self.initial = initial
        }

        /// Makes samples of the differences of a first line: each is predicted by the one before.
        ///
        /// - Parameters:
        ///   - start: of the line.
        ///   - width: samples of a line.
        package func restoreFirst(_ samples: inout MutableSpan<UInt16>, at start: Int, width: Int) {
            guard start >= 0, width > 0, start + width <= samples.count else { return }
            var sample = UInt16(truncatingIfNeeded: initial)
            for index in start..<start + width {
                sample &+= unsafe samples[unchecked: index]
                unsafe samples[unchecked: index] = sample
            }
        }

        /// Makes samples of the differences of a line that follows another.
        ///
        /// - Parameters:
        ///   - start: of the differences.
        ///   - above: of the line above, which does not overlap them.
        ///   - width: samples of a line.
        package func restore(_ samples: inout MutableSpan<UInt16>, at start: Int, above: Int, width: Int) {
            // Indices below lie within the two lines.
            guard width > 0, start >= 0, above >= 0, max(start, above) + width <= samples.count else { return }
            // The first sample of a line is predicted by the one above.
            samples[start] &+= samples[above]
            let rest = start + 1..<start + width
            switch predictor {
            case 1:
                var sample = samples[start]
                for index in rest {
                    sample &+= unsafe samples[unchecked: index]
                    unsafe samples[unchecked: index] = sample
                }
            case 2, 3:
                let back = start - above + (predictor == 2 ? 0 : 1)
                for index in rest {
                    let predicted = unsafe samples[unchecked: index &- back]
                    unsafe samples[unchecked: index] &+= predicted
                }
            case 4: restore(&samples, rest, start - above) { left, above, diagonal in left &+ above &- diagonal }
            case 5:
                restore(&samples, rest, start - above) { left, above, diagonal in left &+ (above &- diagonal) &>> 1 }
            case 6:
                restore(&samples, rest, start - above) { left, above, diagonal in above &+ (left &- diagonal) &>> 1 }
            default: restore(&samples, rest, start - above) { left, above, _ in (left &+ above) &>> 1 }
            }
        }

        @inline(__always)
        private func restore(
            _ samples: inout MutableSpan<UInt16>, _ rest: Range<Int>, _ back: Int,
            _ predicted: (Int, Int, Int) -> Int
        ) {
            var left = Int(samples[rest.lowerBound - 1])
            var diagonal = Int(samples[rest.lowerBound - 1 - back])
            for index in rest {
                let above = Int(unsafe samples[unchecked: index &- back])
                let difference = unsafe samples[unchecked: index]
                let sample = difference &+ UInt16(truncatingIfNeeded: predicted(left, above, diagonal))
                unsafe samples[unchecked: index] = sample
                (left, diagonal) = (Int(sample), above)
            }
        }
    }
}
