extension JPEGLS {
    /// What is known of the prediction errors in one context of regular mode (T.87 A.2.1, A.6).
    package struct RegularContext: BitwiseCopyable, Sendable {
        /// A: the sum of the errors' magnitudes.
        package private(set) var magnitude: Int32
        /// B: the sum of the errors, within -N < B <= 0.
        package private(set) var bias: Int32
        /// N: the samples seen, halved now and then.
        package private(set) var count: UInt16
        /// C: what corrects the prediction.
        package private(set) var correction: Int8
        /// k: the Golomb parameter (T.87 A.5.1), of the next error.
        package private(set) var golomb: UInt8
        package init(_ parameters: CodingParameters) {
            magnitude = Int32(truncatingIfNeeded: parameters.initialMagnitude)
            (bias, count, correction) = (0, 1, 0)
            golomb = UInt8(truncatingIfNeeded: JPEGLS.golombParameter(sum: parameters.initialMagnitude, count: 1))
        }

        /// Takes an error into account (T.87 A.6.1, A.6.2).
        ///
        /// Damaged streams hold errors of any size: the sums wrap then.
        ///
        /// - Parameters:
        ///   - error: quantised.
        ///   - step: 2 · NEAR + 1.
        ///   - reset: RESET.
        @inline(__always)
        package mutating func update(_ error: Int, step: Int, reset: Int) {
            let sign = error >> 63
            var sum = Int(magnitude) &+ ((error ^ sign) &- sign)
            var bias = Int(self.bias) &+ error &* step
            var count = Int(self.count)
            if _slowPath(count == reset) {
                sum >>= 1
                bias >>= 1
                count >>= 1
            }
            count &+= 1
            if bias &+ count <= 0 {
                bias = max(bias &+ count, 1 &- count)
                correction = max(correction, -127) &- 1
            } else if bias > 0 {
                bias = min(bias &- count, 0)
                correction = min(correction, 126) &+ 1
            }
            magnitude = Int32(truncatingIfNeeded: sum)
            self.bias = Int32(truncatingIfNeeded: bias)
            self.count = UInt16(truncatingIfNeeded: count)
            golomb = UInt8(truncatingIfNeeded: JPEGLS.golombParameter(sum: sum, count: count))
        }

        /// -1 where the next error of a lossless scan stands for its complement (T.87 A.5.2), otherwise 0.
        @inline(__always)
        package var complement: Int { golomb == 0 && 2 &* Int(bias) &+ Int(count) <= 0 ? -1 : 0 }
    }

    /// The least k with `count << k >= sum` (T.87 A.5.1). `count` is at least 1.
    @inline(__always)
    package static func golombParameter(sum: Int, count: Int) -> Int {
        // As many bits as the sum is longer by, or one more.
        // Both have as many bits as their highest one says: `^ 63` is what the processor's instruction gives.
        let longer = max(0, ((sum | 1).leadingZeroBitCount ^ 63) &- (count.leadingZeroBitCount ^ 63))
        return longer &+ ((count &<< longer) < sum ? 1 : 0)
    }
}
