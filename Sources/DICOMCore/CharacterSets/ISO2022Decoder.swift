/// Reads text with code extensions (PS3.5 6.1.2.5): two halves of the code, changed by escape sequences.
struct ISO2022Decoder {
    private let initial: InvokedSets
    private let vr: VR
    private var invoked: InvokedSets
    private(set) var text: DecodedText

    init(_ initial: InvokedSets, vr: VR, capacity: Int) {
        self.initial = initial
        self.vr = vr
        invoked = initial
        text = DecodedText(capacity: capacity)
    }

    mutating func decode(_ bytes: borrowing RawSpan) {
        var offset = 0
        while let byte = bytes.byte(at: offset) {
            switch byte {
            case 0x1B: offset += designate(bytes, at: offset)
            case 0x80...: offset += decodeRight(bytes, at: offset, byte)
            case 0x21...0x7E where invoked.left != .ascii && invoked.left != .romanJIS:
                offset += decodeExtendedLeft(bytes, at: offset, byte)
            default:
                text.append(ascii: byte)
                if vr.resetsCharacterSets(at: byte) { invoked = initial }
                offset += 1
            }
        }
    }

    /// The number of bytes read.
    private mutating func designate(_ bytes: borrowing RawSpan, at offset: Int) -> Int {
        guard let designation = Designation(bytes, at: offset) else {
            text.appendUnknownEscape()
            return 1
        }
        switch designation.half {
        case .left: invoked.left = designation.set
        case .right: invoked.right = designation.set
        }
        return designation.length
    }

    private mutating func decodeExtendedLeft(_ bytes: borrowing RawSpan, at offset: Int, _ first: UInt8) -> Int {
        if let row = invoked.left.singleByteRow {
            text.append(SingleByteTable.scalar(of: first | 0x80, row: row))
            return 1
        }
        guard let second = bytes.byte(at: offset + 1), (0x21...0x7E).contains(second) else {
            text.appendReplacement()
            return 1
        }
        text.append(DoubleByteTable.scalar(of: first, second, in: invoked.left))
        return 2
    }

    private mutating func decodeRight(_ bytes: borrowing RawSpan, at offset: Int, _ first: UInt8) -> Int {
        guard let set = invoked.right else {
            // Nothing was declared: as Latin 1, which loses no byte.
            text.append(UInt16(first))
            return 1
        }
        if let row = set.singleByteRow {
            if set == .katakana, let unit = shiftJIS(bytes, at: offset, first) {
                text.append(unit)
                return 2
            }
            text.append(SingleByteTable.scalar(of: first, row: row))
            return 1
        }
        guard let second = bytes.byte(at: offset + 1), second >= 0xA1, first >= 0xA1 else {
            text.appendReplacement()
            return 1
        }
        text.append(DoubleByteTable.scalar(of: first & 0x7F, second & 0x7F, in: set))
        return 2
    }

    /// Shift JIS, which some declare as ISO_IR 13: its lead bytes mean nothing in Katakana.
    private func shiftJIS(_ bytes: borrowing RawSpan, at offset: Int, _ lead: UInt8) -> UInt16? {
        guard (0x81...0x9F).contains(lead) || (0xE0...0xEF).contains(lead),
            let trail = bytes.byte(at: offset + 1), (0x40...0xFC).contains(trail), trail != 0x7F
        else { return nil }
        let cell = Int(trail) - (trail < 0x7F ? 0x40 : 0x41)
        let row = (Int(lead) - (lead < 0xA0 ? 0x81 : 0xC1)) * 2 + cell / 94
        return DoubleByteTable.scalar(of: UInt8(row + 0x21), UInt8(cell % 94 + 0x21), in: .jisX0208)
    }
}
