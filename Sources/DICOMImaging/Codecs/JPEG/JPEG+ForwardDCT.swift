extension JPEG {
    /// The forward DCT, mirror of `InverseDCT`: lines before columns, results times 8.
    enum ForwardDCT {
        typealias Line = InverseDCT.Line
        typealias Wide = InverseDCT.Wide
        typealias Lines = InverseDCT.Lines
        typealias WideLines = InverseDCT.WideLines

        @inline(__always)
        private static func narrow(_ wide: Wide, _ shift: Int32) -> Line {
            Lanes.narrow((wide &+ Wide(repeating: 1 &<< (shift &- 1))) &>> Wide(repeating: shift))
        }

        /// Eight transforms at once, of numbers that leave room for the sum of eight in 16 bits.
        @inline(__always)
        private static func pass(_ lines: Lines, isFirst: Bool) -> Lines {
            let (sum0, sum1) = (lines.0 &+ lines.7, lines.1 &+ lines.6)
            let (sum2, sum3) = (lines.2 &+ lines.5, lines.3 &+ lines.4)
            let (odd0, odd1) = (lines.3 &- lines.4, lines.2 &- lines.5)
            let (odd2, odd3) = (lines.1 &- lines.6, lines.0 &- lines.7)
            let (even0, even3, even1, even2) = (sum0 &+ sum3, sum0 &- sum3, sum1 &+ sum2, sum1 &- sum2)
            let (zero, four) = (even0 &+ even1, even0 &- even1)
            let shift: Int32 = isFirst ? 11 : 15
            let two = Line(repeating: 2)
            let (odd02, odd13) = (odd0 &+ odd2, odd1 &+ odd3)
            let both3 = Lanes.sum(odd02, -6436, odd13, 9633)
            let both4 = Lanes.sum(odd02, 9633, odd13, 6437)
            return (
                isFirst ? zero &<< two : (zero &+ two) &>> two,
                narrow(Lanes.sum(odd3, 4926, odd0, -7373) &+ both4, shift),
                narrow(Lanes.sum(even3, 10_703, even2, 4433), shift),
                narrow(Lanes.sum(odd2, 4177, odd1, -20_995) &+ both3, shift),
                isFirst ? four &<< two : (four &+ two) &>> two,
                narrow(Lanes.sum(odd1, -4176, odd2, -20_995) &+ both4, shift),
                narrow(Lanes.sum(even2, -10_704, even3, 4433), shift),
                narrow(Lanes.sum(odd0, -4927, odd3, -7373) &+ both3, shift)
            )
        }

        /// Of 8-bit samples less 128.
        @inline(__always)
        static func transform(_ lines: Lines) -> Lines {
            let half = pass(InverseDCT.transposed(lines), isFirst: true)
            return pass(InverseDCT.transposed(half), isFirst: false)
        }

        /// Of 12-bit samples less 2,048, one number after another.
        static func transform(_ block: inout MutableSpan<Int32>) {
            guard block.count >= 64 else { return }
            for line in 0..<8 { widePass(&block, 8 * line, 1, isFirst: true) }
            for column in 0..<8 { widePass(&block, column, 8, isFirst: false) }
        }

        private static func widePass(_ block: inout MutableSpan<Int32>, _ start: Int, _ step: Int, isFirst: Bool) {
            func number(_ index: Int) -> Int { Int(block[start + index * step]) }
            let (sum0, sum1, sum2, sum3) = (
                number(0) &+ number(7), number(1) &+ number(6), number(2) &+ number(5), number(3) &+ number(4)
            )
            let (odd0, odd1, odd2, odd3) = (
                number(3) &- number(4), number(2) &- number(5), number(1) &- number(6), number(0) &- number(7)
            )
            let (even0, even3, even1, even2) = (sum0 &+ sum3, sum0 &- sum3, sum1 &+ sum2, sum1 &- sum2)
            let both = (odd0 &+ odd2 &+ odd1 &+ odd3) &* 9633
            let both3 = both &- (odd0 &+ odd2) &* 16_069
            let both4 = both &- (odd1 &+ odd3) &* 3196
            let (both1, both2) = ((odd0 &+ odd3) &* -7373, (odd1 &+ odd2) &* -20_995)
            let even = (even2 &+ even3) &* 4433
            let numbers = (
                (even0 &+ even1) &<< 13, odd3 &* 12_299 &+ both1 &+ both4, even &+ even3 &* 6270,
                odd2 &* 25_172 &+ both2 &+ both3, (even0 &- even1) &<< 13, odd1 &* 16_819 &+ both2 &+ both4,
                even &- even2 &* 15_137, odd0 &* 2446 &+ both1 &+ both3
            )
            // A first pass leaves one more bit, which the second takes away.
            let shift = isFirst ? 12 : 14
            func store(_ index: Int, _ value: Int) {
                block[start + index * step] = Int32(truncatingIfNeeded: (value &+ 1 &<< (shift &- 1)) &>> shift)
            }
            store(0, numbers.0)
            store(1, numbers.1)
            store(2, numbers.2)
            store(3, numbers.3)
            store(4, numbers.4)
            store(5, numbers.5)
            store(6, numbers.6)
            store(7, numbers.7)
        }
    }
}
