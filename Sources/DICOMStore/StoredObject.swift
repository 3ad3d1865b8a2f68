public import DICOMCore

/// A stored object to read from: a Part 10 file, wherever its bytes are.
public struct StoredObject: Sendable {
    /// In bytes, File Meta Information included.
    public let size: Int
    /// Where the data set starts.
    public let dataSetOffset: Int
    /// The file that it is; nil where it is none.
    public let path: String?
    private let load: @Sendable (Range<Int>) async throws(StoreError) -> Bytes

    /// - Parameter load: the bytes of a range within `0..<size`.
    public init(
        size: Int, dataSetOffset: Int, path: String? = nil,
        load: @escaping @Sendable (Range<Int>) async throws(StoreError) -> Bytes
    ) {
        self.size = size
        self.dataSetOffset = dataSetOffset
        self.path = path
        self.load = load
    }

    /// The bytes of a range, clamped to the object.
    public func read(_ range: Range<Int>) async throws(StoreError) -> Bytes {
        try await load(range.clamped(to: 0..<size))
    }

    /// The whole object as a file.
    public func file(limits: Limits = .standard) async throws(StoreError) -> DICOMFile {
        let bytes = try await read(0..<size)
        do throws(DICOMError) {
            return try DICOMFile(bytes: bytes, limits: limits)
        } catch {
            throw StoreError(.damagedObject, cause: error)
        }
    }
}
