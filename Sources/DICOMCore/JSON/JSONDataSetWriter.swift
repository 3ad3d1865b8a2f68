/// Writes data sets in the DICOM JSON model (PS3.18 F.2), as UTF-8, without a tree between.
package struct JSONDataSetWriter: ~Copyable {
    /// What was written and not yet taken by `drain`.
    package var buffer: [UInt8]
    private let policy: BulkDataPolicy
    /// Lengths and the raw text of DS and IS are said too: no DICOM JSON any more, but a testimony of what was read.
    private let isDetailed: Bool
    private let drain: (inout [UInt8]) -> Void
    private var path = AttributePath()

    /// - Parameters:
    ///   - drain: called whenever the buffer is large: may take it and leave it empty.
    package init(
        _ buffer: consuming [UInt8] = [], bulkData policy: BulkDataPolicy, isDetailed: Bool = false,
        drain: @escaping (inout [UInt8]) -> Void = { _ in }
    ) {
        self.buffer = buffer
        self.policy = policy
        self.isDetailed = isDetailed
        self.drain = drain
    }

    package mutating func write(_ dataSet: DataSet) {
        buffer.append(0x7B)
        var isFirst = true
        var previous: AttributeTag?
        for element in dataSet {
            // PS3.18 F.2.2 leaves group lengths out; a tag that comes twice would be no JSON, the first one counts.
            if element.tag.isGroupLength && !isDetailed || element.tag == previous { continue }
            previous = element.tag
            if !isFirst { buffer.append(0x2C) }
            isFirst = false
            write(element)
            if buffer.count >= 1 << 18 { drain(&buffer) }
        }
        buffer.append(0x7D)
    }

    /// An object of elements that need not be of one data set, by a name or else by their tags.
    package mutating func write(members: [(name: String?, element: DataElement)]) {
        buffer.append(0x7B)
        for (number, member) in members.enumerated() {
            if number > 0 { buffer.append(0x2C) }
            write(member.element, name: member.name)
        }
        buffer.append(0x7D)
    }

    /// `{"file":…,"meta":{…},"dataset":{…}}`
    package mutating func writeDetailed(_ file: DICOMFile, path: String) {
        JSONText.append("{\"file\":", to: &buffer)
        JSONText.quote(path, to: &buffer)
        JSONText.append(",\"meta\":", to: &buffer)
        write(file.meta.dataSet)
        JSONText.append(",\"dataset\":", to: &buffer)
        write(file.dataSet)
        buffer.append(0x7D)
    }

    package mutating func endLine() {
        buffer.append(0x0A)
    }

    /// What was written; nothing is left.
    package mutating func takeBuffer() -> [UInt8] {
        var taken: [UInt8] = []
        swap(&taken, &buffer)
        return taken
    }

    private mutating func write(_ element: DataElement, name: String? = nil) {
        if let name {
            JSONText.quote(name, to: &buffer)
        } else {
            buffer.append(0x22)
            JSONText.append(element.tag, to: &buffer)
            buffer.append(0x22)
        }
        JSONText.append(":{\"vr\":\"", to: &buffer)
        // UN of undefined length is a sequence (PS3.5 6.2.2), and JSON has no other way to say so.
        let value = element.value
        let code = (value.isItems ? VR.SQ : element.vr).rawValue
        buffer.append(UInt8(truncatingIfNeeded: code))
        buffer.append(UInt8(truncatingIfNeeded: code >> 8))
        buffer.append(0x22)
        if !writeBulk(value, of: element) {
            if isDetailed { writeLength(element) }
            write(value, of: element)
        }
        buffer.append(0x7D)
    }

    private mutating func writeLength(_ element: DataElement) {
        guard let length = element.length else { return }
        JSONText.append(",\"length\":", to: &buffer)
        JSONText.append(length, to: &buffer)
    }

    private mutating func write(_ value: ElementValue, of element: DataElement) {
        switch value {
        case .items(let items): writeItems(items, of: element)
        case .fragments(let pixelData): writeInline(pixelData)
        case .bytes(let bytes): if !bytes.isEmpty { writeBytes(bytes, of: element) }
        case .text(let text): if !text.isEmpty { writeBytes(Bytes(utf8: text), of: element) }
        }
    }

    private mutating func writeItems(_ items: [DataSet], of element: DataElement) {
        guard !items.isEmpty else { return }
        JSONText.append(",\"Value\":[", to: &buffer)
        let outer = path
        for (number, item) in items.enumerated() {
            if number > 0 { buffer.append(0x2C) }
            if policy.needsPaths {
                path = outer.appending(.attribute(element.tag)).appending(.item(number))
            }
            write(item)
        }
        path = outer
        buffer.append(0x5D)
    }

    private mutating func writeBytes(_ bytes: Bytes, of element: DataElement) {
        let vr = element.vr
        if vr.isText {
            if isDetailed && (vr == .DS || vr == .IS) { writeRaw(bytes) }
            writeText(bytes, of: element)
        } else if let unit = vr.jsonNumberSize, bytes.count % unit == 0 {
            JSONText.append(",\"Value\":[", to: &buffer)
            for start in stride(from: 0, to: bytes.count, by: unit) {
                if start > 0 { buffer.append(0x2C) }
                if vr == .AT { buffer.append(0x22) }
                JSONText.appendNumber(bytes.bytes, at: start, vr, to: &buffer)
                if vr == .AT { buffer.append(0x22) }
            }
            buffer.append(0x5D)
        } else {
            JSONText.append(",\"InlineBinary\":\"", to: &buffer)
            var base64 = Base64.Encoder()
            base64.append(bytes.bytes, to: &buffer)
            base64.finish(to: &buffer)
            buffer.append(0x22)
        }
    }

    /// An offset table and fragments as they stand in a file, delimiters included, so that nothing is lost.
    private mutating func writeInline(_ pixelData: EncapsulatedPixelData) {
        JSONText.append(",\"InlineBinary\":\"", to: &buffer)
        var base64 = Base64.Encoder()
        for part in pixelData.partsAsInFile { base64.append(part.bytes, to: &buffer) }
        base64.finish(to: &buffer)
        buffer.append(0x22)
    }
}

extension EncapsulatedPixelData {
    /// Offset table and fragments with their headers, and the delimiter, as they stand in a file in little endian.
    var partsAsInFile: [Bytes] {
        var parts: [Bytes] = []
        for part in [offsetTable] + fragments { parts += [Self.itemHeader(0xE000, length: part.count), part] }
        return parts + [Self.itemHeader(0xE0DD, length: 0)]
    }

    private static func itemHeader(_ element: UInt16, length: Int) -> Bytes {
        let length = UInt32(truncatingIfNeeded: length)
        return [
            0xFE, 0xFF, UInt8(element & 0xFF), UInt8(element >> 8), UInt8(length & 0xFF), UInt8(length >> 8 & 0xFF),
            UInt8(length >> 16 & 0xFF), UInt8(length >> 24),
        ]
    }
}

// MARK: Large values

extension JSONDataSetWriter {
    /// Writes what stands for a large value.
    ///
    /// - Returns: false, and nothing written, where the value is to stand itself.
    private mutating func writeBulk(_ value: ElementValue, of element: DataElement) -> Bool {
        switch policy.treatment {
        case .inline: return false
        case .omit(let threshold):
            guard value.isBulk(of: element.tag, over: threshold) else { return false }
            writeExtent(of: value, element.length)
        case .digest(let threshold, let digest):
            guard value.isBulk(of: element.tag, over: threshold) else { return false }
            writeExtent(of: value, element.length)
            JSONText.append(",\"sha256\":", to: &buffer)
            JSONText.quote(digest(value.parts), to: &buffer)
        case .reference, .kept:
            guard let uri = policy.uri(of: value, element, at: path.appending(.attribute(element.tag))) else {
                return false
            }
            JSONText.append(",\"BulkDataURI\":", to: &buffer)
            JSONText.quote(uri, to: &buffer)
        }
        return true
    }

    private mutating func writeExtent(of value: ElementValue, _ length: Int?) {
        switch value {
        case .fragments(let pixelData):
            JSONText.append(",\"fragments\":", to: &buffer)
            JSONText.append(pixelData.fragments.count, to: &buffer)
        case .bytes(let bytes):
            JSONText.append(",\"length\":", to: &buffer)
            JSONText.append(length ?? bytes.count, to: &buffer)
        case .items, .text: break
        }
    }
}

extension ElementValue {
    var isItems: Bool {
        if case .items = self { return true }
        return false
    }

    /// Pixel data, or a value over a size. Sequences never are.
    func isBulk(of tag: AttributeTag, over threshold: Int) -> Bool {
        switch self {
        case .items, .text: false
        case .fragments: true
        case .bytes(let bytes):
            bytes.count > threshold || !bytes.isEmpty && AttributeTag.pixelDataTags.contains(tag)
        }
    }

    /// The bytes of a value, of its fragments without the offset table.
    var parts: [Bytes] {
        switch self {
        case .items, .text: []
        case .fragments(let pixelData): pixelData.fragments
        case .bytes(let bytes): [bytes]
        }
    }
}

extension AttributeTag {
    /// Pixel Data, Float Pixel Data and Double Float Pixel Data (PS3.3 C.7.6.3, C.7.6.24).
    static let pixelDataTags: [AttributeTag] = [
        AttributeTag(0x7FE0, 0x0008), AttributeTag(0x7FE0, 0x0009), AttributeTag(0x7FE0, 0x0010),
    ]
}
