extension J2K {
    /// The three passes over a bit-plane of a code-block (T.800 D.3), for encoding.
    ///
    /// In bounds: as in `BlockPasses`.
    @safe
    struct EncodingPasses {
        private let coefficients: UnsafePointer<UInt32>
        private let flags: UnsafeMutablePointer<UInt32>
        private let stride: Int
        private let width: Int
        private let height: Int
        private let zeroCoding: UnsafePointer<UInt8>
        private let signs: UnsafePointer<UInt8>

        @unsafe
        init(
            coefficients: UnsafePointer<UInt32>, flags: UnsafeMutablePointer<UInt32>, stride: Int, width: Int,
            height: Int, zeroCoding: UnsafePointer<UInt8>, signs: UnsafePointer<UInt8>
        ) {
            unsafe self.coefficients = coefficients
            unsafe self.flags = flags
            self.stride = stride
            self.width = width
            self.height = height
            unsafe self.zeroCoding = zeroCoding
            unsafe self.signs = signs
        }

        func run(_ planes: Int, _ measures: Bool, _ mq: inout MQEncoder, _ block: inout EncodedBlock) {
            for plane in (0..<planes).reversed() {
                for pass in plane == planes - 1 ? 2..<3 : 0..<3 {
                    let gain =
                        switch pass {
                        case 0: measures ? significance(&mq, plane, Measure()) : significance(&mq, plane, NoMeasure())
                        case 1: measures ? refinement(&mq, plane, Measure()) : refinement(&mq, plane, NoMeasure())
                        default: measures ? cleanup(&mq, plane, Measure()) : cleanup(&mq, plane, NoMeasure())
                        }
                    block.passes.append(EncodedBlock.Pass(length: mq.bound, gain: gain))
                }
            }
        }

        /// What a decoder's squared error gets less by, in units of the quantizer's step.
        private protocol Measuring {
            mutating func becameSignificant(_ magnitude: UInt32, _ plane: Int)
            mutating func wasRefined(_ magnitude: UInt32, _ plane: Int)
            var gain: Double { get }
        }

        private struct NoMeasure: Measuring {
            @inline(__always) mutating func becameSignificant(_ magnitude: UInt32, _ plane: Int) {}
            @inline(__always) mutating func wasRefined(_ magnitude: UInt32, _ plane: Int) {}
            @inline(__always) var gain: Double { 0 }
        }

        private struct Measure: Measuring {
            var gain = 0.0

            @inline(__always)
            mutating func becameSignificant(_ magnitude: UInt32, _ plane: Int) {
                let value = Double(magnitude) + 0.5
                let error = value - 1.5 * Double(1 << plane)
                gain += value * value - error * error
            }

            @inline(__always)
            mutating func wasRefined(_ magnitude: UInt32, _ plane: Int) {
                // The error from the middle of the wider interval, less that from the narrower one's.
                let wide = Double(magnitude & (2 << UInt32(plane) - 1)) + 0.5 - Double(1 << plane)
                let narrow = Double(magnitude & (1 << UInt32(plane) - 1)) + 0.5 - 0.5 * Double(1 << plane)
                gain += wide * wide - narrow * narrow
            }
        }

        @inline(__always)
        private func becomeSignificant<Meter: Measuring>(
            _ mq: inout MQEncoder, _ word: inout UInt32, _ place: UnsafeMutablePointer<UInt32>, _ row: UInt32,
            _ coefficient: UInt32, _ plane: Int, _ meter: inout Meter
        ) {
            let sign = coefficient >> 31
            let index = unsafe BlockFlags.signIndex(word, place[-1], place[1], row)
            let context = unsafe signs[index]
            mq.encode(Int(context & 0x7F), sign ^ UInt32(context >> 7))
            unsafe BlockFlags.update(place, stride, row, sign, false)
            word |= (BlockFlags.significant | sign &<< 19) &<< (3 &* row)
            meter.becameSignificant(coefficient & 0x7FFF_FFFF, plane)
        }

        @inline(__always)
        private func significance<Meter: Measuring>(
            _ mq: inout MQEncoder, _ word: inout UInt32, _ place: UnsafeMutablePointer<UInt32>, _ row: UInt32,
            _ source: UnsafePointer<UInt32>, _ plane: Int, _ meter: inout Meter
        ) {
            let shift = 3 &* row
            let seen = word &>> shift
            guard seen & (BlockFlags.significant | BlockFlags.coded) == 0, seen & BlockFlags.neighbours != 0 else {
                return
            }
            let coefficient = unsafe source.pointee
            let bit = coefficient &>> UInt32(truncatingIfNeeded: plane) & 1
            let context = unsafe zeroCoding[Int(truncatingIfNeeded: seen & BlockFlags.neighbours)]
            mq.encode(Int(context), bit)
            if bit != 0 { unsafe becomeSignificant(&mq, &word, place, row, coefficient, plane, &meter) }
            word |= BlockFlags.coded &<< shift
        }

        private func significance<Meter: Measuring>(
            _ encoder: inout MQEncoder, _ plane: Int, _ measure: Meter
        ) -> Double {
            var (mq, meter) = (encoder, measure)
            var top = 0
            while top < height {
                let rows = min(4, height &- top)
                let line = unsafe flags + top / 4 &* stride
                var source = unsafe coefficients + top &* width
                for column in 0..<width {
                    let place = unsafe line + column
                    var word = unsafe place.pointee
                    if word & BlockFlags.neighbourhood != 0 {
                        unsafe significance(&mq, &word, place, 0, source, plane, &meter)
                        if rows > 1 { unsafe significance(&mq, &word, place, 1, source + width, plane, &meter) }
                        if rows > 2 { unsafe significance(&mq, &word, place, 2, source + 2 &* width, plane, &meter) }
                        if rows > 3 { unsafe significance(&mq, &word, place, 3, source + 3 &* width, plane, &meter) }
                        unsafe place.pointee = word
                    }
                    unsafe source += 1
                }
                top &+= 4
            }
            encoder = mq
            return meter.gain
        }

        @inline(__always)
        private func refinement<Meter: Measuring>(
            _ mq: inout MQEncoder, _ word: inout UInt32, _ row: UInt32, _ source: UnsafePointer<UInt32>, _ plane: Int,
            _ meter: inout Meter
        ) {
            let shift = 3 &* row
            let seen = word &>> shift
            guard seen & (BlockFlags.significant | BlockFlags.coded) == BlockFlags.significant else { return }
            let context = seen & BlockFlags.refined != 0 ? 16 : seen & BlockFlags.neighbours != 0 ? 15 : 14
            let coefficient = unsafe source.pointee
            mq.encode(context, coefficient &>> UInt32(truncatingIfNeeded: plane) & 1)
            word |= BlockFlags.refined &<< shift
            meter.wasRefined(coefficient & 0x7FFF_FFFF, plane)
        }

        private func refinement<Meter: Measuring>(
            _ encoder: inout MQEncoder, _ plane: Int, _ measure: Meter
        ) -> Double {
            var (mq, meter) = (encoder, measure)
            var top = 0
            while top < height {
                let line = unsafe flags + top / 4 &* stride
                var source = unsafe coefficients + top &* width
                // Rows below the block are never significant.
                for column in 0..<width {
                    var word = unsafe line[column]
                    if word & 0x2490 & ~(word &>> 17) != 0 {
                        unsafe refinement(&mq, &word, 0, source, plane, &meter)
                        unsafe refinement(&mq, &word, 1, source + width, plane, &meter)
                        unsafe refinement(&mq, &word, 2, source + 2 &* width, plane, &meter)
                        unsafe refinement(&mq, &word, 3, source + 3 &* width, plane, &meter)
                        unsafe line[column] = word
                    }
                    unsafe source += 1
                }
                top &+= 4
            }
            encoder = mq
            return meter.gain
        }

        @inline(__always)
        private func cleanup<Meter: Measuring>(
            _ mq: inout MQEncoder, _ word: inout UInt32, _ place: UnsafeMutablePointer<UInt32>, _ row: UInt32,
            _ source: UnsafePointer<UInt32>, _ plane: Int, _ meter: inout Meter
        ) {
            let seen = word &>> (3 &* row)
            guard seen & (BlockFlags.significant | BlockFlags.coded) == 0 else { return }
            let coefficient = unsafe source.pointee
            let bit = coefficient &>> UInt32(truncatingIfNeeded: plane) & 1
            let context = unsafe zeroCoding[Int(truncatingIfNeeded: seen & BlockFlags.neighbours)]
            mq.encode(Int(context), bit)
            if bit != 0 { unsafe becomeSignificant(&mq, &word, place, row, coefficient, plane, &meter) }
        }

        private func cleanup<Meter: Measuring>(
            _ encoder: inout MQEncoder, _ plane: Int, _ measure: Meter
        ) -> Double {
            var (mq, meter) = (encoder, measure)
            let one: UInt32 = 1 << UInt32(plane)
            var top = 0
            while top < height {
                let rows = min(4, height &- top)
                let line = unsafe flags + top / 4 &* stride
                var source = unsafe coefficients + top &* width
                for column in 0..<width {
                    let place = unsafe line + column
                    var word = unsafe place.pointee
                    var first = 0
                    if word == 0, rows == 4 {
                        while first < 4, unsafe source[first &* width] & one == 0 { first &+= 1 }
                        mq.encode(17, first < 4 ? 1 : 0)
                        if first == 4 {
                            unsafe source += 1
                            continue
                        }
                        mq.encode(18, UInt32(truncatingIfNeeded: first >> 1))
                        mq.encode(18, UInt32(truncatingIfNeeded: first & 1))
                        unsafe becomeSignificant(
                            &mq, &word, place, UInt32(truncatingIfNeeded: first), source[first &* width], plane, &meter)
                        first &+= 1
                    }
                    if first < 1 { unsafe cleanup(&mq, &word, place, 0, source, plane, &meter) }
                    if first < 2, rows > 1 { unsafe cleanup(&mq, &word, place, 1, source + width, plane, &meter) }
                    if first < 3, rows > 2 { unsafe cleanup(&mq, &word, place, 2, source + 2 &* width, plane, &meter) }
                    if first < 4, rows > 3 { unsafe cleanup(&mq, &word, place, 3, source + 3 &* width, plane, &meter) }
                    unsafe place.pointee = word & ~BlockFlags.codedAll
                    unsafe source += 1
                }
                top &+= 4
            }
            encoder = mq
            return meter.gain
        }
    }
}
