extension EncapsulatedPixelData {
    /// Which offset table goes with the fragments.
    public enum Table: Hashable, Sendable {
        /// An empty Basic Offset Table.
        case none
        /// A Basic Offset Table. Its offsets have 32 bits: of more than 4 GiB it cannot tell.
        case basic
        /// An empty Basic Offset Table, and an Extended Offset Table, which goes with one fragment a frame.
        case extended
    }

    /// Puts frames into fragments (PS3.5 A.4).
    ///
    /// - Parameters:
    ///   - frames: compressed, each as its codec made it; one of odd length is padded with a zero byte.
    ///   - fragmentSize: bytes of the longest fragment; a frame is one fragment where not given.
    ///   - table: which offset table is built.
    /// - Returns: the pixel data, and the Extended Offset Table where that was asked for.
    /// - Throws: `.unencodable` for frames that a fragment or a Basic Offset Table cannot hold, and for an Extended Offset Table
    ///   with frames of several fragments.
    public static func encapsulating(
        _ frames: [Bytes], fragmentSize: Int? = nil, table: Table = .basic
    ) throws(DICOMError) -> (pixelData: EncapsulatedPixelData, extendedOffsets: ExtendedOffsetTable?) {
        // A fragment has an even length below 2³² - 1 (PS3.5 A.4).
        let limit = max(2, min(fragmentSize ?? Int(UInt32.max) - 1, Int(UInt32.max) - 1) / 2 * 2)
        var fragments: [Bytes] = []
        var (offsets, lengths, position) = ([UInt64](), [UInt64](), UInt64(0))
        for frame in frames {
            guard table != .extended || frame.count <= limit else { throw unencodable("PS3.3 C.7.6.3.1.8") }
            offsets.append(position)
            lengths.append(UInt64(frame.count))
            var start = 0
            repeat {
                let end = min(frame.count, start + limit)
                fragments.append(padded(frame[start..<end]))
                position += 8 + UInt64(fragments[fragments.count - 1].count)
                start = end
            } while start < frame.count
        }
        guard table == .basic else {
            let extended = table == .extended ? ExtendedOffsetTable(offsets: offsets, lengths: lengths) : nil
            return (EncapsulatedPixelData(fragments: fragments), extended)
        }
        guard offsets.last ?? 0 <= UInt64(UInt32.max) else { throw unencodable("PS3.5 A.4") }
        let basic = BasicOffsetTable(offsets: offsets.map { UInt32(truncatingIfNeeded: $0) })
        return (EncapsulatedPixelData(offsetTable: basic.bytes, fragments: fragments), nil)
    }

    private static func padded(_ bytes: Bytes) -> Bytes {
        guard bytes.count % 2 != 0 else { return bytes }
        var segments = EncodedSegments()
        segments.append(bytes)
        segments.append(0)
        return segments.joined()
    }

    private static func unencodable(_ rule: DICOMError.Rule) -> DICOMError {
        DICOMError(.unencodable, at: AttributePath(.pixelDataTag), rule: rule)
    }
}

extension EncapsulatedPixelData {
    /// What is wrong with pixel data as fragments and tables (PS3.5 A.4).
    public enum Flaw: Hashable, Sendable {
        case noFragments
        /// A fragment of odd length, by its number.
        case oddFragment(Int)
        /// A Basic Offset Table that is no list of 32-bit numbers, or not one for each frame.
        case wrongBasicTable
        /// A table's entry, by its number, is not where a fragment starts.
        case offsetBesideFragments(Int)
        /// Both tables hold entries.
        case bothTables
        /// An Extended Offset Table with frames of several fragments, or another number of entries than frames.
        case wrongExtendedTable
        /// Other than one fragment a frame in a transfer syntax that asks for it.
        case severalFragmentsAFrame
    }

    /// Checks fragments and tables against the rules.
    ///
    /// - Parameters:
    ///   - numberOfFrames: at least 1.
    ///   - extendedOffsets: of the data set.
    ///   - layout: how frames lie in fragments in the transfer syntax.
    /// - Returns: what is wrong; nothing where all is well.
    public func flaws(
        numberOfFrames: Int, extendedOffsets: ExtendedOffsetTable? = nil, layout: TransferSyntax.Fragments? = nil
    ) -> [Flaw] {
        guard !fragments.isEmpty else { return [.noFragments] }
        var flaws = fragments.indices.filter { fragments[$0].count % 2 != 0 }.map(Flaw.oddFragment)
        let isVideo = layout == .video || layout == .wholeVideo
        let basic = try? BasicOffsetTable(parsing: offsetTable).offsets
        if let basic {
            if !basic.isEmpty, !isVideo, basic.count != numberOfFrames { flaws.append(.wrongBasicTable) }
            flaws += misplaced(basic.map { UInt64($0) })
        } else {
            flaws.append(.wrongBasicTable)
        }
        if let extendedOffsets {
            if !offsetTable.isEmpty { flaws.append(.bothTables) }
            let count = extendedOffsets.offsets.count
            if count != numberOfFrames || count != fragments.count || extendedOffsets.lengths.count != count {
                flaws.append(.wrongExtendedTable)
            }
            flaws += misplaced(extendedOffsets.offsets)
        }
        if layout == .one, fragments.count != numberOfFrames { flaws.append(.severalFragmentsAFrame) }
        if layout == .wholeVideo, fragments.count != 1 { flaws.append(.severalFragmentsAFrame) }
        return flaws
    }

    private func misplaced(_ offsets: [UInt64]) -> [Flaw] {
        var starts: Set<UInt64> = []
        var position = UInt64(0)
        for fragment in fragments {
            starts.insert(position)
            position += 8 + UInt64(fragment.count + fragment.count % 2)
        }
        return offsets.indices.filter { number in
            !starts.contains(offsets[number]) || number > 0 && offsets[number] <= offsets[number - 1]
        }.map(Flaw.offsetBesideFragments)
    }
}
