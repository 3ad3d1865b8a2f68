import DICOMCore

extension DataElement {
    /// A sequence, or an element that is one by the dictionary and stands as bytes of VR UN (PS3.5 6.2.2).
    var holdsItems: Bool {
        if case .items = value { return true }
        return vr == .SQ || vr == .UN && tag.dictionaryVR == .SQ
    }

    /// The items, also of a sequence that stands as bytes of VR UN; nil where there are none to be read.
    var allItems: [DataSet]? {
        if let items { return items }
        guard let bytes else { return nil }
        return bytes.isEmpty ? [] : Self.items(in: bytes)
    }

    /// The items of a sequence that its writer hid in the bytes of an unknown element: in Implicit VR Little Endian, as
    /// the rule is, else in Explicit VR Little Endian.
    static func items(in bytes: Bytes) -> [DataSet]? {
        // An element of undefined length around them makes them a data set to read.
        let header: [UInt8] = [0x08, 0x00, 0x15, 0x11]
        let end: [UInt8] = [0xFE, 0xFF, 0xDD, 0xE0, 0, 0, 0, 0]
        let undefined: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF]
        for (head, syntax) in [
            (header + undefined, TransferSyntax.implicitVRLittleEndian),
            (header + Array("SQ".utf8) + [0, 0] + undefined, .explicitVRLittleEndian),
        ] {
            guard let dataSet = try? DataSet(parsing: Bytes(head + bytes.array + end), transferSyntax: syntax),
                dataSet.count == 1, let items = dataSet[AttributeTag(0x0008, 0x1115)]?.items,
                !dataSet.findings.contains(where: { $0.kind != .oddLength })
            else { continue }
            return items
        }
        return nil
    }
}
