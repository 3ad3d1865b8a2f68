import DICOMCore
import Testing

/// The numbers come from Python's codecs: FNV-1a of the text of all codes in order, U+FFFD where there is no character.
@Suite("Character sets of more than a byte a character")
struct DoubleByteTests {
    @Test(
        "every code of the ISO 2022 sets has its character, and back",
        arguments: [
            ("ISO 2022 IR 87", "ESC$B", 0, 0x4282_2A7B_9263_A2EE, 6879),
            ("ISO 2022 IR 159", "ESC$(D", 0, 0x14E9_79C3_9F55_4E47, 6067),
            ("ISO 2022 IR 149", "ESC$)C", 0x80, 0xA7D8_B889_B010_6625, 8226),
            ("ISO 2022 IR 58", "ESC$)A", 0x80, 0x5F49_C3B1_2BC9_72C9, 7445),
        ] as [(String, String, UInt8, UInt64, Int)])
    func allCodes(term: String, escape: String, half: UInt8, fingerprint: UInt64, count: Int) {
        let characterSet = SpecificCharacterSet(definedTerms: ["", term])
        let escape = bytes(escape)
        var found = Fingerprint()
        var known = 0
        var failures = 0
        for first in UInt8(0x21)...0x7E {
            for second in UInt8(0x21)...0x7E {
                let code = [first | half, second | half]
                let text = characterSet.text(escape + code)
                found.add(text.utf8)
                guard text != "\u{FFFD}" else { continue }
                known += 1
                // JIS X 0212 has a tilde, which is written in ASCII.
                guard text != "~" else { continue }
                let expected = escape + code + (half == 0 ? bytes("ESC(B") : [])
                if characterSet.encode(text, vr: .LO) != expected { failures += 1 }
            }
        }
        #expect(found.value == fingerprint)
        #expect(known == count)
        #expect(failures == 0)
    }

    @Test(
        "every pair of GB 18030 and GBK",
        arguments: [
            ("GB18030", 0xD683_C41E_A925_DC54), ("GBK", 0xA55C_F2F4_A9E4_690B),
        ] as [(String, UInt64)])
    func chinesePairs(term: String, fingerprint: UInt64) {
        let characterSet = SpecificCharacterSet(definedTerms: [term])
        var found = Fingerprint()
        for lead in UInt8(0x81)...0xFE {
            for trail in UInt8(0x40)...0xFE where trail != 0x7F {
                let text = characterSet.text([lead, trail])
                // A lone trail that is ASCII stands for itself.
                found.add(text.hasPrefix("\u{FFFD}") ? "\u{FFFD}".utf8 : text.utf8)
            }
        }
        #expect(found.value == fingerprint)
    }

    @Test("the four-byte codes of GB 18030")
    func chineseQuads() {
        let characterSet = SpecificCharacterSet(definedTerms: ["GB18030"])
        var found = Fingerprint()
        for number in 0..<39_470 {
            let quad = [
                UInt8(0x81 + number / 12_600), UInt8(0x30 + number / 1260 % 10), UInt8(0x81 + number / 10 % 126),
                UInt8(0x30 + number % 10),
            ]
            let text = characterSet.text(quad)
            found.add(text.hasPrefix("\u{FFFD}") ? "\u{FFFD}".utf8 : text.utf8)
        }
        #expect(found.value == 0xE494_E669_D278_C4F6)
        #expect(characterSet.text([0x90, 0x30, 0x81, 0x30]) == "\u{10000}")
        #expect(characterSet.text([0xE3, 0x32, 0x9A, 0x35]) == "\u{10FFFF}")
        #expect(characterSet.text([0xE3, 0x32, 0x9A, 0x36]).hasPrefix("\u{FFFD}"))
    }

    @Test(
        "every character into GB 18030 and GBK",
        arguments: [
            ("GB18030", 0xCC06_47B7_9866_233D, 67_441), ("GBK", 0x294C_0906_401F_9F95, 21_791),
        ] as [(String, UInt64, Int)])
    func chineseEncoding(term: String, fingerprint: UInt64, count: Int) {
        let characterSet = SpecificCharacterSet(definedTerms: [term])
        var found = Fingerprint()
        var encodable = 0
        let values = Array(0x80..<0x1_0000) + Array(stride(from: 0x1_0000, to: 0x11_0000, by: 0x101))
        for scalar in values.lazy.compactMap({ Unicode.Scalar(UInt32($0)) }) {
            let encoded = characterSet.encode(String(Character(scalar)), vr: .LO)
            if encoded != nil { encodable += 1 }
            found.add(encoded ?? [0x3F])
        }
        #expect(found.value == fingerprint)
        #expect(encodable == count)
    }
}
