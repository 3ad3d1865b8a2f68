extension JPEG {
    /// Collects a picture's bytes: marker segments as they are, entropy-coded bits with stuffing (T.81 B.1.1.5).
    package struct BitWriter: ~Copyable {
        private var storage: Buffer<UInt8>
        private var count = 0
        /// The lower `pending` bits wait, fewer than 32 between calls.
        private var bits: UInt64 = 0
        private var pending: UInt64 = 0

        /// - Parameter capacity: bytes to start with.
        package init(capacity: Int) { storage = Buffer(count: max(capacity, 64)) }

        /// Makes room for bytes; before it, `put` may be called for half as many at most.
        package mutating func reserve(_ bytes: Int) {
            guard storage.count - count < bytes + 16 else { return }
            storage = Self.copy(of: storage, count, capacity: max(2 * storage.count, count + bytes + 16))
        }

        private static func copy(of bytes: borrowing Buffer<UInt8>, _ count: Int, capacity: Int) -> Buffer<UInt8> {
            var larger = Buffer<UInt8>(count: capacity)
            var target = larger.mutableSpan
            let source = bytes.span
            guard count <= source.count, count <= target.count else { return larger }
            for index in 0..<count { unsafe target[unchecked: index] = source[unchecked: index] }
            return larger
        }

        /// Appends bytes as they are, between scans.
        package mutating func append(_ bytes: [UInt8]) {
            reserve(bytes.count)
            let start = count
            count += bytes.count
            var target = storage.mutableSpan
            for (index, byte) in bytes.enumerated() { target[start + index] = byte }
        }

        /// Appends a marker segment with its length.
        package mutating func append(_ marker: Marker, _ contents: [UInt8]) {
            let length = contents.count + 2
            append([0xFF, marker.rawValue, UInt8(length >> 8), UInt8(truncatingIfNeeded: length)] + contents)
        }

        /// Appends at most 32 bits: of every 4 bytes that come out, room for 8 must have been reserved.
        @inline(__always)
        package mutating func put(_ value: UInt32, _ length: UInt64) {
            bits = bits &<< length | UInt64(value)
            pending &+= length
            guard pending >= 32 else { return }
            pending &-= 32
            let word = UInt32(truncatingIfNeeded: bits &>> pending)
            var position = count
            var target = storage.mutableSpan
            // A byte of FF is one of 0 in the complement, where subtracting 1 borrows.
            if (~word &- 0x0101_0101) & word & 0x8080_8080 == 0 {
                guard position &+ 4 <= target.count else { return }
                var raw = unsafe target.mutableBytes
                unsafe raw.storeBytes(of: word.bigEndian, toUncheckedByteOffset: position, as: UInt32.self)
                position &+= 4
            } else {
                for shift: UInt32 in [24, 16, 8, 0] {
                    let byte = UInt8(truncatingIfNeeded: word >> shift)
                    target[position] = byte
                    position &+= 1
                    if byte == 0xFF {
                        target[position] = 0
                        position &+= 1
                    }
                }
            }
            count = position
        }

        /// Ends entropy-coded data: ones fill the last byte.
        package mutating func flush() {
            reserve(16)
            // 39 bits at most: what is beyond whole bytes is dropped again.
            let missing = (8 - pending % 8) % 8
            bits = bits << missing | ((1 << missing) - 1)
            pending += missing
            while pending > 0 {
                pending -= 8
                let byte = UInt8(truncatingIfNeeded: bits >> pending)
                append(byte == 0xFF ? [0xFF, 0] : [byte])
            }
            bits = 0
        }

        /// What was written.
        package consuming func finish() -> [UInt8] {
            let span = storage.span
            let count = count
            // Every one of `count` bytes is written.
            return unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
                for index in 0..<count { unsafe buffer[index] = span[unchecked: index] }
                initialized = count
            }
        }
    }
}
