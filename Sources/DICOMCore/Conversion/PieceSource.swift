#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Bytes that are read piece by piece, more than once: those of an open file, or bytes in memory.
final class PieceSource {
    private enum Origin {
        case memory(Bytes)
        case file(Int32, OwnedMemory)
    }

    private let origin: Origin
    /// In bytes.
    let count: Int
    static let pieceSize = 256 << 10

    init(_ bytes: Bytes) {
        origin = .memory(bytes)
        count = bytes.count
    }

    /// - Throws: `.fileAccess`
    init(path: String) throws(DICOMError) {
        let descriptor = try SystemCall.retrying { unsafe open(path, O_RDONLY | O_CLOEXEC) }
        var status = stat()
        let result = unsafe fstat(descriptor, &status)
        guard result == 0, status.st_mode & S_IFMT == S_IFREG else {
            let error = result == 0 ? (status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL) : errno
            close(descriptor)
            throw DICOMError(.fileAccess, rule: "PS3.10 8", systemError: error)
        }
        origin = .file(descriptor, OwnedMemory(count: Self.pieceSize))
        count = Int(status.st_size)
    }

    deinit {
        if case .file(let descriptor, _) = origin { close(descriptor) }
    }

    /// Reads the piece at an offset.
    ///
    /// - Parameter body: takes up to 256 KiB, which are valid until it returns; at the end of the source none.
    func withPiece<Result>(
        at offset: Int, _ body: (RawSpan) throws(DICOMError) -> Result
    ) throws(DICOMError) -> Result {
        switch origin {
        case .memory(let bytes):
            return try body(bytes.bytes.extracting(offset..<min(bytes.count, offset + Self.pieceSize)))
        case .file(let descriptor, let memory):
            let got = try SystemCall.retrying {
                unsafe pread(descriptor, memory.base, memory.count, off_t(offset))
            }
            // What the system filled just now, and nobody changes while `body` runs.
            return try body(unsafe RawSpan(_unsafeStart: UnsafeRawPointer(memory.base), byteCount: got))
        }
    }

    /// Feeds all bytes to a reader, those of large values that nobody wants left out.
    func read<Visitor: DataSetVisitor & ~Copyable>(
        _ reader: inout IncrementalReader, to visitor: inout Visitor
    ) throws(DICOMError) {
        var offset = 0
        while !reader.isFinished {
            let got = try withPiece(at: offset) { (piece) throws(DICOMError) in
                try reader.push(piece, to: &visitor)
                return piece.byteCount
            }
            if got == 0 { break }
            offset += got
            offset += reader.skipAhead(atMost: max(0, count - offset))
        }
        try reader.finish(to: &visitor)
    }
}
