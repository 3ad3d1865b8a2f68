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
}
