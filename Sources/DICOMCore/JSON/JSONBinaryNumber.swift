extension JSONText {
    /// One value of a binary number as JSON, of AT as `GGGGEEEE` without quotes.
    ///
    /// - Parameters:
    ///   - bytes: little endian.
    ///   - words: for what is no number.
    ///   - start: where the value starts; as many bytes as `vr.jsonNumberSize` follow.
    static func appendNumber(
        _ bytes: RawSpan, at start: Int, _ vr: VR, to buffer: inout [UInt8], words: NumberWords = .json
    ) {
        switch vr {
        case .US: append(load(bytes, start, UInt16.self), to: &buffer)
        case .SS: append(load(bytes, start, Int16.self), to: &buffer)
        case .UL: append(load(bytes, start, UInt32.self), to: &buffer)
        case .SL: append(load(bytes, start, Int32.self), to: &buffer)
        case .UV: append(load(bytes, start, UInt64.self), to: &buffer)
        case .SV: append(load(bytes, start, Int64.self), to: &buffer)
        case .FL: JSONNumber.append(Float(bitPattern: load(bytes, start, UInt32.self)), to: &buffer, words)
        case .FD: JSONNumber.append(Double(bitPattern: load(bytes, start, UInt64.self)), to: &buffer, words)
        default:
            let halves = load(bytes, start, UInt32.self)
            append(AttributeTag(rawValue: halves << 16 | halves >> 16), to: &buffer)
        }
    }

    private static func load<Word: FixedWidthInteger & BitwiseCopyable>(
        _ bytes: RawSpan, _ start: Int, _: Word.Type
    ) -> Word {
        // Bounds-checked; unsafe only as a load of raw bytes is.
        Word(littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: start, as: Word.self))
    }
}

extension VR {
    /// Bytes of one value where JSON has a number, or the tag of AT, for it (PS3.18 F.2.3.1).
    var jsonNumberSize: Int? {
        switch self {
        case .SS, .US: 2
        case .AT, .FL, .SL, .UL: 4
        case .FD, .SV, .UV: 8
        default: nil
        }
    }
}
