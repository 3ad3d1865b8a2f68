/// A place in JSON text (RFC 8259) that moves forward over one token at a time: no tree and no recursion.
struct JSONScanner: Sendable {
    /// Where the text of the string read last is.
    private enum TextPlace {
        case source(Range<Int>)
        /// In `unescaped`.
        case unescaped
    }

    let bytes: Bytes
    /// The next byte.
    var position = 0
    /// Objects and arrays that may stand in each other in what is passed over.
    let depthLimit: Int
    private var unescaped: [UInt8] = []
    private var textPlace = TextPlace.source(0..<0)
    /// The string read last has nothing but ASCII.
    private(set) var isTextASCII = true

    init(_ bytes: Bytes, depthLimit: Int) {
        self.bytes = bytes
        self.depthLimit = depthLimit
    }

    // MARK: Punctuation

    /// The next byte that is no white space; nil at the end.
    mutating func peek() -> UInt8? {
        let source = bytes
        let span = source.span
        while position < span.count {
            let byte = span[position]
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
            position += 1
        }
        return nil
    }

    /// Moves over a byte where it is the next one.
    mutating func take(ifNext byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        position += 1
        return true
    }

    mutating func take(_ byte: UInt8) throws(DICOMError) {
        guard take(ifNext: byte) else { throw error("RFC 8259 2") }
    }

    /// Moves to the next member or element.
    ///
    /// - Returns: false where the object or array ends, and moves over its end.
    mutating func next(before closing: UInt8, isFirst: inout Bool) throws(DICOMError) -> Bool {
        if isFirst {
            isFirst = false
            return !take(ifNext: closing)
        }
        if take(ifNext: closing) { return false }
        try take(0x2C)
        return true
    }

    // MARK: Strings

    /// Reads a string: `withText` gives it.
    mutating func readString() throws(DICOMError) {
        try take(0x22)
        let source = bytes
        let span = source.span
        let start = position
        var wide: UInt8 = 0
        while position < span.count {
            let byte = span[position]
            if byte == 0x22 {
                try validate(start..<position, wide)
                textPlace = .source(start..<position)
                position += 1
                return
            }
            if byte == 0x5C { return try readEscapedString(from: start) }
            guard byte >= 0x20 else { throw error("RFC 8259 7") }
            wide |= byte
            position += 1
        }
        throw error("RFC 8259 7")
    }

    /// The text of the string read last, as UTF-8.
    func withText<Result, Failure: Error>(
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        switch textPlace {
        case .source(let range): try body(bytes.span.extracting(range))
        case .unescaped: try body(unescaped.span)
        }
    }

    /// A copy of the text of the string read last.
    var text: String {
        withText { span in unsafe span.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) } }
    }

    private mutating func validate(_ range: Range<Int>, _ wide: UInt8) throws(DICOMError) {
        isTextASCII = wide < 0x80
        if isTextASCII { return }
        if let place = UTF8Validation.firstInvalid(bytes.span, range) {
            position = place
            throw error("RFC 8259 8.1")
        }
    }

    private mutating func readEscapedString(from start: Int) throws(DICOMError) {
        unescaped.removeAll(keepingCapacity: true)
        let source = bytes
        let span = source.span
        var (plain, wide) = (start, UInt8(0))
        while position < span.count {
            let byte = span[position]
            if byte == 0x22 || byte == 0x5C {
                JSONText.appendBytes(span, plain..<position, to: &unescaped)
                position += 1
                if byte == 0x22 {
                    try validate(start..<position - 1, wide)
                    isTextASCII = unescaped.allSatisfy { $0 < 0x80 }
                    textPlace = .unescaped
                    return
                }
                try readEscape()
                plain = position
                continue
            }
            guard byte >= 0x20 else { throw error("RFC 8259 7") }
            wide |= byte
            position += 1
        }
        throw error("RFC 8259 7")
    }

    /// What stands after a backslash.
    private mutating func readEscape() throws(DICOMError) {
        guard position < bytes.count else { throw error("RFC 8259 7") }
        let byte = bytes.span[position]
        position += 1
        switch byte {
        case 0x22, 0x5C, 0x2F: unescaped.append(byte)
        case 0x62: unescaped.append(0x08)
        case 0x66: unescaped.append(0x0C)
        case 0x6E: unescaped.append(0x0A)
        case 0x72: unescaped.append(0x0D)
        case 0x74: unescaped.append(0x09)
        case 0x75: try readUnicodeEscape()
        default:
            position -= 1
            throw error("RFC 8259 7")
        }
    }

    private mutating func readUnicodeEscape() throws(DICOMError) {
        let start = position
        var value = UInt32(try readHexadecimal())
        if (0xD800...0xDBFF).contains(value) {
            let source = bytes
            let span = source.span
            guard bytes.count - position >= 6, span[position] == 0x5C, span[position + 1] == 0x75 else {
                throw error("RFC 8259 8.2")
            }
            position += 2
            let low = UInt32(try readHexadecimal())
            guard (0xDC00...0xDFFF).contains(low) else { throw error("RFC 8259 8.2") }
            value = 0x1_0000 + (value - 0xD800) << 10 + (low - 0xDC00)
        }
        guard let scalar = UnicodeScalar(value) else {
            position = start
            throw error("RFC 8259 8.2")
        }
        for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { unescaped.append(unit) }
    }

    private mutating func readHexadecimal() throws(DICOMError) -> UInt16 {
        let source = bytes
        let span = source.span
        guard span.count - position >= 4 else { throw error("RFC 8259 7") }
        var value: UInt16 = 0
        for _ in 0..<4 {
            guard let digit = Hexadecimal.value(span[position]) else { throw error("RFC 8259 7") }
            value = value << 4 | UInt16(digit)
            position += 1
        }
        return value
    }

    // MARK: Numbers and words

    /// Reads a number, or what some writers put where JSON has none: `NaN`, `Infinity`, `-Infinity`, `nan`, `inf`, `-inf`.
    ///
    /// - Returns: where it stands.
    mutating func readNumber() throws(DICOMError) -> Range<Int> {
        _ = peek()
        let start = position
        let source = bytes
        let span = source.span
        if position < span.count, span[position] == 0x2D { position += 1 }
        for word: StaticString in ["NaN", "Infinity", "nan", "inf"] where take(word) { return start..<position }
        guard let first = byte, (0x30...0x39).contains(first) else { throw error("RFC 8259 6") }
        position += 1
        if first != 0x30 {
            skipDigits()
        } else if let next = byte, (0x30...0x39).contains(next) {
            throw error("RFC 8259 6")
        }
        if byte == 0x2E {
            position += 1
            try requireDigits()
        }
        if byte == 0x65 || byte == 0x45 {
            position += 1
            if byte == 0x2B || byte == 0x2D { position += 1 }
            try requireDigits()
        }
        return start..<position
    }

    /// Moves over a word, `null`, where it comes next.
    mutating func take(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard bytes.count - position >= count else { return false }
        let source = bytes
        let span = source.span
        // In bounds: within the literal.
        for place in 0..<count where unsafe span[position + place] != word.utf8Start[place] { return false }
        position += count
        return true
    }

    private var byte: UInt8? { position < bytes.count ? bytes.span[position] : nil }

    private mutating func skipDigits() {
        while let byte, (0x30...0x39).contains(byte) { position += 1 }
    }

    private mutating func requireDigits() throws(DICOMError) {
        guard let byte, (0x30...0x39).contains(byte) else { throw error("RFC 8259 6") }
        skipDigits()
    }

    // MARK: Passing over

    /// Moves over a value, whatever it is.
    mutating func skipValue() throws(DICOMError) {
        var closings: [UInt8] = []
        while true {
            switch peek() {
            case 0x7B, 0x5B:
                let closing: UInt8 = take(ifNext: 0x7B) ? 0x7D : 0x5D
                if closing == 0x5D { position += 1 }
                if !take(ifNext: closing) {
                    guard closings.count < depthLimit else {
                        throw DICOMError(.nestingTooDeep, offset: position, rule: "PS3.5 7.5")
                    }
                    closings.append(closing)
                    if closing == 0x7D { try readName() }
                    continue
                }
            case 0x22: try readString()
            case 0x6E where take("null"), 0x74 where take("true"), 0x66 where take("false"): break
            case nil: throw error("RFC 8259 2")
            default: _ = try readNumber()
            }
            while true {
                guard let closing = closings.last else { return }
                if take(ifNext: closing) {
                    closings.removeLast()
                    continue
                }
                try take(0x2C)
                if closing == 0x7D { try readName() }
                break
            }
        }
    }

    /// Reads the name of a member and the colon after it.
    mutating func readName() throws(DICOMError) {
        try readString()
        try take(0x3A)
    }

    /// Malformed JSON here.
    @inline(never)
    func error(_ rule: DICOMError.Rule) -> DICOMError {
        DICOMError(.malformedJSON, offset: position, rule: rule)
    }
}
