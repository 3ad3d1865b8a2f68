import DICOMCore

/// Reading that forgives: any VR that a file gives an attribute; no value where there is none, or one of another type.
extension DataSet {
    func integer(_ attribute: Attribute<some AttributeValue>) -> Int? { self[attribute.tag]?.int }
    func integers(_ attribute: Attribute<some AttributeValue>) -> [Int] { self[attribute.tag]?.ints ?? [] }
    func number(_ attribute: Attribute<some AttributeValue>) -> Double? { self[attribute.tag]?.double }
    func numbers(_ attribute: Attribute<some AttributeValue>) -> [Double] { self[attribute.tag]?.doubles ?? [] }
    func text(_ attribute: Attribute<some AttributeValue>) -> String? { self[attribute.tag]?.string }
    func texts(_ attribute: Attribute<some AttributeValue>) -> [String] { self[attribute.tag]?.strings ?? [] }
    func items(_ attribute: Attribute<some AttributeValue>) -> [DataSet] { self[attribute.tag]?.items ?? [] }
}
