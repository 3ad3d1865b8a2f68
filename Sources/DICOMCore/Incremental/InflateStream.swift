import CZlib

/// Inflates a deflated data set piece by piece (PS3.5 A.5, RFC 1951).
@safe
final class InflateStream {
    private let stream: UnsafeMutablePointer<z_stream>
    private let buffer = OwnedMemory(count: 128 << 10)
    /// Bytes that went in and came out.
    private(set) var consumed = 0
    private(set) var produced = 0
    /// The deflated data are complete: what follows them is padding.
    private(set) var isFinished = false
    private let limits: Limits
    /// Bytes of all deflated data; nil where nobody knows.
    private let total: Int?

    /// - Parameter hasZlibHeader: the data stand in a zlib stream (RFC 1950), which the standard does not allow.
    init(hasZlibHeader: Bool, total: Int?, limits: Limits) throws(DICOMError) {
        self.limits = limits
        self.total = total
        // zlib refers to the stream by its address: it must not move.
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        let bits = hasZlibHeader ? MAX_WBITS : -MAX_WBITS
        let status = unsafe inflateInit2_(stream, bits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard status == Z_OK else { throw damaged() }
    }

    deinit {
        unsafe inflateEnd(stream)
        unsafe stream.deinitialize(count: 1)
        unsafe stream.deallocate()
    }

    /// Inflates what comes next.
    ///
    /// - Parameter body: takes the inflated bytes, in pieces of up to 128 KiB.
    /// - Throws: `.deflateDamaged` for damaged data and for more than the limits allow, and what `body` throws.
    func inflate(_ source: RawSpan, _ body: (RawSpan) throws(DICOMError) -> Void) throws(DICOMError) {
        var offset = 0
        var isDrained = false
        while !isFinished, offset < source.byteCount || !isDrained {
            let part = source.extracting(offset..<min(source.byteCount, offset + 1 << 30))
            let (used, made) = try step(part)
            offset += used
            isDrained = made < buffer.count
            if used == 0, made == 0 { return }
            try checkSize()
            if made > 0 {
                let inflated = unsafe RawSpan(_unsafeStart: UnsafeRawPointer(buffer.base), byteCount: made)
                try body(inflated)
            }
        }
    }

    private func step(_ part: RawSpan) throws(DICOMError) -> (used: Int, made: Int) {
        // The pointers are used within the call alone; the counts are those of the memory behind them.
        let result = unsafe part.withUnsafeBytes { bytes in
            let input = unsafe bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
            unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input)
            unsafe stream.pointee.avail_in = UInt32(bytes.count)
            unsafe stream.pointee.next_out = buffer.base.assumingMemoryBound(to: UInt8.self)
            unsafe stream.pointee.avail_out = UInt32(buffer.count)
            let status = unsafe CZlib.inflate(stream, Z_NO_FLUSH)
            return unsafe (
                status, bytes.count - Int(stream.pointee.avail_in), buffer.count - Int(stream.pointee.avail_out)
            )
        }
        consumed += result.1
        produced += result.2
        switch result.0 {
        case Z_STREAM_END: isFinished = true
        case Z_OK, Z_BUF_ERROR: break
        default: throw damaged()
        }
        return (result.1, result.2)
    }

    /// What a source may grow to is bounded by its own size beyond the first free part.
    private func checkSize() throws(DICOMError) {
        let (product, overflow) = (total ?? consumed).multipliedReportingOverflow(by: limits.inflationRatio)
        let cap = min(limits.inflatedSize, overflow ? Int.max : max(product, 64 << 20))
        guard produced <= cap else { throw damaged() }
    }

    func damaged() -> DICOMError {
        DICOMError(.deflateDamaged, offset: consumed, rule: "PS3.5 A.5")
    }

    /// Whether data start with a zlib header: nil where more bytes are needed to tell.
    ///
    /// The first byte of one would as deflated data begin a stored block, whose length stands there twice, once inverted.
    static func hasZlibHeader(_ first: Span<UInt8>) -> Bool? {
        guard first.count >= 1 else { return nil }
        guard first[0] & 0x0F == 8 else { return false }
        guard first.count >= 2 else { return nil }
        guard (UInt(first[0]) << 8 | UInt(first[1])) % 31 == 0 else { return false }
        guard first.count >= 5 else { return nil }
        return first[1] != ~first[3] || first[2] != ~first[4]
    }
}
