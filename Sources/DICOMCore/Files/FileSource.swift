#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The ways of getting at the bytes of a file.
package enum FileSource {
    /// Float, Double and integer Pixel Data come last but for digital signatures and padding (PS3.3 C.7.6.3).
    static let pixelDataStart: UInt32 = 0x7FE0_0001

    /// All bytes, in memory.
    package static func whole(_ path: String) throws(DICOMError) -> Bytes {
        try withDescriptor(path) { (descriptor) throws(DICOMError) in
            try read(descriptor, upTo: try size(descriptor))
        }
    }

    /// All bytes, mapped.
    package static func mapped(_ path: String) throws(DICOMError) -> Bytes {
        try withDescriptor(path) { (descriptor) throws(DICOMError) in
            let size = try size(descriptor)
            guard size > 0 else { return .empty }
            let base = unsafe mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0)
            guard let base = unsafe base, unsafe base != MAP_FAILED else {
                throw DICOMError(.fileAccess, rule: "PS3.10 8", systemError: errno)
            }
            let mapping = unsafe Mapping(base: base, count: size)
            return unsafe Bytes(owner: mapping, base: UnsafeRawPointer(base), count: size)
        }
    }

    /// The header of a file: read in growing pieces until it ends inside what was read.
    package static func header(_ path: String, limits: Limits) throws(DICOMError) -> DICOMFile {
        try withDescriptor(path) { (descriptor) throws(DICOMError) in
            var source = PartialFile(descriptor, size: try size(descriptor))
            return try source.header(limits: limits)
        }
    }

    // MARK: Descriptors

    private static func withDescriptor<Result>(
        _ path: String, _ body: (Int32) throws(DICOMError) -> Result
    ) throws(DICOMError) -> Result {
        let descriptor = try SystemCall.retrying { unsafe open(path, O_RDONLY | O_CLOEXEC) }
        defer { _ = close(descriptor) }
        return try body(descriptor)
    }

    private static func size(_ descriptor: Int32) throws(DICOMError) -> Int {
        var status = stat()
        _ = try SystemCall.retrying { unsafe fstat(descriptor, &status) }
        guard status.st_mode & S_IFMT != S_IFDIR else {
            throw DICOMError(.fileAccess, rule: "PS3.10 8", systemError: EISDIR)
        }
        return Int(status.st_size)
    }

    /// From the start, into memory of our own; less where the file has become shorter.
    private static func read(_ descriptor: Int32, upTo count: Int) throws(DICOMError) -> Bytes {
        let memory = OwnedMemory(count: count)
        return Bytes(memory, count: try read(descriptor, into: memory, from: 0, upTo: count))
    }

    /// - Returns: the end of what was read: `count`, or less where the file has become shorter.
    static func read(
        _ descriptor: Int32, into memory: OwnedMemory, from start: Int, upTo count: Int
    ) throws(DICOMError) -> Int {
        precondition(start >= 0 && count <= memory.count, "reading past the memory")
        var filled = start
        while filled < count {
            let offset = filled
            // In bounds: never more than is left of the memory.
            let got = try SystemCall.retrying {
                unsafe pread(descriptor, memory.base + offset, count - offset, off_t(offset))
            }
            if got == 0 { break }
            filled += got
        }
        return filled
    }
}

/// A file in the address space, until the last slice of it is gone.
@safe
final class Mapping: @unchecked Sendable {
    // Sendable: never changed.
    private let base: UnsafeMutableRawPointer
    private let count: Int

    init(base: UnsafeMutableRawPointer, count: Int) {
        unsafe self.base = base
        self.count = count
    }

    deinit {
        unsafe munmap(base, count)
    }

    /// Gives the memory behind a part of the mapping back. What asks for these bytes later has them read from the file again.
    func release(_ part: Bytes) {
        let page = Int(sysconf(Int32(_SC_PAGESIZE)))
        let start = unsafe part.base - UnsafeRawPointer(base)
        guard page > 0, start >= 0, start + part.count <= count else { return }
        let (first, end) = ((start + page - 1) / page * page, (start + part.count) / page * page)
        // Whole pages of the part, which is in the mapping. Refused advice changes nothing.
        if first < end { _ = unsafe madvise(base + first, end - first, MADV_DONTNEED) }
    }
}
