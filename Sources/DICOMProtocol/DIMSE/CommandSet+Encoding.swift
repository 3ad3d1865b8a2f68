public import DICOMCore

extension CommandSet {
    /// Reads a whole command set; values share `bytes`.
    ///
    /// - Throws: `ProtocolError` with `.malformedCommandSet` and the place.
    public init(decoding bytes: Bytes) throws(ProtocolError) {
        var elements: [Element] = []
        let span = bytes.bytes
        var offset = 0
        var isOrdered = true
        while offset < bytes.count {
            guard bytes.count - offset >= 8 else { throw Self.malformed(at: offset) }
            guard span.littleEndian16(at: offset) == 0 else { throw Self.malformed(at: offset) }
            let number = span.littleEndian16(at: offset + 2)
            let length = span.littleEndian32(at: offset + 4)
            guard Int(length) <= bytes.count - offset - 8 else {
                throw Self.malformed(at: offset + 4, number)
            }
            let start = offset + 8
            offset = start + Int(length)
            guard number != ElementNumber.groupLength.rawValue else { continue }
            let value: Value
            if let known = ElementNumber(rawValue: number), known.isNumber {
                // An empty value says nothing.
                if length == 0 { continue }
                guard length == 2 else { throw Self.malformed(at: start, number) }
                value = .number(span.littleEndian16(at: start))
            } else {
                value = .bytes(bytes[start..<offset])
            }
            if let last = elements.last, last.number >= number { isOrdered = false }
            elements.append(Element(number: number, value: value))
        }
        if !isOrdered {
            elements.sort { $0.number < $1.number }
            for (left, right) in zip(elements, elements.dropFirst()) where left.number == right.number {
                throw Self.malformed(at: nil, left.number)
            }
        }
        self.init(elements: elements)
    }

    /// The bytes to send, with their group length.
    public func encoded() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(256)
        Self.append(header: 0, length: 4, to: &bytes)
        bytes.append(contentsOf: [0, 0, 0, 0])
        for element in elements {
            switch element.value {
            case .number(let number):
                Self.append(header: element.number, length: 2, to: &bytes)
                bytes.append(UInt8(truncatingIfNeeded: number))
                bytes.append(UInt8(truncatingIfNeeded: number >> 8))
            case .bytes(let value):
                let length = value.count + value.count & 1
                Self.append(header: element.number, length: length, to: &bytes)
                bytes.append(contentsOf: value.array)
                if value.count < length { bytes.append(0) }
            }
        }
        let length = UInt32(clamping: bytes.count - 12)
        for place in 0..<4 { bytes[8 + place] = UInt8(truncatingIfNeeded: length >> (8 * UInt32(place))) }
        return bytes
    }

    private static func append(header number: UInt16, length: Int, to bytes: inout [UInt8]) {
        let length = UInt32(clamping: length)
        bytes.append(contentsOf: [
            0, 0, UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8),
            UInt8(truncatingIfNeeded: length), UInt8(truncatingIfNeeded: length >> 8),
            UInt8(truncatingIfNeeded: length >> 16), UInt8(truncatingIfNeeded: length >> 24),
        ])
    }

    private static func malformed(at offset: Int?, _ number: UInt16? = nil) -> ProtocolError {
        ProtocolError(
            .malformedCommandSet, offset: offset, rule: "PS3.7 6.3.1", tag: number.map { AttributeTag(0, $0) })
    }
}
