/// A DICOM file: preamble, File Meta Information and one data set (PS3.10 7).
public struct DICOMFile: Sendable {
    /// How much of a file is read, and how.
    public enum Extent: Sendable {
        /// All of it, into memory.
        case whole
        /// What stands before Pixel Data (7FE0,0010) and its kin; of large files the rest is not read.
        case header
        /// All of it, as a mapping of the file. Another process that cuts the file meanwhile ends this one: map only files that
        /// nobody else changes.
        case mapped
    }

    package static let emptyPreamble = Bytes([UInt8](repeating: 0, count: 128))
    package static let prefix: Bytes = [0x44, 0x49, 0x43, 0x4D]

    /// 128 bytes that the standard leaves to the application; empty where the file has none.
    public var preamble: Bytes
    public var meta: FileMetaInformation
    public var dataSet: DataSet
    /// Of the data set; writing keeps it.
    public let transferSyntax: TransferSyntax
    /// Rules that the file broke and reading forgave.
    public let findings: [Finding]
    /// Where the data set starts in the file (deflated bytes where it is deflated).
    public let dataSetOffset: Int
    /// The bytes from `dataSetOffset` on, as they stand in the file.
    package let encodedDataSet: Bytes?

    /// A file of your own making.
    ///
    /// - Throws: `.absent` where the data set lacks SOP Class UID or SOP Instance UID.
    public init(
        dataSet: DataSet, transferSyntax: TransferSyntax = .explicitVRLittleEndian,
        sourceApplicationEntity: String? = nil
    ) throws(DICOMError) {
        guard let sopClass = dataSet.uid(.sopClassTag) else {
            throw DICOMError(.absent, at: AttributePath(.sopClassTag), rule: "PS3.10 7.1")
        }
        guard let sopInstance = dataSet.uid(.sopInstanceTag) else {
            throw DICOMError(.absent, at: AttributePath(.sopInstanceTag), rule: "PS3.10 7.1")
        }
        preamble = Self.emptyPreamble
        meta = FileMetaInformation(
            sopClass: sopClass, sopInstance: sopInstance, transferSyntax: transferSyntax,
            sourceApplicationEntity: sourceApplicationEntity)
        self.dataSet = dataSet
        self.transferSyntax = transferSyntax
        findings = []
        dataSetOffset = 0
        encodedDataSet = nil
    }

    /// A file of these parts.
    package init(preamble: Bytes, meta: FileMetaInformation, dataSet: DataSet, transferSyntax: TransferSyntax) {
        self.preamble = preamble
        self.meta = meta
        self.dataSet = dataSet
        self.transferSyntax = transferSyntax
        findings = []
        dataSetOffset = 0
        encodedDataSet = nil
    }

    /// Reads a file.
    ///
    /// - Throws: `DICOMError`: `.fileAccess`, `.notDICOM`, and whatever is wrong with its data set, with the place.
    public init(path: String, _ extent: Extent = .whole, limits: Limits = .standard) throws(DICOMError) {
        switch extent {
        case .whole: try self.init(bytes: FileSource.whole(path), limits: limits)
        case .mapped: try self.init(bytes: FileSource.mapped(path), limits: limits)
        case .header: self = try FileSource.header(path, limits: limits)
        }
    }

    /// Reads the bytes of a file.
    ///
    /// - Throws: `DICOMError`: `.notDICOM`, and whatever is wrong with the data set, with its place.
    public init(bytes: Bytes, limits: Limits = .standard) throws(DICOMError) {
        try self.init(bytes: bytes, stop: .max, limits: limits)
    }

    /// Reads what stands before the pixel data; the bytes may end anywhere after it.
    package init(header bytes: Bytes, limits: Limits = .standard) throws(DICOMError) {
        try self.init(bytes: bytes, stop: FileSource.pixelDataStart, limits: limits)
    }

    init(bytes: Bytes, stop: UInt32, limits: Limits) throws(DICOMError) {
        var head = try FileHead(bytes, limits: limits)
        let encoded = bytes[head.dataSetOffset..<bytes.count]
        let (encoding, scope) = (head.transferSyntax.encoding, 0..<stop)
        do {
            guard head.transferSyntax.isDeflated else {
                let index = try IndexBuilder.build(
                    bytes, from: head.dataSetOffset, encoding: encoding, limits: limits, scope: scope)
                try self.init(head, DataSet(index, from: head.dataSetOffset), encoded: encoded)
                return
            }
            let inflated = try Deflate.inflated(encoded, limits: limits)
            if inflated.hasZlibHeader { head.findings.append(Finding(.zlibHeader, offset: head.dataSetOffset)) }
            let index = try IndexBuilder.build(inflated.bytes, encoding: encoding, limits: limits, scope: scope)
            try self.init(head, DataSet(index), encoded: encoded)
        } catch {
            throw head.refusal(error)
        }
    }

    /// - Parameter encoded: the bytes of the data set, as they stand in the file.
    init(_ head: FileHead, _ dataSet: DataSet, encoded: Bytes) throws(DICOMError) {
        if head.isGuess, dataSet.isEmpty { throw DICOMError(.notDICOM, offset: 0, rule: "PS3.10 7.1") }
        preamble = head.preamble
        meta = FileMetaInformation(dataSet: head.meta)
        transferSyntax = head.transferSyntax
        dataSetOffset = head.dataSetOffset
        encodedDataSet = encoded
        findings = head.findings.isEmpty ? dataSet.findings : head.findings + dataSet.findings
        self.dataSet = dataSet
    }
}

extension AttributeTag {
    package static let sopClassTag = AttributeTag(0x0008, 0x0016)
    package static let sopInstanceTag = AttributeTag(0x0008, 0x0018)
}

extension DataSet {
    /// The first value of an element as a UID; nil where there is none.
    package func uid(_ tag: AttributeTag) -> UID? {
        self[tag]?.strings.first.map { UID(rawValue: $0) }
    }
}

extension DICOMFile {
    /// The first elements of a data set whose bytes may end anywhere: up to SOP Instance UID and its neighbours.
    package static func dataSetHead(
        _ bytes: Bytes, transferSyntax: TransferSyntax, limits: Limits
    ) throws(DICOMError) -> DataSet {
        let source = transferSyntax.isDeflated ? try Deflate.inflated(bytes, limits: limits).bytes : bytes
        let index = try IndexBuilder.build(
            source, encoding: transferSyntax.encoding, limits: limits, scope: 0..<0x0008_0019)
        return DataSet(index)
    }

    /// Whether the pixel data, or the end of the file, lie before the end of these bytes, of which this is the header.
    package func isHeaderComplete(in bytes: Bytes) -> Bool {
        guard !transferSyntax.isDeflated, let index = dataSet.index else { return false }
        return index.end < bytes.count
    }
}
