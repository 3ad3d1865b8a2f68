/// How one sample stands in memory: its kind, its container and the bits that count (PS3.5 8.1.1).
public struct SampleFormat: Hashable, Sendable {
    /// What the bits are.
    public enum Kind: Hashable, Sendable {
        /// Pixel Representation 0.
        case unsignedInteger
        /// Pixel Representation 1: two's complement.
        case signedInteger
        /// Float Pixel Data and Double Float Pixel Data: IEEE 754.
        case float
    }

    /// What the bits are.
    public let kind: Kind
    /// Of the container: 1, 8, 16, 32, or 64 for double floats.
    public let bitsAllocated: Int
    /// How many bits of the container count, from `highBit` downwards.
    public let bitsStored: Int
    /// The most significant bit that counts, from 0.
    public let highBit: Int

    /// Whole containers, as Float Pixel Data have them.
    static func floating(bits: Int) -> SampleFormat {
        SampleFormat(kind: .float, bitsAllocated: bits, bitsStored: bits, highBit: bits - 1)
    }

    /// Unsigned samples that fill their container's lower bits.
    static func unsigned(bitsAllocated: Int, bitsStored: Int) -> SampleFormat {
        SampleFormat(
            kind: .unsignedInteger, bitsAllocated: bitsAllocated, bitsStored: bitsStored, highBit: bitsStored - 1)
    }

    /// Of a sample in a decoded frame: 1-bit samples take a byte each.
    public var bytesPerSample: Int { max(bitsAllocated / 8, 1) }

    /// The bits that do not count below those that do.
    var shift: Int { highBit + 1 - bitsStored }

    /// Ones for the bits that count, after shifting.
    var mask: UInt64 { bitsStored >= 64 ? .max : (1 << UInt64(bitsStored)) &- 1 }

    /// The number that a container's bits stand for: shifted, masked and sign-extended.
    func storedValue(of pattern: UInt64) -> Int64 {
        let bits = (pattern >> UInt64(shift)) & mask
        guard kind == .signedInteger, bitsStored < 64, bits >> UInt64(bitsStored - 1) != 0 else {
            return Int64(truncatingIfNeeded: bits)
        }
        return Int64(truncatingIfNeeded: bits | ~mask)
    }
}
