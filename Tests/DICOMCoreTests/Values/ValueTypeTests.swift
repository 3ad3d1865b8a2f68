import DICOMCore
import Testing

@Suite("Values of text and numbers (PS3.5 6.2)")
struct ValueTypeTests {
    @Test("a name has three groups of five components")
    func personName() {
        let name = PersonName("Adams^John Robert Quincy^^Rev.^B.A. M.Div.=亜當^約翰=")
        #expect(name.familyName == "Adams" && name.givenName == "John Robert Quincy" && name.middleName == nil)
        #expect(name.prefix == "Rev." && name.suffix == "B.A. M.Div.")
        #expect(name.ideographic.familyName == "亜當")
        #expect(name.phonetic.isEmpty)
        #expect(name.description == "Adams^John Robert Quincy^^Rev.^B.A. M.Div.=亜當^約翰")
        #expect(PersonName("==やまだ^たろう").phonetic.givenName == "たろう")
        #expect(PersonName("==やまだ^たろう").description == "==やまだ^たろう")
        #expect(PersonName("Yamada^^^^").description == "Yamada")
        #expect(PersonName(family: "Doe", given: "Jane") == "Doe^Jane")
    }

    @Test(
        "a decimal string keeps its text",
        arguments: [
            ("1.50", 1.5), ("+1", 1), ("-0.0", -0.0), ("1e3", 1000), ("1E-3", 0.001), (".5", 0.5), ("5.", 5),
            ("0000000000000001", 1),
        ] as [(String, Double)])
    func decimal(text: String, value: Double) throws {
        let number = try #require(DecimalString(text))
        #expect(number.description == text && number.value == value)
    }

    @Test(
        "what is no decimal string is refused", arguments: ["", "1,5", "0x10", "nan", "inf", "1e", "--1", "1 2", "e5"])
    func noDecimal(text: String) {
        #expect(DecimalString(text) == nil)
    }

    @Test(
        "a number is written in at most sixteen characters",
        arguments: [
            0.1, 1 / 3, -1 / 3, 1e22, -1.2345678901234567e-300, .pi * 1e15, 123_456_789_012_345_680,
            .leastNonzeroMagnitude,
            .greatestFiniteMagnitude, -999_999_999_999_999.9, 0.00001234567890123,
        ])
    func decimalText(value: Double) throws {
        let text = DecimalString(value).description
        #expect(text.utf8.count <= 16)
        let again = try #require(DecimalString(text)).value
        #expect(abs(again - value) <= abs(value) * 1e-8)
    }

    @Test(
        "an integer string has 32 bits and twelve characters",
        arguments: [
            ("2147483647", 2_147_483_647), ("-2147483648", -2_147_483_648), ("+7", 7), ("007", 7),
            ("2147483648", nil), ("-2147483649", nil), ("1.0", nil), ("", nil), ("+", nil), ("0000000000007", nil),
            ("12a", nil),
        ] as [(String, Int32?)])
    func integer(text: String, value: Int32?) {
        #expect(IntegerString(text)?.value == value)
        if value != nil { #expect(IntegerString(text)?.description == text) }
    }

    @Test(
        "an age is three digits and a unit",
        arguments: [
            ("018M", 18, .months), ("999D", 999, .days), ("000Y", 0, .years), ("012W", 12, .weeks),
        ] as [(String, UInt16, AgeString.Unit)])
    func age(text: String, count: UInt16, unit: AgeString.Unit) {
        #expect(AgeString(text) == AgeString(count, unit))
        #expect(AgeString(text)?.description == text)
    }

    @Test("what is no age is refused", arguments: ["18M", "018m", "018", "18M ", "0018M", "-18M", ""])
    func noAge(text: String) {
        #expect(AgeString(text) == nil)
        #expect(AgeString(1000, .days) == nil)
    }

    @Test(
        "code strings are capitals, digits, spaces and underscores",
        arguments: [
            ("ORIGINAL", true), (" MONOCHROME2 ", true), ("A_1 B", true), ("original", false), ("A-B", false),
            ("", false), ("A23456789012345678", false), ("Ä", false),
        ])
    func code(text: String, isCode: Bool) {
        #expect((CodeString(text) != nil) == isCode)
    }

    @Test(
        "URIs and relative references",
        arguments: [
            ("https://pacs.example/studies/1.2?x=%20y#z", "https"), ("urn:oid:2.25.1", "urn"), ("../a/b", nil),
            ("http://[::1]:8080/", "http"), ("a%2", "refused"), ("a b", "refused"), ("a%GG", "refused"),
            ("http://exämple", "refused"), ("a\\b", "refused"), ("", "refused"), ("1a:b", nil),
            ("mailto:x@y  ", "mailto"),
        ] as [(String, String?)])
    func references(text: String, scheme: String?) {
        let reference = URIReference(text)
        #expect((reference == nil) == (scheme == "refused"))
        if let reference { #expect(reference.scheme == scheme) }
    }

    @Test("UIDs are made under 2.25 and under a root of one's own, and never twice")
    func uids() throws {
        var seen: Set<UID> = []
        for _ in 0..<500 {
            seen.insert(UID.generate())
            seen.insert(try #require(UID.generate(under: "1.2.826.0.1.3680043.8.498")))
        }
        #expect(seen.count == 1000)
        #expect(seen.filter { !$0.isValid }.isEmpty)
        #expect(UID(uuid: 0xF81D_4FAE_7DEC_11D0_A765_00A0_C91E_6BF6) == "2.25.329800735698586629295641978511506172918")
        #expect(UID(uuid: .max).isValid && UID(uuid: 0).isValid)
        let long = UID(rawValue: "1." + String(repeating: "2", count: 42))
        let longest = try #require(UID.generate(under: long))
        #expect(longest.rawValue.count <= 64)
        #expect(UID.generate(under: UID(rawValue: long.rawValue + "3")) == nil)
        for root in ["", "1.", "1..2", "1.02", "a"] { #expect(UID.generate(under: UID(rawValue: root)) == nil) }
        var zeros = Zeros()
        #expect(UID.generate(under: "1.2", using: &zeros) == "1.2.0")
    }

    private struct Zeros: RandomNumberGenerator {
        mutating func next() -> UInt64 { 0 }
    }

    @Test("numbers go into every VR that holds them, and come back", arguments: VR.allCases)
    func everyNumber(vr: VR) throws {
        guard [.US, .SS, .UL, .SL, .UV, .SV, .FL, .FD, .OF, .OD, .OL, .OV, .OW, .IS, .DS].contains(vr) else { return }
        let tag = AttributeTag(0x0072, 0x0078)
        for isBigEndian in [false, true] {
            let syntax = isBigEndian ? TransferSyntax.explicitVRBigEndian : .explicitVRLittleEndian
            var dataSet = DataSet()
            dataSet.set(tag, vr, Int.encodeAll([1, 0, 127], as: vr))
            let integers = try DataSet(parsing: dataSet.encoded(as: syntax), transferSyntax: syntax)
            #expect(integers[tag]?.doubles == [1, 0, 127])
            if ![.FL, .FD, .OF, .OD].contains(vr) { #expect(integers[tag]?.ints == [1, 0, 127]) }
            guard vr != .OL, vr != .OV, vr != .OW else { continue }
            dataSet.set(tag, vr, Double.encodeAll([3, 2, 1], as: vr))
            let numbers = try DataSet(parsing: dataSet.encoded(as: syntax), transferSyntax: syntax)
            #expect(numbers[tag]?.doubles == [3, 2, 1])
        }
    }

    @Test("a number that a VR cannot hold is refused by the writer")
    func tooLarge() {
        for (vr, value) in [(VR.US, 65536), (.SS, 40_000), (.UL, -1), (.SL, 1 << 40), (.FL, 1 << 24 + 1)] {
            var dataSet = DataSet()
            dataSet.set(AttributeTag(0x0072, 0x0078), vr, Int.encodeAll([value], as: vr))
            #expect(throws: DICOMError.self) { try dataSet.encoded(as: .explicitVRLittleEndian) }
        }
    }
}
