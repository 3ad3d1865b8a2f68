extension JPEGLS {
    /// Two lines of each component of a scan: the one above and the current one, with a sample more before
    /// it and two more behind it.
    struct Lines: ~Copyable {
        let samples: Storage<UInt16>
        let width: Int
        private var isOdd = false
        private let stride: Int

        init(width: Int, components: Int) {
            self.width = width
            stride = width + 3
            samples = Storage(repeating: 0, count: 2 * components * stride)
        }

        /// The index of the first sample of the current line.
        func current(_ component: Int) -> Int { (2 * component + (isOdd ? 1 : 0)) * stride + 1 }

        /// The index of the first sample of the line above.
        func above(_ component: Int) -> Int { (2 * component + (isOdd ? 0 : 1)) * stride + 1 }

        /// Sets the samples beside the lines (T.87 A.2.1): behind the line above its last one once more, before the current
        /// line the first one of the line above.
        func prepare(_ component: Int) {
            let (above, current) = (above(component), current(component))
            samples[above + width] = samples[above + width - 1]
            samples[current - 1] = samples[above]
        }

        mutating func advance() { isOdd.toggle() }

        /// As before the first line.
        func clear() { samples.fill(0..<samples.count, with: 0) }
    }
}
