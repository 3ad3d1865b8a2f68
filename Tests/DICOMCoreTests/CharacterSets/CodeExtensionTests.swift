import DICOMCore
import Testing

@Suite("Code extensions (PS3.5 6.1.2.5)")
struct CodeExtensionTests {
    let japanese = SpecificCharacterSet(definedTerms: ["", "ISO 2022 IR 87"])
    let european = SpecificCharacterSet(definedTerms: ["ISO 2022 IR 100", "ISO 2022 IR 144"])

    @Test("a byte 5C within a character of two bytes parts no values")
    func backslashWithin() {
        let encoded = bytes(#"ESC$B\x25\x5CESC(B\ESC$B\x25\x5CESC(B"#)
        #expect(japanese.text(encoded) == #"ボ\ボ"#)
        #expect(SpecificCharacterSet(definedTerms: ["GB18030"]).text([0x81, 0x5C, 0x5C, 0x41]) == #"乗\A"#)
    }

    @Test("the first sets are in force again after what parts values, components or lines")
    func resets() {
        let cyrillicThen = { (between: UInt8) in bytes(#"ESC-L\xBB"#) + [between, 0xE9] }
        #expect(european.text(cyrillicThen(0x5C), .LO) == #"Л\é"#)
        #expect(european.text(cyrillicThen(0x5C), .LT) == #"Л\щ"#)
        #expect(european.text(cyrillicThen(0x5E), .PN) == "Л^é")
        #expect(european.text(cyrillicThen(0x3D), .PN) == "Л=é")
        #expect(european.text(cyrillicThen(0x5E), .LO) == "Л^щ")
        for control in [0x09, 0x0A, 0x0C, 0x0D] as [UInt8] {
            #expect(european.text(cyrillicThen(control), .LT).hasSuffix("é"))
        }
    }

    @Test(
        "text is written in the declared sets, and comes back",
        arguments: [
            "café", "Любовь", "café Любовь café", #"Л\é"#, "Л^é=щ", "Л\r\né", "plain",
        ], [VR.LO, .PN, .LT])
    func written(text: String, vr: VR) throws {
        let encoded = try #require(european.encode(text, vr: vr))
        #expect(european.text(encoded, vr) == text)
    }

    @Test("Japanese, Korean, Greek and Latin in one text")
    func several() throws {
        let all = SpecificCharacterSet(definedTerms: [
            "", "ISO 2022 IR 100", "ISO 2022 IR 126", "ISO 2022 IR 87", "ISO 2022 IR 159", "ISO 2022 IR 149",
            "ISO 2022 IR 58",
        ])
        let text = "山田^丂é=홍 길동^Διο\\东abc"
        let encoded = try #require(all.encode(text, vr: .PN))
        #expect(all.text(encoded, .PN) == text)
    }

    @Test("what no declared set has is refused")
    func refused() {
        #expect(japanese.encode("홍", vr: .LO) == nil)
        #expect(european.encode("山", vr: .LO) == nil)
        #expect(european.encode("\u{1B}-L", vr: .LO) == nil)
        #expect(SpecificCharacterSet(definedTerms: ["ISO_IR 100"]).encode("Ω", vr: .LO) == nil)
    }

    @Test("a set declared alone needs no escape sequence where it lies in the right half")
    func alone() {
        #expect(SpecificCharacterSet(definedTerms: ["ISO 2022 IR 149"]).text([0xC8, 0xAB]) == "홍")
        #expect(SpecificCharacterSet(definedTerms: ["ISO 2022 IR 149"]).encode("홍", vr: .LO) == [0xC8, 0xAB])
        #expect(SpecificCharacterSet(definedTerms: ["ISO 2022 IR 87"]).text(bytes("ESC$B;3ESC(B")) == "山")
    }

    @Test("ISO_IR 13 keeps the backslash and reads Shift JIS that hides under its name")
    func japaneseByte() {
        let characterSet = SpecificCharacterSet(definedTerms: ["ISO_IR 13"])
        #expect(characterSet.text([0xD4, 0x5C, 0xC0, 0x7E]) == #"ﾔ\ﾀ~"#)
        #expect(characterSet.text([0x8E, 0x52, 0x93, 0x63]) == "山田")
        #expect(characterSet.encode("¥", vr: .LO) == nil)
    }

    @Test(
        "broken text is told, and nothing after it is lost",
        arguments: [
            "AESC", "AESC$", "AESC$)", "AESC$(", "AESC-", "AESC-ZB", "ESC$B;", "ESC$B;3EESC(BX", #"ESC$)C\xC8"#,
            #"ESC$)C\xC8A"#, #"ESC$)C\xFE\xFE"#,
        ])
    func broken(example: String) {
        #expect(japanese.isIncomplete(bytes(example)))
        let after = bytes(example + "\nESC(BEND")
        #expect(japanese.text(after).hasSuffix("END"))
    }

    @Test("random bytes never stop it")
    func random() {
        let terms = [
            [], ["ISO_IR 100"], ["ISO_IR 13"], ["ISO_IR 192"], ["GB18030"], ["GBK"], ["ISO 2022 IR 58"],
            ["ISO 2022 IR 13", "ISO 2022 IR 87", "ISO 2022 IR 159"], ["", "ISO 2022 IR 149"],
        ]
        var random = SeededBytes(state: 3)
        let pieces: [UInt8] = Array("\u{1B}\u{1B}\u{1B}$()-BJIACDLZ\\^=\r\n".utf8)
        for round in 0..<300 {
            let bytes = (0..<(round % 64)).map { _ in
                let byte = random.next()
                return byte < 0x60 ? pieces[Int(byte) % pieces.count] : byte ^ random.next()
            }
            for term in terms {
                let characterSet = SpecificCharacterSet(definedTerms: term)
                for vr in [VR.PN, .LT, .LO] {
                    let text = characterSet.text(bytes, vr)
                    #expect(text.utf8.count <= 3 * bytes.count)
                    if let encoded = characterSet.encode(text, vr: vr) {
                        #expect(characterSet.text(encoded, vr) == text)
                    }
                }
            }
        }
    }

    @Test("time grows with length, not faster")
    func linear() {
        for unit in ["ESC", "ESC$B", #"\xC8"#, "ESC$B;3ESC(B^", "ESC$)C"] {
            let short = Array(repeatElement(bytes(unit), count: 2_000).joined())
            let long = Array(repeatElement(bytes(unit), count: 40_000).joined())
            let clock = ContinuousClock()
            let first = (0..<3).map { _ in clock.measure { _ = japanese.text(short, .PN) } }.min() ?? .zero
            let second = (0..<3).map { _ in clock.measure { _ = japanese.text(long, .PN) } }.min() ?? .zero
            #expect(second < max(first, .milliseconds(1)) * 200, "\(unit): \(first) and \(second)")
        }
    }
}
