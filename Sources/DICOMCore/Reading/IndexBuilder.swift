/// Reads the headers of a data set once, from front to end and without recursion, into a `DataSetIndex` (PS3.5 7).
struct IndexBuilder: ~Copyable {
    /// A data set, sequence or run of fragments that is being read.
    private struct Frame {
        enum Kind { case dataSet, item, sequence, fragments }
        var kind: Kind
        /// Of the opening entry; -1 for the root.
        var opening: Int
        /// Where it ends at the latest: by its own length, or by what encloses it.
        var end: Int
        /// Its length field.
        var length: UInt32
        var encoding: ElementEncoding
        /// The tag read last in a data set, the number of items read in a sequence.
        var last: UInt32 = 0
    }

    private var entries: IndexEntries
    private var findings: [Finding] = []
    private var isOrdered = true
    private let bytes: Bytes
    private let limits: Limits
    /// The tags that may stand at the root: reading stops before another one.
    private let scope: Range<UInt32>
    private var position: Int
    private var frame: Frame
    private var enclosing: ContiguousArray<Frame> = []
    private var depth = 0

    /// - Parameters:
    ///   - start: the first byte of the data set in `bytes`; offsets count from the first byte of `bytes`.
    ///   - scope: reading ends before the first element at the root whose tag is not one of these.
    static func build(
        _ bytes: Bytes, from start: Int = 0, encoding: ElementEncoding, limits: Limits,
        scope: Range<UInt32> = 0..<(.max)
    ) throws(DICOMError) -> DataSetIndex {
        var builder = IndexBuilder(bytes, from: start, encoding: encoding, limits: limits, scope: scope)
        let end = try builder.read()
        return builder.finished(at: end, encoding)
    }

    private init(_ bytes: Bytes, from start: Int, encoding: ElementEncoding, limits: Limits, scope: Range<UInt32>) {
        // Real headers hold an element in 30 to 60 bytes; pixel data make a guess by size pointless beyond some KiB.
        entries = IndexEntries(capacity: max(16, min((bytes.count - start) / 32, 512)))
        self.bytes = bytes
        self.limits = limits
        self.scope = scope
        position = start
        frame = Frame(kind: .dataSet, opening: -1, end: bytes.count, length: .max, encoding: encoding)
    }

    private consuming func finished(at end: Int, _ encoding: ElementEncoding) -> DataSetIndex {
        DataSetIndex(bytes, encoding: encoding, entries, isOrdered: isOrdered, findings: findings, end: end)
    }

    /// - Returns: the first byte after the last element read.
    private mutating func read() throws(DICOMError) -> Int {
        guard bytes.count < IndexEntry.offsetLimit else {
            throw DICOMError(.elementTooLarge, offset: 0, rule: "PS3.5 7.1")
        }
        let bytes = self.bytes
        let span = bytes.bytes
        reading: while true {
            while position >= frame.end {
                if enclosing.isEmpty { break reading }
                if frame.length == .max { find(.missingDelimiter) }
                close(delimited: false)
            }
            switch frame.kind {
            case .dataSet, .item:
                if try !readElements(span) { break reading }
            case .sequence: try readItem(span)
            case .fragments: try readFragment(span)
            }
        }
        return min(position, bytes.count)
    }

    // MARK: Elements

    /// Reads elements until the data set ends or a container opens; false where reading is to stop.
    private mutating func readElements(_ span: borrowing RawSpan) throws(DICOMError) -> Bool {
        let end = frame.end
        let encoding = frame.encoding
        let isRoot = frame.kind == .dataSet
        while position < end {
            guard end &- position >= 8 else { return scope.lowerBound > 0 ? false : try readRest(span) }
            let header = Self.header(span, at: position, bigEndian: encoding.isBigEndian)
            let tag = header.tag
            if isRoot, tag >= scope.upperBound || tag < scope.lowerBound { return false }
            if tag >> 16 == 0xFFFE {
                if try readDelimiter(tag, header.second) { return true }
                continue
            }
            if tag <= frame.last { noteOrder(tag) }
            frame.last = tag
            var code: UInt16
            var length: UInt32
            var headerSize = 8
            var flags: IndexEntry.Flags = []
            if encoding.isImplicit {
                code = DataDictionary.vrCode(of: tag)
                length = header.second
                flags = .implicit
            } else {
                code = header.code(bigEndian: encoding.isBigEndian)
                switch ExplicitVR.form(of: code) {
                case .short:
                    length = header.shortLength(bigEndian: encoding.isBigEndian)
                case .long:
                    guard end &- position >= 12 else { throw truncated(tag) }
                    length = Self.long(span, at: position &+ 8, bigEndian: encoding.isBigEndian)
                    headerSize = 12
                case .unknown:
                    let unknown = try readUnknownVR(span, tag: tag, code: code, header: header)
                    (code, length, headerSize, flags) = (
                        unknown.code, unknown.length, unknown.headerSize, unknown.flags
                    )
                }
            }
            let offset = position &+ headerSize
            if code == VR.SQ.rawValue || length == .max {
                try open(tag: tag, code: code, length: length, offset: offset, flags: flags)
                return true
            }
            guard Int(length) <= end &- offset else { throw truncated(tag) }
            if length & 1 != 0 { find(.oddLength, tag) }
            entries.append(IndexEntry(tag: tag, number: length, vr: code, offset: offset, flags: flags))
            position = offset &+ Int(length)
            if entries.count > limits.elementCount { throw tooMany(tag) }
        }
        return true
    }

    /// The first eight bytes of an element.
    private struct Header {
        let tag: UInt32
        /// The four bytes after the tag as a number in the byte order of the source.
        let second: UInt32

        @inline(__always)
        func code(bigEndian: Bool) -> UInt16 {
            bigEndian ? UInt16(truncatingIfNeeded: second >> 16).byteSwapped : UInt16(truncatingIfNeeded: second)
        }

        @inline(__always)
        func shortLength(bigEndian: Bool) -> UInt32 {
            bigEndian ? second & 0xFFFF : second >> 16
        }
    }

    @inline(__always)
    private static func header(_ span: borrowing RawSpan, at position: Int, bigEndian: Bool) -> Header {
        // Bounds-checked; unsafe only as a load of raw bytes is.
        let word = unsafe span.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
        if bigEndian {
            let swapped = UInt64(bigEndian: word)
            return Header(
                tag: UInt32(truncatingIfNeeded: swapped >> 32), second: UInt32(truncatingIfNeeded: swapped))
        }
        let native = UInt64(littleEndian: word)
        let low = UInt32(truncatingIfNeeded: native)
        return Header(tag: low << 16 | low >> 16, second: UInt32(truncatingIfNeeded: native >> 32))
    }

    @inline(__always)
    private static func long(_ span: borrowing RawSpan, at position: Int, bigEndian: Bool) -> UInt32 {
        let word = unsafe span.unsafeLoadUnaligned(fromByteOffset: position, as: UInt32.self)
        return bigEndian ? UInt32(bigEndian: word) : UInt32(littleEndian: word)
    }

    // MARK: Leniency

    /// What stands where an explicit VR should, but is none of the standard's.
    @inline(never)
    private mutating func readUnknownVR(
        _ span: borrowing RawSpan, tag: UInt32, code: UInt16, header: Header
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
            let length = Self.long(span, at: position + 8, bigEndian: frame.encoding.isBigEndian)
            if length == .max || Int(length) <= room - 12 { return (VR.UN.rawValue, length, 12, []) }
        }
        guard Int(short) <= room - 8 else { throw truncated(tag) }
        return (VR.UN.rawValue, short, 8, .shortHeader)
    }

    /// Fewer bytes than a header are left: nothing where they are padding.
    @inline(never)
    private mutating func readRest(_ span: borrowing RawSpan) throws(DICOMError) -> Bool {
        for offset in position..<frame.end
        where unsafe span.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt8.self) != 0 {
            throw truncated(nil)
        }
        find(.trailingBytes)
        position = frame.end
        return true
    }

    /// A tag of group FFFE in a data set; true where the data set ends with it.
    @inline(never)
    private mutating func readDelimiter(_ tag: UInt32, _ length: UInt32) throws(DICOMError) -> Bool {
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

    @inline(never)
    private mutating func noteOrder(_ tag: UInt32) {
        if isOrdered, frame.last != 0 {
            isOrdered = false
            find(.elementsOutOfOrder, tag)
        }
    }

    // MARK: Containers

    private mutating func open(
        tag: UInt32, code: UInt16, length: UInt32, offset: Int, flags: IndexEntry.Flags
    ) throws(DICOMError) {
        let end = frame.end
        var kind = Frame.Kind.sequence
        var vr = code
        var encoding = frame.encoding
        var flags = flags.union(.container)
        if code == VR.UN.rawValue, !frame.encoding.isImplicit {
            // Explicit UN of undefined length holds items in implicit little endian (PS3.5 6.2.2).
            encoding = .implicitLittleEndian
            flags.insert(.special)
        } else if code == VR.OB.rawValue || code == VR.OW.rawValue {
            kind = .fragments
        } else {
            vr = VR.SQ.rawValue
        }
        let isTooLong = length != .max && Int(length) > end - offset
        if isTooLong {
            // Its items may be whole all the same.
            guard kind == .sequence, offset < end else { throw truncated(tag) }
            find(.lengthPastEnd, tag)
        }
        if kind == .sequence {
            depth += 1
            guard depth <= limits.nestingDepth else {
                throw DICOMError(
                    .nestingTooDeep, at: path(AttributeTag(rawValue: tag)), offset: position, rule: "PS3.5 7.5")
            }
        }
        entries.append(IndexEntry(tag: tag, number: 0, vr: vr, offset: offset, flags: flags))
        enclosing.append(frame)
        frame = Frame(
            kind: kind, opening: entries.count - 1, end: length == .max || isTooLong ? end : offset + Int(length),
            length: length,
            encoding: encoding)
        position = offset
    }

    private mutating func readItem(_ span: borrowing RawSpan) throws(DICOMError) {
        let header = try itemHeader(span)
        switch header.tag {
        case AttributeTag.item.rawValue:
            let offset = position + 8
            let length = header.second
            // An item that claims more than there is may end with a whole element all the same.
            let isTooLong = length != .max && Int(length) > frame.end - offset
            if isTooLong {
                guard offset < frame.end else { throw truncated(header.tag) }
                find(.lengthPastEnd)
            }
            entries.append(IndexEntry(tag: header.tag, number: 0, vr: 0, offset: offset, flags: .container))
            if entries.count > limits.elementCount { throw tooMany(header.tag) }
            frame.last &+= 1
            let end = length == .max || isTooLong ? frame.end : offset + Int(length)
            let encoding = frame.encoding
            enclosing.append(frame)
            frame = Frame(kind: .item, opening: entries.count - 1, end: end, length: length, encoding: encoding)
            position = offset
        case AttributeTag.sequenceDelimitation.rawValue:
            if frame.length == .max {
                close(delimited: true)
            } else {
                find(.unexpectedDelimiter)
                position += 8
            }
        case AttributeTag.itemDelimitation.rawValue:
            find(.unexpectedDelimiter)
            position += 8
        default:
            throw DICOMError(.unexpectedDelimiter, at: path(nil), offset: position, rule: "PS3.5 7.5.1")
        }
    }

    private mutating func readFragment(_ span: borrowing RawSpan) throws(DICOMError) {
        let header = try itemHeader(span)
        switch header.tag {
        case AttributeTag.item.rawValue:
            let offset = position + 8
            guard Int(header.second) <= frame.end - offset else { throw truncated(header.tag) }
            entries.append(
                IndexEntry(tag: header.tag, number: header.second, vr: VR.OB.rawValue, offset: offset))
            if entries.count > limits.elementCount { throw tooMany(header.tag) }
            frame.last &+= 1
            position = offset + Int(header.second)
        case AttributeTag.sequenceDelimitation.rawValue:
            close(delimited: true)
        default:
            throw DICOMError(.unexpectedDelimiter, at: path(nil), offset: position, rule: "PS3.5 A.4")
        }
    }

    private mutating func itemHeader(_ span: borrowing RawSpan) throws(DICOMError) -> Header {
        guard frame.end - position >= 8 else { throw truncated(nil) }
        return Self.header(span, at: position, bigEndian: frame.encoding.isBigEndian)
    }

    /// Ends the innermost container at the position; with its delimiter where it has one.
    private mutating func close(delimited: Bool) {
        let tag = frame.kind == .item ? AttributeTag.itemDelimitation : .sequenceDelimitation
        let isOpenEnded = frame.length == .max && !delimited
        entries.append(
            IndexEntry(
                tag: tag.rawValue, number: frame.length, vr: 0, offset: min(position, frame.end),
                flags: isOpenEnded ? .special : []))
        entries.setNumber(entries.count - 1 - frame.opening, at: frame.opening)
        if frame.kind == .sequence { depth -= 1 }
        if delimited { position += 8 }
        if let outer = enclosing.popLast() { frame = outer }
    }

    // MARK: Reports

    @inline(never)
    private func path(_ tag: AttributeTag?) -> AttributePath {
        var steps: [AttributePath.Step] = []
        var items = 0
        for frame in enclosing + [frame] where frame.opening >= 0 {
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
    private mutating func find(_ kind: Finding.Kind, _ tag: UInt32? = nil) {
        // Enough to tell what is wrong with a source; a hostile one does not fill our memory with them.
        guard findings.count < 64 else { return }
        let path = path(tag.map(AttributeTag.init(rawValue:)))
        findings.append(Finding(kind, at: path, offset: position))
    }

    @inline(never)
    private func truncated(_ tag: UInt32?) -> DICOMError {
        DICOMError(
            .truncated, at: path(tag.map(AttributeTag.init(rawValue:))), offset: position, rule: "PS3.5 7.1")
    }

    @inline(never)
    private func tooMany(_ tag: UInt32) -> DICOMError {
        DICOMError(.tooManyElements, at: path(AttributeTag(rawValue: tag)), offset: position, rule: "PS3.5 7.1")
    }
}
