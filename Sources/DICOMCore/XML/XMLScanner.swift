/// A place in an XML 1.0 document that moves forward over one event at a time: no tree, no recursion, no document type, no
/// entities but the five of the standard.
struct XMLScanner {
    enum Event {
        /// `name` and `attributes` tell which.
        case start
        case end
        /// A piece of character data: `withText` gives it.
        case text
        /// The document is over.
        case finished
    }

    enum Bound {
        /// Bytes of a name.
        static let name = 128
        /// Bytes of the value of an attribute.
        static let attributeValue = 1 << 16
        static let attributes = 64
    }

    private enum TextPlace {
        case source(Range<Int>)
        case scratch
    }

    let bytes: Bytes
    var position = 0
    let depthLimit: Int
    /// Of the element that started last, its prefix left out.
    private(set) var name = 0..<0
    private(set) var attributes: [(name: Range<Int>, value: String)] = []
    /// Names of the elements that are open, prefixes included.
    private var open: [Range<Int>] = []
    private var isEmptyElement = false
    private var hasRoot = false
    private var scratch: [UInt8] = []
    private var textPlace = TextPlace.source(0..<0)

    init(_ bytes: Bytes, depthLimit: Int) {
        self.bytes = bytes
        self.depthLimit = depthLimit
    }

    // MARK: Events

    mutating func next() throws(DICOMError) -> Event {
        if position == 0 { try readProlog() }
        if isEmptyElement {
            isEmptyElement = false
            open.removeLast()
            return .end
        }
        while position < bytes.count {
            if open.isEmpty {
                skipSpace()
                if position == bytes.count { break }
                guard peek() == 0x3C else { throw error("XML 1.0 2.8") }
            }
            guard peek() == 0x3C else { return try readText() }
            if take("<!--") {
                try skip(past: "-->", "XML 1.0 2.5")
            } else if take("<?") {
                try readInstruction()
            } else if take("<![CDATA[") {
                return try readCharacterData()
            } else if take("<!") {
                throw DICOMError(.unsupportedXML, offset: position - 2, rule: "XML 1.0 2.8")
            } else if take("</") {
                try readEndTag()
                return .end
            } else {
                try readStartTag()
                return .start
            }
        }
        guard open.isEmpty, hasRoot else { throw error("XML 1.0 2.1") }
        return .finished
    }

    /// Whether the name of the element that started last is this.
    func isNamed(_ name: StaticString) -> Bool { matches(self.name, name) }

    /// The value of an attribute of the element that started last, whatever its prefix.
    func attribute(_ name: StaticString) -> String? {
        attributes.first { matches(local($0.name), name) }?.value
    }

    /// A piece of character data, line ends as LF.
    func withText<Result, Failure: Error>(
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        switch textPlace {
        case .source(let range): try body(bytes.span.extracting(range))
        case .scratch: try body(scratch.span)
        }
    }

    // MARK: Prolog

    private mutating func readProlog() throws(DICOMError) {
        let head = bytes[0..<min(4, bytes.count)].array
        switch (head.first ?? 0, head.count > 1 ? head[1] : 1) {
        case (0xFE, 0xFF), (0xFF, 0xFE), (0, _), (_, 0):
            // UTF-16 or UTF-32.
            guard bytes.isEmpty else { throw DICOMError(.unsupportedXML, offset: 0, rule: "XML 1.0 4.3.3") }
        default: break
        }
        _ = take("\u{FEFF}")
        guard take("<?xml"), let next = peek(), next.isXMLSpace else {
            if position > 3 { position -= 5 }
            return
        }
        try readAttributes()
        guard take("?>"), let version = attribute("version") else { throw error("XML 1.0 2.8") }
        let encoding = attribute("encoding")?.uppercased() ?? "UTF-8"
        guard version == "1.0", ["UTF-8", "UTF8", "US-ASCII", "ASCII"].contains(encoding) else {
            throw DICOMError(.unsupportedXML, offset: position, rule: "XML 1.0 4.3.3")
        }
    }

    private mutating func readInstruction() throws(DICOMError) {
        let target = try readName()
        // The XML declaration stands at the start or nowhere.
        if target.count == 3, matches(target, "xml") { throw error("XML 1.0 2.8") }
        try skip(past: "?>", "XML 1.0 2.6")
    }

    // MARK: Tags

    private mutating func readStartTag() throws(DICOMError) {
        guard !open.isEmpty || !hasRoot else { throw error("XML 1.0 2.1") }
        position += 1
        let qualified = try readName()
        guard open.count < depthLimit else {
            throw DICOMError(.nestingTooDeep, offset: position, rule: "PS3.5 7.5")
        }
        hasRoot = true
        open.append(qualified)
        name = local(qualified)
        try readAttributes()
        if take("/>") {
            isEmptyElement = true
        } else if !take(">") {
            throw error("XML 1.0 3.1")
        }
    }

    private mutating func readEndTag() throws(DICOMError) {
        let start = position
        let found = try readName()
        skipSpace()
        guard let expected = open.popLast(), equal(found, expected), take(">") else {
            position = start
            throw error("XML 1.0 3.1")
        }
    }

    private mutating func readAttributes() throws(DICOMError) {
        attributes.removeAll(keepingCapacity: true)
        while true {
            let start = position
            skipSpace()
            guard let next = peek(), next != 0x3E, next != 0x2F, next != 0x3F else { return }
            guard position > start else { throw error("XML 1.0 3.1") }
            let name = try readName()
            skipSpace()
            guard take("=") else { throw error("XML 1.0 3.1") }
            skipSpace()
            guard attributes.count < Bound.attributes, !attributes.contains(where: { equal($0.name, name) }) else {
                throw error("XML 1.0 3.1")
            }
            attributes.append((name, try readAttributeValue()))
        }
    }

    private mutating func readAttributeValue() throws(DICOMError) -> String {
        guard let quote = peek(), quote == 0x22 || quote == 0x27 else { throw error("XML 1.0 3.1") }
        position += 1
        scratch.removeAll(keepingCapacity: true)
        let start = position
        while let byte = peek(), byte != quote {
            switch byte {
            case 0x26: try readReference()
            case 0x09, 0x0A, 0x0D:
                scratch.append(0x20)
                position += 1
            case 0x3C, 0..<0x20: throw error("XML 1.0 3.1")
            default:
                scratch.append(byte)
                position += 1
            }
            guard scratch.count <= Bound.attributeValue else { throw error("XML 1.0 3.3") }
        }
        try validate(start..<position)
        guard peek() == quote else { throw error("XML 1.0 3.1") }
        position += 1
        return String(decoding: scratch, as: UTF8.self)
    }

    private mutating func readName() throws(DICOMError) -> Range<Int> {
        let start = position
        while let byte = peek(), byte.isXMLNameByte, position - start <= Bound.name { position += 1 }
        let range = start..<position
        guard !range.isEmpty, range.count <= Bound.name, bytes.span[start].startsXMLName else {
            throw error("XML 1.0 2.3")
        }
        try validate(range)
        return range
    }

    // MARK: Text

    private mutating func readText() throws(DICOMError) -> Event {
        let source = bytes
        let span = source.span
        let start = position
        switch span[position] {
        case 0x26:
            scratch.removeAll(keepingCapacity: true)
            try readReference()
            textPlace = .scratch
            return .text
        case 0x0D:
            position += 1
            if peek() == 0x0A { position += 1 }
            scratch = [0x0A]
            textPlace = .scratch
            return .text
        default: break
        }
        while position < span.count {
            let byte = span[position]
            if byte == 0x3C || byte == 0x26 || byte == 0x0D { break }
            if byte == 0x5D, starts("]]>") { throw error("XML 1.0 2.4") }
            guard byte >= 0x20 || byte == 0x0A || byte == 0x09 else { throw error("XML 1.0 2.2") }
            position += 1
        }
        try validate(start..<position)
        textPlace = .source(start..<position)
        return .text
    }

    private mutating func readCharacterData() throws(DICOMError) -> Event {
        guard !open.isEmpty else { throw error("XML 1.0 2.7") }
        let start = position
        try skip(past: "]]>", "XML 1.0 2.7")
        let range = start..<position - 3
        try validate(range)
        let source = bytes
        let span = source.span
        scratch.removeAll(keepingCapacity: true)
        for place in range {
            let byte = span[place]
            guard byte >= 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D else { throw error("XML 1.0 2.2") }
            if byte == 0x0D {
                if place + 1 < range.upperBound, span[place + 1] == 0x0A { continue }
                scratch.append(0x0A)
            } else {
                scratch.append(byte)
            }
        }
        textPlace = .scratch
        return .text
    }

    /// `&amp;`, `&#65;`, `&#x41;`: what it stands for is appended to `scratch`.
    private mutating func readReference() throws(DICOMError) {
        let start = position
        position += 1
        if take("#") {
            let radix: UInt32 = take("x") ? 16 : 10
            var (value, digits) = (UInt32(0), 0)
            while let byte = peek(), let digit = Hexadecimal.value(byte), UInt32(digit) < radix {
                value = value * radix + UInt32(digit)
                digits += 1
                position += 1
                guard value <= 0x10_FFFF else { break }
            }
            guard digits > 0, let scalar = UnicodeScalar(value), scalar.isXMLCharacter, take(";") else {
                position = start
                throw error("XML 1.0 4.1")
            }
            for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { scratch.append(unit) }
            return
        }
        let entities: [(StaticString, UInt8)] = [
            ("amp;", 0x26), ("lt;", 0x3C), ("gt;", 0x3E), ("quot;", 0x22), ("apos;", 0x27),
        ]
        for (name, byte) in entities where take(name) { return scratch.append(byte) }
        position = start
        throw DICOMError(.unsupportedXML, offset: start, rule: "XML 1.0 4.6")
    }

    // MARK: Bytes

    private func peek() -> UInt8? { position < bytes.count ? bytes.span[position] : nil }

    private mutating func skipSpace() {
        while let byte = peek(), byte.isXMLSpace { position += 1 }
    }

    private func starts(_ literal: StaticString) -> Bool {
        let count = literal.utf8CodeUnitCount
        guard bytes.count - position >= count else { return false }
        return matches(position..<position + count, literal)
    }

    private mutating func take(_ literal: StaticString) -> Bool {
        guard starts(literal) else { return false }
        position += literal.utf8CodeUnitCount
        return true
    }

    private mutating func skip(past literal: StaticString, _ rule: DICOMError.Rule) throws(DICOMError) {
        while position < bytes.count {
            if take(literal) { return }
            position += 1
        }
        throw error(rule)
    }

    private func matches(_ range: Range<Int>, _ literal: StaticString) -> Bool {
        guard range.count == literal.utf8CodeUnitCount else { return false }
        let span = bytes.span
        // In bounds: within the literal.
        for place in 0..<range.count where unsafe span[range.lowerBound + place] != literal.utf8Start[place] {
            return false
        }
        return true
    }

    private func equal(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        left.count == right.count && bytes[left] == bytes[right]
    }

    /// Without the prefix of a namespace.
    private func local(_ name: Range<Int>) -> Range<Int> {
        let span = bytes.span
        for place in name.reversed() where span[place] == 0x3A { return place + 1..<name.upperBound }
        return name
    }

    /// UTF-8 of characters that XML knows.
    private mutating func validate(_ range: Range<Int>) throws(DICOMError) {
        let source = bytes
        let span = source.span
        var wide: UInt8 = 0
        for place in range { wide |= span[place] }
        if wide < 0x80 { return }
        if let place = UTF8Validation.firstInvalid(span, range) {
            position = place
            throw error("XML 1.0 2.2")
        }
        // U+FFFE and U+FFFF.
        for place in range where span[place] == 0xEF && span[place + 1] == 0xBF && span[place + 2] >= 0xBE {
            position = place
            throw error("XML 1.0 2.2")
        }
    }

    /// Malformed XML here.
    @inline(never)
    func error(_ rule: DICOMError.Rule) -> DICOMError {
        DICOMError(.malformedXML, offset: position, rule: rule)
    }
}

extension UInt8 {
    var isXMLSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }

    /// Every character beyond ASCII is taken for one that may stand in a name.
    fileprivate var startsXMLName: Bool {
        switch self {
        case 0x41...0x5A, 0x61...0x7A, 0x5F, 0x3A, 0x80...0xFF: true
        default: false
        }
    }

    fileprivate var isXMLNameByte: Bool {
        startsXMLName || (0x30...0x39).contains(self) || self == 0x2D || self == 0x2E
    }
}

extension UnicodeScalar {
    /// A character that may stand in an XML 1.0 document (XML 1.0 2.2).
    var isXMLCharacter: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
        default: false
        }
    }
}
