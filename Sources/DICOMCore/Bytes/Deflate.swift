import CZlib

/// Deflated data sets (PS3.5 A.5): RFC 1951, through zlib, bounded while it inflates.
package enum Deflate {
    /// - Returns: the inflated bytes, and whether a zlib header (RFC 1950) stood before them, which the standard does not allow.
    /// - Throws: `.deflateDamaged` for damaged or unfinished data and for more than `limits` allows.
    package static func inflated(
        _ source: Bytes, limits: Limits
    ) throws(DICOMError) -> (bytes: Bytes, hasZlibHeader: Bool) {
        if let bytes = try? inflated(source, windowBits: -MAX_WBITS, limits: limits) { return (bytes, false) }
        let first = source.span
        if source.count > 2, first[0] & 0x0F == 8, (UInt(first[0]) << 8 | UInt(first[1])) % 31 == 0 {
            return (try inflated(source, windowBits: MAX_WBITS, limits: limits), true)
        }
        return (try inflated(source, windowBits: -MAX_WBITS, limits: limits), false)
    }

    private static func inflated(_ source: Bytes, windowBits: Int32, limits: Limits) throws(DICOMError) -> Bytes {
        var stream = unsafe z_stream()
        guard unsafe inflateInit2_(&stream, windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw damaged(0)
        }
        defer { unsafe inflateEnd(&stream) }
        // What a source may grow to is bounded by its own size beyond the first free part.
        let (product, overflow) = source.count.multipliedReportingOverflow(by: limits.inflationRatio)
        let cap = min(limits.inflatedSize, overflow ? Int.max : max(product, 64 << 20))
        var inflated: [UInt8] = []
        inflated.reserveCapacity(min(cap, source.count * 4))
        var consumed = 0
        var status = Z_OK
        try unsafe source.withUnsafeBytes { (bytes) throws(DICOMError) in
            let chunk = 256 << 10
            var isFinished = false
            while !isFinished {
                let room = min(bytes.count - consumed, Int(UInt32.max))
                let before = inflated.count
                let written = unsafe [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
                    let input = unsafe bytes.baseAddress.map { unsafe $0 + consumed }
                    unsafe stream.next_in = UnsafeMutablePointer(mutating: input?.assumingMemoryBound(to: UInt8.self))
                    unsafe stream.avail_in = UInt32(room)
                    unsafe stream.next_out = buffer.baseAddress
                    unsafe stream.avail_out = UInt32(chunk)
                    status = unsafe inflate(&stream, Z_NO_FLUSH)
                    consumed += unsafe room - Int(stream.avail_in)
                    count = unsafe chunk - Int(stream.avail_out)
                }
                inflated += written
                guard inflated.count <= cap else {
                    throw DICOMError(.deflateDamaged, offset: consumed, rule: "PS3.5 A.5")
                }
                switch status {
                case Z_STREAM_END: isFinished = true
                case Z_OK where inflated.count > before || consumed < bytes.count: continue
                default: throw damaged(consumed)
                }
            }
        }
        return Bytes(inflated)
    }

    /// - Returns: the deflated bytes, padded to even length (PS3.5 A.5).
    package static func deflated(_ segments: [Bytes]) throws(DICOMError) -> Bytes {
        var stream = unsafe z_stream()
        let status = unsafe deflateInit2_(
            &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        guard status == Z_OK else { throw damaged(0) }
        defer { unsafe deflateEnd(&stream) }
        var deflated: [UInt8] = []
        for segment in segments { try unsafe append(segment, to: &deflated, &stream, flush: Z_NO_FLUSH) }
        try unsafe append(.empty, to: &deflated, &stream, flush: Z_FINISH)
        if deflated.count % 2 != 0 { deflated.append(0) }
        return Bytes(deflated)
    }

    private static func append(
        _ segment: Bytes, to deflated: inout [UInt8], _ stream: inout z_stream, flush: Int32
    ) throws(DICOMError) {
        let chunk = 256 << 10
        try unsafe segment.withUnsafeBytes { (bytes) throws(DICOMError) in
            var consumed = 0
            while true {
                let room = min(bytes.count - consumed, Int(UInt32.max))
                var status = Z_OK
                var isFull = false
                deflated += unsafe [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
                    let input = unsafe bytes.baseAddress.map { unsafe $0 + consumed }
                    unsafe stream.next_in = UnsafeMutablePointer(mutating: input?.assumingMemoryBound(to: UInt8.self))
                    unsafe stream.avail_in = UInt32(room)
                    unsafe stream.next_out = buffer.baseAddress
                    unsafe stream.avail_out = UInt32(chunk)
                    status = unsafe deflate(&stream, flush)
                    consumed += unsafe room - Int(stream.avail_in)
                    isFull = unsafe stream.avail_out == 0
                    count = unsafe chunk - Int(stream.avail_out)
                }
                guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else { throw damaged(consumed) }
                if flush == Z_FINISH ? status == Z_STREAM_END : consumed == bytes.count && !isFull { return }
            }
        }
    }

    private static func damaged(_ offset: Int) -> DICOMError {
        DICOMError(.deflateDamaged, offset: offset, rule: "PS3.5 A.5")
    }
}
