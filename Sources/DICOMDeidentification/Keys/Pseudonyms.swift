import Crypto
import DICOMCore

/// Replacements by a keyed hash (HMAC-SHA-256): the same for the same value, and nothing to be had from them without
/// the key.
struct Pseudonyms: Sendable {
    /// What a value is used for, so that equal values of two kinds have unlike replacements.
    enum Purpose: String {
        case uid, patient, date, text, bytes
    }

    private let key: SymmetricKey

    init(_ key: DeidentificationKey) {
        self.key = SymmetricKey(data: key.bytes)
    }

    private func hash(_ value: some Sequence<UInt8>, _ purpose: Purpose) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array(purpose.rawValue.utf8) + [0] + value, using: key))
    }

    /// The UID in place of another: `2.25.` and a UUID of version 8 as a decimal number (PS3.5 B.2, RFC 9562 5.8).
    /// Registered UIDs, which say what something is and not which one, stay.
    func uid(_ uid: UID) -> UID {
        guard UIDRegistry.entry(for: uid) == nil else { return uid }
        var number: UInt128 = 0
        for byte in hash(uid.rawValue.utf8, .uid).prefix(16) { number = number << 8 | UInt128(byte) }
        number = number & ~(0xF << 76) | 0x8 << 76
        number = number & ~(0x3 << 62) | 0x2 << 62
        return UID(rawValue: "2.25." + String(number))
    }

    /// Fifteen characters that fit every VR of text: `ANON-` and ten of a base 32.
    func name(_ value: String, _ purpose: Purpose) -> String {
        let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
        var number: UInt64 = 0
        for byte in hash(value.utf8, purpose).prefix(8) { number = number << 8 | UInt64(byte) }
        let text = (0..<10).map { digits[Int(number >> UInt64(5 * $0) & 31)] }
        return "ANON-" + String(decoding: text, as: UTF8.self)
    }

    /// Sixteen bytes in place of others.
    func bytes(_ value: Bytes) -> Bytes {
        Bytes(Array(hash(value.array, .bytes).prefix(16)))
    }

    /// By how many days the dates of a patient are shifted: 30 to 3,679 into the past.
    func days(of patient: String) -> Int {
        var number: UInt64 = 0
        for byte in hash(patient.utf8, .date).prefix(8) { number = number << 8 | UInt64(byte) }
        return -30 - Int(number % 3650)
    }
}
