import Crypto
import DICOMCore

extension DumpCommand.Bulk {
    var policy: BulkDataPolicy {
        switch self {
        case .inline: .inline
        case .omit: .omitted()
        case .sha256: .digests { parts in SHA256.hexadecimal(of: parts) }
        }
    }
}

extension SHA256 {
    /// The digest of parts one after another, as 64 lower-case digits.
    static func hexadecimal(of parts: [Bytes]) -> String {
        var hash = SHA256()
        for part in parts { unsafe part.withUnsafeBytes { unsafe hash.update(bufferPointer: $0) } }
        return hash.finalize().hexadecimal
    }
}

extension SHA256.Digest {
    /// 64 lower-case digits.
    var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for byte in self {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
