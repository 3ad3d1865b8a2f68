/// Between little and big endian (PS3.5 7.3).
package enum ByteOrder {
    /// A copy with the bytes of each unit reversed; a rest shorter than a unit stays as it is.
    ///
    /// - Parameter unit: 2, 4 or 8 bytes.
    package static func swapped(_ bytes: Bytes, unit: Int) -> Bytes {
        let memory = OwnedMemory(count: bytes.count)
        let source = bytes.bytes
        let whole = bytes.count / unit * unit
        // In bounds: every offset is below `whole`, or below `count` in the rest.
        unsafe source.withUnsafeBytes { from in
            let to = unsafe memory.buffer
            switch unit {
            case 2: unsafe reverse(from, to, whole, UInt16.self)
            case 4: unsafe reverse(from, to, whole, UInt32.self)
            case 8: unsafe reverse(from, to, whole, UInt64.self)
            default: unsafe reverse(from, to, whole, UInt8.self)
            }
            for offset in whole..<from.count { unsafe to[offset] = from[offset] }
        }
        return Bytes(memory)
    }

    private static func reverse<Word: FixedWidthInteger & BitwiseCopyable>(
        _ from: UnsafeRawBufferPointer, _ to: UnsafeMutableRawBufferPointer, _ count: Int, _: Word.Type
    ) {
        for offset in stride(from: 0, to: count, by: MemoryLayout<Word>.size) {
            let word = unsafe from.loadUnaligned(fromByteOffset: offset, as: Word.self).byteSwapped
            unsafe to.storeBytes(of: word, toByteOffset: offset, as: Word.self)
        }
    }
}
