/// The Basic Offset Table of encapsulated pixel data: where each frame's first fragment starts (PS3.5 A.4).
public struct BasicOffsetTable: Hashable, Sendable {
    /// In bytes, from the first byte after the table's item: the first frame's is 0. Empty where there is no table.
    public var offsets: [UInt32]

    public init(offsets: [UInt32] = []) {
        self.offsets = offsets
    }

    /// Reads a table.
    ///
    /// - Parameter bytes: the first fragment's, little endian.
    /// - Throws: `.malformedValue` for a length that is no multiple of four.
    public init(parsing bytes: Bytes) throws(DICOMError) {
        guard bytes.count % 4 == 0 else { throw OffsetTable.malformed(.pixelDataTag, "PS3.5 A.4") }
        offsets = OffsetTable.numbers(bytes, as: UInt32.self)
    }

    /// Little endian.
    public var bytes: Bytes { OffsetTable.bytes(offsets) }
}

/// The Extended Offset Table: where each frame's fragment starts, and how long the frame is, in 64 bits (PS3.3 C.7.6.3.1.8).
public struct ExtendedOffsetTable: Hashable, Sendable {
    /// Extended Offset Table (7FE0,0001): bytes from the first byte after the Basic Offset Table's item.
    public var offsets: [UInt64]
    /// Extended Offset Table Lengths (7FE0,0002): bytes of each frame, without padding. Empty where the element is missing.
    public var lengths: [UInt64]

    public init(offsets: [UInt64], lengths: [UInt64]) {
        self.offsets = offsets
        self.lengths = lengths
    }

    /// Reads the tables of a data set.
    ///
    /// - Returns: nil where it has none.
    /// - Throws: `.malformedValue` for a length that is no multiple of eight, or for two tables of different length.
    public init?(_ dataSet: DataSet) throws(DICOMError) {
        guard let table = dataSet[Self.offsetsTag]?.bytes, !table.isEmpty else { return nil }
        let lengths = dataSet[Self.lengthsTag]?.bytes ?? .empty
        guard table.count % 8 == 0 else { throw OffsetTable.malformed(Self.offsetsTag, "PS3.3 C.7.6.3.1.8") }
        guard lengths.isEmpty || lengths.count == table.count else {
            throw OffsetTable.malformed(Self.lengthsTag, "PS3.3 C.7.6.3.1.8")
        }
        self.init(
            offsets: OffsetTable.numbers(table, as: UInt64.self), lengths: OffsetTable.numbers(lengths, as: UInt64.self)
        )
    }

    /// Puts the two elements into a data set, or takes them out.
    public static func set(_ table: ExtendedOffsetTable?, in dataSet: inout DataSet) {
        guard let table else {
            dataSet.remove(offsetsTag)
            return dataSet.remove(lengthsTag)
        }
        dataSet.set(offsetsTag, .OV, bytes: OffsetTable.bytes(table.offsets))
        dataSet.set(lengthsTag, .OV, bytes: OffsetTable.bytes(table.lengths))
    }

    package static let offsetsTag = AttributeTag(0x7FE0, 0x0001)
    package static let lengthsTag = AttributeTag(0x7FE0, 0x0002)
}

/// Numbers in tables, little endian.
enum OffsetTable {
    static func numbers<Number: FixedWidthInteger>(_ bytes: Bytes, as _: Number.Type) -> [Number] {
        let width = MemoryLayout<Number>.size
        let span = bytes.span
        return (0..<bytes.count / width).map { number in
            (0..<width).reduce(0) { $0 | Number(span[number * width + $1]) << Number(8 * $1) }
        }
    }

    static func bytes<Number: FixedWidthInteger>(_ numbers: [Number]) -> Bytes {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(numbers.count * MemoryLayout<Number>.size)
        for number in numbers {
            unsafe withUnsafeBytes(of: number.littleEndian) { unsafe bytes.append(contentsOf: $0) }
        }
        return Bytes(bytes)
    }

    static func malformed(_ tag: AttributeTag, _ rule: DICOMError.Rule) -> DICOMError {
        DICOMError(.malformedValue, at: AttributePath(tag), rule: rule)
    }
}
