extension J2K {
    /// Colours out of a luminance and two differences (T.800 G), and samples out of numbers.
    enum ComponentTransform {
        /// The reversible one (T.800 G.2.2), in place.
        static func undoReversible(
            _ first: UnsafeMutablePointer<Int32>, _ second: UnsafeMutablePointer<Int32>,
            _ third: UnsafeMutablePointer<Int32>, _ count: Int
        ) {
            // In bounds: each has `count` numbers.
            for i in 0..<count {
                let (y, u, v) = unsafe (first[i], second[i], third[i])
                let green = y &- (u &+ v) &>> 2
                unsafe first[i] = v &+ green
                unsafe second[i] = green
                unsafe third[i] = u &+ green
            }
        }

        /// The irreversible one (T.800 G.3.2), in place.
        static func undoIrreversible(
            _ first: UnsafeMutablePointer<Float>, _ second: UnsafeMutablePointer<Float>,
            _ third: UnsafeMutablePointer<Float>, _ count: Int
        ) {
            for i in 0..<count {
                let (y, b, r) = unsafe (first[i], second[i], third[i])
                unsafe first[i] = y + 1.402 * r
                unsafe second[i] = y - 0.344136 * b - 0.714136 * r
                unsafe third[i] = y + 1.772 * b
            }
        }
    }

    /// Where decoded samples go: interleaved, little endian.
    package struct SampleLayout: Hashable, Sendable {
        package var width: Int
        package var height: Int
        package var samples: Int
        /// 1, 2 or 4.
        package var bytesPerSample: Int
        /// Samples are two's complement whatever the codestream says: its unsigned ones get their highest bit as a sign.
        package var isSigned: Bool
        /// Bits of a sample that may be used: what lossy coding leaves beyond them is clipped. A codestream may have more.
        package var significantBits: Int

        package init(
            width: Int, height: Int, samples: Int, bytesPerSample: Int, isSigned: Bool = false,
            significantBits: Int = 32
        ) {
            self.isSigned = isSigned
            self.significantBits = significantBits
            self.width = width
            self.height = height
            self.samples = samples
            self.bytesPerSample = bytesPerSample
        }

        package var count: Int { width * height * samples * bytesPerSample }
    }
}
