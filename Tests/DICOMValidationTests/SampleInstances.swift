import DICOMCore
import DICOMValidation

/// Instances made for a test: right in every respect, so that a test breaks one rule and looks for that alone.
enum SampleInstances {
    static let ctStorage = "1.2.840.10008.5.1.4.1.1.2"

    /// A CT image that keeps all rules.
    static func ct() -> DataSet {
        var dataSet = DataSet()
        let texts: [(UInt16, UInt16, VR, String)] = [
            (0x0008, 0x0005, .CS, "ISO_IR 100"), (0x0008, 0x0008, .CS, "ORIGINAL\\PRIMARY\\AXIAL"),
            (0x0008, 0x0016, .UI, ctStorage), (0x0008, 0x0018, .UI, "1.2.3.4"), (0x0008, 0x0020, .DA, "20240131"),
            (0x0008, 0x0030, .TM, "101500"), (0x0008, 0x0050, .SH, "A1"), (0x0008, 0x0060, .CS, "CT"),
            (0x0008, 0x0070, .LO, "Maker"), (0x0008, 0x0090, .PN, "Ref^Doctor"), (0x0010, 0x0010, .PN, "Doe^Jane"),
            (0x0010, 0x0020, .LO, "4711"), (0x0010, 0x0030, .DA, "19700101"), (0x0010, 0x0040, .CS, "F"),
            (0x0018, 0x0050, .DS, "1.5"), (0x0018, 0x0060, .DS, "120"), (0x0018, 0x5100, .CS, "HFS"),
            (0x0020, 0x000D, .UI, "1.2.3"), (0x0020, 0x000E, .UI, "1.2.3.1"), (0x0020, 0x0010, .SH, "S1"),
            (0x0020, 0x0011, .IS, "1"), (0x0020, 0x0012, .IS, "1"), (0x0020, 0x0013, .IS, "1"),
            (0x0020, 0x0032, .DS, "0\\0\\0"), (0x0020, 0x0037, .DS, "1\\0\\0\\0\\1\\0"),
            (0x0020, 0x0052, .UI, "1.2.3.2"), (0x0028, 0x0004, .CS, "MONOCHROME2"), (0x0028, 0x0030, .DS, "0.5\\0.5"),
            (0x0028, 0x1052, .DS, "-1024"), (0x0028, 0x1053, .DS, "1"),
        ]
        for (group, element, vr, text) in texts { dataSet.set(AttributeTag(group, element), vr, text: text) }
        // The body part is no pair, so that there is no side to tell.
        dataSet.set(AttributeTag(0x0018, 0x0015), .CS, text: "HEAD")
        dataSet.setEmpty(AttributeTag(0x0020, 0x1040), .LO)
        dataSet[.samplesPerPixel] = 1
        dataSet[.rows] = 1
        dataSet[.columns] = 2
        dataSet[.bitsAllocated] = 16
        dataSet[.bitsStored] = 12
        dataSet[.highBit] = 11
        dataSet[.pixelRepresentation] = 0
        dataSet.set(AttributeTag(0x7FE0, 0x0010), .OW, bytes: [1, 0, 2, 0])
        return dataSet
    }

    /// A part of a structured report that keeps its rules: a container with a text and a number in it.
    static func report() -> DataSet {
        var text = item(relationship: "CONTAINS", type: "TEXT", concept: ("121071", "Finding"))
        text.set(AttributeTag(0x0040, 0xA160), .UT, text: "nothing")
        var number = item(relationship: "CONTAINS", type: "NUM", concept: ("121206", "Distance"))
        var measured = DataSet()
        measured.set(AttributeTag(0x0040, 0x08EA), items: [code("mm", "UCUM", "millimeter")])
        measured.set(AttributeTag(0x0040, 0xA30A), .DS, text: "3")
        number.set(AttributeTag(0x0040, 0xA300), items: [measured])
        var root = ct()
        root.set(AttributeTag(0x0008, 0x0016), .UI, text: "1.2.840.10008.5.1.4.1.1.88.22")
        root.set(AttributeTag(0x0040, 0xA040), .CS, text: "CONTAINER")
        root.set(AttributeTag(0x0040, 0xA050), .CS, text: "SEPARATE")
        root.set(AttributeTag(0x0040, 0xA043), items: [code("18748-4", "LN", "Report")])
        root.set(AttributeTag(0x0040, 0xA730), items: [text, number])
        return root
    }

    static func code(_ value: String, _ scheme: String, _ meaning: String) -> DataSet {
        var code = DataSet()
        code.set(AttributeTag(0x0008, 0x0100), .SH, text: value)
        code.set(AttributeTag(0x0008, 0x0102), .SH, text: scheme)
        code.set(AttributeTag(0x0008, 0x0104), .LO, text: meaning)
        return code
    }

    private static func item(relationship: String, type: String, concept: (String, String)) -> DataSet {
        var item = DataSet()
        item.set(AttributeTag(0x0040, 0xA010), .CS, text: relationship)
        item.set(AttributeTag(0x0040, 0xA040), .CS, text: type)
        item.set(AttributeTag(0x0040, 0xA043), items: [code(concept.0, "DCM", concept.1)])
        return item
    }

    /// A multi-frame image whose functional groups keep their rules.
    static func enhancedCT(frames: Int = 2) -> DataSet {
        var root = ct()
        root.set(AttributeTag(0x0008, 0x0016), .UI, text: "1.2.840.10008.5.1.4.1.1.2.1")
        root.set(AttributeTag(0x0028, 0x0008), .IS, text: String(frames))
        let shared = group([0x0028_9110, 0x0020_9116, 0x0018_9301, 0x0018_9341])
        let frame = group([0x0020_9111, 0x0020_9113])
        root.set(AttributeTag(0x5200, 0x9229), items: [shared])
        root.set(AttributeTag(0x5200, 0x9230), items: [DataSet](repeating: frame, count: frames))
        return root
    }

    static func group(_ tags: [UInt32]) -> DataSet {
        tags.reduce(into: DataSet()) { $0.set(AttributeTag(rawValue: $1), items: [DataSet()]) }
    }
}

extension ValidationReport {
    /// Severity, kind and place of the findings from a severity on, sorted.
    func brief(from severity: ValidationFinding.Severity = .warning) -> [String] {
        findings.filter { $0.severity >= severity }.map { "\($0.severity) \($0.kind) \($0.path)" }.sorted()
    }
}
