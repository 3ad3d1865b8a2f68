import DICOMCore
import DICOMValidation
import Testing

@Suite("Objects and their modules (PS3.3)")
struct ObjectTests {
    private let validator = InstanceValidator(checks: .object)

    @Test("that keep the rules have no findings")
    func good() throws {
        let report = InstanceValidator().validate(try DICOMFile(dataSet: SampleInstances.ct()).reread())
        #expect(report.object == "CT Image")
        #expect(report.findings.map(\.description) == [])
        #expect(report.isValid && report.isComplete)
    }

    struct Change: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let change: @Sendable (inout DataSet) -> Void
        let findings: [String]
    }

    static let changes: [Change] = [
        Change(
            testDescription: "type 1 missing", change: { $0[.studyInstanceUID] = nil },
            findings: ["error attributeMissing (0020,000D)"]),
        Change(
            testDescription: "type 1 without a value", change: { $0.setEmpty(.modality) },
            findings: ["error valueMissing (0008,0060)"]),
        Change(
            testDescription: "type 2 missing", change: { $0[.patientID] = nil },
            findings: ["error attributeMissing (0010,0020)"]),
        Change(testDescription: "type 2 without a value", change: { $0.setEmpty(.patientID) }, findings: []),
        Change(
            testDescription: "an enumerated value", change: { $0.set(AttributeTag(0x0010, 0x0040), .CS, text: "X") },
            findings: ["error enumeratedValue (0010,0040)"]),
        Change(
            testDescription: "the second value of an enumeration of its own",
            change: { $0.set(AttributeTag(0x0008, 0x0008), .CS, text: "ORIGINAL\\FIRST\\AXIAL") },
            findings: ["error enumeratedValue (0008,0008)"]),
        Change(
            testDescription: "a condition that holds",
            change: { $0.set(AttributeTag(0x0012, 0x0062), .CS, text: "YES") },
            findings: ["error attributeMissing (0012,0063)", "error attributeMissing (0012,0064)"]),
        Change(
            testDescription: "an attribute that its condition forbids", change: { $0[.planarConfiguration] = 0 },
            findings: ["error attributeNotAllowed (0028,0006)"]),
        Change(
            testDescription: "a value that another attribute decides", change: { $0[.samplesPerPixel] = 3 },
            findings: [
                "error attributeMissing (0028,0006)", "error enumeratedValue (0028,0002)",
                "error enumeratedValue (0028,0004)",
            ]),
        Change(
            testDescription: "more items than one",
            change: {
                let code = SampleInstances.code("T-D1100", "SRT", "Head")
                $0.set(AttributeTag(0x0008, 0x2218), items: [code, code])
            }, findings: ["error itemCount (0008,2218)"]),
        Change(
            testDescription: "an item's type 1",
            change: {
                var code = SampleInstances.code("T-D1100", "SRT", "Head")
                code[.codeMeaning] = nil
                $0.set(AttributeTag(0x0008, 0x2218), items: [code])
            }, findings: ["error attributeMissing (0008,2218)[0].(0008,0104)"]),
        Change(
            testDescription: "an optional module of which a part is there",
            change: { $0.set(AttributeTag(0x0012, 0x0010), .LO, text: "Sponsor") },
            findings: [
                "error attributeMissing (0012,0020)", "error attributeMissing (0012,0021)",
                "error attributeMissing (0012,0030)", "error attributeMissing (0012,0031)",
                "error attributeMissing (0012,0040)", "error attributeMissing (0012,0042)",
            ]),
    ]

    @Test("that break one rule have that finding", arguments: changes)
    func broken(_ change: Change) {
        var dataSet = SampleInstances.ct()
        change.change(&dataSet)
        let report = validator.validate(dataSet)
        #expect(report.brief() == change.findings, "\(report.findings)")
    }

    @Test("name what they have beyond the definition")
    func additional() {
        var dataSet = SampleInstances.ct()
        dataSet.set(AttributeTag(0x300A, 0x0002), .SH, text: "PLAN")
        dataSet.set(AttributeTag(0x0009, 0x0010), .LO, text: "ACME")
        #expect(validator.validate(dataSet).brief(from: .note) == ["note additionalAttribute (300A,0002)"])
    }

    @Test("take defined terms for what they are")
    func definedTerm() {
        var dataSet = SampleInstances.ct()
        dataSet.set(AttributeTag(0x0008, 0x0060), .CS, text: "NEWONE")
        #expect(validator.validate(dataSet).brief(from: .note) == ["note definedTerm (0008,0060)"])
    }

    @Test("name a module of which nothing is there")
    func module() {
        var dataSet = SampleInstances.ct()
        for tag: UInt32 in [0x0020_0052, 0x0020_1040] { dataSet.remove(AttributeTag(rawValue: tag)) }
        #expect(
            validator.validate(dataSet).brief() == [
                "error attributeMissing (0020,0052)", "error attributeMissing (0020,1040)", "error moduleMissing ",
            ])
    }

    static let unknownClasses: [(sopClass: String, finding: String)] = [
        ("1.2.840.10008.5.1.4.1.1.1.999", "warning unknownObject (0008,0016)"),
        ("1.2.840.10008.1.1", "warning unknownObject (0008,0016)"),
        ("1.2.840.10008.5.1.4.1.1.6", "warning retired (0008,0016)"),
        ("", "error unknownObject (0008,0016)"),
    ]

    @Test("of SOP classes without a definition are said to be such", arguments: unknownClasses)
    func unknownClass(sopClass: String, finding: String) {
        var dataSet = SampleInstances.ct()
        dataSet.set(AttributeTag(0x0008, 0x0016), .UI, text: sopClass)
        let report = validator.validate(dataSet)
        #expect(report.object == nil)
        #expect(report.brief() == [finding])
    }

    @Test("are known for all storage SOP classes of PS3.4 that are not retired")
    func coverage() {
        let missing = UID.storageSOPClasses.filter { sopClass in
            var dataSet = DataSet()
            dataSet.set(AttributeTag(0x0008, 0x0016), .UI, text: sopClass.rawValue)
            let isRetired = UIDRegistry.entry(for: sopClass)?.isRetired ?? true
            return !isRetired && validator.validate(dataSet).object == nil
        }
        // Those of security screening (DICOS) and of non-destructive testing (DICONDE) are defined outside of PS3.3.
        let others = missing.filter { !$0.rawValue.contains("1.1.501.") && !$0.rawValue.contains("1.1.601.") }
        #expect(others == [])
    }

    @Test("report the attributes of a content item's value type, and no other")
    func contentItems() {
        let report = validator.validate(SampleInstances.report())
        #expect(report.brief().filter { $0.contains("(0040,A730)") } == [])
        var broken = SampleInstances.report()
        var items = broken[AttributeTag(0x0040, 0xA730)]?.items ?? []
        items[1].remove(AttributeTag(0x0040, 0xA300))
        items[0].set(AttributeTag(0x0040, 0xA124), .UI, text: "1.2.3")
        broken.set(AttributeTag(0x0040, 0xA730), items: items)
        #expect(
            validator.validate(broken).brief().filter { $0.contains("(0040,A730)") } == [
                "error attributeMissing (0040,A730)[1].(0040,A300)",
                "error attributeNotAllowed (0040,A730)[0].(0040,A124)",
            ])
    }

    static let overriding: [(sopClass: String, needsModality: Bool)] = [
        ("1.2.840.10008.5.1.4.1.1.7", false), ("1.2.840.10008.5.1.4.1.1.104.1", true),
    ]

    @Test("take the type of the module that overrides another one", arguments: overriding)
    func overridden(sopClass: String, needsModality: Bool) {
        // Optional for secondary captures; of the others that have their equipment the series' own module asks for it.
        var dataSet = SampleInstances.ct()
        dataSet.set(AttributeTag(0x0008, 0x0016), .UI, text: sopClass)
        dataSet[.modality] = nil
        let isMissing = validator.validate(dataSet).brief().contains("error attributeMissing (0008,0060)")
        #expect(isMissing == needsModality)
    }

    @Test("never tell a value that is not coded")
    func silent() {
        var dataSet = SampleInstances.ct()
        let secret = "Zyxwvut"
        for tag: UInt32 in [0x0008_0070, 0x0010_0020, 0x0010_0010, 0x0008_0050, 0x0020_0010, 0x0008_1030] {
            dataSet.set(AttributeTag(rawValue: tag), .LO, text: String(repeating: secret + "\\", count: 20))
        }
        for tag: UInt32 in [0x0008_0020, 0x0018_0050, 0x0020_0011] {
            dataSet.set(AttributeTag(rawValue: tag), .DA, text: secret)
        }
        let report = InstanceValidator().validate(dataSet)
        #expect(report.findings.count > 8)
        #expect(!report.findings.contains { $0.description.contains(secret) })
    }
}

extension DICOMFile {
    /// As it is once written and read again.
    func reread() throws -> DICOMFile { try DICOMFile(bytes: encoded()) }
}
