extension DICOMDirectory {
    /// Reads a DICOMDIR.
    ///
    /// - Throws: `DICOMError`: `.fileAccess`, `.notDICOM`, and as `init(_:limits:)`.
    public init(path: String, limits: Limits = .standard) throws(DICOMError) {
        try self.init(DICOMFile(path: path, limits: limits), limits: limits)
    }

    /// The tree of a DICOMDIR that was read as a whole.
    ///
    /// - Throws: `DICOMError`: `.absent` where the file is no directory; `.directoryOffset` for an offset at which no record
    ///   starts; `.directoryLoop` for a record that is reached twice; `.nestingTooDeep`; `.unsafeFileID` for a file that would
    ///   lie outside of the root.
    public init(_ file: DICOMFile, limits: Limits = .standard) throws(DICOMError) {
        let dataSet = file.dataSet
        guard dataSet.presence(of: .directoryRecordSequence) != .absent else {
            throw DICOMError(.absent, at: AttributePath(.directoryRecordSequence), rule: "PS3.3 F.3.2.2")
        }
        var reader = DirectoryReader(dataSet[.directoryRecordSequence]?.items ?? [], limits: limits)
        let records = try reader.root(of: dataSet)
        let descriptor = dataSet[AttributeTag(0x0004, 0x1141)]?.strings ?? []
        self.init(
            fileSetID: dataSet[.fileSetID]?.string ?? "",
            descriptorFile: descriptor.isEmpty ? nil : try FileID(descriptor), records: records,
            findings: reader.findings)
    }
}

extension DirectoryRecord {
    /// - Returns: the place of the record among those of its branch.
    fileprivate mutating func append(_ record: DirectoryRecord, at path: ArraySlice<Int>) -> Int {
        guard let first = path.first else {
            records.append(record)
            return records.count - 1
        }
        return records[first].append(record, at: path.dropFirst())
    }
}

/// Follows the offsets of a directory, each record once.
private struct DirectoryReader {
    private let items: [DataSet]
    /// Where each record's item starts, from the first byte of the file: its number.
    private var places: [Int: Int] = [:]
    private var isVisited: [Bool]
    private let depthLimit: Int
    private(set) var findings: [DirectoryFinding] = []

    init(_ items: [DataSet], limits: Limits) {
        self.items = items
        isVisited = [Bool](repeating: false, count: items.count)
        depthLimit = limits.nestingDepth
        places.reserveCapacity(items.count)
        // An item's tag and length take eight bytes.
        for (number, item) in items.enumerated() { places[item.contents.lowerBound - 8] = number }
    }

    mutating func root(of dataSet: DataSet) throws(DICOMError) -> [DirectoryRecord] {
        let first = Self.offset(dataSet, .firstRecordOffset)
        // Some makers leave all offsets out.
        if first == 0, !items.isEmpty { return try recordsByPosition() }
        var last = 0
        let records = try records(from: first, below: AttributePath(.firstRecordOffset), depth: 0, last: &last)
        if Self.offset(dataSet, .lastRecordOffset) != last { findings.append(DirectoryFinding(.wrongLastOffset)) }
        if isVisited.contains(false) { findings.append(DirectoryFinding(.unreachableRecord)) }
        return records
    }

    /// A chain of records.
    ///
    /// - Parameter last: where the last one starts.
    private mutating func records(
        from first: Int, below path: AttributePath, depth: Int, last: inout Int
    ) throws(DICOMError) -> [DirectoryRecord] {
        guard depth < depthLimit else { throw DICOMError(.nestingTooDeep, at: path, rule: "PS3.3 F.4") }
        var (records, next, source): ([DirectoryRecord], Int, AttributePath) = ([], first, path)
        while next != 0 {
            guard let number = places[next] else {
                throw DICOMError(.directoryOffset, at: source, rule: "PS3.3 F.3.2.2")
            }
            guard !isVisited[number] else { throw DICOMError(.directoryLoop, at: source, rule: "PS3.3 F.3.2.2") }
            isVisited[number] = true
            last = next
            let item = items[number]
            let place = AttributePath([.attribute(.directoryRecordSequence), .item(number)])
            next = Self.offset(item, .nextRecordOffset)
            source = place.appending(.attribute(.nextRecordOffset))
            // A record out of use keeps its place in the chain; what stands below it is gone with it.
            let isInUse = item[.recordInUseFlag]?.int != 0
            if !isInUse { findings.append(DirectoryFinding(.inactiveRecord)) }
            var lastBelow = 0
            let lower = try self.records(
                from: Self.offset(item, .lowerRecordOffset), below: place.appending(.attribute(.lowerRecordOffset)),
                depth: depth + 1, last: &lastBelow)
            if isInUse { records.append(try record(item, lower)) }
        }
        return records
    }

    /// Records as they stand in the sequence, each below the last one that may hold its type.
    private mutating func recordsByPosition() throws(DICOMError) -> [DirectoryRecord] {
        findings.append(DirectoryFinding(.unlinkedRecords))
        var root = DirectoryRecord(.private)
        // The places of the last records, from the root inwards.
        var branch: [(type: DirectoryRecordType, place: Int)] = []
        for item in items where item[.recordInUseFlag]?.int != 0 {
            let record = try record(item, [])
            while let last = branch.last, !last.type.mayHold(record.type) || last.type == .private {
                branch.removeLast()
            }
            branch.append((record.type, root.append(record, at: branch.map(\.place)[...])))
        }
        return root.records
    }

    private func record(_ item: DataSet, _ lower: [DirectoryRecord]) throws(DICOMError) -> DirectoryRecord {
        let type = DirectoryRecordType(rawValue: item[.directoryRecordType]?.string ?? "")
        var keys = item
        for element in item where element.tag.group == 0x0004 && element.tag != Self.privateRecordUID {
            keys.remove(element.tag)
        }
        return DirectoryRecord(type, keys: keys, file: try referencedFile(item), records: lower)
    }

    private func referencedFile(_ item: DataSet) throws(DICOMError) -> ReferencedFile? {
        let components = item[.referencedFileID]?.strings ?? []
        guard !components.isEmpty else { return nil }
        return ReferencedFile(
            id: try FileID(components), sopClass: item.uid(.referencedSOPClassInFile) ?? "",
            sopInstance: item.uid(.referencedSOPInstanceInFile) ?? "",
            transferSyntax: item.uid(.referencedTransferSyntaxInFile) ?? "",
            relatedGeneralSOPClasses: item[.relatedGeneralSOPClassInFile]?.strings.map { UID(rawValue: $0) } ?? [])
    }

    private static let privateRecordUID = AttributeTag(0x0004, 0x1432)

    /// An offset; 0 where there is none.
    private static func offset(_ dataSet: DataSet, _ tag: AttributeTag) -> Int { dataSet[tag]?.int ?? 0 }
}
