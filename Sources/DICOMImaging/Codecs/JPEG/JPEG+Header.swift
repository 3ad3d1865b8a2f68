extension JPEG {
    /// What stands before a picture's first scan.
    package struct Header: Sendable {
        /// With its height, wherever that was found.
        package var frame: FrameHeader
        /// What the samples mean.
        package var colour: ColourSpace

        /// Reads segments up to the first scan, and on to DNL where SOF gives no height. No sample is decoded.
        package init(_ input: Span<UInt8>) throws(Failure) {
            var reader = SegmentReader()
            guard let start = try reader.next(in: input), start.marker == .startOfImage,
                Self.isFill(input, before: start.offset)
            else { throw Failure(.notJPEG, at: 0) }
            var frame: FrameHeader?
            var signs = ColourSpace.Signs()
            while let segment = try reader.next(in: input), segment.marker != .endOfImage {
                if segment.marker == .startOfScan {
                    guard var found = frame else { throw Failure(.frameHeader, at: segment.offset) }
                    if found.height == 0 { found.height = try Self.height(input, after: reader.position) }
                    self.frame = found
                    colour = ColourSpace(found, signs)
                    return
                }
                signs.take(segment, in: input)
                if Self.isFrameHeader(segment.marker) {
                    guard frame == nil else { throw Failure(.secondFrame, at: segment.offset) }
                    frame = try FrameHeader(segment, in: input)
                }
            }
            throw Failure(.truncated, at: reader.position)
        }

        static func isFrameHeader(_ marker: Marker) -> Bool {
            marker.rawValue & 0xF0 == 0xC0 && marker != .defineHuffmanTables && marker.rawValue != 0xC8
                && marker != .defineArithmeticConditioning
        }

        private static func isFill(_ input: Span<UInt8>, before end: Int) -> Bool {
            for index in 0..<end where input[index] != 0xFF { return false }
            return true
        }

        /// The number of lines of DNL, which follows the first scan (T.81 B.2.5).
        private static func height(_ input: Span<UInt8>, after start: Int) throws(Failure) -> Int {
            var position = start
            while position + 1 < input.count {
                let (byte, next) = (input[position], input[position + 1])
                position += 1
                guard byte == 0xFF, next != 0, next != 0xFF else { continue }
                position += 1
                let marker = Marker(rawValue: next)
                guard !marker.isRestart else { continue }
                guard marker == .defineNumberOfLines, input.count - position >= 4 else { break }
                let height = input.number16(at: position + 2)
                guard height > 0 else { break }
                return height
            }
            throw Failure(.noHeight, at: start)
        }
    }
}
