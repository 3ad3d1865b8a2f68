/// The directory of a file-set (DICOMDIR): a tree of records that name the files of a medium (PS3.3 annex F, PS3.10 8).
public struct DICOMDirectory: Sendable {
    /// The SOP class of DICOMDIR files.
    public static let sopClass: UID = "1.2.840.10008.1.3.10"
    /// The name of the file in the root of a medium.
    public static let fileName = "DICOMDIR"

    /// Names the medium; up to 16 characters, may be empty.
    public var fileSetID: String
    /// File-set Descriptor File ID, and the character set of that file: a text for people.
    public var descriptorFile: FileID?
    /// The root directory entity: patients, as a rule, and protocols, palettes and implants.
    public var records: [DirectoryRecord]
    /// What reading forgave.
    public let findings: [DirectoryFinding]

    public init(fileSetID: String = "", records: [DirectoryRecord] = []) {
        self.fileSetID = fileSetID
        self.records = records
        descriptorFile = nil
        findings = []
    }

    init(
        fileSetID: String, descriptorFile: FileID?, records: [DirectoryRecord], findings: [DirectoryFinding]
    ) {
        self.fileSetID = fileSetID
        self.descriptorFile = descriptorFile
        self.records = records
        self.findings = findings
    }

    /// Every record with a file, in the order of the tree.
    public var files: [ReferencedFile] {
        var files: [ReferencedFile] = []
        visit { record, _ in
            if let file = record.file { files.append(file) }
        }
        return files
    }

    /// Calls a closure with every record, from the root on, and how deep it stands (0 at the root).
    public func visit<Failure: Error>(
        _ body: (DirectoryRecord, _ depth: Int) throws(Failure) -> Void
    ) throws(Failure) {
        // What is still to be visited, the next one last.
        var pending = records.reversed().map { ($0, 0) }
        while let (record, depth) = pending.popLast() {
            try body(record, depth)
            pending.append(contentsOf: record.records.reversed().map { ($0, depth + 1) })
        }
    }
}

/// Something about a directory or its files that is worth knowing.
public struct DirectoryFinding: Sendable, Hashable {
    /// What it is. More kinds may come: switch with a `default`.
    public enum Kind: String, Sendable {
        /// A record that is marked as not in use was left out, with what stands below it.
        case inactiveRecord = "a record that is not in use"
        /// Records to which no offset leads.
        case unreachableRecord = "records to which nothing leads"
        /// No offset leads to the first record: they are taken in the order in which they stand.
        case unlinkedRecords = "records without offsets, taken in the order in which they stand"
        /// The offset of the last record of the root is another.
        case wrongLastOffset = "an offset of the last record that is not the last one's"
        /// A record where its type does not belong (PS3.3 F.4), or of a type that the standard does not know.
        case misplacedRecord = "a record of a type that does not belong there"
        /// A record without an attribute of type 1.
        case missingKey = "a record without a value of type 1"
        /// A value of type 1 that the file lacks was made up.
        case inventedKey = "a value made up, since the file has none"
        /// A file that is not where the directory says.
        case missingFile = "a file that is not there"
        /// A file of another SOP instance, SOP class or transfer syntax than the directory says.
        case changedFile = "a file that is another than the directory says"
        /// A DICOM file of the folder that the directory does not name.
        case unlistedFile = "a file that the directory does not name"
        /// Two records that name one file or one SOP instance.
        case duplicate = "named more than once"
        /// A file name that PS3.10 does not allow on media for interchange.
        case fileName = "a file name that PS3.10 8.2 does not allow"
        /// A file that has no place in a directory: no DICOM, or of a SOP class without a type of record.
        case refusedFile = "a file that cannot be listed"
        /// A rule of the application profile (PS3.11).
        case profile = "not allowed by the application profile"
    }

    public let kind: Kind
    /// The file that it is about.
    public let file: FileID?
    /// The attribute that it is about.
    public let tag: AttributeTag?

    package init(_ kind: Kind, file: FileID? = nil, tag: AttributeTag? = nil) {
        self.kind = kind
        self.file = file
        self.tag = tag
    }
}

extension DirectoryFinding: CustomStringConvertible {
    /// `IM1/0001: a value made up, since the file has none: (0020,0013) InstanceNumber`
    public var description: String {
        var text = (file.map { $0.path + ": " } ?? "") + kind.rawValue
        if let tag { text += ": " + tag.description + (tag.keyword.map { " " + $0 } ?? "") }
        return text
    }
}
