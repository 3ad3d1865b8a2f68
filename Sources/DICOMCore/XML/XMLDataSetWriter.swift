/// Writes data sets in the Native DICOM Model (PS3.19 A.1), as UTF-8, without a tree between.
package struct XMLDataSetWriter: ~Copyable {
    /// What was written and not yet taken by `drain`.
    private var buffer: [UInt8]
    private let policy: BulkDataPolicy
    private let drain: (inout [UInt8]) -> Void
    private var path = AttributePath()
    private var depth = 0

    /// - Parameters:
    ///   - drain: called whenever the buffer is large: may take it and leave it empty.
    package init(
        _ buffer: consuming [UInt8] = [], bulkData policy: BulkDataPolicy,
        drain: @escaping (inout [UInt8]) -> Void = { _ in }
    ) {
        self.buffer = buffer
        self.policy = policy
        self.drain = drain
    }

    package mutating func writeDocument(_ dataSet: DataSet) {
        writeDocument { writer in writer.write(dataSet) }
    }

    /// A document of elements that need not be of one data set.
    ///
    /// - Parameter elements: each with the creator of its private block.
    package mutating func writeDocument(_ elements: [(element: DataElement, creator: String?)]) {
        writeDocument { writer in
            for (element, creator) in elements { writer.write(element, creator: creator) }
        }
    }

    private mutating func writeDocument(_ body: (inout XMLDataSetWriter) -> Void) {
        put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        put("<NativeDicomModel xmlns=\"http://dicom.nema.org/PS3.19/models/NativeDICOM\" xml:space=\"preserve\">\n")
        depth = 1
        body(&self)
        put("</NativeDicomModel>\n")
    }

    /// What was written; nothing is left.
    package mutating func takeBuffer() -> [UInt8] {
        var taken: [UInt8] = []
        swap(&taken, &buffer)
        return taken
    }

    // MARK: Elements

    private mutating func write(_ dataSet: DataSet) {
        var creators = PrivateCreators()
        var previous: AttributeTag?
        for element in dataSet {
            // A tag that comes twice would have two meanings: the first one counts.
            if element.tag.isGroupLength || element.tag == previous { continue }
            previous = element.tag
            creators.note(element)
            let creator = creators.creator(of: element.tag)
            let isAmbiguous = creator.map { creators.isAmbiguous($0, in: element.tag.group) } ?? false
            write(element, creator: creator, isAmbiguous: isAmbiguous)
            if buffer.count >= 1 << 18 { drain(&buffer) }
        }
    }

    /// - Parameter isAmbiguous: the creator's name does not tell its block.
    private mutating func write(_ element: DataElement, creator: String?, isAmbiguous: Bool = false) {
        let value = element.value
        indent()
        put("<DicomAttribute tag=\"")
        let creator = creator.flatMap { !$0.isEmpty && XMLText.canCarry($0) ? $0 : nil }
        putTag(element.tag, isAmbiguous ? nil : creator)
        put("\" vr=\"")
        let code = (value.isItems ? VR.SQ : element.vr).rawValue
        buffer.append(UInt8(truncatingIfNeeded: code))
        buffer.append(UInt8(truncatingIfNeeded: code >> 8))
        buffer.append(0x22)
        let start = buffer.count
        put(" keyword=\"")
        if DataDictionary.appendKeyword(of: element.tag, to: &buffer) {
            buffer.append(0x22)
        } else {
            buffer.removeLast(buffer.count - start)
        }
        if let creator {
            put(" privateCreator=\"")
            XMLText.append(creator, to: &buffer, isAttribute: true)
            buffer.append(0x22)
        }
        guard hasContent(value, of: element) else { return put("/>\n") }
        put(">\n")
        depth += 1
        if !writeBulk(value, of: element) { write(value, of: element) }
        depth -= 1
        indent()
        put("</DicomAttribute>\n")
    }

    /// A private element's tag without its block, which the creator's name stands for (PS3.19 A.1.6).
    private mutating func putTag(_ tag: AttributeTag, _ creator: String?) {
        JSONText.append(creator == nil ? tag : AttributeTag(tag.group, tag.element & 0xFF), to: &buffer)
    }

    private func hasContent(_ value: ElementValue, of element: DataElement) -> Bool {
        if policy.uri(of: value, element, at: path.appending(.attribute(element.tag))) != nil { return true }
        guard case .bytes(let bytes) = value, element.vr.isText else { return !element.isEmpty }
        // Nothing but padding is no value.
        let text = bytes.span
        return !text.trimmed(0..<text.count, leading: element.vr.ignoresLeadingSpaces).isEmpty
    }

    private mutating func write(_ value: ElementValue, of element: DataElement) {
        switch value {
        case .items(let items): writeItems(items, of: element)
        case .fragments(let pixelData): writeBinary(pixelData.partsAsInFile)
        case .text: writeText(element)
        case .bytes(let bytes):
            if element.vr.isText {
                writeText(element)
            } else if let unit = element.vr.jsonNumberSize, bytes.count % unit == 0 {
                writeNumbers(bytes, element.vr, unit)
            } else {
                writeBinary([bytes])
            }
        }
    }

    private mutating func writeItems(_ items: [DataSet], of element: DataElement) {
        let outer = path
        for (number, item) in items.enumerated() {
            indent()
            put("<Item number=\"")
            JSONText.append(number + 1, to: &buffer)
            if item.isEmpty {
                put("\"/>\n")
                continue
            }
            put("\">\n")
            if policy.needsPaths { path = outer.appending(.attribute(element.tag)).appending(.item(number)) }
            depth += 1
            write(item)
            depth -= 1
            indent()
            put("</Item>\n")
        }
        path = outer
    }

    // MARK: Values

    private mutating func writeText(_ element: DataElement) {
        if element.tag == .specificCharacterSetTag { return putValue(1, "ISO_IR 192") }
        let text = element.string ?? ""
        guard XMLText.canCarry(text) else { return writeBinary([Bytes(utf8: text)]) }
        for (number, value) in element.strings.enumerated() {
            if element.vr == .PN { putName(number + 1, value) } else { putValue(number + 1, value) }
        }
    }

    private mutating func putValue(_ number: Int, _ text: String) {
        putStart("Value", number)
        if text.isEmpty { return put("\"/>\n") }
        put("\">")
        XMLText.append(text, to: &buffer)
        put("</Value>\n")
    }

    private mutating func putStart(_ name: StaticString, _ number: Int) {
        indent()
        buffer.append(0x3C)
        put(name)
        put(" number=\"")
        JSONText.append(number, to: &buffer)
    }

    private mutating func writeNumbers(_ bytes: Bytes, _ vr: VR, _ unit: Int) {
        for start in stride(from: 0, to: bytes.count, by: unit) {
            putStart("Value", start / unit + 1)
            put("\">")
            JSONText.appendNumber(bytes.bytes, at: start, vr, to: &buffer, words: .xml)
            put("</Value>\n")
            if buffer.count >= 1 << 18 { drain(&buffer) }
        }
    }

    private mutating func writeBinary(_ parts: [Bytes]) {
        indent()
        put("<InlineBinary>")
        var base64 = Base64.Encoder()
        for part in parts { base64.append(part.bytes, to: &buffer) }
        base64.finish(to: &buffer)
        put("</InlineBinary>\n")
    }

    // MARK: Names

    private mutating func putName(_ number: Int, _ text: String) {
        putStart("PersonName", number)
        if text.isEmpty { return put("\"/>\n") }
        put("\">\n")
        depth += 1
        let groups = text.split(separator: "=", maxSplits: 2, omittingEmptySubsequences: false)
        let names: [StaticString] = ["Alphabetic", "Ideographic", "Phonetic"]
        for (group, name) in zip(groups, names) where !group.isEmpty { putGroup(name, group) }
        depth -= 1
        indent()
        put("</PersonName>\n")
    }

    private mutating func putGroup(_ name: StaticString, _ group: Substring) {
        putTag("<", name)
        depth += 1
        let components = group.split(separator: "^", maxSplits: 4, omittingEmptySubsequences: false)
        let names: [StaticString] = ["FamilyName", "GivenName", "MiddleName", "NamePrefix", "NameSuffix"]
        for (place, (component, name)) in zip(components, names).enumerated() {
            // An empty one tells how many there are.
            if component.isEmpty, place + 1 < components.count { continue }
            indent()
            buffer.append(0x3C)
            put(name)
            if component.isEmpty {
                put("/>\n")
                continue
            }
            buffer.append(0x3E)
            XMLText.append(component, to: &buffer)
            put("</")
            put(name)
            put(">\n")
        }
        depth -= 1
        putTag("</", name)
    }

    private mutating func putTag(_ opening: StaticString, _ name: StaticString) {
        indent()
        put(opening)
        put(name)
        put(">\n")
    }

    // MARK: Large values

    private mutating func writeBulk(_ value: ElementValue, of element: DataElement) -> Bool {
        switch policy.treatment {
        case .inline: return false
        case .omit(let threshold):
            guard value.isBulk(of: element.tag, over: threshold) else { return false }
            writeExtent(of: value)
        case .digest(let threshold, let digest):
            guard value.isBulk(of: element.tag, over: threshold) else { return false }
            writeExtent(of: value, digest(value.parts))
        case .reference, .kept:
            guard let uri = policy.uri(of: value, element, at: path.appending(.attribute(element.tag))) else {
                return false
            }
            indent()
            put("<BulkData uri=\"")
            XMLText.append(uri, to: &buffer, isAttribute: true)
            put("\"/>\n")
        }
        return true
    }

    /// In a comment: the model has but a value or an address.
    private mutating func writeExtent(of value: ElementValue, _ digest: String? = nil) {
        indent()
        put("<!-- ")
        if case .fragments(let pixelData) = value {
            JSONText.append(pixelData.fragments.count, to: &buffer)
            put(pixelData.fragments.count == 1 ? " fragment, " : " fragments, ")
        }
        JSONText.append(value.parts.reduce(0) { $0 + $1.count }, to: &buffer)
        put(" bytes")
        if let digest {
            put(", SHA-256 ")
            buffer.append(contentsOf: digest.utf8)
        }
        put(" -->\n")
    }

    // MARK: Characters

    private mutating func indent() {
        for _ in 0..<depth { put("  ") }
    }

    private mutating func put(_ text: StaticString) {
        JSONText.append(text, to: &buffer)
    }
}
