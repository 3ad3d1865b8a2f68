import DICOMCore
import Testing

@Suite("Text of the standard's examples (PS3.5 annexes H to K)")
struct StandardExampleTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let terms: [String]
        let encoded: String
        let text: String

        init(_ terms: [String], _ encoded: String, _ text: String) {
            self.terms = terms
            self.encoded = encoded
            self.text = text
        }

        var testDescription: String { text }
    }

    static let examples = [
        Example(["ISO_IR 100"], #"Buc^J\xE9r\xF4me"#, "Buc^Jérôme"),
        Example(["ISO_IR 100"], #"\xC4neas^R\xFCdiger"#, "Äneas^Rüdiger"),
        Example(["ISO_IR 144"], #"\xBB\xEE\xDA\x63\x65\xDC\xD1\x79\x70\xD3"#, "Люкceмбypг"),
        Example(["ISO_IR 126"], #"\xC4\xE9\xEF\xED\xF5\xF3\xE9\xEF\xF2"#, "Διονυσιος"),
        Example(["ISO_IR 127"], #"\xE2\xC8\xC7\xE6\xEA^\xE4\xE6\xD2\xC7\xD1"#, "قباني^لنزار"),
        Example(["ISO_IR 138"], #"\xF9\xF8\xE5\xEF^\xE3\xE1\xE5\xF8\xE4"#, "שרון^דבורה"),
        Example(
            ["", "ISO 2022 IR 87"],
            "Yamada^Tarou=ESC$B;3EDESC(B^ESC$BB@O:ESC(B=ESC$B$d$^$@ESC(B^ESC$B$?$m$&ESC(B",
            "Yamada^Tarou=山田^太郎=やまだ^たろう"),
        Example(
            ["ISO 2022 IR 13", "ISO 2022 IR 87"],
            #"\xD4\xCF\xC0\xDE^\xC0\xDB\xB3=ESC$B;3EDESC(J^ESC$BB@O:ESC(J=ESC$B$d$^$@ESC(J^ESC$B$?$m$&ESC(J"#,
            "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう"),
        Example(
            ["", "ISO 2022 IR 149"],
            #"Hong^Gildong=ESC$)C\xFB\xF3^ESC$)C\xD1\xCE\xD4\xD7=ESC$)C\xC8\xAB^ESC$)C\xB1\xE6\xB5\xBF"#,
            "Hong^Gildong=洪^吉洞=홍^길동"),
        Example(["ISO_IR 192"], #"Wang^XiaoDong=\xE7\x8E\x8B^\xE5\xB0\x8F\xE6\x9D\xB1"#, "Wang^XiaoDong=王^小東"),
        Example(["GB18030"], #"Wang^XiaoDong=\xCD\xF5^\xD0\xA1\xB6\xAB"#, "Wang^XiaoDong=王^小东"),
        Example(["GBK"], #"Zhang^XiaoDong=\xD5\xC5^\xD0\xA1\xB6\xAB"#, "Zhang^XiaoDong=张^小东"),
        Example(
            ["", "ISO 2022 IR 58"], #"Zhang^XiaoDong=ESC$)A\xD5\xC5^ESC$)A\xD0\xA1\xB6\xAB"#, "Zhang^XiaoDong=张^小东"),
        Example(
            ["ISO 2022 IR 6", "ISO 2022 IR 100", "ISO 2022 IR 126"],
            #"Dionysios is ESC-F\xC4\xE9\xEF\xED\xF5\xF3\xE9\xEF\xF2"#, "Dionysios is Διονυσιος"),
        Example(["", "ISO 2022 IR 87", "ISO 2022 IR 159"], "ESC$(D0!ESC(B", "丂"),
    ]

    @Test("are read, and written as they stand there", arguments: examples)
    func bothWays(example: Example) {
        let characterSet = SpecificCharacterSet(definedTerms: example.terms)
        let encoded = bytes(example.encoded)
        #expect(characterSet.text(encoded, .PN) == example.text)
        #expect(!characterSet.isIncomplete(encoded, .PN))
        #expect(characterSet.encode(example.text, vr: .PN) == encoded)
    }

    @Test("a Korean text names its set anew in each line (PS3.5 I.3)")
    func koreanLines() {
        let characterSet = SpecificCharacterSet(definedTerms: ["", "ISO 2022 IR 149"])
        let encoded = bytes("ESC$)C\\xB1\\xE6\\xB5\\xBF\r\nESC$)C\\xB1\\xE6 2\r\n")
        #expect(characterSet.text(encoded, .LT) == "길동\r\n길 2\r\n")
        #expect(characterSet.encode("길동\r\n길 2\r\n", vr: .LT) == encoded)
    }
}
