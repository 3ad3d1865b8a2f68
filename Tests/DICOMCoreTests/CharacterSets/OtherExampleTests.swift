import DICOMCore
import Testing

/// Names in the files and tests of pydicom. What they mean was asked of pydicom,
/// and of DCMTK's dcmconv; of the Japanese ones, which that does not convert, of glibc's iconv.
@Suite("Text of other tools' examples")
struct OtherExampleTests {
    static let files: [StandardExampleTests.Example] = [
        .init(["ISO_IR 100"], #"Buc^J\xE9r\xF4me\Buc^J\xE9r\xF4me"#, #"Buc^Jérôme\Buc^Jérôme"#),
        .init(["", "ISO 2022 IR 87"], "ESC$B$d$^$@ESC(B^ESC$B$?$m$&ESC(B", "やまだ^たろう"),
        .init(
            ["ISO 2022 IR 6", "ISO 2022 IR 87"],
            #"ESC$B$d$^$@ESC(B^ESC$B$?$m$&ESC(B\ESC$B$d$^$@ESC(B^ESC$B$?$m$&ESC(B"#, #"やまだ^たろう\やまだ^たろう"#),
        .init(
            ["ISO 2022 IR 13", "ISO 2022 IR 87"],
            #"\xD4\xCF\xC0\xDE^\xC0\xDB\xB3=ESC$B;3EDESC(B^ESC$BB@O:ESC(B=ESC$B$d$^$@ESC(B^ESC$B$?$m$&ESC(B"#,
            "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう"),
        .init(["", "ISO 2022 IR 149"], #"ESC$)C\xB1\xE8\xC8\xF1\xC1\xDFESC(B"#, "김희중"),
        .init(
            ["", "ISO 2022 IR 149"], #"ESC$)C\xB1\xE8\xC8\xF1\xC1\xDFESC(B\ESC$)C\xB1\xE8\xC8\xF1\xC1\xDFESC(B"#,
            #"김희중\김희중"#),
        .init(["ISO_IR 192"], #"Wang^XiaoDong=\xE7\x8E\x8B^\xE5\xB0\x8F\xE6\x9D\xB1="#, "Wang^XiaoDong=王^小東="),
        .init(["GB18030"], #"Wang^XiaoDong=\xCD\xF5^\xD0\xA1\xB6\xAB="#, "Wang^XiaoDong=王^小东="),
    ]

    /// Each escape sequence of a byte a character, once more after a delimiter.
    static let extensions: [StandardExampleTests.Example] = [
        .init(["", "ISO 2022 IR 13"], #"ESC)I\xD4\xCF\xC0\xDE^ESC)I\xC0\xDB\xB3"#, "ﾔﾏﾀﾞ^ﾀﾛｳ"),
        .init(["", "ISO 2022 IR 100"], #"ESC-ABuc^ESC-AJ\xE9r\xF4me"#, "Buc^Jérôme"),
        .init(["", "ISO 2022 IR 101"], #"ESC-BWa\xB3\xEAsa"#, "Wałęsa"),
        .init(["", "ISO 2022 IR 109"], #"ESC-Canta\xFDnomo"#, "antaŭnomo"),
        .init(["", "ISO 2022 IR 110"], #"ESC-Dv\xE0rds"#, "vārds"),
        .init(["", "ISO 2022 IR 127"], #"ESC-G\xE2\xC8\xC7\xE6\xEA^ESC-G\xE4\xE6\xD2\xC7\xD1"#, "قباني^لنزار"),
        .init(["", "ISO 2022 IR 126"], #"ESC-F\xC4\xE9\xEF\xED\xF5\xF3\xE9\xEF\xF2"#, "Διονυσιος"),
        .init(["", "ISO 2022 IR 138"], #"ESC-H\xF9\xF8\xE5\xEF^ESC-H\xE3\xE1\xE5\xF8\xE4"#, "שרון^דבורה"),
        .init(["", "ISO 2022 IR 144"], #"ESC-L\xBB\xEE\xDAce\xDC\xD1yp\xD3"#, "Люкceмбypг"),
        .init(["", "ISO 2022 IR 148"], #"ESC-M\xC7avu\xFEo\xF0lu"#, "Çavuşoğlu"),
        .init(["", "ISO 2022 IR 166"], #"ESC-T\xB9\xD2\xC1\xCA\xA1\xD8\xC5"#, "นามสกุล"),
        .init(
            ["ISO 2022 IR 100", "ISO 2022 IR 126", "ISO 2022 IR 144"],
            #"Buc^J\xE9r\xF4me\ESC-F\xC4\xE9\xEF\xED\xF5\xF3\xE9\xEF\xF2\ESC-L\xBB\xEE\xDAce\xDC\xD1yp\xD3"#,
            #"Buc^Jérôme\Διονυσιος\Люкceмбypг"#),
        .init(
            ["ISO 2022 IR 100", "ISO 2022 IR 126"], #"Dionysios=ESC-F\xC4\xE9\xEF\xED\xF5\xF3\xE9\xEF\xF2"#,
            "Dionysios=Διονυσιος"),
    ]

    @Test("are read, and what is written for them is read alike", arguments: files + extensions)
    func read(example: StandardExampleTests.Example) throws {
        let characterSet = SpecificCharacterSet(definedTerms: example.terms)
        let encoded = bytes(example.encoded)
        #expect(characterSet.text(encoded, .PN) == example.text)
        #expect(!characterSet.isIncomplete(encoded, .PN))
        let written = try #require(characterSet.encode(example.text, vr: .PN))
        #expect(characterSet.text(written, .PN) == example.text)
    }
}

@Suite("The smallest character set that carries a text")
struct SmallestCharacterSetTests {
    @Test(
        "is found, and said by its terms",
        arguments: [
            ("plain ASCII", []), ("Jérôme", ["ISO_IR 100"]), ("Wałęsa", ["ISO_IR 101"]), ("antaŭnomo", ["ISO_IR 109"]),
            ("vārds", ["ISO_IR 110"]), ("Çavuşoğlu", ["ISO_IR 148"]), ("Œuvre à 5 €", ["ISO_IR 203"]),
            ("Люксембург", ["ISO_IR 144"]), ("قباني", ["ISO_IR 127"]), ("Διονυσιος", ["ISO_IR 126"]),
            ("שרון", ["ISO_IR 138"]), ("นามสกุล", ["ISO_IR 166"]), ("ﾔﾏﾀﾞ", ["ISO_IR 13"]),
            ("山田=やまだ", ["", "ISO 2022 IR 87"]), ("ﾔﾏﾀﾞ=山田", ["ISO 2022 IR 13", "ISO 2022 IR 87"]),
            ("丂", ["", "ISO 2022 IR 87", "ISO 2022 IR 159"]), ("홍길동", ["", "ISO 2022 IR 149"]),
            ("张小东", ["", "ISO 2022 IR 58"]), ("Jérôme Люксембург", ["ISO_IR 192"]), ("😀", ["ISO_IR 192"]),
        ] as [(String, [String])])
    func smallest(text: String, terms: [String]) throws {
        let characterSet = SpecificCharacterSet.smallest(carrying: [text, "a"])
        #expect(characterSet.definedTerms == terms)
        let encoded = try #require(characterSet.encode(text, vr: .PN))
        #expect(characterSet.text(encoded, .PN) == text)
    }

    @Test("a data set goes over to it, with its items")
    func dataSet() throws {
        var item = DataSet()
        item.set(AttributeTag(0x0008, 0x0104), .LO, text: "Schädel")
        var dataSet = DataSet()
        dataSet.set(AttributeTag(0x0008, 0x0005), .CS, text: "ISO_IR 192")
        dataSet.set(AttributeTag(0x0010, 0x0010), .PN, text: "Müller^Jörg")
        dataSet.set(AttributeTag(0x0008, 0x1140), items: [item])
        var read = try DataSet(parsing: dataSet.encoded(as: .implicitVRLittleEndian))
        #expect(read.smallestCharacterSet.definedTerms == ["ISO_IR 100"])
        read.convertText(to: read.smallestCharacterSet.definedTerms)
        let again = try DataSet(parsing: read.encoded(as: .implicitVRLittleEndian))
        #expect(
            again[AttributeTag(0x0010, 0x0010)]?.bytes?.array == Array("M".utf8) + [0xFC] + Array("ller^J".utf8) + [
                0xF6
            ] + Array("rg ".utf8))
        #expect(again[AttributeTag(0x0008, 0x1140)]?.items?.first?[AttributeTag(0x0008, 0x0104)]?.string == "Schädel")
    }
}
