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

        /// The places of `BlockFlags.rows` that lie in the block.
        @inline(__always)
        private func rows(_ top: Int) -> UInt32 {
            BlockFlags.rows & (height &- top >= 4 ? .max : 1 &<< UInt32(3 &* (height &- top) &+ 2) &- 1)
        }

        @inline(__always)
        private func becomeSignificant<Meter: Measuring>(
            _ mq: inout MQEncoder, _ word: inout UInt32, _ place: UnsafeMutablePointer<UInt32>, _ shift: UInt32,
            _ coefficient: UInt32, _ plane: Int, _ meter: inout Meter
        ) {
            let sign = coefficient >> 31
            let index = unsafe BlockFlags.signIndex(word, place[-1], place[1], shift)
            let context = unsafe signs[index]
            mq.encode(Int(context & 0x7F), sign ^ UInt32(context >> 7))
            unsafe BlockFlags.update(place, stride, shift, sign, false)
            word |= (BlockFlags.significant | sign &<< 19) &<< shift
            meter.becameSignificant(coefficient & 0x7FFF_FFFF, plane)
        }

        private func significance<Meter: Measuring>(
            _ encoder: inout MQEncoder, _ plane: Int, _ measure: Meter
        ) -> Double {
            var (mq, meter) = (encoder, measure)
            var top = 0
            while top < height {
                let rows = rows(top)
                let line = unsafe flags + top / 4 &* stride
                let source = unsafe coefficients + top &* width
                for column in 0..<width {
                    var word = unsafe line[column]
                    guard word & BlockFlags.neighbourhood != 0 else { continue }
                    var open = rows & ~word & ~(word &>> 17)
                    var candidates = BlockFlags.withNeighbours(word) & open
                    guard candidates != 0 else { continue }
                    let place = unsafe line + column
                    repeat {
                        let shift = UInt32(truncatingIfNeeded: candidates.trailingZeroBitCount &- 4)
                        open &= ~1 &<< (shift &+ 4)
                        let coefficient = unsafe source[column &+ BlockFlags.row(shift) &* width]
                        let bit = coefficient &>> UInt32(truncatingIfNeeded: plane) & 1
                        let index = Int(truncatingIfNeeded: word &>> shift & BlockFlags.neighbours)
                        mq.encode(unsafe Int(zeroCoding[index]), bit)
                        word |= BlockFlags.coded &<< shift
                        if bit != 0 {
                            unsafe becomeSignificant(&mq, &word, place, shift, coefficient, plane, &meter)
                            candidates = BlockFlags.withNeighbours(word)
                        }
                        candidates &= open
                    } while candidates != 0
                    unsafe place.pointee = word
                }
                top &+= 4
            }
            encoder = mq
            return meter.gain
        }

        private func refinement<Meter: Measuring>(
            _ encoder: inout MQEncoder, _ plane: Int, _ measure: Meter
        ) -> Double {
            var (mq, meter) = (encoder, measure)
            var top = 0
            while top < height {
                let line = unsafe flags + top / 4 &* stride
                let source = unsafe coefficients + top &* width
                // Rows below the block are never significant.
                for column in 0..<width {
                    let word = unsafe line[column]
                    var candidates = word & BlockFlags.rows & ~(word &>> 17)
                    guard candidates != 0 else { continue }
                    unsafe line[column] = word | candidates &<< 16
                    repeat {
                        let shift = UInt32(truncatingIfNeeded: candidates.trailingZeroBitCount &- 4)
                        candidates &= candidates &- 1
                        let seen = word &>> shift
                        let context = seen & BlockFlags.refined != 0 ? 16 : seen & BlockFlags.neighbours != 0 ? 15 : 14
                        let coefficient = unsafe source[column &+ BlockFlags.row(shift) &* width]
                        mq.encode(context, coefficient &>> UInt32(truncatingIfNeeded: plane) & 1)
                        meter.wasRefined(coefficient & 0x7FFF_FFFF, plane)
                    } while candidates != 0
                }
                top &+= 4
            }
            encoder = mq
            return meter.gain
        }

        private func cleanup<Meter: Measuring>(
            _ encoder: inout MQEncoder, _ plane: Int, _ measure: Meter
        ) -> Double {
            var (mq, meter) = (encoder, measure)
            let one: UInt32 = 1 << UInt32(plane)
            var top = 0
            while top < height {
                let rows = rows(top)
                let line = unsafe flags + top / 4 &* stride
                let source = unsafe coefficients + top &* width
                for column in 0..<width {
                    let place = unsafe line + column
                    var word = unsafe place.pointee
                    var candidates = rows & ~word & ~(word &>> 17)
                    // Whether the next row is known to be significant, since a run ended there.
                    var endsRun = false
                    if word == 0, rows == BlockFlags.rows {
                        var first = 0
                        while first < 4, unsafe source[column &+ first &* width] & one == 0 { first &+= 1 }
                        mq.encode(17, first < 4 ? 1 : 0)
                        if first == 4 { continue }
                        mq.encode(18, UInt32(truncatingIfNeeded: first >> 1))
                        mq.encode(18, UInt32(truncatingIfNeeded: first & 1))
                        candidates &= .max &<< UInt32(truncatingIfNeeded: 3 &* first &+ 4)
                        endsRun = true
                    }
                    while candidates != 0 {
                        let shift = UInt32(truncatingIfNeeded: candidates.trailingZeroBitCount &- 4)
                        candidates &= candidates &- 1
                        let coefficient = unsafe source[column &+ BlockFlags.row(shift) &* width]
                        let bit = coefficient &>> UInt32(truncatingIfNeeded: plane) & 1
                        if !endsRun {
                            let index = Int(truncatingIfNeeded: word &>> shift & BlockFlags.neighbours)
                            mq.encode(unsafe Int(zeroCoding[index]), bit)
                            if bit == 0 { continue }
                        }
                        endsRun = false
                        unsafe becomeSignificant(&mq, &word, place, shift, coefficient, plane, &meter)
                    }
                    unsafe place.pointee = word & ~BlockFlags.codedAll
                }
                top &+= 4
            }
            encoder = mq
            return meter.gain
        }
    }
}
