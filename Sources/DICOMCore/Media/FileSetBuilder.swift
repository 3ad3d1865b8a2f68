/// Builds a directory, or changes one: places files below their patient, study and series, and takes their keys along
/// (PS3.3 F.4, F.5).
public struct FileSetBuilder: Sendable {
    /// What is done where a file lacks a value that its record has to have (type 1).
    public enum MissingKeys: Sendable {
        /// A value is made up: dates from other dates of the file or the first day of 1900, numbers in turn, an ID that no
        /// other patient has. Each is reported.
        case invent
        /// The file is refused.
        case refuse
    }

    public let missingKeys: MissingKeys
    /// The directory so far; records of patients, studies and series in the order in which they came.
    public private(set) var directory: DICOMDirectory
    /// What was made up, in the order of the files.
    public private(set) var findings: [DirectoryFinding] = []

    private var patients: [String: Int] = [:]
    private var studies: [String: [Int]] = [:]
    private var series: [String: [Int]] = [:]
    private var files: Set<FileID> = []
    private var instances: Set<UID> = []

    /// - Parameter directory: one to go on with; an empty one by default.
    public init(_ directory: DICOMDirectory = DICOMDirectory(), missingKeys: MissingKeys = .invent) {
        self.directory = directory
        self.missingKeys = missingKeys
        reindex()
    }

    /// Lists a file.
    ///
    /// - Parameters:
    ///   - file: its header is enough.
    ///   - id: where it stands in the file-set.
    /// - Throws: `DICOMError`: `.unlisted` for a SOP class without a type of record, and for a file or an instance that is listed
    ///   already; `.absent` with the attribute where a value of type 1 is missing and is not to be made up.
    public mutating func add(_ file: DICOMFile, as id: FileID) throws(DICOMError) {
        let source = file.dataSet
        guard let sopClass = source.uid(.sopClassTag), let type = DirectoryRecordType(sopClass: sopClass) else {
            throw DICOMError(.unlisted, at: AttributePath(.sopClassTag), rule: "PS3.3 F.4")
        }
        guard let sopInstance = source.uid(.sopInstanceTag), !sopInstance.rawValue.isEmpty else {
            throw DICOMError(.absent, at: AttributePath(.sopInstanceTag), rule: "PS3.3 F.3.2.2")
        }
        guard !files.contains(id), !instances.contains(sopInstance) else {
            throw DICOMError(.unlisted, at: AttributePath(.referencedFileID), rule: "PS3.10 8.2")
        }
        let reference = ReferencedFile(
            id: id, sopClass: sopClass, sopInstance: sopInstance, transferSyntax: file.transferSyntax.uid,
            relatedGeneralSOPClasses: source[AttributeTag(0x0008, 0x001A)]?.strings.map { UID(rawValue: $0) } ?? [])
        var keys = DirectoryKeys(source, id: id, missingKeys: missingKeys)
        if type.mayStandAtRoot {
            let number = directory.records.count + 1
            let record = DirectoryRecord(type, keys: try keys.keys(of: type, number: number), file: reference)
            directory.records.append(record)
        } else {
            try place(reference, type, &keys)
        }
        files.insert(id)
        instances.insert(sopInstance)
        findings += keys.findings
    }

    /// Takes a file off the list, and patients, studies and series of which nothing is left.
    ///
    /// - Returns: false where no record names it.
    @discardableResult
    public mutating func remove(_ id: FileID) -> Bool {
        guard files.contains(id) else { return false }
        directory.records = Self.removing(id, from: directory.records)
        reindex()
        return true
    }

    /// Sets the order of records: by their numbers where they have some, else as they came.
    public mutating func sort() {
        directory.records = Self.sorted(directory.records)
        reindex()
    }

    // MARK: Placing

    private mutating func place(
        _ file: ReferencedFile, _ type: DirectoryRecordType, _ keys: inout DirectoryKeys
    ) throws(DICOMError) {
        let (patient, study, series) = try (keys.patientID(), keys.uid(.studyTag), keys.uid(.seriesTag))
        // All keys come first: a file that is refused leaves no empty branch behind.
        var added: [DirectoryRecord] = []
        var path = self.series[series.rawValue] ?? []
        if path.isEmpty {
            path = studies[study.rawValue] ?? patients[patient].map { [$0] } ?? []
            if path.isEmpty { added.append(try keys.record(.patient, number: directory.records.count + 1)) }
            if path.count < 2 { added.append(try keys.record(.study, number: number(below: path, then: added))) }
            added.append(try keys.record(.series, number: number(below: path, then: added)))
        }
        let last = added.isEmpty ? number(below: path, then: []) : 1
        added.append(DirectoryRecord(type, keys: try keys.keys(of: type, number: last), file: file))
        for record in added {
            path.append(Self.append(record, at: path, to: &directory.records))
            switch record.type {
            case .patient: patients[patient] = path[0]
            case .study: studies[study.rawValue] = path
            case .series: self.series[series.rawValue] = path
            default: break
            }
        }
    }

    /// The number of the next record below a branch; 1 where the branch is still to be.
    private func number(below path: [Int], then added: [DirectoryRecord]) -> Int {
        guard added.isEmpty else { return 1 }
        var records = directory.records
        for place in path { records = records[place].records }
        return records.count + 1
    }

    /// - Returns: the place of the record in its branch.
    private static func append(
        _ record: DirectoryRecord, at path: [Int], to records: inout [DirectoryRecord]
    ) -> Int {
        switch path.count {
        case 0:
            records.append(record)
            return records.count - 1
        case 1:
            records[path[0]].records.append(record)
            return records[path[0]].records.count - 1
        case 2:
            records[path[0]].records[path[1]].records.append(record)
            return records[path[0]].records[path[1]].records.count - 1
        default:
            records[path[0]].records[path[1]].records[path[2]].records.append(record)
            return records[path[0]].records[path[1]].records[path[2]].records.count - 1
        }
    }

    // MARK: Branches

    private mutating func reindex() {
        (patients, studies, series) = ([:], [:], [:])
        (files, instances) = ([], [])
        directory.visit { record, _ in
            if let file = record.file {
                files.insert(file.id)
                instances.insert(file.sopInstance)
            }
        }
        for (place, patient) in directory.records.enumerated() where patient.type == .patient {
            if let id = patient.keys[.patientIDTag]?.string, patients[id] == nil { patients[id] = place }
            for (next, study) in patient.records.enumerated() where study.type == .study {
                if let uid = study.keys.uid(.studyTag) { studies[uid.rawValue] = [place, next] }
                for (last, series) in study.records.enumerated() where series.type == .series {
                    if let uid = series.keys.uid(.seriesTag) { self.series[uid.rawValue] = [place, next, last] }
                }
            }
        }
    }

    private static func removing(_ id: FileID, from records: [DirectoryRecord]) -> [DirectoryRecord] {
        records.compactMap { record in
            guard record.file?.id != id else { return nil }
            var kept = record
            kept.records = removing(id, from: record.records)
            // A branch is gone with the last of its files.
            return kept.file == nil && kept.records.isEmpty && !record.records.isEmpty ? nil : kept
        }
    }

    private static func sorted(_ records: [DirectoryRecord]) -> [DirectoryRecord] {
        let numbered = records.enumerated().map { place, record in (record.number ?? .max, place, record) }
        return numbered.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map { _, _, record in
            var record = record
            record.records = sorted(record.records)
            return record
        }
    }
}

extension DirectoryRecord {
    /// Series Number or Instance Number.
    fileprivate var number: Int? {
        keys[type == .series ? AttributeTag(0x0020, 0x0011) : AttributeTag(0x0020, 0x0013)]?.int
    }
}

extension AttributeTag {
    static let patientIDTag = AttributeTag(0x0010, 0x0020)
    static let studyTag = AttributeTag(0x0020, 0x000D)
    static let seriesTag = AttributeTag(0x0020, 0x000E)
}
