import DICOMCore
import Testing

@Suite("Reading the DICOM JSON model (PS3.18 F.2)")
struct JSONReadingTests {
    static func read(_ json: String, limits: Limits = .standard) throws(DICOMError) -> DataSet {
        try DataSet(json: Bytes(utf8: json), limits: limits)
    }

    private static func element(_ body: String) throws -> DataElement {
        let dataSet = try read("{\"00111001\":{\(body)}}")
        return try #require(dataSet[AttributeTag(0x0011, 0x1001)])
    }

    static let texts: [(body: String, vr: VR, text: String)] = [
        (#""vr":"LO","Value":["A","B"]"#, .LO, #"A\B"#),
        (#""vr":"LO","Value":["A",null,"B"]"#, .LO, #"A\\B"#),
        (#""Value":["A"],"vr":"LO""#, .LO, "A"),
        (#""vr":"LO","Value":[],"x":{"y":[1,{"z":null}]}"#, .LO, ""),
        (#""vr":"LO""#, .LO, ""),
        (#""vr":"LO","Value":null"#, .LO, ""),
        (#""vr":"UT","Value":["a \"quote\"\u0001\r\n\/\\"]"#, .UT, "a \"quote\"\u{1}\r\n/\\"),
        (#""vr":"LO","Value":["\u00dc\ud83d\ude00ß"]"#, .LO, "Ü😀ß"),
        (
            #""vr":"DS","Value":[0.50,"1.5",1E+05,-0,123456789012345678901]"#, .DS,
            #"0.50\1.5\1E+05\-0\123456789012345678901"#
        ),
        (#""vr":"IS","Value":[7,"8"]"#, .IS, #"7\8"#),
        (#""vr":"PN","Value":[{"Alphabetic":"Doe^Jane^^"}]"#, .PN, "Doe^Jane^^"),
        (#""vr":"PN","Value":[{"Phonetic":"C","Alphabetic":"A"},null,{"Ideographic":"B"},{}]"#, .PN, #"A==C\\=B\"#),
        (#""Value":[{},{"Alphabetic":"A"}],"vr":"PN""#, .PN, #"\A"#),
        (#""vr":"ZZ","InlineBinary":"QQ==""#, .UN, "A"),
    ]

    @Test("gives text as it stands, numbers digit for digit, names in groups", arguments: texts)
    func text(body: String, vr: VR, text: String) throws {
        let element = try Self.element(body)
        #expect(element.vr == vr)
        #expect(element.string == text)
    }

    static let numbers: [(body: String, bytes: [UInt8])] = [
        (#""vr":"US","Value":[65535,1]"#, [0xFF, 0xFF, 1, 0]), (#""vr":"SS","Value":[-32768]"#, [0, 0x80]),
        (#""vr":"US","Value":[1.0,1e2]"#, [1, 0, 100, 0]),
        (#""vr":"UL","Value":[4294967295]"#, [255, 255, 255, 255]),
        (#""vr":"UV","Value":[18446744073709551615]"#, [UInt8](repeating: 255, count: 8)),
        (#""vr":"UV","Value":["18446744073709551614"]"#, [254, 255, 255, 255, 255, 255, 255, 255]),
        (#""vr":"SV","Value":[-9223372036854775808]"#, [0, 0, 0, 0, 0, 0, 0, 0x80]),
        (#""vr":"AT","Value":["00100020"]"#, [0x10, 0, 0x20, 0]),
        (#""vr":"FL","Value":[1.5,"NaN","-Infinity"]"#, [0, 0, 0xC0, 0x3F, 0, 0, 0xC0, 0x7F, 0, 0, 0x80, 0xFF]),
        (#""vr":"FL","Value":[NaN,-Infinity]"#, [0, 0, 0xC0, 0x7F, 0, 0, 0x80, 0xFF]),
        (#""vr":"FD","Value":[0.1]"#, [0x9A, 0x99, 0x99, 0x99, 0x99, 0x99, 0xB9, 0x3F]),
        (#""vr":"US","Value":[null]"#, []),
        (#""vr":"OB","InlineBinary":"Zm9v\u0059g==""#, [0x66, 0x6F, 0x6F, 0x62]),
        (#""InlineBinary":"Zg==","vr":"OB""#, [0x66, 0]),
        (#""vr":"OW","InlineBinary":"""#, []),
    ]

    @Test("gives binary numbers exactly, and bytes from Base64", arguments: numbers)
    func number(body: String, bytes: [UInt8]) throws {
        #expect(try Self.element(body).bytes?.array == bytes)
    }

    @Test("nests items, in whatever order members and elements come")
    func sequences() throws {
        let dataSet = try Self.read(
            """
            \u{FEFF} { "00100020" : {"vr":"LO","Value":["1"]},
              "00081140": {"Value": [ {}, {"00081199": {"vr":"SQ","Value":[{"00080005":{"vr":"CS"}}]}}, null ], "vr":"SQ"},
              "00111010": {"vr":"SQ","Value":[{"00100010":{"Value":[{"Alphabetic":"A"}],"vr":"PN"}}]},
              "00080016": {"vr":"UI","Value":["1.2"]}, "00081111": {"vr":"SQ"} }
            """)
        #expect(dataSet.tags.map(\.hexadecimal) == ["00080016", "00081111", "00081140", "00100020", "00111010"])
        let items = try #require(dataSet[AttributeTag(0x0008, 0x1140)]?.items)
        #expect(items.map(\.count) == [0, 1, 0])
        #expect(items[1][AttributeTag(0x0008, 0x1199)]?.items?.first?.tags == [AttributeTag(0x0008, 0x0005)])
        let inner = dataSet[AttributeTag(0x0011, 0x1010)]?.items?.first?[AttributeTag(0x0010, 0x0010)]
        #expect(inner?.string == "A")
        #expect(dataSet[AttributeTag(0x0008, 0x1111)]?.items?.isEmpty == true)
    }

    @Test("is written as a file, read again, and is the same", arguments: ["explicit", "implicit", "big-endian"])
    func written(syntax: String) throws {
        let syntax = try #require(TransferSyntax(named: syntax))
        let dataSet = try Self.read(
            """
            {"00080005":{"vr":"CS","Value":["ISO_IR 100"]},"00080016":{"vr":"UI","Value":["1.2"]},
             "00080018":{"vr":"UI","Value":["1.3"]},"00100010":{"vr":"PN","Value":[{"Alphabetic":"Müller"}]},
             "00280010":{"vr":"US","Value":[512]},"00400275":{"vr":"SQ","Value":[{"00400007":{"vr":"LO","Value":["ä"]}},{}]}}
            """)
        let file = try DICOMFile(dataSet: dataSet, transferSyntax: syntax)
        let again = try DICOMFile(bytes: file.encoded())
        #expect(again.dataSet == dataSet)
        #expect(again.findings.isEmpty)
        #expect(again.dataSet[.patientName]?.familyName == "Müller")
        #expect(again.dataSet.characterSet == .utf8)
    }

    @Test("declares UTF-8 where text needs it and nothing did")
    func wideText() throws {
        let dataSet = try Self.read(#"{"00100010":{"vr":"PN","Value":[{"Alphabetic":"Müller"}]}}"#)
        #expect(dataSet[AttributeTag(0x0008, 0x0005)]?.string == "ISO_IR 192")
        #expect(dataSet[.patientName]?.familyName == "Müller")
    }

    @Test("yields the data sets of an array, and of lines, one at a time")
    func streams() throws {
        let one = #"{"00100020":{"vr":"LO","Value":["1"]}}"#
        for text in ["[\(one),\(one) ,{}]", "\(one)\n\(one)\r\n{}\n"] {
            var reader = JSONDataSetReader(Bytes(utf8: text))
            var counts: [Int] = []
            while let document = try reader.next() { counts.append(document.dataSet.count) }
            #expect(counts == [1, 1, 0])
            #expect(try reader.next() == nil)
        }
        var empty = JSONDataSetReader(Bytes(utf8: " [ ] "))
        #expect(try empty.next() == nil)
    }

    @Test("keeps elements of group 2 apart")
    func group2() throws {
        var reader = JSONDataSetReader(
            Bytes(utf8: #"{"00020010":{"vr":"UI","Value":["1.2.840.10008.1.2.1"]},"00100020":{"vr":"LO"}}"#))
        let document = try #require(try reader.next())
        #expect(document.meta.transferSyntaxUID == "1.2.840.10008.1.2.1")
        #expect(document.dataSet.tags == [AttributeTag(0x0010, 0x0020)])
    }

    @Test("asks for values that stand elsewhere, keeps their addresses, and writes them again")
    func bulkData() throws {
        let text =
            #"{"54000100":{"vr":"SQ","Value":[{},{"54001010":{"vr":"OW","BulkDataURI":"a/1"}}]},"#
            + #""7FE00010":{"BulkDataURI":"https://x/2","vr":"OW"}}"#
        var reader = JSONDataSetReader(Bytes(utf8: text))
        let document = try #require(try reader.next())
        #expect(document.references.map(\.uri) == ["a/1", "https://x/2"])
        #expect(document.references.map(\.path.description) == ["(5400,0100)[1].(5400,1010)", "(7FE0,0010)"])
        #expect(document.dataSet[AttributeTag(0x7FE0, 0x0010)]?.isEmpty == true)
        let again = document.dataSet.json(bulkData: .keeping(document.references))
        #expect(
            String(decoding: again, as: UTF8.self)
                == text.replacing(
                    #""BulkDataURI":"https://x/2","vr":"OW""#,
                    with: #""vr":"OW","BulkDataURI":"https://x/2""#))

        let resolver = BulkDataResolver { reference in .bytes(Bytes(utf8: reference.uri)) }
        var resolving = JSONDataSetReader(Bytes(utf8: text), bulkData: resolver)
        let resolved = try #require(try resolving.next())
        #expect(resolved.references.isEmpty)
        #expect(resolved.dataSet[AttributeTag(0x7FE0, 0x0010)]?.bytes == Bytes(utf8: "https://x/2"))
        let item = resolved.dataSet[AttributeTag(0x5400, 0x0100)]?.items?.last
        #expect(item?[AttributeTag(0x5400, 0x1010)]?.bytes == Bytes(utf8: "a/1 ").withLast(0))

        let failing = BulkDataResolver { _ throws(DICOMError) in throw DICOMError(.fileAccess, rule: "PS3.18 8") }
        var refused = JSONDataSetReader(Bytes(utf8: text), bulkData: failing)
        let error = #expect(throws: DICOMError.self) { _ = try refused.next() }
        #expect(error?.path.description == "(5400,0100)[1].(5400,1010)")
    }

    @Test("reads encapsulated pixel data back")
    func encapsulated() throws {
        var dataSet = DataSet()
        let pixelData = EncapsulatedPixelData(offsetTable: [0, 0, 0, 0], fragments: [[1, 2], [3, 4, 5, 6]])
        dataSet.set(AttributeTag(0x7FE0, 0x0010), .OB, .fragments(pixelData))
        #expect(try DataSet(json: Bytes(dataSet.json())) == dataSet)
    }
}

extension Bytes {
    /// With another last byte.
    fileprivate func withLast(_ byte: UInt8) -> Bytes { Bytes(array.dropLast() + [byte]) }
}
