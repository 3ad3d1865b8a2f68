/// A file that is being written under a temporary name, through a buffer; deflated on request.
final class ByteSink {
    private let file: ReplacedFile
    private var buffer: ContiguousArray<UInt8> = []
    private var deflation: DeflateStream?
    private static let bufferSize = 256 << 10

    /// - Throws: `.fileAccess`
    init(path: String) throws(DICOMError) {
        file = try ReplacedFile(path)
        buffer.reserveCapacity(Self.bufferSize)
    }

    /// What follows is deflated (PS3.5 A.5).
    func beginDeflating() throws(DICOMError) {
        deflation = try DeflateStream()
    }

    func append(_ bytes: RawSpan) throws(DICOMError) {
        guard let deflation else { return try put(bytes) }
        try deflation.deflate(bytes) { (deflated) throws(DICOMError) in try put(deflated) }
    }

    func append<Word: FixedWidthInteger>(_ word: Word) throws(DICOMError) {
        guard deflation != nil else {
            if buffer.count + MemoryLayout<Word>.size > Self.bufferSize { try flush() }
            return unsafe withUnsafeBytes(of: word) { unsafe buffer.append(contentsOf: $0) }
        }
        let bytes = unsafe withUnsafeBytes(of: word) { unsafe ContiguousArray($0) }
        try append(bytes.borrowed)
    }

    /// Writes the rest, and gives the file its name: no one sees half of it.
    func finish() throws(DICOMError) {
        if let deflation {
            try deflation.finish { (deflated) throws(DICOMError) in try put(deflated) }
        }
        try flush()
        try file.finish()
    }

    private func put(_ bytes: RawSpan) throws(DICOMError) {
        if buffer.count + bytes.byteCount > Self.bufferSize { try flush() }
        if bytes.byteCount >= Self.bufferSize { return try file.write(bytes) }
        unsafe bytes.withUnsafeBytes { unsafe buffer.append(contentsOf: $0) }
    }

    private func flush() throws(DICOMError) {
        let full = buffer
        buffer.removeAll(keepingCapacity: true)
        try file.write(full.borrowed)
    }
}
