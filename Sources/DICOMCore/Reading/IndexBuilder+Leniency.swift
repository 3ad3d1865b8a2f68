/// What breaks the rules, forgiven with a finding or refused with an error.
extension IndexBuilder {
    /// What stands where an explicit VR should, but is none of the standard's.
    @inline(never)
    mutating func readUnknownVR(
        _ span: borrowing RawSpan, tag: UInt32, code: UInt16, header: ElementHeader
    ) throws(DICOMError) -> (code: UInt16, length: UInt32, headerSize: Int, flags: IndexEntry.Flags) {
        let room = frame.end - position
        let short = header.shortLength(bigEndian: frame.encoding.isBigEndian)
        // Two letters: a VR of a later edition; those have the long form (PS3.5 6.2), writers of old used the short one.
        let hasLetters = ExplicitVR.isLetters(code)
        if !hasLetters, header.second == .max || Int(header.second) <= room - 8 {
            find(.implicitElement, tag)
            return (DataDictionary.vrCode(of: tag), header.second, 8, .implicit)
        }
        find(.unknownVR, tag)
        if short == 0, room >= 12 {
            let length = ElementHeader.long(span, at: position + 8, bigEndian: frame.encoding.isBigEndian)
            if length == .max || Int(length) <= room - 12 { return (VR.UN.rawValue, length, 12, []) }
        }
        guard Int(short) <= room - 8 else { throw truncated(tag, at: position) }
        return (VR.UN.rawValue, short, 8, .shortHeader)
    }

    /// Fewer bytes than a header are left: nothing where they are padding.
    mutating func readRest(_ span: borrowing RawSpan) throws(DICOMError) {
        for offset in position..<frame.end
        where unsafe span.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt8.self) != 0 {
            throw truncated(nil, at: position)
        }
        find(.trailingBytes)
        position = frame.end
    }

    /// A tag of group FFFE in a data set; true where the data set ends with it.
    @inline(never)
    mutating func readDelimiter(_ tag: UInt32, _ length: UInt32) throws(DICOMError) -> Bool {
        switch (frame.kind, tag) {
        case (.item, AttributeTag.itemDelimitation.rawValue) where frame.length == .max:
            close(delimited: true)
            return true
        case (.item, AttributeTag.sequenceDelimitation.rawValue) where frame.length == .max:
            // The item's own delimiter is missing; the sequence reads this one.
            find(.missingDelimiter)
            close(delimited: false)
            return true
        case (_, AttributeTag.itemDelimitation.rawValue), (_, AttributeTag.sequenceDelimitation.rawValue):
            find(.unexpectedDelimiter, tag)
            position += 8
            return false
        default:
            throw DICOMError(
                .unexpectedDelimiter, at: path(AttributeTag(rawValue: tag)), offset: position, rule: "PS3.5 7.5")
        }
    }

    // MARK: Reports

    @inline(never)
    func path(_ tag: AttributeTag?) -> AttributePath {
        var steps: [AttributePath.Step] = []
        var items = 0
        for level in 0...enclosing.count {
            let frame = level < enclosing.count ? enclosing[level] : frame
            if frame.opening < 0 { continue }
            if frame.kind == .item {
                steps.append(.item(items - 1))
            } else {
                steps.append(.attribute(entries[frame.opening].tag))
                items = Int(frame.last)
            }
        }
        if let tag, tag.group != 0xFFFE { steps.append(.attribute(tag)) }
        return AttributePath(steps)
    }

    @inline(never)
    mutating func find(_ kind: Finding.Kind, _ tag: UInt32? = nil) {
        // Enough to tell what is wrong with a source; a hostile one does not fill our memory with them.
        guard findings.count < 64 else { return }
        let path = path(tag.map(AttributeTag.init(rawValue:)))
        findings.append(Finding(kind, at: path, offset: position))
    }

    @inline(never)
    func truncated(_ tag: UInt32? = nil, at position: Int) -> DICOMError {
        DICOMError(
            .truncated, at: path(tag.map(AttributeTag.init(rawValue:))), offset: position, rule: "PS3.5 7.1")
    }

    @inline(never)
    func tooMany(_ tag: UInt32, at position: Int) -> DICOMError {
        DICOMError(.tooManyElements, at: path(AttributeTag(rawValue: tag)), offset: position, rule: "PS3.5 7.1")
    }
}
