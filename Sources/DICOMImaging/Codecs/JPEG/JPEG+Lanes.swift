extension JPEG {
    /// Steps on eight lanes that the standard library has in generic form alone, which is seldom compiled into a large
    /// function: written out, each becomes one to four instructions.
    enum Lanes {
        typealias Line = SIMD8<Int16>
        typealias Wide = SIMD8<Int32>
        typealias Unsigned = SIMD8<UInt16>

        @inline(__always)
        static func wide(_ a: Line) -> Wide {
            Wide(
                Int32(truncatingIfNeeded: a[0]), Int32(truncatingIfNeeded: a[1]), Int32(truncatingIfNeeded: a[2]),
                Int32(truncatingIfNeeded: a[3]), Int32(truncatingIfNeeded: a[4]), Int32(truncatingIfNeeded: a[5]),
                Int32(truncatingIfNeeded: a[6]), Int32(truncatingIfNeeded: a[7]))
        }

        /// The lower halves.
        @inline(__always)
        static func narrow(_ a: Wide) -> Line {
            Line(
                Int16(truncatingIfNeeded: a[0]), Int16(truncatingIfNeeded: a[1]), Int16(truncatingIfNeeded: a[2]),
                Int16(truncatingIfNeeded: a[3]), Int16(truncatingIfNeeded: a[4]), Int16(truncatingIfNeeded: a[5]),
                Int16(truncatingIfNeeded: a[6]), Int16(truncatingIfNeeded: a[7]))
        }

        @inline(__always)
        static func wide(_ a: SIMD8<UInt8>) -> Unsigned {
            Unsigned(
                UInt16(truncatingIfNeeded: a[0]), UInt16(truncatingIfNeeded: a[1]), UInt16(truncatingIfNeeded: a[2]),
                UInt16(truncatingIfNeeded: a[3]), UInt16(truncatingIfNeeded: a[4]), UInt16(truncatingIfNeeded: a[5]),
                UInt16(truncatingIfNeeded: a[6]), UInt16(truncatingIfNeeded: a[7]))
        }

        /// The lower bytes.
        @inline(__always)
        static func narrow(_ a: Unsigned) -> SIMD8<UInt8> {
            SIMD8<UInt8>(
                UInt8(truncatingIfNeeded: a[0]), UInt8(truncatingIfNeeded: a[1]), UInt8(truncatingIfNeeded: a[2]),
                UInt8(truncatingIfNeeded: a[3]), UInt8(truncatingIfNeeded: a[4]), UInt8(truncatingIfNeeded: a[5]),
                UInt8(truncatingIfNeeded: a[6]), UInt8(truncatingIfNeeded: a[7]))
        }

        @inline(__always)
        static func signed(_ a: Unsigned) -> Line {
            Line(
                Int16(truncatingIfNeeded: a[0]), Int16(truncatingIfNeeded: a[1]), Int16(truncatingIfNeeded: a[2]),
                Int16(truncatingIfNeeded: a[3]), Int16(truncatingIfNeeded: a[4]), Int16(truncatingIfNeeded: a[5]),
                Int16(truncatingIfNeeded: a[6]), Int16(truncatingIfNeeded: a[7]))
        }

        @inline(__always)
        static func unsigned(_ a: Line) -> Unsigned {
            Unsigned(
                UInt16(truncatingIfNeeded: a[0]), UInt16(truncatingIfNeeded: a[1]), UInt16(truncatingIfNeeded: a[2]),
                UInt16(truncatingIfNeeded: a[3]), UInt16(truncatingIfNeeded: a[4]), UInt16(truncatingIfNeeded: a[5]),
                UInt16(truncatingIfNeeded: a[6]), UInt16(truncatingIfNeeded: a[7]))
        }

        /// The upper halves of the products.
        @inline(__always)
        static func upperProduct(_ a: Unsigned, _ b: Unsigned) -> Unsigned {
            @inline(__always)
            func upper(_ lane: Int) -> UInt16 {
                UInt16(
                    truncatingIfNeeded: (UInt32(truncatingIfNeeded: a[lane]) &* UInt32(truncatingIfNeeded: b[lane]))
                        &>> 16)
            }
            return Unsigned(upper(0), upper(1), upper(2), upper(3), upper(4), upper(5), upper(6), upper(7))
        }

        /// Two products, summed in 32 bits.
        @inline(__always)
        static func sum(_ a: Line, _ byA: Int32, _ b: Line, _ byB: Int32) -> Wide {
            wide(a) &* Wide(repeating: byA) &+ wide(b) &* Wide(repeating: byB)
        }

        /// Nothing below 0, nothing above `top`.
        @inline(__always)
        static func clamp(_ a: Line, _ top: Int16) -> Line {
            let (top, zero) = (Line(repeating: top), Line(repeating: 0))
            let low = a.replacing(with: top, where: a .> top)
            return low.replacing(with: zero, where: low .< zero)
        }
    }
}
