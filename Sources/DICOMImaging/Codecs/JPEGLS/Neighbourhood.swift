extension JPEGLS {
    /// The samples around one that is coded (T.87 A.3.1), and the regions of their gradients, taken along a line.
    struct Neighbourhood: BitwiseCopyable {
        private(set) var a = 0
        private(set) var b = 0
        private(set) var c = 0
        private var d = 0
        private var first = 0
        private var second = 0
        /// Of the context: 0 in run mode.
        private(set) var context = 0

        /// Of no sample.
        init() {}

        /// - Parameters:
        ///   - above: the index of the sample above the one that is coded.
        ///   - current: of that one.
        @inline(__always)
        init(_ samples: borrowing Storage<UInt16>, above: Int, current: Int, _ quantizer: borrowing GradientQuantizer) {
            a = Int(samples[current &- 1])
            b = Int(samples[above])
            c = Int(samples[above &- 1])
            second = quantizer.region(b, c)
        }

        /// Takes the sample above and to the right.
        @inline(__always)
        mutating func look(_ sample: UInt16, _ quantizer: borrowing GradientQuantizer) {
            d = Int(sample)
            first = quantizer.region(d, b)
            context = (first &* 9 &+ second) &* 9 &+ quantizer.region(c, a)
        }

        /// Goes on to the next sample: what was the first gradient is its second one.
        @inline(__always)
        mutating func advance(_ sample: Int) {
            (a, b, c, second) = (sample, d, b, first)
        }
    }
}
