extension J2K {
    /// A code-block as it is written.
    package struct EncodedBlock: Sendable {
        /// A coding pass: how far the bytes go that a decoder needs for it, and how much less the squared error is with it.
        package struct Pass: Sendable {
            package var length: Int
            package var gain: Double
        }

        package var bytes: [UInt8] = []
        package var passes: [Pass] = []
        /// Magnitude planes that are used, or for HTJ2K those above and including the lowest.
        package var planes = 0
    }

    /// Encodes code-blocks (T.800 D) into one codeword segment, one after the other in the same memory.
    package struct BlockEncoder: ~Copyable {
        private var flags: [UInt32] = []
        private var bytes: [UInt8] = []
        private var contexts = MQTable.initial
        private let initial = MQTable.initial
        private let transitions = MQTable.transitions
        private let zeroCoding = BlockFlags.zeroCoding
        private let signs = BlockFlags.signs

        package init() {}

        /// - Parameters:
        ///   - coefficients: `width × height`, the sign in bit 31, magnitudes of up to 30 bits.
        ///   - measures: whether the passes' gains are wanted.
        package mutating func encode(
            _ coefficients: [UInt32], width: Int, height: Int, orientation: Int, measures: Bool
        ) -> EncodedBlock {
            var all: UInt32 = 0
            for coefficient in coefficients { all |= coefficient & 0x7FFF_FFFF }
            var block = EncodedBlock()
            block.planes = 32 - all.leadingZeroBitCount
            guard block.planes > 0 else { return block }
            let stride = width + 2
            let stripes = (height + 3) / 4
            Self.reset(&flags, stride * (stripes + 2))
            // Less than three symbols a coefficient and plane, each of 15 bits at most, an eighth more for stuffing.
            let room = 6 * width * height * block.planes + 64
            if bytes.count < room { bytes = Array(repeating: 0, count: room) }
            bytes[0] = 0
            contexts = initial
            let planes = block.planes
            unsafe coefficients.withUnsafeBufferPointer { coefficients in
                unsafe flags.withUnsafeMutableBufferPointer { flags in
                    unsafe bytes.withUnsafeMutableBufferPointer { bytes in
                        unsafe contexts.withUnsafeMutableBufferPointer { contexts in
                            unsafe transitions.withUnsafeBufferPointer { transitions in
                                unsafe zeroCoding.withUnsafeBufferPointer { zeroCoding in
                                    unsafe signs.withUnsafeBufferPointer { signs in
                                        guard let coefficients = coefficients.baseAddress,
                                            let flags = flags.baseAddress, let bytes = bytes.baseAddress,
                                            let contexts = contexts.baseAddress,
                                            let transitions = transitions.baseAddress,
                                            let zeroCoding = zeroCoding.baseAddress, let signs = signs.baseAddress
                                        else { return }
                                        let passes = unsafe EncodingPasses(
                                            coefficients: coefficients, flags: flags + stride + 1, stride: stride,
                                            width: width, height: height, zeroCoding: zeroCoding + 512 * orientation,
                                            signs: signs)
                                        var mq = unsafe MQEncoder(
                                            bytes + 1, contexts: contexts, transitions: transitions)
                                        passes.run(planes, measures, &mq, &block)
                                        let length = mq.flush()
                                        block.bytes = unsafe Array(
                                            UnsafeBufferPointer(start: bytes + 1, count: length))
                                    }
                                }
                            }
                        }
                    }
                }
            }
            Self.bound(&block)
            return block
        }

        /// No pass needs more than there is, nor ends in a byte of ones, which a decoder makes up by itself.
        private static func bound(_ block: inout EncodedBlock) {
            for index in block.passes.indices.dropLast() {
                var length = min(block.passes[index].length, block.bytes.count)
                while length > 0, block.bytes[length - 1] == 0xFF { length -= 1 }
                block.passes[index].length = length
            }
            block.passes[block.passes.count - 1].length = block.bytes.count
        }

        private static func reset(_ array: inout [UInt32], _ count: Int) {
            if array.count == count {
                for index in array.indices { array[index] = 0 }
            } else {
                array = Array(repeating: 0, count: count)
            }
        }
    }
}
