/// Which fragments of encapsulated pixel data make which frame (PS3.5 A.4).
public struct FrameFragments: Hashable, Sendable {
    /// What told the frames apart.
    public enum Evidence: Hashable, Sendable {
        /// As many fragments as frames.
        case oneFragmentEach
        /// A single frame, or a video: all fragments are one stream.
        case oneStream
        case basicOffsetTable
        case extendedOffsetTable
        /// The bytes with which a compressed image starts, at the start of as many fragments as there are frames.
        case startMarkers
    }

    /// The fragments of each frame, the Basic Offset Table not counted. Of a video, or another stream of all frames, all of
    /// them for each.
    public let ranges: [Range<Int>]
    /// Bytes of each frame without padding, where the Extended Offset Table says so.
    public let lengths: [Int]?
    public let evidence: Evidence

    /// Tells frames apart.
    ///
    /// - Parameters:
    ///   - pixelData: fragments and Basic Offset Table.
    ///   - numberOfFrames: at least 1.
    ///   - extendedOffsets: of the data set.
    ///   - layout: how frames lie in fragments in the transfer syntax; nil where unknown.
    /// - Throws: `.malformedValue` where nothing tells the frames apart, or where a table points beside the fragments;
    ///   `.absent` where there is no fragment.
    public init(
        _ pixelData: EncapsulatedPixelData, numberOfFrames: Int, extendedOffsets: ExtendedOffsetTable? = nil,
        layout: TransferSyntax.Fragments? = nil
    ) throws(DICOMError) {
        let fragments = pixelData.fragments
        guard !fragments.isEmpty else {
            throw DICOMError(.absent, at: AttributePath(.pixelDataTag), rule: "PS3.5 A.4")
        }
        guard numberOfFrames > 0 else { throw Self.untold }
        if layout == .video || layout == .wholeVideo {
            self.init(Array(repeating: fragments.indices, count: numberOfFrames), nil, .oneStream)
        } else if let extendedOffsets, extendedOffsets.offsets.count == numberOfFrames,
            let ranges = Self.ranges(fragments, startingAt: extendedOffsets.offsets)
        {
            let lengths = Self.lengths(extendedOffsets, ranges, fragments)
            self.init(ranges, lengths, .extendedOffsetTable)
        } else if fragments.count == numberOfFrames {
            self.init(fragments.indices.map { $0..<$0 + 1 }, nil, .oneFragmentEach)
        } else if numberOfFrames == 1 {
            self.init([fragments.indices], nil, .oneStream)
        } else if let offsets = try? BasicOffsetTable(parsing: pixelData.offsetTable).offsets,
            offsets.count == numberOfFrames,
            let ranges = Self.ranges(fragments, startingAt: offsets.map { UInt64($0) })
        {
            self.init(ranges, nil, .basicOffsetTable)
        } else if let ranges = Self.ranges(fragments, byMarkers: numberOfFrames) {
            self.init(ranges, nil, .startMarkers)
        } else {
            throw Self.untold
        }
    }

    private init(_ ranges: [Range<Int>], _ lengths: [Int]?, _ evidence: Evidence) {
        self.ranges = ranges
        self.lengths = lengths
        self.evidence = evidence
    }

    /// The bytes of a frame: those of its fragment, or of several joined.
    ///
    /// - Parameters:
    ///   - index: from 0, below `ranges.count`.
    ///   - pixelData: what the fragments were told apart in.
    /// - Throws: `.absent` where there is no such frame.
    public func frame(_ index: Int, of pixelData: EncapsulatedPixelData) throws(DICOMError) -> Bytes {
        guard ranges.indices.contains(index), ranges[index].upperBound <= pixelData.fragments.count else {
            throw DICOMError(.absent, at: AttributePath(.pixelDataTag), rule: "PS3.5 A.4")
        }
        let fragments = pixelData.fragments[ranges[index]]
        let joined = fragments.count == 1 ? fragments[ranges[index].lowerBound] : Self.joined(fragments)
        guard let length = lengths?[index], length < joined.count else { return joined }
        return joined[0..<length]
    }

    private static func joined(_ fragments: ArraySlice<Bytes>) -> Bytes {
        var segments = EncodedSegments()
        for fragment in fragments { segments.append(fragment) }
        return segments.joined()
    }

    // MARK: Tables

    /// Offsets count from the first byte after the table's item, item headers of 8 bytes included. Nil where one of them is not
    /// the start of a fragment, or they do not rise.
    private static func ranges(_ fragments: [Bytes], startingAt offsets: [UInt64]) -> [Range<Int>]? {
        var first: [Int] = []
        first.reserveCapacity(offsets.count)
        var (number, position) = (0, UInt64(0))
        for offset in offsets {
            while position < offset, number < fragments.count {
                position += 8 + UInt64(fragments[number].count + fragments[number].count % 2)
                number += 1
            }
            guard position == offset, number < fragments.count, first.last ?? -1 < number else { return nil }
            first.append(number)
        }
        guard first.first == 0 else { return nil }
        return ranges(from: first, fragments.count)
    }

    private static func ranges(from first: [Int], _ count: Int) -> [Range<Int>] {
        first.indices.map { first[$0]..<($0 + 1 < first.count ? first[$0 + 1] : count) }
    }

    /// Only lengths that differ from what the fragments hold by padding are believed.
    private static func lengths(
        _ table: ExtendedOffsetTable, _ ranges: [Range<Int>], _ fragments: [Bytes]
    ) -> [Int]? {
        guard table.lengths.count == ranges.count else { return nil }
        var lengths: [Int] = []
        for (length, range) in zip(table.lengths, ranges) {
            let count = fragments[range].reduce(0) { $0 + $1.count }
            guard let length = Int(exactly: length), length <= count, count - length <= 1 else { return nil }
            lengths.append(length)
        }
        return lengths
    }

    /// JPEG and JPEG-LS images start with SOI and a marker, JPEG 2000 codestreams with SOC and SIZ.
    private static func ranges(_ fragments: [Bytes], byMarkers frames: Int) -> [Range<Int>]? {
        let first = fragments.indices.filter { startsImage(fragments[$0]) }
        return first.count == frames && first.first == 0 ? ranges(from: first, fragments.count) : nil
    }

    private static func startsImage(_ fragment: Bytes) -> Bool {
        guard fragment.count >= 4 else { return false }
        let bytes = fragment[0..<4]
        return bytes[0..<3] == [0xFF, 0xD8, 0xFF] || bytes == [0xFF, 0x4F, 0xFF, 0x51]
    }

    private static var untold: DICOMError {
        DICOMError(.malformedValue, at: AttributePath(.pixelDataTag), rule: "PS3.5 A.4")
    }
}
