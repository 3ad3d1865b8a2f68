/// An entry of a directory: what it stands for, its keys, the file it refers to and what stands below it (PS3.3 F.5).
public struct DirectoryRecord: Sendable, Hashable {
    public var type: DirectoryRecordType
    /// The attributes that tell what it stands for: Patient ID, Study Date, …, without those that link records.
    public var keys: DataSet
    /// Nil for records that only hold others.
    public var file: ReferencedFile?
    public var records: [DirectoryRecord]

    public init(
        _ type: DirectoryRecordType, keys: DataSet = DataSet(), file: ReferencedFile? = nil,
        records: [DirectoryRecord] = []
    ) {
        self.type = type
        self.keys = keys
        self.file = file
        self.records = records
    }
}

/// A file that a directory record refers to.
public struct ReferencedFile: Sendable, Hashable {
    public var id: FileID
    public var sopClass: UID
    public var sopInstance: UID
    public var transferSyntax: UID
    /// SOP classes of which the file's is a specialisation (PS3.4 B.3.1.4).
    public var relatedGeneralSOPClasses: [UID]

    public init(
        id: FileID, sopClass: UID, sopInstance: UID, transferSyntax: UID, relatedGeneralSOPClasses: [UID] = []
    ) {
        self.id = id
        self.sopClass = sopClass
        self.sopInstance = sopInstance
        self.transferSyntax = transferSyntax
        self.relatedGeneralSOPClasses = relatedGeneralSOPClasses
    }
}

extension AttributeTag {
    static let fileSetID = AttributeTag(0x0004, 0x1130)
    static let firstRecordOffset = AttributeTag(0x0004, 0x1200)
    static let lastRecordOffset = AttributeTag(0x0004, 0x1202)
    static let consistencyFlag = AttributeTag(0x0004, 0x1212)
    static let directoryRecordSequence = AttributeTag(0x0004, 0x1220)
    static let nextRecordOffset = AttributeTag(0x0004, 0x1400)
    static let recordInUseFlag = AttributeTag(0x0004, 0x1410)
    static let lowerRecordOffset = AttributeTag(0x0004, 0x1420)
    static let directoryRecordType = AttributeTag(0x0004, 0x1430)
    static let referencedFileID = AttributeTag(0x0004, 0x1500)
    static let referencedSOPClassInFile = AttributeTag(0x0004, 0x1510)
    static let referencedSOPInstanceInFile = AttributeTag(0x0004, 0x1511)
    static let referencedTransferSyntaxInFile = AttributeTag(0x0004, 0x1512)
    static let relatedGeneralSOPClassInFile = AttributeTag(0x0004, 0x151A)
}
