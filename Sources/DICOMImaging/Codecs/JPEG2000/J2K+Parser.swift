extension J2K {
    /// Markers of a codestream (T.800 A.2, T.814 A.2).
    package enum Marker {
        static let soc = 0xFF4F, sot = 0xFF90, sod = 0xFF93, eoc = 0xFFD9
        static let siz = 0xFF51, cap = 0xFF50, cpf = 0xFF59
        static let cod = 0xFF52, coc = 0xFF53, qcd = 0xFF5C, qcc = 0xFF5D, rgn = 0xFF5E, poc = 0xFF5F
        static let ppm = 0xFF60, ppt = 0xFF61, tlm = 0xFF55, plm = 0xFF57, plt = 0xFF58, crg = 0xFF63, com = 0xFF64
        static let sop = 0xFF91, eph = 0xFF92
        /// Part 2: what it says changes how all else is read.
        static let extensions: Set<Int> = [0xFF72, 0xFF73, 0xFF74, 0xFF75, 0xFF76, 0xFF77, 0xFF78, 0xFF79, 0xFF7A]
    }

    /// Finds the codestream, in a JP2 file or bare, and takes it apart down to the packets (T.800 A).
    package struct CodestreamParser {
        private let source: Source
        private var stream = Codestream()
        private var tileNumbers: [Int: Int] = [:]
        private var packed: [(index: Int, range: Range<Int>)] = []
        private var partHeaders: [[Range<Int>]] = []
        private var parts = 0

        private init(_ source: Source) { self.source = source }

        /// - Returns: the codestream's parts; truncated ones as far as they go.
        package static func parse(_ source: Source) throws(Failure) -> Codestream {
            var parser = CodestreamParser(source)
            let start = try codestreamStart(source)
            let tiles = try parser.mainHeader(start)
            try parser.tileParts(tiles)
            return parser.stream
        }

        /// Only what SIZ says: cheap, and nothing is allocated by it.
        package static func size(_ source: Source) throws(Failure) -> Size {
            let start = try codestreamStart(source)
            guard source.word(start + 2) == Marker.siz else { throw Failure(.noCodestream, at: start + 2) }
            let length = source.word(start + 4)
            guard start + 4 + length <= source.count else { throw Failure(.truncated, at: source.count) }
            var segment = SegmentReader(source, start + 6..<max(start + 6, start + 4 + length))
            return try readSize(&segment)
        }

        /// Where SOC stands: at the start, or in the `jp2c` box of a JP2 file (T.800 I).
        private static func codestreamStart(_ source: Source) throws(Failure) -> Int {
            if source.word(0) == Marker.soc { return 0 }
            var position = 0
            while position + 8 <= source.count {
                var length = source.long(position)
                var header = 8
                if length == 1 {
                    guard source.long(position + 8) == 0 else { break }
                    length = source.long(position + 12)
                    header = 16
                } else if length == 0 {
                    length = source.count - position
                }
                if source.long(position + 4) == 0x6A70_3263 {
                    guard source.word(position + header) == Marker.soc else { break }
                    return position + header
                }
                guard length >= header else { break }
                position += length
            }
            throw Failure(.noCodestream)
        }

        // MARK: Main header

        /// - Returns: where the first tile-part stands.
        private mutating func mainHeader(_ start: Int) throws(Failure) -> Int {
            var position = start + 2
            guard source.word(position) == Marker.siz else { throw Failure(.noCodestream, at: position) }
            var (hasCoding, hasQuantization) = (false, false)
            while true {
                guard position + 2 <= source.count else { throw Failure(.truncated, at: source.count) }
                let marker = source.word(position)
                if marker == Marker.sot { break }
                guard marker >= 0xFF00, marker != Marker.sod, marker != Marker.eoc else {
                    throw Failure(.marker, at: position)
                }
                let next = try segmentEnd(position)
                var segment = SegmentReader(source, position + 4..<next)
                switch marker {
                case Marker.siz:
                    guard stream.size.components.isEmpty else { throw Failure(.marker, at: position) }
                    stream.size = try Self.readSize(&segment)
                    stream.style.components = Array(repeating: .init(), count: stream.size.components.count)
                case Marker.ppm:
                    let index = try segment.byte()
                    packed.append((index, segment.position..<next))
                case Marker.cod:
                    hasCoding = true
                    try stream.style.readCoding(&segment)
                case Marker.qcd:
                    hasQuantization = true
                    try stream.style.readQuantization(&segment)
                default:
                    try stream.style.read(marker, &segment)
                }
                position = next
            }
            guard hasCoding, hasQuantization else { throw Failure(.marker, at: position) }
            for index in stream.style.components.indices {
                stream.style.components[index].hasOwnCoding = false
                stream.style.components[index].hasOwnQuantization = false
            }
            try readPackedHeaders()
            return position
        }

        private func segmentEnd(_ position: Int) throws(Failure) -> Int {
            let length = source.word(position + 2)
            guard length >= 2 else { throw Failure(.marker, at: position + 2) }
            guard position + 2 + length <= source.count else { throw Failure(.truncated, at: source.count) }
            return position + 2 + length
        }

        private static func readSize(_ segment: inout SegmentReader) throws(Failure) -> Size {
            let place = segment.position
            var size = Size()
            _ = try segment.word()
            size.image.x1 = try segment.long()
            size.image.y1 = try segment.long()
            size.image.x0 = try segment.long()
            size.image.y0 = try segment.long()
            let (width, height) = (try segment.long(), try segment.long())
            size.firstTile.x0 = try segment.long()
            size.firstTile.y0 = try segment.long()
            size.firstTile.x1 = size.firstTile.x0 + width
            size.firstTile.y1 = size.firstTile.y0 + height
            let count = try segment.word()
            guard !size.image.isEmpty, width >= 1, height >= 1, (1...16_384).contains(count),
                size.firstTile.x0 <= size.image.x0, size.firstTile.y0 <= size.image.y0,
                size.firstTile.x1 > size.image.x0, size.firstTile.y1 > size.image.y0,
                segment.remaining >= 3 * count, size.tileColumns * size.tileRows <= 65_535
            else { throw Failure(.size, at: place) }
            for _ in 0..<count {
                let (depth, dx, dy) = (try segment.byte(), try segment.byte(), try segment.byte())
                let component = Size.Component(
                    precision: depth & 0x7F + 1, isSigned: depth & 0x80 != 0, dx: dx, dy: dy)
                guard component.precision <= 38, dx >= 1, dy >= 1 else { throw Failure(.size, at: place) }
                size.components.append(component)
                guard !size.rectangle(of: size.components.count - 1).isEmpty else { throw Failure(.size, at: place) }
            }
            return size
        }

        // MARK: Packed packet headers

        /// PPM: for each tile-part its length and headers, going on from segment to segment (T.800 A.7.4).
        private mutating func readPackedHeaders() throws(Failure) {
            guard !packed.isEmpty else { return }
            packed.sort { $0.index < $1.index }
            var missing = 0
            var number: [UInt8] = []
            for (_, range) in packed {
                var position = range.lowerBound
                while position < range.upperBound {
                    if missing == 0 {
                        number.append(source[position])
                        position += 1
                        guard number.count == 4 else { continue }
                        missing = number.reduce(0) { $0 << 8 | Int($1) }
                        number = []
                        partHeaders.append([])
                    } else {
                        let count = min(missing, range.upperBound - position)
                        partHeaders[partHeaders.count - 1].append(position..<position + count)
                        position += count
                        missing -= count
                    }
                }
            }
            guard missing == 0, number.isEmpty else { throw Failure(.marker, at: packed[0].range.lowerBound) }
        }

        // MARK: Tile-parts

        private mutating func tileParts(_ first: Int) throws(Failure) {
            var position = first
            while position + 2 <= source.count {
                let marker = source.word(position)
                if marker == Marker.eoc { return }
                guard marker == Marker.sot else {
                    // Bytes after the last tile-part that are no marker: what was read before stands.
                    stream.isTruncated = stream.isTruncated || source[position] == 0xFF
                    return
                }
                guard position + 12 <= source.count else {
                    stream.isTruncated = true
                    return
                }
                guard source.word(position + 2) == 10 else { throw Failure(.marker, at: position) }
                let length = source.long(position + 6)
                var end = length == 0 ? source.count : position + length
                if length == 0, source.word(source.count - 2) == Marker.eoc { end -= 2 }
                guard length == 0 || length >= 14 else { throw Failure(.marker, at: position + 6) }
                if end > source.count {
                    stream.isTruncated = true
                    end = source.count
                }
                do {
                    try tilePart(position, end)
                } catch  where error.reason == .truncated {
                    stream.isTruncated = true
                    return
                }
                position = end
            }
        }

        private mutating func tilePart(_ start: Int, _ end: Int) throws(Failure) {
            let index = source.word(start + 4)
            guard index < stream.size.tileColumns * stream.size.tileRows else { throw Failure(.marker, at: start + 4) }
            let number: Int
            if let known = tileNumbers[index] {
                number = known
            } else {
                number = stream.tiles.count
                tileNumbers[index] = number
                stream.tiles.append(Tile(index: index, style: stream.style))
            }
            let isFirst = stream.tiles[number].bodies.isEmpty
            var position = start + 12
            var packedHere: [(index: Int, range: Range<Int>)] = []
            while source.word(position) != Marker.sod {
                guard position + 4 <= end else { throw Failure(.truncated, at: position) }
                let marker = source.word(position)
                guard marker >= 0xFF00, marker != Marker.sot, marker != Marker.eoc, marker != Marker.siz else {
                    throw Failure(.marker, at: position)
                }
                let next = try segmentEnd(position)
                guard next <= end else { throw Failure(.truncated, at: end) }
                var segment = SegmentReader(source, position + 4..<next)
                switch marker {
                case Marker.ppt:
                    let index = try segment.byte()
                    packedHere.append((index, segment.position..<next))
                case Marker.poc:
                    try stream.tiles[number].style.read(marker, &segment)
                case Marker.cod where isFirst:
                    try stream.tiles[number].style.readCoding(&segment)
                case Marker.qcd where isFirst:
                    try stream.tiles[number].style.readQuantization(&segment)
                default:
                    if isFirst { try stream.tiles[number].style.read(marker, &segment) }
                }
                position = next
            }
            guard position + 2 <= end else { throw Failure(.truncated, at: position) }
            stream.tiles[number].bodies.append(position + 2..<end)
            if !packedHere.isEmpty {
                packedHere.sort { $0.index < $1.index }
                stream.tiles[number].packedHeaders += packedHere.map(\.range)
                stream.tiles[number].hasPackedHeaders = true
            }
            if !packed.isEmpty {
                stream.tiles[number].hasPackedHeaders = true
                if parts < partHeaders.count { stream.tiles[number].packedHeaders += partHeaders[parts] }
            }
            parts += 1
        }
    }
}
