extension String: AttributeValueElement {
    public static func decodeAll(_ element: DataElement) throws(DICOMError) -> [String] {
        guard element.string != nil else { throw element.error(.wrongVR, "PS3.5 6.2") }
        return element.strings
    }

    public static func encodeAll(_ values: [String], as vr: VR) -> ElementValue {
        .text(values.joined(separator: "\\"))
    }
}

extension UID: AttributeValueElement {
    public static func decodeAll(_ element: DataElement) throws(DICOMError) -> [UID] {
        try String.decodeAll(element).map(UID.init(rawValue:))
    }

    public static func encodeAll(_ values: [UID], as vr: VR) -> ElementValue {
        .text(values.map(\.rawValue).joined(separator: "\\"))
    }
}

/// A VR whose values are read from their text, one by one.
public protocol TextRepresentedValue: AttributeValueElement, CustomStringConvertible {
    /// Nil for text that breaks the rules of the VR.
    init?(_ text: String)
}

extension TextRepresentedValue {
    public static func decodeAll(_ element: DataElement) throws(DICOMError) -> [Self] {
        var values: [Self] = []
        for text in try String.decodeAll(element) where !text.isEmpty {
            guard let value = Self(text) else { throw element.error(.malformedValue, "PS3.5 6.2") }
            values.append(value)
        }
        return values
    }

    public static func encodeAll(_ values: [Self], as vr: VR) -> ElementValue {
        .text(values.map(\.description).joined(separator: "\\"))
    }
}
