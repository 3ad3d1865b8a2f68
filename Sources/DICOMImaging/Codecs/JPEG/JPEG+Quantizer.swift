extension JPEG {
    /// Divides coefficients by the steps of a table, to the nearest whole number, halves away from zero.
    package struct Quantizer: Sendable {
        /// In zigzag order.
        package let steps: [UInt16]
        /// Of eight times each step, line by line: 64 factors, 64 roundings, 64 second factors. A quotient is
        /// `((x + rounding) × factor / 2^16) × second / 2^16` (after R. Alverson, "Integer division using reciprocals").
        private let words: ContiguousArray<UInt16>
        /// Eight times each step, line by line.
        private let divisors: ContiguousArray<Int32>

        /// - Parameter table: line by line.
        package init(_ table: [UInt16]) {
            steps = zigzag.map { table[Int($0)] }
            divisors = ContiguousArray(table.map { Int32($0) * 8 })
            var words = ContiguousArray<UInt16>(repeating: 0, count: 192)
            for (index, step) in table.enumerated() {
                let divisor = 8 * Int(step)
                let bits = Int.bitWidth - 1 - divisor.leadingZeroBitCount
                var shift = 16 + bits
                var factor = (1 << shift) / divisor
                let rest = (1 << shift) % divisor
                var rounding = divisor / 2
                if rest == 0 {
                    // A power of two: the factor would need 17 bits.
                    factor /= 2
                    shift -= 1
                } else if rest <= divisor / 2 {
                    rounding += 1
                } else {
                    factor += 1
                }
                words[index] = UInt16(truncatingIfNeeded: factor)
                words[64 + index] = UInt16(truncatingIfNeeded: rounding)
                words[128 + index] = UInt16(truncatingIfNeeded: 1 << max(32 - shift, 0))
            }
            self.words = words
        }

        /// A line of coefficients, for steps of at most a byte.
        @inline(__always)
        func divide(_ line: InverseDCT.Line, _ number: Int) -> InverseDCT.Line {
            typealias Unsigned = SIMD8<UInt16>
            let words = words.span
            @inline(__always)
            func load(_ part: Int) -> Unsigned {
                // 192 words: three parts of eight lines of 16 bytes.
                unsafe words.bytes.unsafeLoadUnaligned(
                    fromUncheckedByteOffset: 128 &* part &+ 16 &* number, as: Unsigned.self)
            }
            let sign = line &>> InverseDCT.Line(repeating: 15)
            let magnitude = Lanes.unsigned((line ^ sign) &- sign)
            let quotient = Lanes.upperProduct(Lanes.upperProduct(magnitude &+ load(1), load(0)), load(2))
            return (Lanes.signed(quotient) ^ sign) &- sign
        }

        /// One coefficient.
        func divide(_ coefficient: Int32, at place: Int) -> Int32 {
            let divisor = divisors[place]
            let half = divisor / 2
            return coefficient < 0 ? -((half - coefficient) / divisor) : (half + coefficient) / divisor
        }
    }

    /// A type that holds samples which are transformed and quantized.
    package protocol QuantizedSample: DCTSample {
        /// Transforms 8 × 8 samples into a block.
        ///
        /// - Parameters:
        ///   - block: 64 numbers, line by line, are written.
        /// - Returns: a bit for each number that is not 0, of that in line `r` and column `c` bit `8 * c + r`.
        static func quantize(
            _ samples: Span<Self>, at offset: Int, _ stride: Int, _ quantizer: Quantizer,
            into block: inout MutableSpan<Int16>
        ) -> UInt64
    }
}

extension UInt8: JPEG.QuantizedSample {
    @inline(__always)
    package static func quantize(
        _ samples: Span<UInt8>, at offset: Int, _ stride: Int, _ quantizer: JPEG.Quantizer,
        into block: inout MutableSpan<Int16>
    ) -> UInt64 {
        guard block.count >= 64, offset >= 0, stride >= 8, offset &+ 7 &* stride &+ 8 <= samples.count else { return 0 }
        typealias Line = JPEG.InverseDCT.Line
        @inline(__always)
        func line(_ number: Int) -> Line {
            // Inside of the samples by the check above.
            let bytes = unsafe samples.bytes.unsafeLoadUnaligned(
                fromUncheckedByteOffset: offset &+ number &* stride, as: SIMD8<UInt8>.self)
            return JPEG.Lanes.signed(JPEG.Lanes.wide(bytes)) &- Line(repeating: 128)
        }
        let lines = JPEG.ForwardDCT.transform(
            (line(0), line(1), line(2), line(3), line(4), line(5), line(6), line(7)))
        var nonzero = Line(repeating: 0)
        store(quantizer.divide(lines.0, 0), 0, &block, &nonzero)
        store(quantizer.divide(lines.1, 1), 1, &block, &nonzero)
        store(quantizer.divide(lines.2, 2), 2, &block, &nonzero)
        store(quantizer.divide(lines.3, 3), 3, &block, &nonzero)
        store(quantizer.divide(lines.4, 4), 4, &block, &nonzero)
        store(quantizer.divide(lines.5, 5), 5, &block, &nonzero)
        store(quantizer.divide(lines.6, 6), 6, &block, &nonzero)
        store(quantizer.divide(lines.7, 7), 7, &block, &nonzero)
        // Eight bytes either way.
        return unsafe unsafeBitCast(JPEG.Lanes.narrow(JPEG.Lanes.unsigned(nonzero)), to: UInt64.self)
    }

    @inline(__always)
    private static func store(
        _ line: SIMD8<Int16>, _ number: Int, _ block: inout MutableSpan<Int16>, _ nonzero: inout SIMD8<Int16>
    ) {
        var bytes = unsafe block.mutableBytes
        // One of eight lines of 16 bytes.
        unsafe bytes.storeBytes(of: line, toUncheckedByteOffset: 16 &* number, as: SIMD8<Int16>.self)
        // A number or its negative has the highest bit unless both are 0.
        let zero = SIMD8<Int16>(repeating: 0)
        let bits = (line | (zero &- line)) &>> SIMD8<Int16>(repeating: 15)
        nonzero = nonzero | (bits & SIMD8<Int16>(repeating: 1 &<< Int16(truncatingIfNeeded: number)))
    }
}

extension UInt16: JPEG.QuantizedSample {
    package static func quantize(
        _ samples: Span<UInt16>, at offset: Int, _ stride: Int, _ quantizer: JPEG.Quantizer,
        into block: inout MutableSpan<Int16>
    ) -> UInt64 {
        var buffer = JPEG.Buffer<Int32>(count: 64)
        var numbers = buffer.mutableSpan
        for place in 0..<64 {
            numbers[place] = Int32(samples[offset + place / 8 * stride + place % 8]) - 2048
        }
        JPEG.ForwardDCT.transform(&numbers)
        var nonzero: UInt64 = 0
        for place in 0..<64 {
            // 12-bit coefficients need 15 bits at most.
            let quotient = Int16(
                clamping: Swift.min(Swift.max(quantizer.divide(numbers[place], at: place), -16_383), 16_383))
            block[place] = quotient
            if quotient != 0 { nonzero |= 1 << UInt64(place % 8 * 8 + place / 8) }
        }
        return nonzero
    }
}
