extension JPEG {
    /// The inverse DCT for samples of 12 bits: `InverseDCT` where the numbers between its passes fit in 15 bits, as nearly
    /// all do, and the same in 32 bits otherwise.
    enum InverseDCT12 {
        private typealias DCT = InverseDCT

        @inline(__always)
        static func write(
            _ lines: InverseDCT.Lines, into samples: inout MutableSpan<UInt16>, at offset: Int, _ stride: Int
        ) {
            let half = DCT.pass(lines, adding: 1 << 11, shifting: 12)
            if isSmall(half) {
                let turned = DCT.transposed(DCT.narrowed(half))
                store(DCT.pass(turned, adding: 4097 << 16, shifting: 17), &samples, offset, stride)
            } else {
                store(widePass(turned(half)), &samples, offset, stride)
            }
        }

        /// 8 × 8 samples, given by columns.
        @inline(__always)
        private static func store(
            _ columns: InverseDCT.WideLines, _ samples: inout MutableSpan<UInt16>, _ offset: Int, _ stride: Int
        ) {
            let lines = DCT.transposed(DCT.narrowed(columns))
            store(lines.0, &samples, offset)
            store(lines.1, &samples, offset &+ stride)
            store(lines.2, &samples, offset &+ 2 &* stride)
            store(lines.3, &samples, offset &+ 3 &* stride)
            store(lines.4, &samples, offset &+ 4 &* stride)
            store(lines.5, &samples, offset &+ 5 &* stride)
            store(lines.6, &samples, offset &+ 6 &* stride)
            store(lines.7, &samples, offset &+ 7 &* stride)
        }

        @inline(__always)
        private static func store(
            _ line: InverseDCT.Line, _ samples: inout MutableSpan<UInt16>, _ offset: Int
        ) {
            let clamped = JPEG.Lanes.clamp(line, 4095)
            var bytes = unsafe samples.mutableBytes
            // The block lies inside of the samples: `reconstruct` checks it.
            unsafe bytes.storeBytes(of: clamped, toUncheckedByteOffset: 2 &* offset, as: InverseDCT.Line.self)
        }

        /// Whether the sum of any two numbers fits in 16 bits.
        @inline(__always)
        private static func isSmall(_ lines: InverseDCT.WideLines) -> Bool {
            @inline(__always)
            func size(_ line: InverseDCT.Wide) -> InverseDCT.Wide { line ^ (line &>> InverseDCT.Wide(repeating: 31)) }
            let low = size(lines.0) | size(lines.1) | size(lines.2) | size(lines.3)
            let all = low | size(lines.4) | size(lines.5) | size(lines.6) | size(lines.7)
            let four = all.lowHalf | all.highHalf
            let two = four.lowHalf | four.highHalf
            return (two[0] | two[1]) & ~0x3FFF == 0
        }

        private static func turned(_ lines: InverseDCT.WideLines) -> InverseDCT.WideLines {
            func column(_ index: Int) -> InverseDCT.Wide {
                InverseDCT.Wide(
                    lines.0[index], lines.1[index], lines.2[index], lines.3[index], lines.4[index], lines.5[index],
                    lines.6[index], lines.7[index])
            }
            return (column(0), column(1), column(2), column(3), column(4), column(5), column(6), column(7))
        }

        /// `InverseDCT.pass`, second one, on numbers of 32 bits.
        @inline(never)
        private static func widePass(_ lines: InverseDCT.WideLines) -> InverseDCT.WideLines {
            let even = (lines.2 &+ lines.6) &* 4433
            let (even2, even3) = (even &- lines.6 &* 15_137, even &+ lines.2 &* 6270)
            let even0 = (lines.0 &+ lines.4) &<< 13 &+ 4097 << 16
            let even1 = (lines.0 &- lines.4) &<< 13 &+ 4097 << 16
            let (sum0, sum3) = (even0 &+ even3, even0 &- even3)
            let (sum1, sum2) = (even1 &+ even2, even1 &- even2)
            let (odd73, odd51) = (lines.7 &+ lines.3, lines.5 &+ lines.1)
            let both = (odd73 &+ odd51) &* 9633
            let (both3, both4) = (both &- odd73 &* 16_069, both &- odd51 &* 3196)
            let (both1, both2) = ((lines.7 &+ lines.1) &* -7373, (lines.5 &+ lines.3) &* -20_995)
            let odd0 = lines.7 &* 2446 &+ both1 &+ both3
            let odd1 = lines.5 &* 16_819 &+ both2 &+ both4
            let odd2 = lines.3 &* 25_172 &+ both2 &+ both3
            let odd3 = lines.1 &* 12_299 &+ both1 &+ both4
            return (
                (sum0 &+ odd3) &>> 17, (sum1 &+ odd2) &>> 17, (sum2 &+ odd1) &>> 17, (sum3 &+ odd0) &>> 17,
                (sum3 &- odd0) &>> 17, (sum2 &- odd1) &>> 17, (sum1 &- odd2) &>> 17, (sum0 &- odd3) &>> 17
            )
        }
    }
}

extension UInt16: JPEG.DCTSample {
    @inline(__always)
    package static func reconstruct(
        _ block: Span<Int16>, _ last: Int, into samples: inout MutableSpan<UInt16>, at offset: Int, _ stride: Int
    ) {
        guard block.count >= 64, offset >= 0, stride >= 8, offset &+ 7 &* stride &+ 8 <= samples.count else { return }
        if last == 0 {
            let level = Self(clamping: Swift.min((Int(block[0]) &+ 4) &>> 3 &+ 2048, 4095))
            for row in 0..<8 {
                for column in 0..<8 { unsafe samples[unchecked: offset &+ row &* stride &+ column] = level }
            }
        } else {
            JPEG.InverseDCT12.write(
                (
                    JPEG.InverseDCT.line(block, 0), JPEG.InverseDCT.line(block, 1), JPEG.InverseDCT.line(block, 2),
                    JPEG.InverseDCT.line(block, 3), JPEG.InverseDCT.line(block, 4), JPEG.InverseDCT.line(block, 5),
                    JPEG.InverseDCT.line(block, 6), JPEG.InverseDCT.line(block, 7)
                ), into: &samples, at: offset, stride)
        }
    }
}
