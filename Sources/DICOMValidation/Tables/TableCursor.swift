/// Generated text of a row a line, read from its start to its end.
struct TableCursor {
    private let bytes: [UInt8]
    private var place = 0

    init(_ literal: StaticString) {
        // The array copies the bytes.
        bytes = literal.withUTF8Buffer { unsafe Array($0) }
    }

    var isAtEnd: Bool { place >= bytes.count }

    /// The next byte; nil at the end of the row.
    var next: UInt8? {
        guard place < bytes.count, bytes[place] != 0x0A else { return nil }
        return bytes[place]
    }

    /// Takes the next byte where it is this one.
    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: character) else { return false }
        place += 1
        return true
    }

    /// Takes the next byte whatever it is; nil at the end of the row.
    mutating func takeByte() -> UInt8? {
        guard let byte = next else { return nil }
        place += 1
        return byte
    }

    /// Takes the digits that come next: 0 where there are none.
    mutating func takeNumber() -> Int {
        takeNumberIfAny() ?? 0
    }

    /// Takes the digits that come next; nil where there are none.
    mutating func takeNumberIfAny() -> Int? {
        var number: Int?
        while let byte = next, (0x30...0x39).contains(byte) {
            number = (number ?? 0) &* 10 &+ Int(byte &- 0x30)
            place += 1
        }
        return number
    }

    /// Takes eight hexadecimal digits.
    mutating func takeTag() -> UInt32 {
        var tag: UInt32 = 0
        for _ in 0..<8 {
            guard let byte = takeByte() else { break }
            tag = tag << 4 | UInt32(byte <= 0x39 ? byte &- 0x30 : byte &- 0x37)
        }
        return tag
    }

    /// Takes what stands before a byte, or before the end of the row, and the byte.
    mutating func takeText(until separator: Unicode.Scalar) -> String {
        let start = place
        while let byte = next, byte != UInt8(ascii: separator) { place += 1 }
        let text = String(decoding: bytes[start..<place], as: UTF8.self)
        if next != nil { place += 1 }
        return text
    }

    /// Goes to the start of the next row.
    mutating func nextRow() {
        while next != nil { place += 1 }
        place += 1
    }
}
