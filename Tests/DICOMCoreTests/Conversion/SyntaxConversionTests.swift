import DICOMCore
import Foundation
import Testing

@Suite("A file written again in another transfer syntax, a slice at a time")
struct SyntaxConversionTests {
    static let natives: [TransferSyntax] = [
        .implicitVRLittleEndian, .explicitVRLittleEndian, .explicitVRBigEndian, .deflatedExplicitVRLittleEndian,
    ]

    private func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "convert-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder.path)
    }

    private func converted(_ bytes: Bytes, _ conversion: SyntaxConversion) throws -> DICOMFile {
        try withFolder { folder in
            try conversion.convert(bytes, to: folder + "/out.dcm")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["out.dcm"])
            return try DICOMFile(path: folder + "/out.dcm")
        }
    }

    @Test("is what writing the whole data set gives, byte for byte", arguments: natives, natives)
    func agreesWithWriting(source: TransferSyntax, target: TransferSyntax) throws {
        for undefined in [false, true] {
            let bytes = try SampleDataSets.file(source, undefined: undefined)
            let file = try DICOMFile(bytes: bytes)
            for length in [WritingOptions.SequenceLength.asFound, .defined, .undefined] {
                let result = try converted(bytes, SyntaxConversion(to: target, sequenceLength: length))
                #expect(result.transferSyntax == target)
                #expect(result.meta.mediaStorageSOPInstanceUID == "2.25.1")
                let options = WritingOptions(sequenceLength: length)
                let expected = try file.dataSet.encodedSegments(as: target, options: options).joined()
                let written = try result.dataSet.encodedSegments(as: target).joined()
                #expect(written == expected, "\(undefined), \(length)")
            }
        }
    }

    @Test("writes group lengths that are true, in items too, when asked")
    func groupLengths() throws {
        for target in Self.natives {
            let bytes = try SampleDataSets.file(.explicitVRLittleEndian, undefined: true)
            let conversion = SyntaxConversion(to: target, sequenceLength: .defined, writesGroupLengths: true)
            let result = try converted(bytes, conversion)
            var groups = 0
            func check(_ dataSet: DataSet) throws {
                for element in dataSet where element.tag.isGroupLength {
                    groups += 1
                    let group = dataSet.filter { $0.tag.group == element.tag.group && !$0.tag.isGroupLength }
                    var alone = DataSet()
                    for member in group { alone.set(member) }
                    let encoded = try alone.encodedSegments(
                        as: target, options: WritingOptions(sequenceLength: .defined))
                    // Group lengths within items count too: they are left out of what is written here.
                    let inner = 12 * group.reduce(0) { $0 + Self.groupLengths(in: $1.items ?? []) }
                    #expect(element.int == encoded.count + inner)
                }
                for element in dataSet { for item in element.items ?? [] { try check(item) } }
            }
            try check(result.dataSet)
            #expect(groups == 7 + 4)
            // Implicit VR forgets the VRs of private elements.
            if target.isImplicitVR { continue }
            let stripped = try converted(
                try result.encoded(), SyntaxConversion(to: .explicitVRLittleEndian, sequenceLength: .undefined))
            let plain = try DICOMFile(bytes: bytes)
            #expect(stripped.dataSet == plain.dataSet)
        }
    }

    private static func groupLengths(in items: [DataSet]) -> Int {
        items.reduce(0) { sum, item in
            item.reduce(sum) { $0 + ($1.tag.isGroupLength ? 1 : 0) + groupLengths(in: $1.items ?? []) }
        }
    }

    @Test("chooses US or SS by a Pixel Representation that stands behind, and around")
    func pixelRepresentation() throws {
        // Implicit VR: (0028,0106) US or SS in an item before (0028,0103) of the root, and in one with its own.
        func element(_ group: UInt16, _ number: UInt16, _ value: [UInt8]) -> [UInt8] {
            SampleDataSets.little(group) + SampleDataSets.little(number) + SampleDataSets.little(UInt32(value.count))
                + value
        }
        let first = element(0x0028, 0x0106, [0xFE, 0xFF])
        let second = element(0x0028, 0x0103, [0, 0]) + first
        let bytes = Bytes(
            SampleDataSets.head(.implicitVRLittleEndian)
                + element(0x0008, 0x1140, SampleDataSets.item(first) + SampleDataSets.item(second))
                + element(0x0028, 0x0103, [1, 0]) + first)
        let result = try converted(bytes, SyntaxConversion(to: .explicitVRBigEndian))
        let tag = AttributeTag(0x0028, 0x0106)
        let items = try #require(result.dataSet[.referencedImageSequence])
        #expect(items.map { $0[tag]?.vr } == [.SS, .US])
        #expect(result.dataSet[tag]?.vr == .SS)
        #expect(result.dataSet[tag]?.int == -2)
    }

    @Test("leaves pixel data alone that need a codec, and writes nothing")
    func codec() throws {
        try withFolder { folder in
            let error = #expect(throws: DICOMError.self) {
                try SyntaxConversion(to: .explicitVRLittleEndian).convert(
                    SampleDataSets.encapsulated, to: folder + "/out")
            }
            #expect(error?.code == .unencodable)
            #expect(error?.path == AttributePath(AttributeTag(0x7FE0, 0x0010)))
            let native = try SampleDataSets.file(.explicitVRLittleEndian)
            #expect(throws: DICOMError.self) {
                try SyntaxConversion(to: .rleLossless).convert(native, to: folder + "/out")
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
        }
        let same = try converted(
            SampleDataSets.encapsulated, SyntaxConversion(to: .jpegBaseline8Bit, sequenceLength: .undefined))
        #expect(try same.dataSet == DICOMFile(bytes: SampleDataSets.encapsulated).dataSet)
    }

    @Test("leaves what was there where the input is damaged")
    func damaged() throws {
        try withFolder { folder in
            let path = folder + "/file.dcm"
            let whole = try SampleDataSets.file(.explicitVRLittleEndian)
            for count in stride(from: 0, to: whole.count, by: 7) {
                try Data(whole[0..<count].array).write(to: URL(filePath: path))
                do throws(DICOMError) {
                    try SyntaxConversion(to: .explicitVRBigEndian).convert(path, to: path)
                } catch {
                    let left = try Data(contentsOf: URL(filePath: path))
                    #expect(Array(left) == whole[0..<count].array)
                }
                #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["file.dcm"])
            }
        }
    }

    @Test(
        "of real files is what writing them as a whole gives", .enabled(if: CorpusFiles.root != nil),
        arguments: natives)
    func corpus(target: TransferSyntax) throws {
        var (equal, others, refused) = (0, [String](), 0)
        for path in try CorpusFiles.paths() {
            guard let bytes = try? FileSource.whole(path), bytes.count < 600_000,
                let file = try? DICOMFile(bytes: bytes)
            else { continue }
            for length in [WritingOptions.SequenceLength.defined, .undefined] {
                let options = WritingOptions(sequenceLength: length)
                let result: DICOMFile
                do {
                    result = try converted(bytes, SyntaxConversion(to: target, sequenceLength: length))
                } catch let error as DICOMError {
                    let needsCodec = error.code == .unencodable && ["PS3.5 A.4", "PS3.10 8.6"].contains(error.rule)
                    let hasNoUIDs = error.code == .absent && file.meta.dataSet.isEmpty
                    #expect(needsCodec || hasNoUIDs, "\(path): \(error)")
                    refused += 1
                    continue
                }
                let expected = try file.dataSet.encodedSegments(as: target, options: options).joined()
                let written = try result.dataSet.encodedSegments(as: target).joined()
                if written == expected {
                    equal += 1
                } else if file.findings.contains(where: { $0.kind == .elementsOutOfOrder }) {
                    // Written as a whole they come in order.
                    others.append(path)
                } else {
                    #expect(written == expected, "\(path) \(length)")
                }
            }
        }
        print(
            "convert to \(target): \(equal) conversions as written as a whole, \(others.count) in their own order, \(refused) refused"
        )
        #expect(equal > 800)
    }
}
