import DICOMCore
import DICOMValidation
import Testing

@Suite("Files (PS3.10 7.1) and what reading forgave")
struct FileTests {
    private let validator = InstanceValidator(checks: .file)

    static let changes: [(UInt16, String?, [String])] = [
        (0x0002, nil, ["error metaInformation (0002,0002)"]),
        (0x0002, "1.2.840.10008.5.1.4.1.1.4", ["error metaInformation (0002,0002)"]),
        (0x0003, nil, ["error metaInformation (0002,0003)"]), (0x0003, "", ["error metaInformation (0002,0003)"]),
        (0x0003, "1.2.3.5", ["error metaInformation (0002,0003)"]),
        (0x0012, nil, ["error metaInformation (0002,0012)"]), (0x0013, nil, []),
        (0x0102, "x", ["error metaInformation (0002,0100)"]),
    ]

    @Test("have the meta information that they are to have", arguments: changes)
    func meta(element: UInt16, value: String?, findings: [String]) throws {
        // Read again, since writing puts the UIDs of a changed data set right.
        var file = try DICOMFile(dataSet: SampleInstances.ct()).reread()
        let tag = AttributeTag(0x0002, element)
        if let value { file.meta.dataSet.set(tag, .UI, text: value) } else { file.meta.dataSet.remove(tag) }
        #expect(validator.validate(try file.reread()).brief() == findings)
    }

    @Test("are of version 1")
    func version() throws {
        var file = try DICOMFile(dataSet: SampleInstances.ct())
        file.meta.dataSet.set(AttributeTag(0x0002, 0x0001), .OB, bytes: [1, 0])
        #expect(validator.validate(try file.reread()).brief() == ["error metaInformation (0002,0001)"])
    }

    @Test("without preamble and meta information are read, and said to be such")
    func bare() throws {
        let bytes = try SampleInstances.ct().encoded(as: .explicitVRLittleEndian)
        let kinds = validator.validate(try DICOMFile(bytes: bytes)).findings.map { "\($0.severity) \($0.rule)" }
        #expect(kinds.contains("error PS3.10 7.1"))
        #expect(kinds.contains("warning PS3.10 7.1"))
    }

    @Test("deeper than is looked at, or with more findings than are kept, end somewhere")
    func bounds() {
        var dataSet = DataSet()
        for _ in 0..<1_000 {
            var outer = DataSet()
            outer.set(AttributeTag(0x0040, 0xA730), items: [dataSet])
            dataSet = outer
        }
        dataSet.set(AttributeTag(0x0008, 0x0016), .UI, text: "1.2.840.10008.5.1.4.1.1.88.22")
        let report = InstanceValidator(findingLimit: 50).validate(dataSet)
        #expect(report.findings.count == 50)
        #expect(!report.isComplete)
        #expect(InstanceValidator(checks: .values).validate(dataSet).findings.contains { $0.kind == .depth })
    }
}
