import DICOMCore
import Testing

@Suite("JSON that comes in pieces")
struct JSONFeedTests {
    static let data = #"{"00100020":{"vr":"LO","Value":["}\"{"]}}"#

    static let texts: [(text: String, counts: [Int])] = [
        ("[\(data), {} ,\(data)] ", [1, 0, 1]), ("\u{FEFF}\(data)\n\(data)\n", [1, 1]), ("[]", []), (" \(data)", [1]),
    ]

    @Test("is read alike whatever the pieces", arguments: texts, [1, 2, 3, 7, 1000])
    func pieces(text: (text: String, counts: [Int]), size: Int) throws {
        let bytes = Array(text.text.utf8)
        var feed = JSONDataSetFeed()
        var counts: [Int] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            let documents = try feed.append(Bytes(Array(bytes[start..<min(start + size, bytes.count)])))
            counts += documents.map(\.dataSet.count)
        }
        try feed.finish()
        #expect(counts == text.counts)
    }

    static let bad: [(text: String, offset: Int)] = [
        ("", 0), ("[", 1), ("[{}", 3), ("[{},", 4), ("[{},]", 4), ("[{}{}]", 3), ("[,{}]", 1), ("[]{}", 2), ("{\"", 2),
        ("x", 0), (#"[{},{"00100020":{"vr":1}}]"#, 22),
    ]

    @Test("and is none is refused at its byte", arguments: bad, [1, 1000])
    func malformed(text: (text: String, offset: Int), size: Int) {
        let bytes = Array(text.text.utf8)
        let error = #expect(throws: DICOMError.self) {
            var feed = JSONDataSetFeed()
            for start in stride(from: 0, to: bytes.count, by: size) {
                _ = try feed.append(Bytes(Array(bytes[start..<min(start + size, bytes.count)])))
            }
            try feed.finish()
        }
        #expect(error?.offset == text.offset)
    }

    @Test("and never ends holds no more than the limit")
    func endless() {
        var feed = JSONDataSetFeed(dataSetSize: 1000)
        #expect(throws: DICOMError.self) {
            for _ in 0..<100 { _ = try feed.append(Bytes(utf8: "{\"00100020\":          ")) }
        }
    }
}
