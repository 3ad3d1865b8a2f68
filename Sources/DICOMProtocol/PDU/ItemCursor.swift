import DICOMCore

/// Walks items and sub-items: a type byte, a reserved one, a length of 16 bits, contents (PS3.8 9.3.1).
///
/// Every length is compared with what encloses it, so no item reaches out of its PDU.
struct ItemCursor {
    /// One item; offsets from the first byte of the PDU.
    struct Item {
        let type: UInt8
        let contents: Range<Int>
    }

    private var position: Int
    private let end: Int
    private let rule: DICOMError.Rule

    init(_ range: Range<Int>, rule: DICOMError.Rule) {
        position = range.lowerBound
        end = range.upperBound
        self.rule = rule
    }

    /// The next item; nil at the end.
    mutating func next(in bytes: RawSpan) throws(ProtocolError) -> Item? {
        guard position < end else { return nil }
        guard end - position >= 4 else { throw ProtocolError(.malformedPDU, offset: position, rule: rule) }
        let length = Int(bytes.bigEndian16(at: position + 2))
        guard length <= end - position - 4 else {
            throw ProtocolError(.malformedPDU, offset: position + 2, rule: rule)
        }
        let start = position + 4
        defer { position = start + length }
        return Item(type: bytes.byte(at: position), contents: start..<start + length)
    }
}

/// Takes an item's contents apart from front to back.
struct FieldCursor {
    private(set) var rest: Range<Int>
    private let rule: DICOMError.Rule

    init(_ contents: Range<Int>, rule: DICOMError.Rule) {
        rest = contents
        self.rule = rule
    }

    mutating func take(_ count: Int) throws(ProtocolError) -> Range<Int> {
        guard count <= rest.count else { throw malformed }
        defer { rest = rest.lowerBound + count..<rest.upperBound }
        return rest.lowerBound..<rest.lowerBound + count
    }

    mutating func byte(_ bytes: RawSpan) throws(ProtocolError) -> UInt8 {
        bytes.byte(at: try take(1).lowerBound)
    }

    mutating func number16(_ bytes: RawSpan) throws(ProtocolError) -> UInt16 {
        bytes.bigEndian16(at: try take(2).lowerBound)
    }

    mutating func number32(_ bytes: RawSpan) throws(ProtocolError) -> UInt32 {
        bytes.bigEndian32(at: try take(4).lowerBound)
    }

    /// A length of 16 bits, and what it counts.
    mutating func counted(_ bytes: RawSpan) throws(ProtocolError) -> Range<Int> {
        try take(Int(try number16(bytes)))
    }

    /// A length of 16 bits and a UID.
    mutating func uid(_ bytes: RawSpan) throws(ProtocolError) -> UID {
        let uid = UID(bytes.text(in: try counted(bytes)))
        guard !uid.rawValue.isEmpty else { throw malformed }
        return uid
    }

    /// - Throws: where something is left over.
    func finish() throws(ProtocolError) {
        guard rest.isEmpty else { throw malformed }
    }

    var malformed: ProtocolError { ProtocolError(.malformedPDU, offset: rest.lowerBound, rule: rule) }
}
