extension JPEGLS {
    /// Makes one of 729 contexts of the three gradients around a sample (T.87 A.3.3, A.3.4).
    package struct GradientQuantizer: ~Copyable {
        /// -4...4 for each difference of two samples.
        private let regions: Storage<Int8>
        private let center: Int

        package init(_ parameters: CodingParameters) {
            let (maximum, near, thresholds) = (parameters.maximum, parameters.near, parameters.thresholds)
            let center = maximum
            regions = Storage(repeating: 4, count: 2 * maximum + 1)
            // Ascending thresholds of at most `maximum`: every range lies in the table.
            regions.fill(0..<center - thresholds.t3 + 1, with: -4)
            regions.fill(center - thresholds.t3 + 1..<center - thresholds.t2 + 1, with: -3)
            regions.fill(center - thresholds.t2 + 1..<center - thresholds.t1 + 1, with: -2)
            regions.fill(center - thresholds.t1 + 1..<center - near, with: -1)
            regions.fill(center - near..<center + near + 1, with: 0)
            regions.fill(center + near + 1..<center + thresholds.t1, with: 1)
            regions.fill(center + thresholds.t1..<center + thresholds.t2, with: 2)
            regions.fill(center + thresholds.t2..<center + thresholds.t3, with: 3)
            self.center = center
        }

        /// -4...4: the region that a difference of two samples lies in.
        ///
        /// - Precondition: both are within 0...MAXVAL, so that their difference lies in the table.
        @inline(__always)
        package func region(_ sample: Int, _ other: Int) -> Int { Int(regions[center &+ sample &- other]) }

        /// -364...364: 0 where all three gradients are as good as none, which is run mode; a negative one is its positive
        /// counterpart with the sign of errors reversed.
        @inline(__always)
        package func context(a: Int, b: Int, c: Int, d: Int) -> Int {
            (region(d, b) &* 9 &+ region(b, c)) &* 9 &+ region(c, a)
        }
    }

    /// The median edge detector (T.87 A.4.1): the middle one of `a`, `b` and `a + b - c`.
    @inline(__always)
    package static func predicted(a: Int, b: Int, c: Int) -> Int {
        let low = min(a, b)
        let high = max(a, b)
        return max(low, min(high, a &+ b &- c))
    }
}
