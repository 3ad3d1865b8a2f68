/// Binary numbers and tags from their text in JSON, XML and on the command line.
enum NumberText {
    /// Longer text is no number that anybody wrote.
    private static let longest = 1024

    /// Appends one value of a VR with `jsonNumberSize`, little endian.
    ///
    /// - Returns: false, and nothing appended, where the text is none, or the number does not fit.
    static func append(_ text: Span<UInt8>, _ vr: VR, to memory: inout BytesBuilder) -> Bool {
        let range = text.trimmed(0..<text.count, leading: true)
        guard !range.isEmpty, range.count <= longest else { return false }
        let text = text.extracting(range)
        switch vr {
        case .US: return append(text, UInt16.self, to: &memory)
        case .SS: return append(text, Int16.self, to: &memory)
        case .UL: return append(text, UInt32.self, to: &memory)
        case .SL: return append(text, Int32.self, to: &memory)
        case .UV: return append(text, UInt64.self, to: &memory)
        case .SV: return append(text, Int64.self, to: &memory)
        case .FL:
            guard let value: Float = floatingPoint(text) else { return false }
            memory.append(littleEndian: value.bitPattern)
        case .FD:
            guard let value: Double = floatingPoint(text) else { return false }
            memory.append(littleEndian: value.bitPattern)
        case .AT:
            guard let tag = tag(text) else { return false }
            memory.append(littleEndian: tag.group)
            memory.append(littleEndian: tag.element)
        default: return false
        }
        return true
    }

    /// `00100020`, `0010,0020` or `(0010,0020)`.
    static func tag(_ text: Span<UInt8>) -> AttributeTag? {
        var (value, digits) = (UInt32(0), 0)
        for place in 0..<text.count {
            let byte = text[place]
            if let digit = Hexadecimal.value(byte) {
                guard digits < 8 else { return nil }
                value = value << 4 | UInt32(digit)
                digits += 1
            } else if byte == 0x2C {
                guard digits == 4 else { return nil }
            } else if !(byte == 0x28 && place == 0 || byte == 0x29 && place == text.count - 1) {
                return nil
            }
        }
        return digits == 8 ? AttributeTag(rawValue: value) : nil
    }

    private static func append<Word: FixedWidthInteger & BitwiseCopyable>(
        _ text: Span<UInt8>, _: Word.Type, to memory: inout BytesBuilder
    ) -> Bool {
        guard let value: Word = integer(text) else { return false }
        memory.append(littleEndian: value)
        return true
    }

    private static func integer<Word: FixedWidthInteger>(_ text: Span<UInt8>) -> Word? {
        let isNegative = text[0] == 0x2D
        var place = isNegative || text[0] == 0x2B ? 1 : 0
        guard place < text.count else { return nil }
        var value: Word = 0
        while place < text.count {
            let byte = text[place]
            guard (0x30...0x39).contains(byte) else { return fromFloatingPoint(text) }
            let digit = Word(byte - 0x30)
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) =
                isNegative ? product.subtractingReportingOverflow(digit) : product.addingReportingOverflow(digit)
            if overflow || carry { return fromFloatingPoint(text) }
            value = sum
            place += 1
        }
        return value
    }

    /// `1.0` and `1e3` are integers too.
    private static func fromFloatingPoint<Word: FixedWidthInteger>(_ text: Span<UInt8>) -> Word? {
        guard let value: Double = floatingPoint(text), value.magnitude <= 0x1p53 else { return nil }
        return Word(exactly: value)
    }

    private static func floatingPoint<Value: BinaryFloatingPoint & LosslessStringConvertible>(
        _ text: Span<UInt8>
    ) -> Value? {
        for place in 0..<text.count {
            switch text[place] {
            case 0x30...0x39, 0x2B, 0x2D, 0x2E, 0x45, 0x65: continue
            default: return word(text)
            }
        }
        guard let value = Value(string(text)), value.isFinite else { return nil }
        return value
    }

    private static func word<Value: BinaryFloatingPoint>(_ text: Span<UInt8>) -> Value? {
        guard text.count <= 9 else { return nil }
        return switch string(text).lowercased() {
        case "nan", "+nan", "-nan": .nan
        case "infinity", "inf", "+inf": .infinity
        case "-infinity", "-inf": -.infinity
        default: nil
        }
    }

    private static func string(_ text: Span<UInt8>) -> String {
        // The string copies the bytes.
        unsafe text.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }
}
