extension ElementValue {
    /// A value from text as people type it: text as it is, numbers and tags (`0010,0020`) in their digits, other bytes in
    /// hexadecimal digits (`00FF`); backslashes part several values.
    ///
    /// - Parameter tag: where the value is to stand, for the error.
    /// - Throws: `.malformedValue` where the text is no value of the VR, `.wrongVR` for a sequence.
    package init(parsing text: String, as vr: VR, for tag: AttributeTag) throws(DICOMError) {
        if text.isEmpty {
            self = vr == .SQ ? .items([]) : .bytes(.empty)
            return
        }
        let malformed = DICOMError(.malformedValue, at: AttributePath(tag), rule: "PS3.5 6.2")
        if vr.isText {
            guard Self.isText(text, of: vr) else { throw malformed }
            self = .text(text)
            return
        }
        guard vr != .SQ else { throw DICOMError(.wrongVR, at: AttributePath(tag), rule: "PS3.5 7.5") }
        var memory = BytesBuilder(capacity: 64)
        if vr.jsonNumberSize != nil {
            for value in text.split(separator: "\\", omittingEmptySubsequences: false) {
                guard NumberText.append(Array(value.utf8).span, vr, to: &memory) else { throw malformed }
            }
        } else {
            guard Self.appendHexadecimal(text, to: &memory), memory.count % vr.swapUnit == 0 else { throw malformed }
        }
        self = .bytes(memory.finish())
    }

    /// Pairs of digits; spaces and backslashes may part them.
    private static func appendHexadecimal(_ text: String, to memory: inout BytesBuilder) -> Bool {
        var high: UInt8?
        for byte in text.utf8 where byte != 0x20 && byte != 0x5C {
            guard let digit = Hexadecimal.value(byte) else { return false }
            if let first = high {
                memory.append(first << 4 | digit)
                high = nil
            } else {
                high = digit
            }
        }
        return high == nil
    }

    /// What nobody could read back is refused; lengths and lists of terms are for a validator.
    private static func isText(_ text: String, of vr: VR) -> Bool {
        let values =
            vr.hasBackslashSeparatedValues ? text.split(separator: "\\", omittingEmptySubsequences: false) : [text[...]]
        return values.allSatisfy { value in
            let value = String(value)
            return switch vr {
            case _ where value.isEmpty: true
            case .DS: DecimalString(value) != nil
            case .IS: Int(value) != nil
            case .UI: UID(rawValue: value).isValid
            case .DA: DICOMDate(value) != nil
            case .TM: DICOMTime(value) != nil
            case .DT: DICOMDateTime(value) != nil
            case .AS: AgeString(value) != nil
            default: true
            }
        }
    }
}
