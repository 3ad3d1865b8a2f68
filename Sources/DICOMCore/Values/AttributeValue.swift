/// A Swift type that an element's value can be read as and written from.
public protocol AttributeValue: Sendable {
    /// The value of an element; nil where it is empty.
    ///
    /// - Throws: `DICOMError` with `.malformedValue` or `.wrongVR`, with the element's place.
    static func decode(_ element: DataElement) throws(DICOMError) -> Self?

    /// What an element with this value holds.
    func encode(as vr: VR) -> ElementValue
}

/// A type of which an element can hold several values: `[Self]` is an `AttributeValue` then.
public protocol AttributeValueElement: AttributeValue {
    static func decodeAll(_ element: DataElement) throws(DICOMError) -> [Self]
    static func encodeAll(_ values: [Self], as vr: VR) -> ElementValue
}

extension AttributeValueElement {
    public static func decode(_ element: DataElement) throws(DICOMError) -> Self? {
        try decodeAll(element).first
    }

    public func encode(as vr: VR) -> ElementValue {
        Self.encodeAll([self], as: vr)
    }
}

extension Array: AttributeValue where Element: AttributeValueElement {
    public static func decode(_ element: DataElement) throws(DICOMError) -> [Element]? {
        let values = try Element.decodeAll(element)
        return values.isEmpty && element.vr != .SQ ? nil : values
    }

    public func encode(as vr: VR) -> ElementValue {
        Element.encodeAll(self, as: vr)
    }
}
