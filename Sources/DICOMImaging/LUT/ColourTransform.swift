import DICOMCore

/// Colour frames to red, green and blue of 8 bits (PS3.3 C.7.6.3.1.2).
struct ColourTransform {
    /// - Throws: `ImagingError` with `.unsupportedLayout`.
    static func rgb(_ frame: PixelFrame) throws(ImagingError) -> Bytes {
        let format = frame.format
        guard frame.samplesPerPixel == 3, format.kind == .unsignedInteger, format.bitsStored <= 16 else {
            throw .unsupported(frame)
        }
        let bytes = eightBits(frame)
        return switch frame.photometricInterpretation {
        case .rgb: bytes
        case .ybrFull: converted(bytes, .full)
        case .ybrPartial422: converted(bytes, .partial)
        default: throw .unsupported(frame)
        }
    }

    /// The upper 8 of the bits that count; fewer are stretched.
    private static func eightBits(_ frame: PixelFrame) -> Bytes {
        let format = frame.format
        if format.bitsAllocated == 8, format.bitsStored == 8 { return frame.bytes }
        let table: [UInt8] = (0...format.mask).map { value in
            UInt8(format.bitsStored > 8 ? value >> UInt64(format.bitsStored - 8) : value * 255 / format.mask)
        }
        var memory = FrameMemory(count: frame.rows * frame.columns * 3)
        var output = memory.bytes
        switch frame.samples {
        case .uint8(let samples):
            LookUpKernel.map(samples.span, shift: format.shift, mask: format.mask, table, into: &output)
        case .uint16(let samples):
            LookUpKernel.map(samples.span, shift: format.shift, mask: format.mask, table, into: &output)
        case .uint32(let samples):
            LookUpKernel.map(samples.span, shift: format.shift, mask: format.mask, table, into: &output)
        case .int8, .int16, .int32, .float, .double: break
        }
        return memory.finish()
    }

    /// The factors of a YBR to RGB equation, in units of 2^-16.
    private struct Equation {
        var black: Int32
        var luminance: Int32
        var redOfRed: Int32
        var blueOfGreen: Int32
        var redOfGreen: Int32
        var blueOfBlue: Int32

        static let full = Equation(
            black: 0, luminance: 65_536, redOfRed: 91_881, blueOfGreen: 22_553, redOfGreen: 46_802, blueOfBlue: 116_130)
        static let partial = Equation(
            black: 16, luminance: 76_309, redOfRed: 104_597, blueOfGreen: 25_675, redOfGreen: 53_279,
            blueOfBlue: 132_201)
    }

    private static func converted(_ bytes: Bytes, _ equation: Equation) -> Bytes {
        var memory = FrameMemory(count: bytes.count)
        var output = memory.bytes
        let input = bytes.span
        precondition(output.count == input.count)
        var index = 0
        while index &+ 2 < input.count {
            // In bounds by the condition; the sums stay far below 2^31.
            let y = (Int32(unsafe input[unchecked: index]) &- equation.black) &* equation.luminance &+ 32_768
            let blue = Int32(unsafe input[unchecked: index &+ 1]) &- 128
            let red = Int32(unsafe input[unchecked: index &+ 2]) &- 128
            unsafe output[unchecked: index] = clamped(y &+ equation.redOfRed &* red)
            unsafe output[unchecked: index &+ 1] = clamped(
                y &- equation.blueOfGreen &* blue &- equation.redOfGreen &* red)
            unsafe output[unchecked: index &+ 2] = clamped(y &+ equation.blueOfBlue &* blue)
            index &+= 3
        }
        return memory.finish()
    }

    @inline(__always)
    private static func clamped(_ value: Int32) -> UInt8 {
        UInt8(truncatingIfNeeded: min(max(value &>> 16, 0), 255))
    }
}

extension ImagingError {
    static func unsupported(_ frame: PixelFrame) -> ImagingError {
        let format = frame.format
        return ImagingError(
            .unsupportedLayout, at: Attribute.photometricInterpretation.tag,
            detail: "\(frame.samplesPerPixel) samples of \(format.bitsStored) in \(format.bitsAllocated) bits",
            rule: "PS3.3 C.7.6.3.1.2")
    }
}
