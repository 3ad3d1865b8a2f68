import DICOMCore
import DICOMValidation
import Testing

@Suite("Values by their VR (PS3.5 6.2)")
struct ValueTests {
    /// The kinds of findings at an element with a text, written as it stands and read again.
    private func kinds(
        _ tag: AttributeTag, _ vr: VR, _ text: String, charset: String? = nil
    ) throws -> [String] {
        var dataSet = DataSet()
        if let charset { dataSet.set(AttributeTag(0x0008, 0x0005), .CS, text: charset) }
        dataSet.set(tag, vr, bytes: Bytes(utf8: text))
        let bytes = try dataSet.encoded(as: .explicitVRLittleEndian)
        let read = try DataSet(parsing: bytes, transferSyntax: .explicitVRLittleEndian)
        return InstanceValidator(checks: .values).validate(read).findings.filter { $0.path == AttributePath(tag) }
            .map(\.kind.rawValue).sorted()
    }

    static let right: [(VR, UInt32, String)] = [
        (.AE, 0x0008_0054, "PACS 1"), (.AS, 0x0010_1010, "018M"), (.CS, 0x0008_0060, "CT"),
        (.DA, 0x0008_0020, "20240229"),
        (.DS, 0x0018_0050, "-1.5E+3"), (.DS, 0x0018_0050, " .5 "), (.DT, 0x0008_002A, "2024"),
        (.DT, 0x0008_002A, "20240229101500.123456-0530"), (.IS, 0x0020_0013, "-2147483648"), (.IS, 0x0020_0013, "+12"),
        (.LO, 0x0008_0070, String(repeating: "x", count: 64)), (.LT, 0x0010_4000, "a\r\nb\tc\\d"),
        (.PN, 0x0010_0010, "Doe^Jane^^Dr^PhD=D=J"), (.SH, 0x0020_0010, "sixteen letters."), (.ST, 0x0008_0081, "a\nb"),
        (.TM, 0x0008_0030, "235960.123456"), (.TM, 0x0008_0030, "07"), (.UC, 0x0008_0119, "x"),
        (.UI, 0x0008_0018, "1.2.840.0.1"), (.UR, 0x0008_0120, "https://x.y/z?a=b#c"), (.UT, 0x0040_A160, "a\\b\nc"),
    ]

    @Test("that keep the rules have no findings", arguments: right)
    func keeps(vr: VR, tag: UInt32, text: String) throws {
        #expect(try kinds(AttributeTag(rawValue: tag), vr, text) == [])
    }

    static let wrong: [(VR, UInt32, String, [String])] = [
        (.AE, 0x0008_0054, "SEVENTEENLETTERS.", ["length"]), (.AE, 0x0008_0054, "A\tB", ["value"]),
        (.AS, 0x0010_1010, "18M", ["value"]), (.AS, 0x0010_1010, "018X", ["value"]),
        (.CS, 0x0008_0060, "ct", ["value"]), (.CS, 0x0008_0060, "SEVENTEEN_LETTERS", ["length"]),
        (.DA, 0x0008_0020, "20240230", ["value"]), (.DA, 0x0008_0020, "2024-1-1", ["value"]),
        (.DA, 0x0008_0020, "2024.01.31", ["length", "value"]), (.DS, 0x0018_0050, "1,5", ["value"]),
        (.DS, 0x0018_0050, "1.", []), (.DS, 0x0018_0050, "1e", ["value"]), (.DS, 0x0018_0050, "nan", ["value"]),
        (.DS, 0x0018_0050, "1.00000000000000000", ["length"]), (.DT, 0x0008_002A, "202413", ["value"]),
        (.DT, 0x0008_002A, "20240101+2500", ["value"]), (.DT, 0x0008_002A, "2024010125", ["value"]),
        (.IS, 0x0020_0013, "2147483648", ["value"]), (.IS, 0x0020_0013, "1.0", ["value"]),
        (.IS, 0x0020_0013, "99999999999999999999", ["length", "value"]),
        (.LO, 0x0008_0070, String(repeating: "x", count: 65), ["length"]), (.LO, 0x0008_0070, "a\nb", ["repertoire"]),
        (.LT, 0x0010_4000, "a\u{1}b", ["repertoire"]), (.PN, 0x0010_0010, "a=b=c=d", ["value"]),
        (.PN, 0x0010_0010, "a^b^c^d^e^f", ["value"]),
        (.PN, 0x0010_0010, String(repeating: "x", count: 65), ["length"]),
        (.SH, 0x0020_0010, "seventeen letters", ["length"]),
        (.ST, 0x0008_0081, String(repeating: "x", count: 1025), ["length"]), (.TM, 0x0008_0030, "2400", ["value"]),
        (.TM, 0x0008_0030, "10:15:00", ["value"]), (.TM, 0x0008_0030, "1015.5", ["value"]),
        (.TM, 0x0008_0030, "101500.1234567", ["value"]), (.UI, 0x0008_0018, "1..2", ["value"]),
        (.UI, 0x0008_0018, "1.02", ["value"]), (.UI, 0x0008_0018, "1.2a", ["value"]),
        (.UI, 0x0008_0018, "65.2.3", ["value"]), (.UI, 0x0008_0018, "1.2.", ["value"]),
        (.UI, 0x0008_0018, "1." + String(repeating: "2", count: 63), ["length"]),
        (.UR, 0x0008_0120, "a b", ["value"]), (.LO, 0x0008_0070, "x\0", ["value"]),
        (.UI, 0x0008_0018, "1.2 ", ["value"]),
    ]

    @Test("that break a rule have that finding", arguments: wrong)
    func breaks(vr: VR, tag: UInt32, text: String, kinds: [String]) throws {
        #expect(try self.kinds(AttributeTag(rawValue: tag), vr, text) == kinds)
    }

    @Test("keep to the declared repertoire")
    func repertoire() throws {
        let tag = AttributeTag(0x0010, 0x0010)
        #expect(try kinds(tag, .PN, "Müller") == ["repertoire"])
        #expect(try kinds(tag, .PN, "Müller", charset: "ISO_IR 192") == [])
        var dataSet = DataSet()
        dataSet.set(AttributeTag(0x0008, 0x0005), .CS, text: "ISO_IR 192")
        dataSet.set(tag, .PN, bytes: [0x4D, 0xFC, 0x6C, 0x6C])
        #expect(InstanceValidator(checks: .values).validate(dataSet).brief() == ["error repertoire (0010,0010)"])
    }

    @Test("are as many as the registry allows, of its VR, whole")
    func shape() {
        var dataSet = DataSet()
        dataSet.set(AttributeTag(0x0028, 0x0030), .DS, text: "1\\2\\3")
        dataSet.set(AttributeTag(0x0028, 0x0010), .US, bytes: [1, 0, 2, 0])
        dataSet.set(AttributeTag(0x0028, 0x0011), .UL, bytes: [1, 0, 0, 0])
        dataSet.set(AttributeTag(0x0028, 0x0100), .US, bytes: [1, 0, 2])
        dataSet.set(AttributeTag(0x0028, 0x3333), .US, bytes: [1, 0])
        dataSet.set(AttributeTag(0x0028, 0x0005), .US, bytes: [2, 0])
        dataSet.set(AttributeTag(0x0028, 0x0106), .SS, bytes: [2, 0])
        dataSet[.pixelRepresentation] = 0
        #expect(
            InstanceValidator(checks: .values).validate(dataSet).brief(from: .note) == [
                "error length (0028,0100)", "error multiplicity (0028,0010)", "error multiplicity (0028,0030)",
                "error vr (0028,0011)", "note retired (0028,0005)", "warning unknownAttribute (0028,3333)",
                "warning vr (0028,0106)",
            ])
    }

    @Test("of private elements stand in a reserved block")
    func privateBlock() {
        var dataSet = DataSet()
        dataSet.set(AttributeTag(0x0019, 0x0010), .LO, text: "ACME")
        dataSet.set(AttributeTag(0x0019, 0x1001), .LO, text: "x")
        dataSet.set(AttributeTag(0x0019, 0x1101), .LO, text: "x")
        dataSet.set(AttributeTag(0x0007, 0x1101), .LO, text: "x")
        #expect(
            InstanceValidator(checks: .values).validate(dataSet).brief() == [
                "error encoding (0007,1101)", "error privateElement (0019,1101)",
            ])
    }

    @Test("of pixel data go with the transfer syntax")
    func pixelData() {
        var dataSet = SampleInstances.ct()
        let validator = InstanceValidator(checks: .values)
        #expect(
            validator.validate(dataSet, transferSyntax: .jpegBaseline8Bit).brief() == ["error encoding (7FE0,0010)"])
        dataSet.set(AttributeTag(0x7FE0, 0x0010), .OB, bytes: [1, 0, 2, 0])
        #expect(validator.validate(dataSet).brief() == ["error vr (7FE0,0010)"])
        dataSet.set(AttributeTag(0x7FE0, 0x0010), .OB, .fragments(EncapsulatedPixelData(fragments: [[1, 2]])))
        #expect(validator.validate(dataSet).brief() == ["error encoding (7FE0,0010)"])
        #expect(validator.validate(dataSet, transferSyntax: .jpegBaseline8Bit).brief() == [])
    }
}
