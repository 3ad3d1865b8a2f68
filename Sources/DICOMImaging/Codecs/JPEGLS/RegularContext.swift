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
        /// -1 where the next error stands for its complement (T.87 A.5.2), otherwise 0.
        package private(set) var complement: Int32

        package init(_ parameters: CodingParameters) {
            magnitude = Int32(truncatingIfNeeded: parameters.initialMagnitude)
            (bias, count, correction, golomb, complement) = (0, 1, 0, 0, 0)
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
            if count == reset {
                sum >>= 1
                bias >>= 1
                count >>= 1
            }
            count &+= 1
            let isLow = bias &+ count <= 0
            let isHigh = bias > 0
            let raised = max(bias &+ count, 1 &- count)
            let lowered = min(bias &- count, 0)
            bias = isLow ? raised : (isHigh ? lowered : bias)
            let corrected = Int(correction) &+ (isHigh ? 1 : 0) &- (isLow ? 1 : 0)
            let golomb = JPEGLS.golombParameter(sum: sum, count: count)
            let isComplement = (step == 1) && (golomb == 0) && (2 &* bias &+ count <= 0)
            magnitude = Int32(truncatingIfNeeded: sum)
            self.bias = Int32(truncatingIfNeeded: bias)
            self.count = UInt16(truncatingIfNeeded: count)
            correction = Int8(truncatingIfNeeded: max(-128, min(127, corrected)))
            self.golomb = UInt8(truncatingIfNeeded: golomb)
            complement = isComplement ? -1 : 0
        }
    }

    /// The least k with `count << k >= sum` (T.87 A.5.1). `count` is at least 1.
    @inline(__always)
    package static func golombParameter(sum: Int, count: Int) -> Int {
        // As many bits as the sum is longer by, or one more.
        let longer = max(0, count.leadingZeroBitCount &- (sum | 1).leadingZeroBitCount)
        return longer &+ ((count &<< longer) < sum ? 1 : 0)
    }
}
