import DICOMCore
import Foundation
import Testing

/// Headers that do not end in the first part of a file that is read.
@Suite("The header of a file, read in parts")
struct PartialFileTests {
    /// A header of about `count` times 40 bytes in sequences, then pixel data.
    private static func file(items count: Int, undefined: Bool) throws -> [UInt8] {
        var dataSet = DataSet()
        dataSet.set(AttributeTag(0x0008, 0x0005), .CS, text: "ISO_IR 192")
        dataSet.set(AttributeTag(0x0008, 0x0016), .UI, text: "1.2.840.10008.5.1.4.1.1.2")
        dataSet.set(AttributeTag(0x0008, 0x0018), .UI, text: "2.25.7")
        dataSet.set(AttributeTag(0x0010, 0x0010), .PN, text: "Müller^Jörg")
        let items = (0..<count).map { number in
            var item = DataSet()
            item.set(AttributeTag(0x0008, 0x1150), .UI, text: "1.2.840.10008.5.1.4.1.1.2")
            item.set(AttributeTag(0x0008, 0x1155), .UI, text: "2.25.\(number)")
            return item
        }
        dataSet.set(AttributeTag(0x0008, 0x1140), items: items)
        dataSet.set(AttributeTag(0x0028, 0x0103), .US, bytes: [0, 0])
        dataSet.set(AttributeTag(0x7FE0, 0x0010), .OW, bytes: Bytes([UInt8](repeating: 7, count: 40_000)))
        let options = WritingOptions(sequenceLength: undefined ? .undefined : .defined)
        return try DICOMFile(dataSet: dataSet).encoded(options: options).array
    }

    private static func withFile<Result>(_ bytes: some Collection<UInt8>, _ body: (String) throws -> Result) rethrows
        -> Result
    {
        let path = NSTemporaryDirectory() + "partial-" + UUID().uuidString
        #expect(FileManager.default.createFile(atPath: path, contents: Data(bytes)))
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try body(path)
    }

    /// What a way of reading comes to: the header, or the error.
    private static func outcome(_ read: () throws -> DICOMFile) -> Result<DICOMFile, DICOMError> {
        do { return .success(try read()) } catch let error as DICOMError { return .failure(error) } catch {
            return .failure(DICOMError(.fileAccess, rule: "PS3.10 8"))
        }
    }

    @Test("is that of the whole, however long it is", arguments: [10, 400, 5_000, 40_000], [false, true])
    func isThatOfTheWhole(items: Int, undefined: Bool) throws {
        let bytes = try Self.file(items: items, undefined: undefined)
        let header = try Self.withFile(bytes) { try DICOMFile(path: $0, .header) }
        let whole = try DICOMFile(bytes: Bytes(bytes))
        #expect(header.dataSet[AttributeTag(0x7FE0, 0x0010)] == nil)
        #expect(header.dataSet[AttributeTag(0x0010, 0x0010)]?.string == "Müller^Jörg")
        #expect(header.dataSet[AttributeTag(0x0008, 0x1140)]?.items?.count == items)
        var expected = whole.dataSet
        expected.remove(AttributeTag(0x7FE0, 0x0010))
        #expect(header.dataSet == expected)
        #expect(header.meta == whole.meta)
        #expect(header.dataSetOffset == whole.dataSetOffset)
    }

    @Test("of a file cut anywhere is what the bytes at hand give", arguments: [false, true])
    func cutAnywhere(undefined: Bool) throws {
        let bytes = try Self.file(items: 400, undefined: undefined)
        // Around the ends of the parts, and in between.
        let cuts = Array(stride(from: 0, to: bytes.count, by: 997)) + (16_370...16_400) + (65_520...65_550)
        for cut in cuts where cut <= bytes.count {
            let prefix = Array(bytes[..<cut])
            let parts = Self.outcome { try Self.withFile(prefix) { try DICOMFile(path: $0, .header) } }
            let whole = Self.outcome { try DICOMFile(header: Bytes(prefix)) }
            switch (parts, whole) {
            case (.success(let left), .success(let right)):
                #expect(left.dataSet == right.dataSet && left.findings == right.findings, "cut at \(cut)")
            case (.failure(let left), .failure(let right)):
                #expect(left == right, "cut at \(cut)")
            default: Issue.record("one way reads what the other refuses, cut at \(cut)")
            }
        }
    }

    @Test("longer than the limit is refused, not read")
    func limit() throws {
        let bytes = try Self.file(items: 5_000, undefined: false)
        var limits = Limits.standard
        limits.headerSize = 64 << 10
        Self.withFile(bytes) { path in
            let error = #expect(throws: DICOMError.self) { try DICOMFile(path: path, .header, limits: limits) }
            #expect(error?.code == .elementTooLarge)
        }
    }

    @Test("a mapped file with one element changed is written part by part, whole")
    func mappedFileIsWrittenWhole() throws {
        var bytes = try Self.file(items: 10, undefined: false)
        // Twenty megabytes of pixel data: more than one part.
        let size = 20 << 20
        bytes.removeLast(40_000)
        bytes.replaceSubrange(
            bytes.count - 4..<bytes.count, with: (0..<4).map { UInt8(truncatingIfNeeded: size >> ($0 * 8)) })
        bytes += (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 9) }
        try Self.withFile(bytes) { path in
            var file = try DICOMFile(path: path, .mapped)
            file.dataSet.set(AttributeTag(0x0010, 0x0020), .LO, text: "42")
            try file.write(to: path + ".edited")
            defer { try? FileManager.default.removeItem(atPath: path + ".edited") }
            let edited = try DICOMFile(path: path + ".edited")
            #expect(edited.dataSet[AttributeTag(0x0010, 0x0020)]?.string == "42")
            let pixelData = try #require(edited.dataSet[AttributeTag(0x7FE0, 0x0010)]?.bytes)
            #expect(pixelData.count == size)
            #expect(pixelData.array == Array(bytes.suffix(size)))
            // What was given back is read again.
            #expect(file.dataSet[AttributeTag(0x7FE0, 0x0010)]?.bytes == pixelData)
        }
    }
}
