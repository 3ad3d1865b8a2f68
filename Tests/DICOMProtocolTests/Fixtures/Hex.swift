import DICOMCore

/// Bytes from hexadecimal digits; white space is skipped.
func hex(_ text: String) -> [UInt8] {
    let digits = text.utf8.compactMap(Hexadecimal.value)
    return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
}

/// Bytes with a length of 16 bits before them.
func counted(_ bytes: [UInt8]) -> [UInt8] {
    [UInt8(bytes.count >> 8), UInt8(bytes.count & 255)] + bytes
}

/// An item or sub-item of a PDU.
func item(_ type: UInt8, _ contents: [UInt8]) -> [UInt8] {
    [type, 0] + counted(contents)
}

func item(_ type: UInt8, _ text: String) -> [UInt8] {
    item(type, Array(text.utf8))
}

/// A PDU around its contents.
func pdu(_ type: UInt8, _ contents: [UInt8]) -> [UInt8] {
    [type, 0] + (0..<4).map { UInt8(truncatingIfNeeded: contents.count >> (24 - 8 * $0)) } + contents
}

/// A Presentation Data Value item.
func pdv(_ context: UInt8, _ control: UInt8, _ payload: [UInt8]) -> [UInt8] {
    let count = payload.count + 2
    return (0..<4).map { UInt8(truncatingIfNeeded: count >> (24 - 8 * $0)) } + [context, control] + payload
}

/// Numbers from a seed: the same sequence everywhere.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
