extension RawSpan {
    /// One byte; bounds-checked, unsafe only as a load of raw bytes is.
    @inline(__always)
    func octet(at offset: Int) -> UInt8 {
        unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt8.self)
    }
}
