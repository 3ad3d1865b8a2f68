import DICOMCore

/// The three tables of PALETTE COLOR (PS3.3 C.7.9), as 8-bit colours.
struct Palette {
    /// The attributes of one colour.
    private struct Channel {
        var descriptor: Attribute<[Int]>
        var data: Attribute<Bytes>
        var segments: Attribute<Bytes>
    }

    private static let channels: [Channel] = [
        Channel(
            descriptor: .redPaletteColorLookupTableDescriptor, data: .redPaletteColorLookupTableData,
            segments: .segmentedRedPaletteColorLookupTableData),
        Channel(
            descriptor: .greenPaletteColorLookupTableDescriptor, data: .greenPaletteColorLookupTableData,
            segments: .segmentedGreenPaletteColorLookupTableData),
        Channel(
            descriptor: .bluePaletteColorLookupTableDescriptor, data: .bluePaletteColorLookupTableData,
            segments: .segmentedBluePaletteColorLookupTableData),
    ]

    private let firstInput: Int
    /// Red, green, blue of each entry.
    private let colours: [UInt8]

    /// - Throws: `ImagingError` with `.missingAttribute` or `.malformedTable`.
    init(_ dataSet: DataSet, format: SampleFormat) throws(ImagingError) {
        var channels: [[UInt8]] = []
        var first = 0
        for channel in Self.channels {
            let descriptor = dataSet.integers(channel.descriptor)
            guard descriptor.count == 3 else { throw .missing(channel.descriptor) }
            guard LookupTable.inputs.contains(descriptor[1]) else { throw .malformedTable(channel.descriptor) }
            let count = LookupTable.entryCount(descriptor[0])
            if channels.isEmpty { first = Self.signed(descriptor[1], format) }
            let bits = descriptor[2] & 0xFFFF
            channels.append(Self.eightBits(try Self.entries(dataSet, channel, count, bits), bits: bits))
        }
        firstInput = first
        let count = channels.map(\.count).min() ?? 0
        colours = (0..<count).flatMap { entry in channels.map { $0[entry] } }
    }

    /// Three bytes for every pattern of the bits that count.
    func table(for format: SampleFormat) -> [UInt8] {
        let last = colours.count / 3 - 1
        var table: [UInt8] = []
        table.reserveCapacity(3 * (Int(format.mask) + 1))
        for pattern in 0...format.mask {
            let stored = Int(format.storedValue(of: pattern << UInt64(format.shift)))
            let entry = 3 * min(max(stored - firstInput, 0), last)
            table += colours[entry..<entry + 3]
        }
        return table
    }

    private static func entries(
        _ dataSet: DataSet, _ channel: Channel, _ count: Int, _ bits: Int
    ) throws(ImagingError) -> [UInt16] {
        if let data = dataSet[channel.data.tag]?.bytes, !data.isEmpty {
            return try LookupTable.entries(data, count: count, of: channel.data)
        }
        guard let data = dataSet[channel.segments.tag]?.bytes, !data.isEmpty else {
            throw .missing(channel.data)
        }
        let segments = SegmentedTable(data, fieldWidth: bits == 8 ? 1 : 2)
        guard let entries = segments.expanded(count: count) else {
            throw .malformedTable(channel.segments)
        }
        return entries
    }

    /// The upper byte of 16 bits. Tables that declare 16 and fill 8 exist: their entries are taken as they are.
    private static func eightBits(_ entries: [UInt16], bits: Int) -> [UInt8] {
        let isWide = bits > 8 && (entries.max() ?? 0) > 255
        return entries.map { UInt8(truncatingIfNeeded: isWide ? $0 >> 8 : $0) }
    }

    private static func signed(_ first: Int, _ format: SampleFormat) -> Int {
        format.kind == .signedInteger && first > 32_767 ? first - 65_536 : first
    }
}
