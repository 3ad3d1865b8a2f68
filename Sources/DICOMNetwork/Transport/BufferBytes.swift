import DICOMCore
import NIOCore

/// Keeps the memory of a network buffer alive for the `Bytes` that lie in it.
private final class BufferOwner: Sendable {
    let buffer: ByteBuffer

    init(_ buffer: ByteBuffer) {
        self.buffer = buffer
    }
}

extension Bytes {
    /// The readable bytes of a buffer, shared: nothing is copied.
    ///
    /// The buffer's memory does not change under them: its owner here holds a reference, and NIO copies before it
    /// writes to memory that has another holder.
    init(sharing buffer: ByteBuffer) {
        let owner = BufferOwner(buffer)
        let bytes = unsafe owner.buffer.withUnsafeReadableBytes { region in
            unsafe region.baseAddress.map { unsafe Bytes(owner: owner, base: $0, count: region.count) }
        }
        self = bytes ?? .empty
    }
}

extension ByteBuffer {
    /// Appends a copy.
    mutating func write(_ bytes: Bytes) {
        _ = unsafe bytes.withUnsafeBytes { unsafe writeBytes($0) }
    }
}
