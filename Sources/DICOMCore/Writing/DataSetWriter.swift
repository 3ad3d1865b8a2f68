/// Puts a data set into bytes (PS3.5 7). What was not edited and needs no other encoding is copied as it came.
struct DataSetWriter {
    let encoding: ElementEncoding
    let options: WritingOptions
    /// All text goes to UTF-8: some of it fits the declared character set no more.
    private let widensText: Bool
    private var output = EncodedSegments()
    private var path: [AttributePath.Step] = []

    /// - Throws: `.unencodable` with the place of a value that its VR or the encoding cannot carry.
    static func segments(
        of dataSet: DataSet, encoding: ElementEncoding, options: WritingOptions
    ) throws(DICOMError) -> (segments: EncodedSegments, widenedText: Bool) {
        let misfit = TextRepertoire.misfit(in: dataSet)
        if let misfit, options.textRepertoire == .refuse {
            throw DICOMError(.unencodable, at: misfit, rule: "PS3.5 6.1")
        }
        var writer = DataSetWriter(encoding: encoding, options: options, widensText: misfit != nil)
        try writer.write(dataSet, declared: nil)
        return (writer.output, misfit != nil)
    }

    private init(encoding: ElementEncoding, options: WritingOptions, widensText: Bool) {
        self.encoding = encoding
        self.options = options
        self.widensText = widensText
    }

    // MARK: Data sets

    /// - Parameter declared: the character set in force around an item; nil at the root.
    private mutating func write(_ dataSet: DataSet, declared: SpecificCharacterSet?) throws(DICOMError) {
        let copies = copiesSource(of: dataSet)
        // An item whose text came from elsewhere takes its character set along.
        let declares =
            !widensText && declared.map { $0 != dataSet.characterSet } ?? false
            && dataSet[.specificCharacterSetTag] == nil
        if copies, !dataSet.isEdited, !declares, let index = dataSet.index {
            return output.append(index.bytes[dataSet.contents])
        }
        var declaration: DataElement?
        if widensText, declared == nil {
            declaration = DataElement(.specificCharacterSetTag, .CS, .text("ISO_IR 192"))
        } else if declares {
            let terms = dataSet.characterSet.definedTerms.joined(separator: "\\")
            declaration = DataElement(.specificCharacterSetTag, .CS, .text(terms))
        }
        for element in dataSet {
            if let pending = declaration, element.tag >= pending.tag {
                try write(pending, in: dataSet, copies: false)
                declaration = nil
            }
            if element.tag == .specificCharacterSetTag, widensText { continue }
            // Group lengths other than those of messages and files are retired, and stale after a change (PS3.5 7.2).
            if element.tag.isGroupLength, element.tag.group > 2, !copies { continue }
            if element.tag.isGroupLength, element.tag.group > 2, dataSet.isEdited { continue }
            try write(element, in: dataSet, copies: copies)
        }
        if let pending = declaration { try write(pending, in: dataSet, copies: false) }
    }

    /// Whether elements of the source can be copied as they stand.
    private func copiesSource(of dataSet: DataSet) -> Bool {
        dataSet.index != nil && dataSet.encoding == encoding && !widensText && options.sequenceLength == .asFound
    }

    // MARK: Elements

    private mutating func write(_ element: DataElement, in dataSet: DataSet, copies: Bool) throws(DICOMError) {
        if copies, case .indexed(let index, let position, _) = element.storage {
            let entry = index[position]
            return output.append(index.bytes[entry.offset - entry.headerSize..<index.end(of: position)])
        }
        path.append(.attribute(element.tag))
        defer { path.removeLast() }
        switch element.value {
        case .items(let items): try write(items, of: element, in: dataSet)
        case .fragments(let fragments): try write(fragments, of: element)
        case .bytes(let bytes): try writeValue(widened(bytes, of: element), of: element)
        case .text(let text): try writeValue(try encoded(text, of: element), of: element)
        }
    }

    private func widened(_ bytes: Bytes, of element: DataElement) -> Bytes {
        guard widensText, element.vr.usesCharacterSet, let text = element.string else { return bytes }
        return Bytes(utf8: text)
    }

    private func encoded(_ text: String, of element: DataElement) throws(DICOMError) -> Bytes {
        guard element.vr.isText || element.vr == .UN else { throw unencodable() }
        if widensText || !element.vr.usesCharacterSet { return Bytes(utf8: text) }
        guard let bytes = element.context.characterSet.encode(text, vr: element.vr) else { throw unencodable() }
        return Bytes(bytes)
    }

    private mutating func writeValue(_ value: Bytes, of element: DataElement) throws(DICOMError) {
        let unit = element.vr.swapUnit
        let ordered = encoding.isBigEndian && unit > 1 ? ByteOrder.swapped(value, unit: unit) : value
        let padded = ordered.count + ordered.count % 2
        guard padded < Int(UInt32.max) else { throw unencodable() }
        try writeHeader(element.tag, element.vr, length: UInt32(padded))
        output.append(ordered)
        if padded != ordered.count { output.append(element.vr.paddingByte) }
    }

    private mutating func writeHeader(_ tag: AttributeTag, _ vr: VR, length: UInt32) throws(DICOMError) {
        output.append(tag.group, bigEndian: encoding.isBigEndian)
        output.append(tag.element, bigEndian: encoding.isBigEndian)
        if encoding.isImplicit || tag.group == 0xFFFE {
            return output.append(length, bigEndian: encoding.isBigEndian)
        }
        var vr = vr
        // A value too long for the short form is written as UN (PS3.5 6.2.2, note 5).
        if !vr.hasLongLength, length > UInt32(UInt16.max) { vr = .UN }
        output.append(vr.rawValue, bigEndian: false)
        if vr.hasLongLength {
            output.append(UInt16(0), bigEndian: false)
            output.append(length, bigEndian: encoding.isBigEndian)
        } else {
            output.append(UInt16(length), bigEndian: encoding.isBigEndian)
        }
    }

    // MARK: Sequences

    private mutating func write(_ items: [DataSet], of element: DataElement, in dataSet: DataSet) throws(DICOMError) {
        let isUndefined = isUndefined(element, in: dataSet)
        let outer = output
        output = EncodedSegments()
        for (number, item) in items.enumerated() {
            path.append(.item(number))
            let isOpenEnded = options.sequenceLength == .asFound ? item.hasUndefinedLength ?? isUndefined : isUndefined
            try write(item, isUndefined: isOpenEnded, declared: dataSet.characterSet)
            path.removeLast()
        }
        let contents = output
        output = outer
        if isUndefined {
            try writeHeader(element.tag, .SQ, length: .max)
            output.append(contents)
            try writeHeader(.sequenceDelimitation, .SQ, length: 0)
        } else {
            guard contents.count < Int(UInt32.max) else { throw unencodable() }
            try writeHeader(element.tag, .SQ, length: UInt32(contents.count))
            output.append(contents)
        }
    }

    private mutating func write(
        _ item: DataSet, isUndefined: Bool, declared: SpecificCharacterSet
    ) throws(DICOMError) {
        let outer = output
        output = EncodedSegments()
        try write(item, declared: declared)
        let contents = output
        output = outer
        guard contents.count < Int(UInt32.max) else { throw unencodable() }
        try writeHeader(.item, .SQ, length: isUndefined ? .max : UInt32(contents.count))
        output.append(contents)
        if isUndefined { try writeHeader(.itemDelimitation, .SQ, length: 0) }
    }

    private func isUndefined(_ element: DataElement, in dataSet: DataSet) -> Bool {
        // Without a VR, an undefined length is all that tells items of an unknown element from bytes.
        if encoding.isImplicit, DataDictionary.vrCode(of: element.tag.rawValue) != VR.SQ.rawValue { return true }
        return switch options.sequenceLength {
        case .defined: false
        case .undefined: true
        case .asFound:
            // Of a sequence that was changed: as the one that stood there.
            if case .indexed = element.storage {
                element.length == nil
            } else {
                dataSet.position(of: element.tag).map { dataSet.element(at: $0).length == nil } ?? false
            }
        }
    }

    private mutating func write(_ pixelData: EncapsulatedPixelData, of element: DataElement) throws(DICOMError) {
        guard !encoding.isImplicit, !encoding.isBigEndian else { throw unencodable("PS3.5 A.4") }
        try writeHeader(element.tag, element.vr == .OW ? .OW : .OB, length: .max)
        for fragment in [pixelData.offsetTable] + pixelData.fragments {
            let padded = fragment.count + fragment.count % 2
            guard padded < Int(UInt32.max) else { throw unencodable("PS3.5 A.4") }
            try writeHeader(.item, .OB, length: UInt32(padded))
            output.append(fragment)
            if padded != fragment.count { output.append(0) }
        }
        try writeHeader(.sequenceDelimitation, .OB, length: 0)
    }

    private func unencodable(_ rule: DICOMError.Rule = "PS3.5 6.2") -> DICOMError {
        DICOMError(.unencodable, at: AttributePath(path), rule: rule)
    }
}

/// Whether the declared character sets still carry all text.
enum TextRepertoire {
    /// The place of the first text, set by a program, that its data set's character set cannot carry.
    static func misfit(in dataSet: DataSet) -> AttributePath? {
        for edit in dataSet.edits {
            switch edit.value {
            case .text(let text):
                if edit.vr.usesCharacterSet, dataSet.characterSet.encode(text, vr: edit.vr) == nil {
                    return AttributePath(edit.tag)
                }
            case .items(let items):
                for (number, item) in items.enumerated() {
                    if let inner = misfit(in: item) {
                        return inner.prefixed(by: .item(number)).prefixed(by: .attribute(edit.tag))
                    }
                }
            case .bytes, .fragments, nil: continue
            }
        }
        return nil
    }
}
