#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension DICOMFile {
    /// The bytes of the file. What was not edited stays as it came, byte for byte.
    ///
    /// - Throws: `.unencodable` with the place of a value that cannot be written.
    public func encoded(options: WritingOptions = WritingOptions()) throws(DICOMError) -> Bytes {
        try segments(options: options).joined()
    }

    /// Writes the file: under a temporary name beside `path`, then renamed, so that no one sees half of it.
    ///
    /// - Throws: `.fileAccess`, and `.unencodable` with the place of a value that cannot be written.
    public func write(to path: String, options: WritingOptions = WritingOptions()) throws(DICOMError) {
        let temporary = path + "." + String(UInt64.random(in: .min ... .max), radix: 36) + ".part"
        let segments = try segments(options: options).finished()
        let descriptor = try SystemCall.retrying {
            unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        }
        do {
            for segment in segments { try Self.write(segment, to: descriptor) }
            _ = try SystemCall.retrying { close(descriptor) }
            _ = try SystemCall.retrying { unsafe rename(temporary, path) }
        } catch {
            _ = unsafe unlink(temporary)
            throw error
        }
    }

    /// Writes the file to an open one, at its offset.
    ///
    /// - Returns: the number of bytes.
    /// - Throws: as `write(to:)`.
    package func write(
        toDescriptor descriptor: Int32, options: WritingOptions = WritingOptions()
    ) throws(DICOMError) -> Int {
        let segments = try segments(options: options)
        for segment in segments.finished() { try Self.write(segment, to: descriptor) }
        return segments.count
    }

    /// What is mapped is given back as it is written, so that a large value passes through and does not fill the memory.
    private static func write(_ segment: Bytes, to descriptor: Int32) throws(DICOMError) {
        let part = 8 << 20
        guard segment.count > part, let mapping = segment.owner as? Mapping else {
            return try writeAll(segment, to: descriptor)
        }
        for start in stride(from: 0, to: segment.count, by: part) {
            let bytes = segment[start..<min(start + part, segment.count)]
            try writeAll(bytes, to: descriptor)
            mapping.release(bytes)
        }
    }

    private static func writeAll(_ segment: Bytes, to descriptor: Int32) throws(DICOMError) {
        try unsafe segment.withUnsafeBytes { (bytes) throws(DICOMError) in
            guard let base = bytes.baseAddress else { return }
            var written = 0
            while written < bytes.count {
                let offset = written
                // In bounds: never more than is left of the segment.
                written += try SystemCall.retrying {
                    unsafe systemWrite(descriptor, base + offset, bytes.count - offset)
                }
            }
        }
    }

    /// Preamble, meta information and data set.
    package func segments(options: WritingOptions = WritingOptions()) throws(DICOMError) -> EncodedSegments {
        var segments = EncodedSegments()
        var meta = meta
        if dataSet.isEdited, !meta.dataSet.isEmpty, let sopInstance = dataSet.uid(.sopInstanceTag) {
            if meta.mediaStorageSOPInstanceUID != sopInstance { meta.mediaStorageSOPInstanceUID = sopInstance }
            if let sopClass = dataSet.uid(.sopClassTag), meta.mediaStorageSOPClassUID != sopClass {
                meta.mediaStorageSOPClassUID = sopClass
            }
        }
        if !preamble.isEmpty { segments.append(preamble) }
        if !preamble.isEmpty || !meta.dataSet.isEmpty && encodedDataSet == nil { segments.append(Self.prefix) }
        if !meta.dataSet.isEmpty { segments.append(try encoded(meta)) }
        if !dataSet.isEdited, options == WritingOptions(), let encodedDataSet {
            segments.append(encodedDataSet)
        } else if transferSyntax.isDeflated {
            let plain = try dataSet.encodedSegments(as: transferSyntax, options: options)
            segments.append(try Deflate.deflated(plain.finished()))
        } else {
            segments.append(try dataSet.encodedSegments(as: transferSyntax, options: options))
        }
        return segments
    }

    /// As it came where nobody changed it.
    private func encoded(_ meta: FileMetaInformation) throws(DICOMError) -> Bytes {
        guard !meta.dataSet.isEdited, let index = meta.dataSet.index else { return try meta.encoded() }
        return index.bytes[meta.dataSet.contents]
    }
}

/// `write` of the system, under a name that no method hides.
private func systemWrite(_ descriptor: Int32, _ base: UnsafeRawPointer, _ count: Int) -> Int {
    unsafe write(descriptor, base, count)
}
