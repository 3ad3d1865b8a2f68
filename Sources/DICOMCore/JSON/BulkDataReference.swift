/// A value that a text model names by an address instead of holding it (`BulkDataURI`, PS3.18 F.2.2; `BulkData`, PS3.19 A.1).
public struct BulkDataReference: Hashable, Sendable {
    /// Where the element stands, from the root of the data set.
    public let path: AttributePath
    public let vr: VR
    /// As it was written, relative or absolute; of a `uuid` in XML `urn:uuid:` and what stood there.
    public let uri: String

    public init(path: AttributePath, vr: VR, uri: String) {
        self.path = path
        self.vr = vr
        self.uri = uri
    }
}

/// Who gives the values that a text model names by an address.
public struct BulkDataResolver: Sendable {
    let value: @Sendable (BulkDataReference) throws(DICOMError) -> ElementValue?

    /// No one: the elements stay empty, and `DataSetDocument.references` lists the addresses.
    public static let keepingReferences = BulkDataResolver { _ in nil }

    /// - Parameter value: the value at an address, numbers in little endian; nil to keep the reference.
    public init(_ value: @escaping @Sendable (BulkDataReference) throws(DICOMError) -> ElementValue?) {
        self.value = value
    }
}

/// What was read from JSON or XML: a data set, and what stood with it and belongs elsewhere.
public struct DataSetDocument: Sendable {
    public var dataSet: DataSet
    /// Elements of group 0002, which belong to a file and not to a data set (PS3.10 7.1); empty as a rule.
    public var meta: FileMetaInformation
    /// Values that were not there but somewhere else, and that nobody gave: their elements are empty.
    public var references: [BulkDataReference]
}
