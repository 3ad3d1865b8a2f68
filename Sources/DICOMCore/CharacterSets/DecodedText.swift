/// Text as it comes out of bytes, in UTF-8.
struct DecodedText {
    private var utf8: [UInt8] = []
    /// Bytes stood for no character.
    private(set) var isIncomplete = false

    init(capacity: Int) {
        utf8.reserveCapacity(capacity)
    }

    var string: String { String(decoding: utf8, as: UTF8.self) }

    mutating func append(ascii byte: UInt8) {
        utf8.append(byte)
    }

    /// A character, no surrogate.
    mutating func append(_ value: UInt32) {
        switch value {
        case 0..<0x80: utf8.append(UInt8(truncatingIfNeeded: value))
        case 0x80..<0x800:
            utf8.append(0xC0 | UInt8(truncatingIfNeeded: value >> 6))
            appendContinuation(value)
        case 0x800..<0x1_0000:
            utf8.append(0xE0 | UInt8(truncatingIfNeeded: value >> 12))
            appendContinuation(value >> 6)
            appendContinuation(value)
        default:
            utf8.append(0xF0 | UInt8(truncatingIfNeeded: value >> 18))
            appendContinuation(value >> 12)
            appendContinuation(value >> 6)
            appendContinuation(value)
        }
    }

    /// A character, or U+FFFD where there is none.
    mutating func append(_ unit: UInt16?) {
        if let unit { append(UInt32(unit)) } else { appendReplacement() }
    }

    mutating func appendReplacement() {
        append(0xFFFD)
        isIncomplete = true
    }

    /// ESC that begins no sequence we know: kept, for it may be all there is to tell.
    mutating func appendUnknownEscape() {
        append(ascii: 0x1B)
        isIncomplete = true
    }

    private mutating func appendContinuation(_ value: UInt32) {
        utf8.append(0x80 | UInt8(truncatingIfNeeded: value & 0x3F))
    }
}

extension RawSpan {
    /// A byte; nil beyond the end.
    @inline(__always)
    func byte(at offset: Int) -> UInt8? {
        guard offset >= 0, offset < byteCount else { return nil }
        // Any byte of memory is a UInt8.
        return unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt8.self)
    }

    /// All bytes are below 80 and none is ESC.
    func isPlainASCII(allowingEscape: Bool) -> Bool {
        let high: UInt64 = 0x8080_8080_8080_8080
        let low: UInt64 = 0x0101_0101_0101_0101
        let escapes: UInt64 = 0x1B1B_1B1B_1B1B_1B1B
        var offset = 0
        while offset + 8 <= byteCount {
            // Any eight bytes of memory are a UInt64.
            let word = unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
            if word & high != 0 { return false }
            let difference = word ^ escapes
            if !allowingEscape, (difference &- low) & ~difference & high != 0 { return false }
            offset += 8
        }
        while let byte = byte(at: offset) {
            if byte >= 0x80 || (byte == 0x1B && !allowingEscape) { return false }
            offset += 1
        }
        return true
    }
}

extension VR {
    /// Whether the character sets in force go back to the first ones at a byte (PS3.5 6.1.2.5.3).
    func resetsCharacterSets(at byte: UInt8) -> Bool {
        switch byte {
        case 0x09, 0x0A, 0x0C, 0x0D: true
        case 0x5C: hasBackslashSeparatedValues
        case 0x3D, 0x5E: self == .PN
        default: false
        }
    }
}
