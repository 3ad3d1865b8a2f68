/// PackBits (PS3.5 G.3.1): 0...127 says that 1...128 bytes follow as they are, 129...255 that the next one is repeated
/// 128...2 times. It knows nothing of DICOM.
package enum PackBits {
    /// The most bytes that so many become.
    package static func bound(_ count: Int) -> Int { count + (count + 127) / 128 }

    /// Codes `input` at `position` of `output`, and moves that on.
    ///
    /// - Parameter output: with room for `bound(input.count)` bytes more.
    package static func encode(_ input: Span<UInt8>, into output: inout MutableSpan<UInt8>, at position: inout Int) {
        precondition(position >= 0 && bound(input.count) <= output.count - position, "too little room")
        let count = input.count
        var start = 0
        while start < count {
            let run = firstRun(input, from: start)
            literals(input, start..<run, into: &output, at: &position)
            guard run < count else { return }
            start = endOfRun(input, from: run)
            repeats(input[run], count: start - run, into: &output, at: &position)
        }
    }

    /// Where three equal bytes, or two that are all there is, begin: shorter runs save nothing. `count` where there are none.
    private static func firstRun(_ input: Span<UInt8>, from start: Int) -> Int {
        let count = input.count
        var index = start
        while index &+ 10 <= count {
            // All of the ten bytes lie in the input.
            let first = unsafe input.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
            let second = unsafe input.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index &+ 1, as: UInt64.self)
            let third = unsafe input.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index &+ 2, as: UInt64.self)
            let differences = UInt64(littleEndian: (first ^ second) | (second ^ third))
            // The lowest byte that is zero: the three bytes from there are equal.
            let zeros = (differences &- 0x0101_0101_0101_0101) & ~differences & 0x8080_8080_8080_8080
            if zeros != 0 { return index &+ zeros.trailingZeroBitCount >> 3 }
            index &+= 8
        }
        while index < count {
            let left = count &- index
            if left > 2, input[index] == input[index &+ 1], input[index] == input[index &+ 2] { return index }
            if left == 2, index == start, input[index] == input[index &+ 1] { return index }
            index &+= 1
        }
        return count
    }

    /// Behind the bytes that equal the one at `start`.
    private static func endOfRun(_ input: Span<UInt8>, from start: Int) -> Int {
        let count = input.count
        let value = input[start]
        let pattern = UInt64(value) &* 0x0101_0101_0101_0101
        var index = start &+ 1
        while index &+ 8 <= count {
            // All of the eight bytes lie in the input.
            let word = unsafe input.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
            let differences = UInt64(littleEndian: word ^ pattern)
            if differences != 0 { return index &+ differences.trailingZeroBitCount >> 3 }
            index &+= 8
        }
        while index < count, input[index] == value { index &+= 1 }
        return index
    }

    private static func literals(
        _ input: Span<UInt8>, _ range: Range<Int>, into output: inout MutableSpan<UInt8>, at position: inout Int
    ) {
        var start = range.lowerBound
        while start < range.upperBound {
            let length = min(128, range.upperBound &- start)
            output[position] = UInt8(truncatingIfNeeded: length &- 1)
            position &+= 1
            precondition(length <= output.count &- position)
            // In bounds: just checked for the output, and within `range` of the input.
            for index in 0..<length {
                unsafe output[unchecked: position &+ index] = input[unchecked: start &+ index]
            }
            position &+= length
            start &+= length
        }
    }

    private static func repeats(
        _ value: UInt8, count: Int, into output: inout MutableSpan<UInt8>, at position: inout Int
    ) {
        var left = count
        while left > 0 {
            let length = min(128, left)
            output[position] = length == 1 ? 0 : UInt8(truncatingIfNeeded: 257 &- length)
            output[position &+ 1] = value
            position &+= 2
            left &-= length
        }
    }
}
