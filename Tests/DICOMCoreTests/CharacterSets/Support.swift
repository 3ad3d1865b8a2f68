import DICOMCore

extension SpecificCharacterSet {
    func text(_ bytes: [UInt8], _ vr: VR = .LO) -> String {
        let bytes = Bytes(bytes)
        return decode(bytes.bytes, vr: vr)
    }

    func isIncomplete(_ bytes: [UInt8], _ vr: VR = .LO) -> Bool {
        let bytes = Bytes(bytes)
        return decodeReportingLoss(bytes.bytes, vr: vr).isIncomplete
    }
}

/// Bytes as the standard's examples give them: a character a byte, `ESC` for 1B, `\x` and two digits.
func bytes(_ example: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Substring(example)
    while let character = rest.first {
        if rest.hasPrefix("ESC") {
            bytes.append(0x1B)
            rest = rest.dropFirst(3)
        } else if rest.hasPrefix(#"\x"#), let byte = UInt8(rest.dropFirst(2).prefix(2), radix: 16) {
            bytes.append(byte)
            rest = rest.dropFirst(4)
        } else {
            bytes += Array(String(character).utf8)
            rest = rest.dropFirst()
        }
    }
    return bytes
}

/// FNV-1a of 64 bits.
struct Fingerprint {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
}

/// Numbers that are the same in every run.
struct SeededBytes {
    var state: UInt64

    mutating func next() -> UInt8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 56)
    }
}
