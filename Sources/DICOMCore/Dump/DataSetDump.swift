/// A data set as lines a person can read, one for each element: tag, VR, length, offset of the value, keyword, value.
package struct DataSetDump: ~Copyable {
    /// How the lines look.
    package struct Style: Sendable {
        /// Columns of a line; longer values are cut. Nil: never.
        package var columns: Int?
        /// With the colours of an ANSI terminal.
        package var isColoured: Bool

        package init(columns: Int? = 160, isColoured: Bool = false) {
            self.columns = columns
            self.isColoured = isColoured
        }
    }

    /// What was written and not yet taken by `drain`.
    package var buffer: [UInt8]
    private let style: Style
    private let drain: (inout [UInt8]) -> Void
    /// Where the current line starts in the buffer, colours not counted.
    private var lineStart = 0
    private var uncounted = 0

    /// - Parameters:
    ///   - drain: called whenever the buffer is large: may take it and leave it empty.
    package init(
        _ buffer: consuming [UInt8] = [], style: Style = Style(), drain: @escaping (inout [UInt8]) -> Void = { _ in }
    ) {
        self.buffer = buffer
        self.style = style
        self.drain = drain
    }

    package mutating func write(_ dataSet: DataSet, depth: Int = 0) {
        var creators = PrivateCreators()
        for element in dataSet {
            creators.note(element)
            write(element, creator: creators.creator(of: element.tag), depth: depth)
            if buffer.count >= 1 << 18 { drain(&buffer) }
        }
    }

    package mutating func writeLine(_ text: String) {
        buffer.append(contentsOf: text.utf8)
        buffer.append(0x0A)
    }

    /// What was written; nothing is left.
    package mutating func takeBuffer() -> [UInt8] {
        var taken: [UInt8] = []
        swap(&taken, &buffer)
        return taken
    }

    /// - Parameter creator: who has reserved the block of a private element.
    package mutating func write(_ element: DataElement, creator: String?, depth: Int = 0) {
        (lineStart, uncounted) = (buffer.count, 0)
        indent(depth)
        put(element.tag)
        buffer.append(0x20)
        let code = element.vr.rawValue
        buffer.append(UInt8(truncatingIfNeeded: code))
        buffer.append(UInt8(truncatingIfNeeded: code >> 8))
        if let length = element.length { put(length, columns: 9) } else { put("undefined", columns: 10) }
        colour("2")
        if let offset = element.offset { put(offset, columns: 10) } else { put("-", columns: 10) }
        colour("0")
        put("  ")
        colour("36")
        putName(of: element.tag, creator)
        colour("0")
        let value = element.value
        putValue(value, of: element)
        // Where there is no value, nothing but the padding of the name stands at the end.
        while buffer.last == 0x20 { buffer.removeLast() }
        buffer.append(0x0A)
        if case .items(let items) = value { write(items, depth: depth) }
    }

    /// Only the value, on the rest of a line that starts here.
    package mutating func writeValue(of element: DataElement) {
        (lineStart, uncounted) = (buffer.count, 0)
        putValue(element.value, of: element)
    }

    private mutating func write(_ items: [DataSet], depth: Int) {
        for (number, item) in items.enumerated() {
            indent(depth + 1)
            put("item ")
            JSONText.append(number, to: &buffer)
            buffer.append(0x0A)
            write(item, depth: depth + 2)
        }
    }

    // MARK: Columns

    private mutating func indent(_ depth: Int) {
        for _ in 0..<depth { put("  ") }
    }

    private mutating func put(_ text: StaticString) {
        JSONText.append(text, to: &buffer)
    }

    private mutating func put(_ text: StaticString, columns: Int) {
        for _ in text.utf8CodeUnitCount..<max(columns, text.utf8CodeUnitCount) { buffer.append(0x20) }
        put(text)
    }

    /// A number at the right of so many columns and one space.
    private mutating func put(_ number: Int, columns: Int) {
        let digits = String(number).utf8
        for _ in digits.count..<max(columns + 1, digits.count + 1) { buffer.append(0x20) }
        buffer.append(contentsOf: digits)
    }

    /// `(0010,0020)`
    private mutating func put(_ tag: AttributeTag) {
        buffer.append(0x28)
        JSONText.appendHexadecimal(UInt8(tag.group >> 8), to: &buffer)
        JSONText.appendHexadecimal(UInt8(tag.group & 0xFF), to: &buffer)
        buffer.append(0x2C)
        JSONText.appendHexadecimal(UInt8(tag.element >> 8), to: &buffer)
        JSONText.appendHexadecimal(UInt8(tag.element & 0xFF), to: &buffer)
        buffer.append(0x29)
    }

    private mutating func colour(_ code: StaticString) {
        guard style.isColoured else { return }
        let start = buffer.count
        put("\u{1B}[")
        put(code)
        put("m")
        uncounted += buffer.count - start
    }

    private mutating func putName(of tag: AttributeTag, _ creator: String?) {
        let start = buffer.count
        if !DataDictionary.appendKeyword(of: tag, to: &buffer) { putNameOutsideOfRegistry(tag, creator) }
        for _ in min(buffer.count - start, 32)..<34 { buffer.append(0x20) }
    }

    private mutating func putNameOutsideOfRegistry(_ tag: AttributeTag, _ creator: String?) {
        if tag.isGroupLength {
            put("GroupLength")
        } else if tag.isPrivateCreator {
            put("PrivateCreator")
        } else if let creator {
            put("xx")
            JSONText.appendHexadecimal(UInt8(tag.element & 0xFF), to: &buffer)
            put("@")
            buffer.append(contentsOf: creator.utf8)
        } else {
            put("?")
        }
    }

    // MARK: Values

    /// Columns left on the line, and always a few.
    private var room: Int { max(10, columnsLeft) }

    private var columnsLeft: Int {
        guard let columns = style.columns else { return 1 << 40 }
        return columns - (buffer.count - lineStart - uncounted)
    }

    private mutating func putValue(_ value: ElementValue, of element: DataElement) {
        switch value {
        case .items(let items):
            JSONText.append(items.count, to: &buffer)
            put(items.count == 1 ? " item" : " items")
        case .fragments(let pixelData): putSummary(of: pixelData)
        case .text(let text): putText(text)
        case .bytes(let bytes): if !bytes.isEmpty { putBytes(bytes, of: element) }
        }
    }

    private mutating func putSummary(of pixelData: EncapsulatedPixelData) {
        let size = pixelData.fragments.reduce(0) { $0 + $1.count }
        JSONText.append(pixelData.fragments.count, to: &buffer)
        put(pixelData.fragments.count == 1 ? " fragment, " : " fragments, ")
        JSONText.append(size, to: &buffer)
        put(" bytes")
        if !pixelData.offsetTable.isEmpty {
            put(", offsets of ")
            JSONText.append(pixelData.offsetTable.count / 4, to: &buffer)
            put(pixelData.offsetTable.count / 4 == 1 ? " frame" : " frames")
        }
    }

    private mutating func putBytes(_ bytes: Bytes, of element: DataElement) {
        let vr = element.resolvedVR
        if vr.isText {
            let text = bytes.span
            if text.isPlainASCII { putASCII(text, vr) } else { putText(element.string ?? "") }
            if vr == .UI, let name = UID(element.string ?? "").name, name.utf8.count + 3 <= columnsLeft {
                putText(" = " + name)
            }
        } else if let unit = vr.jsonNumberSize, bytes.count % unit == 0 {
            putNumbers(bytes, vr, unit)
        } else {
            putHexadecimal(bytes)
        }
    }

    private mutating func putASCII(_ text: Span<UInt8>, _ vr: VR) {
        let value = text.trimmed(0..<text.count, leading: vr.ignoresLeadingSpaces)
        let room = room
        let shown = value.count > room ? value.lowerBound..<value.lowerBound + room - 1 : value
        for index in shown {
            let byte = text[index]
            // A control character must not steer the terminal.
            buffer.append(byte < 0x20 || byte == 0x7F ? 0x2E : byte)
        }
        if shown.count < value.count { put("…") }
    }

    private mutating func putText(_ text: String) {
        var left = room
        for scalar in text.unicodeScalars {
            let width = scalar.value >= 0x1100 ? 2 : 1
            guard left > width else { return put("…") }
            left -= width
            let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
            buffer.append(
                contentsOf: isControl ? [0x2E] : Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter))
        }
    }

    private mutating func putNumbers(_ bytes: Bytes, _ vr: VR, _ unit: Int) {
        let limit = buffer.count + room
        for start in stride(from: 0, to: bytes.count, by: unit) {
            let before = buffer.count
            if start > 0 { buffer.append(0x5C) }
            JSONText.appendNumber(bytes.bytes, at: start, vr, to: &buffer)
            if buffer.count > limit - (start + unit < bytes.count ? 2 : 0) {
                buffer.removeLast(buffer.count - before)
                return put("\\…")
            }
        }
    }

    private mutating func putHexadecimal(_ bytes: Bytes) {
        let octets = bytes.span
        let shown = min(octets.count, max(1, (room - 1) / 3))
        for index in 0..<shown {
            if index > 0 { buffer.append(0x20) }
            JSONText.appendHexadecimal(octets[index], to: &buffer)
        }
        if shown < octets.count { put(" …") }
    }
}
