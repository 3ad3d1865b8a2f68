import CZlib
import DICOMCore

/// A zlib stream (RFC 1950) that hands its output on in blocks of one size.
@safe
struct Deflater: ~Copyable {
    // zlib keeps the address of its stream: it must not move.
    private let stream: UnsafeMutablePointer<z_stream>
    private let block: UnsafeMutableBufferPointer<UInt8>

    /// - Parameters:
    ///   - level: 0 (stored) to 9 (smallest).
    ///   - blockSize: bytes.
    /// - Throws: `ImagingError` with `.compressionFailed`.
    init(level: Int, blockSize: Int) throws(ImagingError) {
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        unsafe block = .allocate(capacity: blockSize)
        unsafe block.initialize(repeating: 0)
        let status = unsafe deflateInit2_(
            stream, Int32(min(max(level, 0), 9)), Z_DEFLATED, 15, 8, Z_FILTERED, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        guard status == Z_OK else { throw .compressionFailed }
        emptyBlock()
    }

    deinit {
        unsafe deflateEnd(stream)
        unsafe stream.deallocate()
        unsafe block.deallocate()
    }

    /// Compresses bytes and calls `sink` with every full block, and with the last one where `isLast`.
    mutating func compress<Failure: Error>(
        _ input: Span<UInt8>, isLast: Bool, sink: (Span<UInt8>) throws(Failure) -> Void
    ) throws(Failure) {
        // zlib only reads the input, which the span keeps alive during the call.
        let base = unsafe input.withUnsafeBufferPointer { $0.baseAddress }
        unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: base)
        unsafe stream.pointee.avail_in = UInt32(truncatingIfNeeded: input.count)
        while true {
            let status = unsafe deflate(stream, isLast ? Z_FINISH : Z_NO_FLUSH)
            let isFull = unsafe stream.pointee.avail_out == 0
            if isFull || status == Z_STREAM_END {
                let used = unsafe block.count - Int(stream.pointee.avail_out)
                let start = unsafe UnsafePointer(block.baseAddress.unsafelyUnwrapped)
                try sink(unsafe Span(_unsafeStart: start, count: used))
                emptyBlock()
            }
            if isLast ? status == Z_STREAM_END : !isFull { return }
        }
    }

    private func emptyBlock() {
        unsafe stream.pointee.next_out = block.baseAddress
        unsafe stream.pointee.avail_out = UInt32(block.count)
    }
}

/// CRC-32 as PNG and zlib have it.
struct CRC32 {
    private(set) var value: UInt32 = 0

    mutating func update(_ bytes: Span<UInt8>) {
        let old = UInt(value)
        value = unsafe bytes.withUnsafeBufferPointer { buffer in
            unsafe UInt32(truncatingIfNeeded: crc32(old, buffer.baseAddress, UInt32(buffer.count)))
        }
    }
}

extension ImagingError {
    static var compressionFailed: ImagingError { ImagingError(.compressionFailed, rule: "RFC 1950") }
}
