extension JPEGLS {
    /// Reads marker segments (T.87 C.1, C.2), each one once: the bound is the length of the stream.
    package struct MarkerReader: Sendable {
        package enum Step: Equatable {
            /// Entropy-coded data follow.
            case scan(ScanHeader)
            case end
        }

        /// Of the next marker, or of the entropy-coded data after a scan header.
        package private(set) var position = 0
        /// nil before the frame header.
        package private(set) var frame: FrameHeader?
        package private(set) var preset = Preset()
        /// Lines between restart markers; 0: there are none.
        package private(set) var restartInterval = 0
        private var oversize: (width: Int, height: Int)?

        package init() {}

        /// Goes on to the next scan, or to the end; a missing end marker is forgiven.
        package mutating func next(_ input: Span<UInt8>) throws(Failure) -> Step {
            if position == 0 {
                guard input.count >= 4, input[0] == 0xFF, input[1] == Marker.startOfImage else {
                    throw Failure(.notJPEGLS, at: 0)
                }
                position = 2
            }
            while position < input.count {
                let start = position
                let code = try marker(input)
                switch code {
                case Marker.endOfImage: return .end
                case Marker.startOfScan: return .scan(try scan(segment(input)))
                case Marker.startOfFrame: try frame(segment(input), input)
                case Marker.parameters: try parameters(segment(input))
                case Marker.defineRestartInterval: try restartInterval(segment(input))
                case Marker.defineNumberOfLines, 0xE0...0xE7, 0xE9...0xEF, 0xFE: _ = try segment(input)
                case 0xE8: try application8(segment(input))
                case 0xC0...0xCF where code != 0xC4: throw Failure(.notJPEGLS, at: start)
                default: throw Failure(.marker, at: start)
                }
            }
            return .end
        }

        /// Passes over entropy-coded data, and over what some encoders put behind them, to the next marker.
        ///
        /// - Parameter start: within the entropy-coded data.
        package mutating func skip(from start: Int, _ input: Span<UInt8>) {
            position = start
            while position + 1 < input.count, input[position] != 0xFF || input[position + 1] < 0x80 { position += 1 }
            if position + 1 >= input.count { position = input.count }
        }

        /// Takes a restart marker.
        ///
        /// - Parameter number: 0...7.
        package mutating func restart(_ number: Int, _ input: Span<UInt8>) throws(Failure) {
            let start = position
            guard start < input.count, try marker(input) == 0xD0 + UInt8(number) else {
                throw Failure(.restart, at: start)
            }
        }

        /// A marker's code; bytes FF before it are filling.
        private mutating func marker(_ input: Span<UInt8>) throws(Failure) -> UInt8 {
            let start = position
            guard input[start] == 0xFF else { throw Failure(.marker, at: start) }
            while position < input.count, input[position] == 0xFF { position += 1 }
            guard position < input.count else { throw Failure(.truncated, at: start) }
            position += 1
            return input[position - 1]
        }

        /// What stands in a segment, without its length.
        private mutating func segment(_ input: Span<UInt8>) throws(Failure) -> Segment {
            let start = position
            guard input.count - start >= 2 else { throw Failure(.truncated, at: start) }
            let length = Int(input[start]) << 8 | Int(input[start + 1])
            guard length >= 2, input.count - start >= length else { throw Failure(.segment, at: start) }
            position = start + length
            return Segment(bytes: (start + 2..<start + length).map { input[$0] }, offset: start + 2)
        }

        private mutating func frame(_ segment: Segment, _ input: Span<UInt8>) throws(Failure) {
            var segment = segment
            guard frame == nil else { throw Failure(.marker, at: segment.offset) }
            let precision = try segment.number(1)
            var height = try segment.number(2)
            var width = try segment.number(2)
            let count = try segment.number(1)
            if width == 0, height == 0, let oversize { (width, height) = oversize }
            if height == 0 { height = Self.numberOfLines(input, from: position) }
            guard (2...16).contains(precision), width > 0, height > 0, (1...4).contains(count) else {
                throw Failure(.frame, at: segment.offset)
            }
            var components: [UInt8] = []
            var sampling: [Int] = []
            for _ in 0..<count {
                components.append(UInt8(truncatingIfNeeded: try segment.number(1)))
                sampling.append(try segment.number(1))
                _ = try segment.number(1)
            }
            guard Set(components).count == count else { throw Failure(.frame, at: segment.offset) }
            guard Set(sampling).count == 1 else { throw Failure(.subsampling, at: segment.offset) }
            frame = FrameHeader(width: width, height: height, precision: precision, components: components)
        }

        /// The height that stands behind the first scan (DNL, T.87 C.2.6); 0 where it does not. FF DC is never entropy-coded.
        private static func numberOfLines(_ input: Span<UInt8>, from start: Int) -> Int {
            var index = start
            while index + 6 <= input.count {
                if input[index] == 0xFF, input[index + 1] == Marker.defineNumberOfLines {
                    return Int(input[index + 4]) << 8 | Int(input[index + 5])
                }
                index += 1
            }
            return 0
        }

        private mutating func scan(_ segment: Segment) throws(Failure) -> ScanHeader {
            var segment = segment
            guard let frame else { throw Failure(.marker, at: segment.offset) }
            let count = try segment.number(1)
            guard (1...frame.components.count).contains(count) else { throw Failure(.scan, at: segment.offset) }
            var components: [Int] = []
            for _ in 0..<count {
                let identifier = UInt8(truncatingIfNeeded: try segment.number(1))
                guard let component = frame.components.firstIndex(of: identifier), !components.contains(component)
                else { throw Failure(.scan, at: segment.offset) }
                components.append(component)
                guard try segment.number(1) == 0 else { throw Failure(.mappingTable, at: segment.offset) }
            }
            let near = try segment.number(1)
            let interleave = Interleave(rawValue: UInt8(truncatingIfNeeded: try segment.number(1)))
            guard let interleave, count == 1 || interleave != .none else { throw Failure(.scan, at: segment.offset) }
            guard try segment.number(1) & 0x0F == 0 else { throw Failure(.pointTransform, at: segment.offset) }
            return ScanHeader(components: components, near: near, interleave: count == 1 ? .none : interleave)
        }

        /// LSE (T.87 C.2.4.1). Mapping tables are passed over: a scan that refers to one is refused.
        private mutating func parameters(_ segment: Segment) throws(Failure) {
            var segment = segment
            switch try segment.number(1) {
            case 1:
                preset.maximum = try segment.number(2)
                preset.t1 = try segment.number(2)
                preset.t2 = try segment.number(2)
                preset.t3 = try segment.number(2)
                preset.reset = try segment.number(2)
            case 2, 3: return
            case 4:
                let bytes = try segment.number(1)
                guard (2...4).contains(bytes) else { throw Failure(.segment, at: segment.offset) }
                let height = try segment.number(bytes)
                oversize = (try segment.number(bytes), height)
            default: throw Failure(.parameters, at: segment.offset)
            }
        }

        private mutating func restartInterval(_ segment: Segment) throws(Failure) {
            var segment = segment
            guard (2...4).contains(segment.remaining) else { throw Failure(.segment, at: segment.offset) }
            restartInterval = try segment.number(segment.remaining)
        }

        /// SPIFF headers and other applications' data mean nothing here; HP's colour transforms would change colours.
        private func application8(_ segment: Segment) throws(Failure) {
            if segment.bytes.starts(with: Array("mrfx".utf8)), segment.bytes.count > 4, segment.bytes[4] != 0 {
                throw Failure(.colourTransform, at: segment.offset)
            }
        }
    }

    /// The contents of a marker segment, taken number by number.
    struct Segment {
        let bytes: [UInt8]
        /// Of its first byte in the stream.
        let offset: Int
        private var position = 0

        init(bytes: [UInt8], offset: Int) {
            self.bytes = bytes
            self.offset = offset
        }

        var remaining: Int { bytes.count - position }

        /// A big endian number.
        mutating func number(_ width: Int) throws(Failure) -> Int {
            guard remaining >= width else { throw Failure(.segment, at: offset + position) }
            defer { position += width }
            return bytes[position..<position + width].reduce(0) { $0 << 8 | Int($1) }
        }
    }
}
