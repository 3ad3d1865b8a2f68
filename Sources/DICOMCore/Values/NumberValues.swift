/// An integer that binary and text VRs carry (US, SS, UL, SL, UV, SV, IS).
public protocol IntegerValue: AttributeValueElement, FixedWidthInteger {}

extension IntegerValue {
    public static func decodeAll(_ element: DataElement) throws(DICOMError) -> [Self] {
        try element.integers(Self.self)
    }

    public static func encodeAll(_ values: [Self], as vr: VR) -> ElementValue {
        let bytes: [UInt8]? =
            switch vr {
            case .US, .OW: words(values, UInt16.self)
            case .SS: words(values, Int16.self)
            case .UL, .OL: words(values, UInt32.self)
            case .SL: words(values, Int32.self)
            case .UV, .OV: words(values, UInt64.self)
            case .SV: words(values, Int64.self)
            case .FL, .OF: Self.singles(values)
            case .FD, .OD: Self.doubles(values)
            default: nil
            }
        // Text that a binary VR cannot carry is refused by the writer, as `.unencodable`.
        guard let bytes else { return .text(values.map { String($0) }.joined(separator: "\\")) }
        return .bytes(Bytes(bytes))
    }

    /// Nil where a value has more digits than the VR.
    private static func singles(_ values: [Self]) -> [UInt8]? {
        let numbers = values.compactMap { Float(exactly: $0)?.bitPattern }
        return numbers.count == values.count ? UInt32.words(numbers, UInt32.self) : nil
    }

    /// Nil where a value has more digits than the VR.
    private static func doubles(_ values: [Self]) -> [UInt8]? {
        let numbers = values.compactMap { Double(exactly: $0)?.bitPattern }
        return numbers.count == values.count ? UInt64.words(numbers, UInt64.self) : nil
    }

    fileprivate static func words<Word: FixedWidthInteger>(_ values: [Self], _: Word.Type) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(values.count * Word.bitWidth / 8)
        for value in values {
            guard let word = Word(exactly: value) else { return nil }
            for shift in stride(from: 0, to: Word.bitWidth, by: 8) {
                bytes.append(UInt8(truncatingIfNeeded: word >> Word(shift)))
            }
        }
        return bytes
    }
}

extension Int: IntegerValue {}
extension UInt16: IntegerValue {}
extension Int16: IntegerValue {}
extension UInt32: IntegerValue {}
extension Int32: IntegerValue {}
extension UInt64: IntegerValue {}
extension Int64: IntegerValue {}

extension Double: AttributeValueElement {
    public static func decodeAll(_ element: DataElement) throws(DICOMError) -> [Double] {
        try element.floatingPoints()
    }

    public static func encodeAll(_ values: [Double], as vr: VR) -> ElementValue {
        switch vr {
        case .FL, .OF: UInt32.encodeAll(values.map { Float($0).bitPattern }, as: .UL)
        case .DS: DecimalString.encodeAll(values.map { (value: Double) in DecimalString(value) }, as: vr)
        case .IS, .US, .SS, .UL, .SL, .UV, .SV: integers(values, as: vr)
        default: UInt64.encodeAll(values.map(\.bitPattern), as: .UV)
        }
    }
}

extension Double {
    /// Text that the VR cannot carry, which the writer refuses, where a value is no integer.
    private static func integers(_ values: [Double], as vr: VR) -> ElementValue {
        let integers = values.compactMap { Int64(exactly: $0) }
        guard integers.count == values.count else { return .text(values.map(\.description).joined(separator: "\\")) }
        return Int64.encodeAll(integers, as: vr)
    }
}

extension Float: AttributeValueElement {
    public static func decodeAll(_ element: DataElement) throws(DICOMError) -> [Float] {
        try element.floatingPoints().map { Float($0) }
    }

    public static func encodeAll(_ values: [Float], as vr: VR) -> ElementValue {
        Double.encodeAll(values.map { Double($0) }, as: vr == .UN ? .FL : vr)
    }
}

extension AttributeTag: AttributeValueElement {
    public static func decodeAll(_ element: DataElement) throws(DICOMError) -> [AttributeTag] {
        guard element.vr == .AT || element.vr == .UN else { throw element.error(.wrongVR, "PS3.5 6.2") }
        let words = try element.words(UInt16.self)
        guard words.count % 2 == 0 else { throw element.error(.malformedValue, "PS3.5 6.2") }
        return stride(from: 0, to: words.count, by: 2).map { AttributeTag(words[$0], words[$0 + 1]) }
    }

    public static func encodeAll(_ values: [AttributeTag], as vr: VR) -> ElementValue {
        UInt16.encodeAll(values.flatMap { [$0.group, $0.element] }, as: .US)
    }
}

extension Bytes: AttributeValue {
    public static func decode(_ element: DataElement) throws(DICOMError) -> Bytes? {
        guard let bytes = element.bytes else { throw element.error(.wrongVR, "PS3.5 6.2") }
        return bytes.isEmpty ? nil : bytes
    }

    public func encode(as vr: VR) -> ElementValue { .bytes(self) }
}

extension DataSet: AttributeValueElement {
    public static func decodeAll(_ element: DataElement) throws(DICOMError) -> [DataSet] {
        if let items = element.items { return items }
        guard element.isEmpty else { throw element.error(.wrongVR, "PS3.5 6.2") }
        return []
    }

    public static func encodeAll(_ values: [DataSet], as vr: VR) -> ElementValue { .items(values) }
}
