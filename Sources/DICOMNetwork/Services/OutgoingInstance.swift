public import DICOMCore
public import DICOMProtocol
import NIOPosix

/// An instance to be sent: what it is, and where the bytes of its data set are.
///
/// What is sent are the bytes as they stand, in slices: the object is never in memory as a whole. Only where the peer
/// takes the SOP class in other uncompressed transfer syntaxes alone, an uncompressed object is read and encoded again.
public struct OutgoingInstance: Sendable {
    /// Where the bytes of the data set are. More places may come.
    public struct Content: Sendable {
        enum Kind: Sendable {
            case bytes(Bytes)
            case file(path: String, range: Range<Int>?)
            case reader(@Sendable () async throws -> any InstanceReader)
        }

        let kind: Kind

        /// In memory.
        public static func bytes(_ bytes: Bytes) -> Content {
            Content(kind: .bytes(bytes))
        }

        /// In a file: from the first byte after the File Meta Information to the end of the data set. It is read on
        /// a thread pool of its own, when the instance is sent.
        public static func file(path: String, range: Range<Int>) -> Content {
            Content(kind: .file(path: path, range: range))
        }

        /// From somewhere else; opened when the instance is sent.
        public static func reader(_ open: @escaping @Sendable () async throws -> any InstanceReader) -> Content {
            Content(kind: .reader(open))
        }
    }

    /// (0008,0016)
    public let sopClassUID: UID
    /// (0008,0018)
    public let sopInstanceUID: UID
    /// That of the bytes.
    public let transferSyntax: TransferSyntax
    public let content: Content

    public init(sopClassUID: UID, sopInstanceUID: UID, transferSyntax: TransferSyntax, content: Content) {
        self.sopClassUID = sopClassUID
        self.sopInstanceUID = sopInstanceUID
        self.transferSyntax = transferSyntax
        self.content = content
    }

    /// Bytes of the data set; nil where only reading will tell.
    public var size: Int? {
        switch content.kind {
        case .bytes(let bytes): bytes.count
        case .file(_, let range): range?.count
        case .reader: nil
        }
    }
}

/// The bytes of one data set, in parts, from first to last.
public protocol InstanceReader: Sendable {
    /// The next part, of any size but zero; nil at the end.
    func next() async throws -> Bytes?
    /// No more is asked for: after the end, or earlier.
    func close() async
}

/// Takes one data set while it arrives.
///
/// `append` is called part after part and the next part is only read from the network when it returns: a slow sink
/// slows its peer down, and memory stays bounded. Then comes either `finish` or `abandon`, once.
public protocol InstanceSink: Sendable {
    /// Takes the next bytes. What is thrown refuses the instance: the rest is dropped, and `abandon` is called.
    func append(_ bytes: Bytes) async throws
    /// All bytes are there. The status returned is the answer to the peer: with success the sender may delete its own.
    func finish() async throws -> DIMSEStatus
    /// The association ended midway, or `append` threw: forget what has come.
    func abandon() async
}

/// A status to answer with, thrown by a handler.
public struct ServiceRefusal: Error, Hashable, Sendable {
    /// Its comment is for a person at the peer: nothing of the patient.
    public var status: DIMSEStatus

    public init(_ status: DIMSEStatus) {
        self.status = status
    }

    public init(_ code: DIMSEStatus.Code, _ comment: String? = nil) {
        status = DIMSEStatus(code, errorComment: comment)
    }
}

extension OutgoingInstance {
    /// A DICOM file, to be sent as it is stored. Its header is read now, on a thread pool of its own.
    ///
    /// - Throws: `DICOMError` where it is no DICOM file, or names no SOP class and instance.
    public init(path: String) async throws {
        let (file, size) = try await FileSlices.pool.runIfActive {
            (try DICOMFile(path: path, .header), try FileSlices(path: path, range: nil).range.upperBound)
        }
        try self.init(file, content: .file(path: path, range: min(file.dataSetOffset, size)..<size))
    }

    /// A DICOM file in memory, read or made; its data set is encoded now.
    ///
    /// - Throws: `DICOMError` where it names no SOP class and instance, or cannot be encoded.
    public init(_ file: DICOMFile) throws(DICOMError) {
        try self.init(file, content: .bytes(try file.dataSet.encoded(as: file.transferSyntax)))
    }

    /// What the data set says counts, as for who receives it; the meta information where that says nothing.
    private init(_ file: DICOMFile, content: Content) throws(DICOMError) {
        guard let sopClass = Self.first(file.dataSet.uid(.sopClassTag), file.meta.mediaStorageSOPClassUID) else {
            throw DICOMError(.absent, at: AttributePath(.sopClassTag), rule: "PS3.10 7.1")
        }
        guard let instance = Self.first(file.dataSet.uid(.sopInstanceTag), file.meta.mediaStorageSOPInstanceUID) else {
            throw DICOMError(.absent, at: AttributePath(.sopInstanceTag), rule: "PS3.10 7.1")
        }
        self.init(
            sopClassUID: sopClass, sopInstanceUID: instance, transferSyntax: file.transferSyntax, content: content)
    }

    private static func first(_ candidates: UID?...) -> UID? {
        candidates.lazy.compactMap { $0.map { UID($0.rawValue) } }.first { !$0.rawValue.isEmpty }
    }
}
