extension DataSet {
    /// The value of an attribute: nil where there is none or it is malformed, the first where there are several.
    /// Setting nil removes the element; other elements stay as they came.
    public subscript<Value>(_ attribute: Attribute<Value>) -> Value? {
        get {
            guard let element = self[attribute.tag]?.assuming(attribute.vr) else { return nil }
            return (try? Value.decode(element)) ?? nil
        }
        set {
            guard let newValue else { return remove(attribute.tag) }
            let vr = writingVR(of: attribute)
            set(attribute.tag, vr, newValue.encode(as: vr))
        }
    }

    /// The value of an attribute.
    ///
    /// - Throws: `.absent` where there is no value, `.malformedValue` or `.wrongVR` where it is not one, with its place.
    public func value<Value>(_ attribute: Attribute<Value>) throws(DICOMError) -> Value {
        guard let element = self[attribute.tag]?.assuming(attribute.vr) else {
            throw DICOMError(.absent, at: AttributePath(attribute.tag), rule: "PS3.5 7.4")
        }
        guard let value = try Value.decode(element) else { throw element.error(.absent, "PS3.5 7.4") }
        return value
    }

    /// Several attributes at once: `let (modality, rows) = dataSet.values(.modality, .rows)`.
    public func values<each Value>(_ attributes: repeat Attribute<each Value>) -> (repeat (each Value)?) {
        (repeat self[each attributes])
    }

    /// Absent, there without a value (Type 2), or there with one (PS3.5 7.4).
    public enum Presence: Hashable, Sendable {
        case absent, empty, present
    }

    public func presence(of tag: AttributeTag) -> Presence {
        guard let element = self[tag] else { return .absent }
        return element.isEmpty ? .empty : .present
    }

    public func presence<Value>(of attribute: Attribute<Value>) -> Presence {
        presence(of: attribute.tag)
    }

    /// The element stays, without a value (Type 2, PS3.5 7.4.3).
    public mutating func setEmpty<Value>(_ attribute: Attribute<Value>) {
        setEmpty(attribute.tag, writingVR(of: attribute))
    }

    /// The VR in which a new value is written: that of the element there is, or by Pixel Representation where it chooses.
    private func writingVR<Value>(of attribute: Attribute<Value>) -> VR {
        if let vr = self[attribute.tag]?.vr, vr != .UN { return vr }
        guard attribute.vr == .US, Value.self == Int.self || Value.self == [Int].self else { return attribute.vr }
        return pixelRepresentation == 1 ? .SS : .US
    }
}
