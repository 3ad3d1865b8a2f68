import DICOMCore

/// The secret that makes replacements consistent: with one key the same UID, patient or date is replaced by the same.
///
/// Who has the key can tell whether a guessed value was replaced by a given one: keep it as the originals are kept, or
/// throw it away.
public struct DeidentificationKey: Sendable {
    /// The fewest bytes that a key has.
    public static let minimumCount = 16

    let bytes: [UInt8]

    /// - Parameter bytes: at least sixteen, as random as can be had.
    /// - Throws: `.weakKey` where there are fewer.
    public init(_ bytes: [UInt8]) throws(DeidentificationError) {
        guard bytes.count >= Self.minimumCount else { throw DeidentificationError(.weakKey, rule: "PS3.15 E.1.1") }
        self.bytes = bytes
    }

    private init(random bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// A new key of 32 bytes from the system's generator of random numbers.
    public static func random() -> DeidentificationKey {
        var generator = SystemRandomNumberGenerator()
        return DeidentificationKey(random: (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    }
}

extension DeidentificationKey: CustomStringConvertible, CustomDebugStringConvertible {
    /// Never the bytes.
    public var description: String { "a de-identification key" }
    public var debugDescription: String { description }
}
