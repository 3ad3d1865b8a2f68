import DICOMCore
import Testing

@Suite("The Native DICOM Model (PS3.19 A.1)")
struct XMLDataSetTests {
    private static func body(_ dataSet: DataSet, _ policy: BulkDataPolicy = .inline) -> String {
        let lines = String(decoding: dataSet.xml(bulkData: policy), as: UTF8.self).split(separator: "\n")
        return lines.dropFirst(2).dropLast().map { $0.drop { $0 == " " } }.joined()
    }

    private static func element(_ tag: AttributeTag, _ vr: VR, _ value: String) -> DataSet {
        var dataSet = DataSet()
        dataSet.set(tag, vr, bytes: Bytes(utf8: value))
        return dataSet
    }

    static let texts: [(vr: VR, wire: String, xml: String)] = [
        (.LO, #"A\\B "#, #"<Value number="1">A</Value><Value number="2"/><Value number="3">B</Value>"#),
        (.LT, "a<b>&\"c\"\r\n\td ", "<Value number=\"1\">a&lt;b&gt;&amp;\"c\"&#13;\n\td</Value>"),
        (.UI, "1.2\0", #"<Value number="1">1.2</Value>"#),
        (.DS, "0.50\\+1 ", #"<Value number="1">0.50</Value><Value number="2">+1</Value>"#),
        (.LO, "a\u{1B}", "<InlineBinary>YRs=</InlineBinary>"),
        (
            .PN, "A^B^C^D^E^F==X^^Z",
            """
            <PersonName number="1"><Alphabetic><FamilyName>A</FamilyName><GivenName>B</GivenName><MiddleName>C</MiddleName>\
            <NamePrefix>D</NamePrefix><NameSuffix>E^F</NameSuffix></Alphabetic><Phonetic><FamilyName>X</FamilyName>\
            <MiddleName>Z</MiddleName></Phonetic></PersonName>
            """
        ),
    ]

    @Test("escapes text, numbers values, splits names", arguments: texts)
    func text(vr: VR, wire: String, xml: String) throws {
        let tag = AttributeTag(0x0012, 0x1002)
        let dataSet = Self.element(tag, vr, wire)
        let head = "<DicomAttribute tag=\"00121002\" vr=\"\(vr.code)\">"
        // What stands on lines of its own is joined; the text of one value may have a line end of its own.
        let expected = (head + xml + "</DicomAttribute>").replacing("\n\t", with: "\t")
        #expect(Self.body(dataSet).replacing("\n\t", with: "\t") == expected)
        let again = try DataSet(xml: Bytes(dataSet.xml()))
        #expect(again[tag]?.strings == dataSet[tag]?.strings)
    }

    @Test("writes numbers, tags, keywords, creators, items and nothing")
    func structure() throws {
        var item = DataSet()
        item.set(AttributeTag(0x0018, 0x9073), .FD, bytes: [0, 0, 0, 0, 0, 0, 0xF0, 0x7F])
        var dataSet = DataSet()
        dataSet.set(AttributeTag(0x0008, 0x0000), .UL, bytes: [4, 0, 0, 0])
        dataSet.set(AttributeTag(0x0008, 0x0005), .CS, text: "ISO_IR 100")
        dataSet.set(AttributeTag(0x0008, 0x1140), items: [item, DataSet()])
        dataSet.set(AttributeTag(0x0010, 0x0020), .LO, bytes: [])
        try dataSet.set(AttributeTag(0x0019, 0x000C), creator: "A \"&\" B", .US, .bytes([7, 0, 255, 255]))
        dataSet.set(AttributeTag(0x0028, 0x0009), .AT, bytes: [0x18, 0, 0x63, 0x10])
        #expect(
            Self.body(dataSet) == """
                <DicomAttribute tag="00080005" vr="CS" keyword="SpecificCharacterSet"><Value number="1">ISO_IR 192</Value>\
                </DicomAttribute><DicomAttribute tag="00081140" vr="SQ" keyword="ReferencedImageSequence"><Item number="1">\
                <DicomAttribute tag="00189073" vr="FD" keyword="AcquisitionDuration"><Value number="1">INF</Value>\
                </DicomAttribute></Item><Item number="2"/></DicomAttribute>\
                <DicomAttribute tag="00100020" vr="LO" keyword="PatientID"/>\
                <DicomAttribute tag="00190010" vr="LO"><Value number="1">A "&amp;" B</Value></DicomAttribute>\
                <DicomAttribute tag="0019000C" vr="US" privateCreator="A &quot;&amp;&quot; B"><Value number="1">7</Value>\
                <Value number="2">65535</Value></DicomAttribute>\
                <DicomAttribute tag="00280009" vr="AT" keyword="FrameIncrementPointer"><Value number="1">00181063</Value>\
                </DicomAttribute>
                """)
        dataSet.remove(AttributeTag(0x0008, 0x0000))
        dataSet.set(AttributeTag(0x0008, 0x0005), .CS, text: "ISO_IR 192")
        #expect(try DataSet(xml: Bytes(dataSet.xml())) == dataSet)
    }

    @Test("puts large values where the policy says, and reads them from there")
    func bulkData() throws {
        let tag = AttributeTag(0x5400, 0x1010)
        var dataSet = DataSet()
        dataSet.set(tag, .OW, bytes: Bytes([UInt8](repeating: 7, count: 2000)))
        let omitted = Self.body(dataSet, .omitted())
        #expect(omitted.contains("<!-- 2000 bytes -->"))
        let referring = BulkDataPolicy.references { datum in "a&" + datum.path.description }
        let xml = dataSet.xml(bulkData: referring)
        #expect(String(decoding: xml, as: UTF8.self).contains(#"<BulkData uri="a&amp;(5400,1010)"/>"#))
        let kept = try XMLDataSetReader(Bytes(xml)).read()
        #expect(kept.references == [BulkDataReference(path: AttributePath(tag), vr: .OW, uri: "a&(5400,1010)")])
        #expect(kept.dataSet[tag]?.isEmpty == true)
        #expect(kept.dataSet.xml(bulkData: .keeping(kept.references)) == xml)
        let resolver = BulkDataResolver { _ in .bytes([1, 2]) }
        #expect(try XMLDataSetReader(Bytes(xml), bulkData: resolver).read().dataSet[tag]?.bytes == [1, 2])
    }

    @Test("carries encapsulated pixel data whole")
    func encapsulated() throws {
        var dataSet = DataSet()
        let pixelData = EncapsulatedPixelData(fragments: [[1, 2], [3, 4]])
        dataSet.set(AttributeTag(0x7FE0, 0x0010), .OB, .fragments(pixelData))
        #expect(try DataSet(xml: Bytes(dataSet.xml())) == dataSet)
    }
}
