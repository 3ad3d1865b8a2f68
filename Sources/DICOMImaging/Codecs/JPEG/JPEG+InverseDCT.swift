extension JPEG {
    /// A type that holds the samples of a DCT-coded component.
    package protocol DCTSample: FixedWidthInteger & UnsignedInteger & BitwiseCopyable {
        /// Transforms a block and writes its samples.
        ///
        /// - Parameters:
        ///   - block: 64 scaled coefficients, line by line.
        ///   - last: in zigzag order the last one that is not zero, or a later one.
        ///   - samples: 8 × 8 of them are written.
        ///   - offset: of the first one.
        ///   - stride: from one line to the next.
        static func reconstruct(
            _ block: Span<Int16>, _ last: Int, into samples: inout MutableSpan<Self>, at offset: Int, _ stride: Int)
    }

    /// The inverse DCT in whole numbers after C. Loeffler, A. Ligtenberg and G. Moschytz, "Practical fast 1-D DCT algorithms
    /// with 11 multiplications" (1989), constants times 2^13, columns before lines: what the Independent JPEG Group calls
    /// its accurate method, to the bit.
    enum InverseDCT {
        typealias Line = SIMD8<Int16>
        typealias Wide = SIMD8<Int32>
        typealias Lines = (Line, Line, Line, Line, Line, Line, Line, Line)
        typealias WideLines = (Wide, Wide, Wide, Wide, Wide, Wide, Wide, Wide)

        /// Eight transforms of eight numbers at once: the first numbers are lines' lanes.
        ///
        /// - Parameters:
        ///   - offset: added before the results are shifted, for rounding and for the level.
        @inline(__always)
        static func pass(_ lines: Lines, adding offset: Int32, shifting shift: Int32) -> WideLines {
            let rounding = Wide(repeating: offset)
            let shift = Wide(repeating: shift)
            let even2 = Lanes.sum(lines.2, 4433, lines.6, -10_704)
            let even3 = Lanes.sum(lines.2, 10_703, lines.6, 4433)
            let even0 = Lanes.sum(lines.0, 8192, lines.4, 8192) &+ rounding
            let even1 = Lanes.sum(lines.0, 8192, lines.4, -8192) &+ rounding
            let (sum0, sum3) = (even0 &+ even3, even0 &- even3)
            let (sum1, sum2) = (even1 &+ even2, even1 &- even2)
            let (odd73, odd51) = (lines.7 &+ lines.3, lines.5 &+ lines.1)
            let both3 = Lanes.sum(odd73, -6436, odd51, 9633)
            let both4 = Lanes.sum(odd73, 9633, odd51, 6437)
            let odd0 = Lanes.sum(lines.7, -4927, lines.1, -7373) &+ both3
            let odd1 = Lanes.sum(lines.5, -4176, lines.3, -20_995) &+ both4
            let odd2 = Lanes.sum(lines.5, -20_995, lines.3, 4177) &+ both3
            let odd3 = Lanes.sum(lines.7, -7373, lines.1, 4926) &+ both4
            return (
                (sum0 &+ odd3) &>> shift, (sum1 &+ odd2) &>> shift, (sum2 &+ odd1) &>> shift,
                (sum3 &+ odd0) &>> shift, (sum3 &- odd0) &>> shift, (sum2 &- odd1) &>> shift,
                (sum1 &- odd2) &>> shift, (sum0 &- odd3) &>> shift
            )
        }

        /// The lower halves of the numbers.
        @inline(__always)
        static func narrowed(_ lines: WideLines) -> Lines {
            (
                Lanes.narrow(lines.0), Lanes.narrow(lines.1),
                Lanes.narrow(lines.2), Lanes.narrow(lines.3),
                Lanes.narrow(lines.4), Lanes.narrow(lines.5),
                Lanes.narrow(lines.6), Lanes.narrow(lines.7)
            )
        }

        @inline(__always)
        private static func low(_ a: Line, _ b: Line) -> Line {
            Line(a[0], b[0], a[1], b[1], a[2], b[2], a[3], b[3])
        }

        @inline(__always)
        private static func high(_ a: Line, _ b: Line) -> Line {
            Line(a[4], b[4], a[5], b[5], a[6], b[6], a[7], b[7])
        }

        @inline(__always)
        private static func lowPairs(_ a: Line, _ b: Line) -> Line {
            Line(a[0], a[1], b[0], b[1], a[2], a[3], b[2], b[3])
        }

        @inline(__always)
        private static func highPairs(_ a: Line, _ b: Line) -> Line {
            Line(a[4], a[5], b[4], b[5], a[6], a[7], b[6], b[7])
        }

        @inline(__always)
        static func transposed(_ lines: Lines) -> Lines {
            let (a0, a1) = (low(lines.0, lines.1), high(lines.0, lines.1))
            let (a2, a3) = (low(lines.2, lines.3), high(lines.2, lines.3))
            let (a4, a5) = (low(lines.4, lines.5), high(lines.4, lines.5))
            let (a6, a7) = (low(lines.6, lines.7), high(lines.6, lines.7))
            let (b0, b1) = (lowPairs(a0, a2), highPairs(a0, a2))
            let (b2, b3) = (lowPairs(a1, a3), highPairs(a1, a3))
            let (b4, b5) = (lowPairs(a4, a6), highPairs(a4, a6))
            let (b6, b7) = (lowPairs(a5, a7), highPairs(a5, a7))
            return (
                Line(lowHalf: b0.lowHalf, highHalf: b4.lowHalf), Line(lowHalf: b0.highHalf, highHalf: b4.highHalf),
                Line(lowHalf: b1.lowHalf, highHalf: b5.lowHalf), Line(lowHalf: b1.highHalf, highHalf: b5.highHalf),
                Line(lowHalf: b2.lowHalf, highHalf: b6.lowHalf), Line(lowHalf: b2.highHalf, highHalf: b6.highHalf),
                Line(lowHalf: b3.lowHalf, highHalf: b7.lowHalf), Line(lowHalf: b3.highHalf, highHalf: b7.highHalf)
            )
        }

        @inline(__always)
        static func line(_ block: Span<Int16>, _ number: Int) -> Line {
            // A block has 64 elements: eight lines of 16 bytes.
            unsafe block.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: 16 &* number, as: Line.self)
        }

        /// Two columns of samples as the two bytes of one.
        @inline(__always)
        private static func paired(_ a: Line, _ b: Line) -> Line {
            Lanes.clamp(a, 255) | Lanes.clamp(b, 255) &<< Line(repeating: 8)
        }

        /// 8 × 8 bytes out of scaled coefficients.
        @inline(__always)
        static func write(_ lines: Lines, into samples: inout MutableSpan<UInt8>, at offset: Int, _ stride: Int) {
            let half = transposed(narrowed(pass(lines, adding: 1 << 10, shifting: 11)))
            let columns = narrowed(pass(half, adding: 257 << 17, shifting: 18))
            let (c01, c23) = (paired(columns.0, columns.1), paired(columns.2, columns.3))
            let (c45, c67) = (paired(columns.4, columns.5), paired(columns.6, columns.7))
            let (a0, a4) = (low(c01, c23), high(c01, c23))
            let (b0, b4) = (low(c45, c67), high(c45, c67))
            store(lowPairs(a0, b0), &samples, offset, stride)
            store(highPairs(a0, b0), &samples, offset &+ 2 &* stride, stride)
            store(lowPairs(a4, b4), &samples, offset &+ 4 &* stride, stride)
            store(highPairs(a4, b4), &samples, offset &+ 6 &* stride, stride)
        }

        /// Two lines of eight bytes.
        @inline(__always)
        private static func store(
            _ lines: Line, _ samples: inout MutableSpan<UInt8>, _ offset: Int, _ stride: Int
        ) {
            var bytes = unsafe samples.mutableBytes
            // The block lies inside of the samples: `reconstruct` checks it.
            unsafe bytes.storeBytes(of: lines.lowHalf, toUncheckedByteOffset: offset, as: SIMD4<Int16>.self)
            unsafe bytes.storeBytes(
                of: lines.highHalf, toUncheckedByteOffset: offset &+ stride, as: SIMD4<Int16>.self)
        }
    }
}

extension UInt8: JPEG.DCTSample {
    @inline(__always)
    package static func reconstruct(
        _ block: Span<Int16>, _ last: Int, into samples: inout MutableSpan<UInt8>, at offset: Int, _ stride: Int
    ) {
        guard block.count >= 64, offset >= 0, stride >= 8, offset &+ 7 &* stride &+ 8 <= samples.count else { return }
        typealias DCT = JPEG.InverseDCT
        if last == 0 {
            let level = (Int(block[0]) &+ 4) &>> 3 &+ 128
            let line = SIMD8<UInt8>(repeating: UInt8(clamping: level))
            var bytes = unsafe samples.mutableBytes
            for row in 0..<8 {
                unsafe bytes.storeBytes(
                    of: line, toUncheckedByteOffset: offset &+ row &* stride, as: SIMD8<UInt8>.self)
            }
        } else if last < 10 {
            // All that is not zero lies in the first four lines.
            let zero = DCT.Line(repeating: 0)
            DCT.write(
                (
                    DCT.line(block, 0), DCT.line(block, 1), DCT.line(block, 2), DCT.line(block, 3), zero, zero, zero,
                    zero
                ), into: &samples, at: offset, stride)
        } else {
            DCT.write(
                (
                    DCT.line(block, 0), DCT.line(block, 1), DCT.line(block, 2), DCT.line(block, 3),
                    DCT.line(block, 4), DCT.line(block, 5), DCT.line(block, 6), DCT.line(block, 7)
                ), into: &samples, at: offset, stride)
        }
    }
}
