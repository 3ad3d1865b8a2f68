extension J2K {
    /// Decodes code-blocks (T.800 D), one after the other in the same memory.
    package struct BlockDecoder: ~Copyable {
        /// What one code-block is.
        package struct Shape: Sendable {
            package var width: Int
            package var height: Int
            /// 0 LL, 1 HL, 2 LH, 3 HH.
            package var orientation: Int
            package var style: BlockStyle
            /// Magnitude bits below those that are all zero, at most 30.
            package var planes: Int

            package init(width: Int, height: Int, orientation: Int, style: BlockStyle, planes: Int) {
                self.width = width
                self.height = height
                self.orientation = orientation
                self.style = style
                self.planes = planes
            }
        }

        /// A codeword segment's bytes and passes.
        package struct Segment: Sendable {
            var bytes: Range<Int>
            var passes: Int

            package init(bytes: Range<Int>, passes: Int) {
                self.bytes = bytes
                self.passes = passes
            }
        }

        /// Sign in bit 31, then the magnitude with one bit of fraction: the middle of what is known.
        package private(set) var coefficients: [UInt32] = []
        private var flags: [UInt32] = []
        /// The other block coder, in the same hands.
        var highThroughput = HTBlockDecoder()
        private var contexts = MQTable.initial
        private let initial = MQTable.initial
        private let transitions = MQTable.transitions
        private let zeroCoding = BlockFlags.zeroCoding
        private let signs = BlockFlags.signs

        package init() {}

        /// - Parameters:
        ///   - bytes: all segments' bytes, each followed by FF FF, within it by the ranges of `segments`.
        ///   - shape: 1 to 1,024 wide and high, at most 4,096 coefficients.
        package mutating func decode(_ bytes: [UInt8], _ segments: [Segment], _ shape: Shape) {
            let stride = shape.width + 2
            let stripes = (shape.height + 3) / 4
            Self.reset(&coefficients, shape.width * shape.height)
            Self.reset(&flags, stride * (stripes + 2))
            contexts = initial
            let isCausal = shape.style.contains(.verticallyCausal)
            unsafe coefficients.withUnsafeMutableBufferPointer { coefficients in
                unsafe flags.withUnsafeMutableBufferPointer { flags in
                    unsafe contexts.withUnsafeMutableBufferPointer { contexts in
                        unsafe transitions.withUnsafeBufferPointer { transitions in
                            unsafe zeroCoding.withUnsafeBufferPointer { zeroCoding in
                                unsafe signs.withUnsafeBufferPointer { signs in
                                    unsafe bytes.withUnsafeBufferPointer { bytes in
                                        guard let coefficients = coefficients.baseAddress,
                                            let flags = flags.baseAddress, let contexts = contexts.baseAddress,
                                            let transitions = transitions.baseAddress,
                                            let zeroCoding = zeroCoding.baseAddress, let signs = signs.baseAddress,
                                            let bytes = bytes.baseAddress
                                        else { return }
                                        let passes = unsafe BlockPasses(
                                            coefficients: coefficients, flags: flags + stride + 1, stride: stride,
                                            width: shape.width, height: shape.height, isCausal: isCausal,
                                            zeroCoding: zeroCoding + 512 * shape.orientation, signs: signs)
                                        unsafe Self.decode(
                                            bytes, segments, shape, passes, contexts, transitions, initial)
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }

        private static func reset(_ array: inout [UInt32], _ count: Int) {
            if array.count == count {
                for index in array.indices { array[index] = 0 }
            } else {
                array = Array(repeating: 0, count: count)
            }
        }

        private static func decode(
            _ bytes: UnsafePointer<UInt8>, _ segments: [Segment], _ shape: Shape, _ passes: BlockPasses,
            _ contexts: UnsafeMutablePointer<Int64>, _ transitions: UnsafePointer<Int64>, _ initial: [Int64]
        ) {
            var number = 0
            for segment in segments {
                let start = unsafe bytes + segment.bytes.lowerBound
                // The four most significant planes are never raw (T.800 D.6): ten passes.
                let isRaw = shape.style.contains(.bypass) && number >= 10 && number % 3 != 0
                var mq = unsafe MQDecoder(start, contexts: contexts, transitions: transitions)
                var raw = unsafe RawDecoder(start)
                for _ in 0..<segment.passes {
                    // Passes come in threes, beginning with a cleanup: plane by plane downwards.
                    let plane = shape.planes - 1 - (number + 2) / 3
                    guard plane >= 0 else { return }
                    switch (number % 3, isRaw) {
                    case (0, _): passes.cleanup(&mq, plane, shape.style.contains(.segmentationSymbols))
                    case (1, false): passes.significance(&mq, plane)
                    case (1, true): passes.significance(&raw, plane)
                    case (_, false): passes.refinement(&mq, plane)
                    case (_, true): passes.refinement(&raw, plane)
                    }
                    number += 1
                    if shape.style.contains(.reset) {
                        for index in initial.indices { unsafe contexts[index] = initial[index] }
                    }
                }
            }
        }
    }
}
