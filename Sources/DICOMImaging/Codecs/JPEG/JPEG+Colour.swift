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
