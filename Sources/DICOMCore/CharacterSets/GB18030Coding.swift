/// GB 18030, or its part GBK.
struct GB18030Coding {
    /// One and two bytes only, as of GBK.
    let isGBK: Bool

    func decode(_ bytes: borrowing RawSpan) -> DecodedText {
        var text = DecodedText(capacity: bytes.byteCount * 2)
        var offset = 0
        while let lead = bytes.byte(at: offset) {
            offset += 1
            if lead < 0x80 {
                text.append(ascii: lead)
            } else if let found = character(bytes, lead, after: offset) {
                text.append(found.value)
                offset += found.length - 1
            } else {
                text.appendReplacement()
            }
        }
        return text
    }

    private func character(
        _ bytes: borrowing RawSpan, _ lead: UInt8, after offset: Int
    ) -> (value: UInt32, length: Int)? {
        guard (0x81...0xFE).contains(lead), let trail = bytes.byte(at: offset) else { return nil }
        if (0x40...0xFE).contains(trail), trail != 0x7F {
            let index = GB18030Table.index(lead: lead, trail: trail)
            if isGBK, !GB18030Table.isInGBK(index) { return nil }
            return (UInt32(GB18030Table.units[index]), 2)
        }
        guard !isGBK, (0x30...0x39).contains(trail),
            let third = bytes.byte(at: offset + 1), (0x81...0xFE).contains(third),
            let fourth = bytes.byte(at: offset + 2), (0x30...0x39).contains(fourth)
        else { return nil }
        let number =
            ((Int(lead) - 0x81) * 10 + Int(trail) - 0x30) * 1260
            + (Int(third) - 0x81) * 10 + Int(fourth) - 0x30
        return GB18030Table.scalar(number: number).map { ($0, 4) }
    }

    /// Nil for text that GBK cannot carry.
    func encode(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            if let byte = UInt8(exactly: scalar.value), byte < 0x80 {
                bytes.append(byte)
                continue
            }
            let place = scalar.value <= 0xFFFF ? Int(GB18030Table.places[Int(scalar.value)]) - 1 : -1
            if place >= 0, !isGBK || GB18030Table.isInGBK(place) {
                let cell = place % 190
                bytes.append(UInt8(place / 190 + 0x81))
                bytes.append(UInt8(cell + (cell < 63 ? 0x40 : 0x41)))
            } else if isGBK {
                return nil
            } else {
                let number = GB18030Table.number(of: scalar)
                bytes.append(UInt8(number / 12_600 + 0x81))
                bytes.append(UInt8(number / 1260 % 10 + 0x30))
                bytes.append(UInt8(number / 10 % 126 + 0x81))
                bytes.append(UInt8(number % 10 + 0x30))
            }
        }
        return bytes
    }
}
