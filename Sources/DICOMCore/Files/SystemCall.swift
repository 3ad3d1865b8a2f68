#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The system's file calls as Swift values: repeated where a signal interrupted them, refused with `errno`.
package enum SystemCall {
    /// The system's words for an error number.
    package static func message(_ error: Int32) -> String {
        guard let text = unsafe strerror(error) else { return "error \(error)" }
        return unsafe String(cString: text)
    }

    /// Calls again while interrupted.
    package static func retrying<Value: SignedInteger>(
        _ call: () -> Value
    ) throws(DICOMError) -> Value {
        while true {
            let result = call()
            if result >= 0 { return result }
            let error = errno
            if error != EINTR { throw DICOMError(.fileAccess, rule: "PS3.10 8", systemError: error) }
        }
    }

    /// Writes all of the bytes, however many the system takes at once.
    package static func writeAll(_ bytes: RawSpan, to descriptor: Int32) throws(DICOMError) {
        try unsafe bytes.withUnsafeBytes { (bytes) throws(DICOMError) in
            guard let base = bytes.baseAddress else { return }
            var written = 0
            while written < bytes.count {
                let offset = written
                // In bounds: never more than is left.
                written += try retrying { unsafe write(descriptor, base + offset, bytes.count - offset) }
            }
        }
    }

    /// The same. What is mapped is given back as it is written, so that a large value passes through and does not fill the
    /// memory.
    package static func writeAll(_ segment: Bytes, to descriptor: Int32) throws(DICOMError) {
        let part = 8 << 20
        guard segment.count > part, let mapping = segment.owner as? Mapping else {
            return try writeAll(segment.bytes, to: descriptor)
        }
        for start in stride(from: 0, to: segment.count, by: part) {
            let bytes = segment[start..<min(start + part, segment.count)]
            try writeAll(bytes.bytes, to: descriptor)
            mapping.release(bytes)
        }
    }
}
