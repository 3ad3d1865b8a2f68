/// JSON as UTF-8 bytes, appended to a buffer (RFC 8259).
package enum JSONText {
    /// A quoted string.
    package static func quote(_ text: some StringProtocol, to buffer: inout [UInt8]) {
        buffer.append(0x22)
        for byte in text.utf8 { appendEscaped(byte, to: &buffer) }
        buffer.append(0x22)
    }

    /// The inside of a string: UTF-8 as it stands, but for what JSON wants escaped.
    static func appendEscaped(_ bytes: Span<UInt8>, _ range: Range<Int>, to buffer: inout [UInt8]) {
        var isPlain = true
        for index in range {
            let byte = bytes[index]
            if byte < 0x20 || byte == 0x22 || byte == 0x5C { isPlain = false }
        }
        if isPlain { return appendBytes(bytes, range, to: &buffer) }
        for index in range { appendEscaped(bytes[index], to: &buffer) }
    }

    /// The bytes as they stand.
    static func appendBytes(_ bytes: Span<UInt8>, _ range: Range<Int>, to buffer: inout [UInt8]) {
        // In bounds: extracting checks the range.
        let part = bytes.extracting(range)
        unsafe part.withUnsafeBufferPointer { part in unsafe buffer.append(contentsOf: part) }
    }

    @inline(__always)
    static func appendEscaped(_ byte: UInt8, to buffer: inout [UInt8]) {
        if byte >= 0x20 && byte != 0x22 && byte != 0x5C {
            buffer.append(byte)
        } else {
            appendEscape(byte, to: &buffer)
        }
    }

    @inline(never)
    private static func appendEscape(_ byte: UInt8, to buffer: inout [UInt8]) {
        buffer.append(0x5C)
        switch byte {
        case 0x22, 0x5C: buffer.append(byte)
        case 0x08: buffer.append(0x62)
        case 0x09: buffer.append(0x74)
        case 0x0A: buffer.append(0x6E)
        case 0x0C: buffer.append(0x66)
        case 0x0D: buffer.append(0x72)
        default:
            append("u00", to: &buffer)
            appendHexadecimal(byte, to: &buffer)
        }
    }

    /// JSON itself, as it stands.
    package static func append(_ literal: StaticString, to buffer: inout [UInt8]) {
        literal.withUTF8Buffer { unsafe buffer.append(contentsOf: $0) }
    }

    static func append(_ number: some BinaryInteger, to buffer: inout [UInt8]) {
        buffer.append(contentsOf: String(number).utf8)
    }

    /// Two digits, upper case.
    static func appendHexadecimal(_ byte: UInt8, to buffer: inout [UInt8]) {
        buffer.append(digit(byte >> 4))
        buffer.append(digit(byte & 15))
    }

    /// `GGGGEEEE`
    static func append(_ tag: AttributeTag, to buffer: inout [UInt8]) {
        for shift in stride(from: 28, through: 0, by: -4) {
            buffer.append(digit(UInt8(truncatingIfNeeded: tag.rawValue >> UInt32(shift)) & 15))
        }
    }

    private static func digit(_ nibble: UInt8) -> UInt8 {
        nibble < 10 ? 0x30 + nibble : 0x37 + nibble
    }
}

/// Base64 (RFC 4648 4), appended to a buffer.
enum Base64 {
    private static let alphabet: [UInt8] = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// Encodes parts one after another as if they were one.
    struct Encoder {
        private var rest: UInt32 = 0
        private var restCount = 0

        mutating func append(_ bytes: RawSpan, to buffer: inout [UInt8]) {
            buffer.reserveCapacity(buffer.count + (bytes.byteCount + 2) / 3 * 4)
            unsafe bytes.withUnsafeBytes { bytes in
                for index in bytes.indices {
                    rest = unsafe rest << 8 | UInt32(bytes[index])
                    restCount += 1
                    if restCount == 3 {
                        put(rest, 4, to: &buffer)
                        (rest, restCount) = (0, 0)
                    }
                }
            }
        }

        mutating func finish(to buffer: inout [UInt8]) {
            if restCount == 1 {
                put(rest << 16, 2, to: &buffer)
                buffer.append(contentsOf: [0x3D, 0x3D])
            } else if restCount == 2 {
                put(rest << 8, 3, to: &buffer)
                buffer.append(0x3D)
            }
            (rest, restCount) = (0, 0)
        }

        @inline(__always)
        private func put(_ bits: UInt32, _ digits: Int, to buffer: inout [UInt8]) {
            for place in 0..<digits {
                buffer.append(Base64.alphabet[Int(bits >> UInt32(18 - 6 * place) & 63)])
            }
        }
    }

    /// The bytes of Base64 text; nil where it is none. White space is passed over.
    static func decode(_ text: Span<UInt8>) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 4 * 3)
        var (bits, count, padding) = (UInt32(0), 0, 0)
        for index in 0..<text.count {
            let byte = text[index]
            let value: UInt32
            switch byte {
            case 0x41...0x5A: value = UInt32(byte - 0x41)
            case 0x61...0x7A: value = UInt32(byte - 0x61 + 26)
            case 0x30...0x39: value = UInt32(byte - 0x30 + 52)
            case 0x2B: value = 62
            case 0x2F: value = 63
            case 0x3D: padding += 1; continue
            case 0x20, 0x09, 0x0A, 0x0D: continue
            default: return nil
            }
            guard padding == 0 else { return nil }
            bits = bits << 6 | value
            count += 1
            if count == 4 {
                bytes.append(UInt8(truncatingIfNeeded: bits >> 16))
                bytes.append(UInt8(truncatingIfNeeded: bits >> 8))
                bytes.append(UInt8(truncatingIfNeeded: bits))
                (bits, count) = (0, 0)
            }
        }
        switch (count, padding) {
        case (0, 0): break
        case (2, 2), (2, 0): bytes.append(UInt8(truncatingIfNeeded: bits >> 4))
        case (3, 1), (3, 0):
            bytes.append(UInt8(truncatingIfNeeded: bits >> 10))
            bytes.append(UInt8(truncatingIfNeeded: bits >> 2))
        default: return nil
        }
        return bytes
    }
}
