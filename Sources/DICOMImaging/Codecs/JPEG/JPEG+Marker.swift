extension JPEG {
    /// The second byte of a marker (T.81 table B.1); the first is FF.
    package struct Marker: RawRepresentable, Hashable, Sendable {
        package let rawValue: UInt8

        package init(rawValue: UInt8) { self.rawValue = rawValue }

        static let temporary = Marker(rawValue: 0x01)
        static let startOfFrame0 = Marker(rawValue: 0xC0)
        static let startOfFrame1 = Marker(rawValue: 0xC1)
        static let startOfFrame2 = Marker(rawValue: 0xC2)
        static let startOfFrame3 = Marker(rawValue: 0xC3)
        static let defineHuffmanTables = Marker(rawValue: 0xC4)
        static let defineArithmeticConditioning = Marker(rawValue: 0xCC)
        static let restart0 = Marker(rawValue: 0xD0)
        static let startOfImage = Marker(rawValue: 0xD8)
        static let endOfImage = Marker(rawValue: 0xD9)
        static let startOfScan = Marker(rawValue: 0xDA)
        static let defineQuantizationTables = Marker(rawValue: 0xDB)
        static let defineNumberOfLines = Marker(rawValue: 0xDC)
        static let defineRestartInterval = Marker(rawValue: 0xDD)
        static let defineHierarchicalProgression = Marker(rawValue: 0xDE)
        static let expandReferenceComponents = Marker(rawValue: 0xDF)
        static let application0 = Marker(rawValue: 0xE0)
        static let application14 = Marker(rawValue: 0xEE)

        /// RST0 to RST7.
        var isRestart: Bool { rawValue & 0xF8 == 0xD0 }

        /// No length and no contents follow it.
        var standsAlone: Bool { isRestart || self == .startOfImage || self == .endOfImage || self == .temporary }
    }

    /// One marker segment: what it is and where its contents stand.
    package struct Segment: Equatable, Sendable {
        package var marker: Marker
        /// Of the marker's second byte.
        package var offset: Int
        /// Without the two bytes of the length.
        package var contents: Range<Int>
    }

    /// Walks from marker to marker (T.81 B.1.1).
    package struct SegmentReader: Sendable {
        /// Of the next byte that is looked at.
        package var position: Int

        package init(position: Int = 0) { self.position = position }

        /// The next segment: fill bytes, and bytes that belong to no segment, are passed over.
        ///
        /// - Returns: nil where no marker follows.
        package mutating func next(in input: Span<UInt8>) throws(Failure) -> Segment? {
            guard let marker = nextMarker(in: input) else { return nil }
            let offset = position - 1
            guard !marker.standsAlone else {
                return Segment(marker: marker, offset: offset, contents: position..<position)
            }
            guard input.count - position >= 2 else { throw Failure(.truncated, at: position) }
            let length = input.number16(at: position)
            guard length >= 2, input.count - position >= length else { throw Failure(.segmentLength, at: position) }
            let contents = position + 2..<position + length
            position += length
            return Segment(marker: marker, offset: offset, contents: contents)
        }

        private mutating func nextMarker(in input: Span<UInt8>) -> Marker? {
            while position < input.count {
                guard input[position] == 0xFF else {
                    position += 1
                    continue
                }
                while position < input.count, input[position] == 0xFF { position += 1 }
                guard position < input.count else { return nil }
                position += 1
                if input[position - 1] != 0 { return Marker(rawValue: input[position - 1]) }
            }
            return nil
        }
    }
}

extension Span<UInt8> {
    /// Two bytes, the most significant first.
    func number16(at offset: Int) -> Int { Int(self[offset]) << 8 | Int(self[offset + 1]) }
}
