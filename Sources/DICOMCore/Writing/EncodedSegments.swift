/// Encoded bytes as a list of slices: small ones are gathered, large ones stay where they are.
package struct EncodedSegments {
    /// Slices of at least this many bytes are referred to, not copied.
    static let referenceThreshold = 4096

    private var segments: [Bytes] = []
    private var gathered: [UInt8] = []
    /// Of all bytes so far.
    package private(set) var count = 0

    package init() {}

    package mutating func append(_ bytes: Bytes) {
        guard bytes.count >= Self.referenceThreshold else {
            unsafe bytes.withUnsafeBytes { unsafe gathered.append(contentsOf: $0) }
            count += bytes.count
            return
        }
        flush()
        segments.append(bytes)
        count += bytes.count
    }

    package mutating func append(_ bytes: [UInt8]) {
        gathered += bytes
        count += bytes.count
    }

    package mutating func append(_ byte: UInt8) {
        gathered.append(byte)
        count += 1
    }

    package mutating func append(_ other: EncodedSegments) {
        for segment in other.finished() { append(segment) }
    }

    package mutating func append<Word: FixedWidthInteger>(_ word: Word, bigEndian: Bool) {
        let ordered = bigEndian ? word.bigEndian : word.littleEndian
        unsafe withUnsafeBytes(of: ordered) { unsafe gathered.append(contentsOf: $0) }
        count += MemoryLayout<Word>.size
    }

    private mutating func flush() {
        guard !gathered.isEmpty else { return }
        segments.append(Bytes(gathered))
        gathered.removeAll(keepingCapacity: true)
    }

    /// The slices, one after another.
    package func finished() -> [Bytes] {
        gathered.isEmpty ? segments : segments + [Bytes(gathered)]
    }

    /// All bytes in one piece.
    package func joined() -> Bytes {
        let pieces = finished()
        if pieces.count == 1 { return pieces[0] }
        let memory = OwnedMemory(count: count)
        var offset = 0
        for piece in pieces {
            // In bounds: the pieces' counts add up to `count`.
            unsafe piece.withUnsafeBytes { from in
                if let start = from.baseAddress, from.count > 0 {
                    unsafe (memory.base + offset).copyMemory(from: start, byteCount: from.count)
                }
            }
            offset += piece.count
        }
        return Bytes(memory)
    }
}
