import DICOMCore
import Testing

@Suite("JSON that is none, or no data set, or means harm")
struct HostileJSONTests {
    private static func error(_ json: String) -> DICOMError? {
        error(Array(json.utf8))
    }

    private static func error(_ json: [UInt8]) -> DICOMError? {
        do throws(DICOMError) {
            _ = try DataSet(json: Bytes(json))
            return nil
        } catch {
            return error
        }
    }

    static let malformed: [(json: String, code: DICOMError.Code, offset: Int)] = [
        ("", .malformedJSON, 0), ("  ", .malformedJSON, 2), ("[]", .malformedJSON, 2), ("{}{}", .malformedJSON, 4),
        ("[{},{}]", .malformedJSON, 6), ("[{}]x", .malformedJSON, 4), ("{} x", .malformedJSON, 3),
        ("null", .malformedJSON, 0), ("{", .malformedJSON, 1), (#"{"00100010"}"#, .malformedJSON, 11),
        (#"{"PatientID":{}}"#, .malformedJSON, 12), (#"{"00100010":{},}"#, .malformedJSON, 15),
        (#"{"0010001G":{}}"#, .malformedJSON, 11), (#"{"00100010":[]}"#, .malformedJSON, 12),
        (#"{"00100010":{"vr":1}}"#, .malformedJSON, 18), (#"{"00100010":{"vr":"LO","vr":"SH"}}"#, .malformedJSON, 32),
        (#"{"00100010":{"vr":"LO","Value":"A"}}"#, .malformedJSON, 31),
        (#"{"00100010":{"vr":"LO","Value":["A"],"Value":["B"]}}"#, .malformedJSON, 45),
        (#"{"00100010":{"vr":"LO","Value":["A"],"BulkDataURI":"B"}}"#, .malformedJSON, 51),
        (#"{"00100010":{"vr":"LO","Value":["A" "B"]}}"#, .malformedJSON, 36),
        (#"{"00100010":{"vr":"LO","Value":["\x"]}}"#, .malformedJSON, 34),
        (#"{"00100010":{"vr":"LO","Value":["\ud800"]}}"#, .malformedJSON, 39),
        (#"{"00100010":{"vr":"LO","Value":["\udc00"]}}"#, .malformedJSON, 35),
        (#"{"00100010":{"vr":"LO","Value":[true]}}"#, .malformedJSON, 32),
        (#"{"00100010":{"vr":"LO","Value":[1]}}"#, .malformedValue, 32),
        (#"{"00100010":{"vr":"DS","Value":[01]}}"#, .malformedJSON, 33),
        (#"{"00100010":{"vr":"DS","Value":[1.]}}"#, .malformedJSON, 34),
        (#"{"00100010":{"vr":"DS","Value":[-]}}"#, .malformedJSON, 33),
        (#"{"00100010":{"vr":"US","Value":[65536]}}"#, .malformedValue, 32),
        (#"{"00100010":{"vr":"US","Value":[-1]}}"#, .malformedValue, 32),
        (#"{"00100010":{"vr":"US","Value":[1.5]}}"#, .malformedValue, 32),
        (#"{"00100010":{"vr":"US","Value":[1,null]}}"#, .malformedValue, 38),
        (#"{"00100010":{"vr":"UV","Value":[18446744073709551616]}}"#, .malformedValue, 32),
        (#"{"00100010":{"vr":"FD","Value":[1e999]}}"#, .malformedValue, 32),
        (#"{"00100010":{"vr":"AT","Value":["001"]}}"#, .malformedValue, 32),
        (#"{"00100010":{"vr":"OB","Value":[1]}}"#, .wrongVR, 32),
        (#"{"00100010":{"vr":"OB","InlineBinary":"A"}}"#, .malformedValue, 38),
        (#"{"00100010":{"vr":"OB","InlineBinary":"*A=="}}"#, .malformedValue, 38),
        (#"{"00100010":{"vr":"SQ","InlineBinary":"AA=="}}"#, .wrongVR, 38),
        (#"{"00100010":{"vr":"SQ","Value":["A"]}}"#, .malformedJSON, 32),
        (#"{"00100010":{"Value":[{"00100010":{}}],"vr":"PN"}}"#, .malformedJSON, 48),
        (#"{"FFFEE000":{"vr":"SQ"}}"#, .unexpectedDelimiter, 23),
        (#"{"00100010":{},"00100010":{}}"#, .duplicateElement, 28),
        (#"{"00100010":{},"00080010":{},"00090010":{},"00080010":{}}"#, .duplicateElement, 56),
    ]

    @Test("is refused, with the byte", arguments: malformed)
    func refused(json: String, code: DICOMError.Code, offset: Int) {
        let error = Self.error(json)
        #expect(error?.code == code, "\(json)")
        #expect(error?.offset == offset, "\(json)")
    }

    @Test("is named by its place")
    func place() {
        let json = #"{"00081140":{"vr":"SQ","Value":[{},{"00280010":{"vr":"US","Value":["x"]}}]}}"#
        let error = Self.error(json)
        #expect(error?.path.description == "(0008,1140)[1].(0028,0010)")
        #expect(error.map { "\($0)" } == "malformed value in (0008,1140)[1].(0028,0010) Rows at byte 67 (PS3.18 F.2.3)")
    }

    static let sample = Array(
        """
        [{"00080005":{"vr":"CS","Value":["ISO_IR 192"]},"00081140":{"Value":[{"00081150":{"vr":"UI","Value":["1.2"]}}],
        "vr":"SQ"},"00100010":{"vr":"PN","Value":[{"Alphabetic":"M\u{FC}\\u00fcller"},null]},"00280010":{"vr":"US",
        "Value":[1,2]},"00281052":{"vr":"DS","Value":[-1.5e3]},"00420011":{"vr":"OB","InlineBinary":"AAEC"}}]
        """.utf8)

    @Test("that ends early is refused at every byte")
    func truncated() throws {
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

    @Test(
        "that is no UTF-8 is refused where it ceases to be",
        arguments: [
            [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80],
        ] as [[UInt8]])
    func invalidUTF8(bytes: [UInt8]) {
        let head = Array(#"{"00100020":{"vr":"LO","Value":["a"#.utf8)
        let error = Self.error(head + bytes + Array(#""]}}"#.utf8))
        #expect(error?.code == .malformedJSON)
        #expect(error?.offset == head.count)
    }

    @Test(
        "nested 100,000 deep is refused without a deep stack",
        arguments: [
            ("{\"00081140\":{\"vr\":\"SQ\",\"Value\":[", "]}}"), ("{\"00081140\":{\"Value\":[", "],\"vr\":\"SQ\"}}"),
            ("{\"00081140\":{\"x\":[", "]}}"), ("{\"00081140\":{\"vr\":\"SQ\",\"Value\":[{},", "]}}"),
        ])
    func deep(open: String, close: String) {
        let json = String(repeating: open, count: 100_000) + String(repeating: close, count: 100_000)
        #expect(Self.error(json) != nil)
        let brackets = #"{"00100020":{"vr":"LO","x":"# + String(repeating: "[", count: 100_000)
        #expect(Self.error(brackets)?.code == .nestingTooDeep)
    }

    @Test("nested as deep as the limit is read, whichever way round its members are")
    func limit() throws {
        for (open, close) in [
            ("{\"00081140\":{\"vr\":\"SQ\",\"Value\":[", "]}}"), ("{\"00081140\":{\"Value\":[", "],\"vr\":\"SQ\"}}"),
        ] {
            let json = String(repeating: open, count: 100) + String(repeating: close, count: 100)
            #expect(Self.error(json) == nil)
            let deeper = String(repeating: open, count: 101) + String(repeating: close, count: 101)
            #expect(Self.error(deeper)?.code == .nestingTooDeep)
        }
        // Far beyond any default, and still without recursion.
        var limits = Limits()
        limits.nestingDepth = 100_000
        let open = "{\"00081140\":{\"vr\":\"SQ\",\"Value\":["
        let json = String(repeating: open, count: 50_000) + String(repeating: "]}}", count: 50_000)
        _ = try DataSet(json: Bytes(utf8: json), limits: limits)
    }

    @Test("with more elements or items than the limit is refused")
    func elementCount() {
        var limits = Limits()
        limits.elementCount = 3
        let items = #"{"00081140":{"vr":"SQ","Value":[{},{},{}]}}"#
        #expect(throws: DICOMError.self) { try DataSet(json: Bytes(utf8: items), limits: limits) }
        let many = #"{"00081140":{"vr":"SQ","Value":["# + String(repeating: "{},", count: 130_000) + "{}]}}"
        #expect(Self.error(many)?.code == .tooManyElements)
    }

    @Test("with huge numbers is refused, or kept as text")
    func hugeNumbers() throws {
        let digits = String(repeating: "9", count: 100_000)
        #expect(Self.error(#"{"00280010":{"vr":"US","Value":["# + digits + "]}}")?.code == .malformedValue)
        #expect(Self.error(#"{"00280010":{"vr":"FD","Value":["# + digits + "]}}")?.code == .malformedValue)
        let text = try DataSet(json: Bytes(utf8: #"{"00281052":{"vr":"DS","Value":["# + digits + "]}}"))
        #expect(text[AttributeTag(0x0028, 0x1052)]?.string == digits)
    }
}
