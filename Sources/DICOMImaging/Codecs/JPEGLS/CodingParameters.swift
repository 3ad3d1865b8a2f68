extension JPEGLS {
    /// The preset coding parameters as they stand in a stream (T.87 C.2.4.1.1); 0: the default.
    package struct Preset: Hashable, Sendable {
        package var maximum = 0
        package var t1 = 0
        package var t2 = 0
        package var t3 = 0
        package var reset = 0

        package init() {}
    }

    /// What the coding of a scan goes by (T.87 A.2, C.2.4.1.1.1).
    package struct CodingParameters: Hashable, Sendable {
        /// MAXVAL: the greatest value of a sample, 1...65535.
        package let maximum: Int
        /// NEAR: the greatest difference between a sample and the decoded one; 0: lossless.
        package let near: Int
        /// The thresholds of the gradients, ascending.
        package let thresholds: (t1: Int, t2: Int, t3: Int)
        /// RESET: the number of samples after which a context's sums are halved, 3...65535.
        package let reset: Int
        /// RANGE: the number of different prediction errors.
        package let range: Int
        /// qbpp: the bits of a prediction error that is not Golomb-coded.
        package let errorBits: Int
        /// LIMIT: the length of the longest code.
        package let limit: Int

        /// nil where the values do not lie in the ranges of T.87 tables C.1 and C.2.
        ///
        /// - Parameter precision: bits of a sample, 2...16.
        package init?(_ preset: Preset = Preset(), precision: Int, near: Int) {
            let full = (1 << precision) - 1
            let maximum = preset.maximum == 0 ? full : preset.maximum
            guard (1...full).contains(maximum), near >= 0, near <= min(255, maximum / 2) else { return nil }
            let defaults = Self.defaultThresholds(maximum: maximum, near: near)
            let t1 = preset.t1 == 0 ? defaults.0 : preset.t1
            let t2 = preset.t2 == 0 ? defaults.1 : preset.t2
            let t3 = preset.t3 == 0 ? defaults.2 : preset.t3
            guard near < t1, t1 <= t2, t2 <= t3, t3 <= maximum else { return nil }
            let reset = preset.reset == 0 ? 64 : preset.reset
            guard reset >= 3, reset <= max(255, maximum) else { return nil }
            self.maximum = maximum
            self.near = near
            self.thresholds = (t1, t2, t3)
            self.reset = reset
            range = (maximum + 2 * near) / (2 * near + 1) + 1
            errorBits = Self.bits(range - 1)
            let sampleBits = max(2, Self.bits(maximum))
            limit = 2 * (sampleBits + max(8, sampleBits))
        }

        /// The number of zeros before a code says that the error follows as it is.
        var unaryLimit: Int { limit - errorBits - 1 }

        /// A of a context that has seen nothing (T.87 A.2.1).
        var initialMagnitude: Int { max(2, (range + 32) / 64) }

        /// Whether sample arithmetic may be done by masking.
        var isPlainLossless: Bool { near == 0 && maximum & (maximum + 1) == 0 }

        private static func bits(_ value: Int) -> Int { Int.bitWidth - value.leadingZeroBitCount }

        private static func defaultThresholds(maximum: Int, near: Int) -> (Int, Int, Int) {
            func clamped(_ value: Int, from lowest: Int) -> Int {
                value > maximum || value < lowest ? lowest : value
            }
            let values: (Int, Int, Int)
            if maximum >= 128 {
                let factor = (min(maximum, 4095) + 128) / 256
                values = (factor + 2 + 3 * near, factor * 4 + 3 + 5 * near, factor * 17 + 4 + 7 * near)
            } else {
                let factor = 256 / (maximum + 1)
                values = (
                    max(2, 3 / factor + 3 * near), max(3, 7 / factor + 5 * near), max(4, 21 / factor + 7 * near)
                )
            }
            let t1 = clamped(values.0, from: near + 1)
            let t2 = clamped(values.1, from: t1)
            return (t1, t2, clamped(values.2, from: t2))
        }

        package static func == (left: CodingParameters, right: CodingParameters) -> Bool {
            left.maximum == right.maximum && left.near == right.near && left.thresholds == right.thresholds
                && left.reset == right.reset
        }

        package func hash(into hasher: inout Hasher) {
            hasher.combine(maximum)
            hasher.combine(near)
        }
    }
}
