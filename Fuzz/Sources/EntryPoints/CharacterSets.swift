import DICOMCore

extension Door {
    /// Text: the first byte chooses the character sets, the second the VR. What can be decoded without loss can be encoded,
    /// and decodes to the same again.
    static let characterSets = Door(name: "charsets") { bytes in
        guard bytes.count > 2 else { return }
        let set = SpecificCharacterSet(definedTerms: terms[Int(bytes.span[0]) % terms.count])
        let vrs: [VR] = [.PN, .LO, .SH, .LT, .ST, .UC, .UT]
        let vr = vrs[Int(bytes.span[1]) % vrs.count]
        let decoded = set.decodeReportingLoss(bytes[2..<bytes.count].bytes, vr: vr)
        if decoded.isIncomplete { return }
        guard let encoded = set.encode(decoded.text, vr: vr) else { return }
        let again = set.decodeReportingLoss(Bytes(encoded).bytes, vr: vr)
        if again.isIncomplete || !again.text.unicodeScalars.elementsEqual(decoded.text.unicodeScalars) {
            broken("text that was encoded decodes to another one")
        }
    }

    private static let terms: [[String]] = [
        [], ["ISO_IR 100"], ["ISO_IR 101"], ["ISO_IR 109"], ["ISO_IR 110"], ["ISO_IR 144"], ["ISO_IR 127"],
        ["ISO_IR 126"], ["ISO_IR 138"], ["ISO_IR 148"], ["ISO_IR 203"], ["ISO_IR 13"], ["ISO_IR 166"],
        ["ISO_IR 192"], ["GB18030"], ["GBK"], ["", "ISO 2022 IR 87"], ["ISO 2022 IR 13", "ISO 2022 IR 87"],
        ["", "ISO 2022 IR 149"], ["", "ISO 2022 IR 58"], ["ISO 2022 IR 100", "ISO 2022 IR 144", "ISO 2022 IR 126"],
        ["", "ISO 2022 IR 159", "ISO 2022 IR 87"],
    ]
}
