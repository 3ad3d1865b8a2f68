/// Reads the headers of a data set once, from front to end and without recursion, into a `DataSetIndex` (PS3.5 7).
///
/// The bytes may come in parts: `read` says how many of them it needs to go on, and goes on where it was.
struct IndexBuilder: ~Copyable {
    /// A data set, sequence or run of fragments that is being read.
    struct Frame: BitwiseCopyable {
        enum Kind: UInt8, BitwiseCopyable { case dataSet, item, sequence, fragments }
        /// Of the opening entry; -1 for the root.
        var opening: Int
        /// Where it ends at the latest: by its own length, or by what encloses it.
        var end: Int
        /// Its length field.
        var length: UInt32
        /// The tag read last in a data set, the number of items read in a sequence.
        var last: UInt32 = 0
        var kind: Kind
        var encoding: ElementEncoding
    }

    /// What reading came to.
    enum Progress {
        /// The first byte after the last element read.
        case finished(end: Int)
        /// It goes on when the bytes before this offset are there.
        case needs(Int)
    }

    /// What became of the innermost data set.
    private enum Step { case goOn, stop, starved }

    var entries: PlainBuffer<IndexEntry>
    var findings: [Finding] = []
    private var isOrdered = true
    let limits: Limits
    /// The tags that may stand at the root: reading stops before another one.
    private let scope: Range<UInt32>
    /// Bytes from the start of the source to its end, there or not.
    private let size: Int
    private let encoding: ElementEncoding
    var position: Int
    var frame: Frame
    var enclosing = PlainBuffer<Frame>(capacity: 16)
    private var depth = 0
    /// Items, fragments and closing marks among the entries.
    private var marks = 0
    /// How many bytes it takes to go on.
    private var need = 0

    /// - Parameters:
    ///   - start: the first byte of the data set in `bytes`; offsets count from the first byte of `bytes`.
    ///   - scope: reading ends before the first element at the root whose tag is not one of these.
    static func build(
        _ bytes: Bytes, from start: Int = 0, encoding: ElementEncoding, limits: Limits,
        scope: Range<UInt32> = 0..<(.max)
    ) throws(DICOMError) -> DataSetIndex {
        var builder = try IndexBuilder(
            from: start, size: bytes.count, encoding: encoding, limits: limits, scope: scope)
        switch try builder.read(bytes.bytes) {
        case .finished(let end): return builder.finished(bytes, at: end)
        // All bytes are there.
        case .needs(let offset): throw builder.truncated(at: offset)
        }
    }

    /// - Parameter size: bytes from the start of the source to its end.
    init(
        from start: Int, size: Int, encoding: ElementEncoding, limits: Limits, scope: Range<UInt32>
    ) throws(DICOMError) {
        guard size < IndexEntry.offsetLimit else { throw DICOMError(.elementTooLarge, offset: 0, rule: "PS3.5 7.1") }
        // Real headers hold an element in 30 to 60 bytes; pixel data make a guess by size pointless beyond some KiB.
        let isShort = scope.count <= 1 << 16
        entries = PlainBuffer(capacity: max(16, min((size - start) / 32, isShort ? 32 : 512)))
        self.size = size
        self.limits = limits
        self.scope = scope
        self.encoding = encoding
        position = start
        frame = Frame(opening: -1, end: size, length: .max, kind: .dataSet, encoding: encoding)
    }

    /// - Parameters:
    ///   - bytes: the source, or as much of it as the index is to keep.
    ///   - end: the first byte after the last element read.
    consuming func finished(_ bytes: Bytes, at end: Int) -> DataSetIndex {
        let (isOrdered, findings, encoding, marks) = (isOrdered, findings, encoding, marks)
        return DataSetIndex(
            bytes, encoding: encoding, entries, isOrdered: isOrdered, findings: findings, end: end, marks: marks)
    }

    /// Reads on.
    ///
    /// - Parameter span: the source from its first byte, as far as it is there.
    mutating func read(_ span: borrowing RawSpan) throws(DICOMError) -> Progress {
        reading: while true {
            while position >= frame.end {
                if frame.opening < 0 { break reading }
                if frame.length == .max { find(.missingDelimiter) }
                close(delimited: false)
            }
            let step =
                switch frame.kind {
                case .dataSet, .item: try readDataSet(span)
                case .sequence: try readItem(span)
                case .fragments: try readFragment(span)
                }
            switch step {
            case .goOn: continue
            case .stop: break reading
            case .starved: return .needs(need)
            }
        }
        return .finished(end: min(position, size))
    }

    // MARK: Elements

    /// Reads elements until the data set ends, a container opens, or one was read that is not plain.
    @inline(__always)
    private mutating func readDataSet(_ span: borrowing RawSpan) throws(DICOMError) -> Step {
        if frame.encoding.isBigEndian { return try readElements(span, bigEndian: true) }
        if !frame.encoding.isImplicit {
            if try readPlainElements(span) { return .goOn }
            if position >= frame.end { return .goOn }
        }
        return try readElements(span, bigEndian: false)
    }

    /// Reads elements until the data set ends or a container opens; in explicit VR and little endian, one.
    @inline(__always)
    private mutating func readElements(
        _ span: borrowing RawSpan, bigEndian: Bool
    ) throws(DICOMError) -> Step {
        let end = frame.end
        let available = min(end, span.byteCount)
        let isImplicit = frame.encoding.isImplicit
        let isRoot = frame.kind == .dataSet
        let isPlain = !isImplicit && !bigEndian
        var position = position
        while position < end {
            if position &+ 12 > available {
                self.position = position
                let step = try readNearEnd(span)
                if step != .goOn { return step }
                if end &- position < 8 { return .goOn }
            }
            let header = ElementHeader(span, at: position, bigEndian: bigEndian)
            let tag = header.tag
            if isRoot, tag >= scope.upperBound || tag < scope.lowerBound {
                self.position = position
                return .stop
            }
            if tag >> 16 == 0xFFFE {
                self.position = position
                if try readDelimiter(tag, header.second) { return .goOn }
                position = self.position
                continue
            }
            if tag <= frame.last {
                self.position = position
                noteOrder(tag)
            }
            frame.last = tag
            var code: UInt16
            var length: UInt32
            var headerSize = 8
            var flags: IndexEntry.Flags = []
            if isImplicit {
                code = DataDictionary.vrCode(of: tag)
                length = header.second
                flags = .implicit
            } else {
                code = header.code(bigEndian: bigEndian)
                switch ExplicitVR.form(of: code) {
                case .short:
                    length = header.shortLength(bigEndian: bigEndian)
                case .long:
                    guard end &- position >= 12 else { throw truncated(tag, at: position) }
                    length = ElementHeader.long(span, at: position &+ 8, bigEndian: bigEndian)
                    headerSize = 12
                case .unknown:
                    self.position = position
                    let unknown = try readUnknownVR(span, tag: tag, code: code, header: header)
                    (code, length, headerSize, flags) = (
                        unknown.code, unknown.length, unknown.headerSize, unknown.flags
                    )
                }
            }
            let offset = position &+ headerSize
            if code == VR.SQ.rawValue || length == .max {
                self.position = position
                try open(tag: tag, code: code, length: length, offset: offset, flags: flags)
                return .goOn
            }
            guard Int(length) <= end &- offset else { throw truncated(tag, at: position) }
            if length & 1 != 0 {
                self.position = position
                find(.oddLength, tag)
            }
            entries.append(IndexEntry(tag: tag, number: length, vr: code, offset: offset, flags: flags))
            position = offset &+ Int(length)
            if entries.count > limits.elementCount { throw tooMany(tag, at: position) }
            if isPlain { break }
        }
        self.position = position
        return .goOn
    }

    /// Reads elements as nearly all are: in explicit VR and little endian, tags rising, of a VR that the standard knows, of
    /// defined and even length, and then the start of a sequence. The first that is anything else is left to `readElements`.
    ///
    /// - Returns: whether a sequence was opened.
    private mutating func readPlainElements(_ span: borrowing RawSpan) throws(DICOMError) -> Bool {
        let end = frame.end
        let available = min(end, span.byteCount)
        let isRoot = frame.kind == .dataSet
        let upper = isRoot ? min(scope.upperBound, 0xFFFE_0000) : 0xFFFE_0000
        var last = isRoot && scope.lowerBound > 0 ? max(frame.last, scope.lowerBound - 1) : frame.last
        var position = position
        while position &+ 8 <= available, entries.count < limits.elementCount {
            let header = ElementHeader(span, at: position, bigEndian: false)
            guard header.tag > last, header.tag < upper else { break }
            let code = header.code(bigEndian: false)
            var length = header.shortLength(bigEndian: false)
            var offset = position &+ 8
            let form = ExplicitVR.form(of: code)
            if form != .short {
                guard form == .long, position &+ 12 <= available else { break }
                length = ElementHeader.long(span, at: position &+ 8, bigEndian: false)
                offset = position &+ 12
                if code == VR.SQ.rawValue {
                    self.position = position
                    frame.last = header.tag
                    try open(tag: header.tag, code: code, length: length, offset: offset, flags: [])
                    return true
                }
            }
            // The undefined length is odd.
            guard length & 1 == 0, Int(length) <= end &- offset else { break }
            entries.append(IndexEntry(tag: header.tag, number: length, vr: code, offset: offset))
            last = header.tag
            position = offset &+ Int(length)
        }
        if position != self.position {
            self.position = position
            frame.last = last
        }
        return false
    }

    /// Fewer than twelve bytes are left, of the data set or of what is there.
    @inline(never)
    private mutating func readNearEnd(_ span: borrowing RawSpan) throws(DICOMError) -> Step {
        let wanted = min(frame.end, position + 12)
        if span.byteCount < wanted { return starve(wanted) }
        guard frame.end - position < 8 else { return .goOn }
        if scope.lowerBound > 0 { return .stop }
        try readRest(span)
        return .goOn
    }

    private mutating func starve(_ count: Int) -> Step {
        need = count
        return .starved
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
            guard kind == .sequence, offset < end else { throw truncated(tag, at: position) }
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
            opening: entries.count - 1, end: length == .max || isTooLong ? end : offset + Int(length), length: length,
            kind: kind, encoding: encoding)
        position = offset
    }

    private mutating func readItem(_ span: borrowing RawSpan) throws(DICOMError) -> Step {
        guard let header = try itemHeader(span) else { return .starved }
        switch header.tag {
        case AttributeTag.item.rawValue:
            let offset = position + 8
            let length = header.second
            // An item that claims more than there is may end with a whole element all the same.
            let isTooLong = length != .max && Int(length) > frame.end - offset
            if isTooLong {
                guard offset < frame.end else { throw truncated(header.tag, at: position) }
                find(.lengthPastEnd)
            }
            entries.append(IndexEntry(tag: header.tag, number: 0, vr: 0, offset: offset, flags: .container))
            if entries.count > limits.elementCount { throw tooMany(header.tag, at: position) }
            marks &+= 1
            frame.last &+= 1
            let end = length == .max || isTooLong ? frame.end : offset + Int(length)
            let encoding = frame.encoding
            enclosing.append(frame)
            frame = Frame(opening: entries.count - 1, end: end, length: length, kind: .item, encoding: encoding)
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
        return .goOn
    }

    private mutating func readFragment(_ span: borrowing RawSpan) throws(DICOMError) -> Step {
        guard let header = try itemHeader(span) else { return .starved }
        switch header.tag {
        case AttributeTag.item.rawValue:
            let offset = position + 8
            guard Int(header.second) <= frame.end - offset else { throw truncated(header.tag, at: position) }
            entries.append(
                IndexEntry(tag: header.tag, number: header.second, vr: VR.OB.rawValue, offset: offset))
            if entries.count > limits.elementCount { throw tooMany(header.tag, at: position) }
            marks &+= 1
            frame.last &+= 1
            position = offset + Int(header.second)
        case AttributeTag.sequenceDelimitation.rawValue:
            close(delimited: true)
        default:
            throw DICOMError(.unexpectedDelimiter, at: path(nil), offset: position, rule: "PS3.5 A.4")
        }
        return .goOn
    }

    /// Nil where its bytes are not there yet.
    @inline(__always)
    private mutating func itemHeader(_ span: borrowing RawSpan) throws(DICOMError) -> ElementHeader? {
        guard frame.end &- position >= 8 else { throw truncated(nil, at: position) }
        guard span.byteCount &- position >= 8 else {
            need = position + 8
            return nil
        }
        return ElementHeader(span, at: position, bigEndian: frame.encoding.isBigEndian)
    }

    /// Ends the innermost container at the position; with its delimiter where it has one.
    mutating func close(delimited: Bool) {
        let tag = frame.kind == .item ? AttributeTag.itemDelimitation : .sequenceDelimitation
        let isOpenEnded = frame.length == .max && !delimited
        entries.append(
            IndexEntry(
                tag: tag.rawValue, number: frame.length, vr: 0, offset: min(position, frame.end),
                flags: isOpenEnded ? .special : []))
        marks &+= 1
        entries[frame.opening].number = UInt32(truncatingIfNeeded: entries.count - 1 - frame.opening)
        if frame.kind == .sequence { depth -= 1 }
        if delimited { position += 8 }
        frame = enclosing.removeLast()
    }

    @inline(never)
    private mutating func noteOrder(_ tag: UInt32) {
        if isOrdered, frame.last != 0 {
            isOrdered = false
            find(.elementsOutOfOrder, tag)
        }
    }
}
