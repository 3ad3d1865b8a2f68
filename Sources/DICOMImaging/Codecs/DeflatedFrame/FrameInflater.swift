import CZlib

/// Inflates the DEFLATE stream (RFC 1951) of one frame into memory of a given size. It knows nothing of DICOM.
enum FrameInflater {
    enum Failure: Error {
        /// No DEFLATE stream, or a damaged one.
        case damaged
        /// Fewer bytes than the frame has.
        case tooShort
    }

    /// The most bytes that a byte of a stream can become, with a little to spare: codes of two bits for 258 bytes.
    static let largestRatio = 1032

    /// Fills `output`; what a stream holds beyond it is left out.
    static func fill(_ output: inout MutableSpan<UInt8>, from input: Span<UInt8>) throws(Failure) {
        var stream = unsafe z_stream()
        // Negative: without zlib's header.
        let status = unsafe inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard status == Z_OK else { throw .damaged }
        defer { unsafe inflateEnd(&stream) }
        let result = unsafe input.withUnsafeBufferPointer { source in
            unsafe output.withUnsafeMutableBufferPointer { target in
                // zlib reads its input and writes its output only during these calls, which both spans outlive.
                unsafe run(&stream, source, target)
            }
        }
        guard result.status == Z_OK || result.status == Z_STREAM_END || result.status == Z_BUF_ERROR else {
            throw .damaged
        }
        guard result.produced == output.count else { throw .tooShort }
    }

    private static func run(
        _ stream: inout z_stream, _ source: UnsafeBufferPointer<UInt8>, _ target: UnsafeMutableBufferPointer<UInt8>
    ) -> (status: Int32, produced: Int) {
        var (consumed, produced, status) = (0, 0, Z_OK)
        while status == Z_OK, produced < target.count, consumed < source.count {
            let (room, left) = (
                min(target.count - produced, Int(UInt32.max)), min(source.count - consumed, Int(UInt32.max))
            )
            unsafe stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress.map { unsafe $0 + consumed })
            unsafe stream.avail_in = UInt32(left)
            unsafe stream.next_out = target.baseAddress.map { unsafe $0 + produced }
            unsafe stream.avail_out = UInt32(room)
            status = unsafe inflate(&stream, Z_NO_FLUSH)
            consumed += unsafe left - Int(stream.avail_in)
            produced += unsafe room - Int(stream.avail_out)
        }
        return (status, produced)
    }
}
