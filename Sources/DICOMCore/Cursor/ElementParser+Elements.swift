extension ElementParser {
    /// - Returns: nil where the bytes gave no event.
    @inline(__always)
    mutating func readElement(_ window: borrowing RawSpan, from base: Int) throws(DICOMError) -> Step? {
        let end = frame.end
        let encoding = frame.encoding
        let bytes = ElementHeader(window, at: position &- base, bigEndian: encoding.isBigEndian)
        let tag = bytes.tag
        if frame.kind == .dataSet, tag >= scope.upperBound || tag < scope.lowerBound {
            isEnded = true
            return nil
        }
        if tag >> 16 == 0xFFFE { return try readDelimiter(tag) }
        var code: UInt16
        var length: UInt32
        var headerSize = 8
        var flags: IndexEntry.Flags = []
        if encoding.isImplicit {
            code = DataDictionary.vrCode(of: tag)
            length = bytes.second
            flags = .implicit
        } else {
            code = bytes.code(bigEndian: encoding.isBigEndian)
            switch ExplicitVR.form(of: code) {
            case .short:
                length = bytes.shortLength(bigEndian: encoding.isBigEndian)
            case .long:
                guard end &- position >= 12 else { throw truncated(tag) }
                guard base &+ window.byteCount &- position >= 12 else { return .needs(12) }
                length = ElementHeader.long(window, at: position &- base &+ 8, bigEndian: encoding.isBigEndian)
                headerSize = 12
            case .unknown:
                let wanted = min(12, end &- position)
                guard base &+ window.byteCount &- position >= wanted else { return .needs(wanted) }
                let unknown = try readUnknownVR(window, from: base, code: code, bytes)
                (code, length, headerSize, flags) = (unknown.code, unknown.length, unknown.headerSize, unknown.flags)
            }
        }
        if tag <= frame.last { noteOrder(tag) }
        frame.last = tag
        let offset = position &+ headerSize
        if code == VR.SQ.rawValue || length == .max {
            return .event(
                try open(tag: tag, code: code, length: length, offset: offset, headerSize: headerSize, flags: flags))
        }
        guard Int(length) <= end &- offset else { throw truncated(tag) }
        if length & 1 != 0 { find(.oddLength, tag) }
        let header = DataSetEvent.ElementHeader(
            tag: tag, offset: position, lengthField: length, vrCode: code, flags: flags, headerSize: headerSize)
        lastTag = tag
        lastOffset = position
        valueStart = offset
        position = offset &+ Int(length)
        count &+= 1
        if count > limits.elementCount { throw tooMany(tag, at: header.offset) }
        return .event(.element(header))
    }

    /// What stands where an explicit VR should, but is none of the standard's.
    @inline(never)
    mutating func readUnknownVR(
        _ window: borrowing RawSpan, from base: Int, code: UInt16, _ bytes: ElementHeader
    ) throws(DICOMError) -> (code: UInt16, length: UInt32, headerSize: Int, flags: IndexEntry.Flags) {
        let room = frame.end - position
        let tag = bytes.tag
        let short = bytes.shortLength(bigEndian: frame.encoding.isBigEndian)
        // Two letters: a VR of a later edition; those have the long form (PS3.5 6.2), writers of old used the short one.
        let hasLetters = ExplicitVR.isLetters(code)
        // Where nobody knows the size, what could be letters is not taken for a length.
        let fits = frame.end == .max ? !ExplicitVR.isPrintable(code) : Int(bytes.second) <= room - 8
        if !hasLetters, bytes.second == .max || fits {
            find(.implicitElement, tag)
            return (DataDictionary.vrCode(of: tag), bytes.second, 8, .implicit)
        }
        find(.unknownVR, tag)
        if short == 0, room >= 12 {
            let length = ElementHeader.long(
                window, at: position - base + 8, bigEndian: frame.encoding.isBigEndian)
            if length == .max || Int(length) <= room - 12 { return (VR.UN.rawValue, length, 12, []) }
        }
        guard Int(short) <= room - 8 else { throw truncated(tag) }
        return (VR.UN.rawValue, UInt32(short), 8, .shortHeader)
    }

    /// Fewer bytes than a header are left: nothing where they are padding.
    @inline(never)
    mutating func readRest(_ window: borrowing RawSpan, from base: Int) throws(DICOMError) {
        guard frame.kind == .dataSet || frame.kind == .item else { throw truncated(nil) }
        if scope.lowerBound > 0 {
            isEnded = true
            return
        }
        for offset in position - base..<frame.end - base where window.octet(at: offset) != 0 {
            throw truncated(nil)
        }
        find(.trailingBytes)
        position = frame.end
        lastTag = nil
    }

    /// A tag of group FFFE in a data set.
    @inline(never)
    mutating func readDelimiter(_ tag: UInt32) throws(DICOMError) -> Step? {
        switch (frame.kind, tag) {
        case (.item, AttributeTag.itemDelimitation.rawValue) where frame.length == .max:
            return .event(close(delimited: true))
        case (.item, AttributeTag.sequenceDelimitation.rawValue) where frame.length == .max:
            // The item's own delimiter is missing; the sequence reads this one.
            find(.missingDelimiter)
            return .event(close(delimited: false))
        case (_, AttributeTag.itemDelimitation.rawValue), (_, AttributeTag.sequenceDelimitation.rawValue):
            passDelimiter(tag)
            return nil
        default:
            throw DICOMError(
                .unexpectedDelimiter, at: path(AttributeTag(rawValue: tag)), offset: position, rule: "PS3.5 7.5")
        }
    }

    mutating func passDelimiter(_ tag: UInt32?) {
        find(.unexpectedDelimiter, tag)
        position += 8
        lastTag = nil
    }

    @inline(never)
    mutating func noteOrder(_ tag: UInt32) {
        if isOrdered, frame.last != 0 {
            isOrdered = false
            find(.elementsOutOfOrder, tag)
        }
    }
}

extension ExplicitVR {
    /// Whether both bytes are characters of ASCII.
    static func isPrintable(_ code: UInt16) -> Bool {
        (0x20...0x7E).contains(UInt8(truncatingIfNeeded: code)) && (0x20...0x7E).contains(UInt8(code >> 8))
    }
}
