extension ElementParser {
    mutating func open(
        tag: UInt32, code: UInt16, length: UInt32, offset: Int, headerSize: Int, flags: IndexEntry.Flags
    ) throws(DICOMError) -> DataSetEvent {
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
        let header = DataSetEvent.ElementHeader(
            tag: tag, offset: position, lengthField: length, vrCode: vr, flags: flags, headerSize: headerSize)
        enter(
            Frame(
                kind: kind, tag: tag, offset: position, contents: offset,
                end: length == .max || isTooLong ? end : offset + Int(length), length: length, encoding: encoding))
        return kind == .fragments ? .fragments(header) : .sequence(header)
    }

    mutating func enter(_ inner: Frame) {
        count += 1
        enclosing.append(frame)
        frame = inner
        position = inner.contents
        valueStart = position
        lastTag = nil
    }

    mutating func readItem(_ window: borrowing RawSpan, from base: Int) throws(DICOMError) -> Step? {
        let bytes = ElementHeader(window, at: position - base, bigEndian: frame.encoding.isBigEndian)
        switch (bytes.tag, frame.kind) {
        case (AttributeTag.item.rawValue, .sequence):
            return .event(try openItem(length: bytes.second))
        case (AttributeTag.item.rawValue, _):
            return .event(try readFragment(length: bytes.second))
        case (AttributeTag.sequenceDelimitation.rawValue, _) where frame.length == .max:
            return .event(close(delimited: true))
        case (AttributeTag.sequenceDelimitation.rawValue, .sequence),
            (AttributeTag.itemDelimitation.rawValue, .sequence):
            passDelimiter(nil)
            return nil
        case (_, .sequence):
            throw DICOMError(.unexpectedDelimiter, at: path(nil), offset: position, rule: "PS3.5 7.5.1")
        default:
            throw DICOMError(.unexpectedDelimiter, at: path(nil), offset: position, rule: "PS3.5 A.4")
        }
    }

    mutating func openItem(length: UInt32) throws(DICOMError) -> DataSetEvent {
        let offset = position + 8
        // An item that claims more than there is may end with a whole element all the same.
        let isTooLong = length != .max && Int(length) > frame.end - offset
        if isTooLong {
            guard offset < frame.end else { throw truncated(AttributeTag.item.rawValue) }
            find(.lengthPastEnd)
        }
        guard count < limits.elementCount else { throw tooMany(AttributeTag.item.rawValue, at: position) }
        let header = DataSetEvent.ItemHeader(number: Int(frame.last), offset: position, lengthField: length)
        frame.last &+= 1
        enter(
            Frame(
                kind: .item, offset: position, contents: offset,
                end: length == .max || isTooLong ? frame.end : offset + Int(length), length: length,
                encoding: frame.encoding))
        return .item(header)
    }

    mutating func readFragment(length: UInt32) throws(DICOMError) -> DataSetEvent {
        let offset = position + 8
        guard Int(length) <= frame.end - offset else { throw truncated(AttributeTag.item.rawValue) }
        count += 1
        if count > limits.elementCount { throw tooMany(AttributeTag.item.rawValue, at: position) }
        let header = DataSetEvent.ItemHeader(number: Int(frame.last), offset: position, lengthField: length)
        frame.last &+= 1
        lastTag = AttributeTag.item.rawValue
        lastOffset = position
        valueStart = offset
        position = offset + Int(length)
        return .fragment(header)
    }

    /// Ends the innermost container at the position; with its delimiter where it has one.
    mutating func close(delimited: Bool) -> DataSetEvent {
        let kind = frame.kind
        count += 1
        if kind == .sequence { depth -= 1 }
        if delimited { position += 8 }
        valueStart = position
        lastTag = nil
        if let outer = enclosing.popLast() { frame = outer }
        return switch kind {
        case .item, .dataSet: .endOfItem
        case .sequence: .endOfSequence
        case .fragments: .endOfFragments
        }
    }

    // MARK: The end of the source

    /// The source ends here, whatever was expected: what reaches past that is cut, or an error where it is a value.
    mutating func end(at total: Int) throws(DICOMError) {
        guard frame.end > total || position > total else { return }
        if position > total, let tag = lastTag {
            throw DICOMError(
                .truncated, at: path(AttributeTag(rawValue: tag)), offset: lastOffset, rule: "PS3.5 7.1")
        }
        for level in enclosing.indices { enclosing[level] = try cut(enclosing[level], to: total, level: level) }
        frame = try cut(frame, to: total, level: enclosing.count)
        position = min(position, total)
    }

    mutating func cut(_ frame: Frame, to total: Int, level: Int) throws(DICOMError) -> Frame {
        guard frame.end > total else { return frame }
        var cut = frame
        cut.end = total
        guard frame.length != .max, frame.kind == .sequence || frame.kind == .item else { return cut }
        // The path as it was when the container opened.
        let path = path(toContainerAt: frame.kind == .item ? level - 1 : level)
        guard frame.contents < total else {
            throw DICOMError(.truncated, at: path, offset: frame.offset, rule: "PS3.5 7.1")
        }
        add(Finding(.lengthPastEnd, at: path, offset: frame.offset))
        return cut
    }
}
