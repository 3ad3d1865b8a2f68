import CZlib

/// Deflates a data set piece by piece (PS3.5 A.5, RFC 1951).
@safe
final class DeflateStream {
    private let stream: UnsafeMutablePointer<z_stream>
    private let buffer = OwnedMemory(count: 128 << 10)
    private var produced = 0

    init() throws(DICOMError) {
        // zlib refers to the stream by its address: it must not move.
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        let status = unsafe deflateInit2_(
            stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        guard status == Z_OK else { throw Self.failed }
    }

    deinit {
        unsafe deflateEnd(stream)
        unsafe stream.deinitialize(count: 1)
        unsafe stream.deallocate()
    }

    /// - Parameter body: takes deflated bytes, in pieces of up to 128 KiB.
    func deflate(_ source: RawSpan, _ body: (RawSpan) throws(DICOMError) -> Void) throws(DICOMError) {
        var offset = 0
        while offset < source.byteCount {
            let part = source.extracting(offset..<min(source.byteCount, offset + 1 << 30))
            offset += try step(part, Z_NO_FLUSH, body).used
        }
    }

    /// Writes what is left, padded to an even length.
    func finish(_ body: (RawSpan) throws(DICOMError) -> Void) throws(DICOMError) {
        let nothing = ContiguousArray<UInt8>()
        while try !step(nothing.borrowed, Z_FINISH, body).isFinished {}
        let padding: ContiguousArray<UInt8> = [0]
        if produced % 2 != 0 { try body(padding.borrowed) }
    }

    private func step(
        _ part: RawSpan, _ flush: Int32, _ body: (RawSpan) throws(DICOMError) -> Void
    ) throws(DICOMError) -> (used: Int, isFinished: Bool) {
        // The pointers are used within the call alone; the counts are those of the memory behind them.
        let (status, used, made) = unsafe part.withUnsafeBytes { bytes in
            let input = unsafe bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
            unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input)
            unsafe stream.pointee.avail_in = UInt32(bytes.count)
            unsafe stream.pointee.next_out = buffer.base.assumingMemoryBound(to: UInt8.self)
            unsafe stream.pointee.avail_out = UInt32(buffer.count)
            let status = unsafe CZlib.deflate(stream, flush)
            return unsafe (
                status, bytes.count - Int(stream.pointee.avail_in), buffer.count - Int(stream.pointee.avail_out)
            )
        }
        guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else { throw Self.failed }
        produced += made
        if made > 0 { try body(unsafe RawSpan(_unsafeStart: UnsafeRawPointer(buffer.base), byteCount: made)) }
        return (used, status == Z_STREAM_END)
    }

    private static var failed: DICOMError { DICOMError(.deflateDamaged, rule: "PS3.5 A.5") }
}
