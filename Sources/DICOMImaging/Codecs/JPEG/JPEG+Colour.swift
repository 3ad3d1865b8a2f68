extension JPEG {
    /// Conversions between RGB and YCbCr of 8 bits over the full range (ITU-T T.871 7, ITU-R BT.601), pixels side by side,
    /// in place.
    package enum ColourConversion {
        /// With factors times 2^16.
        package static func toYCbCr(_ pixels: inout MutableSpan<UInt8>) {
            for start in stride(from: 0, to: pixels.count - 2, by: 3) {
                // Three bytes are left.
                let red = unsafe Int32(pixels[unchecked: start])
                let green = unsafe Int32(pixels[unchecked: start &+ 1])
                let blue = unsafe Int32(pixels[unchecked: start &+ 2])
                let y = 19_595 &* red &+ 38_470 &* green &+ 7471 &* blue &+ 32_768
                let cb = -11_059 &* red &- 21_709 &* green &+ 32_768 &* blue &+ 8_421_375
                let cr = 32_768 &* red &- 27_439 &* green &- 5329 &* blue &+ 8_421_375
                unsafe pixels[unchecked: start] = UInt8(truncatingIfNeeded: y &>> 16)
                unsafe pixels[unchecked: start &+ 1] = UInt8(truncatingIfNeeded: cb &>> 16)
                unsafe pixels[unchecked: start &+ 2] = UInt8(truncatingIfNeeded: cr &>> 16)
            }
        }

        /// RGB pixels to three lines of YCbCr, eight at a time; to the same numbers.
        static func split<Sample: FixedWidthInteger & BitwiseCopyable>(
            _ pixels: Span<UInt8>, _ first: Int, count: Int, into output: inout MutableSpan<Sample>,
            at starts: (Int, Int, Int)
        ) {
            guard first + 3 * count <= pixels.count, MemoryLayout<Sample>.size == 1 else { return }
            var index = 0
            while index &+ 8 <= count {
                @inline(__always)
                func lane(_ component: Int, _ number: Int) -> Int16 {
                    // Of 24 bytes, which are there.
                    unsafe Int16(truncatingIfNeeded: pixels[unchecked: first &+ 3 &* (index &+ number) &+ component])
                }
                @inline(__always)
                func lanes(_ component: Int) -> Lanes.Line {
                    Lanes.Line(
                        lane(component, 0), lane(component, 1), lane(component, 2), lane(component, 3),
                        lane(component, 4), lane(component, 5), lane(component, 6), lane(component, 7))
                }
                let (red, green, blue) = (lanes(0), lanes(1), lanes(2))
                let half = Lanes.Wide(repeating: 8_421_375)
                // Factors of more than 15 bits are parted.
                let y =
                    Lanes.sum(red, 19_595, green, 22_086) &+ Lanes.sum(blue, 7471, green, 16_384)
                    &+ Lanes.Wide(repeating: 32_768)
                let cb = Lanes.sum(red, -11_059, green, -21_709) &+ Lanes.sum(blue, 16_384, blue, 16_384) &+ half
                let cr = Lanes.sum(green, -27_439, blue, -5329) &+ Lanes.sum(red, 16_384, red, 16_384) &+ half
                store(y, &output, starts.0 &+ index)
                store(cb, &output, starts.1 &+ index)
                store(cr, &output, starts.2 &+ index)
                index &+= 8
            }
            for index in index..<count {
                let place = first + 3 * index
                let (red, green, blue) = (Int32(pixels[place]), Int32(pixels[place + 1]), Int32(pixels[place + 2]))
                let y = 19_595 &* red &+ 38_470 &* green &+ 7471 &* blue &+ 32_768
                let cb = -11_059 &* red &- 21_709 &* green &+ 32_768 &* blue &+ 8_421_375
                let cr = 32_768 &* red &- 27_439 &* green &- 5329 &* blue &+ 8_421_375
                output[starts.0 + index] = Sample(truncatingIfNeeded: y &>> 16)
                output[starts.1 + index] = Sample(truncatingIfNeeded: cb &>> 16)
                output[starts.2 + index] = Sample(truncatingIfNeeded: cr &>> 16)
            }
        }

        @inline(__always)
        private static func store<Sample: BitwiseCopyable>(
            _ numbers: Lanes.Wide, _ output: inout MutableSpan<Sample>, _ place: Int
        ) {
            let bytes = Lanes.narrow(Lanes.unsigned(Lanes.narrow(numbers &>> Lanes.Wide(repeating: 16))))
            guard place >= 0, place &+ 8 <= output.count else { return }
            var target = unsafe output.mutableBytes
            unsafe target.storeBytes(of: bytes, toUncheckedByteOffset: place, as: SIMD8<UInt8>.self)
        }

        /// With factors times 2^16.
        package static func toRGB(_ pixels: inout MutableSpan<UInt8>) {
            for start in stride(from: 0, to: pixels.count - 2, by: 3) {
                // Three bytes are left.
                let y = unsafe Int32(pixels[unchecked: start])
                let cb = unsafe Int32(pixels[unchecked: start &+ 1]) &- 128
                let cr = unsafe Int32(pixels[unchecked: start &+ 2]) &- 128
                let red = y &+ (91_881 &* cr &+ 32_768) &>> 16
                let green = y &+ (-22_554 &* cb &- 46_802 &* cr &+ 32_768) &>> 16
                let blue = y &+ (116_130 &* cb &+ 32_768) &>> 16
                unsafe pixels[unchecked: start] = UInt8(truncatingIfNeeded: min(max(red, 0), 255))
                unsafe pixels[unchecked: start &+ 1] = UInt8(truncatingIfNeeded: min(max(green, 0), 255))
                unsafe pixels[unchecked: start &+ 2] = UInt8(truncatingIfNeeded: min(max(blue, 0), 255))
            }
        }
    }
}
