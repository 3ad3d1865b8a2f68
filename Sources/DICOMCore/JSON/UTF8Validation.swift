/// Well-formed UTF-8 (Unicode 3.9, table 3-7).
enum UTF8Validation {
    /// The first byte in a range that is no part of a whole character; nil where there is none.
    static func firstInvalid(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        var place = range.lowerBound
        while place < range.upperBound {
            let byte = bytes[place]
            if byte < 0x80 {
                place += 1
                continue
            }
            let (count, second): (Int, ClosedRange<UInt8>)
            switch byte {
            case 0xC2...0xDF: (count, second) = (2, 0x80...0xBF)
            case 0xE0: (count, second) = (3, 0xA0...0xBF)
            case 0xED: (count, second) = (3, 0x80...0x9F)
            case 0xE1...0xEF: (count, second) = (3, 0x80...0xBF)
            case 0xF0: (count, second) = (4, 0x90...0xBF)
            case 0xF1...0xF3: (count, second) = (4, 0x80...0xBF)
            case 0xF4: (count, second) = (4, 0x80...0x8F)
            default: return place
            }
            guard count <= range.upperBound - place, second.contains(bytes[place + 1]) else { return place }
            for next in place + 2..<max(place + 2, place + count) where bytes[next] & 0xC0 != 0x80 { return place }
            place += count
        }
        return nil
    }
}
