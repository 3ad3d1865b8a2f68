import DICOMCore
import Testing

@Suite("Reading the Native DICOM Model (PS3.19 A.1)")
struct XMLReadingTests {
    static func read(_ body: String) throws(DICOMError) -> DataSet {
        try DataSet(xml: Bytes(utf8: "<NativeDicomModel>\(body)</NativeDicomModel>"))
    }

    @Test("takes declarations, comments, instructions, CDATA, references, prefixes and white space")
    func syntax() throws {
        let dataSet = try DataSet(
            xml: Bytes(
                utf8: """
                    \u{FEFF}<?xml version='1.0' encoding="utf-8" standalone="yes"?>
                    <!-- <a> & --><?style x?>
                    <d:NativeDicomModel xmlns:d="urn:x" >
                      <d:DicomAttribute keyword="PatientID" vr="LO" tag="00100020"><d:Value
                        number="1">&lt;&#65;&#x1F600;<![CDATA[<&]]>\r\nß\r</d:Value></d:DicomAttribute>
                      <Other><DicomAttribute/>text</Other>
                    </d:NativeDicomModel>
                    <!-- end -->

                    """))
        #expect(dataSet[AttributeTag(0x0010, 0x0020)]?.string == "<A😀<&\nß\n")
        #expect(dataSet[AttributeTag(0x0008, 0x0005)]?.string == "ISO_IR 192")
        #expect(dataSet.count == 2)
    }

    static let values: [(vr: String, content: String, bytes: [UInt8])] = [
        ("US", #"<Value number="1">65535</Value><Value> 1 </Value>"#, [255, 255, 1, 0]),
        ("SV", "<Value>-9223372036854775808</Value>", [0, 0, 0, 0, 0, 0, 0, 0x80]),
        ("AT", "<Value>(0010,0020)</Value>", [0x10, 0, 0x20, 0]),
        ("FL", "<Value>-INF</Value><Value>1.5</Value>", [0, 0, 0x80, 0xFF, 0, 0, 0xC0, 0x3F]),
        ("OB", "<InlineBinary>AAE\n C</InlineBinary>", [0, 1, 2, 0]),
        ("OW", "<Value number='1'/>", []),
        ("LO", #"<Value number="2">B</Value><Value number="4">D</Value>"#, Array(#"\B\\D"#.utf8) + [0x20]),
        ("PN", "<PersonName><Phonetic><GivenName>x</GivenName></Phonetic></PersonName>", Array("==^x".utf8)),
        ("PN", #"<PersonName number="1"/><PersonName/>"#, Array(#"\ "#.utf8)),
    ]

    @Test("gives values by number, bytes from Base64, names from components", arguments: values)
    func value(vr: String, content: String, bytes: [UInt8]) throws {
        let dataSet = try Self.read("<DicomAttribute tag=\"00121002\" vr=\"\(vr)\">\(content)</DicomAttribute>")
        #expect(dataSet[AttributeTag(0x0012, 0x1002)]?.bytes?.array == bytes)
    }

    @Test("puts private elements into the block of their creator")
    func privateElements() throws {
        let creator = #"<DicomAttribute tag="00190011" vr="LO"><Value>ACME</Value></DicomAttribute>"#
        let value = #"<DicomAttribute tag="0019000C" vr="IS" privateCreator="ACME"><Value>7</Value></DicomAttribute>"#
        #expect(try Self.read(creator + value)[AttributeTag(0x0019, 0x110C)]?.int == 7)
        let alone = try Self.read(value)
        #expect(alone[AttributeTag(0x0019, 0x000C), creator: "ACME"]?.int == 7)
        #expect(alone.tags.map(\.hexadecimal) == ["00190010", "0019100C"])
        let second = value.replacing("0019000C", with: "00190011")
        #expect(try Self.read(creator + second)[AttributeTag(0x0019, 0x1111)]?.int == 7)
        let late = try Self.read(value.replacing("0019000C", with: "0019110C") + creator)
        #expect(late[AttributeTag(0x0019, 0x000C), creator: "ACME"]?.int == 7)
        #expect(throws: DICOMError.self) {
            try Self.read(value + creator.replacing("00190011", with: "00190010").replacing("ACME", with: "B"))
        }
    }

    @Test("keeps elements of group 2 apart")
    func group2() throws {
        let xml = """
            <NativeDicomModel><DicomAttribute tag="00020010" vr="UI"><Value>1.2</Value></DicomAttribute></NativeDicomModel>
            """
        let document = try XMLDataSetReader(Bytes(utf8: xml)).read()
        #expect(document.meta.transferSyntaxUID == "1.2")
        #expect(document.dataSet.isEmpty)
    }
}
