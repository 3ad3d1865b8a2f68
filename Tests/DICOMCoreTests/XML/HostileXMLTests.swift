import DICOMCore
import Testing

@Suite("XML that is none, or no data set, or means harm")
struct HostileXMLTests {
    private static func error(_ xml: [UInt8], limits: Limits = .standard) -> DICOMError? {
        do throws(DICOMError) {
            _ = try DataSet(xml: Bytes(xml), limits: limits)
            return nil
        } catch {
            return error
        }
    }

    private static func error(_ xml: String) -> DICOMError? { error(Array(xml.utf8)) }

    private static func error(in body: String) -> DICOMError? {
        error("<NativeDicomModel>\(body)</NativeDicomModel>")
    }

    static let documents: [(xml: String, code: DICOMError.Code)] = [
        ("", .malformedXML), (" ", .malformedXML), ("x", .malformedXML), ("<a/>", .malformedXML),
        ("<NativeDicomModel>", .malformedXML), ("<NativeDicomModel/><NativeDicomModel/>", .malformedXML),
        ("<NativeDicomModel/>x", .malformedXML), ("<NativeDicomModel></a>", .malformedXML),
        ("<NativeDicomModel/ >", .malformedXML), ("<NativeDicomModel x>", .malformedXML),
        ("<NativeDicomModel x='1'x2='2'/>", .malformedXML), ("<NativeDicomModel x='1' x='2'/>", .malformedXML),
        ("<NativeDicomModel x='<'/>", .malformedXML), ("<!-- -->", .malformedXML), ("<!--", .malformedXML),
        ("<NativeDicomModel><![CDATA[</NativeDicomModel>", .malformedXML), ("<1/>", .malformedXML),
        ("<?xml version=\"1.0\"?>", .malformedXML), ("<NativeDicomModel/><?xml version=\"1.0\"?>", .malformedXML),
        ("<?xml version=\"1.1\"?><NativeDicomModel/>", .unsupportedXML),
        ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><NativeDicomModel/>", .unsupportedXML),
        ("<!DOCTYPE NativeDicomModel><NativeDicomModel/>", .unsupportedXML),
        ("<!DOCTYPE a [<!ENTITY b \"c\">]><NativeDicomModel>&b;</NativeDicomModel>", .unsupportedXML),
        ("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><NativeDicomModel/>", .unsupportedXML),
        ("<NativeDicomModel>&b;</NativeDicomModel>", .unsupportedXML),
        ("<NativeDicomModel>&#0;</NativeDicomModel>", .malformedXML),
        ("<NativeDicomModel>&#xD800;</NativeDicomModel>", .malformedXML),
        ("<NativeDicomModel>&#x110000;</NativeDicomModel>", .malformedXML),
        ("<NativeDicomModel>&#99999999999999999999;</NativeDicomModel>", .malformedXML),
        ("<NativeDicomModel>]]></NativeDicomModel>", .malformedXML),
        ("<NativeDicomModel>\u{1}</NativeDicomModel>", .malformedXML),
        ("<NativeDicomModel>\u{FFFF}</NativeDicomModel>", .malformedXML),
        ("<NativeDicomModel>text</NativeDicomModel>", .malformedXML),
    ]

    @Test("is refused", arguments: documents)
    func document(xml: String, code: DICOMError.Code) {
        #expect(Self.error(xml)?.code == code, "\(xml)")
    }

    static let bodies: [(body: String, code: DICOMError.Code)] = [
        ("<DicomAttribute/>", .malformedXML), (#"<DicomAttribute tag="0010001" vr="LO"/>"#, .malformedXML),
        (#"<DicomAttribute tag="FFFEE000" vr="LO"/>"#, .unexpectedDelimiter),
        (#"<DicomAttribute tag="00100020" vr="LO"/><DicomAttribute tag="00100020" vr="LO"/>"#, .duplicateElement),
        (#"<DicomAttribute tag="00100020" vr="LO"><Value number="0"/></DicomAttribute>"#, .malformedXML),
        (#"<DicomAttribute tag="00100020" vr="LO"><Value number="9999999"/></DicomAttribute>"#, .malformedXML),
        (#"<DicomAttribute tag="00100020" vr="LO"><Value/><Value number="1"/></DicomAttribute>"#, .malformedXML),
        (#"<DicomAttribute tag="00100020" vr="LO"><Value><b/></Value></DicomAttribute>"#, .malformedXML),
        (#"<DicomAttribute tag="00100020" vr="LO"><Value/><InlineBinary/></DicomAttribute>"#, .malformedXML),
        (#"<DicomAttribute tag="00100020" vr="LO"><Item/></DicomAttribute>"#, .wrongVR),
        (#"<DicomAttribute tag="00100020" vr="LO"><PersonName/></DicomAttribute>"#, .wrongVR),
        (#"<DicomAttribute tag="00100020" vr="LO"><BulkData/></DicomAttribute>"#, .malformedXML),
        (#"<DicomAttribute tag="00081140" vr="SQ"><Value/></DicomAttribute>"#, .wrongVR),
        (#"<DicomAttribute tag="00280010" vr="US"><Value>70000</Value></DicomAttribute>"#, .malformedValue),
        (#"<DicomAttribute tag="00280010" vr="US"><Value>x</Value></DicomAttribute>"#, .malformedValue),
        (#"<DicomAttribute tag="00280010" vr="OB"><Value>1</Value></DicomAttribute>"#, .wrongVR),
        (#"<DicomAttribute tag="00280010" vr="OB"><InlineBinary>A</InlineBinary></DicomAttribute>"#, .malformedValue),
        (#"<DicomAttribute tag="00280010" vr="OB"><InlineBinary>*</InlineBinary></DicomAttribute>"#, .malformedValue),
        (#"<DicomAttribute tag="00190110" vr="LO" privateCreator="A"/>"#, .malformedXML),
    ]

    @Test("that means no data set is refused", arguments: bodies)
    func body(body: String, code: DICOMError.Code) {
        #expect(Self.error(in: body)?.code == code, "\(body)")
    }

    @Test("is named by its place")
    func place() {
        let error = Self.error(
            in: """
                <DicomAttribute tag="00081140" vr="SQ"><Item/><Item><DicomAttribute tag="00280010" vr="US">\
                <Value>x</Value></DicomAttribute></Item></DicomAttribute>
                """)
        #expect(error?.path.description == "(0008,1140)[1].(0028,0010)")
        #expect(error?.offset == 125)
    }

    @Test(
        "in UTF-16 is refused",
        arguments: [
            [0xFF, 0xFE, 0x3C, 0], [0xFE, 0xFF, 0, 0x3C], [0x3C, 0, 0x61, 0], [0, 0x3C, 0, 0x61],
        ] as [[UInt8]])
    func utf16(bytes: [UInt8]) {
        #expect(Self.error(bytes)?.code == .unsupportedXML)
    }

    @Test(
        "that is no UTF-8 is refused where it ceases to be",
        arguments: [
            [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
        ] as [[UInt8]])
    func invalidUTF8(bytes: [UInt8]) {
        let head = Array(#"<NativeDicomModel><DicomAttribute tag="00100020" vr="LO"><Value>a"#.utf8)
        let error = Self.error(head + bytes + Array("</Value></DicomAttribute></NativeDicomModel>".utf8))
        #expect(error?.code == .malformedXML)
        #expect(error?.offset == head.count)
    }

    static let sample = Array(
        """
        <?xml version="1.0" encoding="UTF-8"?><NativeDicomModel xml:space="preserve"><!-- x --><DicomAttribute
        tag="00100010" vr="PN"><PersonName number="1"><Alphabetic><FamilyName>M\u{FC}&#xFC;</FamilyName></Alphabetic>
        </PersonName></DicomAttribute><DicomAttribute tag="00081140" vr="SQ"><Item number="1"><DicomAttribute vr="DS"
        tag="00281052"><Value number="1">-1.5</Value></DicomAttribute></Item></DicomAttribute><DicomAttribute
        tag="00420011" vr="OB"><InlineBinary>AAEC</InlineBinary></DicomAttribute><DicomAttribute tag="00090001" vr="LO"
        privateCreator="A"/></NativeDicomModel>
        """.utf8)

    @Test("that ends early is refused at every byte")
    func truncated() {
        #expect(Self.error(Self.sample) == nil)
        for count in 0..<Self.sample.count {
            #expect(Self.error(Array(Self.sample[..<count])) != nil, "\(count) bytes")
        }
    }

    @Test("with any byte changed gives a data set or a typed error")
    func damaged() {
        var generator = SystemRandomNumberGenerator()
        for place in Self.sample.indices {
            var bytes = Self.sample
            bytes[place] = UInt8.random(in: 0...255, using: &generator)
            _ = Self.error(bytes)
        }
    }

    @Test("nested 100,000 deep is refused without a deep stack")
    func deep() throws {
        #expect(Self.error(String(repeating: "<NativeDicomModel>", count: 100_000))?.code == .nestingTooDeep)
        let open = #"<DicomAttribute tag="00081140" vr="SQ"><Item>"#
        func nested(_ depth: Int) -> String {
            "<NativeDicomModel>" + String(repeating: open, count: depth)
                + String(repeating: "</Item></DicomAttribute>", count: depth) + "</NativeDicomModel>"
        }
        #expect(Self.error(nested(100)) == nil)
        #expect(Self.error(nested(101))?.code == .nestingTooDeep)
        #expect(Self.error(nested(100_000))?.code == .nestingTooDeep)
        var limits = Limits()
        limits.nestingDepth = 100_000
        #expect(Self.error(Array(nested(20_000).utf8), limits: limits) == nil)
    }

    @Test("with names, attributes or items beyond all measure is refused")
    func bounds() {
        let long = String(repeating: "a", count: 1000)
        #expect(Self.error("<\(long)/>")?.code == .malformedXML)
        let value = String(repeating: "a", count: 100_000)
        #expect(Self.error("<NativeDicomModel a=\"\(value)\"/>")?.code == .malformedXML)
        let many = (0..<100).map { " a\($0)=''" }.joined()
        #expect(Self.error("<NativeDicomModel\(many)/>")?.code == .malformedXML)
        let items = String(repeating: "<Item/>", count: 200_000)
        let error = Self.error(in: "<DicomAttribute tag=\"00081140\" vr=\"SQ\">\(items)</DicomAttribute>")
        #expect(error?.code == .tooManyElements)
    }
}
