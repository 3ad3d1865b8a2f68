import DICOMCore

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension Input {
    /// The file, or standard input to its end.
    func read(limits: Limits = .standard) throws -> DICOMFile {
        if isStandardInput { return try DICOMFile(bytes: Bytes(Self.standardInput()), limits: limits) }
        return try DICOMFile(path: path, limits: limits)
    }

    /// Standard input to its end.
    static func readStandardInput() throws(DICOMError) -> Bytes { Bytes(try standardInput()) }

    private static func standardInput() throws(DICOMError) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = try SystemCall.retrying { FileDescriptor.read(STDIN_FILENO, &chunk) }
            if count == 0 { return bytes }
            bytes.append(contentsOf: chunk[..<count])
        }
    }
}
