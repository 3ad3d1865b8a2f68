/// The loops that map each sample through a table. Bounds are proven once, outside of the loop.
enum LookUpKernel {
    /// `output[i] = table[(input[i] >> shift) & mask]`
    ///
    /// - Parameter table: `mask + 1` entries at least.
    @inline(__always)
    static func map<Sample: FixedWidthInteger & BitwiseCopyable>(
        _ input: Span<Sample>, shift: Int, mask: UInt64, _ table: [UInt8], into output: inout MutableSpan<UInt8>
    ) {
        precondition(UInt64(table.count) > mask && output.count >= input.count, "a table or an output too small")
        let shift = UInt32(truncatingIfNeeded: shift)
        let mask = UInt32(truncatingIfNeeded: mask)
        unsafe table.withUnsafeBufferPointer { table in
            for index in 0..<input.count {
                // The index is at most `mask`, which is below the table's count.
                let pattern = UInt32(truncatingIfNeeded: unsafe input[unchecked: index])
                unsafe output[unchecked: index] = table[Int(truncatingIfNeeded: (pattern &>> shift) & mask)]
            }
        }
    }

    /// `output[3i...] = table[3 * ((input[i] >> shift) & mask)...]`
    ///
    /// - Parameter table: `3 * (mask + 1)` entries at least.
    @inline(__always)
    static func mapToColour<Sample: FixedWidthInteger & BitwiseCopyable>(
        _ input: Span<Sample>, shift: Int, mask: UInt64, _ table: [UInt8], into output: inout MutableSpan<UInt8>
    ) {
        precondition(
            UInt64(table.count / 3) > mask && output.count / 3 >= input.count, "a table or an output too small")
        let shift = UInt32(truncatingIfNeeded: shift)
        let mask = UInt32(truncatingIfNeeded: mask)
        unsafe table.withUnsafeBufferPointer { table in
            for index in 0..<input.count {
                let pattern = UInt32(truncatingIfNeeded: unsafe input[unchecked: index])
                let entry = 3 &* Int(truncatingIfNeeded: (pattern &>> shift) & mask)
                unsafe output[unchecked: 3 &* index] = table[entry]
                unsafe output[unchecked: 3 &* index &+ 1] = table[entry &+ 1]
                unsafe output[unchecked: 3 &* index &+ 2] = table[entry &+ 2]
            }
        }
    }
}
