public import DICOMCore

/// A small instance made for tests: CT, MR or whatever its values say, with bytes for pixels.
public struct SampleInstance: Sendable, Hashable {
    public var patientID = "4711"
    public var patientName = "Doe^John"
    public var study: UID
    public var series: UID
    public var instance: UID
    public var sopClass: UID = .ctImageStorage
    public var modality = "CT"
    public var studyDate = "20240115"
    public var studyTime = "101530"
    public var accessionNumber = "A100"
    public var studyDescription = "Thorax"
    public var number = 1
    /// Of pixel data, in bytes.
    public var pixelCount = 512
    /// The value of each of them.
    public var pixel: UInt8 = 7
    public var transferSyntax = TransferSyntax.explicitVRLittleEndian

    public init(study: UID, series: UID, instance: UID) {
        self.study = study
        self.series = series
        self.instance = instance
    }

    /// With changes: `sample.with { $0.number = 2 }`.
    public func with(_ change: (inout SampleInstance) -> Void) -> SampleInstance {
        var copy = self
        change(&copy)
        return copy
    }

    public var dataSet: DataSet {
        var dataSet = DataSet()
        dataSet.set(.specificCharacterSet, "ISO_IR 192")
        dataSet.set(.sopClass, .UI, text: sopClass.rawValue)
        dataSet.set(.sopInstance, .UI, text: instance.rawValue)
        dataSet.set(.study, .UI, text: study.rawValue)
        dataSet.set(.series, .UI, text: series.rawValue)
        for (element, vr, text) in texts { dataSet.set(element, vr, text: text) }
        dataSet.set(AttributeTag(0x7FE0, 0x0010), .OW, bytes: Bytes([UInt8](repeating: pixel, count: pixelCount)))
        return dataSet
    }

    private var texts: [(AttributeTag, VR, String)] {
        [
            (AttributeTag(0x0008, 0x0020), .DA, studyDate), (AttributeTag(0x0008, 0x0030), .TM, studyTime),
            (AttributeTag(0x0008, 0x0050), .SH, accessionNumber), (AttributeTag(0x0008, 0x0060), .CS, modality),
            (AttributeTag(0x0008, 0x1030), .LO, studyDescription), (AttributeTag(0x0010, 0x0010), .PN, patientName),
            (AttributeTag(0x0010, 0x0020), .LO, patientID), (AttributeTag(0x0020, 0x0011), .IS, "1"),
            (AttributeTag(0x0020, 0x0013), .IS, String(number)),
        ]
    }

    /// The data set as a peer would send it.
    public func encoded() throws -> Bytes {
        try dataSet.encoded(as: transferSyntax)
    }
}

extension DataSet {
    fileprivate mutating func set(_ tag: AttributeTag, _ text: String) {
        set(tag, .CS, text: text)
    }
}

extension AttributeTag {
    static let specificCharacterSet = AttributeTag(0x0008, 0x0005)
    static let sopClass = AttributeTag(0x0008, 0x0016)
    static let sopInstance = AttributeTag(0x0008, 0x0018)
    static let study = AttributeTag(0x0020, 0x000D)
    static let series = AttributeTag(0x0020, 0x000E)
}
