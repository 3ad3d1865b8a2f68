extension JPEGLS {
    /// The arithmetic between samples and prediction errors (T.87 A.4.4, A.4.5).
    package protocol Residual: BitwiseCopyable, Sendable {
        /// NEAR
        var near: Int { get }
        /// 2 · NEAR + 1
        var step: Int { get }

        init(_ parameters: CodingParameters)

        /// A corrected prediction, brought within 0...MAXVAL.
        func clamped(_ prediction: Int) -> Int
        /// A sample within 0...MAXVAL, whatever the error.
        func sample(_ prediction: Int, _ error: Int) -> Int
        /// The quantised error, reduced to RANGE values.
        ///
        /// - Parameter difference: the sample minus its prediction.
        func error(_ difference: Int) -> Int
    }

    /// Lossless, of samples that fill their bits.
    package struct LosslessResidual: Residual {
        private let maximum: Int
        private let unused: Int

        package init(_ parameters: CodingParameters) {
            maximum = parameters.maximum
            unused = parameters.maximum.leadingZeroBitCount
        }

        @inline(__always)
        package var near: Int { 0 }
        @inline(__always)
        package var step: Int { 1 }

        @inline(__always)
        package func clamped(_ prediction: Int) -> Int {
            // MAXVAL is all ones.
            _fastPath(prediction & ~maximum == 0) ? prediction : (prediction < 0 ? 0 : maximum)
        }

        @inline(__always)
        package func sample(_ prediction: Int, _ error: Int) -> Int { (prediction &+ error) & maximum }

        @inline(__always)
        package func error(_ difference: Int) -> Int { (difference &<< unused) &>> unused }
    }

    /// Near-lossless, or lossless with a MAXVAL that is no power of two less one.
    package struct BoundedResidual: Residual {
        package let near: Int
        package let step: Int
        private let maximum: Int
        private let range: Int

        package init(_ parameters: CodingParameters) {
            near = parameters.near
            step = 2 * parameters.near + 1
            maximum = parameters.maximum
            range = parameters.range
        }

        @inline(__always)
        package func clamped(_ prediction: Int) -> Int { max(0, min(maximum, prediction)) }

        @inline(__always)
        package func sample(_ prediction: Int, _ error: Int) -> Int {
            var sample = prediction &+ error &* step
            if sample < 0 &- near {
                sample &+= range &* step
            } else if sample > maximum &+ near {
                sample &-= range &* step
            }
            return max(0, min(maximum, sample))
        }

        @inline(__always)
        package func error(_ difference: Int) -> Int {
            var error = difference
            if near > 0 {
                error = difference > 0 ? (difference &+ near) / step : 0 &- (near &- difference) / step
            }
            if error < 0 { error &+= range }
            return error >= (range &+ 1) >> 1 ? error &- range : error
        }
    }
}
