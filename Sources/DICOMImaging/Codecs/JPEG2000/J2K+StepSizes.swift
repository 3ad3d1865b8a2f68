extension J2K {
    /// What an error of a subband's coefficients makes in the picture, and the steps that follow from it.
    enum StepSizes {
        /// Norms of a level's synthesis filters in one direction, low ones of levels 0, 1, … and high ones of 1, 2, …, by which
        /// coefficients of the standard's scale are spread.
        private static let lows = [1, 1.4021, 2.0304, 2.9012, 4.1153, 5.8245, 8.2388, 11.652, 16.4786]
        private static let highs = [0.7213, 0.9835, 1.442, 2.0738, 2.9473, 4.1736, 5.9043, 8.3506]
        private static let reversibleLows = [1, 1.2247, 1.6583, 2.3184, 3.2692, 4.6199, 6.5324, 9.2377, 13.064]
        private static let reversibleHighs = [0.8478, 0.9601, 1.2593, 1.7444, 2.4539, 3.4657, 4.8995, 6.9284]

        /// - Parameter level: decompositions down to the subband, 0 for a picture that is not taken apart.
        static func norm(_ orientation: Int, _ level: Int, isReversible: Bool) -> Double {
            let low = (isReversible ? reversibleLows : lows)[min(level, 8)]
            guard level > 0 else { return 1 }
            let high = (isReversible ? reversibleHighs : highs)[min(level, 8) - 1]
            return (orientation & 1 == 0 ? low : high) * (orientation & 2 == 0 ? low : high)
        }

        /// Exponent and mantissa of a step (T.800 E-3).
        static func quantized(_ step: Double, range: Int) -> (exponent: Int, mantissa: Int) {
            let exponent = Int(step.exponent)
            var mantissa = Int(((step.significand - 1) * 2048).rounded())
            var epsilon = range - exponent
            if mantissa == 2048 { (mantissa, epsilon) = (0, epsilon - 1) }
            return epsilon > 31 ? (31, 0) : epsilon < 0 ? (0, 2047) : (epsilon, mantissa)
        }
    }
}
