import DICOMCore
import Testing

@Suite("Specific Character Set (PS3.3 C.12.1.1.2)")
struct SpecificCharacterSetTests {
    @Test(
        "is known by other spellings",
        arguments: [
            ("ISO-IR 100", "ISO_IR 100"), ("ISO_IR_100", "ISO_IR 100"), ("iso_ir 100", "ISO_IR 100"),
            ("ISO IR 100", "ISO_IR 100"),
            ("ISO_IR100", "ISO_IR 100"), ("ISO 2022 IR 100", "ISO_IR 100"), ("ISO-2022-IR-100", "ISO_IR 100"),
            ("ISO8859-1", "ISO_IR 100"), ("ISO-IR 192", "ISO_IR 192"), ("UTF-8", "ISO_IR 192"), ("utf8", "ISO_IR 192"),
            ("ISO_IR 6", ""), ("NONSENSE", ""), ("ISO_IR 9999", ""), (" ISO_IR 144 ", "ISO_IR 144"), ("gbk", "GBK"),
        ])
    func spellings(given: String, meant: String) {
        let characterSet = SpecificCharacterSet(definedTerms: [given])
        #expect(characterSet == SpecificCharacterSet(definedTerms: [meant]))
        #expect(characterSet.definedTerms == [given])
    }

    @Test("differs where it reads or writes differently")
    func differences() {
        let terms = ["", "ISO_IR 100", "ISO_IR 101", "ISO_IR 13", "ISO_IR 192", "GBK", "GB18030", "ISO 2022 IR 149"]
        #expect(Set(terms.map { SpecificCharacterSet(definedTerms: [$0]) }).count == terms.count)
        #expect(SpecificCharacterSet(definedTerms: ["", "ISO 2022 IR 87"]) != .default)
        #expect(SpecificCharacterSet(definedTerms: []) == .default)
        #expect(SpecificCharacterSet(definedTerms: ["ISO_IR 192", "ISO 2022 IR 87"]) == .utf8)
        #expect(SpecificCharacterSet(definedTerms: ["", "ISO_IR 192"]) == .default)
    }

    @Test("the default repertoire reads what it must not hold, and does not write it")
    func defaultRepertoire() {
        let text = SpecificCharacterSet.default
        #expect(text.text([0x41, 0xC3, 0xA9]) == "Aé")
        #expect(text.text([0x41, 0xE9]) == "Aé")
        #expect(text.encode("Aé", vr: .LO) == nil)
        #expect(text.encode("A\\B", vr: .LO) == [0x41, 0x5C, 0x42])
    }

    @Test("what is no UTF-8 becomes U+FFFD and is told")
    func brokenUTF8() {
        #expect(SpecificCharacterSet.utf8.text([0x41, 0xE9, 0x42]) == "A\u{FFFD}B")
        #expect(SpecificCharacterSet.utf8.isIncomplete([0x41, 0xE9, 0x42]))
        #expect(!SpecificCharacterSet.utf8.isIncomplete([0x41, 0xC3, 0xA9]))
        #expect(SpecificCharacterSet.utf8.encode("é😀", vr: .LO) == Array("é😀".utf8))
    }

    /// The numbers come from Python's codecs.
    @Test(
        "gives each of 256 bytes its character, and back",
        arguments: [
            ("ISO_IR 13", 0x1126_29B4_A5C2_5C52, 191), ("ISO_IR 100", 0x73C4_651F_941F_DC25, 256),
            ("ISO_IR 101", 0x0891_CDFF_4268_7236, 256), ("ISO_IR 109", 0xF9BE_EC0A_EF2D_7A97, 249),
            ("ISO_IR 110", 0xEC54_55CD_CA7B_918F, 256), ("ISO_IR 148", 0xF0BF_CCCE_E1DD_BA56, 256),
            ("ISO_IR 203", 0x461F_37F7_C642_78C0, 256), ("ISO_IR 144", 0x4616_B17A_577D_BFAF, 256),
            ("ISO_IR 127", 0xC2CA_17CF_95AE_A1E2, 211), ("ISO_IR 126", 0xAEF1_CF28_6AFA_4969, 253),
            ("ISO_IR 138", 0xDB6B_1189_065B_2F5D, 220), ("ISO_IR 166", 0x0EF9_F17F_DEEA_2FC1, 248),
        ] as [(String, UInt64, Int)])
    func singleBytes(term: String, fingerprint: UInt64, count: Int) {
        let characterSet = SpecificCharacterSet(definedTerms: [term])
        var found = Fingerprint()
        var known = 0
        for byte in UInt8.min...255 {
            let text = characterSet.text([byte])
            found.add(text.utf8)
            guard text != "\u{FFFD}" else { continue }
            known += 1
            if byte != 0x1B { #expect(characterSet.encode(text, vr: .LO) == [byte]) }
        }
        #expect(found.value == fingerprint)
        #expect(known == count)
    }

    @Test("ASCII is read alike by all, whatever its length")
    func ascii() {
        let terms = ["", "ISO_IR 100", "ISO_IR 13", "ISO_IR 192", "GB18030", "GBK", "ISO 2022 IR 149"]
        for length in 0..<40 {
            let bytes = (0..<length).map { UInt8(0x20 + $0) }
            for term in terms {
                let characterSet = SpecificCharacterSet(definedTerms: [term])
                #expect(Array(characterSet.text(bytes).utf8) == bytes)
            }
            for place in 0..<length {
                var accented = bytes
                accented[place] = 0xE9
                let text = SpecificCharacterSet(definedTerms: ["ISO_IR 100"]).text(accented)
                #expect(text.unicodeScalars.map { UInt8($0.value) } == accented)
            }
        }
    }
}
