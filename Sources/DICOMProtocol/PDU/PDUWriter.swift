import DICOMCore

/// Builds a PDU: lengths are filled in when what they count is there.
struct PDUWriter {
    private var bytes: [UInt8]
    /// A length did not fit in its field.
    private var isTooLong = false

    init(_ type: PDUType) {
        bytes = [type.rawValue, 0, 0, 0, 0, 0]
    }

    mutating func append(_ byte: UInt8) {
        bytes.append(byte)
    }

    mutating func append(_ number: UInt16) {
        bytes.append(UInt8(truncatingIfNeeded: number >> 8))
        bytes.append(UInt8(truncatingIfNeeded: number))
    }

    mutating func append(_ number: UInt32) {
        append(UInt16(truncatingIfNeeded: number >> 16))
        append(UInt16(truncatingIfNeeded: number))
    }

    mutating func append(_ contents: Bytes) {
        unsafe contents.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
    }

    mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    /// A length of 16 bits and what `body` writes.
    mutating func counted(_ body: (inout PDUWriter) -> Void) {
        let start = bytes.count
        append(UInt16(0))
        body(&self)
        let length = bytes.count - start - 2
        guard length <= Int(UInt16.max) else {
            isTooLong = true
            return
        }
        bytes[start] = UInt8(truncatingIfNeeded: length >> 8)
        bytes[start + 1] = UInt8(truncatingIfNeeded: length)
    }

    /// An item and what `body` writes into it.
    mutating func item(_ type: UInt8, _ body: (inout PDUWriter) -> Void) {
        append(type)
        append(UInt8(0))
        counted(body)
    }

    /// An item that is text.
    mutating func item(_ type: UInt8, _ text: String) {
        item(type) { $0.append(text) }
    }

    /// - Throws: `.malformedPDU` where a length does not fit in its field.
    func finished() throws(ProtocolError) -> [UInt8] {
        let length = bytes.count - PDUHeader.byteCount
        guard !isTooLong, length <= Int(UInt32.max) else {
            throw ProtocolError(.malformedPDU, rule: "PS3.8 9.3.1")
        }
        var finished = bytes
        for place in 0..<4 { finished[2 + place] = UInt8(truncatingIfNeeded: length >> (24 - 8 * place)) }
        return finished
    }
}
