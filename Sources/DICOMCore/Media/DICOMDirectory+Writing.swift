extension DICOMDirectory {
    /// The directory as a file: records in the order of the tree, each parent before what stands below it, in Explicit VR Little
    /// Endian (PS3.10 8.6).
    ///
    /// - Parameter sopInstance: its Media Storage SOP Instance UID.
    /// - Throws: `.unencodable` with the place of a value that cannot be written; `.elementTooLarge` over 4 GiB.
    public func file(sopInstance: UID = .generate()) throws(DICOMError) -> DICOMFile {
        var links: [RecordLinks] = []
        let root = Self.lay(records, into: &links)
        // Offsets have a fixed width: once everything is laid down with zeros, the places are known.
        let draft = try DICOMFile(
            bytes: file(sopInstance, links, root, [Int](repeating: 0, count: links.count)).encoded())
        let items = draft.dataSet[.directoryRecordSequence]?.items ?? []
        let places = items.map { $0.contents.lowerBound - 8 }
        guard places.count == links.count, places.allSatisfy({ $0 <= Int(UInt32.max) }) else {
            throw DICOMError(.elementTooLarge, at: AttributePath(.directoryRecordSequence), rule: "PS3.3 F.3.2.2")
        }
        return try DICOMFile(bytes: file(sopInstance, links, root, places).encoded())
    }

    /// Writes the file: under a temporary name, then renamed.
    ///
    /// - Throws: `.fileAccess`, and as `file(sopInstance:)`.
    public func write(to path: String) throws(DICOMError) {
        try file().write(to: path)
    }

    /// A record and the numbers of those it leads to.
    private struct RecordLinks {
        let record: DirectoryRecord
        var next: Int?
        var lower: Int?
    }

    /// Numbers a chain of records and what stands below them, parents first.
    ///
    /// - Returns: the first and the last of the chain.
    private static func lay(_ records: [DirectoryRecord], into links: inout [RecordLinks]) -> (first: Int, last: Int)? {
        var (first, last): (Int?, Int?) = (nil, nil)
        for record in records {
            let number = links.count
            if let last { links[last].next = number } else { first = number }
            last = number
            links.append(RecordLinks(record: record))
            links[number].lower = lay(record.records, into: &links)?.first
        }
        guard let first, let last else { return nil }
        return (first, last)
    }

    private func file(
        _ sopInstance: UID, _ links: [RecordLinks], _ root: (first: Int, last: Int)?, _ places: [Int]
    ) -> DICOMFile {
        func offset(_ number: Int?) -> Bytes {
            Self.encoded(UInt32(truncatingIfNeeded: number.map { places[$0] } ?? 0))
        }
        var dataSet = DataSet()
        dataSet.set(.fileSetID, .CS, text: fileSetID)
        if let descriptorFile {
            dataSet.set(AttributeTag(0x0004, 0x1141), .CS, text: descriptorFile.components.joined(separator: "\\"))
        }
        dataSet.set(.firstRecordOffset, .UL, bytes: offset(root?.first))
        dataSet.set(.lastRecordOffset, .UL, bytes: offset(root?.last))
        dataSet.set(.consistencyFlag, .US, bytes: [0, 0])
        dataSet.set(
            .directoryRecordSequence,
            items: links.map { link in
                var item = link.record.keys
                item.set(.nextRecordOffset, .UL, bytes: offset(link.next))
                item.set(.recordInUseFlag, .US, bytes: [0xFF, 0xFF])
                item.set(.lowerRecordOffset, .UL, bytes: offset(link.lower))
                item.set(.directoryRecordType, .CS, text: link.record.type.rawValue)
                if let file = link.record.file { Self.set(file, in: &item) }
                return item
            })
        return DICOMFile(directory: dataSet, sopInstance: sopInstance)
    }

    private static func set(_ file: ReferencedFile, in item: inout DataSet) {
        item.set(.referencedFileID, .CS, text: file.id.components.joined(separator: "\\"))
        item.set(.referencedSOPClassInFile, .UI, text: file.sopClass.rawValue)
        item.set(.referencedSOPInstanceInFile, .UI, text: file.sopInstance.rawValue)
        item.set(.referencedTransferSyntaxInFile, .UI, text: file.transferSyntax.rawValue)
        guard !file.relatedGeneralSOPClasses.isEmpty else { return }
        let related = file.relatedGeneralSOPClasses.map(\.rawValue).joined(separator: "\\")
        item.set(.relatedGeneralSOPClassInFile, .UI, text: related)
    }

    private static func encoded(_ number: UInt32) -> Bytes {
        Bytes((0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) })
    }
}

extension DICOMFile {
    /// A directory: its SOP class and instance stand in the meta information alone.
    init(directory dataSet: DataSet, sopInstance: UID) {
        preamble = Self.emptyPreamble
        meta = FileMetaInformation(
            sopClass: DICOMDirectory.sopClass, sopInstance: sopInstance, transferSyntax: .explicitVRLittleEndian)
        self.dataSet = dataSet
        transferSyntax = .explicitVRLittleEndian
        findings = []
        dataSetOffset = 0
        encodedDataSet = nil
    }
}
