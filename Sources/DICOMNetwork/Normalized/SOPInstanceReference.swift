public import DICOMCore

/// A SOP Instance by class and UID, as sequences of references name it (PS3.3 table 10-11).
public struct SOPInstanceReference: Hashable, Sendable {
    public var sopClassUID: UID
    public var sopInstanceUID: UID

    public init(_ sopClassUID: UID, _ sopInstanceUID: UID) {
        self.sopClassUID = sopClassUID
        self.sopInstanceUID = sopInstanceUID
    }

    /// Of an item of a sequence of references; nil where either UID is missing.
    public init?(_ item: DataSet) {
        guard let sopClass = item[.referencedSOPClassUID], let instance = item[.referencedSOPInstanceUID] else {
            return nil
        }
        self.init(sopClass, instance)
    }

    /// An item of a sequence of references.
    public var item: DataSet {
        var item = DataSet()
        item[.referencedSOPClassUID] = sopClassUID
        item[.referencedSOPInstanceUID] = sopInstanceUID
        return item
    }
}
