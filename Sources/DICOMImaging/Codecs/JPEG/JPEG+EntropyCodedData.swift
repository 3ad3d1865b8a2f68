extension JPEG {
    /// The entropy-coded data of a scan, from restart marker to restart marker: stuffed zeros are taken out, so that bits
    /// can be read eight bytes at a time.
    package struct EntropyCodedData: ~Copyable {
        private var clean: Buffer<UInt8>
        /// Bytes of the current segment.
        package private(set) var count = 0
        /// Of the next byte of the input, which starts a marker where there is one.
        package private(set) var position = 0

        /// - Parameter capacity: bytes of the longest segment that will be read.
        package init(capacity: Int) { clean = Buffer(count: capacity + BitReader.padding) }

        /// Where the next scan's data start.
        mutating func start(at offset: Int) { position = offset }

        /// The current segment and zeros behind it.
        package var bytes: RawSpan {
            @_lifetime(borrow self)
            borrowing get { unsafe clean.span.bytes }
        }

        /// Reads the segment that starts at an offset, up to the next marker that is not stuffing, or to the end.
        package mutating func read(_ input: Span<UInt8>, from start: Int) {
            var source = min(start, input.count)
            var target = 0
            var output = clean.mutableSpan
            // The capacity bounds both: every byte written was read.
            let limit = min(input.count, source + output.count - BitReader.padding)
            scan: while source < limit {
                if limit &- source >= 8 {
                    let word = unsafe input.bytes.unsafeLoadUnaligned(
                        fromUncheckedByteOffset: source, as: UInt64.self)
                    if !Self.holdsFF(word) {
                        var raw = unsafe output.mutableBytes
                        unsafe raw.storeBytes(of: word, toUncheckedByteOffset: target, as: UInt64.self)
                        source &+= 8
                        target &+= 8
                        continue
                    }
                }
                let stop = min(source &+ 8, limit)
                while source < stop {
                    let byte = unsafe input[unchecked: source]
                    if byte == 0xFF {
                        guard source &+ 1 < limit, unsafe input[unchecked: source &+ 1] == 0 else { break scan }
                        source &+= 1
                    }
                    unsafe output[unchecked: target] = byte
                    source &+= 1
                    target &+= 1
                }
            }
            for index in target..<target + BitReader.padding { output[index] = 0 }
            (count, position) = (target, source)
        }

        /// The restart marker at `position`, fill bytes before it passed over.
        ///
        /// - Returns: false where another marker stands there, or none.
        package mutating func takeRestart(_ input: Span<UInt8>) -> Bool {
            var reader = SegmentReader(position: position)
            guard let segment = try? reader.next(in: input), segment.marker.isRestart else { return false }
            position = reader.position
            return true
        }

        /// Whether one of the eight bytes is FF.
        private static func holdsFF(_ word: UInt64) -> Bool {
            let inverted = ~word
            return (inverted &- 0x0101_0101_0101_0101) & word & 0x8080_8080_8080_8080 != 0
        }
    }
}
