import DICOMCore

/// A table of the standard's own shape: LUT Descriptor and LUT Data (PS3.3 C.11.1.1.1, C.11.2.1.1).
public struct LookupTable: Hashable, Sendable {
    /// The input of the first entry; what lies below gets it too.
    public let firstInput: Int
    /// At least one; what lies above the last input gets the last.
    public let entries: [UInt16]
    /// Of an entry, 8 to 16: `2^bits - 1` is the greatest output.
    public let bits: Int
    /// What the table is called, where it says.
    public let explanation: String?

    /// What a first input may be: far from where subtraction overflows.
    static let inputs = -1 << 32...1 << 32

    /// - Throws: `ImagingError` with `.malformedTable` without entries or with more than 65,536.
    public init(firstInput: Int, entries: [UInt16], bits: Int, explanation: String? = nil) throws(ImagingError) {
        guard (1...65_536).contains(entries.count), (1...16).contains(bits), Self.inputs.contains(firstInput)
        else {
            throw .malformedTable(.lutDescriptor)
        }
        self.firstInput = firstInput
        self.entries = entries
        // Tables with more bits than they declare exist: the entries decide.
        let needed = 16 - (entries.max() ?? 0).leadingZeroBitCount
        self.bits = max(bits, needed)
        self.explanation = explanation
    }

    /// The greatest output that the table's bits allow.
    public var maximum: Double { Double((1 << bits) - 1) }

    /// The output for an input.
    public subscript(input: Double) -> UInt16 {
        let index = input - Double(firstInput)
        // Also false for what is no number.
        guard index > 0 else { return entries[0] }
        return entries[index < Double(entries.count) ? Int(index) : entries.count - 1]
    }
}

extension LookupTable {
    /// Reads an item of a Modality or VOI LUT Sequence.
    init(_ item: DataSet) throws(ImagingError) {
        let descriptor = item.integers(.lutDescriptor)
        guard descriptor.count == 3, let data = item[Attribute.lutData.tag]?.bytes else {
            throw .malformedTable(.lutDescriptor)
        }
        let count = Self.entryCount(descriptor[0])
        let entries = try Self.entries(data, count: count, of: .lutData)
        let bits = (1...16).contains(descriptor[2]) ? descriptor[2] : 16
        try self.init(
            firstInput: descriptor[1], entries: entries, bits: bits, explanation: item.text(.lutExplanation))
    }

    /// 0 stands for 65,536, and a descriptor read as signed comes back.
    static func entryCount(_ number: Int) -> Int {
        let count = number & 0xFFFF
        return count == 0 ? 65_536 : count
    }

    /// A word an entry, or a byte where there are just as many bytes as entries (PS3.3 C.11.1.1.1).
    static func entries(
        _ data: Bytes, count: Int, of attribute: Attribute<some AttributeValue>
    ) throws(ImagingError) -> [UInt16] {
        let span = data.span
        if data.count >= 2 * count {
            return (0..<count).map { UInt16(span[2 * $0]) | UInt16(span[2 * $0 + 1]) << 8 }
        }
        guard data.count == count || data.count == count + count % 2 else { throw .malformedTable(attribute) }
        return (0..<count).map { UInt16(span[$0]) }
    }
}

extension ImagingError {
    static func malformedTable(_ attribute: Attribute<some AttributeValue>) -> ImagingError {
        ImagingError(.malformedTable, at: attribute.tag, rule: "PS3.3 C.11.1.1.1")
    }
}
