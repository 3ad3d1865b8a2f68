#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file that is being written under a temporary name, through a buffer; deflated on request.
final class ByteSink {
    private let path: String
    private let temporary: String
    private let descriptor: Int32
    private var buffer: ContiguousArray<UInt8> = []
    private var deflation: DeflateStream?
    private var isOpen = true
    private static let bufferSize = 256 << 10

    /// - Throws: `.fileAccess`
    init(path: String) throws(DICOMError) {
        self.path = path
        let temporary = path + "." + String(UInt64.random(in: .min ... .max), radix: 36) + ".part"
        self.temporary = temporary
        descriptor = try SystemCall.retrying {
            unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        }
        buffer.reserveCapacity(Self.bufferSize)
    }

    deinit {
        // Not finished: nothing of it stays.
        guard isOpen else { return }
        close(descriptor)
        _ = unsafe unlink(temporary)
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
        _ = try SystemCall.retrying { close(descriptor) }
        isOpen = false
        do {
            let (from, to) = (temporary, path)
            _ = try SystemCall.retrying { unsafe rename(from, to) }
        } catch {
            _ = unsafe unlink(temporary)
            throw error
        }
    }

    private func put(_ bytes: RawSpan) throws(DICOMError) {
        if buffer.count + bytes.byteCount > Self.bufferSize { try flush() }
        if bytes.byteCount >= Self.bufferSize { return try write(bytes) }
        unsafe bytes.withUnsafeBytes { unsafe buffer.append(contentsOf: $0) }
    }

    private func flush() throws(DICOMError) {
        let full = buffer
        buffer.removeAll(keepingCapacity: true)
        try write(full.borrowed)
    }

    private func write(_ bytes: RawSpan) throws(DICOMError) {
        try unsafe bytes.withUnsafeBytes { (bytes) throws(DICOMError) in
            guard let base = bytes.baseAddress else { return }
            var written = 0
            while written < bytes.count {
                let offset = written
                // In bounds: never more than is left.
                written += try SystemCall.retrying {
                    unsafe systemWrite(descriptor, base + offset, bytes.count - offset)
                }
            }
        }
    }
}

/// `write` of the system, under a name that no method hides.
private func systemWrite(_ descriptor: Int32, _ base: UnsafeRawPointer, _ count: Int) -> Int {
    unsafe write(descriptor, base, count)
}
