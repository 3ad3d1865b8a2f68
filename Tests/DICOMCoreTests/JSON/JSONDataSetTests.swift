import DICOMCore
import Testing

@Suite("The DICOM JSON model (PS3.18 F.2)")
struct JSONDataSetTests {
    private static func json(_ tag: AttributeTag, _ vr: VR, _ value: [UInt8], _ policy: BulkDataPolicy = .inline)
        -> String
    {
        var dataSet = DataSet()
        dataSet.set(DataElement(tag, vr, .bytes(Bytes(value))))
        let text = String(decoding: dataSet.json(bulkData: policy), as: UTF8.self)
        let head = "{\"\(tag.hexadecimal)\":{\"vr\":\"\(vr.code)\""
        guard text.hasPrefix(head), text.hasSuffix("}}") else { return text }
        return String(text.dropFirst(head.count).dropLast(2))
    }

    private static func json(_ vr: VR, _ value: [UInt8]) -> String { json(AttributeTag(0x0011, 0x1001), vr, value) }
    private static func json(_ vr: VR, _ value: String) -> String { json(vr, Array(value.utf8)) }

    static let texts: [(vr: VR, wire: String, json: String)] = [
        (.LO, "A\\B ", #","Value":["A","B"]"#),
        (.LO, " A \\\\B", #","Value":["A",null,"B"]"#),
        (.LT, " A\\B\r\n", #","Value":[" A\\B\r\n"]"#),
        (.CS, "  ", ""),
        (.CS, "\\", #","Value":[null,null]"#),
        (.UI, "1.2.3\0", #","Value":["1.2.3"]"#),
        (.ST, "a \"quote\"\u{1}", #","Value":["a \"quote\"\u0001"]"#),
        (.PN, "Doe^Jane^^", #","Value":[{"Alphabetic":"Doe^Jane^^"}]"#),
        (.PN, "A==C \\\\B", #","Value":[{"Alphabetic":"A","Phonetic":"C"},null,{"Alphabetic":"B"}]"#),
    ]

    @Test("trims text, parts values, writes null for empty ones", arguments: texts)
    func text(vr: VR, wire: String, json: String) {
        #expect(Self.json(vr, wire) == json)
    }

    static let decimals: [(wire: String, json: String)] = [
        ("0.50", "0.50"), ("+1.5 ", "1.5"), ("-.5", "-0.5"), ("7.", "7"), ("007", "7"), ("-0", "-0"), ("00", "0"),
        ("1E+05", "1E+05"), ("1e5", "1e5"), ("123456789012345678901", "123456789012345678901"),
        ("1,5", #""1,5""#), ("abc", #""abc""#), ("-", #""-""#), ("1e", #""1e""#), (".", #"".""#), ("1 2", #""1 2""#),
    ]

    @Test("writes DS and IS as numbers that keep their digits, else as strings", arguments: decimals)
    func decimal(wire: String, json: String) {
        #expect(Self.json(.DS, wire) == ",\"Value\":[\(json)]")
        #expect(Self.json(.IS, wire) == ",\"Value\":[\(json)]")
    }

    static let binaries: [(vr: VR, wire: [UInt8], json: String)] = [
        (.US, [0xFF, 0xFF, 1, 0], "[65535,1]"), (.SS, [0xFF, 0xFF], "[-1]"),
        (.UL, [0, 0, 0, 0x80], "[2147483648]"), (.SL, [0, 0, 0, 0x80], "[-2147483648]"),
        (.UV, [255, 255, 255, 255, 255, 255, 255, 255], "[18446744073709551615]"),
        (.SV, [255, 255, 255, 255, 255, 255, 255, 255], "[-1]"),
        (.AT, [0x10, 0x00, 0x20, 0x00], "[\"00100020\"]"),
        (.FL, [0, 0, 0xC0, 0x3F], "[1.5]"), (.FL, [0, 0, 0xC0, 0x7F], "[\"NaN\"]"),
        (.FL, [0, 0, 0x80, 0xFF], "[\"-Infinity\"]"), (.FD, [0, 0, 0, 0, 0, 0, 0xF0, 0x7F], "[\"Infinity\"]"),
    ]

    @Test("writes binary numbers as numbers, tags as digits", arguments: binaries)
    func binary(vr: VR, wire: [UInt8], json: String) {
        #expect(Self.json(vr, wire) == ",\"Value\":\(json)")
    }

    static let bytes: [(wire: [UInt8], base64: String)] = [
        ([0x66], "Zg=="), ([0x66, 0x6F], "Zm8="), ([0x66, 0x6F, 0x6F], "Zm9v"), ([0x66, 0x6F, 0x6F, 0x62], "Zm9vYg=="),
        ([0xFB, 0xFF], "+/8="),
    ]

    @Test("writes other bytes as Base64, and numbers that do not fill their words", arguments: bytes)
    func inlineBinary(wire: [UInt8], base64: String) {
        #expect(Self.json(.OB, wire) == ",\"InlineBinary\":\"\(base64)\"")
        if wire.count % 2 != 0 { #expect(Self.json(.US, wire) == ",\"InlineBinary\":\"\(base64)\"") }
    }

    @Test("leaves group lengths out, says ISO_IR 192, nests items")
    func wholeDataSet() {
        var item = DataSet()
        item.set(AttributeTag(0x0008, 0x1150), .UI, text: "1.2.3")
        var dataSet = DataSet()
        dataSet.set(DataElement(AttributeTag(0x0008, 0x0000), .UL, .bytes([4, 0, 0, 0])))
        dataSet.set(AttributeTag(0x0008, 0x0005), .CS, text: "ISO_IR 100")
        dataSet.set(DataElement(AttributeTag(0x0008, 0x1140), .SQ, .items([item, DataSet()])))
        dataSet.set(DataElement(AttributeTag(0x0008, 0x1199), .SQ, .items([])))
        #expect(
            String(decoding: dataSet.json(), as: UTF8.self) == """
                {"00080005":{"vr":"CS","Value":["ISO_IR 192"]},\
                "00081140":{"vr":"SQ","Value":[{"00081150":{"vr":"UI","Value":["1.2.3"]}},{}]},"00081199":{"vr":"SQ"}}
                """)
    }

    @Test("puts large values where the policy says")
    func bulkData() {
        let value = [UInt8](repeating: 7, count: 2000)
        let waveform = AttributeTag(0x5400, 0x1010)
        #expect(Self.json(waveform, .OW, value, .omitted()) == ",\"length\":2000")
        let address = BulkDataPolicy.references { datum in "bulk/" + datum.path.description }
        #expect(Self.json(waveform, .OW, value, address) == ",\"BulkDataURI\":\"bulk/(5400,1010)\"")
        #expect(Self.json(waveform, .OW, [1, 2], address) == ",\"InlineBinary\":\"AQI=\"")
        let pixels = AttributeTag(0x7FE0, 0x0010)
        #expect(Self.json(pixels, .OW, [1, 2], address) == ",\"BulkDataURI\":\"bulk/(7FE0,0010)\"")
    }

    @Test("carries encapsulated pixel data whole")
    func encapsulated() {
        var dataSet = DataSet()
        let pixelData = EncapsulatedPixelData(fragments: [[1, 2]])
        dataSet.set(DataElement(AttributeTag(0x7FE0, 0x0010), .OB, .fragments(pixelData)))
        // Empty offset table, one fragment of two bytes, sequence delimiter.
        #expect(
            String(decoding: dataSet.json(), as: UTF8.self)
                == #"{"7FE00010":{"vr":"OB","InlineBinary":"/v8A4AAAAAD+/wDgAgAAAAEC/v/d4AAAAAA="}}"#)
    }
}
