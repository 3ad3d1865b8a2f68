extension JPEGLS {
    /// J (T.87 A.2.1): a bit of run mode stands for `1 << J` samples.
    @inline(__always)
    package static func runBits(_ index: Int) -> Int {
        // Four indices each for 0...3, two each for 4...7, one each for 8...15.
        if index < 16 { return index >> 2 }
        if index < 24 { return (index &- 8) >> 1 }
        return index &- 16
    }

    /// The last index of J.
    static let lastRunIndex = 31

    /// What is known of the errors of the samples that end runs (T.87 A.7.2): of those whose neighbours to the left and
    /// above differ, or of those where they do not.
    package struct RunContext: BitwiseCopyable, Sendable {
        /// RItype: 1 where the neighbours are alike.
        package let kind: Int
        /// A
        package private(set) var magnitude: Int
        /// N
        package private(set) var count = 1
        /// Nn: how many errors were negative.
        package private(set) var negatives = 0

        package init(_ parameters: CodingParameters, kind: Int) {
            self.kind = kind
            magnitude = parameters.initialMagnitude
        }

        /// k
        @inline(__always)
        package var golomb: Int {
            JPEGLS.golombParameter(sum: magnitude &+ (kind == 1 ? count >> 1 : 0), count: count)
        }

        /// The error that a code's value stands for.
        @inline(__always)
        package func error(_ mapped: Int, golomb: Int) -> Int {
            let value = mapped &+ kind
            let isOdd = value & 1 == 1
            let size = (value &+ 1) >> 1
            return (golomb != 0 || 2 &* negatives >= count) == isOdd ? 0 &- size : size
        }

        /// The value whose code stands for an error.
        @inline(__always)
        package func mapped(_ error: Int, golomb: Int) -> Int {
            let isOdd: Bool
            if golomb == 0, error > 0 {
                isOdd = 2 &* negatives < count
            } else {
                isOdd = error < 0 && (golomb != 0 || 2 &* negatives >= count)
            }
            return 2 &* abs(error) &- kind &- (isOdd ? 1 : 0)
        }

        /// - Parameter mapped: the value that the error was coded as.
        @inline(__always)
        package mutating func update(_ error: Int, mapped: Int, reset: Int) {
            if error < 0 { negatives &+= 1 }
            magnitude &+= (mapped &+ 1 &- kind) >> 1
            if count == reset {
                magnitude >>= 1
                count >>= 1
                negatives >>= 1
            }
            count &+= 1
        }
    }
}
